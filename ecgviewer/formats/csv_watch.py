"""ECGs of an Apple Watch as the Health app exports them: keys with values, then one column."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from ecgviewer.core.device_says import DeviceSays, statement
from ecgviewer.core.errors import FormatError
from ecgviewer.core.leads import canonical_lead
from ecgviewer.core.record import MILLIVOLTS_PER_UNIT, Lead, Patient, Record, canonical_unit
from ecgviewer.formats.csv_header import hertz, is_number
from ecgviewer.formats.csv_numbers import numbers, whole_numbers
from ecgviewer.formats.hl7_time import parse_time, whole_years
from ecgviewer.formats.limits import check_fs, clean_text

_OLDEST_YEARS = 150
_WATCH = (
    (("date of birth", "geburtsdatum"), "born"),
    (("recorded date", "aufzeichnungsdatum", "aufgezeichnet"), "recorded"),
    (("classification", "klassifizierung"), "says"),
    (("symptoms", "symptome"), "symptoms"),
    (("software version", "softwareversion"), "software"),
    (("device", "ger\u00e4t"), "device"),
    (("lead", "ableitung"), "lead"),
    (("unit", "einheit"), "unit"),
)


def read_watch(path: Path, lines: Iterator[str], format_name: str) -> Record:
    """Read what the Health app exports: keys with values, then one column.

    Raises
    ------
    FormatError
        If rate, unit or samples are missing.
    """
    told: dict[str, str] = {}
    fs, first, notes = None, None, list[str]()
    for line in itertools.islice(lines, 100):
        if is_number(bare := line.strip().strip('"')) and bare:
            first = line
            break
        key, _, value = line.partition(",")
        value = value.strip().strip('"').strip()
        known = next((name for keys, name in _WATCH if key.strip().lower() in keys), "")
        if rate := hertz(value):
            fs = check_fs(path, rate, field=clean_text(key, most=40))
        elif canonical_unit(value) in MILLIVOLTS_PER_UNIT:
            told["unit"] = canonical_unit(value)
        elif known and value:
            told[known] = clean_text(value, most=200)
    if fs is None or first is None:
        raise FormatError(path, "its rate or its samples are missing", field="Sample Rate")
    if "unit" not in told:
        raise FormatError(path, "the unit of its samples is missing", field="Unit")
    rows = (line.strip().strip('"').replace(",", ".") for line in itertools.chain([first], lines))
    values = numbers(path, rows, None, 1)
    name = re.sub(r"(?i)^(lead|ableitung)\s+", "", told.get("lead", ""))
    if not name:
        notes.append("The file does not name its lead; a watch records lead I.")
    recorded = told.get("recorded", "").replace(" +", "+").replace(" -", "-")
    try:
        start: datetime | None = datetime.fromisoformat(recorded)
    except ValueError:
        start = None
    says = []
    if "says" in told:
        says.append(statement(told["says"], len(values), source="Apple Watch"))
    if "symptoms" in told:
        notes.append(f"Symptoms in the file: {told['symptoms']}.")
    device = " ".join(told[key] for key in ("device", "software") if key in told)
    lead = Lead(canonical_lead(name) or "I", 1.0, 0.0, told["unit"], told.get("lead", ""))
    return Record(
        whole_numbers(values),
        fs,
        (lead,),
        Patient(_age(told.get("born", ""), start)),
        path.name,
        format_name,
        start.isoformat() if start else told.get("recorded"),
        device or None,
        notes=tuple(notes),
        device_says=DeviceSays(tuple(says)),
    )


def _age(born: str, then: datetime | None) -> float | None:
    if then is None:
        return None
    found = parse_time(born.replace("-", ""))
    for layout in ("%b %d, %Y", "%B %d, %Y", "%d.%m.%Y"):
        try:
            found = found or datetime.strptime(born, layout)
        except ValueError:
            continue
    years = whole_years(found, then) if found else -1.0
    return years if 0 <= years <= _OLDEST_YEARS else None
