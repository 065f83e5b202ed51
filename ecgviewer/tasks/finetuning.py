"""Use case: teach a model the findings in the annotation store; the parent is never written to."""

from __future__ import annotations

import datetime
import shutil
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Generator, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import ModelError, RecordError, UserError
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.private import make_private_folder

if TYPE_CHECKING:
    from ecgviewer.inference.model import LoadedModel
    from ecgviewer.inference.zoo import ModelEntry
    from ecgviewer.training.finetune import Example, Tuned

_WINDOWS_PER_RECORD = 8
"""Annotated windows that one record gives at most: a Holter must not drown the others."""


@dataclass(frozen=True)
class TuneResult:
    """A tuned model and how it came about.

    Parameters
    ----------
    model_id, parent_id, folder
        Of the tuned model in the user's zoo.
    n_records, n_annotations
        Learned from or held out.
    counts
        Finding to the number of records that carry it.
    skipped
        Record id to the reason why it was left out.
    before, after
        AUROC of parent and tuned model: ``"check"`` on replayed check records (what must not be
        forgotten), a finding's code on annotated records held out; None where too few.
    passed
        False where the check figure fell by more than .02. No tuned model becomes the default by
        itself.
    revision, seed, seconds
        Store revision learned from; seed; time taken.
    """

    model_id: str
    parent_id: str
    folder: Path
    n_records: int
    n_annotations: int
    counts: dict[str, int]
    skipped: dict[str, str]
    before: dict[str, float | None]
    after: dict[str, float | None]
    passed: bool
    revision: int
    seed: int
    seconds: float

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields."""
        return asdict(self) | {"folder": str(self.folder)}

    def summary(self) -> str:
        """Say in a few lines what came of it."""
        found = ", ".join(f"{code} {n}" for code, n in sorted(self.counts.items()))
        lines = [
            f"{self.model_id}: learned from {self.n_annotations} annotations on "
            f"{self.n_records} records ({found}) in {self.seconds:.1f} s.",
            f"Check records, mean AUROC: {_shown(self.before['check'])} before, "
            f"{_shown(self.after['check'])} after.",
        ]
        lines += [
            f"{code}, held out: {_shown(self.before.get(code))} before, {_shown(value)} after."
            for code, value in self.after.items()
            if code != "check"
        ]
        lines += [f"Left out {name[:12]}…: {reason}" for name, reason in self.skipped.items()]
        if not self.passed:
            lines.append("It forgot more than is allowed; keep its parent.")
        return "\n".join(lines)


def _shown(value: float | None) -> str:
    return "not known" if value is None else f"{value:.3f}"


def finetune(
    store_path: Path, user_zoo: Path, parent_id: str, *, seed: int = 0, author: str = ""
) -> Generator[Progress, None, TuneResult]:
    """Tune a model and put it into the user's zoo; closing the generator leaves nothing behind.

    The findings head alone is trained: surprise and map stay those of the parent.

    Parameters
    ----------
    store_path
        The annotation store; read, never written.
    user_zoo
        Folder of the user's models.
    parent_id
        Model to start from; empty = the bundled default.
    seed
        Same store, parent and seed give the same weights.
    author
        Kept in the lineage.

    Raises
    ------
    ModelError
        If the parent cannot be used.
    RecordError
        If no annotated record can be read.
    StoreError
        If the store cannot be read.
    """
    # torch is reached here and not above: the window is there before it is imported.
    from ecgviewer.inference.model import load_model, load_module
    from ecgviewer.inference.zoo import REPLAY, find_model, sha256_of
    from ecgviewer.training.finetune import TuneConfig, load_replay, tune

    began = time.perf_counter()
    yield Progress(0, 0, "loading the model")
    parent = find_model(parent_id, user_zoo)
    scorer = load_model(parent)
    replay_path = parent.folder / REPLAY
    if not replay_path.exists() or sha256_of(replay_path) != parent.manifest["replay_sha256"]:
        raise ModelError(
            f"The replay records of model {parent.id!r} are missing or altered; it was not tuned."
        )
    replay = load_replay(replay_path)
    yield Progress(0, 0, "reading annotations")
    with AnnotationStore(store_path) as store:
        revision = store.revision()
        by_record = _by_record(store.snapshot(revision))
        known = {one.id: one for one in store.records()}
    examples: list[Example] = []
    skipped: dict[str, str] = {}
    used: dict[str, list[Annotation]] = {}
    for done, (record_id, marks) in enumerate(sorted(by_record.items())):
        yield Progress(done, len(by_record), "reading annotated records")
        try:
            record = _find(record_id, known.get(record_id))
            found = yield from _examples(record, marks, scorer)
        except UserError as problem:
            skipped[record_id] = str(problem)
            continue
        if found:
            examples += found
            used[record_id] = marks
        else:
            skipped[record_id] = "no window that can be scored under its annotations"
    if not examples:
        reasons = "; ".join(sorted(set(skipped.values()))) or "the store holds no annotation"
        raise RecordError(f"There is nothing to learn from: {reasons}. No model was made.")
    module = load_module(parent)
    config = TuneConfig(seed=seed)
    tuned = yield from tune(module.network.head, parent.findings, examples, replay, config)
    lineage = {
        "parent": parent.id,
        "parent_sha256": parent.sha256,
        "store_revision": revision,
        "records": len(used),
        "annotations": sum(map(len, used.values())),
        "seed": seed,
        "author": author,
    }
    folder = _store(module, parent, tuned, lineage, user_zoo)
    counts = Counter(code for marks in used.values() for code in {one.finding for one in marks})
    return TuneResult(
        model_id=folder.name,
        parent_id=parent.id,
        folder=folder,
        n_records=len(used),
        n_annotations=lineage["annotations"],
        counts=dict(counts),
        skipped=skipped,
        before=tuned.before,
        after=tuned.after,
        passed=tuned.passed,
        revision=revision,
        seed=seed,
        seconds=time.perf_counter() - began,
    )


def _by_record(annotations: tuple[Annotation, ...]) -> dict[str, list[Annotation]]:
    out: dict[str, list[Annotation]] = defaultdict(list)
    for one in annotations:
        out[one.record_id].append(one)
    return out


def _find(record_id: str, stored: Any) -> Record:
    """Read an annotated record from where it was last opened.

    Raises
    ------
    RecordError
        If its place is not known, or another record lies there now.
    FormatError
        If the file cannot be read.
    """
    from ecgviewer.formats import read_record

    if stored is None:
        raise RecordError("where the record lies is not known; open it once again")
    if not stored.path.exists():
        raise RecordError("the file has been moved or deleted; open it at its new place")
    record = read_record(stored.path)
    if record.id != record_id:
        raise RecordError("another recording lies in its place now")
    patient = replace(
        record.patient,
        age_years=stored.age_years
        if record.patient.age_years is None
        else record.patient.age_years,
        sex=record.patient.sex or stored.sex,
    )
    return replace(record, patient=patient)


def _examples(
    record: Record, annotations: list[Annotation], model: LoadedModel
) -> Generator[Progress, None, list[Example]]:
    """Return what the head sees of the windows under a record's annotations."""
    from ecgviewer.inference.scorer import conditions_of, score_window
    from ecgviewer.inference.windows import MIN_SECONDS, MODEL_FS, WINDOW, iter_windows
    from ecgviewer.training.finetune import CERTAINTY_WEIGHT, Example

    if record.duration_s < MIN_SECONDS:
        raise RecordError(f"shorter than {MIN_SECONDS:g} s")
    spans = [
        (one, one.start / record.fs * MODEL_FS, one.stop / record.fs * MODEL_FS)
        for one in annotations
    ]
    out: list[Example] = []
    for window in _wanted(iter_windows(record), spans):
        first, last = window.start, window.start + WINDOW
        codes: dict[str, float] = {}
        for one, a, b in spans:
            if a < last and b > first:
                weight = CERTAINTY_WEIGHT[one.certainty]
                codes[one.finding] = max(codes.get(one.finding, 0.0), weight)
        if codes and window.valid.any():
            seen = score_window(window, conditions_of(record, window), model).features
            out.append(Example(_group(record), seen, codes))
            yield Progress(len(out), 0, "reading annotated records")
        if len(out) >= _WINDOWS_PER_RECORD:
            break
    return out


def _wanted(windows: Iterator[Any], spans: list[tuple[Annotation, float, float]]) -> Iterator[Any]:
    """Yield windows up to the last annotation."""
    end = max(b for _, _, b in spans)
    for window in windows:
        if window.start >= end:
            return
        yield window


def _group(record: Record) -> str:
    """Return what keeps a patient on one side of the split; it stays in memory."""
    return record.patient.identifier or record.id


def _store(
    module: Any, parent: ModelEntry, tuned: Tuned, lineage: dict[str, Any], user_zoo: Path
) -> Path:
    """Write the tuned model beside the others, then give it its name: never a half folder."""
    from ecgviewer.inference.model import save_module
    from ecgviewer.inference.zoo import CARD, REPLAY, WEIGHTS
    from ecgviewer.training.finetune import as_json
    from ecgviewer.training.pack import write_manifest

    make_private_folder(user_zoo)  # a tuned model and what it replays are patient data
    name = _free_name(f"{parent.id}-r{lineage['store_revision']}", user_zoo)
    temporary = Path(tempfile.mkdtemp(prefix=".tuning-", dir=user_zoo))
    try:
        save_module(module, temporary / WEIGHTS)
        shutil.copyfile(parent.folder / REPLAY, temporary / REPLAY)
        day = datetime.datetime.now(datetime.UTC).date().isoformat()
        kept = {
            key: parent.manifest[key]
            for key in ("name", "slots", "licence", "training_data", "replay_sha256")
            if key in parent.manifest
        }
        write_manifest(
            temporary,
            **kept,
            id=name,
            version=f"{parent.version}+r{lineage['store_revision']}",
            parent=parent.id,
            findings=list(tuned.codes),
            lineage=lineage | {"date": day},
            tuning=as_json(tuned),
        )
        (temporary / CARD).write_text(_card(name, parent, tuned, lineage, day), encoding="utf-8")
        temporary.rename(user_zoo / name)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    return user_zoo / name


def _free_name(wanted: str, user_zoo: Path) -> str:
    """Return a folder name that is not taken."""
    name, number = wanted, 2
    while (user_zoo / name).exists():
        name, number = f"{wanted}-{number}", number + 1
    return name


def _card(name: str, parent: ModelEntry, tuned: Tuned, lineage: dict[str, Any], day: str) -> str:
    rows = "\n".join(
        f"| {code} | {n} | {_shown(tuned.before.get(code))} | {_shown(tuned.after.get(code))} |"
        for code, n in sorted(tuned.counts.items())
    )
    verdict = "passed" if tuned.passed else "NOT passed: it forgot more than is allowed"
    return f"""# {name}

**Research use only. Not a medical device; it makes no diagnosis.**

Tuned from {parent.id} on {day} by {lineage["author"] or "an unnamed reader"}, seed
{lineage["seed"]}, with revision {lineage["store_revision"]} of their annotation store:
{lineage["annotations"]} annotations on {lineage["records"]} records. The findings head alone was
trained; surprise and map are those of the parent.

| finding | annotated windows | AUROC before | after (held out) |
|---|---|---|---|
{rows}

Mean AUROC on check records: {_shown(tuned.before["check"])} before,
{_shown(tuned.after["check"])} after: {verdict}.

Findings with fewer than 20 annotated windows rest mostly on their likeness to these windows. The
figures are of a few records of one reader: they show that learning took place, not how well.

---

{parent.card}"""
