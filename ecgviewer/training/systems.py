"""The five ways to pretrain the one network, side by side in one table.

Each row says what is on; network, losses, augmentations and loop are the same code for all, so
that a difference between two systems is a difference between two rows. They follow the papers in
what they bring, not in their code: masks, scales, log variance and selection are ours
(docs/model.md says which weak points are not repeated).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from ecgviewer.core.errors import UserError
from ecgviewer.training.network import NetworkConfig

Masks = Literal["waves", "patches"]

NOISE = ("noise", "wander")
LOSS = ("leads", "short")
KEEPING = ("noise", "wander", "muscle", "gain", "shift", "leads")
"""Augmentations that keep the diagnosis; see ``training.augment``."""


@dataclass(frozen=True)
class System:
    """What one way of pretraining switches on.

    Parameters
    ----------
    name
        As the command line knows it.
    follows
        The paper it follows.
    normals_only
        Trained on normal ECGs alone, or on all records whatever they show.
    masks
        What is hidden: R-aligned waves, beats, patches and lead groups, or patches alone.
    augmentations
        Names in ``training.augment``, applied by chance.
    views
        Views of each record in a batch.
    likelihood
        Restoration is a Laplace likelihood with its own log b; else a squared error.
    beats, cross, trend, conditional
        Branches of the network; see :class:`NetworkConfig`.
    w_beats, w_trend, w_attributes, w_contrastive, w_peaks
        Weights of the losses beside restoration, which weighs 1.
    physiology
        Share of the contrastive target that comes from physiological likeness; the rest belongs
        to the other view of the same record.
    restores_normals
        All records are embedded, contrasted and asked for their attributes, but restoration is
        learned from normal ones alone: what is unusual must not become easy to restore.
    beat_drop
        Share of views from which the local beats are withheld, so that a record whose beats are
        not found is embedded as well as another.
    """

    name: str
    follows: str
    normals_only: bool
    masks: Masks = "waves"
    augmentations: tuple[str, ...] = NOISE + LOSS
    views: int = 1
    likelihood: bool = True
    beats: int = 0
    cross: bool = False
    trend: bool = False
    conditional: bool = False
    w_beats: float = 0.0
    w_trend: float = 0.0
    w_attributes: float = 0.0
    w_contrastive: float = 0.0
    w_peaks: float = 0.0
    physiology: float = 0.0
    restores_normals: bool = False
    beat_drop: float = 0.0

    def network(self, sizes: NetworkConfig) -> NetworkConfig:
        """Return the sizes with this system's branches."""
        return replace(
            sizes,
            beats=self.beats,
            cross=self.cross,
            trend=self.trend,
            conditional=self.conditional,
        )


SYSTEMS: tuple[System, ...] = (
    System(
        "s0",
        "Huang et al. 2026, arXiv 2603.19695: demographic-aware anomaly detection pretraining",
        normals_only=False,
        beats=8,
        trend=True,
        w_beats=1.0,
        w_trend=1.0,
        w_attributes=1.0,
    ),
    System(
        "s1",
        "Jiang et al. 2024, arXiv 2404.04935: anomaly detection by masking and restoration",
        normals_only=True,
        beats=8,
        cross=True,
        conditional=True,
        w_beats=1.0,
    ),
    System(
        "s2",
        "PhysioCLR 2025, arXiv 2509.08116: physiology-aware contrastive pretraining",
        normals_only=False,
        masks="patches",
        augmentations=("shuffle", *KEEPING),
        views=2,
        likelihood=False,
        w_contrastive=1.0,
        w_peaks=1.0,
        physiology=0.5,
    ),
    System(
        "s3",
        "Song et al. 2024, arXiv 2407.07110: contrastive-regularised masked autoencoder",
        normals_only=False,
        masks="patches",
        augmentations=("noise", "wander", "gain", "shift"),
        views=2,
        likelihood=False,
        w_contrastive=0.2,
    ),
    System(
        "ours",
        "this project: the best of the four",
        normals_only=False,
        augmentations=(*KEEPING, "short"),
        views=2,
        beats=8,
        cross=True,
        trend=True,
        conditional=True,
        w_beats=0.5,
        w_trend=0.3,
        w_attributes=0.3,
        w_contrastive=0.5,
        physiology=0.5,
        restores_normals=True,
        beat_drop=0.3,
    ),
)


_WITHOUT: dict[str, dict[str, Any]] = {
    "cross": {"cross": False},
    "beats": {"beats": 0, "cross": False, "w_beats": 0.0},
    "trend": {"trend": False, "w_trend": 0.0},
    "contrast": {"w_contrastive": 0.0},
    "attributes": {"w_attributes": 0.0},
    "physiology": {"physiology": 0.0},
    "conditions": {"conditional": False},
    "likelihood": {"likelihood": False},
    "waves": {"masks": "patches"},
    "normals": {"restores_normals": False},
}
"""Part of ``ours`` to what is switched off to see what it brings."""


def ablations() -> tuple[System, ...]:
    """Return ``ours`` without one part each, named ``ours-without-PART``."""
    ours = find_system("ours")
    return tuple(
        replace(ours, name=f"ours-without-{part}", follows=f"ours without {part}", **off)
        for part, off in _WITHOUT.items()
    )


def find_system(name: str) -> System:
    """Return a system by name; ``ours-without-PART`` is one, too (see :func:`ablations`).

    Raises
    ------
    UserError
        If there is none of that name.
    """
    known = SYSTEMS if "-without-" not in name else ablations()
    for system in known:
        if system.name == name:
            return system
    names = ", ".join(system.name for system in known)
    raise UserError(f"There is no system {name!r}. Systems: {names}.")
