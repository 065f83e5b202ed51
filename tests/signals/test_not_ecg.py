"""What a monitor records beside the ECG is no lead of it."""

import numpy as np

from ecgviewer.core.leads import STANDARD_LEADS, shows_ecg
from ecgviewer.signals.assess import assess
from ecgviewer.signals.delineate import delineate
from ecgviewer.simulate.record import simulate_record


def test_names_and_units_tell():
    assert shows_ecg(("II", "ABP", "Resp", "ch 3"), (True, False, True, True)) == (
        True,
        False,
        False,
        True,
    )
    assert shows_ecg(("ch 1", "II"), (False, False)) == (True, True)
    assert shows_ecg(("ch 1", "II"), (False, True)) == (False, True)
    assert shows_ecg(("PLETH",), (False,)) == (False,)
    assert shows_ecg(("ARTIFICIAL", "V"), (True, True)) == (True, True)


def test_pressure_beside_leads_takes_no_part():
    record = simulate_record("normal", seed=2).record
    x, names = record.values(), record.lead_names
    t = np.arange(x.shape[1]) / record.fs
    pressure = (80 + 40 * np.abs(np.sin(2 * np.pi * 1.3 * t)) ** 8).astype(np.float32)
    voltage = np.array([True] * len(names) + [False])
    alone = assess(x, record.fs, names)
    beside = assess(np.vstack([x, pressure]), record.fs, (*names, "ABP"), millivolts=voltage)
    for name in ("heart_rate_bpm", "pr_ms", "qrs_ms", "qt_ms", "qtc_ms"):
        assert getattr(beside, name) == getattr(alone, name)
    assert beside.quality.leads["ABP"].fault == "not an ECG"
    only = assess(pressure[None], record.fs, ("ABP",), millivolts=np.array([False]))
    assert only.heart_rate_bpm is None
    assert only.median is None


def test_three_leads_that_disagree_where_qrs_is_do_not_end_the_work():
    draw = np.random.default_rng(1)
    for _ in range(20):
        x = draw.standard_normal((3, 2000)).cumsum(axis=1)
        x[np.arange(3)[:, None], np.arange(100, 1900, 300) + draw.integers(-60, 60, (3, 1))] += 60
        found = delineate(x, 500.0, STANDARD_LEADS[:3], np.arange(100, 1900, 300))
        assert found.places.shape == (6, 3, 9)
