"""Scoring an archive: all cores beside one, a Dask cluster beside the pool, memory beside length.

Simulated records are written to a temporary folder. One core is measured in a process of its own,
pinned to it where the system can; the pool and the cluster then score the same records. Starting
(importing torch in each worker) is told apart: it is paid once, whatever the archive's length.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from ecgviewer.cli import drain
from ecgviewer.storage.paths import user_zoo_dir
from ecgviewer.tasks import batch_scoring
from ecgviewer.tasks.batch_part import PartOfBatch
from ecgviewer.tasks.batch_scoring import score_batch, usable_cores
from ecgviewer.tasks.simulating import simulate

_ONE = """
import os, sys, time
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
from pathlib import Path
from ecgviewer.storage.paths import user_zoo_dir
from ecgviewer.tasks.batch_part import Scoring, score_part
from ecgviewer.tasks.scoring import loaded
paths = sorted(str(path) for path in Path(sys.argv[1]).glob("*.hea"))
entry = loaded("", user_zoo_dir()).entry
scoring = Scoring(entry.id, entry.sha256, str(user_zoo_dir()))
score_part(paths[:16], scoring)
began = time.perf_counter()
score_part(paths, scoring)
print(len(paths) / (time.perf_counter() - began))
"""


class Canned:
    """Workers that answer at once: what grows with the archive is then the batch itself."""

    def work(self, parts: Iterator[tuple[int, list[str]]]) -> Iterator[tuple[int, PartOfBatch]]:
        """Answer each part."""
        for part, addresses in parts:
            yield part, PartOfBatch([{"record": one, "surprise": 0.5} for one in addresses])

    def close(self) -> None:
        """Nothing to end."""


def steady(folder: Path, out: Path, **how: object) -> tuple[float, float]:
    """Return records a second of a batch from its first finished part on, and seconds before."""
    began = time.perf_counter()
    first = 0.0
    done = 0
    for step in score_batch([folder], out, "", user_zoo_dir(), **how):  # type: ignore[arg-type]
        if step.done and not first and "records" in step.message:
            first, done = time.perf_counter(), step.done
        if step.total and step.done == step.total and "records" in step.message:
            last, n = time.perf_counter(), step.done
    return (n - done) / (last - first), first - began


def memory_mb(n: int) -> float:
    """Return the largest resident size of a process that plans, keeps and joins n records."""
    code = f"import benchmarks.batch as b; print(b.planned({n}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout.split()[-1])


def planned(n: int) -> float:
    """Score n records by canned workers in this process; return its largest size in MB."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        found = (place / f"{number}.hea" for number in range(n))
        batch_scoring._workers = lambda *_: Canned()  # type: ignore[assignment, return-value]
        import ecgviewer.tasks.review as review

        review.each_record = lambda _: found  # type: ignore[assignment, return-value]
        drain(score_batch([place], place / "scores.csv", "", user_zoo_dir()), quiet=True)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Print the figures, and one JSON line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=1500)
    parser.add_argument("--dask", action="store_true", help="a local cluster, too")
    parser.add_argument("--memory", action="store_true", help="1,000 beside 100,000 records")
    args = parser.parse_args()
    cores = usable_cores()
    figures: dict[str, float] = {"cores": cores}
    if args.memory:
        for n in (1_000, 100_000):
            figures[f"mb_{n}"] = round(memory_mb(n), 1)
    with tempfile.TemporaryDirectory() as folder:
        records, out = Path(folder) / "records", Path(folder) / "out"
        out.mkdir()
        drain(simulate("normal", records, count=args.records, seed=0), quiet=True)
        env = os.environ | {"OMP_NUM_THREADS": "1"}
        one = subprocess.run(
            [sys.executable, "-c", _ONE, str(records)],
            env=env, capture_output=True, text=True, check=True,
        )  # fmt: skip
        single = float(one.stdout.split()[-1])
        figures["one_core_per_s"] = round(single, 2)
        rate, start = steady(records, out / "pool.csv", jobs=cores)
        figures |= {"pool_per_s": round(rate, 2), "pool_start_s": round(start, 1)}
        figures["share_of_cores"] = round(rate / (cores * single), 3)
        if args.dask:
            from distributed import LocalCluster

            with LocalCluster(
                n_workers=cores, threads_per_worker=1, dashboard_address=None
            ) as cluster:
                rate, start = steady(records, out / "dask.csv", dask=cluster.scheduler_address)
            figures |= {"dask_per_s": round(rate, 2), "dask_start_s": round(start, 1)}
            figures["dask_of_pool"] = round(rate / figures["pool_per_s"], 3)
    for name, value in figures.items():
        print(f"{name:16s} {value:>10}")
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
