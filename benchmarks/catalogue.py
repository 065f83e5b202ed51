"""How soon a worklist of many made-up records opens, is searched, counted and scrolled.

    python -m benchmarks.catalogue [--counts 10000 1000000] [--folder DIR] [--json]

Makes a catalogue of each size in a temporary folder (of a million: 2.5 GB, some minutes), or takes
those that lie in ``--folder`` already, and asks what the window asks, each time of a file opened
anew. Targets: the first page with its thumbnails in 1 s of 10,000 records and 3 s of 1,000,000,
each search in 100 ms, a page in 16 ms.
"""

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from benchmarks.made_up_archive import MODEL, READER, fill
from ecgviewer.tasks.worklist import WorkAsk, WorkList, counts, first_work, list_work, rows_of

PAGE = 50
TIMES = 5
SEARCHES = (
    "LBBB and QTc > 500 and unread",
    '"bundle branch" age > 80',
    "tag:urgent",
    "surprise > 1000",
    "unread",
    "fibrillation final -female",
    "file:0123456",
    "qrs > 120 and not LBBB",
    "hr < 40",
    "date = 2016-01",
    "quality:fault format:dicom",
    "later or uncertain",
    "leads < 12",
    "age > 97 and pr > 240",
)
OPENS_WITHIN_S = {10_000: 1.0, 1_000_000: 3.0}
SEARCH_WITHIN_MS, PAGE_WITHIN_MS = 100.0, 16.0

Timed = dict[str, float]


def drained(work: Generator[Any, None, Any]) -> Any:
    """Run a generator to its end and return its result."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def timed(work: Callable[[], object], times: int = TIMES) -> Timed:
    """Return milliseconds, by the clock and of the processor."""
    clock, processor = [], []
    for _ in range(times):
        began, spent = time.perf_counter(), time.process_time()
        work()
        processor.append(1000 * (time.process_time() - spent))
        clock.append(1000 * (time.perf_counter() - began))
    return {
        "first_ms": clock[0],
        "median_ms": statistics.median(clock),
        "worst_ms": max(clock),
        "processor_ms": statistics.median(processor),
    }


def measured(path: Path) -> dict[str, Any]:
    """Return how long everything takes of one catalogue."""
    no_store = path.with_name("no store")
    out: dict[str, Any] = {}

    def asked(**how: Any) -> WorkAsk:
        return WorkAsk(reader=READER, model_sha256=MODEL, **how)

    def opened() -> None:
        rows_of(drained(first_work(asked(), path=path, store=no_store)), 0, PAGE)

    out["open, first page"] = timed(opened)
    out["counts of the queues"] = timed(lambda: drained(counts(asked(), path=path, store=no_store)))
    whole: list[WorkList] = []
    out["all places, today"] = timed(
        lambda: whole.append(drained(list_work(asked(), path=path, store=no_store))), 3
    )
    out["all places, by patient"] = timed(
        lambda: drained(list_work(asked(scope="all", group="patient"), path=path, store=no_store)),
        3,
    )
    chance = random.Random(0)
    some = [chance.randrange(max(1, len(whole[0]) - PAGE)) for _ in range(100)]
    at = iter(some)
    out["page, deep"] = timed(lambda: rows_of(whole[0], here := next(at), here + PAGE), len(some))
    for seen in (True, False):
        for text in SEARCHES:
            ask = asked(scope="all", text=text, human_first=seen)

            def search(ask: WorkAsk = ask) -> None:
                rows_of(drained(first_work(ask, path=path, store=no_store)), 0, PAGE)

            name = f"{text}{'' if seen else ' (model from the start)'}"
            out[name] = timed(search)
            found = drained(first_work(ask, path=path, store=no_store))
            out[name]["found"] = len(found) if found.is_whole else -1
    return out


def main() -> int:
    """Measure, print, and say what missed its target."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--counts", type=int, nargs="+", default=[10_000, 1_000_000])
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    missed = []
    with tempfile.TemporaryDirectory() as scratch:
        for count in args.counts:
            path = (args.folder or Path(scratch)) / f"{count}.sqlite3"
            if not path.exists():
                began = time.perf_counter()
                fill(path, count)
                print(f"{count:,} records made in {time.perf_counter() - began:.0f} s")
            found = measured(path)
            if args.json:
                print(json.dumps({"records": count, "bytes": path.stat().st_size} | found))
            else:
                print(f"\n{count:,} records, {path.stat().st_size / 1e6:,.0f} MB")
                print(f"{'':52s}{'first':>9s}{'median':>9s}{'worst':>9s}{'CPU':>9s} ms")
                for name, one in found.items():
                    times = [one[f"{k}_ms"] for k in ("first", "median", "worst", "processor")]
                    n = one.get("found")
                    said = "" if n is None else f"  {n:,} found" if n >= 0 else "  200 shown first"
                    print(f"{name:52.52s}" + "".join(f"{t:9.1f}" for t in times) + said)
            missed += list(_missed(count, found))
    for line in missed:
        print(f"missed: {line}")
    return int(bool(missed))


def _missed(count: int, found: dict[str, Any]) -> Generator[str, None, None]:
    if found["open, first page"]["worst_ms"] > 1000 * OPENS_WITHIN_S.get(count, 3.0):
        yield f"{count:,}: open"
    if found["page, deep"]["median_ms"] > PAGE_WITHIN_MS:
        yield f"{count:,}: page"
    for name, one in found.items():
        if "found" in one and one["median_ms"] > SEARCH_WITHIN_MS:
            yield f"{count:,}: {name}, {one['median_ms']:.0f} ms"


if __name__ == "__main__":
    sys.exit(main())
