"""Use case: beats and episodes of a long recording as files that others can read."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

from ecgviewer import __version__
from ecgviewer.core.errors import UserError
from ecgviewer.core.holter import BEAT_CLASSES, HolterAnalysis
from ecgviewer.core.holter_summary import hourly
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.tasks.holter_report_words import FOUND_BY
from ecgviewer.tasks.report import write_whole

SUFFIXES = (".csv", ".json")

BEAT_COLUMNS = ("sample", "time_s", "rr_s", "class", "template")
EPISODE_COLUMNS = ("kind", "start_sample", "stop_sample", "start_s", "duration_s", "beats")
EPISODE_COLUMNS += ("rate_bpm", "longest_rr_s")
HOUR_COLUMNS = ("start_s", "stop_s", "beats", "mean_bpm", "low_bpm", "high_bpm")
HOUR_COLUMNS += (*BEAT_CLASSES, "pauses", "v_runs", "s_runs", "couplets", "af_s", "analysed_s")


def _rounded(value: float | None, digits: int = 3) -> float | None:
    return None if value is None else round(float(value), digits)


def beat_rows(analysis: HolterAnalysis) -> list[tuple[Any, ...]]:
    """Return a row a beat; its interval is that to the beat before."""
    beats, fs = analysis.beats, analysis.fs
    rows, before = [], None
    for r, code, number in zip(
        beats.samples.tolist(), beats.classes.tolist(), beats.templates.tolist(), strict=True
    ):
        rr = None if before is None else _rounded((r - before) / fs)
        rows.append((r, _rounded(r / fs), rr, BEAT_CLASSES[code], number))
        before = r
    return rows


def episode_rows(analysis: HolterAnalysis) -> list[tuple[Any, ...]]:
    """Return a row an episode."""
    fs = analysis.fs
    return [
        (
            one.kind,
            one.start,
            one.stop,
            _rounded(one.start / fs),
            _rounded((one.stop - one.start) / fs),
            one.n_beats,
            _rounded(one.rate_bpm, 1),
            _rounded(one.rr_s),
        )
        for one in analysis.episodes
    ]


def hour_rows(analysis: HolterAnalysis) -> list[tuple[Any, ...]]:
    """Return a row an hour."""
    fs = analysis.fs
    return [
        (
            _rounded(hour.start / fs),
            _rounded(hour.stop / fs),
            hour.n_beats,
            _rounded(hour.mean_bpm, 1),
            _rounded(hour.low_bpm, 1),
            _rounded(hour.high_bpm, 1),
            *(hour.counts[letter] for letter in BEAT_CLASSES),
            hour.episodes.get("pause", 0),
            hour.episodes.get("V run", 0),
            hour.episodes.get("S run", 0),
            hour.episodes.get("couplet", 0),
            _rounded(hour.af_s, 1),
            _rounded(hour.analysed_s, 1),
        )
        for hour in hourly(analysis)
    ]


def _table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([["" if one is None else one for one in row] for row in rows])
    return text.getvalue().encode()


def as_json(analysis: HolterAnalysis, said: Sequence[str] = ()) -> dict[str, Any]:
    """Return an analysis as JSON-ready values; nothing of the patient is in it."""
    return {
        "made_by": f"ecgviewer {__version__}",
        "method": f"analysis {analysis.version}",
        "meaning": f"{FOUND_BY}; research use only, not for diagnosis",
        "record": analysis.record_id,
        "fs": analysis.fs,
        "n_samples": analysis.n_samples,
        "leads": list(analysis.leads),
        "analysed": analysis.analysed,
        "notes": list(analysis.notes),
        "changed_by_people": list(said),
        "counts": analysis.counts(),
        "templates": [
            {
                "number": one.number,
                "class": one.beat_class,
                "count": one.count,
                "by_hand": one.by_hand,
            }
            for one in analysis.templates
        ],
        "episodes": [
            dict(zip(EPISODE_COLUMNS, row, strict=True)) for row in episode_rows(analysis)
        ],
        "hours": [dict(zip(HOUR_COLUMNS, row, strict=True)) for row in hour_rows(analysis)],
        "beats": {
            "samples": analysis.beats.samples.tolist(),
            "classes": "".join(BEAT_CLASSES[code] for code in analysis.beats.classes.tolist()),
            "templates": analysis.beats.templates.tolist(),
        },
    }


def export_holter(
    analysis: HolterAnalysis, out: Path, said: Sequence[str] = ()
) -> Generator[Progress, None, tuple[Path, ...]]:
    """Write beats, episodes and hours: one JSON file, or three CSV files named after ``out``.

    Parameters
    ----------
    analysis
        As people changed it.
    out
        Ends with one of :data:`SUFFIXES`.
    said
        What people changed, a line each.

    Raises
    ------
    UserError
        If the suffix is another, or the disk refuses; no half file is left.
    """
    kind = out.suffix.lower()
    if kind not in SUFFIXES:
        raise UserError(
            tr(
                "{name} should end with one of {suffixes}.",
                name=out.name,
                suffixes=", ".join(SUFFIXES),
            )
        )
    if kind == ".json":
        yield Progress(0, 1, "writing")
        text = json.dumps(as_json(analysis, said), ensure_ascii=False, indent=1)
        return (write_whole(out, text.encode()),)
    made = []
    tables = (
        ("beats", BEAT_COLUMNS, beat_rows),
        ("episodes", EPISODE_COLUMNS, episode_rows),
        ("hours", HOUR_COLUMNS, hour_rows),
    )
    for at, (name, columns, rows) in enumerate(tables):
        yield Progress(at, len(tables), tr("writing {name}", name=name))
        path = out.with_name(f"{out.stem}-{name}{out.suffix}")
        made.append(write_whole(path, _table(columns, rows(analysis))))
    return tuple(made)
