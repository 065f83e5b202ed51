"""Numbers, dates and packed bytes in the text of XML elements of unknown origin."""

from __future__ import annotations

import binascii
import math
import re
from datetime import datetime
from pathlib import Path

from ecgviewer.core.errors import FormatError
from ecgviewer.formats.limits import clean_text

_NUMBER = re.compile(r"[+-]?[0-9]{1,18}(?:\.[0-9]{0,18})?(?:[eE][+-]?[0-9]{1,3})?")
_DATE = re.compile(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})|(\d{4})(\d\d)(\d\d)", re.ASCII)
_TIME = re.compile(r"(\d\d):?(\d\d)(?::?(\d\d)(?:\.?(\d{1,6}))?)?", re.ASCII)


def number_of(path: Path, text: str, field: str, *, strict: bool = True) -> float | None:
    """Return the number that a text is; None where it is empty.

    Parameters
    ----------
    strict
        Refuse a text that is no number; else return None for it as well.

    Raises
    ------
    FormatError
        If it is none.
    """
    plain = text.strip()
    if not plain:
        return None
    if _NUMBER.fullmatch(plain) and math.isfinite(value := float(plain)):
        return value
    if strict:
        raise FormatError(path, f"holds no number: {clean_text(plain, most=40)!r}", field=field)
    return None


def unbase64(path: Path, text: str, field: str) -> bytes:
    """Return the bytes of a text in base 64; white space is passed over.

    Raises
    ------
    FormatError
        If it is damaged.
    """
    try:
        return binascii.a2b_base64("".join(text.split()).encode("ascii"), strict_mode=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise FormatError(path, f"is damaged base 64 ({error})", field=field) from error


def date_time(date: str, time: str = "", *, month_first: bool = False) -> str | None:
    """Return a point in time in ISO 8601, as exact as it is given; None where the date is none.

    Parameters
    ----------
    month_first
        Whether ``03-01-2020`` is the first of March.
    """
    found = _DATE.fullmatch(date.strip())
    if found is None:
        return None
    a, b, c = (int(part) for part in found.groups() if part is not None)
    if a > 31:
        year, month, day = a, b, c
    elif month_first:
        month, day, year = a, b, c
    else:
        day, month, year = a, b, c
    clock = _TIME.fullmatch(time.strip())
    parts = [int(part or 0) for part in clock.groups()[:3]] if clock else [0, 0, 0]
    micro = int((clock[4] or "").ljust(6, "0") or 0) if clock else 0
    try:
        moment = datetime(year, month, day, parts[0], parts[1], parts[2], micro)
    except ValueError:
        return None
    if clock is None:
        return moment.strftime("%Y-%m-%d")
    return moment.isoformat(timespec="milliseconds" if micro else "seconds")
