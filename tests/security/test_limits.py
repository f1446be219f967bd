"""What is longer, deeper or more than anybody writes ends with a finding, and not with an error of the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from scormbuild import load_course


@pytest.mark.parametrize(
    ("gap", "said"), [("[[a|b]]", "its gaps allow more than 1,000,000"), ("[[a|(b)]]", "SCORM 1.2 stores only 4,096")]
)
def test_so_many_gaps_that_their_combinations_cannot_be_written(gap: str, said: str, tmp_path: Path) -> None:
    """2 to the power of 50,000 has more digits than Python writes."""
    (tmp_path / "course.yaml").write_text("id: gaps\ntitle: Gaps\n")
    quiz = f"::: quiz\n## Fill in {{.cloze}}\n\n{gap * 50_000}\n:::\n"
    (tmp_path / "01-gaps.md").write_text(f"---\ntitle: Gaps\n---\n{quiz}")
    found = load_course(tmp_path)[1]
    assert "STA001" in [one.rule for one in found]
    assert any(said in one.message + one.help for one in found), [one.as_text()[:300] for one in found]


def test_how_many_right_answers_gaps_allow_is_said_as_far_as_it_is_counted(tmp_path: Path) -> None:
    (tmp_path / "course.yaml").write_text("id: gaps\ntitle: Gaps\n")
    for gaps, said in ((3, "allow 8"), (19, "allow 524,288"), (20, "allow more than 1,000,000")):
        quiz = f"::: quiz\n## Fill in {{.cloze}}\n\n{'[[a|b]] ' * gaps}\n:::\n"
        (tmp_path / "01-gaps.md").write_text(f"---\ntitle: Gaps\n---\n{quiz}")
        (one,) = [one for one in load_course(tmp_path)[1] if one.rule == "QUZ020"]
        assert one.message.endswith(said)
