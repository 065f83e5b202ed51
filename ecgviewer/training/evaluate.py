"""Figures of a model on records that it has not learned from, with bootstrap intervals."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.anomaly import HEAT_FLOOR
from ecgviewer.core.progress import Progress
from ecgviewer.inference.evidence import CHANNELS
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.window_score import WindowScore, score_window
from ecgviewer.training.corpus import Corpus
from ecgviewer.training.figures import (
    Figure,
    at_threshold,
    auroc,
    average_precision,
    best_f1,
    bootstrap,
    calibration_error,
    curves,
    precision_at_recall,
    probability_error,
    share,
    shown,
    stated_observed,
)
from ecgviewer.training.normals import window_of

__all__ = ["Figure", "auroc", "average_precision", "bootstrap", "evaluate", "table"]

BUDGET = 20.0
"""The stated false-alarm budget: 1 in 20 normals."""

SUPERCLASSES = ("MI", "STTC", "CD", "HYP")
Columns = dict[str, NDArray[np.floating]]


def score_rows(
    model: LoadedModel, corpus: Corpus, rows: list[int], *, withheld: bool = False
) -> Generator[Progress, None, list[WindowScore]]:
    """Score windows of a corpus; ``withheld``: as of patients of unknown age and sex."""
    out = []
    for done, index in enumerate(rows):
        conditions = corpus.rows[index].conditions()
        if withheld:
            conditions[:2] = np.nan
        out.append(score_window(window_of(corpus, index), conditions, model))
        yield Progress(done + 1, len(rows), "evaluating")
    return out


def evaluate(
    model: LoadedModel,
    corpus: Corpus,
    *,
    others: Columns | None = None,
    with_curves: bool = False,
) -> Generator[Progress, None, dict[str, Any]]:
    """Return the figures of a model on the validation split, JSON-ready.

    Normal against not normal for the scores, each channel and trivial baselines; by superclass,
    sex and age; false alarms and their calibration; findings with at least 10 positives, rarer
    ones listed.

    Parameters
    ----------
    others
        Scores of baselines for the rows of the validation split, in their order.
    with_curves
        Whether ROC and precision-recall curves are wanted.
    """
    rows = corpus.select("validate")
    scores = yield from score_rows(model, corpus, rows)
    abnormal = np.array([not corpus.rows[index].normal for index in rows])
    in_mv = np.array([corpus.rows[index].in_mv for index in rows])
    columns = columns_of(model, corpus, rows, scores) | (others or {})
    detection = {}
    for name, values in columns.items():
        detection[name] = {
            "auroc": bootstrap(auroc, values, abnormal).to_dict(),
            "auprc": bootstrap(average_precision, values, abnormal).to_dict(),
            "auroc_mv": bootstrap(auroc, values[in_mv], abnormal[in_mv]).to_dict(),
            "auroc_no_amplitude": bootstrap(auroc, values[~in_mv], abnormal[~in_mv]).to_dict(),
            "best_f1": bootstrap(best_f1, values, abnormal, resamples=200).to_dict(),
            "precision_at_90_recall": bootstrap(
                precision_at_recall, values, abnormal, resamples=200
            ).to_dict(),
        }
        yield Progress(1, 1, "bootstrap")
    shown_as = {name: columns[name] for name in ("surprise", "full score") if name in columns}
    heat = np.array([_share_hot(one) for one in scores])
    log10_n = columns["surprise"]
    out: dict[str, Any] = {
        "records": len(rows),
        "normals": int((~abnormal).sum()),
        "detection": detection,
        "operating_point": {
            name: at_threshold(values, abnormal, np.log10(BUDGET))
            for name, values in shown_as.items()
        },
        "by_superclass": by_superclass(corpus, rows, log10_n, abnormal),
        "groups": _groups(corpus, rows, log10_n, abnormal),
        "fairness": {
            name: fairness(corpus, rows, values, abnormal) for name, values in shown_as.items()
        },
        "normals_beyond": _beyond(log10_n[~abnormal]),
        "calibration": {
            name: {
                "beyond_budget": share(values[~abnormal] > np.log10(BUDGET)).to_dict(),
                "error": round(calibration_error(10.0 ** -values[~abnormal]), 4),
            }
            for name, values in shown_as.items()
        },
        "heat_share": {
            "normals": round(float(heat[~abnormal].mean()), 4),
            "abnormal": round(float(heat[abnormal].mean()), 4),
        },
        "foreign": {
            "normals": share(np.array([one.foreign for one in scores])[~abnormal]).to_dict(),
            "abnormal": share(np.array([one.foreign for one in scores])[abnormal]).to_dict(),
        },
    }
    if "full score" in shown_as:
        full = shown_as["full score"]
        out["by_superclass_full"] = by_superclass(corpus, rows, full, abnormal)
        out["normals_beyond_full"] = _beyond(full[~abnormal])
    out["findings"] = yield from _findings(model, corpus, rows, scores)
    if with_curves:
        blind = yield from score_rows(model, corpus, rows, withheld=True)
        out["fairness"]["surprise, age and sex withheld"] = fairness(
            corpus, rows, np.array([one.log10_n for one in blind]), abnormal
        )
        out["curves"] = curves_of(model, corpus, scores)
        out["stated_observed"] = {
            name: stated_observed(10.0 ** -values[~abnormal]) for name, values in shown_as.items()
        }
    return out


def curves_of(
    model: LoadedModel, corpus: Corpus, scores: list[WindowScore]
) -> dict[str, dict[str, list[list[float]]]]:
    """Return ROC and precision-recall curves of the scores and of the template."""
    rows = corpus.select("validate")
    abnormal = np.array([not corpus.rows[index].normal for index in rows])
    columns = columns_of(model, corpus, rows, scores)
    kept = ("surprise", "full score", "channel: template")
    return {name: curves(columns[name], abnormal) for name in kept if name in columns}


def columns_of(
    model: LoadedModel, corpus: Corpus, rows: list[int], scores: list[WindowScore]
) -> Columns:
    """Return the scores (log10 N), the channels, and what needs no model at all."""
    columns: Columns = {"surprise": np.array([one.log10_n for one in scores])}
    full = np.array([one.full for one in scores])
    if np.isfinite(full).all():
        columns["full score"] = full
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


def _beyond(log10_n: NDArray[np.floating]) -> dict[str, float]:
    """Return the share of normals beyond stated rarities."""
    return {f"1 in {n}": round(float((log10_n > np.log10(n)).mean()), 4) for n in (10, 20, 50, 100)}


def by_superclass(
    corpus: Corpus, rows: list[int], scores: NDArray[np.floating], abnormal: NDArray[np.bool_]
) -> dict[str, Any]:
    """AUROC of each diagnostic superclass against the normals."""
    out = {}
    for name in SUPERCLASSES:
        has = np.array([name in corpus.rows[index].superclasses for index in rows])
        kept = has | ~abnormal
        out[name] = bootstrap(auroc, scores[kept], has[kept]).to_dict()
    return out


def groups_of(corpus: Corpus, rows: list[int]) -> dict[str, NDArray[np.bool_]]:
    """Return which rows are of each sex and age band."""
    sex = np.array([corpus.rows[index].sex or "" for index in rows])
    age = np.array([np.nan if (a := corpus.rows[i].age_years) is None else a for i in rows])
    return {
        "female": sex == "F",
        "male": sex == "M",
        "under 50": age < 50,
        "50 to 69": (age >= 50) & (age < 70),
        "70 and over": age >= 70,
    }


def _groups(
    corpus: Corpus, rows: list[int], scores: NDArray[np.floating], abnormal: NDArray[np.bool_]
) -> dict[str, Any]:
    """AUROC by sex and by age band."""
    return {
        name: bootstrap(auroc, scores[kept], abnormal[kept]).to_dict()
        for name, kept in groups_of(corpus, rows).items()
    }


def fairness(
    corpus: Corpus, rows: list[int], log10_n: NDArray[np.floating], abnormal: NDArray[np.bool_]
) -> dict[str, Any]:
    """AUROC and false-alarm rate by sex and age band, the largest gaps, who is above the budget."""
    groups = {}
    for name, kept in groups_of(corpus, rows).items():
        alarms = share(log10_n[kept & ~abnormal] > np.log10(BUDGET))
        ranked = bootstrap(auroc, log10_n[kept], abnormal[kept])
        groups[name] = {"auroc": ranked.to_dict(), "false_alarms": alarms.to_dict()}
    out: dict[str, Any] = {"groups": groups}
    for measure in ("auroc", "false_alarms"):
        values = [one[measure]["value"] for one in groups.values()]
        known = [value for value in values if value is not None]
        out[f"largest_gap_{measure}"] = round(max(known) - min(known), 4) if known else None
    out["above_budget"] = [
        name for name, one in groups.items() if (one["false_alarms"]["low"] or 0.0) > 1.0 / BUDGET
    ]
    return out


def _findings(
    model: LoadedModel, corpus: Corpus, rows: list[int], scores: list[WindowScore]
) -> Generator[Progress, None, dict[str, Any]]:
    """AUROC of every finding with at least 10 positives, their mean, and the rarer ones."""
    probabilities = np.stack([one.findings for one in scores])
    common: dict[str, Any] = {}
    rare: dict[str, Any] = {}
    for place, code in enumerate(model.entry.findings):
        known = np.array(
            [code not in corpus.rows[i].unsaid or code in corpus.rows[i].codes for i in rows]
        )
        has = np.array([code in corpus.rows[i].codes for i in rows])[known]
        values = probabilities[known, place]
        if has.sum() >= 10 and (~has).sum() >= 10:
            error = round(probability_error(values, has), 4)
            common[code] = bootstrap(auroc, values, has).to_dict() | {"calibration_error": error}
            yield Progress(place + 1, len(model.entry.findings), "findings")
        elif has.sum() >= 2:
            rare[code] = bootstrap(auroc, values, has, resamples=200).to_dict()
    mean, rarer = (_mean([one["value"] for one in part.values()]) for part in (common, rare))
    return {"macro_auroc": mean, "codes": common, "rare_macro_auroc": rarer, "rare": rare}


def _mean(values: list[float | None]) -> float | None:
    """Return the mean of what is known, rounded; None if nothing is."""
    known = [value for value in values if value is not None]
    return round(float(np.mean(known)), 4) if known else None


def table(figures: dict[str, Any]) -> str:
    """Return the detection figures as a Markdown table."""
    lines = ["| score | AUROC | AUPRC | in mV | amplitude lost |", "|---|---|---|---|---|"]
    for name, row in figures["detection"].items():
        cells = [shown(row[key]) for key in ("auroc", "auprc", "auroc_mv", "auroc_no_amplitude")]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)
