"""ACC: pages for everybody."""

from __future__ import annotations

from scormbuild.findings.rules.rule import warning

ROWS = (
    warning(
        "ACC001",
        "no-language",
        sentence="the page does not say its language",
        help='write it: <html lang="en">',
        why="A screen reader speaks the page with the sounds of another language (WCAG 3.1.1).",
        wrong="<html>",
        right='<html lang="en">',
    ),
    warning(
        "ACC002",
        "no-title",
        sentence="the page has no title",
        help="write one into its head: <title>How Roots Drink</title>",
        why="The title is the first thing a screen reader says, and what tabs and windows are called (WCAG 2.4.2).",
        wrong="<head></head>",
        right="<head><title>How Roots Drink</title></head>",
    ),
    warning(
        "ACC003",
        "no-alternative-text",
        sentence="the picture has no alternative text{more}",
        help='say what it shows: alt="A root with fine hairs"; write alt="" when it only decorates',
        why="Without alt a screen reader reads out the file's name (WCAG 1.1.1).",
        wrong='<img src="root.png">',
        right='<img src="root.png" alt="A root with fine hairs">',
    ),
    warning(
        "ACC004",
        "frame-without-title",
        sentence="the frame has no title{more}",
        help='say what is in it: title="Film: how roots drink"',
        why="Screen-reader users decide by the title whether to go in (WCAG 4.1.2).",
        wrong='<iframe src="film.html"></iframe>',
        right='<iframe src="film.html" title="Film: how roots drink"></iframe>',
    ),
    warning(
        "ACC005",
        "field-without-label",
        sentence="the form field has no label{more}",
        help='write <label for="..."> with the field\'s id, or put the field into its label',
        why="A screen reader says text field, and not what is to be written there (WCAG 1.3.1, 4.1.2).",
        wrong='Name: <input name="name">',
        right='<label>Name: <input name="name"></label>',
    ),
    warning(
        "ACC006",
        "video-without-captions",
        sentence="the video has no captions{more}",
        help=(
            'add <track kind="captions" src="film.vtt" srclang="en">; kind="subtitles" when all that is heard is '
            "in them"
        ),
        why="Those who cannot hear, or have no sound on, miss what is said (WCAG 1.2.2).",
        wrong='<video src="film.mp4" controls></video>',
        right='<video src="film.mp4" controls><track kind="captions" src="film.vtt" srclang="en"></video>',
    ),
    warning(
        "ACC007",
        "positive-tabindex",
        sentence="tabindex {value} moves this element out of the order of the page{more}",
        help='leave tabindex away, or write tabindex="0"',
        why="Keyboard users jump about: all elements with a number come before all others (WCAG 2.4.3).",
        wrong='<button tabindex="3">Next</button>',
        right="<button>Next</button>",
    ),
    warning(
        "ACC008",
        "zoom-forbidden",
        sentence="the page forbids zooming in ({what})",
        help='<meta name="viewport" content="width=device-width, initial-scale=1"> is enough',
        why="Those who see little cannot make the text larger on a phone (WCAG 1.4.4).",
        wrong='<meta name="viewport" content="width=device-width, user-scalable=no">',
        right='<meta name="viewport" content="width=device-width, initial-scale=1">',
    ),
    warning(
        "ACC009",
        "no-main-heading",
        sentence="the page has no main heading",
        help="begin it with a heading: <h1>How Roots Drink</h1>",
        why="Screen-reader users find their way by headings, and begin at the first (WCAG 2.4.6).",
        wrong='<div class="title">How Roots Drink</div>',
        right="<h1>How Roots Drink</h1>",
    ),
    warning(
        "ACC010",
        "plays-by-itself",
        sentence="the {kind} plays with sound as soon as the page opens{more}",
        help="leave autoplay away, so that the learner starts it",
        why="It talks over the screen reader (WCAG 1.4.2), and browsers refuse it in a frame without a click.",
        wrong='<audio src="intro.mp3" autoplay></audio>',
        right='<audio src="intro.mp3" controls></audio>',
    ),
)
