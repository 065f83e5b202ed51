"""A paced record is not evaluated, and says why; what may be paced is looked for first."""

from dataclasses import replace

import numpy as np
import pytest
from scipy import ndimage

from ecgviewer.formats import read_record
from ecgviewer.inference import model, scorer, windows, zoo
from ecgviewer.signals import pacing_hint
from ecgviewer.signals.pacing import paced_spikes
from ecgviewer.signals.pacing_hint import may_be_paced

PACED = (143, 144, 190, 385, 498)
"""Records of PTB-XL that carry the statement PACE and lie at 500 Hz in millivolts."""


def spiked(record, first, last):
    """Return a record with a spike of 0.8 mV, 120 ms before each R peak, in part of it."""
    x = record.values(0, record.n_samples, record.lead_names)
    adu = record.adu.copy()
    for r in windows.find_r_peaks(x, record.fs).tolist():
        at = r - round(0.12 * record.fs)
        if first <= at / record.fs < last:
            adu[at : at + 2] += 800
    return replace(record, adu=adu)


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    return model.load_model(zoo.find_model("", tmp_path_factory.mktemp("zoo")))


def test_a_paced_record_is_not_evaluated_because_it_is_paced(synthetic_record, loaded):
    record = synthetic_record(fs=500.0, noise_mv=0.01)
    plain, paced = scorer.score_together([record, spiked(record, 0, 10)], loaded)
    assert "record" not in plain[0].not_evaluated
    score, anomaly = paced
    assert score.not_evaluated["record"].startswith("paced")
    assert np.isnan(score.surprise)
    assert score.findings == {}
    assert score.leads == {}
    assert np.isnan(anomaly.log10_one_in).all()


def test_of_a_record_paced_in_parts_the_rest_is_evaluated(synthetic_record, loaded):
    record = spiked(synthetic_record(fs=500.0, noise_mv=0.01, duration_s=40.0), 0, 9)
    ((score, anomaly),) = scorer.score_together([record], loaded)
    assert np.isfinite(score.surprise)
    assert any("Paced in one part" in text for text in score.cautions)
    assert np.isnan(anomaly.log10_one_in[:, :900]).all()
    assert np.isfinite(anomaly.log10_one_in[:, 1500:]).all()


def test_unknown_amplitude_and_slow_sampling_cannot_tell(synthetic_record):
    record = spiked(synthetic_record(fs=500.0, noise_mv=0.01), 0, 10)
    assert next(windows.iter_windows(record)).paced
    leads = tuple(replace(lead, unit="NU") for lead in record.leads)
    assert not next(windows.iter_windows(replace(record, leads=leads))).paced
    assert not may_be_paced(np.zeros((12, 1000), np.float32), 100.0)


@pytest.mark.parametrize("width", [4, 7, 16])
def test_the_quick_top_hat_is_that_of_scipy(width):
    x = np.random.default_rng(0).standard_normal((3, 200)).astype(np.float32)
    at = np.arange(40, 160)
    found = pacing_hint._top_hat(x[:, at[:, None] + np.arange(-20, 21)], width)
    white, black = (hat(x, (1, width)) for hat in (ndimage.white_tophat, ndimage.black_tophat))
    assert np.allclose(found, np.maximum(white, black)[:, at])


@pytest.mark.realdata
def test_what_has_spikes_is_never_passed_over_and_most_others_are(ecg_data):
    told = {}
    for path in sorted((ecg_data / "ptbxl" / "records500").rglob("*.hea"))[:120]:
        record = read_record(path)
        x = record.values(0, record.n_samples, record.lead_names)
        told[int(path.stem[:5])] = may_be_paced(x, record.fs), len(paced_spikes(x, record.fs)) > 0
    assert all(may for may, spikes in told.values() if spikes)
    assert np.mean([may for may, _ in told.values()]) < 0.2
    assert {number for number in PACED if number in told} <= {
        number for number, (_, spikes) in told.items() if spikes
    }
