"""Median beats drawn small: one case over what is sought, all at one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ecgviewer.core.similar_case import SimilarCase, SimilarCases, Wave
from ecgviewer.ui.theme import Theme, qcolor, ui_font

FS = 100.0
SPEED_MM_S = 50.0
GAINS_MM_MV = (10.0, 5.0, 2.5, 1.25)
_UNIT_MV = 0.25
"""What the usual size of a lead is drawn as where millivolts are not known."""

_THUMBNAILS = ("II", "V1", "V5")
_BY_GAIN = {10.0: "", 5.0: "½", 2.5: "¼", 1.25: "⅛"}


@dataclass(frozen=True)
class WaveScale:
    """How all waves of a list are drawn.

    Parameters
    ----------
    leads
        Drawn, in order.
    px_per_mm
        Logical pixels.
    gains
        Of each lead, mm/mV.
    in_mv
        Whether what is sought is in millivolts.
    """

    leads: tuple[str, ...]
    px_per_mm: float
    gains: tuple[float, ...]
    in_mv: bool

    def px_per_unit(self, lead: str) -> float:
        """Return pixels of a millivolt (or of a lead's usual size)."""
        gain = self.gains[self.leads.index(lead)] * self.px_per_mm
        return gain if self.in_mv else gain * _UNIT_MV

    def title(self, lead: str) -> str:
        """Return a lead's name, with its share of the usual gain."""
        return f"{lead} {_BY_GAIN[self.gains[self.leads.index(lead)]]}".strip()


def thumbnail_leads(found: SimilarCases) -> tuple[str, ...]:
    """Return the three leads that are shown small: those sought, else II, V1 and V5."""
    wave = found.wave
    if wave is None:
        return _THUMBNAILS
    there = [name for name in wave.leads if _known(wave, name)]
    if found.subject.leads:
        return tuple(there[:3]) or _THUMBNAILS
    usual = [name for name in _THUMBNAILS if name in there]
    return tuple(usual + [name for name in there if name not in usual])[:3] or _THUMBNAILS


def _known(wave: Wave, lead: str) -> bool:
    return bool(np.isfinite(wave.values[wave.leads.index(lead)]).any())


def fitted(wave: Wave, over: Wave | None) -> Wave:
    """Return a wave that can lie over another: sizes that are not known become those of the other.

    Each lead then has the root mean square of the other's lead.
    """
    if over is None or (wave.in_mv and over.in_mv):
        return wave
    values = wave.values.copy()
    for row, lead in enumerate(wave.leads):
        if lead in over.leads:
            theirs = over.values[over.leads.index(lead)]
            both = np.isfinite(values[row]) & np.isfinite(theirs)
            if both.any():
                own = float(np.sqrt((values[row][both] ** 2).mean()))
                wanted = float(np.sqrt((theirs[both] ** 2).mean()))
                values[row] *= wanted / own if own > 0 else 1.0
    return Wave(wave.leads, values, over.in_mv, wave.before)


def scale_for(
    found: SimilarCases, leads: Sequence[str], *, px_per_mm: float, height: float
) -> WaveScale:
    """Return the scale at which what is sought, and most of what was found, fits a height."""
    unit = 1.0 if found.wave is None or found.wave.in_mv else _UNIT_MV
    waves = [found.wave, *(one.wave for one in found.cases)]
    gains = []
    for lead in leads:
        spans = [
            span * unit
            for wave in waves
            if wave is not None and (span := _span(fitted(wave, found.wave), lead)) > 0
        ]
        tall = float(np.quantile(spans, 0.9)) if spans else 0.0
        tall = max(tall, spans[0] if spans else 0.0)
        fits = [gain for gain in GAINS_MM_MV if tall * gain * px_per_mm <= height]
        gains.append(fits[0] if fits else GAINS_MM_MV[-1])
    in_mv = found.wave is None or found.wave.in_mv
    return WaveScale(tuple(leads), px_per_mm, tuple(gains), in_mv)


def _span(wave: Wave, lead: str) -> float:
    if lead not in wave.leads:
        return 0.0
    row = wave.values[wave.leads.index(lead)]
    row = row[np.isfinite(row)]
    return float(row.max() - row.min()) if row.size else 0.0


def wave_width(scale: WaveScale, n: int = 90) -> float:
    """Return the width of ``n`` samples in pixels."""
    return n / FS * SPEED_MM_S * scale.px_per_mm


def paint_waves(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    lead: str,
    scale: WaveScale,
    sought: Wave | None,
    case: SimilarCase | None,
    *,
    tinted: tuple[int, int] | None = None,
) -> None:
    """Paint one lead: paper, what is sought in grey, the case over it.

    Parameters
    ----------
    box
        Where; the grid begins at its left edge.
    tinted
        Range of samples that was sought, where it is part of the beat.
    """
    painter.save()
    painter.setClipRect(box)
    painter.fillRect(box, qcolor(theme.sheet))
    step = 5 * scale.px_per_mm
    grid = qcolor(theme.grid_minor if step < 16 else theme.grid_major, 0.7)
    for x in np.arange(box.left(), box.right(), step):
        painter.fillRect(QRectF(round(x), box.top(), 1, box.height()), grid)
    for y in np.arange(box.top(), box.bottom(), step):
        painter.fillRect(QRectF(box.left(), round(y), box.width(), 1), grid)
    x_per_sample = SPEED_MM_S * scale.px_per_mm / FS
    left = box.left() + max(0.0, (box.width() - 90 * x_per_sample) / 2)
    if tinted is not None:
        first, last = (left + side * x_per_sample for side in tinted)
        tint = QRectF(first, box.top(), last - first, box.height())
        painter.fillRect(tint, qcolor(theme.model, 0.09))
    rows = [
        (fitted(wave, sought).values[wave.leads.index(lead)], ink, width)
        for wave, ink, width in (
            (sought, theme.ink3, 1.6),
            (case.wave if case is not None else None, theme.trace, 1.25),
        )
        if wave is not None and lead in wave.leads
    ]
    middle = _zero(box, [row for row, _, _ in rows], scale.px_per_unit(lead))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for row, ink, width in rows:
        colour = QColor(ink)
        if ink == theme.ink3:
            colour.setAlphaF(0.75)
        pen = QPen(colour, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        y = middle - row * scale.px_per_unit(lead)
        for run in _runs(row):
            points = [QPointF(left + k * x_per_sample, float(y[k])) for k in run.tolist()]
            painter.drawPolyline(QPolygonF(points))
    painter.restore()


def paint_name(painter: QPainter, theme: Theme, box: QRectF, text: str) -> None:
    """Paint a lead's name at the top left of its box."""
    painter.setFont(ui_font("small"))
    painter.setPen(qcolor(theme.ink2))
    area = box.adjusted(4, 2, -2, -2)
    painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, text)


def _zero(box: QRectF, rows: Sequence[NDArray[np.floating]], px: float) -> float:
    """Return where zero lies, so that all rows together stand in the middle."""
    known = np.concatenate([row[np.isfinite(row)] for row in rows]) if rows else np.zeros(1)
    if not known.size:
        return box.center().y()
    return box.center().y() + (float(known.max()) + float(known.min())) / 2 * px


def _runs(row: NDArray[np.floating]) -> list[NDArray[np.int64]]:
    there = np.flatnonzero(np.isfinite(row))
    return [run for run in np.split(there, np.flatnonzero(np.diff(there) > 1) + 1) if run.size > 1]
