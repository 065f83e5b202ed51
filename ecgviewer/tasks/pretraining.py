"""Use case: make a model from public data sets; a developer's command, not the window's."""

from __future__ import annotations

import ast
import csv
from collections import defaultdict
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ecgviewer.core.errors import UserError
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Lead, Record

if TYPE_CHECKING:
    from ecgviewer.training.corpus import Entry

TRAINING_DATA = (
    "PTB-XL 1.0.3 (Wagner et al. 2020, DOI 10.1038/s41597-020-0495-6; PhysioNet; CC BY 4.0), a "
    "part of it: records in millivolts, and records of which only a band-passed, z-scored form "
    "was at hand, whose amplitude in millivolts is lost."
)
LICENCE = (
    "Apache-2.0 for the weights. They were trained on PTB-XL, CC BY 4.0: name its authors when "
    "you pass them on."
)
NAME, VERSION, MODEL_ID = "Rest ECG", "0.1", "rest-ecg-0.1"
_FULL_AGE = 90.0


def pretrain(
    data: Path, out: Path, *, steps: int = 4800, seed: int = 0, work: Path | None = None
) -> Generator[Progress, None, Path]:
    """Run the whole recipe and return the model's folder: ``out / rest-ecg-0.1``.

    Parameters
    ----------
    data
        Folder that holds ``ptbxl/`` and, if at hand, ``ptbxl_filtered.csv`` and ``.h5``.
    out
        Where the model's folder is made.
    steps, seed
        Of the self-supervised training.
    work
        Where windows and checkpoints are kept, so that a stopped run goes on; default
        ``out / "work"``.

    Raises
    ------
    UserError
        If the data set is not there.
    """
    # torch takes a second to import and the window never makes a model.
    from ecgviewer.training import corpus, findings, recipe
    from ecgviewer.training.pretrain import PretrainConfig

    work = out / "work" if work is None else work
    if not (work / "corpus" / "rows.json").exists():
        records = list(_tables(data))
        yield from corpus.build(
            (item for _, read in records for item in read()),
            work / "corpus",
            total=sum(count for count, _ in records),
        )
    made = recipe.Made(MODEL_ID, NAME, VERSION, TRAINING_DATA, LICENCE)
    numbers = recipe.Numbers(
        pretrain=PretrainConfig(steps=steps, seed=seed), head=findings.HeadConfig(seed=seed)
    )
    return (
        yield from recipe.run(
            corpus.load(work / "corpus"), work / "network", out / MODEL_ID, made, numbers
        )
    )


def _tables(data: Path) -> Iterator[tuple[int, Any]]:
    """Yield how many records each set at hand has, and what reads them."""
    table = data / "ptbxl" / "ptbxl_database.csv"
    if not table.exists():
        raise UserError(f"{data} has no ptbxl/ptbxl_database.csv; nothing to train on.")
    yield len(_rows(table)), lambda: ptbxl(data / "ptbxl")
    filtered = data / "ptbxl_filtered.h5"
    if filtered.exists():
        yield (
            len(_rows(filtered.with_suffix(".csv"))),
            lambda: ptbxl_filtered(filtered, data / "ptbxl" / "scp_statements.csv"),
        )


def ptbxl(folder: Path) -> Iterator[tuple[Record, Entry]]:
    """Yield the records of a PTB-XL folder that are there, at 500 Hz, with what is known of each.

    Normal: NORM is the only diagnostic superclass.
    """
    from ecgviewer.formats import read_record
    from ecgviewer.training.corpus import Entry

    statements = _statements(folder / "scp_statements.csv")
    for row in _rows(folder / "ptbxl_database.csv"):
        path = folder / f"{row['filename_hr']}.hea"
        if not path.exists():
            continue
        codes = tuple(ast.literal_eval(row["scp_codes"]))
        classes = sorted({c for code in codes if (c := statements.get(code, ("", ""))[0])})
        yield (
            read_record(path),
            Entry(
                f"ptbxl/{row['ecg_id']}",
                f"ptbxl/{int(float(row['patient_id']))}",
                _split(int(row["strat_fold"])),
                classes == ["NORM"],
                codes=codes,
                superclasses=tuple(classes),
                age_years=_age(row["age"]),
                sex={"0": "M", "1": "F"}.get(row["sex"]),
            ),
        )


def ptbxl_filtered(path: Path, statements_path: Path) -> Iterator[tuple[Record, Entry]]:
    """Yield PTB-XL records whose amplitude was lost: unit ``NU``, 100 Hz.

    Where the table gives subclasses instead of statements, a statement that is alone in its
    subclass is taken from it, one that shares its subclass is noted as unsaid.
    """
    import h5py

    from ecgviewer.training.corpus import Entry

    statements = _statements(statements_path)
    leads = tuple(Lead(name, 1000.0, unit="NU") for name in STANDARD_LEADS)
    with h5py.File(path) as file:
        for place, row in enumerate(_rows(path.with_suffix(".csv"))):
            codes, unsaid = _said(row, statements)
            adu = np.ascontiguousarray(file["signals"][place].T)
            yield (
                Record(adu, 100.0, leads, source=f"{path.name}[{place}]"),
                Entry(
                    f"ptbxl_filtered/{row['ecg_id']}",
                    f"ptbxl/{int(float(row['patient_id']))}",
                    _split(int(row["strat_fold"])),
                    row["group"] == "NORM-only",
                    codes=codes,
                    unsaid=unsaid,
                    superclasses=tuple(filter(None, row["superclass"].split("|"))),
                    age_years=_age(row["age"]),
                    sex={"Male": "M", "Female": "F"}.get(row["sex"]),
                ),
            )


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


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _split(fold: int) -> Any:
    """Folds 1-6 train, 7 and 8 calibrate, 9 validates; 10 is held back for others to test on."""
    return "train" if fold <= 6 else "calibrate" if fold <= 8 else "validate"


def _age(text: str) -> float | None:
    """Return the age; PTB-XL writes 300 for "over 89"."""
    return min(float(text), _FULL_AGE) if text else None
