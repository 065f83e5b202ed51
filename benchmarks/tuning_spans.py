"""Span maps learned from five records and judged on others: simulated lesions and MIT-BIH beats."""

from __future__ import annotations

import json
import time
from pathlib import Path

import numpy as np
import wfdb
from tuning_kept import drain

from ecgviewer.core.annotation import Annotation
from ecgviewer.formats import read_record
from ecgviewer.inference import zoo
from ecgviewer.inference.model import load_model
from ecgviewer.inference.window_score import conditions_of
from ecgviewer.inference.windows import iter_windows
from ecgviewer.simulate.record import simulate_record
from ecgviewer.training import span_maps
from ecgviewer.training.labels import RecordLabels

CODE = "marked"
SIMULATED = ("pvc", "wpw", "stemi_anterior", "stemi_inferior", "t_inversion", "brugada_1", "lbbb")
LEARN, TEST = 5, 10
BEFORE_S, AFTER_S = 0.1, 0.3
MITDB_WINDOWS = 12


def examples(record, marks, model, group, limit):
    """Return the windows of a record that hold a mark, with its truth."""
    labels = RecordLabels(record.id, {CODE: 1.0}, {}, tuple(marks))
    out = []
    for window in iter_windows(record):
        first, last = (edge / 100 * record.fs for edge in (window.start, window.start + 1000))
        if not window.valid.any() or not any(m.start < last and m.stop > first for m in marks):
            continue
        conditions = conditions_of(record, window)
        out.append(span_maps.example(record, window, conditions, labels, (CODE,), model, group))
        if len(out) >= limit:
            break
    return out


def from_mask(record, mask):
    """Return a span for each run of a mask (n_leads, n_samples), a lead at a time."""
    marks = []
    for row, lead in enumerate(record.lead_names):
        edges = np.flatnonzero(np.diff(np.r_[0, mask[row].astype(np.int8), 0]))
        marks += [
            Annotation(record.id, int(a), int(b), (lead,), CODE)
            for a, b in zip(edges[::2], edges[1::2], strict=True)
        ]
    return marks


def judged(learn, test, model, seed):
    """Return the AUROC of samples in records that the head has not seen, and seconds of training.

    Mean over records, so that a record with many windows does not count more.
    """
    normals = drain(span_maps.normal_examples(model, (CODE,), seed))
    began = time.process_time()
    head = drain(span_maps.fit_spans([w for one in learn for w in one], normals, (CODE,), seed))
    seconds = time.process_time() - began
    values = []
    for one in test:
        found = [v for w in one for v in span_maps.sample_auroc(head, w).values()]
        if found:
            values.append(float(np.mean(found)))
    hot = float(
        np.mean([(head.likeness(n.features.astype(np.float32)) > 0.5).mean() for n in normals])
    )
    draws = np.random.default_rng(0).choice(values, (1000, len(values))).mean(axis=1)
    return {
        "auroc": round(float(np.mean(values)), 4),
        "interval": [round(float(v), 4) for v in np.percentile(draws, (2.5, 97.5))],
        "lowest": round(min(values), 3),
        "records": len(values),
        "hot_on_normals": round(hot, 4),
        "fit_cpu_s": round(seconds, 1),
    }


def mitdb(root, model, seed):
    """Mark V beats in five records of MIT-BIH on all leads; judge the map on the others."""
    made = {}
    for header in sorted((root / "mitdb").glob("*.hea")):
        found = wfdb.rdann(str(header.with_suffix("")), "atr")
        at = [int(s) for s, k in zip(found.sample, found.symbol, strict=True) if k == "V"]
        others = sum(k in "NLR" for k in found.symbol)
        if len(at) < 20 or others < 200:
            continue
        record = read_record(header)
        marks = [
            Annotation(
                record.id,
                max(0, r - round(BEFORE_S * record.fs)),
                r + round(AFTER_S * record.fs),
                record.lead_names,
                CODE,
            )
            for r in at
        ]
        made[header.stem] = examples(record, marks, model, header.stem, MITDB_WINDOWS)
    names = sorted(made)
    order = np.random.default_rng(seed).permutation(len(names))
    chosen = [names[int(k)] for k in order]
    learn, test = chosen[:LEARN], chosen[LEARN:]
    return judged([made[n] for n in learn], [made[n] for n in test], model, seed) | {
        "learned_from": sorted(learn)
    }


def run(root: Path, cache: Path, seeds=(0, 1, 2)):
    """Return the figures of all kinds and seeds; what was judged before is not judged again."""
    model = load_model(zoo.find_model("", Path("/nonexistent")))

    def simulated(kind):
        made = []
        for seed in range(LEARN + TEST):
            one = simulate_record(kind, seed=seed)
            marks = from_mask(one.record, one.truth.mask)
            made.append(examples(one.record, marks, model, str(seed), 1))
        return judged(made[:LEARN], made[LEARN:], model, 0)

    parts = {kind: lambda kind=kind: simulated(kind) for kind in SIMULATED}
    parts |= {
        f"MIT-BIH V, seed {seed}": lambda seed=seed: mitdb(root, model, seed) for seed in seeds
    }
    out = {}
    for name, part in parts.items():
        path = cache / f"spans-{model.entry.id}-{name.replace(' ', '_')}.json"
        if not path.exists():
            path.write_text(json.dumps(part()), encoding="utf-8")
        out[name] = json.loads(path.read_text(encoding="utf-8"))
        print(f"  span map {name}: {out[name]}", flush=True)
    return out
