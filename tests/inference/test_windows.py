import itertools
from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.record import Lead, Patient
from ecgviewer.inference import windows
from ecgviewer.inference.windows import WINDOW


@pytest.mark.parametrize("n", [1, 50, 999, 1000, 1001, 1500, 1900, 2801, 12345])
def test_stitching_undoes_cutting_exactly(n):
    x = np.random.default_rng(n).standard_normal((3, n)).astype(np.float32)
    parts = windows.cut(x)
    assert parts.shape[1:] == (3, WINDOW)
    assert np.array_equal(windows.stitch(parts, n), x)


@pytest.mark.parametrize("n", [1, 1000, 1001, 5000, 8640])
def test_every_sample_has_one_owner_inside_its_window(n):
    spans = windows.owned(n)
    assert spans[0][0] == 0
    assert spans[-1][1] == n
    for (a, b), (c, _) in itertools.pairwise(spans):
        assert a < b == c
    for start, (a, b) in zip(windows.starts(n), spans, strict=True):
        assert start <= a < b <= start + WINDOW


def test_a_window_holds_the_standard_leads_in_page_order(synthetic_record):
    record = synthetic_record(leads=STANDARD_LEADS[::-1])
    (window,) = windows.iter_windows(record)
    assert window.x.shape == (12, WINDOW)
    assert window.valid.all()
    assert window.in_mv
    assert 9 <= window.r_peaks.size <= 11
    assert window.heart_rate_bpm == pytest.approx(60, abs=2)
    straight = next(windows.iter_windows(synthetic_record()))
    correlation = np.corrcoef(window.x[1], straight.x[1])[0, 1]
    assert correlation > 0.98


def test_missing_limb_leads_are_derived_and_missing_chest_leads_masked(synthetic_record):
    window = next(windows.iter_windows(synthetic_record(leads=("I", "II", "V2"))))
    assert window.valid.any(axis=1).tolist() == [True] * 6 + [False, True] + [False] * 4
    assert np.abs(window.x[2] - (window.x[1] - window.x[0])).max() < 1e-3
    assert not window.x[~window.valid].any()


def test_limb_leads_of_unknown_amplitude_are_not_derived(synthetic_record):
    record = synthetic_record(leads=("I", "II"))
    record = replace(record, leads=tuple(Lead(lead.name, 1.0, unit="NU") for lead in record.leads))
    window = next(windows.iter_windows(record))
    assert not window.in_mv
    assert window.valid.any(axis=1).sum() == 2


def test_mlii_stands_for_ii(synthetic_record):
    window = next(windows.iter_windows(synthetic_record(leads=("MLII", "V1"))))
    assert window.valid[1].all()


def test_a_short_record_is_padded_and_the_padding_is_not_valid(synthetic_record):
    window = next(windows.iter_windows(synthetic_record(duration_s=4.0)))
    assert window.valid[:, :400].all()
    assert not window.valid[:, 400:].any()


def test_pieces_of_a_long_record_agree_with_it_filtered_whole(synthetic_record, monkeypatch):
    record = synthetic_record(duration_s=95.0)
    whole = [window.x for window in windows.iter_windows(record)]
    monkeypatch.setattr(windows, "WINDOWS_PER_PIECE", 2)
    pieces = [window.x for window in windows.iter_windows(record)]
    assert len(whole) == len(pieces) == len(windows.starts(windows.n_frames(record)))
    for one, other in zip(whole[1:-1], pieces[1:-1], strict=True):
        assert np.abs(one - other).max() < 0.02  # mV; far below 1 mm of paper


def test_rates_that_are_no_whole_number_are_cut_alike(synthetic_record):
    odd = next(windows.iter_windows(synthetic_record(fs=599.88)))
    even = next(windows.iter_windows(synthetic_record(fs=500.0)))
    assert np.corrcoef(odd.x[1, 100:900], even.x[1, 100:900])[0, 1] > 0.98


def test_scale_ignores_one_artefact():
    x = np.random.default_rng(0).standard_normal((12, WINDOW)).astype(np.float32)
    valid = np.ones_like(x, dtype=bool)
    spike = x.copy()
    spike[:, 500] = 100.0
    before, after = windows.lead_scales(x, valid), windows.lead_scales(spike, valid)
    assert np.allclose(before, 1.0, atol=0.2)
    assert np.allclose(before, after, atol=0.15)


def test_patient_is_no_part_of_a_window(synthetic_record):
    one = next(windows.iter_windows(synthetic_record()))
    other = next(windows.iter_windows(synthetic_record(patient=Patient())))
    assert np.array_equal(one.x, other.x)
