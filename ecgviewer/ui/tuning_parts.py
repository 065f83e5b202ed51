"""Parts of the tuning page: where a run stands."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.ui import icons
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import ui_font
from ecgviewer.ui.tuning import Tuning

STEPS = (
    tr_later("Snapshot"),
    tr_later("Records"),
    tr_later("Held-out check"),
    tr_later("Findings"),
    tr_later("Span maps"),
    tr_later("Gate"),
)
_READING, _TRAINING, _CHECKING = "reading annotated records", "loss", "checking on patients"
_MAPS = ("drawing normal beats", "span maps", "writing")
_BLOCK, _HELD_OUT = "last block", "held out"
"""How the progress of a run begins, in English: it is translated where it is shown."""
_WHOLE_RUN = 300
"""Steps of the last training; those of the held-out check are fewer."""

_DISC_PX = 24.0


def step_of(tuning: Tuning) -> int:
    """Return how many steps are done: -1 before a run, all with a result."""
    if tuning.result is not None:
        return len(STEPS)
    if not tuning.is_running or tuning.progress is None:
        return -1
    message, total = tuning.progress.message, tuning.progress.total
    if message.startswith(_BLOCK):
        return 2 if _HELD_OUT in message else 3
    if message.startswith(_TRAINING):
        return 3 if total >= _WHOLE_RUN else 2
    if message.startswith(_CHECKING):
        return 2
    if message.startswith(_MAPS):
        return 4
    return 1 if message == _READING else 0


def words_of(tuning: Tuning) -> tuple[str, ...]:
    """Return what stands under each step."""
    plan, result, progress = tuning.plan, tuning.result, tuning.progress
    if result is not None:
        held = sum(one.passed for one in result.checks)
        return (
            tr("revision {n:,}", n=result.revision),
            tr("{n:,} learned from", n=result.n_records),
            tr("{n:,} patients", n=result.n_patients),
            tr("{n} learned", n=len(result.counts)),
            tr_n("{n} map", "{n} maps", len(result.span_maps)),
            tr("{n} of {total} checks", n=held, total=len(result.checks)),
        )
    words = [
        tr("revision {n:,}", n=plan.revision) if plan is not None else tr("your findings"),
        tr("{n:,} to read", sense="samples", n=plan.n_records)
        if plan is not None
        else tr("that carry them"),
        tr("patients kept whole"),
        tr("slots of the head"),
        tr("where they are seen"),
        tr("may not get worse"),
    ]
    step = step_of(tuning)
    if progress is not None and progress.total and 0 < step < 5:
        words[step] = tr("{n:,} of {total:,}", n=progress.done, total=progress.total)
    return tuple(words)


class StepsBar(QWidget):
    """The steps of a run, one after the other: done, now, to come."""

    def __init__(self, tuning: Tuning) -> None:
        super().__init__()
        self._tuning = tuning
        self.setFixedHeight(72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tuning.changed.connect(self.refresh)
        tuning.progressed.connect(self.refresh)
        self.refresh()

    def sizeHint(self) -> QSize:
        """Room for all steps."""
        return QSize(640, 72)

    def refresh(self) -> None:
        """Show where the run stands, to those who listen too."""
        at = step_of(self._tuning)
        now = tr(STEPS[at]) if 0 <= at < len(STEPS) else tr("no run") if at < 0 else tr("done")
        self.setAccessibleName(tr("Steps of tuning: {step}", step=now))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a card with discs, names and lines between them."""
        theme, at = theme_of(self), step_of(self._tuning)
        result = self._tuning.result
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        share = (self.width() - 32) / len(STEPS)
        name_font = ui_font("body")
        name_font.setWeight(name_font.Weight.DemiBold)
        names = map(tr, STEPS)
        for place, (name, words) in enumerate(zip(names, words_of(self._tuning), strict=True)):
            x, middle = 16 + place * share, self.height() / 2
            refused = place == len(STEPS) - 1 and result is not None and not result.passed
            if place < at:
                ground, ink = (
                    (theme.red_tint, theme.red) if refused else (theme.green_tint, theme.green)
                )
            elif place == at:
                ground, ink = theme.human_tint, theme.human
            else:
                ground, ink = theme.hover, theme.ink3
            disc = QRectF(x, middle - _DISC_PX / 2, _DISC_PX, _DISC_PX)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawEllipse(disc)
            painter.setPen(QColor(ink))
            if place < at:
                icon = icons.pixmap("x" if refused else "check", ink, 16, self.devicePixelRatioF())
                painter.drawPixmap(disc.topLeft() + QPointF(4, 4), icon)
            else:
                painter.setFont(ui_font("secondary"))
                painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(place + 1))
            left = x + _DISC_PX + 10
            painter.setFont(name_font)
            painter.setPen(QColor(theme.ink1 if place <= at else theme.ink2))
            painter.drawText(QPointF(left, middle - 3), name)
            painter.setFont(ui_font("secondary"))
            painter.setPen(QColor(theme.ink2))
            painter.drawText(QPointF(left, middle + 14), words)
            wide = max(
                QFontMetricsF(name_font).horizontalAdvance(name),
                QFontMetricsF(ui_font("secondary")).horizontalAdvance(words),
            )
            end = x + share - 12
            if place < len(STEPS) - 1 and end > left + wide + 12:
                painter.setPen(QPen(QColor(theme.line_strong), 1))
                painter.drawLine(QPointF(left + wide + 12, middle), QPointF(end, middle))
        painter.end()
