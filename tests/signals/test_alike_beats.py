import numpy as np
import pytest

from ecgviewer.core.measurement import Fiducials
from ecgviewer.formats import read_record
from ecgviewer.signals.alike_beats import (
    alike_beats,
    beat_range,
    beats_like,
    cut_beats,
    nearest_beat,
    snap,
    snap_range,
    wave_bounds_of,
)
from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.simulate.record import simulate_record
from ecgviewer.tasks.beat_marks import beats_of, read_marks


def simulated(rhythm="pvc", **more):
    made = simulate_record(rhythm, duration_s=60.0, **({"seed": 3} | more))
    beats = [beat for beat in made.truth.fiducials if beat.r_peak is not None]
    peaks = np.array([beat.r_peak for beat in beats])
    return made.record, peaks, np.array([beat.kind for beat in beats])


class TestAlike:
    @pytest.mark.parametrize("seed", [1, 2, 3])
    def test_one_ectopic_beat_finds_the_others_and_none_of_the_rest(self, seed):
        record, peaks, kinds = simulated(seed=seed)
        ectopic = peaks[kinds == "V"]
        assert len(ectopic) >= 3
        for chosen in ectopic[:3]:
            found = beats_like(record.millivolts(), record.fs, peaks, int(chosen))
            assert set(found) <= set(ectopic)
            assert len(found) >= 0.9 * len(ectopic)

    def test_a_dominant_beat_finds_the_dominant_ones(self):
        record, peaks, kinds = simulated()
        normal = peaks[kinds == "N"]
        found = beats_like(record.millivolts(), record.fs, peaks, int(normal[5]))
        assert set(found) <= set(normal)
        assert len(found) >= 0.9 * len(normal)

    def test_the_chosen_beat_is_always_among_them(self):
        noise = np.random.default_rng(0).normal(size=(2, 5000)).astype(np.float32)
        peaks = np.arange(300, 4800, 400)
        assert 700 in beats_like(noise, 500.0, peaks, 705)

    def test_neither_rate_nor_scale_nor_a_level_matters(self):
        record, peaks, kinds = simulated()
        x, fs = record.millivolts(), record.fs
        chosen = int(peaks[kinds == "V"][0])
        expected = beats_like(x, fs, peaks, chosen)
        assert np.array_equal(beats_like(3 * x + 1, fs, peaks, chosen), expected)
        half = beats_like(x[:, ::2], fs / 2, peaks // 2, chosen // 2)
        assert np.array_equal(half, expected // 2)

    def test_a_gap_in_a_lead_does_not_hide_beats(self):
        record, peaks, kinds = simulated()
        x = record.millivolts().copy()
        expected = beats_like(x, record.fs, peaks, int(peaks[kinds == "V"][0]))
        x[3] = np.nan
        assert np.array_equal(
            beats_like(x, record.fs, peaks, int(peaks[kinds == "V"][0])), expected
        )

    def test_no_beats_give_none_and_a_beat_that_is_not_there_is_refused(self):
        none = np.zeros(0, dtype=np.int64)
        assert len(beats_like(np.zeros((1, 100)), 500.0, none, 5)) == 0
        with pytest.raises(IndexError, match="beat 3 is none of 2"):
            alike_beats(np.ones((2, 1, 150)), 3)

    def test_cutting_in_stretches_is_cutting_at_once(self):
        record, peaks, _ = simulated()
        x = record.millivolts()
        whole = cut_beats(x, record.fs, peaks)
        begin, end = int(peaks[10]) - 200, int(peaks[19]) + 300
        part = cut_beats(x[:, begin:end], record.fs, peaks[10:20], first=begin)
        np.testing.assert_allclose(part, whole[10:20], atol=1e-6)

    @pytest.mark.realdata
    @pytest.mark.parametrize(("name", "recall"), [("119", 0.98), ("116", 0.9), ("201", 0.95)])
    def test_ventricular_beats_of_mit_bih(self, ecg_data, name, recall):
        path = ecg_data / "mitdb" / f"{name}.hea"
        samples, kinds = beats_of(read_marks(path.with_suffix(".atr")))
        record = read_record(path)
        x = record.millivolts()
        peaks = find_r_peaks(x, record.fs)
        ventricular = samples[kinds == "V"]
        chosen = ventricular[len(ventricular) // 2]
        found = beats_like(x, record.fs, peaks, int(chosen))
        near = np.abs(found[:, None] - ventricular[None]).min(axis=1) <= 0.15 * record.fs
        assert near.mean() >= 0.95
        assert near.sum() >= recall * len(ventricular)


class TestBounds:
    def test_a_beat_goes_from_its_qrs_to_the_end_of_its_t(self):
        peaks = np.array([1000, 1500])
        marks = Fiducials(qrs_on=960.4, qrs_off=1040.0, t_off=1210.7)
        assert beat_range(peaks, 0, 500.0, 5000, marks) == (960, 1211)
        assert beat_range(peaks, 0, 500.0, 5000, Fiducials(qrs_on=960, qrs_off=1040)) == (960, 1040)

    def test_without_marks_it_ends_before_the_next_beat_and_within_the_record(self):
        peaks = np.array([20, 150, 450])
        assert beat_range(peaks, 0, 500.0, 500) == (0, 110)
        assert beat_range(peaks, 1, 500.0, 500) == (110, 350)
        assert beat_range(peaks, 2, 500.0, 500) == (410, 500)

    def test_the_nearest_beat(self):
        assert nearest_beat(np.array([10, 50, 90]), 65) == 1

    def test_ends_go_to_waves_that_are_near(self):
        bounds = wave_bounds_of([Fiducials(qrs_on=100.0, qrs_off=140.0, t_off=260.0), Fiducials()])
        assert bounds.tolist() == [100.0, 140.0, 260.0]
        assert snap(110, bounds, 500.0) == 100
        assert snap(200, bounds, 500.0) == 200
        assert snap(7, [], 500.0) == 7
        assert snap_range(95, 250, bounds, 500.0) == (100, 260)
        assert snap_range(99, 103, bounds, 500.0) == (99, 103)
