"""Manifests of both standards to the letter, as small and as full as they can be."""

from __future__ import annotations

from typing import Any

import pytest

from scormbuild.model import Course
from scormbuild.standards import STANDARDS, all_standards, standards_named
from scormbuild.standards.imscp import Vocabulary, raw_text, serialized, typical_learning_time
from tests.made_courses import course, item, lesson

PLAIN = course(lesson(), description="")
FULL = course(
    lesson(item("quiz", weight=1), minutes=50),
    lesson(id="two", minutes=15),
    title="Plants & <Light>",
    language="de",
    description='Roots "and" leaves',
    version="1.2.3-a-version-of-more-than-20",
    keywords=("roots", "leaves"),
    pass_mark=75,
)
FILES = ["style.css", "index.html", "a b/ä.png"]
HEAD_12 = """\
<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" \
xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" \
xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
identifier="plants" version="{version}" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 \
imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd \
http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
"""
HEAD_2004 = """\
<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" \
xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" \
xmlns:imsss="http://www.imsglobal.org/xsd/imsss"{lom} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
identifier="plants" version="{version}" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd \
http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd \
http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd{lom_xsd}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
"""
LOM = {"lom": ' xmlns:lom="http://ltsc.ieee.org/xsd/LOM"', "lom_xsd": " http://ltsc.ieee.org/xsd/LOM lom.xsd"}
TAIL = """\
  <resources>
    <resource identifier="plants_resource" type="webcontent" href="index.html" adlcp:{type}="sco">
      <file href="index.html"/>
      <file href="a%20b/%C3%A4.png"/>
      <file href="style.css"/>
    </resource>
  </resources>
</manifest>
"""


def organization(title: str, inside: str) -> str:
    return f"""\
  </metadata>
  <organizations default="plants_organization">
    <organization identifier="plants_organization">
      <title>{title}</title>
      <item identifier="plants_item" identifierref="plants_resource" isvisible="true">
        <title>{title}</title>
{inside}      </item>
    </organization>
  </organizations>
"""


LOM_12 = """\
    <imsmd:lom>
      <imsmd:general>
        <imsmd:title>
          <imsmd:langstring xml:lang="en">Plants</imsmd:langstring>
        </imsmd:title>
        <imsmd:language>en</imsmd:language>
      </imsmd:general>
      <imsmd:lifecycle>
        <imsmd:version>
          <imsmd:langstring xml:lang="en">1</imsmd:langstring>
        </imsmd:version>
      </imsmd:lifecycle>
    </imsmd:lom>
"""
FULL_LOM_12 = """\
    <imsmd:lom>
      <imsmd:general>
        <imsmd:title>
          <imsmd:langstring xml:lang="de">Plants &amp; &lt;Light></imsmd:langstring>
        </imsmd:title>
        <imsmd:language>de</imsmd:language>
        <imsmd:description>
          <imsmd:langstring xml:lang="de">Roots "and" leaves</imsmd:langstring>
        </imsmd:description>
        <imsmd:keyword>
          <imsmd:langstring xml:lang="de">roots</imsmd:langstring>
        </imsmd:keyword>
        <imsmd:keyword>
          <imsmd:langstring xml:lang="de">leaves</imsmd:langstring>
        </imsmd:keyword>
      </imsmd:general>
      <imsmd:lifecycle>
        <imsmd:version>
          <imsmd:langstring xml:lang="de">1.2.3-a-version-of-more-than-20</imsmd:langstring>
        </imsmd:version>
      </imsmd:lifecycle>
      <imsmd:educational>
        <imsmd:typicallearningtime>
          <imsmd:datetime>PT1H5M</imsmd:datetime>
        </imsmd:typicallearningtime>
      </imsmd:educational>
    </imsmd:lom>
"""


def lom_2004(of_12: str) -> str:
    """The same in IEEE LOM, whose names differ a little."""
    text = (
        of_12.replace("imsmd:", "lom:")
        .replace("lifecycle", "lifeCycle")
        .replace("langstring xml:lang", "string language")
    )
    text = text.replace("langstring", "string").replace("typicallearningtime", "typicalLearningTime")
    return text.replace("datetime", "duration")


DELIVERY = '          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>\n'
SEQUENCING = f"        <imsss:sequencing>\n{DELIVERY}        </imsss:sequencing>\n"
SCORED = f"""\
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="plants_score" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>{{}}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
{DELIVERY}        </imsss:sequencing>
"""
VERSION = "1.2.3-a-version-of-m"


def made(standard: str, of: Course, **more: Any) -> str:
    ((name, data),) = all_standards()[standard].manifest(of, FILES, **more).items()
    assert name == "imsmanifest.xml"
    return data.decode()


@pytest.mark.parametrize("documents", [False, True])
def test_a_manifest_of_scorm_1_2(documents: bool) -> None:
    tail = TAIL.format(type="scormtype")
    plain = HEAD_12.format(version="1") + LOM_12 + organization("Plants", "") + tail
    assert made("scorm12", PLAIN, documents=documents) == plain
    mastery = "        <adlcp:masteryscore>75</adlcp:masteryscore>\n"
    title = "Plants &amp; &lt;Light>"
    full = HEAD_12.format(version=VERSION) + FULL_LOM_12 + organization(title, mastery) + tail
    assert made("scorm12", FULL, documents=documents) == full
    without = FULL._replace(settings=FULL.settings._replace(mastery_in_manifest=False))
    assert made("scorm12", without, documents=documents) == full.replace(mastery, "")


def test_a_manifest_of_scorm_2004() -> None:
    tail = TAIL.format(type="scormType")
    head = HEAD_2004.format(version="1", **LOM)
    assert made("scorm2004-4", PLAIN) == head + lom_2004(LOM_12) + organization("Plants", SEQUENCING) + tail
    full = organization("Plants &amp; &lt;Light>", SCORED.format("0.75")) + tail
    assert made("scorm2004-4", FULL) == HEAD_2004.format(version=VERSION, **LOM) + lom_2004(FULL_LOM_12) + full
    bare = HEAD_2004.format(version=VERSION, lom="", lom_xsd="")
    assert made("scorm2004-4", FULL, documents=True) == bare + full


@pytest.mark.parametrize(
    ("mark", "measure"), [(0, "0"), (1, "0.01"), (7, "0.07"), (10, "0.1"), (50, "0.5"), (99, "0.99"), (100, "1")]
)
def test_a_pass_mark_as_a_measure(mark: int, measure: str) -> None:
    scored = FULL._replace(settings=FULL.settings._replace(pass_mark=mark))
    assert SCORED.format(measure) in made("scorm2004-4", scored)
    assert f"<adlcp:masteryscore>{mark}</adlcp:masteryscore>" in made("scorm12", scored)


@pytest.mark.parametrize(
    ("minutes", "expected"), [(1, "PT1M"), (59, "PT59M"), (60, "PT1H0M"), (61, "PT1H1M"), (150, "PT2H30M")]
)
def test_minutes_as_a_duration(minutes: int, expected: str) -> None:
    assert typical_learning_time(minutes) == expected


def test_attributes_are_put_into_their_namespaces() -> None:
    from lxml import etree

    words = Vocabulary({None: "urn:cp", "adlcp": "urn:adl"}, (), "scormType")
    root = etree.Element(words.tag("manifest"))
    made = words.add(root, "adlcp:data", "x", adlcp__persist="true", href="a")
    assert made.tag == "{urn:adl}data" and made.text == "x" and made.getparent() is root
    assert (made.get("{urn:adl}persist"), made.get("href"), len(made.attrib)) == ("true", "a", 2)
    assert words.add(root, "item").text is None


def test_signs_that_moodle_would_show_are_not_written() -> None:
    """It shows references as they stand; but ]]> must not stand in text (XML 1.0, 2.4)."""
    from lxml import etree

    root = etree.Element("a")
    root.text = "1 > 0 & 2 < 3 ]]> ä"
    expected = '<?xml version="1.0" encoding="UTF-8"?>\n<a>1 > 0 &amp; 2 &lt; 3 ]]&gt; ä</a>\n'
    assert raw_text(root).decode() == serialized(root).decode() == expected
    assert etree.fromstring(raw_text(root)).text == root.text
    etree.SubElement(root, "b")
    root.text = None
    assert raw_text(root).decode().endswith("<a><b/></a>\n")
    assert serialized(root).decode().endswith("<a>\n  <b/>\n</a>\n")


def test_the_standards_and_their_limits() -> None:
    first, fourth = STANDARDS
    assert [*all_standards().items()] == [("scorm12", first), ("scorm2004-4", fourth)]
    assert standards_named(["scorm2004-4", "scorm13", "scorm12"]) == [fourth, first]
    assert [one.label for one in STANDARDS] == ["SCORM 1.2", "SCORM 2004 4th Edition"]
    assert [(one.runtime, one.ending, one.schemas) for one in STANDARDS] == [
        ("scorm12.js", ".zip", "scorm12"),
        ("scorm2004.js", ".zip", "scorm2004-4"),
    ]
    assert [one.suspend_data_limit for one in STANDARDS] == [4096, 64_000]
    assert [(one.most_answers, one.most_objectives, one.most_patterns) for one in STANDARDS] == [
        (None, None, None),
        (250, 100, 5),
    ]
    assert [one.names_by_letter for one in STANDARDS] == [True, False]


def test_only_words_in_scorm_1_2_need_a_part_of_the_run_time() -> None:
    words = PLAIN.settings._replace(answers_as="words")
    assert [one.parts(words) for one in STANDARDS] == [{"words"}, set()]
    assert [one.parts(PLAIN.settings) for one in STANDARDS] == [set(), set()]
