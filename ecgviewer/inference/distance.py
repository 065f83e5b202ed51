"""How far a vector is from those of normals of the same age, sex and heart rate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ecgviewer.inference.calibrate import record_log10_one_in

Arrays = Mapping[str, NDArray[np.float32]]

SPACES = ("embedding", "projection", "both", "depths")
"""Where the distance of the embedding may be measured; ``embedding_space`` of a model says which.

``"projection"`` is the head that contrast was trained on, of unit length; ``"depths"`` are the
embedding and both convolutional levels, each measured on its own.
"""

DEPTHS = ("embedding", "level0", "level1")
"""Names of the statistics of each depth; level 0 lies nearest to the signal."""


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
    level0, level1
        (L,) mean and spread over time of its convolutional levels; empty where not told.
    """

    nll: NDArray[np.float32]
    embedding: NDArray[np.float32]
    projected: NDArray[np.float32]
    level0: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))
    level1: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))


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


def depths_of(look: Look) -> dict[str, NDArray[np.floating]]:
    """Return where a window lies at each depth of the network, by name of :data:`DEPTHS`.

    Raises
    ------
    ValueError
        If the model does not tell its convolutional levels.
    """
    if not look.level0.size:
        raise ValueError("a model that tells no convolutional levels has no depths")
    places = (place_of(look, "embedding"), look.level0, look.level1)
    return dict(zip(DEPTHS, places, strict=True))


def embedding_distance(look: Look, conditions: NDArray[np.float32], arrays: Arrays) -> float:
    """Return how far a window is from normals of this age, sex and rate, in the model's space.

    Of depths, which have tails of their own, log10 of their mean N: see ``fusion.fuse_channels``.
    """
    space = SPACES[int(arrays["embedding_space"][0]) if "embedding_space" in arrays else 0]
    if space != "depths":
        return _distance(place_of(look, space), design(conditions[None]), arrays, "embedding")
    rarity = [
        record_log10_one_in(distance_at(name, look, conditions, arrays), arrays[f"{name}_tail"])
        for name in DEPTHS
    ]
    return float(np.log10(np.mean(10.0 ** np.array(rarity))))


def distance_at(name: str, look: Look, conditions: NDArray[np.float32], arrays: Arrays) -> float:
    """Return the squared distance from normals at one of :data:`DEPTHS`."""
    return _distance(depths_of(look)[name], design(conditions[None]), arrays, name)


def _distance(
    place: NDArray[np.floating], given: NDArray[np.float64], arrays: Arrays, name: str
) -> float:
    rest = place - (given @ arrays[f"{name}_weights"])[0]
    return mahalanobis(rest, arrays[f"{name}_mean"], arrays[f"{name}_precision"])
