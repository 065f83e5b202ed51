"""Which beats of a window the network's local branch looks at."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def local_beats(r_peaks: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """Return at most ``count`` R peaks spread evenly over the window, (count,), -1 = no beat."""
    out = np.full(count, -1, dtype=np.int64)
    kept = np.asarray(r_peaks, dtype=np.int64)
    if kept.size > count:
        kept = kept[np.linspace(0, kept.size - 1, count).round().astype(np.int64)]
    out[: kept.size] = kept
    return out
