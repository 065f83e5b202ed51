"""WFDB files for tests, written by the wfdb package or by hand, never by the code under test."""

import warnings
from pathlib import Path

import numpy as np

from ecgviewer.formats import wfdb as _reader  # noqa: F401 - imports wfdb with its warnings caught

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import wfdb

BITS = {"80": 8, "508": 8, "310": 10, "311": 10, "212": 12, "24": 24, "524": 24, "32": 32}
FORMATS = ("8", "16", "24", "32", "61", "80", "160", "212", "310", "311", "508", "516", "524")


def integers(fmt: str, n: int = 600, n_signals: int = 2, seed: int = 0) -> np.ndarray:
    """Return samples over the whole range of a format, its lowest value left out."""
    rng = np.random.default_rng(seed)
    if fmt == "8":  # first differences of one byte each
        return rng.integers(-100, 100, (n, n_signals)).cumsum(axis=0)
    top = 1 << (BITS.get(fmt, 16) - 1)
    return rng.integers(-top + 1, top, (n, n_signals))


def _differences(adu: np.ndarray) -> bytes:
    return np.diff(adu, axis=0, prepend=adu[:1]).astype("i1").tobytes()


def _threes(adu: np.ndarray) -> np.ndarray:
    flat = adu.ravel()
    return np.r_[flat, np.zeros(-len(flat) % 3, dtype=int)].reshape(-1, 3) & 0x3FF


def _310(adu: np.ndarray) -> bytes:
    a, b, c = _threes(adu).T
    words = np.stack([a << 1 | (c & 31) << 11, b << 1 | (c >> 5) << 11], axis=1)
    return words.astype("<u2").tobytes()


def _311(adu: np.ndarray) -> bytes:
    a, b, c = _threes(adu).T
    return (a | b << 10 | c << 20).astype("<u4").tobytes()


ENCODERS = {
    "8": _differences,
    "61": lambda adu: adu.astype(">i2").tobytes(),
    "160": lambda adu: (adu + (1 << 15)).astype("<u2").tobytes(),
    "310": _310,
    "311": _311,
}
"""Formats that the wfdb package reads and does not write; from signal(5) of the WFDB guide."""


def write(folder: Path, name: str, adu: np.ndarray, fmt: str = "16", **fields) -> Path:
    """Write with the wfdb package; return the header."""
    n_signals = adu.shape[1]
    adu = np.asarray(adu, dtype=np.int64)
    encode = ENCODERS.get(fmt)
    if encode:
        (folder / f"{name}.dat").write_bytes(encode(adu))
        lines = [
            f"{name}.dat {fmt} 200.0(0)/mV 16 0 {adu[0, n]} {adu[:, n].sum() % 65536} 0 V{n + 1}"
            for n in range(n_signals)
        ]
        return by_hand(folder, "\n".join([f"{name} {n_signals} 500 {len(adu)}", *lines]), name)
    options = {
        "fs": 500,
        "units": ["mV"] * n_signals,
        "sig_name": [f"V{n + 1}" for n in range(n_signals)],
        "adc_gain": [200.0] * n_signals,
        "baseline": [0] * n_signals,
    } | fields
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        wfdb.wrsamp(
            name, d_signal=adu, fmt=[fmt] * n_signals, write_dir=str(folder),
            **options,
        )  # fmt: skip
    return folder / f"{name}.hea"


def by_hand(folder: Path, header: str, name: str = "r", **files: np.ndarray) -> Path:
    """Write a header as given and signal files of 16 bits; ``r=...`` becomes ``r.dat``."""
    path = folder / f"{name}.hea"
    path.write_text(header, encoding="utf-8")
    for stem, samples in files.items():
        samples.astype("<i2").tofile(folder / f"{stem}.dat")
    return path


def read_by_wfdb(header: Path, **options):
    """Return wfdb's own reading: digital, every sample of a frame."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return wfdb.rdrecord(
            str(header.with_suffix("")), physical=False, smooth_frames=False, **options
        )
