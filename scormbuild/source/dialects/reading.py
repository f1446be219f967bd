"""Boxes of other dialects, as blocks of ours: a lesson's text in, the text that is parsed out.

GitHub's alerts, the admonitions and tabs of MkDocs (Python-Markdown and Material), the directives of MyST, and the
classes of kramdown behind block quotes. The ``:::`` lines of Docusaurus, Quarto and The Carpentries need no rewriting:
:func:`~scormbuild.source.fences.read_opening` reads them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from scormbuild.source.dialects.indented import indented, less_indented, read_tabs
from scormbuild.source.dialects.names import FOLDS, Box, box_named
from scormbuild.source.dialects.rewritten import Line, Rewritten
from scormbuild.source.dialects.tex import formula_lines, with_dollars

_DEEPEST = 8
"""Boxes inside each other that are rewritten."""
_FENCE = re.compile(r" {0,3}(`{3,}+|~{3,}+)([^`\n]*+)\Z")
_DIRECTIVE = re.compile(r"[ \t]*+\{([A-Za-z][\w:-]*+)\}[ \t]*+(.*+)\Z")
_COLONS = re.compile(r"(:{3,})[ \t]*\{([A-Za-z][\w-]*)\}[ \t]*(.*)\Z")
_OPTION = re.compile(r"[ \t]*:([A-Za-z][\w-]*):[ \t]*(.*)\Z")
_ADMONITION = re.compile(
    r"(!!!|\?\?\?\+?)[ \t]*+([A-Za-z][\w-]*+)(?:[ \t]++(?:inline|end))*+[ \t]*+"
    r"(?:(?:\"([^\"\n]*+)\"|'([^'\n]*+)')[ \t]*+)?+\Z"
)
_ALERT = re.compile(r" {0,3}>[ \t]?[ \t]{0,3}\[!([A-Za-z][\w-]*)\]([+-]?)[ \t]*(.*)\Z")
_BEGINS_BLOCK = re.compile(r" {0,3}(?:>|#{1,6}[ \t]|:::|```|~~~|[-*+][ \t]|\d{1,9}[.)][ \t]|\|)")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_CLASS = re.compile(r" {0,3}\{:[ \t]*+\.([\w-]++)[^{}]*+\}[ \t]*+\Z")
_NAME = re.compile(r"[a-z][\w:.-]*")
_LABEL = re.compile(r"\(([\w:.-]+)\)=[ \t]*\Z")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]")
_BRACES = re.compile(r"(?<![ \t])[ \t]*+\{:[ \t]*+(?:[.\w-]++[ \t]++)*+(?:#([\w:-]++))?[^{}]*+\}[ \t]*+\Z")
_INVISIBLE = re.compile("[\u180e\u200b-\u200f\u2060\ufeff]+")
_MARK = re.compile(r"([ \t]*(?:#{1,6}|:{3,}|[-*+]|\d{1,9}[.)]|>)(?:[ \t]*\[[ xX]\])?)(\u00a0+)")
"""A sign at the beginning of a line, and no-break blanks where a blank should be."""
_PICTURES = ("figure", "image")
_CODE = ("code", "code-block", "code-cell", "sourcecode")


def rewritten(body: str) -> Rewritten | None:
    """A lesson's text in words of ours, or None where there is nothing to rewrite."""
    lines, place = [], 0
    for text in body.split("\n"):
        lines.append(Line(text, place))
        place += len(text.encode()) + 1
    made = _Writer()
    made.write([_visible(line) for line in lines], 0)
    return None if [line.text for line in made.lines] == [line.text for line in lines] else Rewritten(made.lines)


def _visible(line: Line) -> Line:
    """A line that begins as it seems to begin: without characters that nobody sees, and with blanks behind signs."""
    text, place = line
    if hidden := _INVISIBLE.match(text):
        text, place = text[hidden.end() :], place + len(hidden[0].encode())
    if (heading := _HEADING.match(text)) and (braces := _BRACES.search(text, heading.end())):
        # As kramdown and MkDocs write the id of a heading.
        text = text[: braces.start()] + (f" {{#{braces[1]}}}" if braces[1] else "")
    if mark := _MARK.match(text):
        # Two blanks take as many bytes as the one that does not break.
        text = mark[1] + "  " * len(mark[2]) + text[mark.end() :]
    return Line(text, place)


class _Writer:
    def __init__(self) -> None:
        self.lines: list[Line] = []

    def write(self, lines: Sequence[Line], depth: int) -> None:
        """Add lines, with what is known of other dialects rewritten."""
        at = 0
        while at < len(lines):
            taken = self._code(lines, at, depth)
            if not taken and depth < _DEEPEST:
                taken = next((n for form in _FORMS if (n := form(self, lines, at, depth))), 0)
            if not taken:
                self.lines.append(with_dollars(lines[at]))
            at += taken or 1

    # Each of these writes what begins at a line, and returns how many lines that were; 0 where it is something else.

    def _code(self, lines: Sequence[Line], at: int, depth: int) -> int:
        fence = _FENCE.match(lines[at].text)
        if not fence:
            return 0
        stop = next((n for n in range(at + 1, len(lines)) if _closes(lines[n].text, fence[1])), len(lines))
        whole = min(stop + 1, len(lines)) - at
        directive = _DIRECTIVE.match(fence[2])
        if directive and depth < _DEEPEST and self._directive(directive[1], directive[2], lines[at:stop], depth):
            return whole
        self.lines += lines[at : at + whole]
        return whole

    def _formula(self, lines: Sequence[Line], at: int, depth: int) -> int:
        made, taken = formula_lines(lines, at)
        self.lines += made
        return taken

    def _directive(self, name: str, words: str, lines: Sequence[Line], depth: int) -> bool:
        """A directive of MyST between fences of code; False where it is none of a known kind."""
        options, body = _options(lines[1:])
        if name in _PICTURES:
            caption = " ".join(line.text.strip() for line in body if line.text.strip())
            self._line(_picture(words, options, caption), lines[0].place)
            return True
        if name == "math":
            self._line("```math", lines[0].place)
            self.lines += [Line(words, lines[0].place), *body] if words.strip() else body
            self._line("```", body[-1].place if body else lines[0].place)
            return True
        if name in _CODE:
            self._line(f"```{words.strip()}{_listing(options)}", lines[0].place)
            self.lines += body
            self._line("```", body[-1].place if body else lines[0].place)
            return True
        if (box := _box(name, options)) is None:
            return False
        words = "" if name == "solution" and _NAME.fullmatch(words.strip()) else words
        self._box(box, words, lines[0].place, body, depth)
        return True

    def _colons(self, lines: Sequence[Line], at: int, depth: int) -> int:
        """The opening line of a directive of MyST between colons; its end is that of a block of ours."""
        opening = _COLONS.match(lines[at].text)
        if not opening:
            return 0
        options, body = _options(lines[at + 1 :])
        box = _box(opening[2], options)
        if box is None:
            return 0
        # Of a solution, the name of its exercise stands there.
        title = "" if opening[2] == "solution" and _NAME.fullmatch(opening[3].strip()) else opening[3]
        self._line(_opening(box, title), lines[at].place)
        return len(lines) - at - len(body)

    def _tabs(self, lines: Sequence[Line], at: int, depth: int) -> int:
        tabs, taken = read_tabs(lines, at)
        if not tabs:
            return 0
        if self.lines and self.lines[-1].text.strip():
            self._line("", lines[at].place)
        self._line("::: tabs", tabs[0].place)
        for tab in tabs:
            self._line(f"## {tab.title}", tab.place)
            self.write(tab.body, depth + 1)
            self._line("", tab.end)
        self._line(":::", tabs[-1].end)
        self._line("", tabs[-1].end)
        return taken

    def _admonition(self, lines: Sequence[Line], at: int, depth: int) -> int:
        """A box of Python-Markdown: a line with its name, and the lines below that are indented."""
        text = lines[at].text
        head = _ADMONITION.match(text)
        if not head:
            return 0
        body = [less_indented(line) for line in indented(lines, at + 1)]
        if not body:
            return 0
        box = _folding(box_named(head[2]) or Box("note", head[2].capitalize()), FOLDS.get(head[1], ""))
        self._box(box, head[3] or head[4] or "", lines[at].place, body, depth)
        return 1 + len(body)

    def _quote(self, lines: Sequence[Line], at: int, depth: int) -> int:
        """A box of GitHub or Obsidian, whose name begins a block quote, or of kramdown, whose class is behind it."""
        if not _QUOTE.match(lines[at].text):
            return 0
        stop = _end_of_quote(lines, at)
        behind = _CLASS.match(lines[stop].text) if stop < len(lines) else None
        if alert := _ALERT.match(lines[at].text):
            box = box_named(alert[1]) or Box("note", alert[1].capitalize())
            box, title = _folding(box, FOLDS.get(alert[2], "")), alert[3]
            body = [_unquoted(line) for line in lines[at + 1 : stop]]
            if not any(line.text.strip() for line in body):
                # Lines that go on with a block quote need no sign (CommonMark 0.31, 5.1); a title alone is the text.
                while stop < len(lines) and lines[stop].text.strip() and not _BEGINS_BLOCK.match(lines[stop].text):
                    body.append(lines[stop])
                    stop += 1
                if not any(line.text.strip() for line in body) and title.strip():
                    body, title = [lines[at]._replace(text=title)], ""
            self._box(box, title, lines[at].place, body, depth)
        elif behind and (found := box_named(behind[1])):
            self._box(found, "", lines[at].place, [_unquoted(line) for line in lines[at:stop]], depth)
            stop += 1
        else:
            self.lines += lines[at:stop]
        return stop - at

    def _label(self, lines: Sequence[Line], at: int, depth: int) -> int:
        """A label of MyST above a heading, as the id of the heading."""
        label = _LABEL.match(lines[at].text)
        below = next((n for n in range(at + 1, min(at + 3, len(lines))) if lines[n].text.strip()), None)
        if not label or below is None or not re.match(r" {0,3}#{1,6}[ \t]", lines[below].text):
            return 0
        self._line("", lines[at].place)
        heading = lines[below].text
        self._line(heading if "{" in heading else f"{heading.rstrip()} {{#{label[1]}}}", lines[below].place)
        return below + 1 - at

    def _box(self, box: Box, title: str, place: int, body: Sequence[Line], depth: int) -> None:
        if self.lines and self.lines[-1].text.strip():
            self._line("", place)
        self._line(_opening(box, title), place)
        self.write(body, depth + 1)
        end = body[-1].place + len(body[-1].text.encode()) if body else place
        self._line(":::", end)
        self._line("", end)

    def _line(self, text: str, place: int) -> None:
        self.lines.append(Line(text, place))


_FORMS: tuple[Callable[[_Writer, Sequence[Line], int, int], int], ...] = (
    _Writer._formula,
    _Writer._tabs,
    _Writer._admonition,
    _Writer._quote,
    _Writer._label,
    _Writer._colons,
)


def _box(name: str, options: dict[str, str]) -> Box | None:
    """The box for a directive of MyST and its options."""
    classes = options.get("class", "").split()
    box = box_named(name)
    if name == "admonition":
        box = next((box for one in classes if (box := box_named(one))), Box("note"))
    if box and "dropdown" in classes:
        box = _folding(box, "fold")
    return box


def _folding(box: Box, fold: str) -> Box:
    """A box that unfolds, where it does not always."""
    return box._replace(fold=fold) if box.folds else box


def _opening(box: Box, title: str) -> str:
    """The line with which a block of ours begins."""
    title = (title.strip() or box.title).replace("\\", "\\\\").replace('"', '\\"')
    attributes = [f".{one}" for one in (box.name, box.fold) if one] + ([f'title="{title}"'] if title else [])
    return f"::: {{{' '.join(attributes)}}}" if title or box.fold else f"::: {box.name}"


def _listing(options: dict[str, str]) -> str:
    """The attributes of a listing."""
    named = {"title": options.get("caption", ""), "lines": options.get("emphasize-lines", "")}
    said = [f'{name}="{value}"' for name, value in named.items() if value and '"' not in value]
    if "linenos" in options or "lineno-start" in options:
        said.append(f"numbers={options.get('lineno-start') or 1}")
    return f" {{{' '.join(said)}}}" if said else ""


def _options(lines: Sequence[Line]) -> tuple[dict[str, str], Sequence[Line]]:
    """The options below the first line of a directive, and the lines behind them."""
    options: dict[str, str] = {}
    at = 0
    if lines and lines[0].text.strip() == "---":
        stop = next((n for n in range(1, len(lines)) if lines[n].text.strip() == "---"), 0)
        for line in lines[1:stop]:
            key, _, value = line.text.partition(":")
            options[key.strip()] = value.strip().strip("\"'")
        return options, lines[stop + 1 :] if stop else lines
    while at < len(lines) and (option := _OPTION.match(lines[at].text)):
        options[option[1]] = option[2].strip()
        at += 1
    return options, lines[at:]


def _picture(target: str, options: dict[str, str], caption: str) -> str:
    """A picture in Markdown's own words."""
    alt = options.get("alt", "").replace("[", "\\[").replace("]", "\\]")
    quoted = caption.replace("\\", "\\\\").replace('"', '\\"')
    title = f' "{quoted}"' if caption else ""
    width = f"{{width={options['width']}}}" if "width" in options else ""
    return f"![{alt}]({target.strip()}{title}){width}"


def _closes(line: str, fence: str) -> bool:
    """Whether a line ends code that began with a fence."""
    text = line.strip()
    return len(text) >= len(fence) and not text.strip(fence[0])


def _end_of_quote(lines: Sequence[Line], at: int) -> int:
    """The line behind a block quote."""
    stop = at
    while stop < len(lines) and _QUOTE.match(lines[stop].text):
        stop += 1
    return stop


def _unquoted(line: Line) -> Line:
    sign = _QUOTE.match(line.text)
    taken = sign.end() if sign else 0
    return Line(line.text[taken:], line.place + taken)
