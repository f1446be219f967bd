"""SVG files made to run scripts, to load from elsewhere or to show another page; and honest ones.

A script that runs sets ``pwned`` of the outermost window; what loads asks the server for a path that begins with
``/leak``. So a browser can tell whether a file did either.
"""

# ruff: noqa: E501 (a file is read best on one line)
from __future__ import annotations

import base64
from pathlib import Path

RUN = "top.pwned=1"
_NAMESPACES = (
    'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:h="http://www.w3.org/1999/xhtml" xmlns:ev="http://www.w3.org/2001/xml-events"'
)
WHOLE = f'<svg {_NAMESPACES} viewBox="0 0 100 100" width="100" height="100">' + "{}</svg>"
_INNER = f'<svg xmlns="http://www.w3.org/2000/svg" id="x"><script>{RUN}</script><image href="/leak/inner"/></svg>'
_BASE64 = base64.b64encode(_INNER.encode()).decode()
_XHTML = "http://www.w3.org/1999/xhtml"
_XSLT = (
    '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/">'
    f"<html xmlns='{_XHTML}'><script>{RUN}</script></html></xsl:template></xsl:stylesheet>"
)

_INSIDE = {
    # Scripts, under every name and in every place.
    "script": f"<script>{RUN}</script>",
    "script from elsewhere": '<script href="/leak/a.js"/>',
    "script with xlink": '<script xlink:href="/leak/a.js"/>',
    "script as data": f'<script href="data:text/javascript,{RUN}"/>',
    "script in capitals": f"<SCRIPT>{RUN}</SCRIPT>",
    "script with a prefix": f'<s:script xmlns:s="http://www.w3.org/2000/svg">{RUN}</s:script>',
    "script of XHTML": f"<h:script>{RUN}</h:script>",
    "script of XHTML from elsewhere": '<h:script src="/leak/a.js"/>',
    "script in metadata": f"<metadata><script>{RUN}</script></metadata>",
    "script of XHTML in metadata": f"<metadata><h:script>{RUN}</h:script></metadata>",
    "script in RDF": '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    f"<h:script>{RUN}</h:script></r:RDF></metadata>",
    "script in an editor's element": f'<i:x xmlns:i="http://www.inkscape.org/namespaces/inkscape"><script>{RUN}</script></i:x>',
    "script in a title": f"<title><script>{RUN}</script></title>",
    "script in a description": f"<desc><h:script>{RUN}</h:script></desc>",
    "script in an unknown element": f"<unknown><script>{RUN}</script></unknown>",
    "script in a switch": f'<switch><g requiredExtensions="x"/><script>{RUN}</script></switch>',
    "script in a style": f"<style><h:script>{RUN}</h:script></style>",
    "script in CDATA of XHTML": f"<h:script><![CDATA[{RUN}]]></h:script>",
    "handler element": f'<handler type="application/ecmascript" ev:event="load">{RUN}</handler>',
    "listener": '<ev:listener event="load" handler="#x"/><script id="x"/>',
    "XML event attribute": '<g ev:event="load" ev:handler="#x"/>',
    # Handlers.
    "load handler": f'<g onload="{RUN}"/>',
    "load handler of the image": f'<image href="data:image/png;base64,AAAA" onerror="{RUN}"/>',
    "focus handler": f'<a href="#" tabindex="0" autofocus="" onfocus="{RUN}"><text y="9">x</text></a>',
    "click handler": f'<rect width="9" height="9" onclick="{RUN}"/>',
    "begin handler": f'<animate attributeName="x" dur="1s" begin="0s" onbegin="{RUN}"/>',
    "end handler": f'<set attributeName="x" to="1" dur="1ms" onend="{RUN}"/>',
    "handler in capitals": f'<g ONLOAD="{RUN}"/>',
    "handler of an editor's element": f'<i:x xmlns:i="urn:x" onload="{RUN}"/>',
    "handler of an XHTML element": f'<h:img src="x" onerror="{RUN}"/>',
    "animation event": f'<style>@keyframes k {{to {{x: 1px}}}} g {{animation: k 1s}}</style><g onanimationstart="{RUN}"/>',
    # Pages in pictures.
    "foreign object": f'<foreignObject width="9" height="9"><h:body onload="{RUN}"/></foreignObject>',
    "frame": '<foreignObject width="9" height="9"><h:iframe src="/leak/page"/></foreignObject>',
    "frame of text": f'<foreignObject><h:iframe srcdoc="&lt;script>{RUN}&lt;/script>"/></foreignObject>',
    "frame outside of a foreign object": f'<h:iframe src="javascript:{RUN}"/>',
    "embed": '<foreignObject width="9" height="9"><h:embed src="/leak/page"/></foreignObject>',
    "object": '<foreignObject width="9" height="9"><h:object data="/leak/page"/></foreignObject>',
    "form": '<foreignObject><h:form action="/leak/form"><h:input type="submit"/></h:form></foreignObject>',
    "form alone": '<h:form action="/leak/form"><h:input name="password"/></h:form>',
    "refresh": '<h:meta http-equiv="refresh" content="0;url=/leak/page"/>',
    "base": '<h:base href="/leak/"/><image href="a.png" width="9" height="9"/>',
    "link": '<h:link rel="stylesheet" href="/leak/a.css"/>',
    "preload": '<h:link rel="preload" as="image" href="/leak/a.png"/>',
    "video": '<foreignObject><h:video src="/leak/a.mp4" autoplay=""/></foreignObject>',
    "video of SVG 1.2": '<video href="/leak/a.mp4"/>',
    "audio of SVG 1.2": '<audio xlink:href="/leak/a.mp3"/>',
    "frame of SVG 1.2": '<iframe src="/leak/page"/>',
    "MathML": f'<m:math xmlns:m="http://www.w3.org/1998/Math/MathML" href="javascript:{RUN}"><m:mi>x</m:mi></m:math>',
    "empty namespace": f'<script xmlns="">{RUN}</script>',
    # Links that are scripts.
    "script link": f'<a href="javascript:{RUN}"><text y="9">x</text></a>',
    "script link with xlink": f'<a xlink:href="javascript:{RUN}"><text y="9">x</text></a>',
    "script link with a line end": f'<a href="java&#10;script:{RUN}"><text y="9">x</text></a>',
    "script link behind blanks": f'<a href="&#1;&#32;javascript:{RUN}"><text y="9">x</text></a>'.replace("&#1;", ""),
    "script link in capitals": f'<a href="JaVaScRiPt:{RUN}"><text y="9">x</text></a>',
    "data link": '<a href="data:text/html,x"><text y="9">x</text></a>',
    "relative link": '<a href="other.html"><text y="9">x</text></a>',
    "another prefix for xlink": f'<a xmlns:y="http://www.w3.org/1999/xlink" y:href="javascript:{RUN}"><text y="9">x</text></a>',
    # References.
    "image from elsewhere": '<image href="/leak/a.png" width="9" height="9"/>',
    "image with xlink": '<image xlink:href="/leak/a.png" width="9" height="9"/>',
    "image of both": '<image href="#a" xlink:href="/leak/a.png" width="9" height="9"/>',
    "image from another server": '<image href="//leak.example/a.png" width="9" height="9"/>',
    "image as a page": '<image href="data:text/html,x" width="9" height="9"/>',
    "use from elsewhere": '<use href="/leak/a.svg#x"/>',
    "use of data": f'<use href="data:image/svg+xml;base64,{_BASE64}#x"/>',
    "use of data with xlink": f'<use xlink:href="data:image/svg+xml;base64,{_BASE64}#x"/>',
    "filter image": '<filter id="f"><feImage href="/leak/a.png"/></filter><rect width="9" height="9" filter="url(#f)"/>',
    "gradient from elsewhere": '<linearGradient id="g" href="/leak/a.svg#g"/><rect width="9" height="9" fill="url(#g)"/>',
    "pattern from elsewhere": '<pattern id="g" xlink:href="/leak/a.svg#g"/><rect width="9" height="9" fill="url(#g)"/>',
    "path of text from elsewhere": '<text><textPath href="/leak/a.svg#p">x</textPath></text>',
    "motion path from elsewhere": '<animateMotion dur="1s"><mpath href="/leak/a.svg#p"/></animateMotion>',
    "text from elsewhere": '<text><tref xlink:href="/leak/a.svg#t"/></text>',
    "cursor from elsewhere": '<cursor id="c" xlink:href="/leak/a.png"/>',
    "font from elsewhere": '<font-face><font-face-src><font-face-uri xlink:href="/leak/a.svg#f"/></font-face-src></font-face>',
    "colour profile": '<color-profile name="p" xlink:href="/leak/a.icc"/>',
    "base of XML": '<g xml:base="/leak/"><use href="#x"/></g>',
    "inclusion": '<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="/leak/a"/>',
    "ping": '<a href="https://example.org/" ping="/leak/a"><text y="9">x</text></a>',
    "embedded picture that loads": f'<image href="data:image/svg+xml;base64,{_BASE64}" width="9" height="9"/>',
    "embedded picture, written out": f'<image href="data:image/svg+xml,{_INNER.replace("<", "%3C").replace(chr(34), "%22")}"/>',
    # Animations.
    "animated link": f'<a><animate attributeName="href" values="javascript:{RUN}" dur="1s"/><text y="9">x</text></a>',
    "set link": f'<a><set attributeName="href" to="javascript:{RUN}"/><text y="9">x</text></a>',
    "set link with xlink": f'<a><set attributeName="xlink:href" to="javascript:{RUN}"/><text y="9">x</text></a>',
    "set link with another prefix": '<a xmlns:y="http://www.w3.org/1999/xlink"><set attributeName="y:href" to="/leak/x"/></a>',
    "set handler": f'<rect width="9" height="9"><set attributeName="onclick" to="{RUN}"/></rect>',
    "set image": '<image width="9" height="9"><set attributeName="href" to="/leak/a.png"/></image>',
    "animated use": '<use><animate attributeName="href" from="#a" to="/leak/a.svg#x" dur="1s"/></use>',
    "animated from afar": '<image id="i" width="9" height="9"/><set href="#i" attributeName="href" to="/leak/a.png"/>',
    "animated style": '<rect width="9" height="9"><set attributeName="style" to="fill:url(/leak/a.svg#g)"/></rect>',
    "animated fill": '<rect width="9" height="9"><set attributeName="fill" to="url(/leak/a.svg#g)"/></rect>',
    "animated filter": '<rect width="9" height="9"><animate attributeName="filter" values="none;url(/leak/a#f)" dur="1s"/></rect>',
    "animated mask by": '<rect width="9" height="9"><animate attributeName="mask" by="u\\72l(/leak/a#f)" dur="1s"/></rect>',
    # Styles.
    "import": "<style>@import url(/leak/a.css);</style>",
    "import of a string": '<style>@import "/leak/a.css";</style>',
    "import with an escape": '<style>@im\\port "/leak/a.css";</style>',
    "import with a hexadecimal escape": '<style>@\\69 mport "/leak/a.css";</style>',
    "import with a long escape": '<style>@i\\00006dport "/leak/a.css";</style>',
    "import in capitals": '<style>@IMPORT "/leak/a.css";</style>',
    "import behind a comment": '<style>/* { */@import "/leak/a.css";</style>',
    "import in CDATA": '<style><![CDATA[@import "/leak/a.css";]]></style>',
    "import around CDATA": '<style>@im<![CDATA[port "/leak/a.css";]]></style>',
    "import in character references": '<style>&#64;import "/leak/a.css";</style>',
    "import around a comment of XML": '<style>@im<!-- x -->port "/leak/a.css";</style>',
    "import around an instruction": '<style>@im<?x?>port "/leak/a.css";</style>',
    "import in a layer": "<style>@import url(/leak/a.css) layer(x);</style>",
    "import without a type": '<style type=" TEXT/CSS ">@import "/leak/a.css";</style>',
    "style of XHTML": '<h:style>@import "/leak/a.css";</h:style>',
    "address": '<style>svg { background: url(/leak/a.png) }</style><rect width="9" height="9"/>',
    "address with an escape": "<style>svg { background: u\\72l(/leak/a.png) }</style>",
    "address with a hexadecimal escape": "<style>svg { background: \\75\\72\\6c(/leak/a.png) }</style>",
    "address in capitals": "<style>svg { background: URL(/leak/a.png) }</style>",
    "address in a string": '<style>svg { background: url("/leak/a.png") }</style>',
    "address behind blanks": "<style>svg { background: url(   /leak/a.png   ) }</style>",
    "address behind a hash": '<style>svg { background: url(" #/../leak/a.png") }</style>',
    "address in a variable": "<style>svg { --x: url(/leak/a.png); background: var(--x) }</style>",
    "image set": '<style>svg { background: image-set("/leak/a.png" 1x) }</style>',
    "image set with a prefix": '<style>svg { background: -webkit-image-set("/leak/a.png" 1x) }</style>',
    "cross fade": "<style>svg { background: -webkit-cross-fade(url(/leak/a.png), url(/leak/b.png), 50%) }</style>",
    "font": "<style>@font-face { font-family: x; src: url(/leak/a.woff) } text { font-family: x }</style><text y='9'>x</text>",
    "font from src": '<style>@font-face { font-family: x; src: src("/leak/a.woff") }</style>',
    "binding": "<style>svg { -moz-binding: url(/leak/a.xml#x) }</style>",
    "expression": f"<style>svg {{ width: expression({RUN}) }}</style>",
    "namespace rule": "<style>@namespace url(/leak/a);</style>",
    "document rule": "<style>@document url(/leak/a) { svg { fill: red } }</style>",
    "style attribute": '<rect width="9" height="9" style="background: url(/leak/a.png); fill: url(/leak/a.svg#g)"/>',
    "style attribute with an escape": '<rect width="9" height="9" style="filter: u\\rl(/leak/a.svg#f)"/>',
    "style attribute on another server": '<rect width="9" height="9" style="mask-image: url(//leak.example/a)"/>',
    "fill": '<rect width="9" height="9" fill="url(/leak/a.svg#g)"/>',
    "filter": '<rect width="9" height="9" filter="url(/leak/a.svg#f)"/>',
    "mask": '<rect width="9" height="9" mask="url(/leak/a.svg#m)"/>',
    "clip path": '<rect width="9" height="9" clip-path="url(/leak/a.svg#c)"/>',
    "marker": '<path d="M0 0h9" marker-start="url(/leak/a.svg#m)"/>',
    "cursor": '<rect width="9" height="9" cursor="url(/leak/a.png), auto"/>',
    "filter with an escape": '<rect width="9" height="9" filter="\\75 rl(/leak/a.svg#f)"/>',
    "style that is no CSS": '<style type="text/xsl">x</style>',
}
_FILES = {
    "declared attribute": f'<!DOCTYPE svg [<!ATTLIST svg onload CDATA "{RUN}">]>' + WHOLE.format(""),
    "declared attribute of a shape": f'<!DOCTYPE svg [<!ATTLIST g onload CDATA #FIXED "{RUN}">]>'
    + WHOLE.format("<g/>"),
    "declared namespace": f'<!DOCTYPE svg [<!ATTLIST script xmlns CDATA #FIXED "{_XHTML}">]>'
    + WHOLE.format(f"<script>{RUN}</script>"),
    "declared link": f'<!DOCTYPE svg [<!ATTLIST a xlink:href CDATA "javascript:{RUN}">]>' + WHOLE.format("<a/>"),
    "declared entity": '<!DOCTYPE svg [<!ENTITY x "y">]>' + WHOLE.format("<text>&x;</text>"),
    "declared script": f'<!DOCTYPE svg [<!ENTITY x "&#60;script>{RUN}&#60;/script>">]>' + WHOLE.format("&x;"),
    "declared parameter": '<!DOCTYPE svg [<!ENTITY % x SYSTEM "/leak/a.dtd"> %x;]>' + WHOLE.format(""),
    "entity from elsewhere": '<!DOCTYPE svg [<!ENTITY x SYSTEM "/leak/a">]>' + WHOLE.format("<text>&x;</text>"),
    "laughs": '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' + WHOLE.format("&b;"),
    "undeclared entity": WHOLE.format("<text>&nbsp;</text>"),
    "empty list of declarations": "<!DOCTYPE svg []>" + WHOLE.format(""),
    "declaration behind a comment": f'<!-- x --><!DOCTYPE svg SYSTEM "x" [<!ATTLIST svg onload CDATA "{RUN}">]>'
    + WHOLE.format(""),
    "declaration behind an instruction": f'<?x y?>\n<!DOCTYPE svg PUBLIC "x>" "y[" [<!ATTLIST svg onload CDATA "{RUN}">]>'
    + WHOLE.format(""),
    "style sheet": '<?xml-stylesheet href="/leak/a.css" type="text/css"?>' + WHOLE.format(""),
    "style sheet of XSLT": '<?xml-stylesheet href="/leak/a.xsl" type="text/xsl"?>' + WHOLE.format(""),
    "style sheet in itself": '<?xml-stylesheet href="#x" type="text/xsl"?>' + WHOLE.format(_XSLT),
    "style sheet behind the root": WHOLE.format("") + '<?xml-stylesheet href="/leak/a.css"?>',
    "style sheet inside": WHOLE.format('<?xml-stylesheet href="/leak/a.css"?>'),
    "XSLT inside": WHOLE.format(_XSLT),
    "XHTML page": f"<html xmlns='{_XHTML}'><script>{RUN}</script></html>",
    "HTML page": f"<!doctype html><script>{RUN}</script>",
    "no namespace": f"<svg><script>{RUN}</script></svg>",
    "another namespace": f"<svg xmlns='{_XHTML}'><script>{RUN}</script></svg>",
    "unclosed": WHOLE.format("<g>"),
    "two roots": WHOLE.format("") + WHOLE.format(f"<script>{RUN}</script>"),
    "nothing": "",
    "not XML": "not xml",
}
_SCRIPT = WHOLE.format(f"<script>{RUN}</script>")
_UTF7 = WHOLE.format("").replace("</svg>", f"+ADw-script+AD4-{RUN}+ADw-/script+AD4-</svg>")


def _declared(encoding: str, text: str) -> str:
    return f'<?xml version="1.0" encoding="{encoding}"?>{text}'


_BYTES = {
    "UTF-7": _declared("UTF-7", _UTF7).encode(),
    "UTF-7 with a mark": b"+/v8-" + _UTF7.encode(),
    "UTF-16 with a script": _declared("UTF-16", _SCRIPT).encode("utf-16"),
    "UTF-16 without a mark": _declared("UTF-16", _SCRIPT).encode("utf-16-le"),
    "UTF-16 that says UTF-8": _declared("UTF-8", _SCRIPT).encode("utf-16"),
    "UTF-8 that says UTF-16": _declared("UTF-16", WHOLE.format("")).encode(),
    "UTF-32": _declared("UTF-32", _SCRIPT).encode("utf-32"),
    "Latin-1": _declared("ISO-8859-1", WHOLE.format("<text>\u00e9</text>")).encode("latin-1"),
    "Latin-1 that says nothing": WHOLE.format("<text>\u00e9</text>").encode("latin-1"),
    "Japanese shifts": _declared("ISO-2022-JP", WHOLE.format("<text>\x1b(J</text>")).encode(),
    "Chinese shifts": _declared("HZ-GB-2312", WHOLE.format(f"<text>~{{</text><script>{RUN}</script>")).encode(),
    "EBCDIC": _declared("cp037", _SCRIPT).encode("cp037"),
    "user-defined": _declared("x-user-defined", WHOLE.format("")).encode(),
    "zero bytes": WHOLE.format("<text>a\0b</text>").encode(),
    "any bytes": bytes(range(256)),
    "deep": (WHOLE.partition("{}")[0] + "<g>" * 100_000).encode(),
    "copies of copies": WHOLE.format(
        '<g id="a0"><rect width="1" height="1"/></g>'
        + "".join(f'<g id="a{n}">{f"<use href={chr(34)}#a{n - 1}{chr(34)}/>" * 10}</g>' for n in range(1, 12))
    ).encode(),
}

HOSTILE: dict[str, bytes] = {
    **{name: WHOLE.format(text).encode() for name, text in _INSIDE.items()},
    "load handler of the root": WHOLE.format("").replace("<svg ", f'<svg onload="{RUN}" ', 1).encode(),
    **{name: text.encode() for name, text in _FILES.items()},
    **_BYTES,
}
"""All of them are refused."""

HONEST = {file.stem: file.read_bytes() for file in sorted((Path(__file__).parent / "svg").iterdir())}
"""Drawings as these programs write them, shortened. All of them are packed, and look the same."""
