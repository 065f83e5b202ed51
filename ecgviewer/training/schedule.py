"""Learning rates."""

from __future__ import annotations

import math


def warm_up_cosine(step: int, total: int, *, peak: float, warm_up: int) -> float:
    """Learning rate of a step: linear warm-up to ``peak``, then half a cosine towards 0."""
    if step < warm_up:
        return peak * (step + 1) / warm_up
    place = (step - warm_up) / max(1, total - warm_up)
    return peak * 0.5 * (1.0 + math.cos(math.pi * min(1.0, place)))
