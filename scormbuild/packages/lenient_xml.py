"""Children, attributes and text of XML by name alone, whatever their namespace and case."""

from __future__ import annotations

from lxml import etree

from scormbuild.packages.xml import local_name


def children(parent: etree._Element | None, name: str) -> list[etree._Element]:
    """The children of an element that have a name; none of no element."""
    if parent is None or not len(parent):
        return []
    wanted = name.lower()
    return [one for one in parent.iterchildren(etree.Element) if local_name(one.tag).lower() == wanted]


def by_name(parent: etree._Element) -> dict[str, list[etree._Element]]:
    """The children of an element by their names in lower case."""
    found: dict[str, list[etree._Element]] = {}
    for one in parent.iterchildren(etree.Element):
        found.setdefault(local_name(one.tag).lower(), []).append(one)
    return found


def child(parent: etree._Element | None, name: str) -> etree._Element | None:
    """The first child of a name."""
    return next(iter(children(parent, name)), None)


def attribute(element: etree._Element | None, name: str) -> str:
    """An attribute by its name, whatever its namespace and case; empty when there is none."""
    if element is None:
        return ""
    plain = element.get(name)
    if plain is not None:
        return str(plain)
    wanted = name.lower()
    return next((str(value) for key, value in element.items() if local_name(key).lower() == wanted), "")


def text_of(element: etree._Element | None) -> str:
    """All text of an element that stands directly in it."""
    if element is None:
        return ""
    return (element.text or "") + "".join(one.tail or "" for one in element)
