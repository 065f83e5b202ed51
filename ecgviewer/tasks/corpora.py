"""Data sets as people download them: records with what their tables or headers say of each.

PTB-XL folders, trees of WFDB records (Georgia, Chapman-Shaoxing, CPSC, CinC 2011, ...) and HDF5
files with ``tracings`` (CODE-15 %) or ``signals`` (PTB-XL whose amplitude was lost). Each is read
record by record: memory does not grow with their number.
"""

from __future__ import annotations

import ast
import csv
import os
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import h5py
import numpy as np

from ecgviewer.core.errors import FormatError, RecordError, UserError
from ecgviewer.core.findings import all_findings
from ecgviewer.core.language import tr
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.record import Lead, Patient, Record
from ecgviewer.formats import read_record

if TYPE_CHECKING:
    from ecgviewer.training.corpus import Entry, Split

Items = Iterator[tuple[Record, "Entry"]]

_FULL_AGE = 90.0
_NORMAL_RHYTHM = "426783006"
"""SNOMED CT code of normal sinus rhythm: alone in a header, it is all that the set says."""

_CODE_LABELS = {
    "1dAVb": "1AVB",
    "RBBB": "CRBBB",
    "LBBB": "CLBBB",
    "SB": "SBRAD",
    "ST": "STACH",
    "AF": "AFIB",
}
_CODE_FS, _CODE_ADU_PER_MV = 400.0, 10.0


_PTBXL = (
    "PTB-XL 1.0.3 (Wagner et al. 2020, DOI 10.1038/s41597-020-0495-6; PhysioNet; CC BY 4.0: name "
    "its authors when you pass the model on)"
)


@dataclass(frozen=True)
class Source:
    """A data set at hand.

    Parameters
    ----------
    count
        Records, about.
    read
        Yields them.
    described
        What a model card says of it.
    """

    count: int
    read: Callable[[], Items]
    described: str


def sources(data: Sequence[Path]) -> list[Source]:
    """Return what there is to read in folders and files.

    Raises
    ------
    UserError
        If one of them holds no data set that is known.
    """
    out = []
    for path in data:
        found = _sources_in(path)
        if not found:
            raise UserError(
                tr(
                    "{path} holds nothing to train on: neither ptbxl_database.csv, nor WFDB "
                    "records, nor an HDF5 file with signals or tracings.",
                    path=path,
                )
            )
        out += found
    return out


def _sources_in(path: Path) -> list[Source]:
    if path.is_file():
        return [_hdf5(path)] if path.suffix in {".h5", ".hdf5"} else []
    if (path / "ptbxl_database.csv").exists():
        table = path / "ptbxl_database.csv"
        described = f"{_PTBXL}, records in millivolts"
        return [Source(sum(1 for _ in _rows(table)), lambda: ptbxl(path), described)]
    if (path / "ptbxl" / "ptbxl_database.csv").exists():
        filtered = path / "ptbxl_filtered.h5"
        return _sources_in(path / "ptbxl") + ([_hdf5(filtered)] if filtered.exists() else [])
    files = sorted((*path.glob("*.h5"), *path.glob("*.hdf5"))) if path.is_dir() else []
    if files:
        return [_hdf5(file) for file in files]
    count = sum(1 for _ in _headers(path))
    described = f"WFDB records of the folder {path.name}"
    return [Source(count, lambda: wfdb_tree(path), described)] if count else []


def _hdf5(path: Path) -> Source:
    with h5py.File(path) as file:
        if "tracings" in file:
            described = f"tracings of {path.name}"
            return Source(len(file["tracings"]), lambda: tracings(path), described)
        if "signals" in file and path.with_suffix(".csv").exists():
            folders = (path.parent / "ptbxl", path.parent)
            tables = [folder / "scp_statements.csv" for folder in folders]
            table = next((table for table in tables if table.exists()), None)
            if table is not None:
                described = f"{_PTBXL}, records of which only a z-scored form was at hand"
                return Source(len(file["signals"]), lambda: ptbxl_filtered(path, table), described)
    raise UserError(
        tr("{name} has no tracings, nor signals with their tables beside it.", name=path.name)
    )


def ptbxl(folder: Path) -> Items:
    """Yield the records of a PTB-XL folder that are there, at 500 Hz, with what is known of each.

    Normal: NORM is the only diagnostic superclass.
    """
    from ecgviewer.training.corpus import Entry

    statements = _statements(folder / "scp_statements.csv")
    for row in _rows(folder / "ptbxl_database.csv"):
        path = folder / f"{row['filename_hr']}.hea"
        split = split_of_fold(int(row["strat_fold"]))
        if split is None or not path.exists():
            continue
        codes = tuple(ast.literal_eval(row["scp_codes"]))
        classes = sorted({c for code in codes if (c := statements.get(code, ("", ""))[0])})
        yield (
            read_record(path),
            Entry(
                f"ptbxl/{row['ecg_id']}",
                f"ptbxl/{int(float(row['patient_id']))}",
                split,
                classes == ["NORM"],
                codes=codes,
                superclasses=tuple(classes),
                age_years=_age(row["age"]),
                sex={"0": "M", "1": "F"}.get(row["sex"]),
            ),
        )


def ptbxl_filtered(path: Path, statements_path: Path) -> Items:
    """Yield PTB-XL records whose amplitude was lost: unit ``NU``, 100 Hz.

    Where the table gives subclasses instead of statements, a statement that is alone in its
    subclass is taken from it, one that shares its subclass is noted as unsaid.
    """
    from ecgviewer.training.corpus import Entry

    statements = _statements(statements_path)
    leads = tuple(Lead(name, 1000.0, unit="NU") for name in STANDARD_LEADS)
    with h5py.File(path) as file:
        for place, row in enumerate(_rows(path.with_suffix(".csv"))):
            split = split_of_fold(int(row["strat_fold"]))
            if split is None:
                continue
            codes, unsaid = _said(row, statements)
            adu = np.ascontiguousarray(file["signals"][place].T)
            yield (
                Record(adu, 100.0, leads, source=f"{path.name}[{place}]"),
                Entry(
                    f"ptbxl_filtered/{row['ecg_id']}",
                    f"ptbxl/{int(float(row['patient_id']))}",
                    split,
                    row["group"] == "NORM-only",
                    codes=codes,
                    unsaid=unsaid,
                    superclasses=tuple(filter(None, row["superclass"].split("|"))),
                    age_years=_age(row["age"]),
                    sex={"Male": "M", "Female": "F"}.get(row["sex"]),
                ),
            )


def wfdb_tree(folder: Path) -> Items:
    """Yield the WFDB records below a folder; age, sex and diagnoses from their headers.

    Normal: the header's only ``Dx`` is normal sinus rhythm; a record without any ``Dx`` is
    unlabelled. Diagnoses are in SNOMED CT and are not translated: no statement is said or denied.
    Records that cannot be read are left out.
    """
    from ecgviewer.training.corpus import Entry

    for path in _headers(folder):
        try:
            record = read_record(path)
        except (FormatError, RecordError):
            continue
        key = f"{folder.name}/{path.relative_to(folder).with_suffix('').as_posix()}"
        patient = f"{folder.name}/{record.patient.identifier or path.stem}"
        said = _diagnoses(record)
        split = split_of_patient(patient) if said else "unlabelled"
        if split is not None:
            yield (
                record,
                Entry(
                    key,
                    patient,
                    split,
                    said == [_NORMAL_RHYTHM],
                    unsaid=_all_codes(),
                    age_years=_age(record.patient.age_years),
                    sex=record.patient.sex,
                ),
            )


def tracings(path: Path) -> Items:
    """Yield the records of an HDF5 file as CODE-15 % has them: ``tracings`` (n, 4096, 12), 400 Hz.

    ``exams.csv``, or a CSV of the file's own name, tells age, sex, patient, ``normal_ecg`` and six
    diagnoses; what it does not tell is unsaid. Zeros before and after a record are taken off.
    """
    from ecgviewer.training.corpus import Entry

    leads = tuple(Lead(name, _CODE_ADU_PER_MV) for name in STANDARD_LEADS)
    told = _exams(path)
    with h5py.File(path) as file:
        ids = file["exam_id"] if "exam_id" in file else np.arange(len(file["tracings"]))
        for place in range(len(file["tracings"])):
            adu = np.asarray(file["tracings"][place])
            there = np.flatnonzero((adu != 0).any(axis=1))
            row = told.get(str(int(ids[place])), {})
            patient = f"{path.parent.name}/{row.get('patient_id') or int(ids[place])}"
            split = split_of_patient(patient)
            if split is None or there.size < 2:
                continue
            codes = [ours for theirs, ours in _CODE_LABELS.items() if _true(row.get(theirs))]
            age = _age(row.get("age"))
            sex = {True: "M", False: "F"}[_true(row["is_male"])] if row.get("is_male") else None
            yield (
                Record(
                    adu[there[0] : there[-1] + 1],
                    _CODE_FS,
                    leads,
                    Patient(age_years=age),
                    source=f"{path.name}[{place}]",
                ),
                Entry(
                    f"{path.stem}/{int(ids[place])}",
                    patient,
                    split,
                    _true(row.get("normal_ecg")),
                    codes=tuple(codes),
                    unsaid=tuple(set(_all_codes()) - set(_CODE_LABELS.values()))
                    if row
                    else _all_codes(),
                    age_years=age,
                    sex=sex,
                ),
            )


def split_of_fold(fold: int) -> Split | None:
    """Folds 1-6 train, 7 and 8 calibrate, 9 validates; 10 is held back for others to test on."""
    return "train" if fold <= 6 else "calibrate" if fold <= 8 else "validate" if fold == 9 else None


def split_of_patient(patient: str) -> Split | None:
    """Return the split of a patient of a set without folds: by a hash, in the same shares."""
    return split_of_fold(1 + zlib.crc32(patient.encode()) % 10)


def _headers(folder: Path) -> Iterator[Path]:
    """Yield the headers below a folder in order; of CinC 2011 the acceptable records alone."""
    listed = folder / "RECORDS-acceptable"
    if listed.exists():
        with listed.open(encoding="utf-8") as lines:
            yield from (path for line in lines if (path := folder / f"{line.strip()}.hea").exists())
        return
    for place, folders, files in os.walk(folder):
        folders.sort()
        yield from (Path(place) / name for name in sorted(files) if name.endswith(".hea"))


def _diagnoses(record: Record) -> list[str]:
    for line in record.comments:
        name, _, text = line.lstrip("# ").partition(":")
        if name.strip() == "Dx":
            return [code.strip() for code in text.split(",") if code.strip()]
    return []


def _exams(path: Path) -> dict[str, dict[str, str]]:
    """Return the rows of a file's records by exam id, from the table beside it."""
    for table in (path.with_suffix(".csv"), path.parent / "exams.csv"):
        if table.exists():
            return {
                row["exam_id"]: row
                for row in _rows(table)
                if row.get("trace_file", path.name) == path.name and "exam_id" in row
            }
    return {}


def _said(
    row: dict[str, str], statements: dict[str, tuple[str, str]]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the statements of a row, and those of which it does not tell."""
    if row["scp_codes"]:
        return tuple(ast.literal_eval(row["scp_codes"])), ()
    members = defaultdict(list)
    for code, (_, subclass) in statements.items():
        members[subclass].append(code)
    told = {code for name in ("rhythm", "form") for code in row[name].split("|") if code}
    unsaid: set[str] = set()
    for subclass in filter(None, row["subclass"].split("|")):
        codes = members.get(subclass, [])
        (told if len(codes) == 1 else unsaid).update(codes)
    return tuple(sorted(told)), tuple(sorted(unsaid - told))


def _statements(path: Path) -> dict[str, tuple[str, str]]:
    """Return superclass and subclass of each statement; empty where it has none."""
    return {row[""]: (row["diagnostic_class"], row["diagnostic_subclass"]) for row in _rows(path)}


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _all_codes() -> tuple[str, ...]:
    return tuple(finding.code for finding in all_findings())


def _true(text: str | None) -> bool:
    return (text or "").strip().lower() in {"1", "1.0", "true"}


def _age(given: str | float | None) -> float | None:
    """Return the age; PTB-XL writes 300 for "over 89"."""
    if given in {None, ""}:
        return None
    age = float(given)  # type: ignore[arg-type]
    return min(age, _FULL_AGE) if np.isfinite(age) else None
