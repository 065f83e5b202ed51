"""Use case: what the catalogue and the readings come to, in figures."""

from __future__ import annotations

import csv
import io
import json
import math
import zipfile
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.plot import Cell, Figure, FigureGroup
from ecgviewer.core.progress import Progress
from ecgviewer.storage.figures_rows import FiguresRows
from ecgviewer.tasks.figures_agreement import agreement_figures, gather_agreement
from ecgviewer.tasks.figures_data import FiguresAsk, gather_scores
from ecgviewer.tasks.figures_drift import drift_figures
from ecgviewer.tasks.figures_findings import finding_figures, gather_findings
from ecgviewer.tasks.figures_periods import follow
from ecgviewer.tasks.figures_readers import reader_figures
from ecgviewer.tasks.figures_reading import gather_readers
from ecgviewer.tasks.figures_scores import score_figures

Made = Generator[Progress, None, tuple[FigureGroup, ...]]
Pictures = Callable[[Figure], Iterable[tuple[str, bytes]]]
"""Suffix and content of each picture of a figure."""

RESEARCH = tr_later("Research use only. Not a medical device; it makes no diagnosis.")


def of_model(ask: FiguresAsk) -> Made:
    """Return the figures of scores and of drift.

    Raises
    ------
    UserError
        If there is no catalogue, it cannot be read, or the baseline is no period.
    """
    scores = yield from gather_scores(ask)
    followed = yield from follow(ask, scores)
    return score_figures(ask, scores), drift_figures(ask, scores, followed)


def of_findings(ask: FiguresAsk) -> Made:
    """Return the figures of findings.

    Raises
    ------
    UserError
        If there is no catalogue, or it cannot be read.
    """
    found = yield from gather_findings(ask)
    return (finding_figures(ask, found),)


def of_readers(ask: FiguresAsk) -> Made:
    """Return the figures of readers.

    Raises
    ------
    UserError
        If store or catalogue cannot be read.
    """
    found = yield from gather_readers(ask)
    return (reader_figures(ask, found),)


def of_agreement(ask: FiguresAsk) -> Made:
    """Return the figures of agreement.

    Raises
    ------
    UserError
        If store or catalogue cannot be read.
    """
    found = yield from gather_agreement(ask)
    return (agreement_figures(ask, found),)


PARTS: dict[str, Callable[[FiguresAsk], Made]] = {
    "model": of_model,
    "findings": of_findings,
    "readers": of_readers,
    "agreement": of_agreement,
}
"""What is made at one go, by name."""


def all_figures(ask: FiguresAsk) -> Made:
    """Return all figures, one part after the other.

    Raises
    ------
    UserError
        See the parts.
    """
    made: tuple[FigureGroup, ...] = ()
    for part in PARTS.values():
        made += yield from part(ask)
    return made


def with_model(ask: FiguresAsk, model_id: str = "") -> FiguresAsk:
    """Return what is asked, of a model (empty = the default), with what its manifest tells.

    Raises
    ------
    ModelError
        If there is no such model.
    """
    from ecgviewer.inference.zoo import find_model
    from ecgviewer.storage.paths import user_zoo_dir
    from ecgviewer.tasks.tuning_register import default_model

    entry = find_model(model_id, user_zoo_dir()) if model_id else default_model(user_zoo_dir())
    normals = int(entry.manifest.get("calibration", {}).get("normals", 0))
    return replace(ask, model_id=entry.id, model_sha256=entry.sha256, normals=normals)


def scored_by(ask: FiguresAsk) -> frozenset[str]:
    """Return the hashes of the models that have scored records of the catalogue.

    Raises
    ------
    UserError
        If it cannot be read.
    """
    if not ask.catalogue_path.exists():
        return frozenset()
    with FiguresRows(ask.catalogue_path) as rows:
        return frozenset(rows.models())


# Writing


def as_json(groups: Iterable[FigureGroup], ask: FiguresAsk) -> dict[str, Any]:
    """Return figures ready for JSON: what they say and their tables; what is not known is null."""
    told = []
    for group in groups:
        figures = [
            {
                "key": one.key,
                "title": one.title,
                "ai_output": one.is_ai,
                "says": one.says or one.empty,
                "note": one.note,
                "columns": list(one.table.headings()),
                "rows": [[_plain(cell) for cell in row] for row in one.table.rows],
            }
            for one in group.figures
        ]
        lines = [{"tone": tone, "text": text} for tone, text in group.lines]
        told.append({"group": group.key, "scope": group.scope, "lines": lines, "figures": figures})
    model = {"id": ask.model_id, "sha256": ask.model_sha256}
    return {"use": RESEARCH, "model": model, "groups": told}


def _plain(cell: Cell) -> Cell:
    if isinstance(cell, float) and not math.isfinite(cell):
        return None
    return cell


def table_csv(figure: Figure) -> bytes:
    """Return the table of a figure as CSV: headings told apart, shares 0-1, empty = not known."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(figure.table.headings())
    for row in figure.table.rows:
        writer.writerow(["" if _plain(cell) is None else _safe(cell) for cell in row])
    return out.getvalue().encode()


def _safe(cell: Cell) -> Cell:
    """Keep a spreadsheet from taking words for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@") else cell


def files_of(
    groups: Iterable[FigureGroup], ask: FiguresAsk, pictures: Pictures
) -> Iterator[tuple[str, bytes]]:
    """Yield names and contents of all files: tables, pictures, and what they say."""
    groups = tuple(groups)
    for group in groups:
        for one in group.figures:
            if not one.empty:
                yield f"{one.key}.csv", table_csv(one)
                for suffix, content in pictures(one):
                    yield f"{one.key}{suffix}", content
    told = json.dumps(as_json(groups, ask), indent=1, ensure_ascii=False, allow_nan=False)
    yield "figures.json", told.encode()


def save_figures(
    groups: Iterable[FigureGroup], ask: FiguresAsk, out: Path, pictures: Pictures
) -> Generator[Progress, None, tuple[Path, ...]]:
    """Write figures into a folder, or into one archive where the name ends with ``.zip``.

    Raises
    ------
    UserError
        If a file of these names is there, or the disk refuses; no half file is left.
    """
    from ecgviewer.tasks.report import write_whole

    groups = tuple(groups)
    total = 3 * sum(not one.empty for group in groups for one in group.figures) + 1
    if out.suffix.lower() == ".zip":
        if out.exists():
            raise UserError(
                tr(
                    "{name} is there already; nothing was written. Choose a new name.",
                    name=out.name,
                )
            )
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for place, (name, content) in enumerate(files_of(groups, ask, pictures)):
                yield Progress(place, total, tr("writing {name}", name=name))
                archive.writestr(zipfile.ZipInfo(name), content)
        return (write_whole(out, packed.getvalue()),)
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise UserError(
            tr("{out} is not an empty folder; nothing was written. Choose a new one.", out=out)
        )
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            tr(
                "{out} cannot be made: {strerror}. Nothing was written.",
                out=out,
                strerror=error.strerror,
            )
        ) from error
    made = []
    for place, (name, content) in enumerate(files_of(groups, ask, pictures)):
        yield Progress(place, total, tr("writing {name}", name=name))
        made.append(write_whole(out / name, content))
    return tuple(made)
