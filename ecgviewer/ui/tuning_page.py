"""The page of tuning: what there is to learn, the run, before and after, and what becomes of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label
from ecgviewer.ui.tuning_cards import Card, PlanCard, RunCard, SettingsCard
from ecgviewer.ui.tuning_gate import GateCard, LineageCard
from ecgviewer.ui.tuning_parts import StepsBar
from ecgviewer.ui.tuning_table import ChangeTable

LEFT_SHARE, RIGHT_SHARE = 23, 25
"""Of a hundred: the widths of the outer columns."""

LEFT_PX, RIGHT_PX = 300, 320
"""Least widths of the outer columns."""

NOTE = (
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
        head.addWidget(text_label("Tuning", role="title"))
        head.addWidget(
            text_label("Learns from your findings on this computer; nothing leaves it", ink="2")
        )
        head.addStretch(1)
        models = Button("Models", icon="cube", key="Ctrl 5")
        models.clicked.connect(lambda: actions.trigger("models"))
        head.addWidget(models)
        outer.addLayout(head)
        outer.addWidget(StepsBar(session.tuning))
        self.plan = PlanCard(session, actions)
        self.run = RunCard(session)
        self.settings = SettingsCard(session)
        self.gate = GateCard(session)
        self.lineage = LineageCard(session)
        row = QHBoxLayout()
        row.setSpacing(12)
        left = self._column((self.plan, 1), (self.run, 0), (self.settings, 0), least=LEFT_PX)
        row.addWidget(left, LEFT_SHARE)
        row.addWidget(self._build_table(), 100 - LEFT_SHARE - RIGHT_SHARE)
        row.addWidget(self._column((self.gate, 0), (self.lineage, 1), least=RIGHT_PX), RIGHT_SHARE)
        outer.addLayout(row, 1)
        self._tuning.changed.connect(self.refresh)
        self._tuning.progressed.connect(self.run.refresh)
        self._tuning.promoted.connect(self._take_default)
        session.modelChanged.connect(self.refresh)
        session.marks.changed.connect(self._look_again)
        self.refresh()

    @staticmethod
    def _column(*cards: tuple[QWidget, int], least: int) -> QWidget:
        holder = QWidget()
        holder.setMinimumWidth(least)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card, stretch in cards:
            column.addWidget(card, stretch)
        return holder

    def _build_table(self) -> Card:
        card = Card("Before and after")
        card.setMinimumWidth(480)
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
        self.table.show_rows(tuple(result.rows) if result is not None else ())
        if result is None:
            self._figures.clear()
            self._told.setText("After a run, the figures of the old and the new model stand here.")
            return
        self._figures.setText(
            f"AUROC · {result.n_records:,} records of {result.n_patients:,} patients · "
            "95 % bootstrap intervals"
        )
        left = ""
        if result.skipped:
            reasons = "; ".join(sorted(set(result.skipped.values())))
            count = len(result.skipped)
            left = f" {count:,} record{'' if count == 1 else 's'} left out: {reasons}."
        maps = ", ".join(f"{code} {value:.2f}" for code, value in result.span_maps.items())
        seen = f" Span maps, AUROC of samples in patients held out: {maps}." if maps else ""
        self._told.setText(f"{NOTE}{seen}{block_text(result)}{left}")


def block_text(result: Any) -> str:
    """Return what came of the last block; nothing where the head alone was tuned."""
    if not result.head_alone:
        return ""
    if not result.last_block:
        return " Last block: no finding did better with it in patients held out; it was not kept."
    codes = ", ".join(result.last_block)
    return f" Last block: kept for {codes}, better with it in patients held out than without."
