"""What a package asks of an LMS that the emulated one does not do, in sentences for the page."""

from __future__ import annotations

from scormbuild.packages.manifest import Manifest, all_items


def unimitated(manifest: Manifest) -> list[str]:
    """A sentence for each; none where the package plays as in an LMS."""
    organization = manifest.organization
    if organization is None:
        return []
    items = list(all_items(organization.items))
    found = []
    if organization.has_rules or any(item.has_rules for item in items):
        found.append(
            "The package has sequencing rules. The preview does not imitate them: it opens every part in any order, "
            "and does not roll up results."
        )
    if any(item.prerequisites for item in items):
        found.append("Parts of the package have prerequisites. The preview does not imitate them: it opens every part.")
    hidden = sum(not item.visible for item in items)
    if hidden:
        parts = "1 part" if hidden == 1 else f"{hidden} parts"
        found.append(
            f"The package hides {parts} from the menu of the LMS. The preview shows all parts that it can open."
        )
    return found


__all__ = ["unimitated"]
