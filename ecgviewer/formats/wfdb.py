"""WFDB (PhysioNet): a header, and the signal files and segments that it names."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np

from ecgviewer.core.device_says import DeviceSays
from ecgviewer.core.errors import FormatError, RecordError
from ecgviewer.core.record import Patient, Record, Sex
from ecgviewer.formats.filter_text import filters_from_text
from ecgviewer.formats.wfdb_header import FORMATS, Header, read_header
from ecgviewer.formats.wfdb_segments import Part, read_part

NAME = "WFDB"
SUFFIXES = (".hea", ".dat", ".mat")

_RECORD_LINE = re.compile(r"[-\w.]+(/[0-9]+)?[ \t]+[0-9]+([ \t]+[0-9.]|[ \t]*$)")
_SIGNAL_LINE = re.compile(r"\S+[ \t]+([0-9]{1,4})(x[0-9]+)?(:[0-9]+)?(\+[0-9]+)?([ \t]|$)")
_MOST_HEADERS_SEARCHED = 500

_AGE = re.compile(r"(?:^|[\s<])age>?\s*[:=]\s*([0-9]+(?:\.[0-9]+)?)(?![\w.])", re.IGNORECASE)
_SEX = re.compile(r"(?:^|[\s<])(?:sex|gender)>?\s*[:=]\s*(male|female|m|f)\b", re.IGNORECASE)
_MIT_BIH = re.compile(r"([0-9]{1,3})\s+([MF])(?:\s+\S+\s+\S+\s+x[0-9])?")
"""Age and sex, then numbers of the tape: ``69 M 1085 1629 x1``."""

_OLDEST_YEARS = 150

OWN_COMMENT = re.compile(
    r"ecgviewer (gaps|baselines|derived|start|device|identifier|filters): (.*)"
)
"""Comments by which our export keeps what WFDB has no field for."""

_SIMULATED = re.compile(r"simulated: yes", re.IGNORECASE)


def sniff(head: bytes, path: Path) -> bool:
    """Tell whether a file begins as a WFDB header does."""
    if b"\0" in head:
        return False
    lines = [line.strip() for line in head.decode("latin-1").splitlines()]
    lines = [line for line in lines if line and not line.startswith("#")]
    if not lines or not _RECORD_LINE.match(lines[0]):
        return False
    if len(lines) == 1 or "/" in lines[0].split()[0]:
        return path.suffix.lower() == ".hea"
    signal = _SIGNAL_LINE.match(lines[1])
    return signal is not None and int(signal[1]) in FORMATS | {0}


def read(path: Path) -> Record:
    """Read a WFDB record.

    Parameters
    ----------
    path
        The header, or a signal file that a header beside it names.

    Returns
    -------
    Record
        Its samples are the integers of the file, in memory or mapped. The lowest value of a signal
        format is a gap wherever it occurs.

    Raises
    ------
    FormatError
        If any of its files is missing, damaged or at odds with another.
    """
    header = read_header(_header_of(path))
    part = read_part(header)
    matches = (OWN_COMMENT.fullmatch(text) for text in header.comments)
    own = {match[1]: match[2] for match in matches if match}
    part = _restored(header, part, own)
    patient, notes = _patient(header.comments)
    if "identifier" in own:
        patient = replace(patient, identifier=own["identifier"])
    try:
        return Record(
            adu=part.adu,
            fs=part.fs,
            leads=part.leads,
            patient=patient,
            source=header.path.name,
            format_name=NAME,
            start=header.start or own.get("start"),
            device=own.get("device"),
            comments=tuple(text for text in header.comments if not OWN_COMMENT.fullmatch(text)),
            notes=(*header.notes, *part.notes, *notes),
            simulated=any(_SIMULATED.fullmatch(text) for text in header.comments),
            device_says=DeviceSays(
                filters=filters_from_text(header.path, own.get("filters", "[]"))
            ),
        )
    except RecordError as error:
        raise FormatError(header.path, str(error)) from error


def _header_of(path: Path) -> Path:
    """Return the header of a signal file: of the same name, or the only one that names the file."""
    if path.suffix.lower() == ".hea" or path.suffix.lower() not in SUFFIXES:
        return path
    same = path.with_suffix(".hea")
    if same.is_file():
        return same
    naming = []
    beside = sorted(path.parent.glob("*.hea"))
    for header in beside[:_MOST_HEADERS_SEARCHED]:
        with header.open("rb") as file:
            text = file.read(1 << 16).decode("latin-1")
        if any(line.split()[:1] == [path.name] for line in text.splitlines()):
            naming.append(header)
    if len(naming) == 1:
        return naming[0]
    if naming:
        names = ", ".join(header.name for header in naming[:5])
        raise FormatError(path, f"holds samples of several records; open one of {names}")
    raise FormatError(
        path,
        "holds samples without saying what they are; open its WFDB header "
        f"({same.name}), which must lie beside it and is not there",
    )


def _restored(header: Header, part: Part, own: dict[str, str]) -> Part:
    """Return the part with the gap values, baselines and derived leads that our export noted."""
    leads = list(part.leads)
    adu = part.adu
    try:
        if "derived" in own:
            derived = [int(text) for text in own["derived"].split()]
            leads = [replace(lead, derived=n in derived) for n, lead in enumerate(leads)]
        if "baselines" in own:
            values = [float(text) for text in own["baselines"].split()]
            leads = [
                replace(lead, baseline=value) for lead, value in zip(leads, values, strict=True)
            ]
        if "gaps" in own:
            gaps = [None if text == "none" else int(text) for text in own["gaps"].split()]
            changed = [
                (n, lead.gap, gap)
                for n, (lead, gap) in enumerate(zip(leads, gaps, strict=True))
                if lead.gap is not None and lead.gap != gap
            ]
            wanted = [gap for _, _, gap in changed]
            if None in wanted:
                raise ValueError("a lead with gaps needs a gap value")
            if changed:
                kinds = [np.min_scalar_type(gap) for gap in wanted if gap is not None]
                adu = np.array(adu, dtype=np.result_type(adu, *kinds))
                for column, found, gap in changed:
                    adu[part.adu[:, column] == found, column] = gap
            leads = [replace(lead, gap=gap) for lead, gap in zip(leads, gaps, strict=True)]
    except (ValueError, OverflowError) as error:
        raise FormatError(header.path, f"cannot be used ({error})", field="comment") from error
    return replace(part, leads=tuple(leads), adu=adu)


def _patient(comments: tuple[str, ...]) -> tuple[Patient, list[str]]:
    """Read age and sex from the comments of PhysioNet's usual kinds of header."""
    age: float | None = None
    sex: Sex | None = None
    notes = []
    for text in comments:
        found_age, found_sex = _AGE.search(text), _SEX.search(text)
        if age is None and sex is None and (mit := _MIT_BIH.fullmatch(text)):
            age, sex = float(mit[1]), "M" if mit[2] == "M" else "F"
        if found_age and age is None:
            age = float(found_age[1])
        if found_sex and sex is None:
            sex = "M" if found_sex[1].upper().startswith("M") else "F"
    if age is not None and age > _OLDEST_YEARS:
        notes.append(f"The header's age of {age:g} years is left out (over {_OLDEST_YEARS}).")
        age = None
    return Patient(age_years=age, sex=sex), notes
