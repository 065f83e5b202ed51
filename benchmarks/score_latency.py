"""Time to score one record on one thread, after the model is loaded."""

import argparse
import json
import time
from pathlib import Path

import numpy as np

from ecgviewer.cli import drain
from ecgviewer.core.resources import shipped
from ecgviewer.formats import read_record
from ecgviewer.inference.model import load_model
from ecgviewer.inference.scorer import score
from ecgviewer.inference.zoo import find_model
from ecgviewer.storage.paths import user_zoo_dir


def main() -> None:
    """Score each record several times; print median and 95th percentile."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--repeats", type=int, default=10)
    parser.add_argument("--model", default="")
    args = parser.parse_args()
    paths = args.paths or sorted(shipped("resources/demo").glob("*.hea"))
    records = [read_record(path) for path in paths]
    began = time.perf_counter()
    model = load_model(find_model(args.model, user_zoo_dir()))
    load_s = time.perf_counter() - began
    drain(score(records[0], model), quiet=True)
    took = []
    for _ in range(args.repeats):
        for record in records:
            began = time.perf_counter()
            drain(score(record, model), quiet=True)
            took.append(1e3 * (time.perf_counter() - began))
    median, p95 = np.percentile(took, [50, 95])
    print(f"{'records':>8} {'runs':>6} {'load s':>8} {'median ms':>10} {'p95 ms':>8}")
    print(f"{len(records):>8} {len(took):>6} {load_s:>8.2f} {median:>10.1f} {p95:>8.1f}")
    print(
        json.dumps(
            {
                "benchmark": "score_latency",
                "runs": len(took),
                "load_s": round(load_s, 3),
                "median_ms": round(float(median), 1),
                "p95_ms": round(float(p95), 1),
            }
        )
    )


if __name__ == "__main__":
    main()
