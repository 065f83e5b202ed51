"""The page of figures: scores, drift, findings, readers, agreement, as pictures and tables."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import capital, tr, tr_later, tr_n
from ecgviewer.core.plot import FigureGroup
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button, Chooser, Icon
from ecgviewer.ui.figures_card import FigureCard
from ecgviewer.ui.figures_export import FiguresExportDialog
from ecgviewer.ui.figures_lines import LinesCard
from ecgviewer.ui.figures_state import PART_OF, FiguresState
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import set_ink, text_label

TABS = (
    ("scores", tr_later("Scores")),
    ("drift", tr_later("Drift")),
    ("findings", tr_later("Findings")),
    ("readers", tr_later("Readers")),
    ("agreement", tr_later("Agreement")),
)
GRAINS = (
    ("", tr_later("Periods: fitting")),
    ("month", tr_later("Months")),
    ("quarter", tr_later("Quarters")),
    ("year", tr_later("Years")),
)
_COLUMNS = {"scores": 2, "drift": 3, "findings": 2, "readers": 2, "agreement": 2}
_LEAST_CARD_PX, _LEAST_CARD_COMPACT_PX = 400, 340


class _Choice(Chooser):
    """A chooser whose choices follow what there is."""

    def offer(self, choices: tuple[tuple[Any, str], ...], value: Any) -> None:
        self._choices = choices
        self.show_choice(value)


class FiguresPage(QWidget):
    """What the catalogue and the readings come to.

    Left and right turn to another tab, F5 makes the figures anew, Esc goes back to the sheet.
    """

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session, self._actions = session, actions
        self._compact = False
        self.state = FiguresState(session)
        self.shown = "scores"
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 12)
        outer.setSpacing(10)
        outer.addLayout(self._build_head())
        outer.addLayout(self._build_scope())
        self.lines = LinesCard()
        outer.addWidget(self.lines)
        self.cards: list[FigureCard] = []
        self._scrolled = QWidget()
        self._scrolled.setObjectName("page")
        self._grid = QGridLayout(self._scrolled)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._scrolled)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self._area, 1)
        self._empty = self._build_empty()
        outer.addWidget(self._empty, 1)
        self.state.changed.connect(self.refresh)
        self.state.progressed.connect(self._show_progress)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._make_if_seen)
        self.state.lost.connect(self._soon.start)
        session.modelChanged.connect(self._offer_models)
        self._offer_models()
        self.refresh()

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text_label(tr("Figures"), role="title"))
        head.addSpacing(12)
        group = QButtonGroup(self)
        self.tabs: dict[str, Button] = {}
        for name, title in TABS:
            tab = Button(tr(title), kind="segment")
            tab.setCheckable(True)
            tab.clicked.connect(lambda _=False, name=name: self.turn_to(name))
            group.addButton(tab)
            head.addWidget(tab)
            self.tabs[name] = tab
        head.addSpacing(12)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 4)
        head.addWidget(self._bar)
        head.addStretch(1)
        self.grain = _Choice(
            [(key, tr(title)) for key, title in GRAINS], tip=tr("How long a period is")
        )
        self.grain.chosen.connect(lambda grain: self.state.follow(grain=grain))
        self.baseline = _Choice((), tip=tr("What later periods are compared with"))
        self.baseline.chosen.connect(lambda one: self.state.follow(baseline=one))
        self.model = _Choice((), tip=tr("Whose scores are shown"))
        self.model.chosen.connect(self.state.choose)
        self.again = Button(tr("Refresh"), icon="redo", key="F5")
        self.again.clicked.connect(lambda: self.state.make(self.shown))
        self.export = Button(tr("Export figures"), icon="layers")
        self.export.clicked.connect(self._ask_export)
        for widget in (self.grain, self.baseline, self.model, self.again, self.export):
            head.addWidget(widget)
        return head

    def _build_scope(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._eye = Icon("eye-off", ink="ink2", size=16)
        row.addWidget(self._eye)
        self._scope = text_label(ink="2", wrap=True)
        row.addWidget(self._scope, 1)
        return row

    def _build_empty(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setSpacing(10)
        column.addStretch(1)
        self._why = text_label(ink="2", wrap=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._why)
        self._begin = Button(tr("Open the worklist"), icon="list", kind="primary")
        self._begin.clicked.connect(lambda: self._actions.trigger("worklist"))
        column.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return holder

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self._compact = on
        for button in (self.again, self.export):
            button.set_compact(on=on)
        self._arrange()

    # Showing

    def showEvent(self, event: QShowEvent) -> None:
        """Make the figures anew: reads and scores may have come since."""
        super().showEvent(event)
        self.state.make(self.shown)

    def _make_if_seen(self) -> None:
        if self.isVisible():
            self.state.make(self.shown)

    def turn_to(self, name: str) -> None:
        """Show one of the tabs."""
        self.shown = name
        self._area.verticalScrollBar().setValue(0)
        self.refresh()

    @property
    def group(self) -> FigureGroup | None:
        """What is shown; None while it is not there."""
        return self.state.groups.get(self.shown)

    def refresh(self) -> None:
        """Show the group chosen, or why there is none."""
        self.tabs[self.shown].setChecked(True)
        group = self.group
        problem = self.state.problems.get(PART_OF[self.shown], "")
        of_model = PART_OF[self.shown] == "model"
        self.grain.setVisible(self.shown == "drift")
        self.baseline.setVisible(self.shown == "drift")
        self.model.setVisible(of_model or self.shown == "findings")
        ready = bool(self.state.groups) and not self.state.problems
        self.export.setEnabled(ready and not self.state.is_busy)
        self._scope.setText("" if group is None else tr(group.scope))
        self._eye.setVisible(group is not None and group.hides)
        self.lines.show_lines(() if group is None else group.lines)
        emptiness = {one.empty for one in group.figures} if group is not None else set()
        alone = tr(emptiness.pop()) if len(emptiness) == 1 else ""
        shows = group is not None and not alone
        self._area.setVisible(shows)
        self._empty.setVisible(not shows)
        self._why.setText(
            problem or alone or (tr("Making the figures") if self.state.is_busy else "")
        )
        set_ink(self._why, "2")
        self._begin.setVisible(bool(problem or alone))
        self.grain.show_choice(self.state.grain)
        self._offer_baselines()
        if group is not None and shows:
            self._fill(group)
        self._show_progress()

    def _fill(self, group: FigureGroup) -> None:
        while len(self.cards) < len(group.figures):
            self.cards.append(FigureCard())
        for place, card in enumerate(self.cards):
            inside = place < len(group.figures)
            if inside and card.figure is not group.figures[place]:
                if card.figure is None or card.figure.key != group.figures[place].key:
                    card.flip.setChecked(False)
                card.show_figure(group.figures[place])
            if not inside:
                card.hide()
                self._grid.removeWidget(card)
        self._arrange()

    def _arrange(self) -> None:
        """Lay the cards out in columns, as high as there is room for."""
        group = self.group
        if group is None:
            return
        n_columns = min(_COLUMNS[self.shown], 2 if self._compact else 3)
        least = _LEAST_CARD_COMPACT_PX if self._compact else _LEAST_CARD_PX
        for place in range(len(group.figures)):
            card = self.cards[place] if place < len(self.cards) else None
            if card is None:
                return
            card.setMinimumHeight(least)
            row, column, wide = _cell(self.shown, place, n_columns)
            self._grid.addWidget(card, row, column, 1, wide)
            card.show()
        for column in range(3):
            self._grid.setColumnStretch(column, int(column < n_columns))

    def _show_progress(self) -> None:
        steps = self.state.steps
        self._bar.setVisible(self.state.is_busy)
        step = steps.get(PART_OF[self.shown])
        self._bar.setRange(0, 0 if step is None else max(step.total, 1))
        if step is not None:
            self._bar.setValue(step.done)
            if self.group is None and step.message:
                self._why.setText(capital(step.message))

    def _offer_models(self) -> None:
        shown = self.state.shown_model
        models = tuple((one.id, one.id) for one in self._session.scoring.models)
        self.model.offer(models, tr("No model") if shown is None else shown.id)
        self.model.setEnabled(len(models) > 1)

    def _offer_baselines(self) -> None:
        group = self.state.groups.get("drift")
        known = {period[:4] for period in group.periods} if group is not None else set()
        years = sorted(known | ({self.state.baseline} - {""}))
        choices = (
            ("", tr("Baseline: the first ones")),
            *((year, tr("Baseline: {year}", year=year)) for year in years),
        )
        self.baseline.offer(choices, self.state.baseline)

    def _ask_export(self) -> None:
        dialog = FiguresExportDialog(self._session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda out, named: self._write(out, named=named))
        dialog.open()

    def _write(self, out: Path, *, named: bool) -> None:
        def done(n: int) -> None:
            what = (
                out.name
                if n == 1
                else tr_n("{n} file in {name}", "{n} files in {name}", n, name=out.name)
            )
            self._session.tell("info", tr("Figures written: {what}.", what=what))

        self.state.export(out, named=named, done=done)

    # Keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the tab shown."""
        super().focusInEvent(event)
        self.tabs[self.shown].setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep Esc and F5 from the sheet."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
                event.accept()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn to another tab, refresh, leave, or press what has the focus."""
        focus, key = QApplication.focusWidget(), event.key()
        names = [name for name, _ in TABS]
        if key == Qt.Key.Key_Escape:
            self._actions.trigger("read")
        elif key == Qt.Key.Key_F5:
            self.state.make(self.shown)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            bar = self._area.verticalScrollBar()
            step = bar.pageStep() * (1 if key == Qt.Key.Key_PageDown else -1)
            bar.setValue(bar.value() + step)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and focus in self.tabs.values():
            step = 1 if key == Qt.Key.Key_Right else -1
            self.turn_to(names[(names.index(self.shown) + step) % len(names)])
            self.tabs[self.shown].setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
        else:
            super().keyPressEvent(event)
            return
        event.accept()


def _cell(shown: str, place: int, n_columns: int) -> tuple[int, int, int]:
    """Return row, column and width of a card: days go over the whole width."""
    if shown != "readers":
        return place // n_columns, place % n_columns, 1
    return (0, 0, n_columns) if place == 0 else (1, place - 1, 1)
