from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.comparison import (
    NOT_SEEN,
    UNCERTAINTY,
    Difference,
    by_size,
    few,
    measured_differences,
    model_differences,
)
from ecgviewer.core.measurement import WaveTable
from ecgviewer.core.patient_match import is_before, match_patients
from ecgviewer.core.record import Patient


def one(change, *, before=100.0, uncertainty=10.0, **more):
    now = None if change is None else before + change
    return Difference("k", "K", "ms", before, now, change, uncertainty, **more)


class TestPatients:
    @pytest.fixture
    def two(self, synthetic_record):
        def make(first, second):
            return (
                synthetic_record(seed=1, patient=first),
                synthetic_record(seed=2, patient=second),
            )

        return make

    def test_same_identifier(self, two):
        match = match_patients(*two(Patient(identifier=" 7 "), Patient(identifier="7")))
        assert match.verdict == "same"
        assert match.is_same

    def test_other_identifier(self, two):
        match = match_patients(*two(Patient(identifier="7"), Patient(identifier="8")))
        assert match.verdict == "other"
        assert "7" not in match.reason

    @pytest.mark.parametrize("second", [None, "", "  "])
    def test_not_known(self, two, second):
        assert match_patients(*two(Patient(), Patient(identifier=second))).verdict == "unknown"
        match = match_patients(*two(Patient(identifier="7"), Patient(identifier=second)))
        assert match.verdict == "unknown"
        assert not match.is_same

    def test_a_woman_and_a_man_are_two_even_with_one_identifier(self, two):
        match = match_patients(*two(Patient(sex="F", identifier="7"), Patient(None, "M", "7")))
        assert match.verdict == "other"

    def test_nobody_becomes_younger(self, two):
        old, young = Patient(75.0, "F", "7"), Patient(24.0, "F", "7")
        assert match_patients(*two(old, young)).verdict == "other"
        assert match_patients(*two(young, old)).verdict == "same"
        first, second = two(old, young)
        first = replace(first, start="2020-01-01T10:00:00")
        second = replace(second, start="1969-01-01T10:00:00")
        assert match_patients(first, second).verdict == "same"

    def test_one_recording_is_of_one_patient(self, synthetic_record):
        one_record = synthetic_record(patient=Patient())
        assert match_patients(one_record, replace(one_record)).is_same

    def test_which_came_first(self, synthetic_record):
        record = synthetic_record()
        early = replace(record, start="1986-01-01T08:00:00")
        late = replace(record, start="1986-01-01T08:00:01")
        assert is_before(early, late)
        assert is_before(late, early) is False
        assert is_before(early, early) is None
        assert is_before(record, late) is None


class TestDifference:
    def test_beyond(self):
        assert one(11.0).beyond
        assert not one(-9.0).beyond
        assert one(-11.0).size == pytest.approx(1.1)
        assert not one(500.0, uncertainty=None).beyond

    def test_words(self):
        assert one(24.0).change_text == "+24"
        assert one(-24.0).change_text == "−24"
        assert one(0.0).change_text == "0"
        assert one(None).change_text == "gone"
        assert replace(one(None), before=None, now=5.0).change_text == "new"
        assert one(0.0).text_of(None) == "–"
        assert one(0.0).text_of(-12.3) == "−12"

    def test_what_is_shown_adds_up(self):
        difference = Difference("k", "K", "mV", 0.6951, 0.3349, -0.3602, digits=2)
        assert difference.text_of(0.6951) == "0.70"
        assert difference.text_of(0.3349) == "0.33"
        assert difference.change_text == "−0.37"

    def test_rarity_is_told_as_a_factor(self):
        rare = Difference("one_in", "Surprise", "1 in", 10.0, 1000.0, 2.0, 1.0)
        assert rare.change_text == "× 100"
        assert rare.text_of(1000.0) == "1 in 1,000"
        assert replace(rare, change=-0.5).change_text == "÷ 3.2"
        assert replace(rare, change=0.0).change_text == "0"

    def test_order(self):
        gone, small, large = one(None), one(2.0), one(20.0)
        larger = one(-30.0)
        assert by_size((small, gone, large, larger)) == (larger, large, gone, small)

    def test_a_wave_that_came_counts_by_its_height(self):
        new = Difference("s_mv.II", "S II", "mV", None, -0.3, None, 0.08, why=NOT_SEEN)
        assert new.beyond
        assert new.change_text == "new"
        assert new.to_dict()["beyond_uncertainty"] is True
        tiny = replace(new, now=-0.02)
        assert not tiny.beyond
        faulty = replace(new, why="Lead II is left out of all measurements: flat.")
        assert not faulty.beyond
        assert by_size((tiny, faulty, new)) == (new, faulty, tiny)

    def test_json_has_no_nan_and_says_what_is_the_models(self):
        said = one(12.345, model=True).to_dict()
        assert said["change"] == 12.34 or said["change"] == 12.35
        assert said["beyond_uncertainty"] is True
        assert said["model"] is True
        assert one(None).to_dict()["beyond_uncertainty"] is None


def scored(surprise, heat, *, interval=(0.9, 0.99), model="m", not_evaluated=None):
    values = np.array([[0.1, heat, np.nan], [np.nan] * 3], dtype=np.float32)
    return (
        RecordScore("r", model, surprise, {}, {}, not_evaluated or {}, interval=interval),
        AnomalyMap("r", model, ("II", "V1"), values, 100.0),
    )


@pytest.mark.parametrize(
    ("number", "said"),
    [
        *((1.26, "1.3"), (47.3, "47"), (454.0, "450"), (9870.0, "9,900"), (23_610.0, "24 k")),
        *((308_000.0, "310 k"), (1_238_000.0, "1.2 M"), (38_000_000.0, "38 M")),
    ],
)
def test_two_figures(number, said):
    assert few(number) == said


class TestModel:
    def test_nothing_changed(self):
        found = model_differences(scored(0.95, 2.0), scored(0.95, 2.0))
        assert [one.key for one in found] == ["one_in", "surprise", "map.II"]
        assert all(one.change == 0.0 and one.model and not one.beyond for one in found)

    def test_a_larger_surprise(self):
        found = {one.key: one for one in model_differences(scored(0.9, 1.0), scored(0.999, 3.5))}
        assert found["one_in"].before == pytest.approx(10.0)
        assert found["one_in"].change == pytest.approx(2.0, abs=1e-3)
        assert found["map.II"].change == pytest.approx(2.5, abs=1e-3)
        assert found["map.II"].beyond

    def test_its_own_interval_says_what_is_beyond(self):
        wide = (0.0, 0.9999)
        narrow = {one.key: one for one in model_differences(scored(0.9, 1), scored(0.99, 1))}
        found = model_differences(scored(0.9, 1, interval=wide), scored(0.99, 1, interval=wide))
        assert not {one.key: one for one in found}["one_in"].beyond
        assert narrow["one_in"].uncertainty < 2.0

    def test_without_an_interval_nothing_is_claimed(self):
        none = (float("nan"), float("nan"))
        found = model_differences(scored(0.1, 1, interval=none), scored(0.999, 1, interval=none))
        assert found[0].uncertainty is None
        assert not found[0].beyond

    def test_not_evaluated(self):
        bad = scored(float("nan"), 2.0, not_evaluated={"record": "noise", "V1": "flat"})
        found = {one.key: one for one in model_differences(bad, scored(0.9, 2.0))}
        assert found["one_in"].change_text == "new"
        assert found["one_in"].why == "noise"
        assert "map.V1" not in found

    def test_two_models_are_refused(self):
        with pytest.raises(ValueError, match="several models"):
            model_differences(scored(0.9, 1.0), scored(0.9, 1.0, model="other"))


def test_uncertainties_are_positive():
    assert all(value > 0 for value in UNCERTAINTY.values())


def test_a_tiny_r_does_not_make_another_wave_of_a_qs():
    rows = WaveTable(q_mv=-0.8, q_ms=60.0), WaveTable(r_mv=0.03, s_mv=-0.77)
    before, now = (SimpleNamespace(**BARE, table={"aVR": row}) for row in rows)
    found = {one.key: one for one in measured_differences(before, now)}
    assert found["s_mv.aVR"].name == "S or QS aVR"
    assert found["s_mv.aVR"].change == pytest.approx(0.03)
    assert "q_mv.aVR" not in found
    assert not any(one.beyond for one in found.values())


def test_a_coarse_rate_says_nothing_of_the_height_of_qrs():
    rows = WaveTable(r_mv=1.0, t_mv=0.1), WaveTable(r_mv=2.0, t_mv=0.5)
    sides = [SimpleNamespace(**BARE, table={"V5": row}) for row in rows]
    assert {one.key for one in measured_differences(*sides) if one.beyond} == {"r_mv.V5", "t_mv.V5"}
    sides[0].fs = 100.0
    assert {one.key for one in measured_differences(*sides) if one.beyond} == {"t_mv.V5"}


BARE = {
    "fs": 500.0,
    "heart_rate_bpm": 60.0,
    **dict.fromkeys(("pr_ms", "qrs_ms", "qt_ms")),
    **{"qtc_ms": {}, "axes_deg": {}, "st_mv": {}, "notes": ()},
}
