"""Tests of a file's first bytes, to put into the table of formats."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from pathlib import Path

Sniff = Callable[[bytes, Path], bool]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PROLOG = re.compile(
    r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(\[[^\]]*\])?\s*>", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(r"<(?:([\w.-]+):)?([\w.-]+)((?:\s[^>]*)?)(/?>|$)")


def magic(offset: int, *starts: bytes) -> Sniff:
    """Return the test for bytes at an offset, any of several."""

    def sniff(head: bytes, _path: Path) -> bool:
        return any(head[offset : offset + len(start)] == start for start in starts)

    return sniff


def scp_ecg(head: bytes, _path: Path) -> bool:
    """Tell whether a file begins as an SCP-ECG record does.

    Its name stands in section 0 of newer ones; in older ones section 0 begins with a pointer to
    itself.
    """
    if head[16:22] == b"SCPECG":
        return True
    if len(head) < 32 or head[8:10] != b"\0\0":
        return False
    length, first = head[10:14], head[22:32]
    size = int.from_bytes(length, "little")
    return first == b"\0\0" + length + b"\7\0\0\0" and size % 10 == 6 and 136 <= size < 11_000


def edf(head: bytes, _path: Path) -> bool:
    """Tell whether a file begins as EDF or EDF+ does: with a version of 0 and counts as text."""
    counts = (head[184:192].strip(), head[252:256].strip())
    return head[:8] == b"0       " and all(text.isdigit() for text in counts)


_MFER_SIZES = {1: (1,), 2: (3,), 4: range(1, 5), 5: range(1, 5), 6: range(1, 5), 7: range(1, 5),
               9: range(1, 129), 10: (1,), 11: range(3, 11), 12: range(3, 11)}  # fmt: skip


def mfer(head: bytes, _path: Path) -> bool:
    """Tell whether a file begins as MFER does: with its preamble, or definitions of their sizes."""
    if head[:1] == b"@" and head[2:6] == b"MFR ":
        return True
    if head[:3] not in (b"\1\1\0", b"\1\1\1"):
        return False
    place, seen = 0, set[int]()
    while place + 2 <= len(head) and len(seen) < 4:
        tag, size = head[place], head[place + 1]
        if size > 127 or size not in _MFER_SIZES.get(tag, range(128)) or 0x45 < tag < 0x80:
            return tag in (0x1E, 0x3F) and len(seen) > 2
        if tag in _MFER_SIZES:
            seen.add(tag)
        place += 2 + size
    return len(seen) > 3


def root_element(name: str, *namespaces: str) -> Sniff:
    """Return the test for an XML document by its root element, never by its suffix.

    Parameters
    ----------
    name
        Local name of the root, as it is spelled.
    namespaces
        Namespaces of which the root's must be one; none for any and none at all.
    """

    def sniff(head: bytes, _path: Path) -> bool:
        found = xml_root(head)
        return found is not None and found[1] == name and (not namespaces or found[0] in namespaces)

    return sniff


def xml_root(head: bytes) -> tuple[str, str] | None:
    """Return namespace and local name of the root element of an XML text; None if it has none.

    Comments and a document type before it are passed over; nothing is expanded.
    """
    encoding = next((name for bom, name in _BOMS if head.startswith(bom)), "")
    if not encoding:
        encoding = {b"<\0": "utf-16-le", b"\0<": "utf-16-be"}.get(head[:2], "latin-1")
    text = head.decode(encoding, "ignore").removeprefix("\ufeff")
    if not text.lstrip()[:1] == "<":
        return None
    place = 0
    while found := _PROLOG.match(text, place):
        if found.end() == place:
            break
        place = found.end()
    tag = _TAG.match(text, place)
    if tag is None:
        return None
    prefix, local, attributes = tag[1], tag[2], tag[3]
    key = f"xmlns:{prefix}" if prefix else "xmlns"
    space = re.search(rf"\s{re.escape(key)}\s*=\s*(\"[^\"]*\"|'[^']*')", attributes)
    return (space[1][1:-1] if space else "", local)
