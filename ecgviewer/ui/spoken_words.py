"""The words of what is painted: sheet, views, strips and beats, as a screen reader says them."""

from __future__ import annotations

import html
import math
import re
from typing import Any

import numpy as np

from ecgviewer.core.anomaly import AnomalyMap, one_in_text
from ecgviewer.core.findings import finding_for
from ecgviewer.core.language import tr, tr_n

_MOST_FINDINGS = 6
"""Findings that are told one by one; of more, their number."""


def plain(text: str) -> str:
    """Return rich text as it reads."""
    if "<" not in text and "&" not in text:
        return text
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())


def place_words(lead: str, time_s: float, value_mv: float) -> str:
    """Return lead, time and value of a place on the sheet."""
    if math.isnan(value_mv):
        return tr("{lead}, {time_s:.3f} s", lead=lead, time_s=time_s)
    return tr(
        "{lead}, {time_s:.3f} s, {value_mv:+.2f} mV", lead=lead, time_s=time_s, value_mv=value_mv
    )


def sheet_words(view: Any) -> str:
    """Return what stands on the sheet: leads, scale, time, findings, surprise, cursor."""
    record = view.record
    if record is None:
        return tr("no record")
    start_s, stop_s = view.shown_s
    leads = view.leads_shown
    parts = [
        tr_n("{n} lead", "{n:,} leads", len(leads)) + f" ({', '.join(leads)})",
        f"{view.speed_mm_s:g} mm/s",
        f"{view.gain_mm_mv:g} mm/mV" if record.in_millivolts else tr("height not to scale"),
        tr("{start_s:.1f} to {stop_s:.1f} s", start_s=start_s, stop_s=stop_s),
        _findings(view),
        _surprise(view),
    ]
    at = view.canvas.cursor_item.cursor
    if at is not None:
        where = place_words(*at, view.value_at(*at))
        parts.append(tr("cursor at {where}", where=where))
    return "; ".join(part for part in parts if part)


def _findings(view: Any) -> str:
    given = view.canvas.regions.book.given
    count = tr_n("{n} finding", "{n:,} findings", len(given))
    if not given or len(given) > _MOST_FINDINGS:
        return count
    fs = view.record.fs
    each = (
        tr(
            "{title} in {leads}, {start_s:.2f} to {stop_s:.2f} s",
            title=finding_for(one.finding).title,
            leads=" ".join(one.leads) if len(one.leads) < 6 else tr_n("{n} lead", "{n:,} leads", 6),
            start_s=one.start / fs,
            stop_s=one.stop / fs,
        )
        for one in given
    )
    return f"{count}: " + "; ".join(each)


def strongest(heat: AnomalyMap, start_s: float, stop_s: float) -> tuple[str, float, float] | None:
    """Return lead, time (s) and log10 N of the strongest heat in a stretch; None without any.

    Of a day no more is read than what is in view.
    """
    first, stop = max(math.floor(start_s * heat.fs), 0), math.ceil(stop_s * heat.fs)
    best: tuple[str, float, float] | None = None
    for lead, row in zip(heat.leads, heat.log10_one_in, strict=True):
        values = np.nan_to_num(row[first:stop], nan=-np.inf)
        at = int(np.argmax(values)) if values.size else -1
        if at >= 0 and values[at] > (best[2] if best is not None else -np.inf):
            best = lead, (first + at) / heat.fs, float(values[at])
    return best


def _surprise(view: Any) -> str:
    """Return the strongest heat in view, where any is seen."""
    window = view.window()
    session = getattr(window, "session", None)
    if session is None or view is not getattr(window, "sheet", None):
        return ""
    if not session.heat_on or session.map is None or not view.canvas.heat.on:
        return ""
    sought = session.scoring.maps.chosen
    found = strongest(session.map, *view.shown_s)
    if found is None:
        return ""
    lead, time_s, value = found
    if sought:
        return tr(
            "model output, for review: most like {sought} in {lead} at {time_s:.1f} s",
            sought=sought,
            lead=lead,
            time_s=time_s,
        )
    said = one_in_text(10.0**value)
    return tr(
        "surprise, for review: strongest in {lead} at {time_s:.1f} s, {said} normals",
        lead=lead,
        time_s=time_s,
        said=said,
    )
