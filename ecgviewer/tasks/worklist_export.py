"""Use case: write a worklist as a table: why each record is in it, which were drawn by chance."""

from __future__ import annotations

import csv
import os
from collections.abc import Generator
from pathlib import Path

from ecgviewer.core.errors import not_written
from ecgviewer.core.language import in_english, tr
from ecgviewer.core.progress import Progress
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.private import OTHERS
from ecgviewer.tasks.worklist_ask import WorkList
from ecgviewer.tasks.worklist_rows import WorkRow, page_of

_PAGE = 200
COLUMNS = (
    "place",
    "group",
    "record",
    "state",
    "kind",
    "reason",
    "random_control",
    "one_in",
    "one_in_low",
    "one_in_high",
    "age_years",
    "sex",
    "rate_bpm",
    "qrs_ms",
    "quality",
    "nth_of_patient",
    "ecgs_of_patient",
    "tags",
    "seed",
    "model",
)


def write_list(work: WorkList, path: Path) -> Generator[Progress, None, Path]:
    """Write a list as CSV, whole or not at all.

    Records are named by their content hash: neither path nor identifier nor date stands in it. What
    the model says stands where the list's reader may see it.

    Raises
    ------
    UserError
        If the catalogue cannot be used, or the disk refuses.
    """
    assert work.catalogue is not None
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o777 & ~OTHERS & ~0o111)
            with (
                os.fdopen(handle, "w", newline="", encoding="utf-8") as file,
                Catalogue(work.catalogue) as catalogue,
            ):
                out = csv.writer(file)
                out.writerow(COLUMNS)
                for first in range(0, len(work), _PAGE):
                    yield Progress(first, len(work), tr("writing the list"))
                    with in_english():
                        rows = page_of(catalogue, work, first, first + _PAGE)
                    out.writerows(_line(work, first + nth, row) for nth, row in enumerate(rows))
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise not_written(path, error) from error
    return path


def _line(work: WorkList, at: int, row: WorkRow) -> tuple[object, ...]:
    group = next((one.title for one in work.groups if one.first <= at < one.first + one.count), "")
    score = row.score
    told = (None, None, None) if score is None else (score.one_in, score.low, score.high)
    return (
        at + 1,
        group,
        row.record_id or "",
        row.state,
        row.kind,
        "" if row.kind in ("missing", "unreadable") else row.reason,
        "yes" if row.is_control else "no",
        *("" if one is None else f"{one:.4g}" for one in told),
        "" if row.age_years is None else f"{row.age_years:g}",
        row.sex or "",
        *("" if one is None else f"{one:.0f}" for one in (row.rate_bpm, row.qrs_ms)),
        row.quality,
        row.nth,
        row.of,
        " ".join(row.tags),
        work.seed,
        row.model,
    )
