"""Time to score records of 10 s on one thread, beside the cost model of the official framework.

The official restoration framework (Jiang et al. 2024 and Huang et al. 2026, as published) takes
about 30 forward passes an ECG: each beat is masked and restored on its own. One forward pass is
timed here with this model's network, so that both rows are of the same machine.
"""

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch

from ecgviewer.cli import drain
from ecgviewer.core.resources import shipped
from ecgviewer.formats import read_record
from ecgviewer.inference.model import LoadedModel, load_model
from ecgviewer.inference.scorer import score
from ecgviewer.inference.window_score import conditions_of
from ecgviewer.inference.windows import Window, iter_windows
from ecgviewer.inference.zoo import find_model
from ecgviewer.storage.paths import user_zoo_dir
from ecgviewer.training.cost import cost

TARGETS = {"median_ms": 50.0, "records_per_s": 25.0, "load_ms": 100.0}
OFFICIAL_PASSES = 30


def load_ms(model_id: str) -> float:
    """Return the time that loading and verifying takes after torch is imported, in ms."""
    took = []
    for _ in range(5):
        began = time.perf_counter()
        load_model(find_model(model_id, user_zoo_dir()))
        took.append(1e3 * (time.perf_counter() - began))
    return float(np.median(took))


def pass_ms(model: LoadedModel, window: Window, conditions: np.ndarray, *, repeats: int) -> float:
    """Return the time of one forward pass of one window, in ms."""
    x = torch.from_numpy(window.x)[None]
    valid = torch.from_numpy(window.valid.astype(np.float32))[None]
    given = [x, valid, torch.zeros_like(x), torch.from_numpy(conditions)[None]]
    count = int(getattr(model.module, "n_beats", 0))
    if count:
        from ecgviewer.inference.local import local_beats

        given.append(torch.from_numpy(local_beats(window.r_peaks, count))[None])
    took = []
    with torch.no_grad():
        for _ in range(repeats + 3):
            began = time.perf_counter()
            model.module(*given)
            took.append(1e3 * (time.perf_counter() - began))
    return float(np.median(took[3:]))


def main() -> None:
    """Print a table and one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, help="records; default: the demo records")
    parser.add_argument("--repeats", type=int, default=10)
    parser.add_argument("--model", default="")
    args = parser.parse_args()
    paths = args.paths or sorted(shipped("resources/demo").glob("*.hea"))
    records = [read_record(path) for path in paths]
    loading = load_ms(args.model)
    model = load_model(find_model(args.model, user_zoo_dir()))
    drain(score(records[0], model), quiet=True)
    found = drain(cost(model, records, repeats=args.repeats), quiet=True)
    window = next(iter_windows(records[0]))
    one = pass_ms(model, window, conditions_of(records[0], window), repeats=20)
    rows = {
        "median_ms": found["median_ms"],
        "p95_ms": found["p95_ms"],
        "records_per_s": found["records_per_s"],
        "one_by_one_per_s": found["one_by_one_per_s"],
        "load_ms": round(loading, 1),
        "forward_ms": round(one, 2),
        "official_model_ms": round(OFFICIAL_PASSES * one, 1),
        "peak_memory_mb": found["peak_memory_mb"],
        "weights_mb": found["weights_mb"],
    }
    for name, value in rows.items():
        target = f"   target {TARGETS[name]:g}" if name in TARGETS else ""
        print(f"{name:>18} {value}{target}")
    print(json.dumps({"benchmark": "scoring", "model": model.entry.id, **rows}))


if __name__ == "__main__":
    main()
