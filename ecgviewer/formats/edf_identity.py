"""Whose an EDF+ recording is, when and by what it was made: the two lines of its header, both ways.

EDF+ specification, 2.1.3: subfields are parted by blanks, blanks inside them are underscores, what
is not known is ``X``, further subfields may follow. An age that no date of birth says stands in one
of them, ``Age_63.5``.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, timedelta

from ecgviewer.core.record import Patient, Record, Sex

_OLDEST_YEARS = 150
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_AGE = re.compile(r"Age_([0-9]{1,3}(?:\.[0-9]{1,16})?)", re.ASCII)
_LINE = 80
_NO_DAY, _NO_CLOCK = "01.01.85", "00.00.00"
_FIRST_YEAR, _LAST_YEAR = 1985, 2084


def about(
    fixed: tuple[str, ...], fraction_s: float, notes: list[str]
) -> tuple[Patient, str | None, str | None, tuple[str, ...]]:
    """Return whose record it is, its start, device and free text.

    Parameters
    ----------
    fixed
        Fields of the header from the second on.
    fraction_s
        How much later than the header's full second the first data record begins.
    notes
        Of the record; added to.
    """
    whose, what, day_text, time_text, _, kind = fixed[:6]
    plus = kind.upper().startswith(("EDF+", "BDF+"))
    found = re.fullmatch(r"([0-9]{2})\.([0-9]{2})\.([0-9]{2})", day_text, re.ASCII)
    day = None
    if found and day_text != _NO_DAY:
        year = int(found[3])
        day = _date(year + (1900 if year >= 85 else 2000), int(found[2]), int(found[1]))
    parts = what.split()
    if plus and parts[:1] == ["Startdate"]:
        day = _day(parts[1]) if len(parts) > 1 else None
    start = _start(day, time_text, fraction_s)
    if not plus:
        return Patient(identifier=whose or None), start, None, (what,) if what else ()
    words = [*whose.split(), "X", "X", "X"]
    sexes: dict[str, Sex] = {"M": "M", "F": "F"}
    born, age = _day(words[2]), None
    stated = next((one for word in words[3:] if (one := _AGE.fullmatch(word))), None)
    if stated:
        age = float(stated[1])
    elif born and day:
        age = float(day.year - born.year - ((day.month, day.day) < (born.month, born.day)))
    if age is not None and not 0 <= age <= _OLDEST_YEARS:
        notes.append(f"An age of {age:g} years is left out.")
        age = None
    device = " ".join(parts[4:]).replace("_", " ") if len(parts) > 4 and parts[4] != "X" else None
    return (
        Patient(age, sexes.get(words[1]), words[0] if words[0] != "X" else None),
        start,
        device,
        (),
    )


def _start(day: date | None, time_text: str, fraction_s: float) -> str | None:
    clock = re.fullmatch(r"([01][0-9]|2[0-3])\.([0-5][0-9])\.([0-5][0-9])", time_text, re.ASCII)
    if day is None:
        return None
    if clock is None:
        return day.isoformat()
    hour, minute, second = map(int, clock.groups())
    moment = datetime(day.year, day.month, day.day, hour, minute, second)
    if 0 < fraction_s < 1:
        moment += timedelta(microseconds=round(fraction_s * 1e6))
    return moment.isoformat()


def _day(text: str) -> date | None:
    found = re.fullmatch(r"([0-9]{2})-([A-Z]{3})-([0-9]{4})", text.upper(), re.ASCII)
    if found is None or found[2] not in _MONTHS:
        return None
    return _date(int(found[3]), _MONTHS.index(found[2]) + 1, int(found[1]))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def fields_of(record: Record) -> tuple[tuple[str, str, str, str], float, tuple[str, ...]]:
    """Return the header's patient, recording, day and time, the fraction of a second, and losses.

    Raises
    ------
    Nothing; what does not fit is cut, and told without repeating it.
    """
    losses: list[str] = []
    patient = record.patient
    words = [
        _word(patient.identifier, "identifier", losses, blank=" "),
        patient.sex or "X",
        "X",
        "X",
    ]
    if patient.age_years is not None:
        words.append(f"Age_{round(patient.age_years, 12):.12f}".rstrip("0").rstrip("."))
    spare = _LINE - len(" ".join(["", *words[1:]]))
    if len(words[0]) > spare:
        words[0] = words[0][:spare]
        losses.append(f"The identifier was cut to {spare} characters.")
    moment, day, losses_of_start = _moment(record.start)
    losses += losses_of_start
    written = f"{day.day:02}-{_MONTHS[day.month - 1]}-{day.year:04}" if day else "X"
    what = f"Startdate {written} X X "
    device = _word(record.device, "device", losses, blank="_")
    spare = _LINE - len(what)
    if len(device) > spare:
        device = device[:spare]
        losses.append(f"The name of the device was cut to {spare} characters.")
    short = _NO_DAY
    if day is not None:
        inside = _FIRST_YEAR <= day.year <= _LAST_YEAR
        short = f"{day:%d.%m}.{day.year % 100:02}" if inside else f"{day:%d.%m}.yy"
    clock = _NO_CLOCK if moment is None else f"{moment:%H.%M.%S}"
    fraction_s = 0.0 if moment is None else moment.microsecond / 1e6
    return (" ".join(words), what + device, short, clock), fraction_s, tuple(losses)


def plain(text: str) -> str:
    """Return a text in the printable ASCII that headers of EDF are limited to."""
    bare = unicodedata.normalize("NFKD", text.replace("\u00b5", "u").replace("\u03bc", "u"))
    bare = "".join(char for char in bare if not unicodedata.combining(char))
    return "".join(char if " " <= char <= "~" else "?" for char in bare)


def _word(text: str | None, what: str, losses: list[str], *, blank: str) -> str:
    """Return a subfield: without blanks; ``X`` for what is not known.

    ``blank`` is the character that does not come back: readers make blanks of some underscores.
    """
    word = "_".join(plain(text or "").split())
    if blank in (text or "") or word.replace("_", " ") != (text or "").replace("_", " "):
        losses.append(f"The {what} has characters that EDF cannot hold; they were replaced.")
    return word or "X"


def _moment(start: str | None) -> tuple[datetime | None, date | None, list[str]]:
    """Return moment and day of a start as far as EDF holds them, and what is to be told."""
    if not start:
        return None, None, []
    try:
        moment = datetime.fromisoformat(start)
    except ValueError:
        return None, None, ["The start was left out: EDF holds a complete date with a time alone."]
    if "T" not in start and " " not in start:
        told = "The record's start has no time of day; EDF has 00:00:00 for it."
        return moment, moment.date(), [told]
    if moment.tzinfo is not None:
        told = "The time zone of the start was left out: EDF has local times."
        return moment.replace(tzinfo=None), moment.date(), [told]
    return moment, moment.date(), []
