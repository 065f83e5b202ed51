"""Tuning against its targets: few examples, the gate, time, and span maps, on real records.

    python benchmarks/tuning.py --corpus DIR --cache DIR [--parts few_shot gate spans block time]

``--corpus``: windows of PTB-XL as ``ecgviewer pretrain`` leaves them in ``OUT/corpus``. The default
model is judged. Whatever was computed is kept in ``--cache``, a file a step: a run that is stopped
goes on where it stood, and parts can be run one by one. No statement is used in the label-free
embedding, so every finding here is one that the encoder was never told of; ``block`` trains an
encoder with diagnoses that was told of none of them. MIT-BIH and PTB-XL are sought in
``$ECGVIEWER_DATA``.
"""

from __future__ import annotations

import argparse
import json
import os
import zlib
from pathlib import Path

import numpy as np
import torch
from tuning_block import run as run_block
from tuning_kept import drain, kept
from tuning_spans import run as run_spans
from tuning_time import run as run_time

from ecgviewer.inference import zoo
from ecgviewer.inference.evidence import gather
from ecgviewer.inference.model import load_model, load_module, look
from ecgviewer.inference.shape import shape_of
from ecgviewer.training import corpus
from ecgviewer.training.chance import wins
from ecgviewer.training.few_shot import shuffled
from ecgviewer.training.findings import Features, HeadConfig, standardise, train_head
from ecgviewer.training.finetune import Example, TuneConfig, tune
from ecgviewer.training.network import FindingsHead
from ecgviewer.training.normals import window_of
from ecgviewer.training.reference import Replay
from ecgviewer.training.slots import Labels, SlotConfig, Slots, View, fit

FINDINGS = ("CLBBB", "CRBBB", "AFIB", "PVC", "LAFB", "IMI", "ASMI", "LVH")
COUNTS = (5, 20)
SEEDS = (0, 1, 2)
GUARDED = ("SR", "NORM", "NDT", "ABQRS", "IRBBB", "1AVB", "SARRH", "ISC_", "IVCD", "STACH", "STD_")
RESAMPLES = 500
CHUNK = 256


def embeddings(windows, cache, name):
    """Return embedding, summary and median beat of each record."""
    entry = zoo.find_model("", Path("/nonexistent"))
    model = load_model(entry)
    module = model.module if name == "model" else shuffled(load_module(entry), 0)

    def chunk(first):
        parts = []
        for index in range(first, min(first + CHUNK, len(windows.rows))):
            window, conditions = window_of(windows, index), windows.rows[index].conditions()
            seen = look(module, window, conditions)
            evidence = gather(window, seen, conditions, model.arrays)
            beat = shape_of(window).beat
            beat = np.zeros((12, 90)) if beat is None else beat
            parts.append((seen.embedding, evidence.summary, beat))
        e, s, b = (np.nan_to_num(np.stack(p)).astype(np.float32) for p in zip(*parts, strict=True))
        return {"E": e, "S": s, "B": b}

    made = [
        kept(cache / f"{entry.id}-{name}-{first}.npz", lambda first=first: chunk(first))
        for first in range(0, len(windows.rows), CHUNK)
    ]
    return tuple(np.concatenate([one[key] for one in made]) for key in "ESB")


class Truth:
    """Statements of the corpus by row."""

    def __init__(self, windows):
        self.rows = list(windows.rows)
        self.split = np.array([row.split for row in self.rows])

    def has(self, code):
        """Return which records carry a statement."""
        return np.array([code in row.codes for row in self.rows])

    def known(self, code):
        """Return for which records it is said whether they do."""
        return np.array([code not in row.unsaid or code in row.codes for row in self.rows])

    def table(self, at, codes):
        """Return target and weight of some records, (n, K)."""
        target = np.stack([self.has(code)[at] for code in codes], axis=1)
        weight = np.stack([self.known(code)[at] for code in codes], axis=1)
        return target.astype(np.float32), weight.astype(np.float32)


def plain_head(inputs):
    """Return an untrained head for features."""
    head = FindingsHead(inputs.shape[1], 128, 128)
    standardise(head, inputs)
    return head


def by_head(inputs, learn, picked, others, test, seed):
    """Return what a slot taught with few positives says of the test records."""
    torch.manual_seed(seed)
    head = plain_head(inputs[learn])
    ones, none = torch.ones(len(picked), 1), torch.zeros(len(others), 1)
    marked = Labels(View.of(head, inputs[picked]), ones, ones)
    replayed = Labels(View.of(head, inputs[others]), none, torch.full_like(none, 0.5))
    start = Slots.of(head, [0], new=[True])
    slots = drain(fit(head, start, marked, replayed, SlotConfig(seed=seed), new=[True]))
    with torch.no_grad():
        return slots.logits(View.of(head, inputs[test]))[:, 0].numpy()


def by_neighbour(beats, _learn, picked, _others, test, _seed):
    """Return the correlation with the nearest positive's median beat."""
    flat = beats.reshape(len(beats), -1)
    flat = flat - flat.mean(axis=1, keepdims=True)
    flat = flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-6)
    return (flat[test] @ flat[picked].T).max(axis=1)


def few_shot(truth, windows, cache):
    """Return mean AUROC over findings with 5 and 20 positives, and how far it is above others."""
    e, s, b = embeddings(windows, cache, "model")
    e0, s0, _ = embeddings(windows, cache, "shuffled")
    methods = {
        "this model": (by_head, np.c_[e, s]),
        "this model, embedding alone": (by_head, e),
        "random encoder with score summary": (by_head, np.c_[e0, s0]),
        "random encoder": (by_head, e0),
        "nearest raw median beat": (by_neighbour, b),
    }
    learn = np.flatnonzero(np.isin(truth.split, ("train", "calibrate")))
    test = np.flatnonzero(truth.split == "validate")
    draws = np.random.default_rng(0).multinomial(
        test.size, np.full(test.size, 1 / test.size), size=RESAMPLES
    )
    out = {}
    model_id = zoo.find_model("", Path("/nonexistent")).id

    def scores_of(code, count, seed, has, known):
        """Return what each method says of the test records."""
        rng = np.random.default_rng(seed)
        picked = rng.choice(learn[has[learn]], count, replace=False)
        others = learn[~has[learn] & known[learn]]
        return {
            name: method(inputs, learn, picked, others, test, seed)
            for name, (method, inputs) in methods.items()
        }

    for count in COUNTS:
        boot = {name: np.zeros(RESAMPLES) for name in methods}
        value = dict.fromkeys(methods, 0.0)
        each = {name: {} for name in methods}
        for code in FINDINGS:
            has, known = truth.has(code), truth.known(code)
            up, down = has[test], ~has[test] & known[test]
            for seed in SEEDS:
                path = cache / f"few-{model_id}-{count}-{code}-{seed}.npz"
                told = kept(
                    path,
                    lambda c=code, k=count, n=seed, h=has, w=known: scores_of(c, k, n, h, w),
                )
                for name, scores in told.items():
                    table = wins(scores[up], scores[down])
                    share = 1 / (len(FINDINGS) * len(SEEDS))
                    value[name] += share * table.mean()
                    each[name].setdefault(code, []).append(table.mean())
                    weighed = np.einsum("rp,pn,rn->r", draws[:, up], table, draws[:, down])
                    total = draws[:, up].sum(1) * draws[:, down].sum(1)
                    boot[name] += share * np.divide(
                        weighed, total, out=np.full(RESAMPLES, np.nan), where=total > 0
                    )
        out[count] = {
            name: {
                "auroc": round(float(value[name]), 4),
                "interval": span(boot[name]),
                "ours_above": span(boot["this model"] - boot[name]),
                "embedding_above": span(boot["this model, embedding alone"] - boot[name]),
                "findings": {code: round(float(np.mean(v)), 3) for code, v in each[name].items()},
            }
            for name in methods
        }
        show(f"few-shot, {count} positives", out[count])
    return out


def span(values):
    """Return the 95 % interval of draws."""
    return [round(float(v), 4) for v in np.nanpercentile(values, (2.5, 97.5))]


def gate(truth, windows, cache, seeds=20):
    """Return how many honest and shuffled label sets of 20 positives pass the gate."""
    e, s, _ = embeddings(windows, cache, "model")
    inputs = np.c_[e, s]
    part = np.array([zlib.crc32(row.patient.encode()) % 4 for row in truth.rows])
    train = np.flatnonzero((truth.split == "train") & (part < 2))
    pool = np.flatnonzero(((truth.split == "train") & (part >= 2)) | (truth.split == "validate"))
    check = np.flatnonzero(truth.split == "calibrate")
    torch.manual_seed(0)
    target, weight = truth.table(train, GUARDED)
    replay = Replay(
        GUARDED, inputs[train], target, weight, inputs[check], *truth.table(check, GUARDED)
    )
    parent = plain_head(inputs[train])
    features = Features(e[train], s[train], target, weight, GUARDED, train)
    drain(train_head(parent, features, HeadConfig(steps=200)))
    weights = {name: value.clone() for name, value in parent.state_dict().items()}
    rows = []
    model_id = zoo.find_model("", Path("/nonexistent")).id
    for seed in range(seeds):
        code = FINDINGS[seed % len(FINDINGS)]
        rng = np.random.default_rng(seed)
        has = truth.has(code)[pool]
        picked = rng.choice(pool[has], 20, replace=False)
        others = rng.choice(pool[~has & truth.known(code)[pool]], 30, replace=False)
        honest = np.r_[np.ones(20, bool), np.zeros(30, bool)]
        for kind, labels in (("honest", honest), ("shuffled", rng.permutation(honest))):
            examples = [
                Example(
                    truth.rows[at].patient,
                    inputs[at],
                    {code: 1.0} if there else {},
                    {} if there else {code: 1.0},
                    record=str(at),
                )
                for at, there in zip(np.r_[picked, others], labels, strict=True)
            ]
            path = cache / f"gate-{model_id}-{kind}-{seed}.json"
            if not path.exists():
                parent.load_state_dict(weights)
                work = tune(parent, GUARDED, examples, replay, TuneConfig(seed=seed), learn=(code,))
                found = drain(work)
                told = {
                    "kind": kind,
                    "seed": seed,
                    "finding": code,
                    "passed": found.passed,
                    "auroc": round(found.verdict.rows[0].after, 3),
                    "failed": [c.name for c in found.verdict.checks if not c.passed],
                    "detail": found.verdict.checks[2].detail,
                }
                path.write_text(json.dumps(told), encoding="utf-8")
                print(json.dumps(told), flush=True)
            rows.append(json.loads(path.read_text(encoding="utf-8")))
    passed = {
        kind: f"{sum(r['passed'] for r in rows if r['kind'] == kind)} of {seeds}"
        for kind in ("honest", "shuffled")
    }
    show("gate: label sets accepted", passed)
    return {"accepted": passed, "runs": rows}


def show(title, body):
    """Print a table."""
    print(f"\n{title}")
    for name, value in body.items():
        print(f"  {name}: {value}", flush=True)


def main():
    """Measure the parts asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--parts", nargs="*", default=("few_shot", "gate", "spans", "time"))
    args = parser.parse_args()
    torch.set_num_threads(1)
    windows = corpus.load(args.corpus)
    truth = Truth(windows)
    args.cache.mkdir(parents=True, exist_ok=True)
    data = Path(os.environ["ECGVIEWER_DATA"])
    parts = {
        "few_shot": lambda: few_shot(truth, windows, args.cache),
        "gate": lambda: gate(truth, windows, args.cache, args.seeds),
        "spans": lambda: run_spans(data, args.cache),
        "block": lambda: run_block(truth, windows, args.cache, FINDINGS),
        "time": lambda: run_time(data),
    }
    made = {name: part() for name, part in parts.items() if name in args.parts}
    if args.out is not None:
        args.out.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
