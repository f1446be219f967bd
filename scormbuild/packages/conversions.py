"""How to make what browsers show of a file that they do not show, by the ending of its name or by its content."""

from __future__ import annotations

AS_PICTURE = "save it as PNG, JPEG or WebP in a picture editor"
_CONVERSIONS = {
    **dict.fromkeys(
        (".heic", ".heif", "a HEIC picture"),
        "save it as JPEG: on a Mac in Preview (File > Export), on Windows in Photos or Paint (Save as)",
    ),
    **dict.fromkeys(
        (
            ".tif",
            ".tiff",
            ".bmp",
            ".psd",
            ".xcf",
            ".jxl",
            ".jp2",
            ".ico",
            ".raw",
            ".cr2",
            ".nef",
            ".dng",
            ".tga",
            "a TIFF picture",
            "a Photoshop file",
            "a JPEG XL picture",
            "a JPEG 2000 picture",
        ),
        AS_PICTURE,
    ),
    **dict.fromkeys(
        (".emf", ".wmf", ".emz", ".wmz", "an EMF drawing", "a WMF drawing"),
        "save it as PNG or SVG: in Office, right-click it and choose Save as Picture; or open it in LibreOffice Draw "
        "or Inkscape, and export it",
    ),
    **dict.fromkeys(
        (
            ".ai",
            ".eps",
            ".ps",
            ".cdr",
            ".drawio",
            ".vsdx",
            ".vsd",
            ".sketch",
            ".fig",
            ".afdesign",
            ".odg",
            ".dia",
            "a PostScript file",
        ),
        "export it as SVG or PNG from the program that it was drawn with",
    ),
    ".svgz": "unpack it, and save it as plain .svg",
    **dict.fromkeys((".pdf", "a PDF document"), "export the page as PNG or SVG"),
    **dict.fromkeys(
        (
            ".mov",
            ".qt",
            ".mkv",
            ".avi",
            ".wmv",
            ".mpg",
            ".mpeg",
            ".ogv",
            ".flv",
            ".3gp",
            ".mts",
            ".m2ts",
            ".vob",
            "an AVI video",
            "a Windows Media file",
            "a Flash video",
            "an MPEG video",
        ),
        "convert it to MP4 (H.264), for example with HandBrake, or with: ffmpeg -i video.mov video.mp4",
    ),
    **dict.fromkeys(
        (
            ".aac",
            ".flac",
            ".wma",
            ".aif",
            ".aiff",
            ".amr",
            ".mid",
            ".midi",
            ".caf",
            ".m4b",
            "an AIFF file",
            "an AMR file",
            "a MIDI file",
        ),
        "convert it to MP3, for example with Audacity, or with: ffmpeg -i talk.wma talk.mp3",
    ),
}


def conversion(suffix_or_kind: str) -> str:
    """How to make something that browsers show of a file, by its ending or its content; empty where none is known."""
    return _CONVERSIONS.get(suffix_or_kind, "")


_OTHER_USES = {
    **dict.fromkeys((".markdown", ".mkd", ".mkdn", ".mdown"), "if it is a lesson, give it the extension .md"),
    **dict.fromkeys(
        (".qmd", ".rmd", ".mdx", ".ipynb", ".rst", ".adoc"),
        "if it is a lesson, convert it to Markdown (.md); to give it to learners, put it in a zip",
    ),
    **dict.fromkeys(
        (".html", ".htm", ".xhtml"),
        "write the page as a lesson (.md), save it as PDF, or link to where it is published: https://...",
    ),
    **dict.fromkeys((".docm", ".xlsm", ".pptm"), "save it without macros: as .docx, .xlsx or .pptx"),
    **dict.fromkeys((".rar", ".gz", ".tgz", ".tar", ".bz2", ".xz"), "unpack it, and create a .zip of its files"),
    **dict.fromkeys((".pages", ".numbers", ".key"), "export it as PDF, or for Office"),
    **dict.fromkeys((".h5p", ".imscc", ".mbz"), "import it in the LMS itself; to give it to learners, put it in a zip"),
}


def other_use(suffix: str) -> str:
    """What to do with a file of a kind that cannot be packed, by its ending; empty where nothing special is known."""
    return _OTHER_USES.get(suffix, "")


__all__ = ["AS_PICTURE", "conversion", "other_use"]
