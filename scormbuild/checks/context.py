"""What every family of checks is given, and how it reports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from functools import cached_property

from scormbuild.checks.scos import Sco, Use, uses_of
from scormbuild.findings.diagnostics import Diagnostic, Position, Severity, diagnose, excerpt_at
from scormbuild.packages.addresses import is_local, resolve
from scormbuild.packages.content import Content, OnProgress
from scormbuild.packages.editions import Model, StandardName
from scormbuild.packages.led_to import led_to
from scormbuild.packages.manifest import Launch, Manifest, launches
from scormbuild.packages.page import Page
from scormbuild.packages.reader import Package
from scormbuild.packages.script import Script
from scormbuild.packages.xml import Place

MOST_OF_A_RULE = 50
"""Findings of one rule that are shown; the rest are counted."""
MOST_MADE = 1_000
"""Findings of one rule that are worked out, so that a package made of mistakes takes no time; the rest are counted."""
NOT_MADE = Diagnostic("", "", Position("", 1, 1), "warning", "", "")
"""Stands for a finding that was counted only."""
LAUNCHABLE = (".html", ".htm", ".xhtml", ".xhtm")
"""Endings of files that an LMS opens as pages."""
MOST_SCOS = 50
"""SCOs whose scripts are followed; in a package of more they are mostly of one make."""


class Checked:
    """A package under examination."""

    def __init__(
        self,
        package: Package,
        manifest: Manifest | None,
        lms: Collection[str] = (),
        on_progress: OnProgress | None = None,
    ) -> None:
        self.package = package
        self.on_progress = on_progress
        """Is told how far long work is."""
        self.lms = frozenset(lms)
        """The platforms that were named."""
        self.manifest = manifest
        """None when there is none that can be read; most checks have nothing to do then."""
        self.notes: list[str] = []
        """What a person should know about the checking itself: a sentence each."""
        self.left: Counter[str] = Counter()
        """Findings that were not even made, because very many of their rule were: how many of each rule."""
        self._made: Counter[str] = Counter()
        self._looked_for = 0

    @property
    def standard(self) -> StandardName | None:
        """The standard of the package, when its manifest tells."""
        return self.manifest.standard if self.manifest else None

    @property
    def is_2004(self) -> bool:
        """Whether it is one of the editions of SCORM 2004."""
        return self.model == "scorm2004"

    @cached_property
    def launches(self) -> tuple[Launch, ...]:
        """The items that something is played for, in order."""
        return launches(self.manifest) if self.manifest else ()

    @cached_property
    def launchable(self) -> tuple[str, ...]:
        """Names of the files that an LMS could open as pages."""
        return tuple(name for name in self.package.files if name.lower().endswith(LAUNCHABLE))

    @cached_property
    def resource_identifiers(self) -> frozenset[str]:
        """Identifiers of all resources."""
        return frozenset(one.identifier for one in self.manifest.resources) if self.manifest else frozenset()

    @cached_property
    def content(self) -> Content:
        """Pages, scripts and style sheets."""
        return Content(self.package, (one.path for one in self.launches), self.on_progress)

    @cached_property
    def led_to(self) -> frozenset[str]:
        """Files that anything launched leads to, as far as can be told; what is wrong in others does no harm."""
        return led_to(self.package, self.content, (one.path for one in self.launches))

    @cached_property
    def _asked_for(self) -> frozenset[str]:
        content = self.content
        lists = [(page.name, page.base, page.references) for page in content.pages.values()]
        lists += [(name, "", references) for name, references in content.styles.items()]
        found = {
            resolve(name, base, one.url) or ""
            for name, base, references in lists
            for one in references
            if is_local(one.url)
        }
        return frozenset(one.lower() for one in found)

    def is_asked_for(self, path: str) -> bool:
        """Whether a page, a style sheet or a script names a file of the package, which need not be there."""
        if path.lower() in self._asked_for:
            return True
        # Looking through all scripts takes long: that is done for what is shown.
        self._looked_for += 1
        name = path.rpartition("/")[2]
        return self._looked_for <= MOST_OF_A_RULE and any(name in one.text for one in self.content.all_scripts())

    @cached_property
    def own_pages(self) -> tuple[Page, ...]:
        """The author's pages, but for those that nothing leads to."""
        content = self.content
        return tuple(
            page for name, page in content.pages.items() if name in self.led_to and not content.libraries.of_page(page)
        )

    @cached_property
    def own_scripts(self) -> tuple[Script, ...]:
        """The author's scripts, in files and in pages, but for those that nothing leads to."""
        libraries = self.content.libraries
        return tuple(
            script for script in self.content.all_scripts() if script.file in self.led_to and not libraries.of(script)
        )

    @property
    def model(self) -> Model | None:
        """The data model of the package's standard; None when the manifest does not tell."""
        return self.manifest.edition.model if self.manifest and self.manifest.edition else None

    @cached_property
    def scos(self) -> tuple[Sco, ...]:
        """Launched SCOs that begin with a page of the package, each page once; of very many the first."""
        paths = dict.fromkeys(one.path for one in self.launches if one.is_sco and one.path in self.content.pages)
        # Most scripts are shared: what they name is found once.
        uses: dict[Script, tuple[Use, ...]] = {}

        def uses_in(script: Script) -> tuple[Use, ...]:
            if script not in uses:
                uses[script] = tuple(uses_of(script))
            return uses[script]

        return tuple(
            Sco(
                self.content.pages[path],
                self.content.reach(path, paths.keys() - {path}),
                self.content.libraries,
                uses_in,
            )
            for path in list(paths)[:MOST_SCOS]
        )

    def is_wanted(self, rule: str) -> bool:
        """Whether another finding of a rule is to be made; one that is not is counted here."""
        if self._made[rule] < MOST_MADE:
            self._made[rule] += 1
            return True
        self.left[rule] += 1
        return False

    def in_manifest(self, rule: str, at: Place, /, help: str | None = None, **facts: object) -> Diagnostic:
        """A finding at a place of the manifest; with ``help``, how to fix just this one."""
        assert self.manifest is not None
        if not self.is_wanted(rule):
            return NOT_MADE
        position = self.manifest.position(self.package, at)
        return diagnose(rule, position, self.manifest.xml.excerpt(at), help, **facts)

    def in_file(
        self,
        rule: str,
        name: str,
        /,
        line: int = 1,
        column: int = 1,
        excerpt: str = "",
        help: str | None = None,
        **facts: object,
    ) -> Diagnostic:
        """A finding in a file of the package; about the package itself when ``name`` is empty."""
        return self.in_text(rule, name, line, column, lambda: excerpt, help, **facts)

    def in_text(
        self,
        rule: str,
        name: str,
        line: int,
        column: int,
        excerpt: Callable[[], str],
        /,
        help: str | None = None,
        **facts: object,
    ) -> Diagnostic:
        """A finding in a file, whose line is looked for when it is needed."""
        if not self.is_wanted(rule):
            return NOT_MADE
        return diagnose(rule, self.package.position(name, line, column), excerpt(), help, **facts)

    def at_page(self, rule: str, page: Page, /, **facts: object) -> Diagnostic:
        """A finding about a page as a whole."""
        return self.in_file(rule, page.name, 1, 1, excerpt_at(page.text, 1, 1), None, **facts)

    def at_script(
        self, rule: str, script: Script, offset: int, /, help: str | None = None, **facts: object
    ) -> Diagnostic:
        """A finding at a place in a script."""
        at = script.place(offset)
        return self.in_text(rule, script.file, at.line, at.column, lambda: script.excerpt(offset), help, **facts)

    def position(self, name: str = "", line: int = 1, column: int = 1) -> Position:
        """A place in a file of the package."""
        return self.package.position(name, line, column)


def of_severity(severity: Severity, one: Diagnostic) -> Diagnostic:
    """A finding whose case is worse, or better, than most of its rule."""
    return one if one is NOT_MADE else one._replace(severity=severity)


__all__ = ["Checked", "of_severity"]
