"""Use case: do the parts of an installation work, on simulated records in a folder of their own.

Nothing of the user's is read or written: the caller names a fresh home (``ECGVIEWER_HOME``) first.
What needs a window is done by :mod:`ecgviewer.ui.selftest`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change
from ecgviewer.core.loading import UNASKED, UNASKED_OF_PYDICOM, deferred, uncollected
from ecgviewer.core.progress import Progress
from ecgviewer.core.step import Step, expect
from ecgviewer.storage.paths import store_path, user_zoo_dir

RHYTHMS = ("normal", "pvc", "wpw")
FINDING, ABSENT = "local:delta_wave", "NORM"
"""What the tuned head learns, on the records of the last rhythm."""

RECORDS_EACH = 4
PROCESSES = 2


def step(name: str, work: Callable[[], str]) -> Step:
    """Do one step and take its time."""
    began = time.perf_counter()
    told = work()
    return Step(name, round(time.perf_counter() - began, 3), told)


def simulated(folder: Path) -> tuple[Path, ...]:
    """Write the records that the test works on."""
    from ecgviewer.tasks.simulating import simulate

    made: list[Path] = []
    for rhythm in RHYTHMS:
        made += _drained(simulate(rhythm, folder, seed=11, count=RECORDS_EACH))
    return tuple(made)


def before_the_window(folder: Path, paths: tuple[Path, ...]) -> Iterator[Step]:
    """Read, write, measure, score, and score in processes of their own.

    Raises
    ------
    UserError
        If something does not work, or not as it must.
    """
    yield step("readers", _readers)
    yield step("manual", _manual)
    yield step("formats", lambda: _formats(folder, paths[0]))
    yield step("measure", lambda: _measured(paths[0]))
    yield step("score", lambda: _scored(paths))
    yield step("processes", lambda: _in_processes(folder, paths))


def after_the_window(
    paths: tuple[Path, ...], folder: Path, *, thorough: bool = False
) -> Iterator[Step]:
    """Tune a head with some annotations, and score with it.

    Parameters
    ----------
    folder
        To write to.
    thorough
        Whether to tune the encoder's last block, too, and to pack a network of our own as
        pretraining does: minutes.

    Raises
    ------
    UserError
        If something does not work, or not as it must.
    """
    yield step("annotations", lambda: _annotated(paths))
    yield step("tune", lambda: _tuned(paths[-1]))
    if thorough:
        yield step("tune the last block", lambda: _tuned(paths[-1], last_block=True))
        yield step("pack", lambda: _packed(folder / "packed"))


def _readers() -> str:
    from ecgviewer.formats.registry import FORMATS
    from ecgviewer.formats.writing import WRITERS

    with uncollected(), deferred(*UNASKED_OF_PYDICOM):
        modules = {one.module for one in (*FORMATS, *WRITERS)}
        for name in sorted(modules):
            import_module(name)
    return f"{len(FORMATS)} formats"


def _manual() -> str:
    from ecgviewer.tasks.manual import manual_pages

    pages = manual_pages()
    expect("the manual has pages", holds=len(pages) > 10)
    return f"{len(pages)} pages"


def _formats(folder: Path, path: Path) -> str:
    """Write a record in every format that is written, and read it back."""
    from ecgviewer.formats import read_record
    from ecgviewer.formats.writing import WRITERS, write_record

    record = read_record(path)
    target = folder / "formats"
    target.mkdir()
    for writer in WRITERS:
        made = write_record(
            record, target / f"{writer.name.replace(' ', '-')}{writer.suffixes[0]}"
        ).paths[0]
        again = read_record(made)
        expect(
            f"{writer.name} read back has the samples it was given",
            holds=again.lead_names == record.lead_names
            and np.allclose(again.millivolts(), record.millivolts(), atol=0.005, equal_nan=True),
        )
    return f"{len(WRITERS)} written and read back"


def _measured(path: Path) -> str:
    from ecgviewer.tasks.measuring import measure_paths

    (row,) = measure_paths([path])
    expect(f"{path.name} is measured", holds="error" not in row and row.get("heart_rate_bpm"))
    return f"{row['heart_rate_bpm']:.0f} beats a minute"


def _scored(paths: tuple[Path, ...]) -> str:
    from ecgviewer.tasks.scoring import score_paths

    rows = list(score_paths(paths, "", user_zoo_dir()))
    failed = [row.error for row in rows if row.error is not None]
    expect(f"all records are scored ({failed[:1]})", holds=not failed)
    mean = {
        name: float(np.mean([row.surprise for row in rows if f"-{name}-" in row.record]))
        for name in RHYTHMS
    }
    expect("a lesion surprises more than a normal ECG", holds=mean["pvc"] > mean["normal"])
    return f"{len(rows)} records with {rows[0].model}"


def _in_processes(folder: Path, paths: tuple[Path, ...]) -> str:
    """Score in worker processes: in a bundle each is this program, started anew."""
    from ecgviewer.tasks.batch_scoring import score_batch

    work = score_batch(paths, folder / "scores.csv", "", user_zoo_dir(), jobs=PROCESSES)
    done = _drained(work)
    expect("processes score all records", holds=(done.records, done.errors) == (len(paths), 0))
    return f"{done.records} records in {PROCESSES} processes"


def _annotated(paths: tuple[Path, ...]) -> str:
    from ecgviewer.formats import read_record
    from ecgviewer.tasks.annotating import open_store

    with open_store() as store:
        before = store.revision()
        for path in paths:
            record = read_record(path)
            store.remember_record(
                record.id,
                path=path,
                fs=record.fs,
                n_samples=record.n_samples,
                leads=record.lead_names,
                age_years=50.0,
                sex="F",
            )
            code = FINDING if f"-{RHYTHMS[-1]}-" in path.name else ABSENT
            one = Annotation(record.id, 500, 1500, ("II", "V2"), code)
            store.apply(
                (Change(None, one),),
                action="do",
                author="self-test",
                ai_visible=False,
                model_id=None,
            )
        made = store.revision() - before
    expect("every annotation is stored", holds=made == len(paths))
    return f"{made} stored in {store_path().name}"


def _tuned(path: Path, *, last_block: bool = False) -> str:
    from ecgviewer.formats import read_record
    from ecgviewer.tasks.finetuning import finetune
    from ecgviewer.tasks.models import verify_model
    from ecgviewer.tasks.scoring import score_record
    from ecgviewer.tasks.tuning_plan import Choices

    choices = Choices(min_patients=1, span_maps=False, last_block=last_block)
    result = _drained(finetune(store_path(), user_zoo_dir(), "", choices=choices, author="self"))
    entry = verify_model(result.model_id)
    score, _ = _drained(score_record(read_record(path), entry.id, user_zoo_dir()))
    learned = score.findings.get(FINDING)
    expect("the tuned model knows what it was taught", holds=learned is not None and learned > 0.5)
    return f"{FINDING} learned from {result.n_records} records, {learned:.2f} on one of them"


def _packed(folder: Path) -> str:
    """Script a network, which reads sources, and see that what was written says the same."""
    from ecgviewer.training.pack_check import packed_says_the_same

    size, same = packed_says_the_same(folder)
    expect("a packed network says what it said before", holds=same)
    return f"{size // 1024} kB of TorchScript"


def scoring_times(n: int) -> list[float]:
    """Return the time of each of some scores of a demo record, in ms, the model loaded before."""
    from ecgviewer.formats import read_record
    from ecgviewer.tasks.review import demo_records

    with uncollected(), deferred(*UNASKED):
        from ecgviewer.tasks.scoring import score_record
    record = read_record(demo_records()[0])
    took = []
    for _ in range(n + 3):
        began = time.perf_counter()
        _drained(score_record(record, "", user_zoo_dir()))
        took.append(round(1000 * (time.perf_counter() - began), 3))
    return took[3:]


def _drained(work: Generator[Progress, None, Any]) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value
