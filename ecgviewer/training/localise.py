"""Does the map say where? Against exact masks, and always beside trivial answers."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.progress import Progress
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.samples import SAMPLE_CHANNELS
from ecgviewer.inference.window_score import WindowScore, conditions_of, score_window
from ecgviewer.inference.windows import MODEL_FS, Window, iter_windows
from ecgviewer.simulate.record import simulate_record
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.figures import Figure, auroc, average_precision
from ecgviewer.training.insertions import ARTEFACTS, LESIONS, can_hold, insert
from ecgviewer.training.normals import window_of

SIMULATED = (
    "pvc",
    "pac",
    "stemi_anterior",
    "stemi_inferior",
    "t_inversion",
    "lbbb",
    "wpw",
    "brugada_1",
)
FIXED_SHARE = 0.98
"""Share of untouched samples below the threshold of the fixed-threshold Dice: 1 in 50 is hot."""

Case = tuple[WindowScore, Window, NDArray[np.bool_]]
Rows = dict[str, NDArray[np.floating]]


def sample_rows(one: WindowScore, window: Window) -> Rows:
    """Return what each method says of a window's samples, each (12, 1000), higher = stranger."""
    scale = np.maximum(np.abs(window.x).mean(axis=1, keepdims=True), 1e-6)
    raw = zip(SAMPLE_CHANNELS, one.evidence.samples, strict=True)
    channels: Rows = {f"channel: {name}": np.nan_to_num(values, nan=-9.0) for name, values in raw}
    return {
        "map": one.heat,
        **channels,
        "trivial: |x|": np.abs(window.x) / scale,
        "trivial: |dx/dt|": np.abs(np.gradient(window.x, axis=1)) / scale,
    }


def insertions(
    model: LoadedModel, corpus: Corpus, *, records: int = 60, seed: int = 0
) -> Generator[Progress, None, dict[str, Any]]:
    """Put lesions into real normals of the validation split and see whether the map finds them.

    Returns
    -------
    dict
        ``"lesions"``: lesion to method to figures, ``"artefacts"``: what noise and a lost lead do
        to map and score, ``"records"``.
    """
    chosen = [
        index
        for index in corpus.select("validate", normal=True)
        if can_hold(window_of(corpus, index))
    ][:records]
    total = len(chosen) * (len(LESIONS) + len(ARTEFACTS) + 1)
    done = 0
    plain: list[WindowScore] = []
    limits: Rows = {}
    pooled: dict[str, list[NDArray[np.floating]]] = {}
    for index in chosen:
        window = window_of(corpus, index)
        one = score_window(window, corpus.rows[index].conditions(), model)
        plain.append(one)
        for name, values in sample_rows(one, window).items():
            pooled.setdefault(name, []).append(values[np.isfinite(values)])
        done += 1
        yield Progress(done, total, "localising insertions")
    for name, parts in pooled.items():
        limits[name] = np.quantile(np.concatenate(parts), FIXED_SHARE)
    out: dict[str, Any] = {"records": len(chosen), "lesions": {}, "artefacts": {}}
    for name in (*LESIONS, *ARTEFACTS):
        cases: list[Case] = []
        for place, index in enumerate(chosen):
            window, mask = insert(window_of(corpus, index), name, seed + place)
            conditions = corpus.rows[index].conditions()
            conditions[2] = window.heart_rate_bpm
            cases.append((score_window(window, conditions, model), window, mask))
            done += 1
            yield Progress(done, total, f"localising {name}")
        if name in LESIONS:
            out["lesions"][name] = figures_of(cases, limits) | {
                "rarer_than_1_in_20": round(_beyond([one for one, _, _ in cases]), 4)
            }
        else:
            out["artefacts"][name] = _artefact(cases, plain)
    out["untouched_rarer_than_1_in_20"] = round(_beyond(plain), 4)
    return out


def _beyond(scores: list[WindowScore]) -> float:
    return float((np.array([one.log10_n for one in scores]) > np.log10(20.0)).mean())


def _artefact(cases: list[Case], plain: list[WindowScore]) -> dict[str, float]:
    """Return how much an artefact heats the map where it is, and how it moves the score."""
    hot = [float((one.heat[mask] > np.log10(50.0)).mean()) for one, _, mask in cases]
    moved = [a.log10_n - b.log10_n for (a, _, _), b in zip(cases, plain, strict=True)]
    return {
        "hot_share_inside": round(float(np.mean(hot)), 4),
        "median_change_of_log10_n": round(float(np.median(moved)), 4),
        "rarer_than_1_in_20": round(_beyond([one for one, _, _ in cases]), 4),
    }


def figures_of(cases: list[Case], limits: Rows) -> dict[str, Any]:
    """Return figures of each method over windows with masks: pooled, and a record at a time."""
    said = [sample_rows(one, window) for one, window, _ in cases]
    out: dict[str, Any] = {}
    for name in said[0]:
        ranked, found, dice = [], [], []
        values, truths = [], []
        for rows, (_, _, mask) in zip(said, cases, strict=True):
            there = np.isfinite(rows[name])
            v, t = rows[name][there], mask[there]
            values.append(v)
            truths.append(t)
            if not t.any() or t.all():
                continue
            ranked.append(auroc(v, t))
            found.append(average_precision(v, t))
            hot = v > limits[name] if name in limits else np.zeros_like(t)
            dice.append(2.0 * float((hot & t).sum()) / max(1, int(hot.sum() + t.sum())))
        all_values, all_truths = np.concatenate(values), np.concatenate(truths)
        out[name] = {
            "auroc": round(auroc(all_values, all_truths), 4),
            "average_precision": round(average_precision(all_values, all_truths), 4),
            "share_of_samples": round(float(all_truths.mean()), 4),
            "auroc_per_record": mean_of(ranked).to_dict(),
            "average_precision_per_record": mean_of(found).to_dict(),
            "dice_fixed": mean_of(dice).to_dict(),
        }
    return out


def mean_of(values: list[float]) -> Figure:
    """Return a mean over records with its bootstrap interval; positives are the records."""
    v = np.array([value for value in values if np.isfinite(value)])
    if v.size == 0:
        return Figure(float("nan"), float("nan"), float("nan"), 0, 0)
    rng = np.random.default_rng(0)
    means = v[rng.integers(v.size, size=(1000, v.size))].mean(axis=1)
    low, high = np.percentile(means, (2.5, 97.5))
    return Figure(float(v.mean()), float(low), float(high), int(v.size), 0)


def simulated(model: LoadedModel, *, seeds: int = 10) -> Generator[Progress, None, dict[str, Any]]:
    """Score simulated lesions, whose masks are exact, and simulated normals."""
    names = ("normal", *SIMULATED)
    cases: dict[str, list[Case]] = {name: [] for name in names}
    for number, (name, seed) in enumerate((n, s) for n in names for s in range(seeds)):
        cases[name].append(_simulated(name, seed, model))
        yield Progress(number + 1, len(names) * seeds, f"simulated {name}")
    limits: Rows = {}
    for method in sample_rows(*cases["normal"][0][:2]):
        parts = [sample_rows(one, window)[method] for one, window, _ in cases["normal"]]
        limits[method] = np.nanquantile(np.stack(parts), FIXED_SHARE)
    out: dict[str, Any] = {"seeds": seeds, "lesions": {}}
    for name in SIMULATED:
        out["lesions"][name] = figures_of(cases[name], limits) | {
            "rarer_than_1_in_20": round(_beyond([one for one, _, _ in cases[name]]), 4)
        }
    out["normal_rarer_than_1_in_20"] = round(_beyond([one for one, _, _ in cases["normal"]]), 4)
    return out


def _simulated(name: str, seed: int, model: LoadedModel) -> Case:
    made = simulate_record(name, seed=seed)
    window: Window = next(iter_windows(made.record))
    step = round(made.record.fs / MODEL_FS)
    mask = made.truth.mask[:, ::step][:, : window.x.shape[1]]
    return score_window(window, conditions_of(made.record, window), model), window, mask
