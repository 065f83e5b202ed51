"""Pretrained networks in one table: each is fitted, calibrated and scored as the bundled one is.

What differs between two rows is then the network alone, not the scorer that lifts it.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ecgviewer.core.progress import Progress
from ecgviewer.inference.evidence import CHANNELS, EMBEDDING, LIKELIHOOD, gather, lead_class
from ecgviewer.inference.fusion import fuse_channels, fuse_whole, views_of, with_map
from ecgviewer.training import normals
from ecgviewer.training.pretrain import load_network

if TYPE_CHECKING:
    from ecgviewer.training.corpus import Corpus
    from ecgviewer.training.evaluate import Columns

_SHOWN = (LIKELIHOOD, EMBEDDING)
"""Channels that are the network's own; the others need none, or little of it."""


def compare_bodies(folders: Sequence[Path], corpus: Corpus) -> Generator[Progress, None, Columns]:
    """Return the surprise, likelihood and distance of each network for the validation split.

    Statistics of normals are fitted on ``train`` and ``calibrate`` for each as for a bundled
    model; single beats are kept out of the embedding as there (docs/evaluation.md says why).

    Parameters
    ----------
    folders
        Each with a checkpoint of ``pretrain``; their names become the rows'.
    corpus
        With the splits ``train``, ``calibrate`` and ``validate``.

    Raises
    ------
    ModelError
        If a folder holds no checkpoint, or one that does not fit its system.
    """
    networks = {folder.name: load_network(folder) for folder in folders}
    rows = corpus.select("validate")
    columns: Columns = {}
    for name, network in networks.items():
        network.embeds_beats = False
        arrays = yield from normals.fit(network, corpus)
        rule = views_of(arrays)
        surprise, channels = np.empty(len(rows)), np.empty((len(rows), len(CHANNELS)))
        for place, (window, seen) in enumerate(normals.looks(network, corpus, rows)):
            conditions = corpus.rows[rows[place]].conditions()
            evidence, _ = with_map(gather(window, seen, conditions, arrays), arrays)
            kind = lead_class(int(window.valid.any(axis=1).sum()))
            total = fuse_channels(evidence.channels, arrays["channel_tails"][kind], rule)
            surprise[place] = fuse_whole(total, evidence.amplitude, kind, arrays)
            channels[place] = evidence.channels
            yield Progress(place + 1, len(rows), f"body {name}")
        columns[f"body {name}: surprise"] = surprise
        for channel in _SHOWN:
            raw = channels[:, channel]
            columns[f"body {name}: {CHANNELS[channel]}"] = np.nan_to_num(
                raw, nan=float(np.nanmedian(raw))
            )
    return columns
