"""A package whose parts each break one rule of playing, and ways to make such packages."""

from __future__ import annotations

from pathlib import Path

from tests.making import zip_bytes

FIND = """\
let api = null;
for (let at = window, turn = 0; !api && turn < 9; at = at.parent, turn += 1) api = at.API_1484_11 ?? null;
const set = (name, value) => api.SetValue(name, value);
const get = (name) => api.GetValue(name);
"""
END = """\
addEventListener("pagehide", () => { set("cmi.exit", "suspend"); api.Terminate(""); });
"""
GOOD = f'{FIND}api.Initialize("");\nset("cmi.completion_status", "completed");\n{END}'

PARTS: dict[str, tuple[str, str]] = {
    # by the name of the page: the rule, and the script
    "silent": ("PLY002", "document.title = 'No call';"),
    "refused": ("PLY003", f'{FIND}api.Initialize("");\nset("cmi.completion_status", "done");\n{END}'),
    "unstored": ("PLY004", f'{FIND}api.Initialize("");\nset("cmi.suspend_data", "work");'),
    "resultless": (
        "PLY005",
        f'{FIND}api.Initialize("");\nset("cmi.score.scaled", "0.8");\nset("cmi.exit", "normal");\napi.Terminate("");',
    ),
    "remote": ("PLY008", f'{GOOD}new Image().src = "https://cdn.example/leaf.png";'),
    "throwing": ("PLY009", f"{GOOD}\n\ndocument.querySelector('#gone').focus();"),
    "rejected": ("PLY009", f"{GOOD}Promise.reject(new TypeError('no pages'));"),
    "gap": ("PLY010", f'{GOOD}fetch("pages.json");'),
    "asking": ("PLY011", f'{GOOD}alert("Welcome");'),
    "late": ("PLY012", f'{GOOD}api.Terminate("");\nset("cmi.score.scaled", "0.8");'),
    "sound": ("", GOOD),
}
RETURNS: dict[str, tuple[str, str]] = {
    "lower": (
        "PLY006",
        f'{FIND}api.Initialize("");\nset("cmi.score.scaled", get("cmi.entry") === "resume" ? "0" : "0.8");\n'
        f'set("cmi.completion_status", "completed");\nget("cmi.suspend_data");\n{END}',
    ),
    "forgetful": ("PLY007", f'{GOOD}set("cmi.suspend_data", "page 3");\napi.Commit("");'),
    "linking": (
        "",
        f"{GOOD}onload = () => document.body.insertAdjacentHTML('beforeend', "
        "'<a href=\"https://example.org/\" target=_blank>More about plants</a>');",
    ),
    "mindful": ("", f'{GOOD}get("cmi.suspend_data") || set("cmi.suspend_data", "page 3");\napi.Commit("");'),
}


def page(script: str) -> bytes:
    """A page with a script that begins in line 3."""
    head = '<!doctype html><meta charset="utf-8"><title>A part</title><p>Text</p>'
    return f"{head}\n<script>\n{script}\n</script>\n".encode()


def package(file: Path, parts: dict[str, tuple[str, str]], missing: tuple[str, ...] = ()) -> Path:
    """Write a package of SCORM 2004 with an item for each part; pages that are ``missing`` are only listed."""
    names = [*parts, *missing]
    items = "".join(f'<item identifier="{one}" identifierref="r_{one}"><title>{one}</title></item>' for one in names)
    resources = "".join(
        f'<resource identifier="r_{one}" type="webcontent" adlcp:scormType="sco" href="{one}.html">'
        f'<file href="{one}.html"/></resource>'
        for one in names
    )
    manifest = (
        '<?xml version="1.0"?>\n<manifest identifier="m" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" '
        'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"><metadata><schema>ADL SCORM</schema>'
        "<schemaversion>2004 4th Edition</schemaversion></metadata>"
        f'<organizations default="o"><organization identifier="o"><title>Parts</title>{items}</organization>'
        f"</organizations><resources>{resources}</resources></manifest>"
    )
    pages = {f"{name}.html": page(script) for name, (_, script) in parts.items()}
    file.write_bytes(zip_bytes({"imsmanifest.xml": manifest.encode(), **pages}))
    return file
