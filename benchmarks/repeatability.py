"""How far measurements differ when nothing has changed: both halves of one ECG, measured apart.

The 95 % quantiles are the uncertainties of ``ecgviewer.core.comparison``; needs ``ECGVIEWER_DATA``.
"""

import argparse
import os
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import numpy as np

from ecgviewer.core.comparison import UNCERTAINTY, measured_differences
from ecgviewer.core.measurement import Measurements
from ecgviewer.core.record import Record
from ecgviewer.formats import read_record
from ecgviewer.tasks.measuring import measure


def halves(record: Record) -> tuple[Measurements, Measurements]:
    """Measure both halves of a record."""
    middle = record.n_samples // 2
    found = []
    for part in (slice(0, middle), slice(middle, 2 * middle)):
        work = measure(replace(record, adu=np.ascontiguousarray(record.adu[part])))
        while True:
            try:
                next(work)
            except StopIteration as stop:
                found.append(stop.value)
                break
    return found[0], found[1]


def main() -> None:
    """Print the quantiles beside what the program takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=0, help="only so many (default: all)")
    args = parser.parse_args()
    folder = Path(os.environ["ECGVIEWER_DATA"]) / "ptbxl" / "records500"
    paths = sorted(folder.rglob("*.hea"))
    paths = paths[:: max(1, len(paths) // args.records)] if args.records else paths
    apart: dict[str, list[float]] = defaultdict(list)
    one_sided: dict[str, int] = defaultdict(int)
    for path in paths:
        for one in measured_differences(*halves(read_record(path))):
            kind = one.key if one.key in UNCERTAINTY else one.key.split(".")[0]
            if one.change is None:
                one_sided[kind] += 1
            else:
                apart[kind].append(abs(one.change))
    print(f"{len(paths)} ECGs, both halves")
    print(f"{'value':<20} {'pairs':>6} {'median':>8} {'95 %':>8} {'taken':>8} {'in one only':>12}")
    for kind, taken in UNCERTAINTY.items():
        values = np.array(apart[kind])
        middle, most = np.quantile(values, (0.5, 0.95))
        print(
            f"{kind:<20} {len(values):>6} {middle:>8.3f} {most:>8.3f} {taken:>8g} "
            f"{one_sided[kind]:>12}"
        )


if __name__ == "__main__":
    main()
