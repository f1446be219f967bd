"""ACC: pages for everybody."""

from __future__ import annotations

from scormbuild.findings.rules.rule import warning

ROWS = (
    warning(
        "ACC001",
        "no-language",
        sentence="the page does not declare its language",
        help='add the language: <html lang="en">',
        why="A screen reader pronounces the page by the rules of another language (WCAG 3.1.1).",
        wrong="<html>",
        right='<html lang="en">',
    ),
    warning(
        "ACC002",
        "no-title",
        sentence="the page has no title",
        help="add a title to its head: <title>How Roots Drink</title>",
        why="Screen readers announce the title first, and tabs and windows show it (WCAG 2.4.2).",
        wrong="<head></head>",
        right="<head><title>How Roots Drink</title></head>",
    ),
    warning(
        "ACC003",
        "no-alternative-text",
        sentence="the picture has no alternative text{more}",
        help='describe what it shows: alt="A root with fine hairs"; write alt="" if it is only decorative',
        why="Without alt, a screen reader reads out the name of the file (WCAG 1.1.1).",
        wrong='<img src="root.png">',
        right='<img src="root.png" alt="A root with fine hairs">',
    ),
    warning(
        "ACC004",
        "frame-without-title",
        sentence="the frame has no title{more}",
        help='describe what it contains: title="Video: how roots drink"',
        why="Screen reader users decide by the title whether to enter the frame (WCAG 4.1.2).",
        wrong='<iframe src="video.html"></iframe>',
        right='<iframe src="video.html" title="Video: how roots drink"></iframe>',
    ),
    warning(
        "ACC005",
        "field-without-label",
        sentence="the form field has no label{more}",
        help='add <label for="..."> with the id of the field, or put the field inside its label',
        why="A screen reader announces a text field, but not what to enter (WCAG 1.3.1, 4.1.2).",
        wrong='Name: <input name="name">',
        right='<label>Name: <input name="name"></label>',
    ),
    warning(
        "ACC006",
        "video-without-captions",
        sentence="the video has no captions{more}",
        help=(
            'add <track kind="captions" src="roots.vtt" srclang="en">, or kind="subtitles" if they include '
            "everything that can be heard"
        ),
        why="Learners who cannot hear, or have the sound off, miss what is said (WCAG 1.2.2).",
        wrong='<video src="roots.mp4" controls></video>',
        right='<video src="roots.mp4" controls><track kind="captions" src="roots.vtt" srclang="en"></video>',
    ),
    warning(
        "ACC007",
        "positive-tabindex",
        sentence="tabindex {value} moves this element out of the order of the page{more}",
        help='delete tabindex, or write tabindex="0"',
        why="The focus of keyboard users jumps around: elements with a number come before all others (WCAG 2.4.3).",
        wrong='<button tabindex="3">Next</button>',
        right="<button>Next</button>",
        example={"value": "3"},
    ),
    warning(
        "ACC008",
        "zoom-forbidden",
        sentence="the page prevents zooming ({what})",
        help='write only <meta name="viewport" content="width=device-width, initial-scale=1">',
        why="People with low vision cannot enlarge the text on a phone (WCAG 1.4.4).",
        wrong='<meta name="viewport" content="width=device-width, user-scalable=no">',
        right='<meta name="viewport" content="width=device-width, initial-scale=1">',
        example={"what": "user-scalable=no"},
    ),
    warning(
        "ACC009",
        "no-main-heading",
        sentence="the page has no main heading",
        help="begin it with a heading: <h1>How Roots Drink</h1>",
        why="Screen reader users navigate by headings and start at the first one (WCAG 2.4.6).",
        wrong='<div class="title">How Roots Drink</div>',
        right="<h1>How Roots Drink</h1>",
    ),
    warning(
        "ACC010",
        "plays-by-itself",
        sentence="the {kind} plays automatically with sound{more}",
        help="delete autoplay, so that the learner starts it",
        why="It talks over the screen reader (WCAG 1.4.2), and browsers block it in a frame until the learner clicks.",
        wrong='<audio src="intro.mp3" autoplay></audio>',
        right='<audio src="intro.mp3" controls></audio>',
        example={"kind": "audio"},
    ),
)

IN_COURSES = ("AST004", "AST010", "AST017", "AST018", "AST019", "LNK006", "SRC014", "SRC064", "SRC065")
"""Rules of other families that are about the same in a course; `accessibility: required` makes them errors."""
WHEN_REQUIRED = ("AST019",)
"""Those of them that are only for courses that require what they ask for."""
