"""What legs take hold of: the nearest mark, the peak of the trace."""

import numpy as np
import pytest

from ecgviewer.core.caliper import FOUND, UNKNOWN, Caliper
from ecgviewer.core.caliper_snap import (
    SnapMarks,
    label_of,
    local_peak,
    named,
    next_peak,
    reach_after,
    snap_marks,
)
from ecgviewer.core.measurement import (
    BeatMarks,
    Fiducials,
    Measurements,
    Quality,
    RhythmFigures,
)


def beat(place, kind=0, lead=None):
    together = Fiducials(p_on=place - 80.0, r_peak=float(place), t_off=place + 150.4)
    leads = {"V1": lead} if lead is not None else {}
    return BeatMarks(place, kind, "", together, leads)


def measured(beats, r_peaks, start=0, stop=5000):
    return Measurements(
        record_id="r1",
        fs=500.0,
        start=start,
        stop=stop,
        r_peaks=np.asarray(r_peaks, dtype=np.int64),
        heart_rate_bpm=None,
        pr_ms=None,
        qrs_ms=None,
        qt_ms=None,
        qtc_ms={},
        axes_deg={},
        st_mv={},
        table={},
        rhythm=RhythmFigures(),
        beats=tuple(beats),
        median=None,
        quality=Quality({}),
    )


class TestMarks:
    def test_nearest(self):
        marks = SnapMarks({"r_peak": np.array([100, 500]), "p_on": np.array([60, 460])})
        assert marks.nearest(95, 10) == (100, "r_peak")
        assert marks.nearest(70, 12) == (60, "p_on")
        assert marks.nearest(80, 10) is None
        assert marks.nearest(1000, 600) == (500, "r_peak")

    def test_stepping(self):
        marks = SnapMarks({"r_peak": np.array([100, 500]), "p_on": np.array([60, 460])})
        assert marks.beyond(100, forward=True) == (460, "p_on")
        assert marks.beyond(100, forward=False) == (60, "p_on")
        assert marks.beyond(500, forward=True) is None
        assert marks.beyond(60, forward=False) is None
        assert SnapMarks().beyond(5, forward=True) is None

    def test_of_measurements(self):
        own = Fiducials(qrs_on=470.0, r_peak=503.0)
        found = snap_marks(measured([beat(500, lead=own), beat(900)], [500, 900, 5200]), "V1")
        assert found.marks["qrs_on"].tolist() == [470]
        assert found.marks["r_peak"].tolist() == [503, 900, 5200]  # its own, else of all
        assert found.marks["t_off"].tolist() == [1050]
        together = snap_marks(measured([beat(500, lead=own)], [500]), "V1", together=True)
        assert together.marks["r_peak"].tolist() == [500]
        assert together.known == (0, 5000)


class TestWhatIsMarchedOver:
    marks = SnapMarks(
        {"r_peak": np.array([100, 500, 700, 900, 1300]), "p_on": np.array([20, 420, 1220])},
        (0, 1500),
        {1: np.array([500, 900, 1300])},
    )

    def steps(self, first, second, first_mark="", second_mark=""):
        """Return place and drift of each step, None for a miss."""
        one = Caliper("time", "II", first, second, first_mark=first_mark, second_mark=second_mark)
        found = self.marks.march(one, 1500, 500.0)
        return {
            int(at): int(drift) if state == FOUND else None
            for at, drift, state in zip(found.expected, found.drift, found.state, strict=True)
            if state != UNKNOWN
        }

    def test_the_marks_that_both_legs_lie_on(self):
        assert self.steps(20, 420, "p_on", "p_on") == {820: None, 1220: 0}
        assert self.steps(500, 700, "r_peak", "r_peak") == {
            **{100: 0, 300: None},
            **{900: 0, 1100: None, 1300: 0},
        }

    def test_beats_of_the_odd_shape_alone(self):
        assert self.steps(500, 900, "r_peak", "r_peak") == {100: None, 1300: 0}

    def test_any_legs_go_with_the_beats(self):
        assert self.steps(520, 720)[920] == 0
        assert self.steps(520, 720)[320] is None

    def test_each_side_goes_with_its_own_leg(self):
        # The later leg is 30 after its beat: the beats before the earlier one are not.
        found = self.steps(700, 930, "r_peak")
        assert found[470] == 30
        assert found[1160] is None

    def test_without_beats(self):
        assert SnapMarks().march(Caliper("time", "II", 1, 2), 3, 500.0).expected.tolist() == [0]


class TestPeaks:
    wave = np.concatenate([np.zeros(40), [0.1, 0.4, 1.0, 1.0, 0.3, -0.6, -0.2], np.zeros(40)])

    def test_the_highest_within_reach(self):
        assert local_peak(self.wave, 38, 6) == 42  # the middle of a plateau, to the left
        assert local_peak(self.wave, 47, 3) == 45
        assert local_peak(-self.wave, 38, 6) == 42

    @pytest.mark.parametrize("at", [5, 20, 80, 0, 86])
    def test_none_on_a_flat_line(self, at):
        assert local_peak(self.wave, at, 5) is None

    def test_none_on_a_slope_and_in_a_gap(self):
        assert local_peak(np.arange(50.0), 25, 10) is None
        gap = self.wave.copy()
        gap[44] = np.nan
        assert local_peak(gap, 42, 5) is None
        assert local_peak(np.array([1.0, 2.0]), 0, 4) is None

    def test_next_large_one(self):
        two = np.concatenate([self.wave, self.wave])
        two[10] = 0.05  # noise
        assert next_peak(two, 0, forward=True) == 42
        assert next_peak(two, 42, forward=True) == 45
        assert next_peak(two, 45, forward=True) == 42 + len(self.wave)
        assert next_peak(two, 42, forward=False) is None
        assert next_peak(np.full(9, np.nan), 3, forward=True) is None
        assert next_peak(np.zeros(9), 3, forward=True) is None


def test_names():
    assert label_of("r_peak", "r_peak") == "R–R"
    assert label_of("qrs_on", "t_off") == "QRS on–T off"
    assert label_of("", "r_peak") == ""
    crossed = Caliper("time", "II", 90, 20, first_mark="r_peak", second_mark="p_on")
    assert named(crossed).label == "P on–R"


def test_asking_again_ends_a_march():
    assert reach_after("", "lead") == "lead"
    assert reach_after("lead", "all") == "all"
    assert reach_after("all", "all") == ""
