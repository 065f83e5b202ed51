from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.errors import RecordError
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.measurement import Fiducials, MedianBeat
from ecgviewer.signals.vectorcardiogram import KORS, KORS_LEADS, derive_xyz, vectorcardiogram

FS = 500.0


@pytest.fixture
def beat():
    """A QRS along lead II, a T along V6; P of a tenth."""
    at = np.arange(500) / FS
    qrs = np.exp(-(((at - 0.4) / 0.012) ** 2))
    t = 0.3 * np.exp(-(((at - 0.7) / 0.04) ** 2))
    p = 0.1 * np.exp(-(((at - 0.2) / 0.02) ** 2))
    values = np.zeros((12, 500), dtype=np.float32)
    values[STANDARD_LEADS.index("II")] = qrs + p
    values[STANDARD_LEADS.index("V6")] = t
    marks = Fiducials(75, 100, 130, 180, 200, 220, None, 350, 420)
    known = (True,) * 12
    return MedianBeat(STANDARD_LEADS, values, known, FS, 9, 200, marks, {})


def test_the_matrix_is_that_of_the_paper():
    rows = {"x": (0.38, -0.07), "y": (-0.07, 0.93), "z": (0.11, -0.23)}
    assert KORS_LEADS == ("I", "II", "V1", "V2", "V3", "V4", "V5", "V6")
    assert KORS.shape == (3, 8)
    for row, two in zip(KORS, rows.values(), strict=True):
        assert tuple(row[:2]) == two
    assert KORS.sum(axis=1) == pytest.approx([0.96, 0.87, -0.75])


def test_lead_two_points_to_the_feet_and_v6_to_the_left(beat):
    found = vectorcardiogram(beat)
    assert found.xyz[:, 200] == pytest.approx([-0.07, 0.93, -0.23], abs=1e-3)
    assert found.xyz[:, 350] == pytest.approx([0.162, 0.039, 0.093], abs=1e-3)
    assert found.waves == {"P": (75, 130), "QRS": (180, 220), "T": (220, 420)}
    assert found.n_beats == 9


def test_planes_are_looked_at_from_front_above_and_left(beat):
    found = vectorcardiogram(beat)
    peak = {
        plane: found.loop("QRS", plane)[20] for plane in ("frontal", "horizontal", "left sagittal")
    }
    assert peak["frontal"] == pytest.approx([-0.07, 0.93], abs=1e-3)
    assert peak["horizontal"] == pytest.approx([-0.07, 0.23], abs=1e-3)  # the front is below
    assert peak["left sagittal"] == pytest.approx([-0.23, 0.93], abs=1e-3)  # the front is at left


def test_dots_stand_every_ten_milliseconds(beat):
    found = vectorcardiogram(beat)
    assert len(found.loop("QRS", "frontal", 0.010)) == 9  # 80 ms, both ends
    assert len(found.loop("QRS", "frontal")) == 41


def test_figures_of_space(beat):
    found = vectorcardiogram(beat)
    assert found.peak_mv("QRS") == pytest.approx(np.hypot(np.hypot(0.07, 0.93), 0.23), abs=1e-3)
    two, six = KORS[:, 1], KORS[:, 7]
    angle = np.degrees(np.arccos(two @ six / np.linalg.norm(two) / np.linalg.norm(six)))
    assert found.qrs_t_angle_deg == pytest.approx(angle, abs=0.5)
    no_t = vectorcardiogram(replace(beat, together=replace(beat.together, t_off=None)))
    assert "T" not in no_t.waves
    assert no_t.qrs_t_angle_deg is None
    assert no_t.peak_mv("T") is None


def test_limb_leads_may_be_derived(beat):
    full = dict(zip(beat.leads, beat.values, strict=True))
    full["I"] = full["II"] * 0.3
    full["III"] = full["II"] - full["I"]
    without = {name: row for name, row in full.items() if name != "I"}
    assert derive_xyz(without) == pytest.approx(derive_xyz(full), abs=1e-6)


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        ([name for name in STANDARD_LEADS if name != "V4"], "not drawn because V4 is missing"),
        (["I", "II", "III", "V1"], "not drawn because V2, V3, V4, V5 and V6 are missing"),
    ],
)
def test_missing_leads_are_named(beat, kept, said):
    rows = [beat.leads.index(name) for name in kept]
    less = replace(
        beat, leads=tuple(kept), values=beat.values[rows], in_millivolts=(True,) * len(rows)
    )
    with pytest.raises(RecordError) as told:
        vectorcardiogram(less)
    assert str(told.value) == said


def test_leads_at_fault_or_without_millivolts_are_named(beat):
    with pytest.raises(RecordError, match="not drawn because V3 is flat"):
        vectorcardiogram(beat, {"V3": "flat"})
    unknown = tuple(name != "V5" for name in beat.leads)
    with pytest.raises(RecordError, match="not drawn because V5 is not in millivolts"):
        vectorcardiogram(replace(beat, in_millivolts=unknown))
    vectorcardiogram(beat, {"I": "flat"})  # II and III are enough
