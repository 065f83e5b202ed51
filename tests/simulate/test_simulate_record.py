"""The record as a device would store it: identity, determinism, limits, speed."""

import numpy as np
import pytest

from ecgviewer.core.errors import UserError
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.simulate.noise import Fault
from ecgviewer.simulate.record import RHYTHMS, simulate_record


def test_it_is_a_record_that_says_that_it_is_simulated():
    record = simulate_record("pvc", seed=7).record
    assert record.adu.dtype == np.int16
    assert record.adu.shape == (5000, 12)
    assert record.lead_names == STANDARD_LEADS
    assert {(lead.gain, lead.baseline, lead.unit) for lead in record.leads} == {(1000.0, 0.0, "mV")}
    assert record.simulated
    assert record.source == "simulated-pvc-7"
    assert record.device == "ecgviewer simulator"
    assert record.comments[0].startswith("simulated")
    assert 0.5 < np.abs(record.millivolts()).max() < 10


@pytest.mark.parametrize("rhythm", RHYTHMS)
def test_a_seed_gives_the_same_record_bit_for_bit(rhythm):
    faults = (Fault("V2", "intermittent"),)
    one, other = (simulate_record(rhythm, seed=11, noise="heavy", faults=faults) for _ in "ab")
    assert one.record.id == other.record.id
    assert one.truth.to_dict() == other.truth.to_dict()
    assert simulate_record(rhythm, seed=12, noise="heavy", faults=faults).record.id != one.record.id


def test_simulating_leaves_numpys_own_random_state_alone():
    np.random.seed(3)  # noqa: NPY002
    expected = np.random.random()  # noqa: NPY002
    np.random.seed(3)  # noqa: NPY002
    simulate_record(seed=5)
    assert np.random.random() == expected  # noqa: NPY002


def test_the_same_seed_is_the_same_person_in_another_rhythm():
    patients = {simulate_record(rhythm, seed=4).record.patient for rhythm in RHYTHMS}
    assert len(patients) == 1


def test_age_and_sex_are_drawn_or_given():
    drawn = simulate_record(seed=4).record.patient
    assert 20 <= drawn.age_years <= 85
    assert drawn.sex in ("F", "M")
    assert drawn.identifier is None
    given = simulate_record(seed=4, age_years=33.0, sex="F").record.patient
    assert (given.age_years, given.sex) == (33.0, "F")
    assert {simulate_record(seed=s).record.patient.sex for s in range(10)} == {"F", "M"}


@pytest.mark.parametrize("fs", [100.0, 257.0, 360.0, 599.88, 1000.0])
@pytest.mark.parametrize("duration_s", [1.0, 7.3])
def test_any_rate_and_length(fs, duration_s):
    for rhythm in RHYTHMS:
        made = simulate_record(rhythm, fs=fs, duration_s=duration_s)
        assert made.record.fs == fs
        assert made.record.n_samples == round(duration_s * fs)
        assert made.truth.mask.shape == (12, made.record.n_samples)
        assert made.truth.fault_mask.shape == made.truth.mask.shape


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"rhythm": "waltz"}, "known are normal, af"),
        ({"seed": -1}, "0 or more"),
        ({"fs": 50.0}, "100 to 1000 Hz"),
        ({"fs": float("nan")}, "100 to 1000 Hz"),
        ({"duration_s": 0.2}, "1 to 14400 s"),
        ({"duration_s": 1e6}, "1 to 14400 s"),
        ({"age_years": 3.0}, "16 to 110"),
        ({"sex": "X"}, "'F' or 'M'"),
        ({"heart_rate_bpm": 400.0}, "20 to 200"),
        ({"heart_rate_bpm": float("nan")}, "20 to 200"),
        ({"pr_ms": 30.0}, "80 to 400 ms"),
        ({"qrs_ms": 500.0}, "60 to 220 ms"),
        ({"qt_ms": 100.0}, "220 to 700 ms"),
        ({"qt_ms": 600.0, "heart_rate_bpm": 120.0}, "460 ms or less"),
        ({"pr_ms": 390.0, "heart_rate_bpm": 100.0}, "360 ms or less"),
        ({"qrs_ms": 200.0, "qt_ms": 300.0}, "320 ms or more"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(asked, told):
    with pytest.raises(UserError, match=told):
        simulate_record(**asked)


def test_ten_minutes():
    made = simulate_record("stemi_anterior", duration_s=600.0, noise="heavy")
    assert made.record.n_samples == 300_000
    assert len(made.truth.fiducials) > 550
