"""Links and pictures of a lesson: what they point at, refused where it is unsafe, rendered where it is not."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import escape
from pathlib import PurePosixPath
from urllib.parse import quote, unquote, urlsplit

from scormbuild.model import Asset, Link
from scormbuild.packages.conversions import conversion
from scormbuild.source.file_kinds import AUDIO, IMAGES, VIDEO, captions_name, package_name, suffix_of
from scormbuild.source.files import LARGE_IMAGE, CourseFiles, Refused
from scormbuild.source.inline_marks import title_html
from scormbuild.source.markdown import Document
from scormbuild.source.meant_addresses import fix_for_captions, in_course, refused_as_meant
from scormbuild.source.paths import not_a_file, of_this_computer, written
from scormbuild.source.picture_sizes import frame_of
from scormbuild.source.reporter import Report, report_pale
from scormbuild.source.saying_nothing import shows_nothing

SCHEMES = ("http", "https", "mailto")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
DARK_OK = "dark-ok"
"""The class of a picture that is drawn for dark pages, too: it gets no light plate there."""


class Targets:
    """Renders the links and media of one lesson, and gathers what they point at."""

    def __init__(
        self,
        document: Document,
        lesson_path: str,
        files: CourseFiles,
        lessons: dict[str, str],
        language: str,
        report: Report,
        attributes: Callable[..., str],
    ) -> None:
        """``lessons`` maps source paths of all lessons to their ids; ``attributes`` writes those of a tag."""
        self.document = document
        self.lesson_path = lesson_path
        self.files = files
        self.lessons = lessons
        self.language = language
        self.report = report
        self.attributes = attributes
        self.links: list[Link] = []
        self.assets: dict[str, Asset] = {}
        """What is shown and linked to, by the path in the course."""
        self.tracks: dict[str, Asset] = {}
        """Captions, which are packed as WebVTT, by the path in the course."""
        self.uses: set[str] = set()
        """As those of a renderer."""
        self.decorative = False
        """Whether pictures here need no text alternative."""

    @property
    def packed(self) -> tuple[Asset, ...]:
        """The files that the lesson needs, each once."""
        return tuple(dict.fromkeys([*self.assets.values(), *self.tracks.values()]))

    def beside(self, node: int) -> str:
        """The file in which a node stands, where paths begin."""
        return self.document.source.file_at(self.document.start(node)) or self.lesson_path

    def link(self, node: int) -> tuple[str, str]:
        """The tags before and after the words of a link; both empty where it was refused."""
        target: str = self.document.data[node]["dest_url"]
        if self.document.data[node]["link_type"] == "Email" and not target.startswith("mailto:"):
            target = f"mailto:{target}"
        return self.link_to(node, target, self.document.data[node]["title"] or None)

    def link_to(self, node: int, target: str, title: str | None) -> tuple[str, str]:
        """The tags before and after the words of a link to an address; both empty where it was refused."""
        if target.startswith("//"):
            # Relative to the page's own scheme, which is file: for a page opened from disk.
            target = f"https:{target}"
        if wrong := of_this_computer(target.strip()):
            self.report(
                "AST013",
                node,
                in_course(self.files, target, self.beside(node)) or wrong.fix,
                target=target,
                what=wrong.what,
            )
            return "", ""
        scheme = _SCHEME.match(target.strip())
        if scheme:
            name = scheme[0][:-1].lower()
            if name not in SCHEMES or not _plausible(target):
                if name in SCHEMES:
                    self.report("LNK005", node, target=target)
                else:
                    self.report("LNK003", node, scheme=name)
                return "", ""
            if name == "mailto":
                return f"<a{self.attributes(href=target, title=title)}>", "</a>"
            # A new tab: leaving the frame of the LMS would end the session.
            return (
                f"<a{self.attributes(href=target, title=title, target='_blank', class_='external')}>",
                "</a>",
            )
        path, _, fragment = target.partition("#")
        fragment = unquote(fragment)
        if unquote(path).lower().endswith(".md") or not path:
            return self._page_link(node, path, fragment, title)
        asset = self._asset(node, target)
        if asset is None:
            return "", ""
        name = PurePosixPath(asset.source).name
        return (
            f"<a{self.attributes(href=quote(asset.target), title=title, download=name, class_='download')}>",
            "</a>",
        )

    def _page_link(self, node: int, path: str, fragment: str, title: str | None) -> tuple[str, str]:
        source = self.lesson_path
        if path:
            try:
                source = self.files.find(path, self.beside(node))
            except Refused as refused:
                if refused.rule == "AST001":
                    self.report("LNK001", node, **refused.facts, what="does not exist")
                else:
                    self.report(refused.rule, node, **refused.facts)
                return "", ""
        lesson = self.lessons.get(source)
        if fragment or lesson is None:
            # Why a file is not a lesson is said once for all links, when all lessons are read.
            start = self.document.start(node)
            place = self.document.source.position(start)
            self.links.append(Link(source, fragment, place, self.document.source.excerpt(place)))
        if lesson is None:
            return "", ""
        where = f"#/{lesson}/{fragment}" if fragment else f"#/{lesson}"
        return f"<a{self.attributes(href=where, title=title)}>", "</a>"

    def _asset(self, node: int, target: str) -> Asset | None:
        """The file that an address means, or None after a report; what follows ``?`` and ``#`` is for browsers."""
        document, beside = self.document, self.beside(node)
        try:
            relative = self.files.find(target.partition("?")[0].partition("#")[0], beside)
            self.files.check(relative)
        except Refused as refused:
            text = document.source.data[document.start(node) : document.end(node)].decode()
            meant = refused_as_meant(refused, self.files, target, beside, text, document.kinds[node] == "Link")
            self.report(meant.rule, node, **meant.facts)
            return None
        asset = self.assets.get(relative)
        if asset is None:
            asset = self.assets[relative] = package_name(relative)
        return asset

    def figure(self, paragraph: int) -> str | None:
        """A paragraph that is one picture with a caption (the picture's title), as a figure."""
        document = self.document
        only = paragraph + 1
        if document.kinds[only] != "Image":
            return None
        after = document.close[only] + 1
        if only in document.picture_attributes and not document.data[after]:
            after += 1
        if after != document.close[paragraph]:
            return None
        return self.figure_of(only)

    def figure_of(self, node: int) -> str:
        """A picture with its caption; empty where it was refused."""
        given = self.document.picture_attributes.get(node, {})
        media = self.media(node, captioned=True)
        caption = self.document.data[node]["title"] or given.get("fig-cap", "")
        if not caption and "fig-alt" in given:
            # As Quarto has it: what stands in brackets is the caption, where the alternative text stands in braces.
            caption = self.document.plain(node + 1, self.document.close[node])
        if not media:
            return ""
        self.uses.add("figure")
        words = escape(caption, False) if "$" in caption else title_html(caption)
        note = f"<figcaption>{words}</figcaption>" if caption else ""
        width = next((one for one in given.get("class", "").split() if one in ("wide", "full")), None)
        return f"<figure{self.attributes(class_=width)}>{media}{note}</figure>\n"

    def media(self, node: int, captioned: bool = False) -> str:
        """A picture, or a player of sound or video; empty where it was refused.

        ``captioned``: its title stands below it.
        """
        document = self.document
        given = document.picture_attributes.get(node, {})
        alt = given.get("alt") or given.get("fig-alt") or document.plain(node + 1, document.close[node])
        title = "" if captioned else document.data[node]["title"]
        return self.medium(node, document.data[node]["dest_url"], alt, {"title": title, **given} if title else given)

    def medium(self, node: int, target: str, alt: str, given: Mapping[str, str]) -> str:
        """A picture or a player for a file, in the width that its author has given, if any."""
        if wrong := of_this_computer(target) or not_a_file(target):
            self.report(
                "AST013",
                node,
                in_course(self.files, target, self.lesson_path) or wrong.fix,
                target=target[:80],
                what=wrong.what,
            )
            return ""
        if target.startswith("//") or _SCHEME.match(target):
            self.report("AST005", node, target=target[:80])
            return ""
        asset = self._asset(node, target)
        if asset is None:
            return ""
        suffix = suffix_of(asset.source)
        if suffix in VIDEO or suffix in AUDIO:
            return self._player(node, asset, alt, "video" if suffix in VIDEO else "audio")
        if suffix not in IMAGES:
            fix = f"link to it: [text]({written(target)})"
            self.report("AST016", node, f"{way}; or {fix}" if (way := conversion(suffix)) else fix, suffix=suffix)
            return ""
        if not alt and not self.decorative:
            in_tag = 'describe it in the tag: alt="what the picture shows"'
            self.report("AST004", node, in_tag if self._is_html(node) else None, target=target)
        self._check_words(node, alt, asset.source, "picture")
        look = DARK_OK if DARK_OK in given.get("class", "").split() else None
        if suffix == ".svg" and not look and (pale := self.files.pale_text(asset.source)):
            report_pale(self.report, node, pale)
        size = self.files.size(asset.source)
        if size > LARGE_IMAGE:
            self.report("AST006", node, size=f"{size / 1_000_000:.1f} MB")
        frame = frame_of(self.files.dimensions(asset.source), given.get("width", ""))
        # The size keeps the text from jumping when the picture arrives.
        source = self.attributes(src=quote(asset.target), loading="lazy", decoding="async", class_=look)
        title = f' title="{escape(given["title"])}"' if given.get("title") else ""
        return f'<img{source} alt="{escape(alt)}"{title}{frame}>'

    def _check_words(self, node: int, alt: str, path: str, kind: str) -> None:
        if shows_nothing(alt, path):
            help = f'say in a few words what it shows: {"title" if kind != "picture" else "alt"}="..."'
            self.report("AST017", node, help if self._is_html(node) else None, alt=alt, kind=kind)

    def _is_html(self, node: int) -> bool:
        return self.document.kinds[node] in ("HtmlBlock", "InlineHtml")

    def _player(self, node: int, asset: Asset, alt: str, kind: str) -> str:
        if not alt:
            in_tag = f'describe the {kind} in the tag: title="what it shows"'
            self.report("AST004", node, in_tag if self._is_html(node) else None, target=asset.source)
        self._check_words(node, alt, asset.source, kind)
        if kind == "video" and not self._details_below(node):
            self.report("AST019", node)
        track = ""
        try:
            captions = self.files.captions(asset.source)
        except Refused as refused:
            self.report(refused.rule, node, **refused.facts)
            return ""
        if captions is not None:
            source, encoding = captions
            if encoding == "cp1252":
                self.report("AST015", node, name=source)
            beside = self.tracks[source] = captions_name(source)
            track = f"<track{self.attributes(kind='captions', src=quote(beside.target), srclang=self.language)}>"
        elif kind == "video":
            fix = fix_for_captions(self.files, asset.source, self.language)
            self.report("AST010", node, fix, kind=kind, what="captions")
        elif not self._details_below(node):
            # A player of sound shows no captions.
            fix = "write what is said in a ::: details block directly below it"
            self.report("AST010", node, fix, kind=kind, what="transcript")
        opening = self.attributes(src=quote(asset.target), controls=True, preload="metadata")
        title = f"<span{self.attributes(class_='media-title')}>▶ {escape(alt)}</span>" if alt else ""
        return f'<{kind}{opening} aria-label="{escape(alt)}">{track}</{kind}>{title}'

    def _details_below(self, node: int) -> bool:
        """Whether a block that unfolds follows the paragraph of a node."""
        document = self.document
        below = document.close[node] + 2
        if below >= len(document.kinds):
            return False
        start = document.source.data[document.start(below) :].lstrip(b":{. ")
        return document.kinds[below] == "HtmlBlock" and start.startswith((b"details", b"<details"))


def _plausible(target: str) -> bool:
    try:
        parts = urlsplit(target)
    except ValueError:
        return False
    return bool(parts.netloc or parts.scheme == "mailto")
