"""How frequent a finding is, from the random control records of a queue.

The other rows were chosen because of what the model says, so that nothing can be counted in them.
Control records were drawn by chance from all unread records, each with a known chance, and stand in
the queue at random places: those read so far are a random part of them, wherever a reader stops.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass

from ecgviewer.core.label_queue import LabelQueue

_Z = 1.959964
"""Of a 95 % interval."""


@dataclass(frozen=True, slots=True)
class Prevalence:
    """Share of the records that were unread when the queue was made.

    Parameters
    ----------
    value
        Horvitz-Thompson estimate, 0-1; NaN where no control record is read.
    low, high
        Wilson's interval, 95 %, at the effective number of records.
    n_read, n_with
        Control records read, and those with the finding.
    n_control
        All control records that were unread when the queue was made.
    """

    value: float
    low: float
    high: float
    n_read: int
    n_with: int
    n_control: int


def estimate(queue: LabelQueue, read: Collection[str], with_it: Collection[str]) -> Prevalence:
    """Estimate how many of the records unread when a queue was made carry a finding.

    Without bias where each patient has one record, or several records of a patient may stand in the
    queue, or all records are weighed as here: a record of a patient with many had less of a chance
    to be drawn, and counts for more.

    Parameters
    ----------
    queue
        As it was made.
    read
        Ids of records that were read since. Unfit and undecided ones are missing, not negative.
    with_it
        Ids of records that carry the finding.

    Sources
    -------
    D. G. Horvitz and D. J. Thompson, J Am Stat Assoc 1952, 47:663-685; E. B. Wilson, J Am Stat
    Assoc 1927, 22:209-212; the effective number of L. Kish, Survey Sampling, 1965.
    """
    weights = {row.record_id: row.weight for row in queue.rows if row.weight > 0}
    seen = {one: weight for one, weight in weights.items() if one in read}
    n_with = sum(one in with_it for one in seen)
    if not seen or not queue.n_unread:
        nan = float("nan")
        return Prevalence(nan, nan, nan, len(seen), n_with, len(weights))
    stretch = len(weights) / len(seen)  # each read one stands for unread control records too
    there = sum(weight for one, weight in seen.items() if one in with_it) * stretch
    value = min(1.0, there / queue.n_unread)
    effective = sum(seen.values()) ** 2 / sum(weight**2 for weight in seen.values())
    low, high = wilson(value, effective)
    return Prevalence(value, low, high, len(seen), n_with, len(weights))


def wilson(share: float, n: float) -> tuple[float, float]:
    """Return Wilson's 95 % interval of a share of so many."""
    z2 = _Z**2
    middle = share + z2 / (2 * n)
    half = _Z * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return max(0.0, (middle - half) / (1 + z2 / n)), min(1.0, (middle + half) / (1 + z2 / n))
