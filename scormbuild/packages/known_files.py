"""What files are that people name instead of a package or a course, by their endings, and what reads them."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import NamedTuple


class Other(NamedTuple):
    """What something is instead of a package."""

    what: str
    """With its article: ``a PDF document``."""
    fix: str


_QUESTIONS = (
    "import it into the question bank of the LMS; to use its questions in a course, write them in a lesson, in a block "
    "::: quiz"
)
_SPREADSHEET = "open it in a spreadsheet program; to use it in a course, link to it in a lesson"
_OFFICE = "give it to learners as a file; for SCORM, convert it with an authoring tool"
_TEXT = "convert it to Markdown (.md), and put it into the folder of a course"
_TOOL = "publish it as SCORM 1.2 or SCORM 2004 in {tool}, and name the zip"
_PICTURE = "to use it in a course, put it into the folder of the course, and show it in a lesson: ![text](file)"
_BY_SUFFIX: dict[str, Other] = {
    ".gift": Other("a file of questions in GIFT, a format of Moodle", _QUESTIONS),
    ".aiken": Other("a file of questions in Aiken, a format of Moodle", _QUESTIONS),
    ".qti.xml": Other("a file of questions in QTI", _QUESTIONS),
    ".qti": Other("a file of questions in QTI", _QUESTIONS),
    ".csv": Other("a table (CSV)", _SPREADSHEET),
    ".tsv": Other("a table (TSV)", _SPREADSHEET),
    ".xlsx": Other("an Excel workbook", _SPREADSHEET),
    ".xls": Other("an Excel workbook", _SPREADSHEET),
    ".ods": Other("a LibreOffice spreadsheet", _SPREADSHEET),
    ".h5p": Other("H5P content", "import it as H5P content in the LMS; for SCORM, export it from an H5P editor"),
    ".pptx": Other("a PowerPoint presentation", _OFFICE),
    ".ppt": Other("a PowerPoint presentation", _OFFICE),
    ".odp": Other("a LibreOffice presentation", _OFFICE),
    ".key": Other("a Keynote presentation", _OFFICE),
    ".docx": Other("a Word document", _TEXT),
    ".doc": Other("a Word document", _TEXT),
    ".odt": Other("a LibreOffice document", _TEXT),
    ".pages": Other("a Pages document", _TEXT),
    ".rtf": Other("a text document (RTF)", _TEXT),
    ".markdown": Other("a Markdown file", "give it the extension .md, and put it into the folder of a course"),
    ".mkd": Other("a Markdown file", "give it the extension .md, and put it into the folder of a course"),
    ".qmd": Other("a Quarto document", _TEXT),
    ".rmd": Other("an R Markdown document", _TEXT),
    ".ipynb": Other("a Jupyter notebook", _TEXT),
    ".rst": Other("a text in reStructuredText", _TEXT),
    ".adoc": Other("a text in AsciiDoc", _TEXT),
    ".tex": Other("a text in LaTeX", _TEXT),
    ".txt": Other("a text file", _TEXT),
    ".html": Other("a web page (HTML)", "name the zip, or the folder with imsmanifest.xml that contains it"),
    ".htm": Other("a web page (HTML)", "name the zip, or the folder with imsmanifest.xml that contains it"),
    ".json": Other("a file of data (JSON)", "name a zip, or the folder of a course"),
    ".imscc": Other("an IMS Common Cartridge", "import it in the LMS; for SCORM, export SCORM from the authoring tool"),
    ".story": Other("a project of Articulate Storyline", _TOOL.format(tool="Storyline")),
    ".cptx": Other("a project of Adobe Captivate", _TOOL.format(tool="Captivate")),
    ".elp": Other("a project of eXeLearning", _TOOL.format(tool="eXeLearning")),
    ".elpx": Other("a project of eXeLearning", _TOOL.format(tool="eXeLearning")),
    ".ispring": Other("a project of iSpring", _TOOL.format(tool="iSpring")),
    ".pdf": Other("a PDF document", "give it to learners as a file, or link to it in a lesson"),
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"), Other("a picture", _PICTURE)),
    **dict.fromkeys((".mp4", ".webm", ".mov"), Other("a video", _PICTURE)),
    **dict.fromkeys((".mp3", ".m4a", ".wav", ".ogg"), Other("an audio file", _PICTURE)),
}


def known_file(name: str) -> Other | None:
    """What a file is by its name; None where that does not tell."""
    lower = PurePosixPath(name).name.lower()
    if lower.endswith(".qti.xml"):
        return _BY_SUFFIX[".qti.xml"]
    return _BY_SUFFIX.get(PurePosixPath(lower).suffix)


__all__ = ["Other", "known_file"]
