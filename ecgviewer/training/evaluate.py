"""Figures of a model on records that it has not learned from, with bootstrap intervals."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.anomaly import HEAT_FLOOR
from ecgviewer.core.progress import Progress
from ecgviewer.inference.evidence import CHANNELS
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.scorer import WindowScore, score_window
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.normals import window_of

_RESAMPLES = 1000


@dataclass(frozen=True)
class Figure:
    """A figure with its 95 % interval and the records behind it."""

    value: float
    low: float
    high: float
    positives: int
    negatives: int

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields, rounded to four places."""
        return {k: round(v, 4) if isinstance(v, float) else v for k, v in asdict(self).items()}

    def __str__(self) -> str:
        return (
            f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}] "
            f"({self.positives} against {self.negatives})"
        )


def auroc(scores: NDArray[np.floating], positive: NDArray[np.bool_]) -> float:
    """Return the area under the ROC curve, ties counted half; NaN with one class alone."""
    n1 = int(positive.sum())
    n0 = positive.size - n1
    if n1 == 0 or n0 == 0:
        return float("nan")
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    return float((ranks[positive].sum() - n1 * (n1 + 1) / 2) / (n1 * n0))


def average_precision(scores: NDArray[np.floating], positive: NDArray[np.bool_]) -> float:
    """Return the area under the precision-recall curve; NaN without positives."""
    if not positive.any():
        return float("nan")
    order = np.argsort(-scores, kind="stable")
    hits = positive[order]
    precision = np.cumsum(hits) / np.arange(1, hits.size + 1)
    return float(precision[hits].mean())


def bootstrap(
    measure: Callable[[NDArray[np.floating], NDArray[np.bool_]], float],
    scores: NDArray[np.floating],
    positive: NDArray[np.bool_],
    *,
    seed: int = 0,
) -> Figure:
    """Return a figure with its percentile bootstrap interval, resampled within each class."""
    rng = np.random.default_rng(seed)
    where = (np.flatnonzero(positive), np.flatnonzero(~positive))
    values = []
    if all(part.size for part in where):
        for _ in range(_RESAMPLES):
            pick = np.concatenate([rng.choice(part, part.size) for part in where])
            values.append(measure(scores[pick], positive[pick]))
    low, high = np.percentile(values, (2.5, 97.5)) if values else (float("nan"),) * 2
    value = measure(scores, positive)
    return Figure(value, float(low), float(high), where[0].size, where[1].size)


def score_rows(
    model: LoadedModel, corpus: Corpus, rows: list[int]
) -> Generator[Progress, None, list[WindowScore]]:
    """Score windows of a corpus."""
    out = []
    for done, index in enumerate(rows):
        window = window_of(corpus, index)
        out.append(score_window(window, corpus.rows[index].conditions(), model))
        yield Progress(done + 1, len(rows), "evaluating")
    return out


def evaluate(model: LoadedModel, corpus: Corpus) -> Generator[Progress, None, dict[str, Any]]:
    """Return the figures of a model on the validation split, JSON-ready.

    Normal against not normal for the whole score, each of its channels and trivial baselines; the
    share of normals beyond the stated rarity; findings with at least 10 positives.
    """
    rows = corpus.select("validate")
    scores = yield from score_rows(model, corpus, rows)
    abnormal = np.array([not corpus.rows[index].normal for index in rows])
    in_mv = np.array([corpus.rows[index].in_mv for index in rows])
    columns = _columns(model, corpus, rows, scores)
    detection = {}
    for name, values in columns.items():
        detection[name] = {
            "auroc": bootstrap(auroc, values, abnormal).to_dict(),
            "auprc": bootstrap(average_precision, values, abnormal).to_dict(),
            "auroc_mv": bootstrap(auroc, values[in_mv], abnormal[in_mv]).to_dict(),
            "auroc_no_amplitude": bootstrap(auroc, values[~in_mv], abnormal[~in_mv]).to_dict(),
        }
        yield Progress(1, 1, "bootstrap")
    log10_n = columns["surprise"]
    heat = np.array([_share_hot(one) for one in scores])
    out: dict[str, Any] = {
        "records": len(rows),
        "detection": detection,
        "by_superclass": _by_superclass(corpus, rows, log10_n, abnormal),
        "groups": _groups(corpus, rows, log10_n, abnormal),
        "normals_beyond": {
            f"1 in {n}": round(float((log10_n[~abnormal] > np.log10(n)).mean()), 4)
            for n in (10, 20, 50, 100)
        },
        "heat_share": {
            "normals": round(float(heat[~abnormal].mean()), 4),
            "abnormal": round(float(heat[abnormal].mean()), 4),
        },
    }
    out["findings"] = yield from _findings(model, corpus, rows, scores)
    return out


def _columns(
    model: LoadedModel, corpus: Corpus, rows: list[int], scores: list[WindowScore]
) -> dict[str, NDArray[np.floating]]:
    """Return the score, its channels, and what needs no model at all."""
    columns: dict[str, NDArray[np.floating]] = {
        "surprise": np.array([one.log10_n for one in scores])
    }
    for place, name in enumerate(CHANNELS):
        raw = np.array([one.evidence.channels[place] for one in scores])
        columns[f"channel: {name}"] = np.nan_to_num(raw, nan=float(np.nanmedian(raw)))
    rates = np.array([corpus.rows[index].heart_rate_bpm for index in rows])
    columns["trivial: heart rate away from 70"] = np.abs(np.nan_to_num(rates, nan=70.0) - 70.0)
    ages = np.array([corpus.rows[index].age_years or 55.0 for index in rows])
    columns["trivial: age"] = ages
    if "NORM" in model.entry.findings:
        place = model.entry.findings.index("NORM")
        columns["supervised head: 1 - P(NORM)"] = np.array(
            [1.0 - float(one.findings[place]) for one in scores]
        )
    return columns


def _share_hot(one: WindowScore) -> float:
    kept = one.heat[np.isfinite(one.heat)]
    return float((kept > np.log10(HEAT_FLOOR)).mean()) if kept.size else 0.0


def _by_superclass(
    corpus: Corpus, rows: list[int], scores: NDArray[np.floating], abnormal: NDArray[np.bool_]
) -> dict[str, Any]:
    """AUROC of each diagnostic superclass against the normals."""
    out = {}
    for name in ("MI", "STTC", "CD", "HYP"):
        has = np.array([name in corpus.rows[index].superclasses for index in rows])
        kept = has | ~abnormal
        out[name] = bootstrap(auroc, scores[kept], has[kept]).to_dict()
    return out


def _groups(
    corpus: Corpus, rows: list[int], scores: NDArray[np.floating], abnormal: NDArray[np.bool_]
) -> dict[str, Any]:
    """AUROC by sex and by age band."""
    sex = np.array([corpus.rows[index].sex or "" for index in rows])
    age = np.array([np.nan if (a := corpus.rows[i].age_years) is None else a for i in rows])
    groups = {"female": sex == "F", "male": sex == "M"}
    groups |= {"under 50": age < 50, "50 to 69": (age >= 50) & (age < 70), "70 and over": age >= 70}
    return {
        name: bootstrap(auroc, scores[kept], abnormal[kept]).to_dict()
        for name, kept in groups.items()
    }


def _findings(
    model: LoadedModel, corpus: Corpus, rows: list[int], scores: list[WindowScore]
) -> Generator[Progress, None, dict[str, Any]]:
    """AUROC of every finding with at least 10 positives, and their mean."""
    probabilities = np.stack([one.findings for one in scores])
    out: dict[str, Any] = {}
    for place, code in enumerate(model.entry.findings):
        known = np.array(
            [code not in corpus.rows[i].unsaid or code in corpus.rows[i].codes for i in rows]
        )
        has = np.array([code in corpus.rows[i].codes for i in rows])[known]
        if has.sum() >= 10 and (~has).sum() >= 10:
            out[code] = bootstrap(auroc, probabilities[known, place], has).to_dict()
            yield Progress(place + 1, len(model.entry.findings), "findings")
    mean = float(np.mean([one["value"] for one in out.values()])) if out else float("nan")
    return {"macro_auroc": round(mean, 4), "codes": out}


def table(figures: dict[str, Any]) -> str:
    """Return the detection figures as a Markdown table."""
    lines = ["| score | AUROC | AUPRC | in mV | amplitude lost |", "|---|---|---|---|---|"]
    for name, row in figures["detection"].items():
        cells = [
            f"{row[key]['value']:.3f} [{row[key]['low']:.3f}, {row[key]['high']:.3f}]"
            for key in ("auroc", "auprc", "auroc_mv", "auroc_no_amplitude")
        ]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)
