"""Use case: teach a model the findings in the annotation store; the parent is never written to."""

from __future__ import annotations

import copy
import time
from collections.abc import Generator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgviewer.core.errors import ModelError, RecordError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.loading import UNASKED, deferred, uncollected
from ecgviewer.core.progress import Progress
from ecgviewer.tasks.scoring import loaded
from ecgviewer.tasks.tuning_bundle import figure, write_model
from ecgviewer.tasks.tuning_examples import Gathered, gather, patients_of
from ecgviewer.tasks.tuning_plan import (
    Choices,
    StudyFiles,
    TuningPlan,
    count,
    material,
    not_learned,
)
from ecgviewer.tasks.tuning_register import default_model

if TYPE_CHECKING:
    from ecgviewer.inference.model import LoadedModel
    from ecgviewer.inference.span_maps import SpanHead

_MAP_AT_LEAST = 0.8
"""AUROC of samples in held-out patients from which a span map is kept."""

_HOT_NORMALS = 0.05
"""Share of samples of normal beats that a span map may mark."""


@dataclass(frozen=True)
class TuneResult:
    """A tuned model and how it came about.

    Parameters
    ----------
    model_id, parent_id, folder
        Of the tuned model, a candidate: nothing makes it the default by itself.
    n_records, n_patients, n_annotations
        Learned from.
    counts
        Learned finding to the number of records that carry it.
    skipped
        Record id to the reason why it was left out.
    plan
        What was to be learned.
    rows, checks
        The table before and after, and the conditions of the gate, as ``training.gate`` has them.
    passed
        Whether the gate lets it be promoted.
    span_maps
        Finding to the AUROC of its map in held-out patients.
    last_block
        Findings that kept a tuned last block of their own: they did better with it.
    head_alone
        AUROC of the head alone in held-out patients, where the last block was tuned too.
    revision, seed, seconds
        Store revision learned from; seed; time taken.
    """

    model_id: str
    parent_id: str
    folder: Path
    n_records: int
    n_patients: int
    n_annotations: int
    counts: dict[str, int]
    skipped: dict[str, str]
    plan: TuningPlan
    rows: tuple[Any, ...]
    checks: tuple[Any, ...]
    passed: bool
    revision: int
    seed: int
    seconds: float
    span_maps: dict[str, float] = field(default_factory=dict)
    last_block: tuple[str, ...] = ()
    head_alone: dict[str, float] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        out = asdict(self)
        out["plan"] = self.plan.to_dict()
        out["rows"] = [_without_nan(asdict(row)) for row in self.rows]
        out["checks"] = [asdict(one) for one in self.checks]
        return out | {"folder": str(self.folder)}

    def summary(self) -> str:
        """Say in some lines what came of it."""
        found = ", ".join(f"{code} {n}" for code, n in sorted(self.counts.items()))
        lines = [
            f"{self.model_id}: learned from {self.n_annotations} annotations on "
            f"{self.n_records} records of {self.n_patients} patients ({found}) in "
            f"{self.seconds:.1f} s."
        ]
        for row in self.rows:
            lines.append(
                f"  {row.kind:8} {row.name:14} n {row.n:4}  before {figure(row.before)}  after "
                f"{figure(row.after)}  [{figure(row.low)}, {figure(row.high)}]  {row.verdict}"
            )
        for one in self.checks:
            lines.append(f"  {'passed' if one.passed else 'NOT PASSED'}: {one.name} ({one.detail})")
        for code, value in self.span_maps.items():
            lines.append(f"  where {code} is seen: AUROC of samples {value:.3f}, held out")
        for code, value in self.head_alone.items():
            kept = "kept" if code in self.last_block else "not kept: no better with it"
            lines.append(f"  last block for {code}: {kept} (the head alone {value:.3f}, held out)")
        lines += [f"Left out {name[:12]}…: {reason}" for name, reason in self.skipped.items()]
        lines.append(
            "The gate lets it pass: it may be promoted."
            if self.passed
            else "Refused by the gate. It is kept, and is no candidate for the default."
        )
        return "\n".join(lines)


def _without_nan(row: dict[str, Any]) -> dict[str, Any]:
    return {k: None if isinstance(v, float) and v != v else v for k, v in row.items()}


def finetune(
    store_path: Path,
    user_zoo: Path,
    parent_id: str,
    *,
    choices: Choices | None = None,
    author: str = "",
    out: Path | None = None,
    study: StudyFiles | None = None,
) -> Generator[Progress, None, TuneResult]:
    """Tune a model and put it among the user's; closing the generator leaves nothing behind.

    Parameters
    ----------
    store_path
        The annotation store; read, never written.
    user_zoo
        Folder of the user's models.
    parent_id
        Model to start from; empty = the default.
    choices
        What a person decided; see :class:`tuning_plan.Choices`.
    author
        Kept in the lineage.
    out
        Folder that the tuned model is put in; None for ``user_zoo``.
    study
        Readings to learn from instead of the store's annotations.

    Raises
    ------
    ModelError
        If the parent cannot be used.
    RecordError
        If there is too little to learn from.
    StoreError
        If the store cannot be read.
    """
    # torch is reached here and not above: the window is there before it is imported.
    with uncollected(), deferred(*UNASKED):
        from ecgviewer.inference.zoo import REPLAY, find_model, list_models, sha256_of
        from ecgviewer.training.finetune import TuneConfig, load_replay, tune
        from ecgviewer.training.spoken import blocks_after, reference_tokens, spoken, tunable

    began = time.perf_counter()
    choices = choices or Choices()
    yield Progress(0, 0, tr("loading the model"))
    parent = find_model(parent_id, user_zoo) if parent_id else default_model(user_zoo)
    scorer = loaded(parent.id, user_zoo)
    replay_path = parent.folder / REPLAY
    if not replay_path.exists() or sha256_of(replay_path) != parent.manifest["replay_sha256"]:
        raise ModelError(
            tr(
                "The replay records of model {id!r} are missing or altered; it was not tuned.",
                id=parent.id,
            )
        )
    replay = load_replay(replay_path)
    yield Progress(0, 0, tr("reading annotations"))
    given = material(store_path, choices, study)
    patients, unread = yield from patients_of(given)
    plan = count(given, patients, unread, choices)
    _refuse_too_little(plan)
    dropped = not_learned(plan)
    learn = plan.learned
    tokens = None
    if choices.last_block or scorer.blocks:
        tokens = yield from reference_tokens(scorer, replay, list_models(user_zoo))
    found = yield from gather(
        given, patients, learn, scorer, span_maps=choices.span_maps, tokens=tokens is not None
    )
    # Of its own: what is scored with meanwhile must not move. Copied, as loading a second model
    # would hold up the window.
    head = copy.deepcopy(scorer.module.network.head)
    examples = [one for one in found.examples if one.codes or one.absent]
    told = tokens is not None and bool(examples)
    tuned = yield from tune(
        head,
        parent.findings,
        examples,
        replay,
        TuneConfig(seed=choices.seed),
        learn=tuple(code for code in learn if code not in dropped),
        block=tunable(scorer, examples, tokens) if told and choices.last_block else None,
        spoken=spoken(scorer, head, examples, replay, tokens) if told else None,
    )
    spans, maps = yield from _span_maps(found, scorer, learn, choices.seed)
    carrying = {k: v.without(dropped) for k, v in found.used.items() if set(v.present) & set(learn)}
    lineage = {
        "parent": parent.id,
        "parent_sha256": parent.sha256,
        "store_revision": given.revision,
        "records": len(carrying),
        "patients": len({patients[one] for one in carrying}),
        "annotations": sum(len(one.marks) for one in carrying.values()),
        "disputed": plan.disputed,
        "from_study": study is not None,
        "choices": asdict(choices),
        "seed": choices.seed,
        "author": author,
        "span_map_auroc": maps,
    }
    yield Progress(0, 0, tr("writing the model"))
    blocks = blocks_after(scorer.blocks, tuned.learned, tuned.block)
    folder = write_model(head, scorer, tuned, spans, blocks, lineage, out or user_zoo)
    return TuneResult(
        model_id=folder.name,
        parent_id=parent.id,
        folder=folder,
        n_records=lineage["records"],
        n_patients=lineage["patients"],
        n_annotations=lineage["annotations"],
        counts=tuned.counts,
        skipped=unread | found.skipped,
        plan=plan,
        rows=tuned.verdict.rows,
        checks=tuned.verdict.checks,
        passed=tuned.passed,
        revision=given.revision,
        seed=choices.seed,
        seconds=time.perf_counter() - began,
        span_maps=maps,
        last_block=tuned.block.codes if tuned.block is not None else (),
        head_alone=tuned.alone,
    )


def _refuse_too_little(plan: TuningPlan) -> None:
    """Refuse to start where no finding is carried by enough patients.

    Raises
    ------
    RecordError
        Saying what is missing.
    """
    if plan.learned:
        return
    reasons = "; ".join(sorted(set(plan.unread.values())))
    if not plan.rows and reasons:
        raise RecordError(
            tr("There is nothing to learn from: {reasons}. No model was made.", reasons=reasons)
        )
    if not plan.rows:
        raise RecordError(
            tr("There is nothing to learn from: the store holds no annotation. No model was made.")
        )
    most = max(row.n_patients for row in plan.rows)
    said = tr_later(
        "There is too little to learn from: {least} patients must carry a finding, and at most "
        "{most} do. No model was made."
    )
    if reasons:
        said = tr_later(
            "There is too little to learn from: {least} patients must carry a finding, and at most "
            "{most} do ({reasons}). No model was made."
        )
    raise RecordError(tr(said, least=plan.choices.min_patients, most=most, reasons=reasons))


def _span_maps(
    found: Gathered, model: LoadedModel, learn: tuple[str, ...], seed: int
) -> Generator[Progress, None, tuple[SpanHead | None, dict[str, float]]]:
    """Learn where findings are seen; maps that fail on held-out patients or normals are dropped."""
    import numpy as np

    from ecgviewer.inference.span_maps import load_spans
    from ecgviewer.training import span_maps

    old = load_spans(model.entry)
    codes = span_maps.learnable(found.spans, learn)
    if not codes:
        return old, {}
    normals = yield from span_maps.normal_examples(model, codes, seed)
    figures = yield from span_maps.check_spans(found.spans, normals, codes, seed)
    good = tuple(code for code in codes if figures.get(code, 0.0) >= _MAP_AT_LEAST)
    if not good:
        return old, {}
    head = yield from span_maps.fit_spans(found.spans, normals, good, seed)
    hot = np.mean(
        [
            (head.likeness(one.features.astype(np.float32)) > 0.5).mean(axis=(0, 1))
            for one in normals
        ],
        axis=0,
    )
    kept = tuple(code for code, share in zip(good, hot, strict=True) if share <= _HOT_NORMALS)
    if not kept:
        return old, {}
    if kept != good:
        head = yield from span_maps.fit_spans(found.spans, normals, kept, seed)
    return span_maps.merged(old, head), {code: round(figures[code], 4) for code in kept}
