"""The page of tuning: what there is to learn, the run, before and after, and what becomes of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label
from ecgviewer.ui.tuning_cards import Card, PlanCard, RunCard, SettingsCard
from ecgviewer.ui.tuning_gate import GateCard, LineageCard
from ecgviewer.ui.tuning_parts import StepsBar
from ecgviewer.ui.tuning_table import ChangeTable

LEFT_PX, RIGHT_PX, RIGHT_IN_TAB_PX = 444, 452, 380
"""Widths of the outer columns."""

TABS_BELOW_PX = 1440
"""Of the page: below it there are two tabs, as names and figures would have no room beside."""

_UNBOUND = 16_777_215
"""Qt's own limit of widths."""

PLAN, RESULT = tr_later("Plan"), tr_later("Result")

NOTE = tr_later(
    "Learned findings: patients held out, each once. Guarded: the locked reference set, which no "
    "run learns from. Few records of few readers: they show that something was learned and "
    "nothing lost, not how well it works elsewhere."
)


class TuningPage(QWidget):
    """Plan, run and settings; the table before and after; gate and lineage."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session, self._tuning = session, session.tuning
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text_label(tr("Tuning"), role="title"))
        head.addWidget(
            text_label(tr("Learns from your findings on this computer; nothing leaves it"), ink="2")
        )
        head.addSpacing(16)
        self.tabs = {name: self._tab(name) for name in (PLAN, RESULT)}
        for tab in self.tabs.values():
            head.addWidget(tab)
        head.addStretch(1)
        models = Button(tr("Models"), icon="cube", key="Ctrl 5")
        models.clicked.connect(lambda: actions.trigger("models"))
        head.addWidget(models)
        outer.addLayout(head)
        outer.addWidget(StepsBar(session.tuning))
        self.plan = PlanCard(session, actions)
        self.run = RunCard(session)
        self.settings = SettingsCard(session)
        self.gate = GateCard(session)
        self.lineage = LineageCard(session)
        self._work = self._column((self.run, 0), (self.settings, 0))
        self._work.layout().addStretch(1)
        self._left = self._column((self.plan, 1), (self._work, 0))
        self._changes = self._build_table()
        self._right = self._column((self.gate, 0), (self.lineage, 1))
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._row.addWidget(self._left)
        self._row.addWidget(self._changes, 1)
        self._row.addWidget(self._right)
        outer.addLayout(self._row, 1)
        self._in_tabs, self._tab_shown, self._had_result = False, PLAN, False
        self._arrange()
        self._tuning.changed.connect(self.refresh)
        self._tuning.progressed.connect(self.run.refresh)
        self._tuning.promoted.connect(self._take_default)
        session.modelChanged.connect(self.refresh)
        session.marks.changed.connect(self._look_again)
        self.refresh()

    def _tab(self, name: str) -> Button:
        """Return the button of a tab."""
        tab = Button(tr(name), kind="segment")
        tab.setCheckable(True)
        tab.clicked.connect(lambda: self.show_tab(name))
        return tab

    def show_tab(self, name: str) -> None:
        """Show plan or result, where they do not stand side by side."""
        self._tab_shown = name
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room."""
        super().resizeEvent(event)
        if (self.width() < TABS_BELOW_PX) != self._in_tabs:
            self._in_tabs = not self._in_tabs
            self._arrange()

    def _arrange(self) -> None:
        """Lay the columns out: three, or those of the tab shown."""
        tabs, planning = self._in_tabs, self._tab_shown == PLAN
        for name, tab in self.tabs.items():
            tab.setVisible(tabs)
            tab.setChecked(name == self._tab_shown)
        self._left.setVisible(planning or not tabs)
        for part in (self._changes, self._right):
            part.setVisible(not planning or not tabs)
        column = self._left.layout()
        if isinstance(column, QBoxLayout):
            across = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            column.setDirection(across[0] if tabs else across[1])
        self._left.setMinimumWidth(LEFT_PX)
        self._left.setMaximumWidth(_UNBOUND if tabs else LEFT_PX)
        self._work.setFixedWidth(LEFT_PX)
        self._right.setFixedWidth(RIGHT_IN_TAB_PX if tabs else RIGHT_PX)

    @staticmethod
    def _column(*cards: tuple[QWidget, int]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card, stretch in cards:
            column.addWidget(card, stretch)
        return holder

    def _build_table(self) -> Card:
        card = Card(tr("Before and after"))
        self._figures = card.side
        self._told = text_label(wrap=True, ink="2")
        card.column.addWidget(self._told)
        self.table = ChangeTable()
        inner = QVBoxLayout()
        inner.addWidget(self.table)
        card.add_scrolled(inner)
        return card

    def _take_default(self, model_id: str) -> None:
        """Score with what was promoted, or gone back to, from now on."""
        self._session.change_settings(model_id="")  # whatever the default is, now and later
        self._session.scoring.trial = ""
        self._session.refresh_models()
        self._session.scoring.use(model_id)

    def _look_again(self) -> None:
        if self.isVisible():
            self._tuning.look()

    def refresh(self) -> None:
        """Show plan, run and result."""
        for card in (self.plan, self.run, self.gate, self.lineage):
            card.refresh()
        result = self._tuning.result
        if (result is not None) != self._had_result:
            self._had_result = result is not None
            self.show_tab(RESULT if self._had_result else PLAN)
        self.table.show_rows(tuple(result.rows) if result is not None else ())
        if result is None:
            self._figures.clear()
            self._told.setText(
                tr("After a run, the figures of the old and the new model stand here.")
            )
            return
        self._figures.setText(
            tr(
                "AUROC · {n_records:,} records of {n_patients:,} patients · 95 % bootstrap "
                "intervals",
                n_records=result.n_records,
                n_patients=result.n_patients,
            )
        )
        told, left = [tr(NOTE)], ""
        if result.skipped:
            reasons = "; ".join(sorted(set(result.skipped.values())))
            left = tr_n(
                "{n:,} record left out: {reasons}.",
                "{n:,} records left out: {reasons}.",
                len(result.skipped),
                reasons=reasons,
            )
        maps = ", ".join(f"{code} {value:.2f}" for code, value in result.span_maps.items())
        if maps:
            told.append(tr("Span maps, AUROC of samples in patients held out: {maps}.", maps=maps))
        told += [block_text(result), left]
        self._told.setText(" ".join(filter(None, told)))


def block_text(result: Any) -> str:
    """Return what came of the last block; nothing where the head alone was tuned."""
    if not result.head_alone:
        return ""
    if not result.last_block:
        return tr(
            "Last block: no finding did better with it in patients held out; it was not kept."
        )
    codes = ", ".join(result.last_block)
    return tr(
        "Last block: kept for {codes}, better with it in patients held out than without.",
        codes=codes,
    )
