"""How far a vector is from those of normals of the same age, sex and heart rate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[np.float32]]

SPACES = ("embedding", "projection", "both")
"""Where the distance of the embedding may be measured; ``embedding_space`` of a model says which.

``"projection"`` is the head that contrast was trained on, of unit length.
"""


@dataclass(frozen=True, eq=False)
class Look:
    """What the network says of a window.

    Parameters
    ----------
    nll
        (12, 1000): negative log-likelihood of each sample from the pass that had it hidden.
    embedding
        (E,) of the pass that had nothing hidden.
    projected
        (P,) its projection, of unit length; empty where the model has none.
    """

    nll: NDArray[np.float32]
    embedding: NDArray[np.float32]
    projected: NDArray[np.float32]


def design(conditions: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the regressors of normal shape, (n, 7), of conditions (n, 4); unknown ones average."""
    age = (np.nan_to_num(conditions[:, 0], nan=55.0) - 55.0) / 20.0
    sex = np.nan_to_num(conditions[:, 1], nan=0.5) * 2.0 - 1.0
    rate = np.clip((np.nan_to_num(conditions[:, 2], nan=70.0) - 70.0) / 15.0, -3.0, 4.0)
    columns = [np.ones_like(age), age, age**2, sex, rate, rate**2, age * sex]
    return np.stack(columns, axis=1).astype(np.float64)


def mahalanobis(
    v: NDArray[np.floating], mean: NDArray[np.float32], precision: NDArray[np.float32]
) -> float:
    """Return the squared Mahalanobis distance of a vector."""
    d = np.asarray(v, dtype=np.float64) - mean
    return float(d @ precision @ d)


def template_distance(z: NDArray[np.float64], arrays: Arrays) -> float:
    """Return the distance of a standardised residual (1080,) from the normals (PPCA)."""
    parts = arrays["pca"] @ z
    rest = z - parts @ arrays["pca"]
    noise = float(arrays["pca_noise"][0])
    return float((parts**2 / arrays["pca_variance"]).sum() + (rest**2).sum() / noise)


def place_of(look: Look, space: str) -> NDArray[np.floating]:
    """Return where a window lies in a space of :data:`SPACES`.

    Of the embedding the mean-pooled half alone: the peak-pooled half adds more noise than it tells.

    Raises
    ------
    ValueError
        If the model has no projection and the space needs one.
    """
    if space != "embedding" and not look.projected.size:
        raise ValueError(f"a model without a projection has no place in {space!r}")
    pooled = look.embedding[: look.embedding.size // 2]
    if space == "embedding":
        return pooled
    return look.projected if space == "projection" else np.r_[pooled, look.projected]


def embedding_distance(look: Look, conditions: NDArray[np.float32], arrays: Arrays) -> float:
    """Return how far a window is from normals of this age, sex and rate, in the model's space."""
    space = SPACES[int(arrays["embedding_space"][0]) if "embedding_space" in arrays else 0]
    expected = (design(conditions[None]) @ arrays["embedding_weights"])[0]
    rest = place_of(look, space) - expected
    return mahalanobis(rest, arrays["embedding_mean"], arrays["embedding_precision"])
