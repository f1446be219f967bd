"""Packages made by tests: a good one for each standard, to be changed in one place."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from tests.media import PNG

PAGE = b'<!doctype html>\n<html lang="en"><title>Plants</title><p>Plants grow.</p></html>\n'

MANIFEST_12 = """\
<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="plants" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>Plants</title>
      <item identifier="roots" identifierref="roots_page">
        <title>Roots</title>
        <adlcp:masteryscore>80</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="roots_page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
      <dependency identifierref="shared"/>
    </resource>
    <resource identifier="shared" type="webcontent" adlcp:scormtype="asset">
      <file href="media/leaf.png"/>
    </resource>
  </resources>
</manifest>
"""

MANIFEST_2004 = """\
<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="plants" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>Plants</title>
      <item identifier="roots" identifierref="roots_page">
        <title>Roots</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="score" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="roots_page" type="webcontent" adlcp:scormType="sco" href="index.html">
      <file href="index.html"/>
      <dependency identifierref="shared"/>
    </resource>
    <resource identifier="shared" type="webcontent" adlcp:scormType="asset">
      <file href="media/leaf.png"/>
    </resource>
  </resources>
</manifest>
"""

MANIFESTS = {
    "scorm12": MANIFEST_12,
    "scorm2004-3": MANIFEST_2004.replace("2004 4th Edition", "2004 3rd Edition"),
    "scorm2004-4": MANIFEST_2004,
}


def good_files(standard: str) -> dict[str, bytes]:
    """The files of a small package in which nothing is wrong."""
    return {"imsmanifest.xml": MANIFESTS[standard].encode(), "index.html": PAGE, "media/leaf.png": PNG}


def zip_bytes(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Files as a zip."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = method
            archive.writestr(info, data)
    return buffer.getvalue()


def write_folder(files: Mapping[str, bytes], folder: Path) -> Path:
    """Files as a folder."""
    for name, data in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return folder
