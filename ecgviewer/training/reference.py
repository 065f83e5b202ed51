"""The locked reference set of a model: what must not be forgotten, and of whom it was learned.

It comes with the model as ``replay.npz``: what the findings head sees of records (no samples, no
names), half of it to be learned from again, half of it, of other patients, only ever to measure on.
A tuned model carries its parent's set on, byte for byte.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import ModelError
from ecgviewer.inference.evidence import N_SUMMARY

NORMAL = "NORM"

_AGE, _AGE_KNOWN, _SEX = -6, -5, -4
"""Columns of the score summary, from its end: see ``inference.evidence.gather``."""


@dataclass(frozen=True, eq=False)
class Replay:
    """Records that the parent has learned, and records to check that they are not forgotten.

    ``*_inputs`` (n, E + 48), ``*_target`` and ``*_weight`` (n, K), for ``codes`` (K,).
    """

    codes: tuple[str, ...]
    train_inputs: NDArray[np.float32]
    train_target: NDArray[np.float32]
    train_weight: NDArray[np.float32]
    check_inputs: NDArray[np.float32]
    check_target: NDArray[np.float32]
    check_weight: NDArray[np.float32]

    @property
    def normals(self) -> NDArray[np.bool_]:
        """Which check records are normal, (n,)."""
        return self._said(self.check_target, self.check_weight)

    @property
    def train_normals(self) -> NDArray[np.bool_]:
        """Which replayed records are normal, (n,)."""
        return self._said(self.train_target, self.train_weight)

    def _said(self, target: NDArray[np.float32], weight: NDArray[np.float32]) -> NDArray[np.bool_]:
        if NORMAL not in self.codes:
            return np.zeros(len(target), dtype=bool)
        slot = self.codes.index(NORMAL)
        return (target[:, slot] > 0) & (weight[:, slot] > 0)

    def groups(self) -> dict[str, NDArray[np.bool_]]:
        """Return which check records are of women and men, and of each band of age."""
        return groups_of(self.check_inputs)


def groups_of(inputs: NDArray[np.float32]) -> dict[str, NDArray[np.bool_]]:
    """Return which rows of (n, E + 48) are of each sex and band of age; unknown are of none."""
    sex, age = inputs[:, _SEX], 55.0 + 20.0 * inputs[:, _AGE]
    known = inputs[:, _AGE_KNOWN] > 0.5
    return {
        "Women": sex < -0.5,
        "Men": sex > 0.5,
        "Under 50": known & (age < 49.75),
        "50 to 69": known & (age >= 49.75) & (age < 69.75),
        "70 and over": known & (age >= 69.75),
    }


def same_records(one: Replay, other: Replay) -> bool:
    """Whether the records to check on of two sets are the same, in the same order.

    No name of a record is in a set: what is said of each, its age and its sex must agree.
    """
    if len(one.check_inputs) != len(other.check_inputs):
        return False
    told = []
    codes = sorted(set(one.codes) & set(other.codes))
    for replay in (one, other):
        at = [replay.codes.index(code) for code in codes]
        whose = replay.check_inputs[:, [_AGE, _AGE_KNOWN, _SEX]]
        target, weight = replay.check_target[:, at], replay.check_weight[:, at]
        told.append(np.concatenate([whose, target, weight], axis=1))
    return bool(codes) and np.allclose(*told, atol=0.01)


def load_replay(path: Path) -> Replay:
    """Read ``replay.npz``; its hash is checked by the caller.

    Raises
    ------
    ModelError
        If it is missing or not what it should be.
    """
    try:
        with np.load(path, allow_pickle=False) as saved:
            codes = tuple(str(code) for code in saved["codes"])
            parts = {}
            for name in ("train", "check"):
                parts[f"{name}_inputs"] = saved[f"{name}_inputs"].astype(np.float32)
                for kind in ("target", "weight"):
                    bits = np.unpackbits(saved[f"{name}_{kind}"], axis=1, count=len(codes))
                    parts[f"{name}_{kind}"] = bits.astype(np.float32)
    except (OSError, KeyError, ValueError) as problem:
        raise ModelError(
            f"The replay records of model {path.parent.name!r} cannot be read ({problem}); "
            "without them tuning would forget."
        ) from problem
    if parts["check_inputs"].shape[1] <= N_SUMMARY:
        raise ModelError(f"The replay records of model {path.parent.name!r} are of another kind.")
    return Replay(codes, **parts)
