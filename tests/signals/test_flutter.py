"""Two equal atrial waves a beat are no P; one is."""

from itertools import pairwise

import numpy as np
import pytest

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.signals.assess import assess
from ecgviewer.signals.delineate import delineate
from ecgviewer.simulate.record import simulate_record

FS = 500.0


def fast(rate_bpm=135.0):
    simulation = simulate_record(
        "normal", seed=4, noise="light", heart_rate_bpm=rate_bpm, pr_ms=120.0
    )
    return simulation.record.values(), simulation.truth.fiducials


def with_second_waves(rate_bpm=135.0):
    """Return the ECG with each P copied to half an interval later, and T waves made small."""
    x, truth = fast(rate_bpm)
    out = x.copy()
    for beat, following in pairwise(truth):
        marks = (beat.p_on, beat.p_off, beat.qrs_off, beat.t_off, following.p_on)
        if None in marks:
            continue
        start, stop, qrs_off, t_off, coming = (round(mark) for mark in marks)
        if start < 0:
            continue
        t = slice(qrs_off, max(t_off, qrs_off + 2))
        line = np.linspace(x[:, t.start], x[:, t.stop - 1], t.stop - t.start, axis=1)
        out[:, t] = line + 0.05 * (x[:, t] - line)
        later = start + (coming - start) // 2
        n = min(stop - start, out.shape[1] - later)
        p = x[:, start : start + n]
        out[:, later : later + n] += p - np.linspace(p[:, 0], p[:, -1], n, axis=1)
    return out


def test_a_second_wave_at_half_the_interval_is_flutter():
    found = delineate(with_second_waves(), FS, STANDARD_LEADS)
    assert found.flutter
    assert not found.has_p.any()
    assert np.isnan(found.dominant_together[0])


@pytest.mark.parametrize("rate_bpm", [75.0, 115.0, 135.0, 150.0])
def test_sinus_rhythm_is_not(rate_bpm):
    x, _ = fast(rate_bpm)
    found = delineate(x, FS, STANDARD_LEADS)
    assert not found.flutter
    assert found.has_p.mean() > 0.8


def test_a_slow_rhythm_is_never_called_flutter():
    assert not delineate(with_second_waves(80.0), FS, STANDARD_LEADS).flutter


def test_pr_and_qtc_are_withheld_with_the_reason():
    found = assess(with_second_waves(), FS, STANDARD_LEADS)
    assert found.pr_ms is None
    assert not any(found.qtc_ms.values())
    said = {note.about for note in found.notes if note.code == "flutter" and note.withheld}
    assert said == {"pr_ms", "qtc"}
