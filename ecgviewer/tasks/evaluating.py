"""Use case: say how good a model is, on records that it has not learned from."""

from __future__ import annotations

import csv
import datetime
import json
import shutil
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ecgviewer.core.errors import RecordError, UserError
from ecgviewer.core.language import tr
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.formats import read_record
from ecgviewer.tasks import corpora
from ecgviewer.tasks.beat_marks import beats_of, read_marks, waves_of

if TYPE_CHECKING:
    from ecgviewer.inference.model import LoadedModel

PARTS = (
    "insertions",
    "simulated",
    "mitdb",
    "ludb",
    "territory",
    "deletion",
    "few_shot",
    "robustness",
    "cost",
)
"""What is evaluated besides detection and findings, which always are."""

_COST_RECORDS = 10
_LUDB_GROUPS = {
    "bundle branch block": ("Conduction abnormalities", "bundle branch block"),
    "ischaemia or infarct": ("Ischemia", ""),
    "atrial fibrillation": ("Rhythms", "fibrillation"),
    "hypertrophy": ("Hypertrophies", "hypertrophy"),
}
"""Group to the column of LUDB's table and a word in it; an empty word means anything."""


def evaluate(
    model_id: str,
    data: Sequence[Path],
    out: Path,
    user_zoo: Path,
    *,
    parts: Sequence[str] = PARTS,
    records: int = 60,
    minutes: float = 10.0,
    baselines: bool = False,
    bodies: Sequence[Path] = (),
    seed: int = 0,
) -> Generator[Progress, None, Path]:
    """Evaluate a model and return the report's path: ``out / "report.md"``.

    ``figures.json`` and the plots lie beside it.

    Parameters
    ----------
    model_id
        Empty = the bundled default.
    data
        Folders with data sets as ``pretrain`` takes them; ``mitdb/`` and ``ludb/`` in them are used
        where they are there.
    parts
        Of :data:`PARTS`.
    records
        Normals that lesions are put into, and records that are changed.
    minutes
        Of each MIT-BIH record.
    baselines
        Whether the baselines are trained for the same table; takes some minutes.
    bodies
        Folders with checkpoints of ``pretrain`` (other systems, ablation steps, seeds), each of
        which is fitted and scored as the model is, for the same table; a minute each.

    Raises
    ------
    UserError
        If there is nothing to evaluate on, or a part is not known.
    ModelError
        If the model cannot be used.
    """
    # torch takes a second to import and the window never evaluates.
    from ecgviewer.tasks.scoring import loaded
    from ecgviewer.training.plots import plots
    from ecgviewer.training.report import report

    unknown = sorted(set(parts) - set(PARTS))
    if unknown:
        raise UserError(
            tr(
                "No part {unknown!r} of an evaluation; known are {parts}.",
                unknown=unknown[0],
                parts=", ".join(PARTS),
            )
        )
    yield Progress(0, 0, tr("loading the model"))
    model = loaded(model_id, user_zoo)
    figures: dict[str, Any] = {
        "model": model.entry.id,
        "sha256": model.entry.sha256,
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
    }
    sets = corpora.sources(data)
    out.mkdir(parents=True, exist_ok=True)
    work = out / ".corpus"
    try:
        yield from _on_corpus(
            model, sets, work, figures, parts, records, seed, baselines=baselines, bodies=bodies
        )
    finally:
        shutil.rmtree(work, ignore_errors=True)
    if {"robustness", "cost"} & set(parts):
        yield from _on_records(model, sets, figures, parts, records, seed)
    for name in ("mitdb", "ludb"):
        folder = next((path / name for path in data if (path / name).is_dir()), None)
        if name in parts and folder is not None:
            read = _mitdb if name == "mitdb" else _ludb
            figures[name] = yield from read(model, folder, minutes)
    text = json.dumps(figures, indent=1, ensure_ascii=False, sort_keys=True, allow_nan=False)
    (out / "figures.json").write_text(text + "\n", encoding="utf-8")
    for name, drawing in plots(figures).items():
        (out / name).write_text(drawing, encoding="utf-8")
    path = out / "report.md"
    path.write_text(report(figures), encoding="utf-8")
    return path


def _on_corpus(
    model: LoadedModel,
    sets: list[corpora.Source],
    work: Path,
    figures: dict[str, Any],
    parts: Sequence[str],
    records: int,
    seed: int,
    *,
    baselines: bool,
    bodies: Sequence[Path],
) -> Generator[Progress, None, None]:
    """Fill in what is measured on windows of the validation split."""
    from ecgviewer.training import corpus as corpora_on_disk
    from ecgviewer.training import evaluate as measuring
    from ecgviewer.training import localise
    from ecgviewer.training.deletion import deletion
    from ecgviewer.training.few_shot import few_shot
    from ecgviewer.training.territory import territory

    wanted = {"validate"} | ({"train", "calibrate"} if baselines or bodies else set())
    wanted |= {"train"} if "few_shot" in parts else set()
    items = (
        (record, entry) for one in sets for record, entry in one.read() if entry.split in wanted
    )
    shutil.rmtree(work, ignore_errors=True)
    yield from corpora_on_disk.build(items, work, total=sum(one.count for one in sets))
    corpus = corpora_on_disk.load(work)
    if not corpus.select("validate"):
        raise RecordError(tr("The data hold no record of the validation split."))
    others = {}
    if bodies:
        from ecgviewer.training.bodies import compare_bodies

        others |= yield from compare_bodies(bodies, corpus)
    if baselines:
        from ecgviewer.training.baselines import compare
        from ecgviewer.training.supervised import SupervisedConfig

        compared = yield from compare(model, corpus, SupervisedConfig(epochs=20, seed=seed))
        others |= {f"baseline: {name}": values for name, values in compared.columns.items()}
        figures["baseline_parameters"] = compared.parameters
    figures["detection"] = yield from measuring.evaluate(
        model, corpus, others=others, with_curves=True
    )
    if "insertions" in parts:
        figures["insertions"] = yield from localise.insertions(
            model, corpus, records=records, seed=seed
        )
    if "simulated" in parts:
        figures["simulated"] = yield from localise.simulated(model, seeds=max(1, records // 6))
    if "territory" in parts:
        rows = corpus.select("validate")
        scores = yield from measuring.score_rows(model, corpus, rows)
        figures["territory"] = territory(corpus, rows, scores)
    if "deletion" in parts:
        figures["deletion"] = yield from deletion(model, corpus, records=records, seed=seed)
    if "few_shot" in parts and corpus.select("train"):
        figures["few_shot"] = yield from few_shot(model, corpus, seed=seed)


def _on_records(
    model: LoadedModel,
    sets: list[corpora.Source],
    figures: dict[str, Any],
    parts: Sequence[str],
    records: int,
    seed: int,
) -> Generator[Progress, None, None]:
    """Fill in what is measured on whole records in millivolts."""
    from ecgviewer.training.cost import cost
    from ecgviewer.training.robustness import robustness

    kept = list(_whole(sets, records))
    if not kept:
        return
    if "robustness" in parts:
        figures["robustness"] = yield from robustness(model, kept, seed=seed)
    if "cost" in parts:
        chosen = [record for record, _ in kept[:_COST_RECORDS]]
        figures["cost"] = yield from cost(model, chosen)


def _whole(sets: list[corpora.Source], most: int) -> Iterator[tuple[Record, bool]]:
    """Yield 12-lead records in millivolts of the validation split, and whether each is normal."""
    found = 0
    for one in sets:
        for record, entry in one.read():
            if found >= most:
                return
            whole = set(STANDARD_LEADS) <= set(record.lead_names) and record.in_millivolts
            if entry.split == "validate" and whole:
                found += 1
                patient = replace(record.patient, age_years=entry.age_years, sex=entry.sex)
                yield replace(record, patient=patient), entry.normal


def _mitdb(
    model: LoadedModel, folder: Path, minutes: float
) -> Generator[Progress, None, dict[str, Any]]:
    """Return how well the map tells ectopic beats of MIT-BIH; paced records are left out."""
    from ecgviewer.training.localise_beats import beat_figures, rank_beats

    headers = sorted(folder.glob("*.hea"))
    by_record = {}
    for done, header in enumerate(headers):
        yield Progress(done, len(headers), tr("MIT-BIH {stem}", stem=header.stem))
        record = read_record(header)
        n = min(record.n_samples, round(60.0 * minutes * record.fs))
        at, kinds = beats_of(read_marks(header.with_suffix(".atr")))
        kept = at < n
        if (kinds == "/").any():
            continue
        record = replace(record, adu=np.array(record.adu[:n]))
        by_record[header.stem] = yield from rank_beats(record, at[kept], kinds[kept], model)
    return {"minutes": minutes, "classes": beat_figures(by_record)}


def _ludb(
    model: LoadedModel, folder: Path, _minutes: float
) -> Generator[Progress, None, dict[str, Any]]:
    """Return how the heat of LUDB lies in its P, QRS and T waves, by diagnosis."""
    from ecgviewer.training.localise_beats import wave_figures, wave_shares

    with (folder / "ludb.csv").open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    by_record = []
    for done, row in enumerate(table):
        header = folder / "data" / f"{row['ID'].strip()}.hea"
        if not header.exists():
            continue
        yield Progress(done, len(table), tr("LUDB {stem}", stem=header.stem))
        record = read_record(header)
        waves = {
            lead: waves_of(read_marks(header.with_suffix(f".{lead.lower()}")))
            for lead in record.lead_names
            if header.with_suffix(f".{lead.lower()}").exists()
        }
        groups = {
            group
            for group, (column, word) in _LUDB_GROUPS.items()
            if row[column].strip() and word in row[column].lower()
        }
        shares = yield from wave_shares(record, waves, model)
        by_record.append((groups or {"none of these"}, shares))
    return wave_figures(by_record)
