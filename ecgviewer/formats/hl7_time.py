"""Points in time as HL7 writes them: ``20021122091000.122+0100``, or fewer digits of it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_TIME = re.compile(
    r"(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:[.,](\d{1,9})\d*)?([+-]\d{4}|Z)?", re.ASCII
)


def parse_time(text: str) -> datetime | None:
    """Return a point in time, without its zone and with microseconds; None where it is none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    fraction = float(f"0.{found[7]}") if found[7] else 0.0
    try:
        whole = datetime(year, month or 1, day or 1, hour, minute, min(second, 59))
        return whole + timedelta(seconds=fraction + max(0, second - 59))
    except (ValueError, OverflowError):
        return None


def iso_time(text: str) -> str | None:
    """Return a point in time in ISO 8601, as exact as it is given: ``2002-11-22T09:10:00.122``."""
    found, moment = _TIME.fullmatch(text.strip()), parse_time(text)
    if found is None or moment is None:
        return None
    if not found[4]:
        return moment.strftime("%Y-%m-%d" if found[3] else "%Y-%m" if found[2] else "%Y")
    return moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")


def zone_of(text: str) -> str:
    """Return the time zone of a point in time as ISO 8601 has it: ``+01:00``; else nothing."""
    found = _TIME.fullmatch(text.strip())
    zone = (found[8] if found is not None else "") or ""
    return "+00:00" if zone == "Z" else f"{zone[:3]}:{zone[3:]}" if zone else ""


def whole_years(born: datetime, then: datetime) -> float:
    """Return how many birthdays lie between two points in time."""
    before = (then.month, then.day) < (born.month, born.day)
    return float(then.year - born.year - before)
