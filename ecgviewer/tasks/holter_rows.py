"""The analysis of a long recording as JSON-ready fields and as lines for a terminal."""

from __future__ import annotations

from typing import Any

from ecgviewer.core.holter import BEAT_CLASSES, CLASS_NAMES, Episode, HolterAnalysis
from ecgviewer.core.holter_summary import HolterHour, HolterSummary, Rate, hourly, summary

_MOST_LISTED = 40


def to_dict(analysis: HolterAnalysis, *, n_edits: int, every_beat: bool) -> dict[str, Any]:
    """Return an analysis as JSON-ready fields, times in seconds from the record's start.

    Parameters
    ----------
    analysis
        As edited.
    n_edits
        How many corrections of people are in it.
    every_beat
        Whether to list all beats: sample, class, template.
    """
    fs = analysis.fs
    whole = summary(analysis)
    out: dict[str, Any] = {
        "record_id": analysis.record_id,
        "version": analysis.version,
        "corrections": n_edits,
        "fs": fs,
        "duration_s": round(whole.duration_s, 3),
        "analysed_s": round(whole.analysed_s, 3),
        "leads": list(analysis.leads),
        "beats": whole.n_beats,
        "counts": dict(whole.counts),
        "mean_bpm": _rounded(whole.mean_bpm),
        "lowest": _rate(whole.lowest, fs),
        "highest": _rate(whole.highest, fs),
        "longest_rr_s": _rounded(whole.longest_rr.rr_s, 3) if whole.longest_rr else None,
        "sdnn_ms": _rounded(whole.sdnn_ms),
        "af_share": round(whole.af_share, 4),
        "episode_counts": dict(whole.episodes),
        "hours": [_hour(one, fs) for one in hourly(analysis)],
        "templates": [
            {
                "number": one.number,
                "class": one.beat_class,
                "count": one.count,
                "by_hand": one.by_hand,
            }
            for one in analysis.templates
        ],
        "episodes": [_episode(one, fs) for one in analysis.episodes],
        "notes": list(analysis.notes),
    }
    if every_beat:
        out["every_beat"] = [
            [sample, BEAT_CLASSES[code], template]
            for sample, code, template in zip(
                analysis.beats.samples.tolist(),
                analysis.beats.classes.tolist(),
                analysis.beats.templates.tolist(),
                strict=True,
            )
        ]
    return out


def lines_of(analysis: HolterAnalysis, *, source: str, n_edits: int) -> list[str]:
    """Return an analysis for a person to read."""
    whole = summary(analysis)
    lines = [
        f"{source}: {clock(whole.duration_s)}, {analysis.analysed:.1%} analysed; "
        f"{whole.n_beats:,} beats"
    ]
    lines += _summary_lines(whole, analysis.fs)
    if n_edits:
        lines.append(f"  corrections by people: {n_edits}")
    lines += [f"  {note}" for note in analysis.notes]
    lines += ["", "hour      beats  low mean high      S      V  pauses  V runs     AF  analysed"]
    lines += [_hour_line(one, analysis.fs) for one in hourly(analysis)]
    lines += ["", "template  class               beats"]
    for one in analysis.templates[:_MOST_LISTED]:
        said = " (by hand)" if one.by_hand else ""
        lines.append(f"{one.number:8d}  {CLASS_NAMES[one.beat_class]:16s}{one.count:9,}{said}")
    lines += ["", "episode        from       for      beats  rate/min"]
    # Each kind in its turn, so that many couplets leave room for the one pause.
    shown = sorted(analysis.episodes, key=lambda one: (_RANK.get(one.kind, 0), one.start))
    lines += [_episode_line(one, analysis.fs) for one in shown[:_MOST_LISTED]]
    if len(shown) > _MOST_LISTED:
        lines.append(f"... and {len(shown) - _MOST_LISTED} more (--json lists all)")
    return lines


_RANK = {"not analysed": 6, "slow": 3, "fast": 3, "bigeminy": 4, "couplet": 5}


def clock(seconds: float) -> str:
    """Return seconds as hours, minutes and seconds."""
    whole = round(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"


def _summary_lines(whole: HolterSummary, fs: float) -> list[str]:
    counts = ", ".join(
        f"{CLASS_NAMES[name]} {n:,} ({n / max(1, whole.n_beats):.1%})"
        for name, n in whole.counts.items()
        if n
    )
    lines = [f"  {counts}" if counts else "  no beats"]
    if whole.mean_bpm is not None:
        text = f"  rate {whole.mean_bpm:.0f}/min"
        for name, rate in (("lowest", whole.lowest), ("highest", whole.highest)):
            if rate is not None:
                text += f", {name} {rate.bpm:.0f} at {clock(rate.sample / fs)}"
        lines.append(text)
    if whole.longest_rr is not None and whole.longest_rr.rr_s is not None:
        at = clock(whole.longest_rr.start / fs)
        sdnn = "" if whole.sdnn_ms is None else f", SDNN {whole.sdnn_ms:.0f} ms"
        lines.append(f"  longest interval {whole.longest_rr.rr_s:.2f} s at {at}{sdnn}")
    numbers = ", ".join(f"{kind} {n}" for kind, n in whole.episodes.items() if n)
    lines.append(f"  episodes: {numbers or 'none'}; AF {whole.af_share:.1%} of the time analysed")
    return lines


def _hour_line(one: HolterHour, fs: float) -> str:
    def rate(value: float | None) -> str:
        return "   -" if value is None else f"{value:4.0f}"

    return (
        f"{clock(one.start / fs):8s}{one.n_beats:7,} {rate(one.low_bpm)} {rate(one.mean_bpm)} "
        f"{rate(one.high_bpm)} {one.counts['S']:6,} {one.counts['V']:6,} "
        f"{one.episodes['pause']:7,} {one.episodes['V run']:7,} {clock(one.af_s):>8s} "
        f"{clock(one.analysed_s):>8s}"
    )


def _episode_line(one: Episode, fs: float) -> str:
    rate = "" if one.rate_bpm is None else f"{one.rate_bpm:9.0f}"
    seconds = (one.stop - one.start) / fs
    return f"{one.kind:13s} {clock(one.start / fs):>9s} {seconds:8.1f}s {one.n_beats:9,} {rate}"


def _rounded(value: float | None, digits: int = 1) -> float | None:
    return None if value is None else round(float(value), digits)


def _rate(rate: Rate | None, fs: float) -> dict[str, Any] | None:
    if rate is None:
        return None
    return {"bpm": round(rate.bpm, 1), "at_s": round(rate.sample / fs, 3)}


def _hour(one: HolterHour, fs: float) -> dict[str, Any]:
    return {
        "from_s": round(one.start / fs, 3),
        "to_s": round(one.stop / fs, 3),
        "beats": one.n_beats,
        "counts": dict(one.counts),
        "low_bpm": _rounded(one.low_bpm),
        "mean_bpm": _rounded(one.mean_bpm),
        "high_bpm": _rounded(one.high_bpm),
        "episode_counts": {kind: n for kind, n in one.episodes.items() if n},
        "af_s": round(one.af_s, 1),
        "analysed_s": round(one.analysed_s, 1),
    }


def _episode(one: Episode, fs: float) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "from_s": round(one.start / fs, 3),
        "to_s": round(one.stop / fs, 3),
        "from_sample": one.start,
        "to_sample": one.stop,
        "beats": one.n_beats,
        "rate_bpm": _rounded(one.rate_bpm),
        "longest_rr_s": _rounded(one.rr_s, 3),
    }
