"""Similar cases against their target: precision, beats, time, on real records.

    python benchmarks/similar.py [--parts superclass beats scale rate] [--records N]

``superclass``: precision at 10 on PTB-XL diagnostic superclasses. Records sought and library: fold
9 alone, of which no record was in pretraining, in the teaching of diagnoses or in calibration. What
was to be chosen (weight of the waveform) was chosen on folds 7 and 8, which are printed too. A
record of the same patient never counts. ``beats``: of ventricular and of normal beats of MIT-BIH,
excerpts of ten seconds. ``scale``: time of a search among simulated embeddings. ``rate``: records
indexed a second. PTB-XL and MIT-BIH are sought in ``$ECGVIEWER_DATA``.
"""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from similar_speed import run_rate, run_scale

from ecgviewer.core.record import Record
from ecgviewer.core.similar_case import Subject
from ecgviewer.inference.library_view import RecordView, view_record
from ecgviewer.storage.library_store import SeenRecord
from ecgviewer.tasks import similar
from ecgviewer.tasks.library_index import row_forms, rows_of
from ecgviewer.tasks.library_rows import LibraryIndex
from ecgviewer.tasks.scoring import loaded
from ecgviewer.tasks.similar import Searcher
from ecgviewer.tasks.similar_subject import beat_at, of_view, whole_record

CLASSES = ("NORM", "MI", "STTC", "CD", "HYP")
RESAMPLES = 2000
EXCERPTS = 20
NOWHERE = Path("/nonexistent")


@dataclass
class Item:
    """A record with what is known of it."""

    record: Record
    view: RecordView
    patient: str
    said: frozenset[str]


def drain(work):
    """Run a generator to its end; return its result."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def library(items, model):
    """Return the index of records that lie in memory."""
    forms = row_forms(model)
    rows: dict[str, list[bytes]] = {name: [] for name in forms.dtypes}
    seen = []
    for place, item in enumerate(items):
        for name, parts in rows_of(item.view, forms).items():
            rows[name] += [place.to_bytes(4, "little") + part[4:] for part in parts]
        one = item.record
        seen.append(SeenRecord(place, one.id, item.patient, one.fs, one.n_samples))
    arrays = {
        name: np.frombuffer(b"".join(parts), dtype=forms.dtypes[name])
        for name, parts in rows.items()
    }
    entry = model.entry
    paths = tuple(Path(item.record.source) for item in items)
    return LibraryIndex(
        None, entry.id, entry.sha256, entry.findings, forms, tuple(seen), paths, arrays
    )


def interval(values, patients):
    """Return the mean and its 95 % interval by resampling patients."""
    rng = np.random.default_rng(0)
    _, of = np.unique(patients, return_inverse=True)
    n = of.max() + 1
    sums = np.bincount(of, values, n)
    counts = np.bincount(of, minlength=n)
    picks = rng.integers(n, size=(RESAMPLES, n))
    means = sums[picks].sum(axis=1) / counts[picks].sum(axis=1)
    return [round(float(v), 3) for v in (values.mean(), *np.quantile(means, (0.025, 0.975)))]


def precision(items, top, rng):
    """Return precision by class, their mean with its interval, and the same of chance.

    ``top``: for each item its neighbours, none of its own patient.
    """
    patients = np.array([item.patient for item in items])
    has = np.array([[c in item.said for c in CLASSES] for item in items], dtype=float)
    other = patients[:, None] != patients[None]
    hits = np.stack([has[row].mean(axis=0) for row in top])
    base = (other @ has) / other.sum(axis=1, keepdims=True)
    _, of = np.unique(patients, return_inverse=True)
    n = of.max() + 1
    weights = [np.ones(n)]
    weights += [np.bincount(rng.integers(n, size=n), minlength=n) for _ in range(RESAMPLES)]
    figures = []
    for weight in weights:
        w = weight[of][:, None] * has
        total = np.maximum(w.sum(axis=0), 1e-9)
        figures.append(np.stack([(w * hits).sum(axis=0) / total, (w * base).sum(axis=0) / total]))
    figures = np.stack(figures)  # (draws, 2, classes)
    mean = figures.mean(axis=2)

    def told(values):
        return [round(float(v), 3) for v in (values[0], *np.quantile(values[1:], (0.025, 0.975)))]

    return {
        "precision": told(mean[:, 0]),
        "base": told(mean[:, 1]),
        "ratio": told(mean[:, 0] / mean[:, 1]),
        "classes": {
            name: [round(float(v), 3) for v in figures[0, :, k]] for k, name in enumerate(CLASSES)
        },
        "draws": mean[1:, 0],
    }


def by_search(items, model, weight):
    """Return the ten nearest of each by the program's own search."""
    index = library(items, model)
    searcher = Searcher(index, NOWHERE)
    place = {one: k for k, one in enumerate(index.ids)}
    forms, every = row_forms(model), tuple(range(12))
    before, similar.SHAPE_WEIGHT = similar.SHAPE_WEIGHT, {"record": weight}
    patients = np.array([item.patient for item in items])
    try:
        top = []
        for k, item in enumerate(items):
            same = [index.ids[j] for j in np.flatnonzero(patients == patients[k])]
            sought = of_view(whole_record(item.record), item.view, forms.n_embedding, every)
            own = {place[one] for one in same}
            cases, _ = searcher.among(sought, searcher.space("window", model), own, 10)
            top.append([place[case.record_id] for case in cases])
        return top
    finally:
        similar.SHAPE_WEIGHT = before


def by_vectors(items, vectors):
    """Return the ten nearest of each by the cosine of given vectors."""
    unit = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return nearest(items, unit @ unit.T)


def nearest(items, likeness):
    """Return the ten nearest of each, none of the same patient."""
    patients = np.array([item.patient for item in items])
    kept = np.where(patients[:, None] != patients[None], likeness, -np.inf)
    return np.argsort(-kept, axis=1, kind="stable")[:, :10].tolist()


def by_beats(items):
    """Return the ten nearest by the median beat, at the best of nine shifts."""
    shapes = [item.view.beats[0].shape if item.view.beats else np.zeros((12, 90)) for item in items]
    beats = np.nan_to_num(np.stack(shapes))

    def part(shift):
        flat = beats[:, :, 4 + shift : 86 + shift].reshape(len(beats), -1)
        return flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-9)

    return nearest(items, np.max([part(0) @ part(shift).T for shift in range(-4, 5)], axis=0))


def by_signal(items):
    """Return the ten nearest by the ten seconds themselves, each lead in standard units."""
    from ecgviewer.inference.windows import iter_windows

    rows = []
    for item in items:
        x = next(iter_windows(item.record)).x
        rows.append(((x - x.mean(1, keepdims=True)) / (x.std(1, keepdims=True) + 1e-6)).ravel())
    return by_vectors(items, np.stack(rows))


def run_superclass(data, model, limit, folds):
    """Precision at 10 on diagnostic superclasses."""
    from ecgviewer.tasks.corpora import sources

    split: dict[str, list[Item]] = {name: [] for name in folds}
    for source in sources([data]):
        if "PTB-XL" not in source.described:
            continue
        for record, entry in source.read():
            kept = split.get(entry.split)
            if kept is None or not entry.superclasses or (limit and len(kept) >= limit):
                continue
            view = drain(view_record(record, model))
            if view.windows:
                kept.append(Item(record, view, entry.patient, frozenset(entry.superclasses)))
    out = {}
    for name, told in (("calibrate", "folds 7-8"), ("validate", "fold 9")):
        items = split.get(name)
        if not items:
            continue
        tops = {
            f"embedding, waveform {weight:g}": by_search(items, model, weight)
            for weight in ((0.0, 0.25, 0.5, 1.0) if name == "calibrate" else (0.0, 0.25))
        }
        tops |= {"median beat": by_beats(items), "ten seconds": by_signal(items)}
        rows = {key: precision(items, top, np.random.default_rng(0)) for key, top in tops.items()}
        shipped = rows["embedding, waveform 0.25"]
        for row in rows.values():
            gap = shipped["draws"] - row["draws"]
            row["shipped_ahead"] = [round(float(v), 3) for v in np.quantile(gap, (0.025, 0.975))]
        n = len(items)
        print(f"\n{told}: {n} records of {len({i.patient for i in items})} patients")
        print(f"{'':28}precision@10            times base              ahead of it by")
        for key, row in rows.items():
            del row["draws"]
            p, r, a = row["precision"], row["ratio"], row["shipped_ahead"]
            print(
                f"{key:28}{p[0]:.3f} [{p[1]:.3f}, {p[2]:.3f}]    "
                f"{r[0]:.2f} [{r[1]:.2f}, {r[2]:.2f}]     [{a[0]:+.3f}, {a[1]:+.3f}]   "
                + " ".join(f"{c} {v[0]:.2f}/{v[1]:.2f}" for c, v in row["classes"].items())
            )
        out[told] = rows | {"records": n}
    return out


def run_beats(data, model, limit):
    """Ventricular and normal beats of MIT-BIH among excerpts of other patients."""
    import wfdb

    from ecgviewer.formats import read_record

    names = sorted(path.stem for path in (data / "mitdb").glob("*.hea"))[: limit or None]
    items, marks = [], {}
    for name in names:
        whole = read_record(data / "mitdb" / f"{name}.hea")
        noted = wfdb.rdann(str(data / "mitdb" / name), "atr")
        length = round(10 * whole.fs)
        starts = np.linspace(0, whole.n_samples - length, EXCERPTS).astype(int)
        for start in starts:
            cut = replace(whole, adu=whole.adu[start : start + length], source=f"{name}@{start}")
            view = drain(view_record(cut, model))
            if view.windows and view.beats:
                items.append(Item(cut, view, name, frozenset()))
                marks[cut.id] = [
                    (s - start, symbol)
                    for s, symbol in zip(noted.sample, noted.symbol, strict=True)
                    if start <= s < start + length and symbol in "NLRVAaJSFEjef/"
                ]
    index = library(items, model)
    searcher = Searcher(index, NOWHERE)
    halves = {"chosen on": names[::2], "reported": names[1::2]}
    patients = np.array([item.patient for item in items])

    def symbol_at(record_id, at, fs):
        near = [(abs(s - at), symbol) for s, symbol in marks[record_id]]
        gap, symbol = min(near, default=(10**9, "?"))
        return symbol if gap <= 0.15 * fs else "?"

    rows_at = index.rows["beat"]
    of = index.record_of("beat", np.arange(len(rows_at)))
    kinds = np.array(
        [
            symbol_at(index.ids[o], at, index.fs[o])
            for o, at in zip(of.tolist(), rows_at["at"].tolist(), strict=True)
        ]
    )
    out = {}
    for half, mine in halves.items():
        for wanted in ("V", "N"):
            sought = []
            for item in items:
                whole = [
                    (item, s)
                    for s, symbol in marks[item.record.id]
                    if symbol == wanted and 0.5 < s / item.record.fs < 9.4
                ]
                sought += whole[:2] if item.patient in mine else []
            for weight in (0.0, 0.5, 1.0, 2.0):
                similar.SHAPE_WEIGHT = {"beat": weight}
                hits, base, whose = [], [], []
                for item, s in sought:
                    same = [index.ids[j] for j in np.flatnonzero(patients == item.patient)]
                    subject: Subject = beat_at(item.record, int(s))
                    found = drain(searcher.find(item.record, subject, leave_out=same))
                    got = [symbol_at(c.record_id, c.at, c.fs) for c in found.cases]
                    hits.append(np.mean([one == wanted for one in got]))
                    base.append(float((kinds[patients[of] != item.patient] == wanted).mean()))
                    whose.append(item.patient)
                told = interval(np.array(hits), np.array(whose))
                key = f"{wanted}, waveform {weight:g}, {half}"
                out[key] = {"precision": told, "base": round(float(np.mean(base)), 3)}
                print(f"{key:34} n {len(hits):4}  {told}  base {np.mean(base):.3f}")
    return out


def main() -> None:
    """Run the parts asked for, print tables and one JSON line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parts = ("superclass", "beats", "scale", "rate")
    parser.add_argument("--parts", nargs="+", default=parts, choices=parts)
    parser.add_argument("--records", type=int, default=0, help="at most so many of each part")
    splits = ("calibrate", "validate")
    parser.add_argument("--folds", nargs="+", default=splits, choices=splits)
    args = parser.parse_args()
    data = Path(os.environ["ECGVIEWER_DATA"])
    model = loaded("", NOWHERE)
    out: dict[str, object] = {"model": model.entry.id}
    if "superclass" in args.parts:
        out["superclass"] = run_superclass(data, model, args.records, args.folds)
    if "beats" in args.parts:
        out["beats"] = run_beats(data, model, args.records)
    if "scale" in args.parts:
        out["scale"] = run_scale(model, args.records or 100_000)
    if "rate" in args.parts:
        out["rate"] = run_rate(data, args.records or 60)
    print(json.dumps(out))


if __name__ == "__main__":
    main()
