"""A plain ECG for tests of signals: Gaussian waves at known times."""

import numpy as np

WAVES = ((-0.2, 0.025, 0.12), (-0.03, 0.008, -0.1), (0.0, 0.01, 1.0), (0.03, 0.01, -0.25))
T_WAVE = (0.28, 0.045, 0.3)


def make_ecg(fs=500.0, duration_s=10.0, bpm=72.0, leads=(1.0, 0.6, -0.4), noise_mv=0.0, seed=0):
    """Return (samples (n_leads, n) in mV, R times in seconds)."""
    rng = np.random.default_rng(seed)
    t = np.arange(round(duration_s * fs)) / fs
    r_s = np.arange(0.4, duration_s - 0.3, 60 / bpm)
    r_s = r_s + rng.uniform(-0.02, 0.02, len(r_s))
    x = np.zeros(len(t))
    for beat in r_s:
        near = slice(*np.searchsorted(t, (beat - 0.5, beat + 0.6)))
        for delay, width, height in (*WAVES, T_WAVE):
            x[near] += height * np.exp(-0.5 * ((t[near] - beat - delay) / width) ** 2)
    out = np.array(leads)[:, None] * x + 0.1 * np.sin(2 * np.pi * 0.2 * t)
    return (out + rng.normal(0, 1, out.shape) * noise_mv).astype(np.float32), r_s
