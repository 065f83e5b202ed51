import numpy as np
import pytest

from ecgviewer.inference.alignment import median_beat
from ecgviewer.inference.windows import iter_windows
from ecgviewer.simulate.record import simulate_record
from ecgviewer.training import augment, physiology
from ecgviewer.training.systems import KEEPING, SYSTEMS

QRS = slice(28, 45)


@pytest.fixture(scope="module")
def window():
    return next(iter_windows(simulate_record("normal", seed=3, heart_rate_bpm=72).record))


def test_every_system_names_augmentations_that_there_are():
    for system in SYSTEMS:
        assert set(system.augmentations) <= set(augment.AUGMENTATIONS)


@pytest.mark.parametrize("name", [*KEEPING, "shuffle"])
def test_beats_keep_their_number_and_their_shape(window, name):
    x, valid, r_peaks = window.x, window.valid, window.r_peaks
    before = median_beat(x, r_peaks)
    for seed in range(5):
        rng = np.random.default_rng(seed)
        y, there, peaks = augment.AUGMENTATIONS[name][1](x, valid, r_peaks, rng)
        assert y.shape == there.shape == x.shape
        assert y.dtype == np.float32
        assert 0 <= r_peaks.size - peaks.size <= (2 if name == "shift" else 0)
        after = median_beat(np.where(there, y, 0), peaks)
        kept = there.any(axis=1)
        size = np.abs(before[kept][:, QRS]).max(axis=1)
        gap = np.abs(after - before)[kept][:, QRS].max(axis=1)
        assert (gap / size < 0.35).all(), (seed, gap / size)
        assert np.corrcoef(after[kept][:, QRS].ravel(), before[kept][:, QRS].ravel())[0, 1] > 0.97


def test_shuffling_moves_cycles_without_steps(window):
    rng = np.random.default_rng(1)
    y, _, peaks = augment.shuffle(window.x, window.valid, window.r_peaks, rng)
    assert not np.array_equal(y, window.x)
    assert sorted(np.diff(peaks)) == sorted(np.diff(window.r_peaks))
    assert np.abs(np.diff(y)).max() < 1.2 * np.abs(np.diff(window.x)).max()


def test_inputs_stay_as_they_were_and_what_is_not_valid_is_zero(window):
    names = tuple(augment.AUGMENTATIONS)
    before = window.x.copy(), window.valid.copy(), window.r_peaks.copy()
    for seed in range(20):
        rng = np.random.default_rng(seed)
        x, valid, _ = augment.augment(window.x, window.valid, window.r_peaks, names, rng)
        assert valid.any()
        assert not x[~valid].any()
    for was, now in zip(before, (window.x, window.valid, window.r_peaks), strict=True):
        assert np.array_equal(was, now)


def test_what_looks_alike_is_near_in_physiology():
    def measured(rhythm, seed):
        record = simulate_record(rhythm, seed=seed, heart_rate_bpm=70).record
        w = next(iter_windows(record))
        return physiology.features(w.x, w.valid, w.r_peaks)

    normal = np.stack([measured("normal", seed) for seed in range(16)])
    lbbb = np.stack([measured("lbbb", seed) for seed in range(4)])
    whitening = physiology.whiten(normal)
    a, b = whitening(normal), whitening(lbbb)
    inside = np.linalg.norm(a[:, None] - a[None], axis=2)[np.triu_indices(16, 1)].mean()
    across = np.linalg.norm(a[:, None] - b[None], axis=2).mean()
    assert across > 1.2 * inside
    flat = physiology.features(
        np.zeros((12, 1000), np.float32), np.ones((12, 1000), bool), np.empty(0, np.int64)
    )
    assert np.isnan(flat).all()
    assert np.isnan(whitening(flat[None])).all()
