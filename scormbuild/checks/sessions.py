"""RTE: what a SCO leaves out of its session with the LMS."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from scormbuild.checks.context import Checked
from scormbuild.checks.saving import saving_on_leaving
from scormbuild.checks.scos import API, Sco
from scormbuild.checks.words import EXIT
from scormbuild.findings.diagnostics import Diagnostic
from scormbuild.packages.editions import MODELS, Model, other_than

_INITIALIZE: dict[Model, str] = {"scorm12": "LMSInitialize", "scorm2004": "Initialize"}
_TERMINATE: dict[Model, str] = {"scorm12": "LMSFinish", "scorm2004": "Terminate"}
_STATUS: dict[Model, str] = {
    "scorm12": "cmi.core.lesson_status",
    "scorm2004": "cmi.completion_status and cmi.success_status",
}
_LOCATION: dict[Model, str] = {"scorm12": "cmi.core.lesson_location", "scorm2004": "cmi.location"}
# Wrappers put something before the names: doLMSInitialize.
_INITIALIZES = re.compile(r"Initialize(?![\w$])")
_TERMINATES = re.compile(r"(?:LMSFinish|Terminate)(?![\w$])")
_STATUSES = ("lesson_status", "completion_status", "success_status")
_COMPLETION: dict[Model, str] = {"scorm12": "cmi.core.lesson_status", "scorm2004": "cmi.completion_status"}
_NOT_DONE = {"incomplete", "not attempted", "unknown"}


def session(checked: Checked, sco: Sco, model: Model) -> Iterator[Diagnostic]:
    other = other_than(model)
    page, sure = sco.page, sco.reach.complete
    if not sco.sought:
        if sure:
            yield checked.at_page("RTE001", page, api=API[model])
        return
    if model not in sco.sought:
        if sure:
            facts = {"found": API[other], "wanted": API[model], "other": MODELS[other], "own": MODELS[model]}
            yield checked.at_page("RTE002", page, **facts)
        return
    if sure and not sco.mentions(_INITIALIZES):
        yield checked.at_page("RTE003", page, call=_INITIALIZE[model])
    if sure and not sco.mentions(_TERMINATES):
        yield checked.at_page("RTE004", page, call=_TERMINATE[model])
    if sure and (what := _never_completed(checked, sco, model)):
        yield checked.at_page("RTE005", page, what=what, elements=_STATUS[model])
    yield from saving_on_leaving(checked, sco)
    kept = next((one for one in ("cmi.suspend_data", _LOCATION[model]) if sco.sets(one)), "")
    if sure and kept and not any(script.has_word("suspend") for script in sco.reach.scripts):
        if model == "scorm12" and not sco.sets(EXIT[model]):
            # Without any exit most LMSs return everything in SCORM 1.2, Moodle among them.
            return
        yield checked.at_page("RTE018", page, element=kept, exit=EXIT[model])


def _never_completed(checked: Checked, sco: Sco, model: Model) -> str:
    """Why a SCO cannot be completed, in words; empty when it can, as far as can be told."""
    items = [launch.item for launch in checked.launches if launch.path == sco.page.name]
    if model == "scorm12":
        # The LMS makes passed or failed of the score.
        left_to_lms = sco.sets("cmi.core.score.raw") and any(one.mastery_score for one in items)
    else:
        left_to_lms = sco.sets("cmi.progress_measure") and any(one.completion_threshold for one in items)
    if left_to_lms:
        return ""
    if not any(sco.sets(end) for end in _STATUSES):
        if model == "scorm12":
            # The LMS completes it at LMSFinish (RTE 1.2, 3.4), as Moodle does (mod/scorm/datamodels/scorm_12.js).
            return ""
        return f"it sets no status ({_STATUS[model]})"
    element = _COMPLETION[model]
    values = sco.values_of(element)
    if values is None or not set(values) <= _NOT_DONE:
        return ""
    if values:
        return f"it sets {element} only to {' and '.join(json.dumps(one) for one in values)}"
    # Success is another matter than completion (RTE 2004, 4.2.4 and 4.2.22).
    return "it sets only cmi.success_status" if model == "scorm2004" and sco.sets("cmi.success_status") else ""
