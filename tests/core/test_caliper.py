"""Two legs on exact samples: what they measure, what they say, and marching them out."""

import json

import numpy as np
import pytest

from ecgviewer.core.caliper import (
    FOUND,
    MISSED,
    UNKNOWN,
    Caliper,
    drift_text,
    march,
    miss_text,
    signed_ms,
    size_text,
    title_of,
    tolerance,
)

FS = 500.0


def caliper(first=100, second=500, kind="time", **fields):
    return Caliper(kind, "II", first, second, **fields)


class TestMeasure:
    def test_interval_and_rate(self):
        one = caliper(1015, 2044)
        assert one.interval_ms(FS) == 2058.0
        assert one.rate_bpm(FS) == pytest.approx(29.155, abs=1e-3)
        assert size_text(one, FS) == "2,058 ms · 29/min"

    def test_legs_may_cross(self):
        one = caliper(500, 100, "both", first_mv=1.25, second_mv=-0.25)
        assert (one.start, one.stop) == (100, 500)
        assert one.interval_ms(FS) == 800.0
        assert one.difference_mv == 1.5  # the later leg is the first
        assert caliper(100, 500, "both", first_mv=1.25, second_mv=-0.25).difference_mv == -1.5

    def test_words(self):
        both = caliper(0, 50, "both", first_mv=0.0, second_mv=-0.125)
        assert size_text(both, FS) == "100 ms · −0.12 mV"
        assert size_text(both.changed(kind="voltage"), FS) == "−0.12 mV"
        assert size_text(both.changed(first_mv=None), FS).endswith("mV not known")
        assert size_text(caliper(7, 7), FS) == "0 ms"
        assert title_of(caliper()) == "Caliper"
        assert title_of(caliper(label="R–R", march="all")) == "Caliper R–R, marched"
        assert [signed_ms(value) for value in (0.2, 12, -26)] == ["0", "+12", "−26"]

    def test_moved_leg_keeps_the_caliper(self):
        one = caliper()
        moved = one.with_leg("second", 501, 0.5, "r_peak")
        assert (moved.id, moved.first, moved.second) == (one.id, 100, 501)
        assert (moved.second_mv, moved.second_mark) == (0.5, "r_peak")
        assert (moved.at("first"), moved.at("second")) == (100, 501)

    def test_survives_json(self):
        one = caliper(1, 9, "both", first_mv=0.5, second_mv=-1.0, label="R–R", march="lead")
        assert Caliper.from_dict(json.loads(json.dumps(one.to_dict()))) == one

    @pytest.mark.parametrize(
        "fields",
        [
            {"kind": "angle"},
            {"march": "some"},
            {"first": -1},
            {"first": 1.5},
            {"first_mv": float("nan")},
        ],
    )
    def test_what_cannot_be_drawn_is_refused(self, fields):
        with pytest.raises(ValueError, match=r"caliper|leg|level"):
            caliper().changed(**fields)


def marched(first, second, beats, n_samples=10_000, **options):
    return march(caliper(first, second), beats, n_samples, FS, **options)


class TestMarch:
    def test_regular_beats_have_no_drift(self):
        found = marched(1400, 1800, np.arange(200, 10_000, 400))
        assert found.expected.tolist() == [200, 600, 1000, *range(2200, 10_000, 400)]
        assert found.steps.tolist()[:5] == [-3, -2, -1, 1, 2]
        assert not found.drift.any()
        assert (found.state == FOUND).all()
        assert found.first_miss is None
        assert miss_text(found, FS) == "no miss"

    def test_drift_adds_up(self):
        found = marched(0, 400, np.arange(0, 10_000, 403))
        later = found.drift[found.steps > 0]
        assert later[:4].tolist() == [6, 9, 12, 15]
        assert found.drift_ms(1, FS) == 18.0

    def test_crossed_legs_march_the_same(self):
        beats = np.arange(0, 10_000, 407)
        one, other = marched(407, 814, beats), marched(814, 407, beats)
        assert np.array_equal(one.expected, other.expected)
        assert np.array_equal(one.drift, other.drift)

    def test_a_missing_beat_is_flagged_and_the_march_goes_on(self):
        beats = [place for place in range(200, 10_000, 400) if place not in (3800, 5400)]
        found = marched(1400, 1800, beats)
        assert found.expected[found.state == MISSED].tolist() == [3800, 5400]
        assert found.expected[found.first_miss] == 3800
        assert miss_text(found, FS) == "first miss at 7.60 s"
        assert found.drift_ms(found.first_miss, FS) is None

    def test_a_miss_before_the_legs_is_flagged_where_none_is_after(self):
        beats = [place for place in range(200, 10_000, 400) if place not in (600, 1000)]
        found = marched(1800, 2200, beats)
        assert found.expected[found.first_miss] == 1000

    def test_tolerance(self):
        assert tolerance(1000, FS) == 75
        assert tolerance(200, FS) == 50
        near, far = marched(0, 1000, [0, 1000, 2075]), marched(0, 1000, [0, 1000, 2076])
        assert near.state[0] == FOUND
        assert far.state[0] == MISSED

    def test_a_rhythm_that_quickens_drifts_and_misses_nothing(self):
        beats = np.cumsum(np.linspace(500, 440, 20)).astype(np.int64)
        found = marched(int(beats[0]), int(beats[1]), beats)
        assert found.first_miss is None
        later = found.drift[(found.steps > 0) & (found.state == FOUND)]
        assert (np.diff(later) < 0).all()
        assert later[-1] < -tolerance(500, FS)  # far from the place, but the beat of that step

    def test_no_more_than_half_an_hour_to_each_side(self):
        beats = np.arange(0, 4_000_000, 400)
        found = marched(2_000_000, 2_000_400, beats, n_samples=4_000_000)
        assert found.steps[[0, -1]].tolist() == [-2000, 2000]
        assert not found.drift.any()

    def test_one_beat_never_serves_two_places(self):
        rng = np.random.default_rng(0)
        beats = np.unique(rng.integers(0, 10_000, 60))
        found = marched(0, 37, beats)
        hit = (found.expected + found.drift)[found.state == FOUND]
        assert len(set(hit.tolist())) == len(hit)
        assert set(hit.tolist()) <= set(beats.tolist())

    def test_beyond_what_was_looked_at_nothing_is_said(self):
        found = marched(1400, 1800, [1400, 1800, 2200], known=(1000, 3000))
        state = dict(zip(found.expected.tolist(), found.state.tolist(), strict=True))
        told = [state[at] for at in (600, 1000, 2200, 2600, 3000)]
        assert told == [UNKNOWN, UNKNOWN, FOUND, MISSED, UNKNOWN]
        assert found.expected[found.first_miss] == 2600

    def test_a_beat_cut_off_by_the_end_is_no_miss(self):
        beats = np.arange(0, 10_000, 400)
        assert marched(0, 399, beats[:5], n_samples=1998).state.tolist() == [FOUND] * 3 + [UNKNOWN]
        assert marched(0, 399, beats[:4], n_samples=1800).state.tolist() == [FOUND, FOUND, MISSED]

    def test_no_beats_and_no_interval(self):
        assert marched(5, 5, [1, 2]).expected.size == 0
        assert miss_text(marched(5, 5, []), FS) == "no beats to march over"
        assert (marched(0, 400, []).state == MISSED).all()
        assert marched(0, 400, [], n_samples=401).expected.size == 0
        assert marched(0, 400, [800], n_samples=801).expected.tolist() == [800]
        assert marched(0, 400, [800], n_samples=800).expected.size == 0

    def test_rows_of_a_page(self):
        found = marched(1400, 1800, np.arange(200, 10_000, 400))
        assert found.expected[found.between(600, 2200)].tolist() == [600, 1000, 2200]

    def test_words(self):
        beats = [place for place in range(0, 10_000, 1029) if place != 3087]
        beats[beats.index(4116)] -= 13
        found = marched(1029, 2058, beats, n_samples=5000)
        assert drift_text(found, FS) == "miss, −26 ms"
        assert drift_text(marched(0, 400, np.arange(0, 9000, 400)), FS) == "0, 0, 0, 0, 0, 0, … ms"
        assert drift_text(marched(0, 400, []), FS, longest=2) == "miss, miss, …"


def wenckebach(fs=FS, cycles=4):
    """P waves every 800 ms; PR 160, 260, 310 ms, then no QRS: 4:3 block, from known beats."""
    p_waves = np.arange(cycles * 4) * 0.8 + 0.3
    pr_s = np.array([0.16, 0.26, 0.31, np.nan])
    r_peaks = p_waves + np.tile(pr_s, cycles) + 0.04
    dropped = np.flatnonzero(np.isnan(r_peaks))
    return (
        np.rint(p_waves * fs).astype(np.int64),
        np.rint(r_peaks[~np.isnan(r_peaks)] * fs).astype(np.int64),
        dropped,
    )


class TestWenckebach:
    def test_rr_flags_the_dropped_beat(self):
        p_waves, r_peaks, dropped = wenckebach()
        found = march(caliper(int(r_peaks[0]), int(r_peaks[1])), r_peaks, 7000, FS)
        assert found.state[0] == FOUND  # the third beat, 50 ms early: RR shortens
        assert found.drift_ms(0, FS) == pytest.approx(-50.0)
        at = int(found.expected[found.first_miss])
        # After the P wave that is not conducted, and before the next P wave.
        assert p_waves[dropped[0]] < at < p_waves[dropped[0] + 1] + 80
        assert not ((r_peaks > p_waves[dropped[0]]) & (r_peaks < p_waves[dropped[0] + 1])).any()

    def test_pp_marches_through(self):
        p_waves, _, _ = wenckebach()
        found = march(caliper(int(p_waves[0]), int(p_waves[1])), p_waves, 6500, FS)
        assert found.first_miss is None
        assert not found.drift.any()

    def test_pp_over_r_flags_each_dropped_beat(self):
        p_waves, r_peaks, dropped = wenckebach()
        found = march(caliper(int(p_waves[0]), int(p_waves[1])), r_peaks - 130, 6500, FS)
        missed = found.expected[found.state == MISSED]
        assert missed.tolist() == [place for place in p_waves[dropped].tolist() if place > 500]
