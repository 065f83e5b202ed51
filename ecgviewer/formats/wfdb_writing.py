"""WFDB: a header, one signal file in the narrowest of 16, 24 and 32 bits, an ``.atr`` beside them.

What WFDB has no field for (device, values of gaps, derived leads, filters) stands in comments of
the header that begin with ``ecgviewer``; every other program shows them as comments.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import numpy as np

from ecgviewer.core.errors import RecordError
from ecgviewer.core.record import Record
from ecgviewer.formats.filter_text import filters_to_text
from ecgviewer.formats.integer_samples import IntegerSamples, integer_samples
from ecgviewer.formats.limits import clean_text
from ecgviewer.formats.losses import left_out
from ecgviewer.formats.wfdb import NAME, OWN_COMMENT
from ecgviewer.formats.wfdb_device_marks import marks_of
from ecgviewer.formats.wfdb_marks import write_marks

_BITS = (16, 24, 32)
_NAME = re.compile(r"[A-Za-z0-9_-]{1,200}")
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,6})?")


def write(record: Record, path: Path) -> tuple[str, ...]:
    """Write a record; return what the files do not hold.

    Raises
    ------
    RecordError
        If the name of the file cannot be that of a WFDB record.
    """
    name = checked_name(path.stem)
    samples = integer_samples(record, bits=32)
    if record.adu.dtype.kind == "f" and not samples.is_exact:
        samples = integer_samples(record, bits=24)
    lines = write_samples(samples, path.with_suffix(".dat"))
    comments = [*comments_of(samples), *_more_comments(record)]
    write_header(path, _record_line(record, name), lines, comments)
    marks, told = marks_of(record)
    if marks:
        write_marks(marks, path.with_suffix(".atr"))
    return (
        *samples.losses,
        *left_out(len(record.device_says.beats), "representative beat", NAME),
        *told,
    )


def checked_name(name: str) -> str:
    """Return a name that a WFDB record may have.

    Raises
    ------
    RecordError
        If it may not.
    """
    if not _NAME.fullmatch(name):
        raise RecordError(
            f"{name!r} cannot be the name of a WFDB record: letters, digits, _ and - only."
        )
    return name


def write_samples(samples: IntegerSamples, path: Path) -> list[str]:
    """Write the signal file; return the lines of a header that describe it.

    Parameters
    ----------
    samples
        Of 32 bits or less; written in the narrowest format that holds them.
    path
        The file.
    """
    low = min(one for one, _ in samples.limits)
    high = max(one for _, one in samples.limits)
    # The lowest value of a format means a gap.
    bits = next(n for n in _BITS if -(1 << (n - 1)) < low and high < 1 << (n - 1))
    gap_in_file = -(1 << (bits - 1))
    sums = np.zeros(len(samples.leads), dtype=np.int64)
    first: list[int] = []
    with path.open("wb") as file:
        for part in samples.parts():
            wide = part.astype("<i4")
            for column, lead in enumerate(samples.leads):
                if lead.gap is not None:
                    wide[part[:, column] == lead.gap, column] = gap_in_file
            sums += wide.sum(axis=0, dtype=np.int64)
            first = first or wide[0].tolist()
            if bits == 16:
                file.write(wide.astype("<i2").tobytes())
            elif bits == 24:
                file.write(wide.view(np.uint8).reshape(-1, 4)[:, :3].tobytes())
            else:
                file.write(wide.tobytes())
    lines = []
    for lead, total, begin in zip(samples.leads, sums.tolist(), first, strict=True):
        gain = np.format_float_positional(lead.gain, trim="-")
        unit = "_".join(lead.unit.split()) or "NU"
        checksum = (total + (1 << 15)) % (1 << 16) - (1 << 15)
        lines.append(
            f"{path.name} {bits} {gain}({round(lead.baseline)})/{unit} {bits} 0 "
            f"{begin} {checksum} 0 {' '.join(lead.name.split())}"
        )
    return lines


def comments_of(samples: IntegerSamples) -> list[str]:
    """Return the comments that hold age, sex and what the lines of the signals cannot."""
    record = samples.record
    patient, comments = record.patient, []
    if patient.age_years is not None:
        comments.append(f"Age: {np.format_float_positional(patient.age_years, trim='-')}")
    if patient.sex is not None:
        comments.append(f"Sex: {'Female' if patient.sex == 'F' else 'Male'}")
    if record.simulated:
        comments.append("simulated: yes")
    if record.adu.dtype.kind in "iu":
        in_file = _gaps_in_file(samples)
        if [lead.gap for lead in record.leads] != in_file:
            gaps = " ".join("none" if one.gap is None else str(one.gap) for one in record.leads)
            comments.append(f"ecgviewer gaps: {gaps}")
    zeros = [repr(float(lead.baseline)) for lead in samples.leads]
    if any(float(zero) != round(float(zero)) or zero == "-0.0" for zero in zeros):
        baselines = " ".join(zeros)
        comments.append(f"ecgviewer baselines: {baselines}")
    derived = [str(column) for column, lead in enumerate(record.leads) if lead.derived]
    if derived:
        comments.append(f"ecgviewer derived: {' '.join(derived)}")
    return comments


def _gaps_in_file(samples: IntegerSamples) -> list[int | None]:
    low = min(one for one, _ in samples.limits)
    high = max(one for _, one in samples.limits)
    bits = next(n for n in _BITS if -(1 << (n - 1)) < low and high < 1 << (n - 1))
    return [None if lead.gap is None else -(1 << (bits - 1)) for lead in samples.leads]


def write_header(path: Path, first: str, lines: Sequence[str], comments: Sequence[str]) -> None:
    """Write a header of a record line, lines of signals and comments."""
    text = "\n".join((first, *lines, *(f"# {comment}" for comment in comments))) + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")


def record_line(record: Record, name: str, start: tuple[str, ...]) -> str:
    """Return the record line; ``start`` is time and date as WFDB has them, or nothing."""
    rate = np.format_float_positional(record.fs, trim="-")
    return " ".join((name, str(len(record.leads)), rate, str(record.n_samples), *start))


def clock_and_date(start: str | None) -> tuple[str, ...]:
    """Return time and date of a complete local start; nothing of any other."""
    try:
        found = datetime.fromisoformat(start or "")
    except ValueError:
        return ()
    if "T" not in (start or "") or found.tzinfo is not None:
        return ()
    return found.time().isoformat(), found.strftime("%d/%m/%Y")


def _record_line(record: Record, name: str) -> str:
    start = clock_and_date(record.start)
    if not start and record.start and _CLOCK.fullmatch(record.start):
        start = (record.start,)
    return record_line(record, name, start)


def _more_comments(record: Record) -> list[str]:
    """Return what is written of a record whose owner wants all of it kept."""
    comments = []
    start = record.start
    if start and not clock_and_date(start) and not _CLOCK.fullmatch(start):
        comments.append(f"ecgviewer start: {clean_text(start)}")
    if record.device:
        comments.append(f"ecgviewer device: {clean_text(record.device)}")
    if record.patient.identifier:
        comments.append(f"ecgviewer identifier: {clean_text(record.patient.identifier)}")
    if record.device_says.filters:
        comments.append(f"ecgviewer filters: {filters_to_text(record.device_says.filters)}")
    own = re.compile(r"(Age|Sex): |simulated: yes$")
    texts = (clean_text(one) for one in record.comments)
    comments += [one for one in texts if one and not own.match(one) and not OWN_COMMENT.match(one)]
    return comments
