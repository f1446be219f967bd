"""RTE: the elements of the data model that scripts name, and the values that they give them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches

from scormbuild.checks.context import MOST_OF_A_RULE, Checked, of_severity
from scormbuild.checks.elements import elements_of, is_formed, is_known, normal, refusal
from scormbuild.checks.json_values import is_json
from scormbuild.checks.scos import Sco, Use
from scormbuild.checks.value_forms import Form, response_form
from scormbuild.checks.words import EXIT
from scormbuild.findings.diagnostics import Diagnostic, Severity
from scormbuild.packages.editions import MODELS, Model, other_than
from scormbuild.packages.script import Script
from scormbuild.packages.script_scanner import Literal

_ELEMENT = re.compile(r"(?:cmi|adl)(?:\.\w+)+\Z", re.ASCII)
_SHOWN = 80
_LONGEST_NAME = 200
_FAR = 3_000
_WHOLE_TIME = re.compile(r"[^;]{0,80}?\.toISOString\s*\(\s*\)\s*\)")


def elements(checked: Checked, scos: Iterable[Sco], model: Model) -> Iterator[Diagnostic]:
    """Each mistake once, in the first place; a second SCO often shares its scripts with the first."""
    found: dict[tuple[str, str], tuple[Callable[[str], Diagnostic], int]] = {}
    seen: set[tuple[int, int]] = set()
    kept: Counter[str] = Counter()
    # A script can be made of wrong names: what is not shown is counted, and nothing else of it is kept.
    left: set[tuple[str, int]] = set()
    kinds = _Kinds()
    for sco in scos:
        if sco.sought and model not in sco.sought:
            # All of its elements are those of the other standard, which has been said.
            continue
        for use in sco.uses:
            key = (id(use.script), use.literal.start)
            if key in seen or checked.content.libraries.of(use.script):
                continue
            seen.add(key)
            kind = kinds.of(use)
            for rule, what, make in _judge(checked, use, model, sco.sought, kind):
                if (rule, what) in found:
                    first, count = found[rule, what]
                    found[rule, what] = first, count + 1
                elif kept[rule] < MOST_OF_A_RULE:
                    kept[rule] += 1
                    found[rule, what] = make, 1
                else:
                    left.add((rule, hash(what)))
    checked.left.update(rule for rule, _ in left)
    for make, count in found.values():
        yield make(f" (named {count:,} times)" if count > 1 else "")


class _Kinds:
    """The type of the interaction that a script reports, as it was last written out."""

    def __init__(self) -> None:
        self._last: dict[int, tuple[int, str]] = {}

    def of(self, use: Use) -> str:
        """The type that belongs to a use; empty when none is written out before it, or that is long ago."""
        name = use.literal.value
        if name.endswith(".type") and use.has_value and use.sets and "objectives" not in name:
            value = use.script.next_argument(use.literal)
            self._last[id(use.script)] = (use.literal.start, value.value if value else "")
        at, kind = self._last.get(id(use.script), (0, ""))
        return kind if 0 <= use.literal.start - at < _FAR else ""


def _response_form(use: Use, model: Model, kind: str) -> Form | None:
    name = use.literal.value
    if not kind or not name.endswith((".student_response", ".learner_response", ".pattern")):
        return None
    return response_form(model == "scorm2004", kind, name.endswith(".pattern"))


def _judge(
    checked: Checked, use: Use, model: Model, sought: set[Model], kind: str
) -> Iterator[tuple[str, str, Callable[[str], Diagnostic]]]:
    script, literal, name = use.script, use.literal, use.literal.value
    other = other_than(model)
    # A script for both standards holds the words of both.
    models: tuple[Model, ...] = (model, other) if len(sought) > 1 else (model,)

    def finding(rule: str, help: str | None = None, **facts: object) -> tuple[str, str, Callable[[str], Diagnostic]]:
        what = f"{name} {facts.get('value', '')}"
        return rule, what, lambda more: checked.at_script(rule, script, literal.start, help, more=more, **facts)

    own, others = MODELS[model], MODELS[other]
    complete = bool(_ELEMENT.match(name)) and not _goes_on(script, literal)
    if complete and not is_known(model, name):
        # A word in a table, such as the type of an activity in xAPI, is nothing that the LMS is asked for.
        if not is_known(other, name) and use.asks_or_sets:
            # Looking for a name that is close takes long: that is done for what is shown.
            facts = {"element": name, "standard": "SCORM"}
            yield (
                "RTE006",
                name,
                lambda more: checked.at_script(
                    "RTE006", script, literal.start, _close_to(name, model), more=more, **facts
                ),
            )
        elif is_known(other, name) and len(models) == 1 and use.callee:
            yield finding("RTE007", element=name, own=own, other=others)
        return
    value = script.next_argument(literal)
    number = script.next_number(literal) if is_formed(model, name) else None
    written = value.value if value is not None else number
    if written is not None and use.sets and (form := _response_form(use, model, kind)) is not None:
        if fix := form.refuses(written):
            rule, what, make = finding("RTE008", element=name.lstrip("."), value=f'"{written}"', own=own, help=fix)
            # Few LMSs of SCORM 1.2 compare a response with its type; Moodle does not.
            severity: Severity = "error" if model == "scorm2004" else "warning"
            yield rule, what, lambda more: of_severity(severity, make(more))
    elif written is not None and use.sets:
        fixes = [instead for one in models if (instead := refusal(one, name, written)) is not None]
        if fixes and all(fixes):
            shown = f'"{written}"' if len(written) <= _SHOWN else f"a text of {len(written):,} characters"
            yield finding("RTE008", element=name.lstrip("."), value=shown, own=own, help=fixes[0])
        elif name == EXIT[model] and written == "logout":
            yield finding("RTE020", element=name)
    yield from _of_access(use, model, finding, complete)


_Find = Callable[..., tuple[str, str, Callable[[str], Diagnostic]]]


def _of_access(
    use: Use, model: Model, finding: _Find, complete: bool
) -> Iterator[tuple[str, str, Callable[[str], Diagnostic]]]:
    """What may not be set or read, and values that are made by code."""
    script, literal, name, own = use.script, use.literal, use.literal.value, MODELS[model]
    rules = elements_of(model).get(normal(name))
    if complete and rules is not None:
        if rules.access == "ro" and use.has_value and use.sets:
            yield finding("RTE009", element=name, own=own, access="read", help="do not set it; only the LMS sets it")
        if rules.access == "wo" and use.only_reads:
            yield finding(
                "RTE009", element=name, own=own, access="set", help="if you need the value, keep it in the course"
            )
    if use.has_value and use.sets:
        after = script.has_next_argument(literal) or 0
        if model == "scorm2004" and name.endswith(".timestamp") and _WHOLE_TIME.match(script.code, after):
            yield finding("RTE010")
        # It is the package's LMS that keeps no more, whatever else the script is for.
        if model == "scorm12" and name == "cmi.suspend_data" and is_json(script, literal, after):
            yield finding("RTE019")


def _close_to(name: str, model: Model) -> str:
    """How to fix an element that no standard has."""
    plain = normal(name)
    # Longer than any by far, it is close to none.
    close = get_close_matches(plain, list(elements_of(model)), n=1) if len(plain) <= _LONGEST_NAME else []
    return f"did you mean {close[0]}?" if close else f"use an element of {MODELS[model]}"


def _goes_on(script: Script, literal: Literal) -> bool:
    """Whether a string is only a piece of a name that is put together."""
    before = script.code[max(0, literal.start - 20) : literal.start].rstrip()
    after = script.code[literal.end : literal.end + 20].lstrip()
    return not literal.whole or before.endswith("+") or after.startswith("+")
