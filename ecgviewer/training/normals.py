"""What normal looks like in numbers: fitted on training normals, calibrated on held-out ones."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import numpy as np
import torch
from numpy.typing import NDArray

from ecgviewer.core.progress import Progress
from ecgviewer.inference.alignment import N_PHASES
from ecgviewer.inference.calibrate import RECORD_SURVIVAL, SAMPLE_SURVIVAL, fit_tail
from ecgviewer.inference.distance import (
    DEPTHS,
    SPACES,
    Look,
    depths_of,
    design,
    distance_at,
    place_of,
)
from ecgviewer.inference.evidence import EMBEDDING, gather, rhythm_features
from ecgviewer.inference.fusion import (
    LASTING,
    MAP_RULE,
    fuse_channels,
    lead_statistic,
    views,
    views_of,
    with_map,
)
from ecgviewer.inference.model import look_at
from ecgviewer.inference.samples import SAMPLE_CHANNELS
from ecgviewer.inference.shape import level, shape_of
from ecgviewer.inference.windows import N_LEADS, Window
from ecgviewer.training.corpus import Corpus

_PCA = 40
_TOGETHER = 8
"""Windows that the network looks at together."""

_LEVELLINGS = 4
"""Beats are laid over the normal one, which is then fitted again."""

_FEW_LEADS = ((1,), (0,), (0, 1), (6,), (1, 10))
_SOME_LEADS = ((0, 1, 2, 3, 4, 5), (0, 1, 6, 7, 8, 9, 10, 11), (6, 7, 8, 9, 10, 11), (0, 1, 6))


def window_of(corpus: Corpus, index: int, leads: tuple[int, ...] | None = None) -> Window:
    """Return a window of the corpus as the scorer sees it, with some leads alone if told so."""
    row = corpus.rows[index]
    x, valid = corpus.window(index)
    if leads is not None:
        kept = np.zeros(N_LEADS, dtype=bool)
        kept[list(leads)] = True
        valid = valid & kept[:, None]
        x = np.where(valid, x, 0.0).astype(np.float32)
    peaks = np.array(row.r_peaks, dtype=np.int64)
    return Window(x, valid, 0, row.in_mv, {}, peaks, row.heart_rate_bpm)


def looks(
    module: torch.nn.Module,
    corpus: Corpus,
    rows: list[int],
    sets: tuple[tuple[int, ...], ...] | None = None,
) -> Iterator[tuple[Window, Look]]:
    """Yield windows of the corpus and what the network says of them, some at a time.

    ``sets``: leads that are kept, taken in turn; all of them unless told.
    """
    for first in range(0, len(rows), _TOGETHER):
        some = rows[first : first + _TOGETHER]
        cut = [
            window_of(corpus, index, sets[(first + place) % len(sets)] if sets else None)
            for place, index in enumerate(some)
        ]
        conditions = np.stack([corpus.rows[index].conditions() for index in some])
        yield from zip(cut, look_at(module, cut, conditions), strict=True)


def _places(seen: Look, space: str) -> dict[str, NDArray[np.floating]]:
    return depths_of(seen) if space == "depths" else {"embedding": place_of(seen, space)}


def fit(
    module: torch.nn.Module, corpus: Corpus, *, space: str = "depths"
) -> Generator[Progress, None, dict[str, NDArray[np.float32]]]:
    """Return the statistics of normals that a model file carries.

    Templates and distances are fitted on the normals that trained the network (split ``train``),
    tails on normals that it never saw (split ``calibrate``). Lead amplitudes are fitted on all
    normals of both splits that are in millivolts, their tail by five-fold cross-fitting, because
    there are few. No diagnostic label is used but "normal".

    Parameters
    ----------
    space
        Where the distance of the embedding is measured, of ``inference.distance.SPACES``; the
        arrays say which.
    """
    train = corpus.select("train", normal=True)
    held = corpus.select("calibrate", normal=True)
    total = len(train) + 3 * len(held)
    arrays: dict[str, NDArray[np.float32]] = {}
    names = DEPTHS if space == "depths" else DEPTHS[:1]
    places: dict[str, list[NDArray[np.floating]]] = {name: [] for name in names}
    for done, (_, seen) in enumerate(looks(module, corpus, train)):
        for name, place in _places(seen, space).items():
            places[name].append(place)
        yield Progress(done, total, "statistics of normals")
    arrays["embedding_space"] = np.array([SPACES.index(space)], dtype=np.float32)
    arrays["map_rule"] = MAP_RULE
    arrays["views"] = views(LASTING | {EMBEDDING: float(len(names))})
    d = design(np.stack([corpus.rows[index].conditions() for index in train]))
    for name, found in places.items():
        pooled = np.stack(found).astype(np.float64)
        weights = np.linalg.solve(d.T @ d + np.eye(d.shape[1]), d.T @ pooled)
        mean, precision = ledoit_wolf(pooled - d @ weights)
        arrays |= {
            f"{name}_weights": weights.astype(np.float32),
            f"{name}_mean": mean,
            f"{name}_precision": precision,
        }
    _fit_template(corpus, train, arrays)
    _fit_amplitude(corpus, train + held, arrays)
    whole = list(looks(module, corpus, held))
    if space == "depths":
        given = [corpus.rows[index].conditions() for index in held]
        for name in names:
            far = [
                distance_at(name, one, c, arrays) for (_, one), c in zip(whole, given, strict=True)
            ]
            arrays[f"{name}_tail"] = fit_tail(np.array(far), RECORD_SURVIVAL)
    done = len(train)
    gathered = []
    for sets in (_FEW_LEADS, _SOME_LEADS, None):
        evidence = []
        found = whole if sets is None else looks(module, corpus, held, sets)
        for index, (window, seen) in zip(held, found, strict=True):
            evidence.append(gather(window, seen, corpus.rows[index].conditions(), arrays))
            done += 1
            yield Progress(done, total, "calibrating on held-out normals")
        gathered.append(evidence)
    full = gathered[-1]
    phase = np.stack([one.phase for one in full])
    arrays["sample_tails"] = np.stack(
        [
            _phase_tables(np.stack([one.samples[channel] for one in full]), phase)
            for channel in range(len(SAMPLE_CHANNELS))
        ]
    )
    channel_tails, record_tails = [], []
    for evidence in gathered:
        mapped = [with_map(one, arrays) for one in evidence]
        if evidence is full:
            fused = [statistic for _, statistic in mapped]
            arrays["heat_tails"] = _phase_tables(np.stack(fused), phase)
            means = np.stack([lead_statistic(one) for one in fused]).T
            arrays["lead_tails"] = np.stack([fit_tail(one, RECORD_SURVIVAL) for one in means])
        table = np.stack([one.channels for one, _ in mapped])
        tails = np.stack([fit_tail(column, RECORD_SURVIVAL) for column in table.T])
        totals = np.array([fuse_channels(row, tails, views_of(arrays)) for row in table])
        channel_tails.append(tails)
        record_tails.append(fit_tail(totals, RECORD_SURVIVAL))
        yield Progress(done, total, "calibrating on held-out normals")
    arrays["channel_tails"] = np.stack(channel_tails)
    arrays["record_tails"] = np.stack(record_tails)
    return {name: np.ascontiguousarray(a, dtype=np.float32) for name, a in arrays.items()}


def _fit_template(corpus: Corpus, train: list[int], arrays: dict[str, NDArray[np.float32]]) -> None:
    """Fit the conditional template, its PPCA, and the rhythm, in place."""
    beats, conditions, rhythms = [], [], []
    for index in train:
        window = window_of(corpus, index)
        shape = shape_of(window)
        rhythm = rhythm_features(window.r_peaks)
        if np.isfinite(rhythm).all():
            rhythms.append(rhythm)
        if shape.beat is not None and (shape.scales > 0).all():
            beats.append(shape.beat)
            conditions.append(corpus.rows[index].conditions())
    b, d = np.stack(beats).astype(np.float64), design(np.stack(conditions))
    flat = (len(b), -1)
    for _ in range(_LEVELLINGS):
        weights = np.linalg.solve(d.T @ d + np.eye(d.shape[1]), d.T @ b.reshape(flat))
        expected = (d @ weights).reshape(b.shape)
        sd = (b - expected).std(axis=0) + 0.02
        b = np.stack([one - level(one, e, sd) for one, e in zip(b, expected, strict=True)])
    z = ((b - expected) / sd).reshape(flat)
    _, s, vt = np.linalg.svd(z - z.mean(axis=0), full_matrices=False)
    components = vt[: min(_PCA, len(vt))]
    rest = z - (z @ components.T) @ components
    arrays["template_weights"] = weights.astype(np.float32)
    arrays["template_sd"] = sd.astype(np.float32)
    arrays["pca"] = components.astype(np.float32)
    arrays["pca_variance"] = (s[: len(components)] ** 2 / len(z) + float((rest**2).mean())).astype(
        np.float32
    )
    # The rest has many correlated coordinates: it counts as one unit for each component.
    arrays["pca_noise"] = np.array(
        [float((rest**2).sum(axis=1).mean()) / len(components)], dtype=np.float32
    )
    arrays["rhythm_mean"], arrays["rhythm_precision"] = ledoit_wolf(np.stack(rhythms))


def _fit_amplitude(corpus: Corpus, rows: list[int], arrays: dict[str, NDArray[np.float32]]) -> None:
    """Fit log lead amplitudes on rate alone, with a cross-fitted tail, in place.

    Told age and sex, some hundred records fit them badly: it widened the gap between ages
    (docs/evaluation.md). Their columns are 0 here, so their weights are 0 in scoring.
    """
    logs, conditions = [], []
    for index in rows:
        if not corpus.rows[index].in_mv:
            continue
        scales = shape_of(window_of(corpus, index)).scales
        if (scales > 0).all():
            logs.append(np.log(scales / 0.15))
            conditions.append(corpus.rows[index].conditions())
    if len(logs) < 20:  # nothing in millivolts to learn from: never called rare
        arrays["amplitude_weights"] = np.zeros((design(np.zeros((1, 4))).shape[1], N_LEADS))
        arrays["amplitude_precision"] = np.eye(N_LEADS, dtype=np.float32) * 1e-6
        arrays["amplitude_tail"] = fit_tail(np.linspace(0.0, 1.0, 50), RECORD_SURVIVAL)
        return
    given = np.stack(conditions)
    given[:, :2] = np.nan
    y, d = np.stack(logs).astype(np.float64), design(given)
    fold = np.arange(len(y)) % 5
    distances = np.empty(len(y))
    for k in range(5):
        w, precision = _regress(d[fold != k], y[fold != k])
        r = y[fold == k] - d[fold == k] @ w
        distances[fold == k] = np.einsum("ni,ij,nj->n", r, precision, r)
    arrays["amplitude_tail"] = fit_tail(distances, RECORD_SURVIVAL)
    w, precision = _regress(d, y)
    arrays["amplitude_weights"] = w.astype(np.float32)
    arrays["amplitude_precision"] = precision.astype(np.float32)


def _regress(
    d: NDArray[np.float64], y: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return ridge weights and the precision of the residuals."""
    w = np.linalg.solve(d.T @ d + 5.0 * np.eye(d.shape[1]), d.T @ y)
    return w, ledoit_wolf(y - d @ w)[1].astype(np.float64)


def ledoit_wolf(x: NDArray[np.floating]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return mean and shrunk precision (Ledoit and Wolf 2004, DOI 10.1016/S0047-259X(03)00096-4).

    Coordinates are standardised first, so that the shrinkage target is their own variance.
    """
    mean, sd = x.mean(axis=0), x.std(axis=0) + 1e-6
    z = (x - mean).astype(np.float64) / sd
    n, p = z.shape
    sample = z.T @ z / n
    level = np.trace(sample) / p
    spread = ((sample - level * np.eye(p)) ** 2).sum()
    noise = ((z**2).T @ (z**2) / n - sample**2).sum() / n
    share = min(1.0, noise / max(spread, 1e-12))
    shrunk = (1 - share) * sample + share * level * np.eye(p)
    precision = np.linalg.inv(shrunk) / np.outer(sd, sd)
    return mean.astype(np.float32), precision.astype(np.float32)


def _phase_tables(values: NDArray[np.floating], phase: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return a tail for each lead and phase, (12, P, K + 1), of values (n, 12, T)."""
    out = np.zeros((N_LEADS, N_PHASES, len(SAMPLE_SURVIVAL) + 1), dtype=np.float32)
    for lead in range(N_LEADS):
        here = values[:, lead]
        whole = here[np.isfinite(here)]
        if whole.size < 100:
            whole = np.linspace(0.0, 1.0, 100)
        for p in range(N_PHASES):
            part = here[(phase == p) & np.isfinite(here)]
            out[lead, p] = fit_tail(part if part.size >= 500 else whole, SAMPLE_SURVIVAL)
    return out
