"""The figures of a long recording on the screen: rates and when, beats of each class, AF."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecgviewer.core.holter_summary import HolterSummary, summary
from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.tasks.holter_report_words import time_text
from ecgviewer.ui.holter_state import Holter
from ecgviewer.ui.style import text_label, theme_of
from ecgviewer.ui.theme import qcolor, ui_font

GO_PX = 24
HIDDEN = tr_later("after the first read")
_NAMES = (
    *(tr_later("Rate, mean"), tr_later("Lowest"), tr_later("Highest"), tr_later("Longest RR")),
    *("V", "S", tr_later("AF, suspected"), tr_later("Beats"), tr_later("Analysed")),
)


class PlaceButton(QPushButton):
    """A place in time that is gone to: its words alone, underlined while pointed at."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(GO_PX)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return QSize(QFontMetrics(ui_font("small")).horizontalAdvance(self.text()) + 6, GO_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words and focus ring."""
        theme, painter = theme_of(self), QPainter(self)
        font = ui_font("small")
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(qcolor(theme.human))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(qcolor(theme.human), 2))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class Fact(QWidget):
    """A name, a figure with its unit, and where it is: a button that goes there."""

    def __init__(self, name: str, holter: Holter) -> None:
        super().__init__()
        self._holter, self._name = holter, name
        self._sample: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(text_label(name, role="small", ink="2"))
        self.figure = text_label()
        self.figure.setTextFormat(Qt.TextFormat.RichText)
        column.addWidget(self.figure)
        self.told = text_label(role="small", ink="2")
        self.go = PlaceButton()
        self.go.clicked.connect(self._go)
        slot = QWidget()  # as high with words as with a button: figures never jump
        slot.setFixedHeight(GO_PX)
        row = QHBoxLayout(slot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.told)
        row.addWidget(self.go)
        row.addStretch(1)
        column.addWidget(slot)

    def show_figure(
        self, figure: str, unit: str = "", told: str = "", sample: int | None = None
    ) -> None:
        """Show a figure; what is told of it, or where it is."""
        self.figure.setText(
            f'<span style="font-size:16px;font-weight:600">{figure}</span> {unit}'.strip()
        )
        self.told.setText(told)
        self._sample = sample
        self.told.setVisible(sample is None)
        self.go.setVisible(sample is not None)
        record = self._holter.record
        if sample is not None and record is not None:
            at = time_text(record.start, sample / record.fs)
            self.go.setText(tr("at {time}", time=at))
            self.go.setAccessibleName(tr("{name}: go to {time}", name=self._name, time=at))
            self.go.updateGeometry()

    def _go(self) -> None:
        if self._sample is not None:
            self._holter.place.go_to(self._sample)


class FactsCard(QFrame):
    """Rates, intervals and classes of the whole recording."""

    def __init__(self, holter: Holter) -> None:
        super().__init__()
        self.setObjectName("card")
        self._holter = holter
        self._of: object = None
        self._summary: HolterSummary | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(6)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        self.facts = {name: Fact(tr(name), holter) for name in _NAMES}
        for place, fact in enumerate(self.facts.values()):
            grid.addWidget(fact, place // 3, place % 3, Qt.AlignmentFlag.AlignTop)
        for at in range(3):
            grid.setColumnStretch(at, 1)
        column.addLayout(grid)

    def refresh(self) -> None:
        """Show the figures as they stand."""
        analysis = self._holter.analysis
        self.setVisible(analysis is not None)
        if analysis is None:
            return
        if self._of is not analysis:
            self._of, self._summary = analysis, summary(analysis)
        found, facts = self._summary, self.facts
        assert found is not None
        mean = found.mean_bpm
        facts["Rate, mean"].show_figure(
            "–" if mean is None else f"{mean:.0f}", "/min", tr("all beats")
        )
        for name, rate in (("Lowest", found.lowest), ("Highest", found.highest)):
            if rate is None:
                facts[name].show_figure("–", "/min", tr("8 beats"))
            else:
                facts[name].show_figure(f"{rate.bpm:.0f}", "/min", sample=rate.sample)
        longest = found.longest_rr
        show = partial(facts["Longest RR"].show_figure)
        if longest is None or longest.rr_s is None:
            show("–", "s")
        else:
            show(f"{longest.rr_s:.2f}", "s", sample=longest.start)
        self._show_classes(found)
        unknown = (
            tr("{n:,} unknown", n=found.counts["?"])
            if self._holter.sees_classes
            else tr("of all classes")
        )
        facts["Beats"].show_figure(f"{found.n_beats:,}", "", unknown)
        share = 100 * analysis.analysed
        facts["Analysed"].show_figure(f"{share:.1f}", "%", tr("of the recording"))

    def _show_classes(self, found: HolterSummary) -> None:
        seen, total = self._holter.sees_classes, max(found.n_beats, 1)
        for name, runs in (("V", "V run"), ("S", "S run")):
            fact, n = self.facts[name], found.counts[name]
            if not seen:
                fact.show_figure("–", "", tr(HIDDEN))
                continue
            count = found.episodes.get(runs, 0)
            fact.show_figure(
                f"{n:,}",
                f"{100 * n / total:.1f} %",
                tr_n("{n} run", "{n:,} runs", count),
            )
        fact = self.facts["AF, suspected"]
        if seen:
            count = found.episodes.get("AF", 0)
            said = tr_n("{n} episode", "{n:,} episodes", count)
            fact.show_figure(f"{100 * found.af_share:.1f}", tr("% of time"), said)
        else:
            fact.show_figure("–", "", tr(HIDDEN))
