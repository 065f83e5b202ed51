import numpy as np

from ecgviewer.inference import alignment
from ecgviewer.inference.masks import score_masks

PEAKS = np.array([40, 130, 210, 300])


def test_score_masks_hide_each_sample_once_with_and_without_beats():
    for peaks in (PEAKS, np.empty(0, np.int64), np.array([5]), np.arange(20, 1000, 40)):
        hide = score_masks(peaks, n_leads=12, n=1000)
        assert hide.shape == (4, 12, 1000)
        assert (hide.sum(axis=0) == 1).all()


def test_waves_and_phases_follow_r():
    wave = alignment.waves(PEAKS, 400)
    assert (wave[PEAKS] == alignment.QRS).all()
    assert wave[130 + 15] == alignment.ST
    assert wave[130 + 30] == alignment.T_WAVE
    assert wave[130 - 15] == alignment.P_WAVE
    phase = alignment.phases(PEAKS, 400)
    assert len(set(phase[PEAKS])) == 1
    assert phase.max() <= alignment.N_PHASES - 1


def test_median_beat_leaves_out_an_extrasystole():
    x = np.zeros((1, 1000), dtype=np.float32)
    peaks = np.arange(60, 960, 100)
    for r in peaks:
        x[0, r - 2 : r + 3] = [0.3, 0.8, 1.0, 0.8, 0.3]
    clean = alignment.median_beat(x, peaks)
    x[0, peaks[4] - 20 : peaks[4] + 20] = -2.0
    assert np.allclose(alignment.median_beat(x, peaks), clean)
    assert alignment.median_beat(x, np.array([3])) is None
