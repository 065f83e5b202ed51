"""Whether queues find rare findings sooner, and teach more, than records drawn by chance.

    python benchmarks/queues.py --cache DIR [--parts new known] [--seeds 10]

Reads PTB-XL (raw and z-scored) from ``$ECGVIEWER_DATA``; what the model sees of each record is kept
in ``--cache``. Labelling is simulated: a record that a queue brings is answered by its statements.

``new``: findings that the model was never told of, by its label-free embedding and score summary. A
reader has marked three records with the finding and twenty without it; then come two queues of 20,
and the head is taught after each. Counted: records with the finding among 20 and 40, AUROC and
average precision in other patients. ``known``: findings that the model knows, in records that its
findings were not learned from (folds 7-9): how many of a queue of 40 carry one, and how many
different rare ones a queue brings.

All beside queues drawn by chance with the same seeds, paired; intervals are 95 % over findings and
seeds (bootstrap, findings first). Each seed is another start and another split of the patients.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from ecgviewer.core.label_queue import Wish
from ecgviewer.core.queue_choice import Pool, choose
from ecgviewer.inference import zoo
from ecgviewer.inference.model import load_model
from ecgviewer.inference.window_score import conditions_of, score_window
from ecgviewer.inference.windows import iter_windows
from ecgviewer.tasks.corpora import sources
from ecgviewer.tasks.queue_pool import doubts, places
from ecgviewer.training.chance import wins
from ecgviewer.training.findings import standardise
from ecgviewer.training.labels import BESIDE_NORMAL
from ecgviewer.training.network import FindingsHead
from ecgviewer.training.slots import Labels, SlotConfig, Slots, View, fit

NEW = ("CRBBB", "CLBBB", "AFIB", "WPW", "PVC", "LAFB", "IVCD", "IMI")
KNOWN = ("CRBBB", "CLBBB", "AFIB", "PVC", "LAFB", "IVCD", "1AVB")
START, NEGATIVE, SIZE, ROUNDS = 3, 20, 20, 2
FEWEST = 12
"""Records with a finding that must be left to be found."""

METHODS = ("chance", "uncertainty", "novelty", "mixed")
RESAMPLES = 2000


class Seen:
    """What the model sees of each record, and what its statements say."""

    def __init__(self, arrays):
        self.ids = tuple(map(str, arrays["ids"]))
        self.patients = tuple(map(str, arrays["patients"]))
        self.split = arrays["split"]
        self.embedding = arrays["embedding"].astype(np.float64)
        self.summary = arrays["summary"].astype(np.float64)
        self.features = arrays["features"].astype(np.float64)
        self.findings = arrays["findings"].astype(np.float64)
        self.codes = tuple(map(str, arrays["codes"]))
        self.said = [frozenset(text.split("|")) - {""} for text in map(str, arrays["said"])]
        self.unsaid = [frozenset(text.split("|")) - {""} for text in map(str, arrays["unsaid"])]

    def has(self, code):
        """Return which records carry a statement."""
        return np.array([code in one for one in self.said])

    def known(self, code):
        """Return of which records it is told whether they do."""
        return np.array([code not in one for one in self.unsaid]) | self.has(code)


def seen_records(cache):
    """Return what the model sees, from the cache if there."""
    path = cache / "queues.npz"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez(path, **look_at_all())
    with np.load(path) as saved:
        return Seen(saved)


def look_at_all():
    """Look at the first window of every record; one that stands in both sets counts once."""
    entry = zoo.find_model("", Path("/nonexistent"))
    model = load_model(entry)
    data = Path(os.environ["ECGVIEWER_DATA"])
    kept = {}
    for source in sources([data]):
        for record, row in source.read():
            number = row.key.split("/")[1]
            if number in kept:
                continue
            who = replace(record.patient, age_years=row.age_years, sex=row.sex)
            record = replace(record, patient=who)
            window = next(iter(iter_windows(record)))
            if not window.valid.any():
                continue
            one = score_window(window, conditions_of(record, window), model)
            kept[number] = (row, one)
            if len(kept) % 100 == 0:
                print(f"{len(kept)} records", file=sys.stderr)
    rows, scores = zip(*kept.values(), strict=True)
    return {
        "ids": np.array([f"{int(number):05d}" for number in kept]),
        "patients": np.array([row.patient for row in rows]),
        "split": np.array([row.split for row in rows]),
        "embedding": np.nan_to_num([one.evidence.embedding for one in scores]),
        "summary": np.nan_to_num([one.evidence.summary for one in scores]),
        "features": np.nan_to_num([one.features for one in scores]),
        "findings": np.array([one.findings for one in scores]),
        "codes": np.array(entry.findings),
        "said": np.array(["|".join(row.codes) for row in rows]),
        "unsaid": np.array(["|".join(row.unsaid) for row in rows]),
    }


def in_part(seen, splits, seed, share=0.8):
    """Return which records are in some splits and of the patients of a seed."""
    of_seed = [zlib.crc32(f"{seed}/{one}".encode()) % 100 < 100 * share for one in seen.patients]
    return np.isin(seen.split, splits) & np.array(of_seed)


def pool_of(seen, at, is_read, unsure, embedding):
    """Return records to choose from."""
    return Pool(
        tuple(seen.ids[k] for k in at),
        tuple(seen.patients[k] for k in at),
        is_read,
        unsure,
        places(embedding),
        np.zeros(len(at)),
    )


def asked(pool, method, size, seed):
    """Return the places in a pool of the next records to label."""
    percent = 100 if method == "chance" else 10
    by = "mixed" if method == "chance" else method
    return [pick.index for pick in choose(pool, Wish(by, size, percent, seed=seed))]


def taught(seen, inputs, head, marked, code, replay, seed):
    """Return the probability of a finding in all records, by a slot taught with marked records."""
    torch.manual_seed(seed)
    there = torch.from_numpy(seen.has(code)[marked].astype(np.float32))[:, None]
    none = torch.zeros(len(replay), 1)
    given = Labels(View.of(head, inputs[marked]), there, torch.ones_like(there))
    back = Labels(View.of(head, inputs[replay]), none, torch.full_like(none, 0.5))
    start = Slots.of(head, [0], new=[True])
    work = fit(head, start, given, back, SlotConfig(seed=seed), new=[True])
    while True:
        try:
            next(work)
        except StopIteration as stop:
            slots = stop.value
            break
    with torch.no_grad():
        return torch.sigmoid(slots.logits(View.of(head, inputs)))[:, 0].numpy()


def new_findings(seen, seeds):
    """Return positives found and AUROC of each finding, seed and method after 20 and 40 labels."""
    inputs = np.c_[seen.embedding, seen.summary].astype(np.float32)
    rows = []
    for code in NEW:
        has, known = seen.has(code), seen.known(code)
        if has.sum() < 2 * FEWEST:
            print(f"{code}: {has.sum()} records are too few", file=sys.stderr)
            continue
        for seed in range(seeds):
            rng = np.random.default_rng([seed, zlib.crc32(code.encode())])
            part = np.array([zlib.crc32(f"{seed}/{p}".encode()) % 100 for p in seen.patients])
            test, kept_back, learn = part < 35, (part >= 35) & (part < 55), part >= 55
            test, at = test & known, np.flatnonzero(learn & known)
            replay = np.flatnonzero(kept_back & known & ~has)
            torch.manual_seed(0)
            head = FindingsHead(inputs.shape[1], 128, 128)
            standardise(head, inputs[kept_back])
            first = rng.choice(at[has[at]], START, replace=False)
            others = rng.choice(at[~has[at]], NEGATIVE, replace=False)
            base = {"code": code, "seed": seed, "share": float(has[at].mean())}
            p0 = taught(seen, inputs, head, np.r_[first, others], code, replay, seed)
            for method in METHODS:
                row = base | {"method": method} | judged(p0, has, test, 0)
                marked, p = np.r_[first, others], p0
                for turn in range(1, ROUNDS + 1):
                    unsure, _ = doubts(p[at][:, None], (code,), code)
                    pool = pool_of(seen, at, np.isin(at, marked), unsure, seen.embedding[at])
                    marked = np.r_[marked, at[asked(pool, method, SIZE, seed * 100 + turn)]]
                    p = taught(seen, inputs, head, marked, code, replay, seed)
                    found = int(has[marked[START + NEGATIVE :]].sum())
                    row |= {f"found {turn * SIZE}": found} | judged(p, has, test, turn * SIZE)
                rows.append(row)
        print(f"{code}: done", file=sys.stderr)
    return rows


def judged(p, has, test, n):
    """Return AUROC and average precision on test records, after so many labels."""
    there = has[test][np.argsort(-p[test], kind="stable")]
    precision = np.cumsum(there) / np.arange(1, len(there) + 1)
    return {
        f"auroc {n}": float(wins(p[test & has], p[test & ~has]).mean()),
        f"precision {n}": float(precision[there].mean()),
    }


def known_findings(seen, seeds, size=40):
    """Return positives among a queue for each known finding, and rare findings of a general one."""
    rows = []
    for seed in range(seeds):
        at = np.flatnonzero(in_part(seen, ("calibrate", "validate"), seed))
        unread = np.zeros(len(at), dtype=bool)
        rare = {
            code
            for code in {c for one in seen.said for c in one} - BESIDE_NORMAL
            if 0 < seen.has(code)[at].mean() < 0.02
        }
        for code in ("", *KNOWN):
            if code and (code not in seen.codes or seen.has(code)[at].sum() < FEWEST):
                continue
            unsure, _ = doubts(seen.findings[at], seen.codes, code)
            for method in METHODS if not code else ("chance", "uncertainty"):
                pool = pool_of(seen, at, unread, unsure, seen.features[at])
                chosen = at[asked(pool, method, size, seed)]
                row = {"code": code or "any", "seed": seed, "method": method}
                if code:
                    row |= {"share": float(seen.has(code)[at].mean())}
                    row |= {f"found {size}": int(seen.has(code)[chosen].sum())}
                else:
                    carried = [seen.said[k] & rare for k in chosen]
                    row |= {
                        "share": float(np.mean([bool(seen.said[k] & rare) for k in at])),
                        f"found {size}": sum(map(bool, carried)),
                        f"different {size}": len(set().union(*carried)),
                    }
                rows.append(row)
    return rows


def compared(rows, figure):
    """Return the mean of a figure for each method, and its paired difference from chance."""
    keys = sorted({(row["code"], row["seed"]) for row in rows if figure in row})
    by = {(row["code"], row["seed"], row["method"]): row for row in rows}
    rng = np.random.default_rng(0)
    out = {}
    for method in METHODS:
        there = [key for key in keys if (*key, method) in by]
        if not there:
            continue
        ours = np.array([by[(*key, method)][figure] for key in there], dtype=float)
        chance = np.array([by[(*key, "chance")][figure] for key in there], dtype=float)
        codes = sorted({key[0] for key in there})
        of = [np.flatnonzero([key[0] == code for key in there]) for code in codes]
        draws = [redrawn(of, rng) for _ in range(RESAMPLES)]
        out[method] = {
            "mean": round(float(ours.mean()), 3),
            "interval": span([ours[draw].mean() for draw in draws]),
            "above_chance": span([(ours - chance)[draw].mean() for draw in draws]),
            "n": len(ours),
        }
    return out


def redrawn(of, rng):
    """Return rows drawn again: findings first, then seeds of each; rows of one are alike."""
    chosen = [of[k] for k in rng.integers(len(of), size=len(of))]
    return np.concatenate([rows[rng.integers(len(rows), size=len(rows))] for rows in chosen])


def span(values):
    """Return the 95 % interval of draws."""
    return [round(float(v), 3) for v in np.percentile(values, (2.5, 97.5))]


def told(rows, title):
    """Print tables: all findings together, then each."""
    figures = sorted({name for row in rows for name in row if name[-1].isdigit()})
    out = {}
    codes = sorted({row["code"] for row in rows})
    for code in ("all", *codes) if len(codes) > 1 else codes:
        some = [row for row in rows if code in ("all", row["code"])]
        share = np.mean([row["share"] for row in some])
        print(f"\n{title}: {code}, {share:.1%} of records carry it")
        out[code] = {"share": float(share)}
        for figure in figures:
            made = out[code][figure] = compared(some, figure)
            for method, one in made.items():
                print(
                    f"  {figure:13} {method:12} {one['mean']:7.3f} {one['interval']!s:18} above "
                    f"chance {one['above_chance']!s:18} n {one['n']}"
                )
    return out


def main():
    """Run the parts that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cache", required=True, type=Path)
    parser.add_argument("--parts", nargs="*", default=["new", "known"])
    parser.add_argument("--seeds", type=int, default=10)
    args = parser.parse_args()
    torch.set_num_threads(1)
    seen = seen_records(args.cache)
    out = {"records": len(seen.ids)}
    if "known" in args.parts:
        rows = known_findings(seen, args.seeds)
        out["known"] = told([row for row in rows if row["code"] != "any"], "known to the model")
        out["any"] = told([row for row in rows if row["code"] == "any"], "any rare finding")
    if "new" in args.parts:
        rows = new_findings(seen, args.seeds)
        (args.cache / "new.json").write_text(json.dumps(rows), encoding="utf-8")
        out["new"] = told(rows, "new to the model")
    print(json.dumps(out))


if __name__ == "__main__":
    main()
