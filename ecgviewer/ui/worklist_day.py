"""How far the reader is today: finals of all, by the hour, the median time a record took."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.panel import Section
from ecgviewer.ui.style import text_label, theme_of
from ecgviewer.ui.theme import qcolor, ui_font

_WEEKDAYS = (
    tr_later("Monday"),
    tr_later("Tuesday"),
    tr_later("Wednesday"),
    tr_later("Thursday"),
    tr_later("Friday"),
    tr_later("Saturday"),
    tr_later("Sunday"),
)
_BAR_PX, _HOURS_PX = 8, 76
_LEAST_HOURS = 8


def duration_words(seconds: float) -> str:
    """Return how long a read took: ``45 s``, ``2 min 10 s``."""
    whole = round(seconds)
    if whole < 60:
        return tr("{seconds} s", seconds=whole)
    if whole < 3600:
        minutes, seconds = divmod(whole, 60)
        return tr("{minutes} min {seconds:02d} s", minutes=minutes, seconds=seconds)
    return tr("{minutes} min", minutes=whole // 60)


def weekday(now: datetime) -> str:
    """Return the name of a day of the week."""
    return tr(_WEEKDAYS[now.weekday()])


class ShareBar(QWidget):
    """What is final, at its second look, unread: one bar, and what its colours mean."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for bar and legend."""
        return QSize(200, _BAR_PX + 24)

    def show_parts(self, final: int, second: int, unread: int) -> None:
        """Show counts."""
        self._parts = ((tr("Final"), final), (tr("Second look"), second), (tr("Unread"), unread))
        self.setAccessibleName(", ".join(f"{name} {n:,}" for name, n in self._parts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar and the legend."""
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        light = QColor(theme.human)
        light.setAlphaF(0.55)
        colours = (QColor(theme.human), light, QColor(theme.line_strong))
        total = sum(n for _, n in self._parts)
        painter.setBrush(qcolor(theme.line))
        painter.drawRoundedRect(QRectF(0, 0, self.width(), _BAR_PX), 4, 4)
        x = 0.0
        for (_, n), colour in zip(self._parts, colours, strict=False):
            wide = self.width() * n / total if total else 0.0
            if wide:
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(x, 0, max(wide - 1, 2), _BAR_PX), 2, 2)
            x += wide
        painter.setFont(ui_font("secondary"))
        left = 0.0
        for (name, n), colour in zip(self._parts, colours, strict=False):
            text = f"{name} {n:,}"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(left, _BAR_PX + 11, 8, 8), 2, 2)
            painter.setPen(qcolor(theme.ink2))
            wide = painter.fontMetrics().horizontalAdvance(text)
            line = QRectF(left + 13, _BAR_PX + 5, wide + 2, 20)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
            left += 13 + wide + 12
        painter.end()


class HourBars(QWidget):
    """Finals by the hour of the day."""

    def __init__(self) -> None:
        super().__init__()
        self._hours: dict[int, int] = {}
        self._now = 12
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for bars and hours."""
        return QSize(200, _HOURS_PX)

    def show_hours(self, hours: Mapping[int, int], now: int) -> None:
        """Show how many reads were finished in each hour."""
        self._hours, self._now = dict(hours), now
        told = ", ".join(
            tr("{n:,} at {hour}", n=n, hour=hour) for hour, n in sorted(self._hours.items())
        )
        said = tr("Finals by the hour: {hours}", hours=told or tr("none yet"))
        self.setAccessibleName(said)
        self.setToolTip(said if told else tr("No read is final yet today"))
        self.update()

    def _shown(self) -> range:
        hours = (*self._hours, self._now)
        first, last = min(hours), max(hours)
        last = min(max(last, first + _LEAST_HOURS - 1), 23)
        return range(max(0, min(first, last - _LEAST_HOURS + 1)), last + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a bar an hour."""
        theme, hours = theme_of(self), self._shown()
        painter = QPainter(self)
        painter.setFont(ui_font("small"))
        most = max(self._hours.values(), default=0)
        wide = self.width() / len(hours)
        foot = self.height() - 20.0
        for place, hour in enumerate(hours):
            box = QRectF(place * wide, foot, wide, 20)
            painter.setPen(qcolor(theme.ink1 if hour == self._now else theme.ink2))
            if wide >= 18 or hour % 3 == 0:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(hour))
            n = self._hours.get(hour, 0)
            bar = min(18.0, wide - 4)
            left = box.center().x() - bar / 2
            painter.fillRect(QRectF(left, foot - 1, bar, 1), qcolor(theme.line_strong))
            if n:
                high = (foot - 18) * n / most
                painter.fillRect(QRectF(left, foot - high, bar, high), qcolor(theme.human))
                over = QRectF(box.left(), foot - high - 16, wide, 15)
                painter.setPen(qcolor(theme.ink2))
                painter.drawText(over, Qt.AlignmentFlag.AlignCenter, str(n))
        painter.end()


class DayCard(Section):
    """The counters of the day."""

    def __init__(self) -> None:
        super().__init__(tr("Today"))
        self._who = text_label(role="secondary", ink="2")
        self.heading.addWidget(self._who)
        row = QHBoxLayout()
        self._final = text_label()
        self._of = text_label(ink="2")
        self._median = text_label(role="secondary", ink="2")
        row.addWidget(self._final, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._of, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self._median, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(row)
        self._share, self._hours = ShareBar(), HourBars()
        self.column.addWidget(self._share)
        self.column.addWidget(self._hours)
        self._told = text_label(tr("Finals by the hour"), role="secondary", ink="2")
        self.column.addWidget(self._told)

    def show_day(
        self,
        *,
        who: str,
        final: int,
        second: int,
        unread: int,
        median_s: float | None,
        hours: Mapping[int, int],
        now: int,
    ) -> None:
        """Show the counters."""
        self._who.setText(who)
        self._final.setText(f'<span style="font-size: 20px; font-weight: 600">{final:,}</span>')
        self._of.setText(tr("of {n:,} final", n=final + second + unread))
        took = ""
        if median_s is not None:
            took = tr("median {time} a record", time=duration_words(median_s))
        self._median.setText(took)
        self._share.show_parts(final, second, unread)
        self._hours.show_hours(hours, now)
