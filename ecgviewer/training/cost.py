"""What scoring costs: time, memory, size."""

from __future__ import annotations

import sys
import time
from collections.abc import Generator
from typing import Any

import numpy as np

from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.inference.model import LoadedModel
from ecgviewer.inference.scorer import score, score_together
from ecgviewer.inference.window_score import TOGETHER
from ecgviewer.inference.zoo import WEIGHTS


def cost(
    model: LoadedModel, records: list[Record], *, repeats: int = 5
) -> Generator[Progress, None, dict[str, Any]]:
    """Score records several times on one thread.

    Returns
    -------
    dict
        Median and 95th percentile of the time a record takes in ms, records a second in a batch
        (some at a time, as a folder is scored) and one after the other, peak memory of the process
        in MB (None where the system does not tell), size of the weights in MB.
    """
    took: list[float] = []
    batches = 0.0
    _run(records[0], model)
    score_together(records[:TOGETHER], model)
    for repeat in range(repeats):
        for record in records:
            began = time.perf_counter()
            _run(record, model)
            took.append(1e3 * (time.perf_counter() - began))
        began = time.perf_counter()
        for first in range(0, len(records), TOGETHER):
            score_together(records[first : first + TOGETHER], model)
        batches += time.perf_counter() - began
        yield Progress(repeat + 1, repeats, "timing")
    median, p95 = np.percentile(took, (50, 95))
    weights = model.entry.folder / WEIGHTS
    return {
        "runs": len(took),
        "median_ms": round(float(median), 2),
        "p95_ms": round(float(p95), 2),
        "records_per_s": round(len(took) / batches, 2),
        "one_by_one_per_s": round(1e3 * len(took) / sum(took), 2),
        "peak_memory_mb": _peak_memory_mb(),
        "weights_mb": round(weights.stat().st_size / 1e6, 3),
    }


def _run(record: Record, model: LoadedModel) -> None:
    for _ in score(record, model):
        pass


def _peak_memory_mb() -> float | None:
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415 - not there on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (1e6 if sys.platform == "darwin" else 1e3), 1)
