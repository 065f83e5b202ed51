"""Windows along a record: their codes, their stretches, and how they grow."""

from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.anomaly import AnomalyMap, heat_fraction
from ecgviewer.core.coded_heat import CodedHeat, decode, encode
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.long_score import PACED, SCORED, UNFIT, WAITING, Growing, LongPlan, ScorePart


def test_codes_are_within_half_a_step_as_far_as_a_figure_is_said():
    values = np.linspace(0.0, 3.73, 20_001, dtype=np.float32)
    assert np.abs(decode(encode(values)) - values).max() <= 0.5 / 64 + 1e-6


def test_codes_rise_with_the_values_to_the_end_of_the_scale():
    values = np.r_[np.linspace(0.0, 12.0, 4001), np.nan].astype(np.float32)
    codes = encode(values)
    assert codes[-1] == 0
    assert np.isnan(decode(codes[-1:]))[0]
    assert (np.diff(codes[:-1].astype(int)) >= 0).all()
    assert codes[0] == 1
    assert codes[-2] == 255
    assert len(set(codes[values > 3.74])) > 10, "what is stranger still is higher"
    assert np.array_equal(encode(decode(codes)), codes), "coding twice changes nothing"


def test_a_coded_map_reads_like_an_array():
    random = np.random.default_rng(1)
    values = random.uniform(0.0, 6.0, (3, 500)).astype(np.float32)
    values[1, 100:200] = np.nan
    coded = CodedHeat(encode(values))
    known = decode(coded.codes)
    anomaly = AnomalyMap("r", "m", ("I", "II", "V1"), coded.as_values(), 25.0)
    plain = AnomalyMap("r", "m", ("I", "II", "V1"), known, 25.0)
    for lead, time_s in (("I", 3.0), ("II", 5.0), ("V1", 19.99), ("V1", 20.0), ("V2", 1.0)):
        assert np.array_equal(
            anomaly.one_in(lead, time_s), plain.one_in(lead, time_s), equal_nan=True
        )
    for row, whole in zip(anomaly.log10_one_in, known, strict=True):
        assert len(row) == 500
        assert np.array_equal(row[20:130], whole[20:130], equal_nan=True)
        assert np.array_equal(np.asarray(row), whole, equal_nan=True)
    assert np.array_equal(heat_fraction(coded[1:2, 50:150]), heat_fraction(known[1:2, 50:150]))
    assert anomaly.hottest() == plain.hottest()
    assert coded[1].dtype == np.float32


def test_the_hottest_place_is_the_first_of_the_highest_value():
    values = np.full((2, 100), np.nan, dtype=np.float32)
    assert AnomalyMap("r", "m", ("I", "II"), values, 10.0).hottest() is None
    values[0, 20], values[1, 30] = 1.0, 2.5
    assert AnomalyMap("r", "m", ("I", "II"), values, 10.0).hottest() == ("II", 3.0, 2.5)


def plan(n=10):
    edges = np.r_[0.0, 9.5 + 9.0 * np.arange(n - 1), 9.0 * n + 1.0]
    frames = round(25 * edges[-1])
    return LongPlan("r", "m", "s", ("II",), edges, frames, 25.0, 2)


def part(first, log10_n, states=None, lead=None):
    n = len(log10_n)
    leads = np.full((n, 12), 0.1)
    if lead is not None:
        leads[:, STANDARD_LEADS.index(lead)] = log10_n
    edges = plan().edges_s
    a, b = (round(25 * edges[place]) for place in (first, first + n))
    return ScorePart(
        first,
        np.full(n, SCORED, dtype=np.uint8) if states is None else np.array(states, np.uint8),
        np.array(log10_n, dtype=np.float64),
        np.zeros(n),
        np.zeros((n, 2)),
        leads,
        np.zeros((n, 2), dtype=np.float32),
        np.ones(n, dtype=np.bool_),
        ({},) * n,
        a,
        encode(np.full((1, b - a), 2.0, dtype=np.float32)),
    )


def test_a_score_grows_by_its_parts():
    growing = Growing(plan())
    assert set(growing.snapshot().states) == {WAITING}
    growing.take(part(4, [3.0, 9.0, 2.0], [SCORED, PACED, UNFIT], lead="V2"))
    score = growing.snapshot()
    assert score.n_done == 3
    assert not score.is_complete
    assert np.isfinite(score.log10_n).sum() == 1
    assert score.foreign.sum() == 1
    assert score.density().tolist() == pytest.approx(
        [0, 0, 0, 0, (3.0 - np.log10(50)) / 2, 0, 0, 0, 0, 0], abs=1e-6
    )
    growing.take(part(0, [0.5] * 4))
    assert score.n_done == 3, "what was handed out stays as it is"
    assert growing.snapshot().n_done == 7
    growing.take(part(7, [0.5] * 3))
    assert growing.snapshot().is_complete
    assert (growing.codes[0] > 0).all()


def test_a_record_that_is_ill_throughout_is_no_single_stretch():
    random = np.random.default_rng(3)
    log10_n = random.uniform(2.0, 2.5, 1000)
    log10_n[[100, 101, 102, 500]] = (3.5, 3.6, 3.5, 4.0)
    growing = Growing(plan(1000))
    growing.take(replace(part(0, log10_n[:10]), heat=np.zeros((1, 0), np.uint8)))
    for first in range(10, 1000, 10):
        some = part(0, log10_n[first : first + 10])
        growing.take(replace(some, first=first, heat=np.zeros((1, 0), np.uint8)))
    score = growing.snapshot()
    found = score.stretches(1000)
    assert sum(one.n_windows for one in found) == 50
    assert max(one.stop_s - one.start_s for one in found) < 60.0
    rarest, second = sorted(found, key=lambda one: -one.one_in)[:2]
    assert (rarest.n_windows, second.n_windows) == (1, 3)
    assert rarest.start_s == score.edges_s[500]


def test_rare_windows_near_each_other_are_one_stretch():
    growing = Growing(plan())
    growing.take(part(0, [0.5, 2.0, 0.5, 3.0, 0.5], lead="V3"))
    growing.take(part(5, [0.5, 0.5, 2.5, 1.69, 0.1], lead="aVR"))
    score = growing.snapshot()
    first, second = score.stretches()
    assert first.n_windows == 2
    assert first.start_s == score.edges_s[1]
    assert first.stop_s == score.edges_s[4]
    assert first.peak_s == score.edges_s[3:5].mean()
    assert first.one_in == pytest.approx(1000.0)
    assert first.leads == ("V3",)
    assert (second.n_windows, second.leads) == (1, ("aVR",))
    assert score.stretches(1) == (first,)
    assert score.next_stretch(0.0) == first
    assert score.next_stretch(first.peak_s) == second
    assert score.next_stretch(second.peak_s) is None
