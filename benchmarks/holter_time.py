"""How long the Holter analysis of a day takes, and how much memory: 24 h at 250 Hz, 3 and 12 leads.

Simulated minutes of several rhythms follow one another, with noise and with half an hour without
signal, in a file that is mapped as a reader maps it. Memory is what the program itself holds
(RssAnon), looked at with each step; pages of the mapped file are the system's.

    python -m benchmarks.holter_time [--hours 24] [--leads 3 12]
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ecgviewer.core.holter_edits import edited, template_is
from ecgviewer.core.record import Lead, Record
from ecgviewer.simulate.record import simulate_record
from ecgviewer.tasks.holter import conclude
from ecgviewer.tasks.holter_gathering import gather

FS = 250.0
RHYTHMS = ("normal", "pvc", "normal", "af", "normal", "pac", "normal", "pvc")
OFF = (10.0, 10.5)


def held_mb() -> float:
    """Return the megabytes that are the program's own."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("RssAnon"):
            return int(line.split()[1]) / 1024
    return float("nan")


def recording(folder: Path, hours: float, n_leads: int) -> Record:
    """Write a recording and return it, mapped."""
    minute = round(60 * FS)
    pieces = [
        simulate_record(name, seed=seed, fs=FS, duration_s=60.0, noise="typical").record
        for seed, name in enumerate(RHYTHMS)
    ]
    names = [0, 1, 6] if n_leads == 3 else list(range(n_leads))
    leads = tuple(pieces[0].leads[column] for column in names)
    n = round(hours * 3600 * FS)
    path = folder / f"day{n_leads}.dat"
    day = np.memmap(path, np.int16, "w+", shape=(n, n_leads))
    rng = np.random.default_rng(0)
    for number, start in enumerate(range(0, n, minute)):
        piece = pieces[(number // 7) % len(pieces)].adu[:, names]
        stop = min(start + minute, n)
        noise = rng.normal(0, 12, (stop - start, n_leads))
        day[start:stop] = piece[: stop - start] + noise
        if OFF[0] <= start / FS / 3600 < OFF[1]:
            day[start:stop] = 0
    day.flush()
    mapped = np.memmap(path, np.int16, "r", shape=(n, n_leads))
    kept = tuple(Lead(lead.name, lead.gain, lead.baseline) for lead in leads)
    return Record(mapped, FS, kept, source="made up", simulated=True)


@dataclass
class Course:
    """How a generator ran: seconds in all, of its longest step, and memory at its highest."""

    seconds: float = 0.0
    longest_s: float = 0.0
    peak_mb: float = 0.0


def driven(work):
    """Run a generator to its end; return its result and its course."""
    course = Course()
    began = last = time.perf_counter()
    result = None
    while True:
        try:
            next(work)
        except StopIteration as stop:
            result, work = stop.value, None
        now = time.perf_counter()
        course.longest_s, last = max(course.longest_s, now - last), now
        course.peak_mb = max(course.peak_mb, held_mb())
        if work is None:
            course.seconds = now - began
            return result, course


def main() -> None:
    """Print time and memory."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, default=24.0)
    parser.add_argument("--leads", type=int, nargs="+", default=[3, 12])
    args = parser.parse_args()
    for n_leads in args.leads:
        with tempfile.TemporaryDirectory() as folder:
            record = recording(Path(folder), args.hours, n_leads)
            _ = record.id  # whoever opens a record asks for it
            before = held_mb()
            gathered, finding = driven(gather(record))
            analysis, telling = driven(conclude(gathered))
            edits = [template_is(analysis, one.number, "V") for one in analysis.templates[:10]]
            start = time.perf_counter()
            edited(analysis, edits)
            print(
                f"{n_leads} leads, {args.hours:g} h, {len(analysis.beats):,} beats: "
                f"{finding.seconds:.1f} s to find them, {telling.seconds:.1f} s to tell them "
                f"apart; peak {max(finding.peak_mb, telling.peak_mb):.0f} MB ({before:.0f} MB "
                f"before); longest step {max(finding.longest_s, telling.longest_s):.2f} s; "
                f"ten edits {1000 * (time.perf_counter() - start):.0f} ms; "
                f"{analysis.counts()}, {len(analysis.templates)} templates, "
                f"{len(analysis.episodes)} episodes, {analysis.analysed:.1%} analysed"
            )


if __name__ == "__main__":
    main()
