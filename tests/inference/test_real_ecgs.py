"""Real ECGs that no model has learned from: the floor under every later change."""

from dataclasses import replace

import numpy as np
import pytest

from ecgviewer.formats import read_record
from ecgviewer.inference import model, scorer, zoo
from ecgviewer.tasks import corpora
from ecgviewer.tasks.beat_marks import beats_of, read_marks
from ecgviewer.training.evaluate import auroc

pytestmark = pytest.mark.realdata


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    return model.load_model(zoo.find_model("", tmp_path_factory.mktemp("zoo")))


def run(record, loaded):
    work = scorer.score(record, loaded)
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def of_fold_9(records):
    return [(record, entry) for record, entry in records if entry.split == "validate"]


def test_abnormal_records_in_millivolts_rank_above_normal_ones(ecg_data, loaded):
    scored = [
        (run(record, loaded)[0].surprise, not entry.normal)
        for record, entry in of_fold_9(corpora.ptbxl(ecg_data / "ptbxl"))
    ]
    scores, abnormal = np.array(scored).T
    assert scores.size >= 70
    assert auroc(scores, abnormal > 0) > 0.82


def test_abnormal_records_without_amplitude_rank_above_normal_ones(ecg_data, loaded):
    records = corpora.ptbxl_filtered(
        ecg_data / "ptbxl_filtered.h5", ecg_data / "ptbxl" / "scp_statements.csv"
    )
    results = [(run(record, loaded), entry) for record, entry in of_fold_9(records)[::2]]
    scores = np.array([score.surprise for (score, _), _ in results])
    abnormal = np.array([not entry.normal for _, entry in results])
    assert scores.size >= 90
    assert auroc(scores, abnormal) > 0.82
    assert all("Amplitude" in " ".join(score.cautions) for (score, _), _ in results)
    hot = np.array([(one.log10_one_in > np.log10(50)).mean() for (_, one), _ in results])
    assert 0.005 < hot[~abnormal].mean() < 0.05
    assert hot[abnormal].mean() > hot[~abnormal].mean()


def test_ventricular_beats_are_hotter_than_their_neighbours(ecg_data, loaded):
    values = []
    for name in ("106", "119", "208"):
        path = ecg_data / "mitdb" / name
        record = read_record(path.with_suffix(".hea"))
        record = replace(record, adu=np.array(record.adu[: round(120 * record.fs)]))
        heat = run(record, loaded)[1].log10_one_in[0]
        beats, kinds = beats_of(read_marks(path.with_suffix(".atr")))
        kept = beats < record.n_samples
        at, kinds = np.round(beats[kept] / record.fs * 100).astype(int), kinds[kept]
        near = np.array([np.nanmean(heat[max(0, a - 10) : a + 30]) for a in at[1:-1]])
        kinds = kinds[1:-1]
        kept = np.isin(kinds, ("N", "V")) & np.isfinite(near)
        if (kinds[kept] == "V").sum() >= 5:
            values.append(auroc(near[kept], kinds[kept] == "V"))
    assert values
    assert np.mean(values) > 0.8
