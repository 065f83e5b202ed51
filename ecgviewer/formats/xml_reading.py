"""XML of unknown origin as a tree: no entities, no document type of its own, no network.

A document type that only names a file (``<!DOCTYPE RestingECG SYSTEM "restecg.dtd">``, as MUSE
writes) is passed over and never fetched; one with declarations inside is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from ecgviewer.core.errors import FormatError
from ecgviewer.formats.limits import LARGEST_BYTES, read_whole
from ecgviewer.formats.sniffing import xml_root

MOST_ELEMENTS = 250_000
DEEPEST = 200

_ENCODINGS = ("utf-8", "utf-16", "us-ascii", "ascii", "iso-8859-", "windows-125", "latin")
_CHUNK = 1 << 16


class _TooMuchError(Exception):
    pass


class _Builder(TreeBuilder):
    """Builds the tree while it stays within the limits."""

    def __init__(self) -> None:
        super().__init__()
        self._count = self._depth = 0

    def start(self, tag: Any, attrs: Any, /) -> Element:
        self._count += 1
        self._depth += 1
        if self._count > MOST_ELEMENTS:
            raise _TooMuchError(f"over {MOST_ELEMENTS:,} elements")
        if self._depth > DEEPEST:
            raise _TooMuchError(f"elements {DEEPEST} deep")
        return super().start(tag, attrs)

    def end(self, tag: Any, /) -> Element:
        self._depth -= 1
        return super().end(tag)


def _refuse_subset(_name: str, _system: object, _public: object, internal: int) -> None:
    if internal:
        raise _TooMuchError("a document type with declarations of its own")


def _refuse_encoding(_version: object, encoding: str | None, _standalone: int) -> None:
    name = (encoding or "utf-8").lower()
    if not name.startswith(_ENCODINGS):
        raise _TooMuchError(f"the encoding {name[:40]}")


def read_xml(path: Path, *, most: int = LARGEST_BYTES) -> Element:
    """Return the root of an XML file; names of elements are ``{namespace}local``.

    Raises
    ------
    FormatError
        If it is not well formed, declares entities or a document type, or is beyond the limits.
    """
    return parse_xml(path, read_whole(path, most=most))


def parse_xml(path: Path, content: bytes) -> Element:
    """Return the root of XML content that ``path`` held; see :func:`read_xml`."""
    parser = DefusedXMLParser(
        target=_Builder(), forbid_dtd=False, forbid_entities=True, forbid_external=True
    )
    parser.parser.StartDoctypeDeclHandler = _refuse_subset
    parser.parser.XmlDeclHandler = _refuse_encoding
    try:
        for place in range(0, len(content), _CHUNK):
            parser.feed(content[place : place + _CHUNK])
        root: Element = parser.close()
    except DefusedXmlException as error:
        raise FormatError(path, f"declares what XML of an ECG needs not ({error})") from error
    except _TooMuchError as error:
        raise FormatError(path, f"is XML with {error}; it is not read") from error
    except (ParseError, ValueError, LookupError) as error:
        raise FormatError(path, f"is damaged XML ({error})") from error
    return root


def local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """Yield the elements at the end of a path of local names; all of them at every step."""
    if element is None:
        return
    if not names:
        yield element
        return
    for one in element:
        if local(one) == names[0]:
            yield from children(one, *names[1:])


def child(element: Element | None, *names: str) -> Element | None:
    """Return the first element at the end of a path of local names; None if there is none."""
    return next(children(element, *names), None)


def text_of(element: Element | None, *names: str) -> str:
    """Return the stripped text of the first element at a path; empty if there is none."""
    found = child(element, *names)
    return (found.text or "").strip() if found is not None else ""


def refuse(path: Path, what: str, element: Element) -> NoReturn:
    """Raise the error that names an element."""
    raise FormatError(path, what, field=local(element))


__all__ = ["child", "children", "local", "parse_xml", "read_xml", "refuse", "text_of", "xml_root"]
