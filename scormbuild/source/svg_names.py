"""What SVG pictures may hold: namespaces, elements and attributes that draw, and those that do something else."""

from __future__ import annotations

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
XML = "http://www.w3.org/XML/1998/namespace"
METADATA = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "cc": "http://creativecommons.org/ns#",
    "ccw": "http://web.resource.org/cc/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
}
"""Namespaces that say whose a picture is, and under which licence it may be used. Nothing in them does anything."""
ACTIVE = {
    "http://www.w3.org/1999/xhtml": "XHTML",
    "http://www.w3.org/1998/Math/MathML": "MathML",
    "http://www.w3.org/2001/xml-events": "XML Events",
    "http://www.w3.org/1999/XSL/Transform": "XSLT",
    "http://www.w3.org/2001/XInclude": "XInclude",
    "http://www.w3.org/2003/XInclude": "XInclude",
    "http://www.w3.org/2002/xforms": "XForms",
    "http://www.w3.org/ns/xbl": "XBL",
    "http://www.mozilla.org/xbl": "XBL",
    "http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul": "XUL",
    "urn:schemas-microsoft-com:vml": "VML",
}
"""Namespaces in which something can run or load, or that some browser shows. No other does anything in a browser."""

# SVG 1.1 and 2, appendices "Element Index" and "Attribute Index", without what runs scripts or shows other documents.
_ELEMENT_NAMES = """
    a animate animateColor animateMotion animateTransform circle clipPath color-profile cursor defs desc discard
    ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
    feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage
    feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
    filter font font-face font-face-format font-face-name font-face-src font-face-uri g glyph hatch hatchpath
    hkern image line linearGradient marker mask mesh meshgradient meshpatch meshrow metadata missing-glyph mpath
    path pattern polygon polyline radialGradient rect set solidColor solidcolor stop style svg switch symbol text
    textPath title tref tspan use view vkern
"""
# Those whose values are CSS: presentation attributes, and properties that SVG 2 lets stand as attributes.
_CSS_NAMES = """
    alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
    color-interpolation-filters color-profile color-rendering cursor direction display dominant-baseline
    enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font font-family
    font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
    font-variation-settings font-weight glyph-orientation-horizontal glyph-orientation-vertical gradientTransform
    image-rendering isolation kerning letter-spacing lighting-color line-height marker marker-end marker-mid
    marker-start mask mask-type mix-blend-mode opacity overflow paint-order patternTransform pointer-events
    shape-rendering solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
    stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor
    text-decoration text-overflow text-rendering transform transform-box transform-origin unicode-bidi
    vector-effect visibility white-space word-spacing writing-mode
"""
_GEOMETRY_NAMES = """
    amplitude azimuth baseFrequency bias cx cy d diffuseConstant divisor dx dy edgeMode elevation exponent
    filterRes fr fx fy height in in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength lengthAdjust
    limitingConeAngle markerHeight markerUnits markerWidth mode numOctaves offset operator order orient path
    pathLength points pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio r radius refX refY result
    rotate rx ry scale seed side slope spacing specularConstant specularExponent spreadMethod startOffset
    stdDeviation stitchTiles surfaceScale tableValues targetX targetY textLength viewBox width x x1 x2
    xChannelSelector y y1 y2 yChannelSelector z
"""
_OTHER_NAMES = """
    accent-height accumulate additive alphabetic arabic-form ascent attributeName attributeType baseProfile bbox
    begin by calcMode cap-height class clipPathUnits contentScriptType contentStyleType cross-origin descent dur
    end externalResourcesRequired filterUnits focusable format from g1 g2 glyph-name glyphRef gradientUnits
    hanging hatchUnits hatchContentUnits horiz-adv-x horiz-origin-x horiz-origin-y id ideographic k keyPoints
    keySplines keyTimes lang local maskContentUnits maskUnits mathematical max media method min name origin
    overline-position overline-thickness panose-1 patternContentUnits patternUnits pitch primitiveUnits
    rendering-intent repeatCount repeatDur requiredExtensions requiredFeatures restart role slope stemh stemv
    strikethrough-position strikethrough-thickness string systemLanguage tabindex target title to type u1 u2
    underline-position underline-thickness unicode unicode-range units-per-em v-alphabetic v-hanging v-ideographic
    v-mathematical values version vert-adv-y vert-origin-x vert-origin-y viewTarget widths x-height zoomAndPan
"""
ELEMENTS = frozenset(_ELEMENT_NAMES.split())
CSS = frozenset(_CSS_NAMES.split())
"""Attributes whose values are CSS."""
ANIMATED = CSS | frozenset(_GEOMETRY_NAMES.split())
"""Attributes that an animation may change."""
ATTRIBUTES = ANIMATED | frozenset(_OTHER_NAMES.split())
"""Attributes that are kept as they are, or, of :data:`CSS`, as far as they are harmless."""
ANIMATIONS = frozenset(["animate", "animateColor", "animateMotion", "animateTransform", "set"])
ANIMATION_VALUES = frozenset(["by", "from", "to", "values"])
LOADING = frozenset(
    ["action", "background", "codebase", "data", "formaction", "manifest", "ping", "poster", "src", "srcdoc", "srcset"]
)
"""Attributes of other languages that load something: in an SVG file they are there to try it."""
