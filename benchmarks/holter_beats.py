"""How well the Holter analysis tells beats apart: MIT-BIH, each record by the 21 others.

Ventricular against the rest on the 22 records of DS1 (de Chazal 2004, 10.1109/TBME.2004.827359),
all 30 minutes, the first five included. The weights used on a record are fitted to the other 21,
and how strongly they are held small is chosen within these 21; so no record has a say in its own
figure. Beats are matched within 150 ms (ANSI/AAMI EC57); flutter is left out, as there.

Two predictive values are printed: of all that is called V, and without fusion beats, which
EC57 does not count against it.

    python -m benchmarks.holter_beats [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ecgviewer.core.holter import BEAT_CLASSES, HolterAnalysis
from ecgviewer.core.holter_events import neighbours
from ecgviewer.formats import read_record
from ecgviewer.signals.holter_blocks import Cuts
from ecgviewer.signals.holter_classes import Weights, design, fitted, of_shapes
from ecgviewer.signals.holter_features import beat_features
from ecgviewer.signals.holter_templates import sort_shapes
from ecgviewer.tasks.holter import conclude
from ecgviewer.tasks.holter_gathering import Gathered, gather

DS1 = (
    "101 106 108 109 112 114 115 116 118 119 122 124 201 203 205 207 208 209 215 220 223 230"
).split()
PACED = "102 104 107 217".split()
WITHIN_S = 0.15
RIDGES = (3.0, 10.0, 30.0)
FOLDS = 4
MOST_OTHERS, ROUNDS, TOTAL = 300, 8, 2000.0

CLASS_OF = {
    **dict.fromkeys("NLRejB", "N"),
    **dict.fromkeys("AaJSn", "S"),
    **dict.fromkeys("VEr", "V"),
    **dict.fromkeys("/f", "P"),
    "F": "F",
    **dict.fromkeys("Q?", "Q"),
}
"""Codes of the annotations to classes of EC57; paced and fusions with paced are P."""


@dataclass
class Marked:
    """A record, gathered, and what its annotations say.

    ``truth`` is the class of each beat found, "-" for none there; ``missed`` the classes not found;
    ``flutter`` says which beats lie in ventricular flutter.
    """

    name: str
    gathered: Gathered
    truth: np.ndarray
    missed: list[str]
    flutter: np.ndarray
    rhythms: list[tuple[int, int, str]]


def run(work):
    """Return the result of a generator."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def data() -> Path:
    """Return the folder of the records."""
    return Path(os.environ.get("ECGVIEWER_DATA", "../shared/ecg")) / "mitdb"


def marked(name: str) -> Marked:
    """Gather a record and match its beats with the annotations."""
    import wfdb

    gathered = run(gather(read_record(data() / f"{name}.hea")))
    said = wfdb.rdann(str(data() / name), "atr")
    at, codes = np.asarray(said.sample), np.array(said.symbol)
    beats = np.isin(codes, list(CLASS_OF))
    where, kinds = at[beats], codes[beats]
    truth, hit = match(gathered.samples, where, kinds, WITHIN_S * gathered.fs)
    flutter = np.zeros(len(truth), dtype=bool)
    for start, stop in zip(at[codes == "["], at[codes == "]"], strict=False):
        reach = WITHIN_S * gathered.fs
        flutter |= (gathered.samples >= start - reach) & (gathered.samples <= stop + reach)
    missed = [CLASS_OF[kind] for kind in kinds[~hit]]
    changes = [(int(a), text.strip("\0")) for a, text in zip(at, said.aux_note, strict=True)]
    changes = [(a, text) for a, text in changes if text.startswith("(")]
    ends = [a for a, _ in changes[1:]] + [gathered.n_samples]
    rhythms = [(a, b, text) for (a, text), b in zip(changes, ends, strict=True)]
    return Marked(name, gathered, truth, missed, flutter, rhythms)


def match(found, where, kinds, reach):
    """Return the class of each beat found, "-" for none, and which annotations were found.

    The nearest pairs first, each annotation and each beat once.
    """
    truth = np.full(len(found), "-", dtype="<U1")
    hit = np.zeros(len(where), dtype=bool)
    if not len(where):
        return truth, hit
    place = np.clip(np.searchsorted(where, found), 0, len(where) - 1)
    before = np.maximum(place - 1, 0)
    place = np.where(np.abs(where[before] - found) < np.abs(where[place] - found), before, place)
    apart = np.abs(where[place] - found)
    for beat in np.argsort(apart, kind="stable").tolist():
        if apart[beat] <= reach and not hit[place[beat]]:
            hit[place[beat]] = True
            truth[beat] = CLASS_OF[kinds[place[beat]]]
    return truth, hit


@dataclass
class Views:
    """The features of a record by all its leads together and by each alone, and its shapes."""

    features: list[np.ndarray]
    names: tuple[str, ...]
    shapes: np.ndarray


def views_of(one: Marked) -> Views:
    """Return features by all leads and by each lead: a classifier must do with any number."""
    next_to = neighbours(one.gathered.samples, one.gathered.noise)
    features, shapes_of_all = [], None
    for leads in (slice(None), *(slice(row, row + 1) for row in range(len(one.gathered.leads)))):
        cuts = Cuts(one.gathered.cuts, leads)
        shapes, likeness = run(sort_shapes(cuts))
        shapes_of_all = shapes if shapes_of_all is None else shapes_of_all
        found, names = run(
            beat_features(cuts, shapes, likeness, one.gathered.samples, next_to, one.gathered.fs)
        )
        features.append(found)
    return Views(features, names, shapes_of_all)


def rows_of(one: Marked, views: Views) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return features, whether V, and weights: each record counts by the root of its beats."""
    rng = np.random.default_rng(int(one.name))
    y = one.truth == "V"
    use = np.isin(one.truth, ["N", "S", "V", "F", "-"]) & ~one.flutter
    rows, wanted, weights = [], [], []
    for features in views.features:
        own, others = np.flatnonzero(use & y), np.flatnonzero(use & ~y)
        weight = 1 / np.sqrt(max(len(own), 20)), 1 / np.sqrt(max(len(others), 20))
        more = 1.0
        if len(others) > MOST_OTHERS:
            more = len(others) / MOST_OTHERS
            others = rng.choice(others, MOST_OTHERS, replace=False)
        places = np.r_[own, others]
        rows.append(features[places])
        wanted.append(y[places])
        weights.append(np.r_[np.full(len(own), weight[0]), np.full(len(others), weight[1] * more)])
    return np.concatenate(rows), np.concatenate(wanted), np.concatenate(weights)


def fit(parts, names, ridge: float) -> Weights:
    """Fit a logistic regression by Newton's method, its weights held small by a ridge."""
    x = np.concatenate([part[0] for part in parts]).astype(np.float64)
    y = np.concatenate([part[1] for part in parts]).astype(np.float64)
    w = np.concatenate([part[2] for part in parts])
    w *= TOTAL / w.sum()
    middle = np.average(x, axis=0, weights=w)
    spread = np.sqrt(np.average((x - middle) ** 2, axis=0, weights=w)) + 1e-6
    z = design(x, middle, spread).astype(np.float32)
    held = np.full(z.shape[1], ridge)
    held[-1] = 1e-6
    b = np.zeros(z.shape[1])
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-np.clip(z @ b, -30, 30)))
        slope = z.T @ (w * (y - p)) - held * b
        steep = (w * p * (1 - p) + 1e-9).astype(np.float32)
        bend = (z * steep[:, None]).T.astype(np.float32) @ z + np.diag(held)
        b = b + np.linalg.solve(bend, slope)
    return Weights(names, middle, spread, b)


def chosen_ridge(names_of: list[str], parts, views, records) -> float:
    """Choose the ridge within some records: the best F1 on those left out, gross, in 4 folds."""
    best = (-1.0, RIDGES[0])
    for ridge in RIDGES:
        tp = fp = fn = 0
        for fold in range(FOLDS):
            out = names_of[fold::FOLDS]
            weights = fit([parts[n] for n in names_of if n not in out], views[out[0]].names, ridge)
            for name in out:
                scores = weights.scores(views[name].features[0], weights.names)
                said = of_shapes(scores, views[name].shapes) > 0
                one = records[name]
                known = ~one.flutter & np.isin(one.truth, ["N", "S", "V", "-"])
                tp += int((said & known & (one.truth == "V")).sum())
                fn += int((~said & known & (one.truth == "V")).sum())
                fp += int((said & known & (one.truth != "V")).sum())
        best = max(best, (2 * tp / (2 * tp + fp + fn), ridge))
    return best[1]


def table(one: Marked, analysis: HolterAnalysis) -> Counter:
    """Return how many beats of each true class got which class; "x" were not found."""
    codes = np.array(list(BEAT_CLASSES))[analysis.beats.classes]
    out = Counter()
    for truth, code in zip(one.truth[~one.flutter], codes[~one.flutter], strict=True):
        out[truth, code] += 1
    for truth in one.missed:
        out[truth, "x"] += 1
    return out


def figures(cells: Counter, which: str) -> dict[str, float]:
    """Return sensitivity and predictive values in per cent of a class."""
    tp = cells[which, which]
    fn = sum(n for (t, c), n in cells.items() if t == which and c != which)
    fp = sum(n for (t, c), n in cells.items() if c == which and t != which)
    fused = sum(n for (t, c), n in cells.items() if c == which and t in ("F", "Q"))

    def percent(part: int, whole: int) -> float:
        return round(100 * part / whole, 2) if whole else float("nan")

    return {
        "n": tp + fn,
        "Se": percent(tp, tp + fn),
        "P+": percent(tp, tp + fp),
        "P+ without F": percent(tp, tp + fp - fused),
    }


def main() -> None:
    """Print the figures of each record and of all together."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--shipped", action="store_true", help="with the shipped weights (seen)")
    args = parser.parse_args()
    records = {name: marked(name) for name in DS1 + PACED}
    views = {} if args.shipped else {name: views_of(records[name]) for name in DS1}
    parts = {name: rows_of(records[name], views[name]) for name in views}
    out, total, ridges = {}, Counter(), []
    found = {}
    for name in DS1:
        others = [other for other in DS1 if other != name]
        weights = fitted()
        if not args.shipped:
            ridges.append(chosen_ridge(others, parts, views, records))
            weights = fit([parts[n] for n in others], views[name].names, ridges[-1])
        found[name] = run(conclude(records[name].gathered, weights=weights))
        cells = table(records[name], found[name])
        total += cells
        out[name] = {kind: figures(cells, kind) for kind in "VS"}
        print(name, out[name], {f"{t}>{c}": n for (t, c), n in cells.items() if t != c})
    out["gross"] = {kind: figures(total, kind) for kind in "VS"}
    print("gross", out["gross"], "ridges", Counter(ridges))
    beats = sum(n for (t, c), n in total.items() if t != "-")
    missed = sum(n for (t, c), n in total.items() if c == "x")
    false = sum(n for (t, c), n in total.items() if t == "-")
    out["beats"] = {
        "Se": round(100 * (beats - missed) / beats, 2),
        "P+": round(100 * (beats - missed) / (beats - missed + false), 2),
    }
    print("beats", out["beats"])
    for name in PACED:
        found[name] = run(conclude(records[name].gathered))
        cells = table(records[name], found[name])
        out[name] = {kind: figures(cells, kind) for kind in "VP"}
        print(name, out[name], dict(cells))
    out["AF"] = af_figures(records, found)
    print("AF", out["AF"])
    if args.json:
        args.json.write_text(json.dumps(out, indent=1) + "\n", encoding="utf-8")


def af_figures(records, found) -> dict[str, float]:
    """Return sensitivity and predictive value of AF by time and by episodes of 30 s and longer.

    Flutter counts as AF: intervals do not tell them apart.
    """
    both = said = true = 0
    hits = episodes = right = told = 0
    for name in DS1:
        one = records[name]
        fs = one.gathered.fs
        marks = [(a, b) for a, b, text in one.rhythms if text in ("(AFIB", "(AFL")]
        ours = [(e.start, e.stop) for e in found[name].episodes if e.kind == "AF"]
        wanted, got = (np.zeros(one.gathered.n_samples, dtype=bool) for _ in range(2))
        for ranges, mask in ((marks, wanted), (ours, got)):
            for a, b in ranges:
                mask[a:b] = True
        both += int((wanted & got).sum())
        said += int(got.sum())
        true += int(wanted.sum())
        edges = np.flatnonzero(np.diff(np.r_[0, wanted.astype(np.int8), 0])).reshape(-1, 2)
        long = [(a, b) for a, b in edges.tolist() if b - a >= 30 * fs]
        episodes += len(long)
        hits += sum(got[a:b].mean() > 0.5 for a, b in long)
        told += len(ours)
        right += sum(wanted[a:b].mean() > 0.5 for a, b in ours)
    return {
        "time Se": round(100 * both / true, 1),
        "time P+": round(100 * both / said, 1) if said else float("nan"),
        "episodes": episodes,
        "episodes found": int(hits),
        "told": told,
        "told rightly": int(right),
    }


if __name__ == "__main__":
    main()
