"""Episodes and trend that follow from beats."""

import numpy as np
import pytest

from ecgviewer.core.holter import BEAT_CLASSES, HolterBeats, HolterLimits
from ecgviewer.core.holter_events import events, joined, trend, without

FS = 250.0


def beats_of(text: str, rr_s: float = 0.8, at_s: float = 1.0) -> HolterBeats:
    """Return beats of classes N, S, V and so on, evenly apart; a digit is so many seconds more."""
    samples, classes, now = [], [], at_s
    for letter in text:
        if letter.isdigit():
            now += int(letter)
            continue
        samples.append(round(now * FS))
        classes.append(BEAT_CLASSES.index(letter))
        now += rr_s
    n = len(samples)
    return HolterBeats(
        np.array(samples, dtype=np.int64),
        np.array(classes, dtype=np.uint8),
        np.full(n, -1, dtype=np.int32),
    )


def kinds(beats: HolterBeats, **more) -> list[tuple[str, int]]:
    """Return kind and number of beats of each episode."""
    return [(one.kind, one.n_beats) for one in events(beats, FS, **more)]


def test_two_ventricular_beats_are_a_couplet_and_three_a_run():
    assert kinds(beats_of("NNVVNNVVVVNNVN")) == [("couplet", 2), ("V run", 4)]


def test_a_run_tells_its_rate_and_its_bounds():
    beats = beats_of("NNVVVNN", rr_s=0.5)
    (run,) = events(beats, FS)
    assert (run.start, run.stop) == (beats.samples[2], beats.samples[4] + 1)
    assert run.rate_bpm == pytest.approx(120.0)


def test_nothing_reaches_over_what_was_not_analysed():
    beats = beats_of("NNVV9VVNN")
    gap = [(int(beats.samples[3]) + 50, int(beats.samples[4]) - 50)]
    assert kinds(beats, not_analysed=gap) == [("couplet", 2), ("not analysed", 0), ("couplet", 2)]
    assert ("pause", 1) in kinds(beats)


def test_pauses_are_longer_than_the_limit():
    beats = beats_of("NNNN2NNNN")  # 2.8 s
    (found,) = events(beats, FS)
    assert found.kind == "pause"
    assert found.rr_s == pytest.approx(2.8)
    assert found.rate_bpm == pytest.approx(60 / 2.8)
    assert events(beats, FS, limits=HolterLimits(pause_s=3.0)) == ()


def test_bigeminy_needs_three_single_beats_in_turn():
    assert kinds(beats_of("NNVNVNN")) == []
    assert kinds(beats_of("NNVNVNVNN")) == [("bigeminy", 5)]
    # The couplet at the end is no part of the turns.
    assert kinds(beats_of("NNVNVNVVNN")) == [("couplet", 2)]


def test_runs_of_supraventricular_beats_count_outside_of_fibrillation_only():
    beats = beats_of("NNSSSSNN")
    assert kinds(beats) == [("S run", 4)]
    whole = [(0, int(beats.samples[-1]) + 1)]
    assert kinds(beats, af=whole) == [("AF", 8)]


def test_slow_and_fast_stretches_are_of_eight_intervals():
    assert kinds(beats_of("N" * 8, rr_s=1.5)) == []
    assert kinds(beats_of("N" * 9, rr_s=1.5)) == [("slow", 9)]
    assert kinds(beats_of("N" * 20, rr_s=0.4)) == [("fast", 20)]
    assert kinds(beats_of("N" * 20, rr_s=0.4), limits=HolterLimits(fast_bpm=160)) == []


def test_one_pause_makes_no_slow_stretch():
    assert [kind for kind, _ in kinds(beats_of("N" * 12 + "4" + "N" * 12))] == ["pause"]


def test_the_trend_has_the_mean_of_each_step_and_extremes_over_eight_beats():
    beats = beats_of("N" * 25, rr_s=0.5, at_s=0.0)
    found = trend(beats, FS, round(30 * FS))
    assert found.step_s == 10.0
    assert found.bpm[0] == pytest.approx(120.0)
    assert found.low_bpm[0] == pytest.approx(120.0)
    assert found.high_bpm[1] == pytest.approx(120.0)
    assert np.isnan(found.bpm[2])
    assert trend(beats, FS, round(24 * 3600 * FS)).step_s == 30.0
    assert trend(beats, FS, round(72 * 3600 * FS)).step_s == 60.0


def test_no_beats_give_nothing():
    none = beats_of("")
    assert events(none, FS) == ()
    assert np.isnan(trend(none, FS, 1000).bpm).all()
    assert events(beats_of("N"), FS) == ()


@pytest.mark.parametrize(
    "limits", [{"pause_s": 1.9}, {"pause_s": 5.1}, {"slow_bpm": 130.0}, {"slow_bpm": 0.0}]
)
def test_limits_that_find_nothing_are_refused(limits):
    with pytest.raises(ValueError, match=r"not|below"):
        HolterLimits(**limits)


def test_ranges_are_joined_and_cut():
    assert joined([(5, 9), (0, 3), (3, 4), (8, 12)]) == [(0, 4), (5, 12)]
    assert without([(0, 10), (20, 30)], 5, 25) == [(0, 5), (25, 30)]
    assert without([(0, 10)], 20, 30) == [(0, 10)]
