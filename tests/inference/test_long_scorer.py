"""A long record in parts: the same to the last bit whatever is looked at first."""

from dataclasses import asdict, replace

import numpy as np
import pytest

from ecgviewer.core.coded_heat import encode
from ecgviewer.core.long_score import SCORED, UNFIT, WAITING, Growing, Scored
from ecgviewer.inference import model, scorer, windows, zoo
from ecgviewer.inference.long_scorer import LongScoring, plan_of


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    return model.load_model(zoo.find_model("", tmp_path_factory.mktemp("zoo")))


@pytest.fixture
def small(monkeypatch):
    """Pieces, and the length of a record whose map is coarse, of some windows."""
    monkeypatch.setattr(windows, "WINDOWS_PER_PIECE", 5)
    monkeypatch.setattr(scorer, "_LONG_FRAMES", 1000)


@pytest.fixture
def record(synthetic_record):
    """21 windows of two leads; some seconds of them carry no signal."""
    made = synthetic_record(("V1", "II"), fs=250.0, duration_s=187.3, noise_mv=0.03)
    adu = made.adu.copy()
    adu[40 * 250 : 75 * 250] = 0
    adu[100 * 250 : 130 * 250, 0] *= 4
    return replace(made, adu=adu)


def fresh(record, loaded):
    work = scorer.score(record, loaded)
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def plain(score):
    return asdict(replace(score, seconds=0.0)) | {"leads": dict(score.leads)}


@pytest.mark.parametrize("page", [(0.0, 10.0), (90.0, 100.0), (180.0, 187.3)])
def test_the_order_changes_nothing(page, small, record, loaded):
    whole, anomaly = fresh(record, loaded)
    long = LongScoring(record, loaded)
    growing = Growing(long.plan)
    firsts = []
    for step in long.parts(lambda: page):
        for part in step.parts if isinstance(step, Scored) else ():
            firsts.append(long.plan.edges_s[part.first : part.stop + 1])
            growing.take(part)
    assert firsts[0][0] <= page[0] < firsts[0][-1], "the page is looked at first"
    assert plain(long.score()) == plain(whole)
    assert anomaly.fs == long.plan.fs
    assert np.array_equal(growing.codes, encode(anomaly.log10_one_in))
    states = growing.snapshot().states
    assert set(states) == {SCORED, UNFIT}


def test_it_goes_on_where_it_was_stopped(small, record, loaded):
    whole, _ = fresh(record, loaded)
    first = LongScoring(record, loaded)
    found = []
    for step in first.parts(lambda: (0.0, 1.0)):
        if isinstance(step, Scored):
            found += step.parts
            break
    second = LongScoring(record, loaded, found)
    rest = [
        part
        for step in second.parts(lambda: (0.0, 1.0))
        if isinstance(step, Scored)
        for part in step.parts
    ]
    assert found[0].first not in {part.first for part in rest}
    assert plain(second.score()) == plain(whole)


def test_the_page_may_turn_meanwhile(small, record, loaded):
    long = LongScoring(record, loaded)
    at = [(0.0, 10.0)]
    firsts = []
    for step in long.parts(lambda: at[0]):
        if isinstance(step, Scored):
            firsts.append(step.parts[0].first)
            at[0] = (170.0, 180.0)
    assert firsts == [0, 16, 8]


def test_a_step_is_one_window_so_that_it_can_be_stopped_soon(small, record, loaded):
    long = LongScoring(record, loaded)
    work = long.parts(lambda: (0.0, 10.0))
    steps = [next(work) for _ in range(8)]
    assert [isinstance(step, Scored) for step in steps] == [False] * 7 + [True]
    assert steps[-1].done == 8
    work.close()


def test_a_record_that_is_not_evaluated_has_no_parts(synthetic_record, loaded):
    record = synthetic_record(("X", "Y"), duration_s=30.0)
    long = LongScoring(record, loaded)
    assert not list(long.parts(lambda: (0.0, 1.0)))
    whole, _ = fresh(record, loaded)
    assert long.score().not_evaluated == whole.not_evaluated
    assert set(Growing(plan_of(record, loaded.entry)).snapshot().states) == {WAITING}
