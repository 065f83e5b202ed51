"""Make ECGs with exact truth, as files."""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Sex
from ecgviewer.formats import write_wfdb
from ecgviewer.simulate.record import Simulation, simulate_record
from ecgviewer.simulate.scene import lesion_named

TRUTH_SUFFIX = ".truth.json"


def simulate(
    rhythm: str,
    out_dir: Path | str,
    *,
    seed: int = 0,
    count: int = 1,
    fs: float = 500.0,
    duration_s: float = 10.0,
    noise: str = "typical",
    age_years: float | None = None,
    sex: Sex | None = None,
    overwrite: bool = False,
) -> Generator[Progress, None, tuple[Path, ...]]:
    """Write simulated records as WFDB, the truth of each beside it as JSON.

    Yields once a record: a record of 10 s takes some milliseconds, one of 10 min some seconds.

    Parameters
    ----------
    rhythm
        One of :data:`ecgviewer.simulate.record.RHYTHMS`.
    out_dir
        Folder, made if it does not exist.
    seed
        Seed of the first record; the next ones have the next seeds.
    count
        Number of records.
    fs, duration_s, noise, age_years, sex
        See :func:`ecgviewer.simulate.record.simulate_record`.
    overwrite
        Whether records of the same name may be replaced.

    Returns
    -------
    tuple of Path
        The headers. ``simulated-pvc-7.hea`` has its truth in ``simulated-pvc-7.truth.json``.

    Raises
    ------
    UserError
        If the rhythm is unknown, a value is outside its limits, or a file is in the way.
    """
    lesion_named(rhythm)
    if count < 1:
        raise UserError(tr("{count} records cannot be simulated; 1 or more can.", count=count))
    folder = Path(out_dir)
    headers: list[Path] = []
    yield Progress(0, count, tr("simulating {rhythm}", rhythm=rhythm))
    for number in range(seed, seed + count):
        made = simulate_record(
            rhythm,
            seed=number,
            fs=fs,
            duration_s=duration_s,
            noise=noise,
            age_years=age_years,
            sex=sex,
        )
        header = write_wfdb(made.record, folder, made.record.source, overwrite=overwrite)
        truth = header.with_suffix(TRUTH_SUFFIX)
        truth.write_text(_one_key_a_line(_truth(made)), encoding="utf-8", newline="\n")
        headers.append(header)
        yield Progress(len(headers), count, tr("wrote {stem}", stem=header.stem))
    return tuple(headers)


def _truth(made: Simulation) -> dict[str, Any]:
    """Return what is written beside a record."""
    record = made.record
    about = {
        "simulated": True,
        "record_id": record.id,
        "fs": record.fs,
        "n_samples": record.n_samples,
        "leads": list(record.lead_names),
    }
    return about | made.truth.to_dict()


def _one_key_a_line(fields: dict[str, Any]) -> str:
    """Return JSON that a person can skim: thousands of numbers would fill a line each."""
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in fields.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"
