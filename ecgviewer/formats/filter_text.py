"""Declared filters as one line of JSON, for formats that keep them in a comment."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from ecgviewer.core.device_says import DeclaredFilter, FilterKind
from ecgviewer.core.errors import FormatError
from ecgviewer.formats.limits import clean_text

KINDS: dict[str, FilterKind] = {
    "high pass": "high pass",
    "low pass": "low pass",
    "notch": "notch",
    "other": "other",
}
_MOST = 1000


def filters_to_text(filters: Iterable[DeclaredFilter]) -> str:
    """Return filters as one line."""
    return json.dumps([asdict(one) for one in filters], ensure_ascii=False)


def filters_from_text(path: Path, text: str) -> tuple[DeclaredFilter, ...]:
    """Inverse of :func:`filters_to_text`.

    Raises
    ------
    FormatError
        If it is none of ours.
    """
    try:
        return tuple(
            DeclaredFilter(
                KINDS[one["kind"]],
                None if one["hz"] is None else float(one["hz"]),
                tuple(clean_text(str(name), most=64) for name in one["leads"]),
                clean_text(str(one["text"])),
            )
            for one in json.loads(text)[:_MOST]
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise FormatError(path, f"cannot be used ({error})", field="filters") from error
