"""The page of tuning: what there is to learn, the run, before and after, and whether to use it."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.findings import finding_for
from ecgviewer.tasks.workplace import TuningPlan
from ecgviewer.ui.action_table import key_text
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button, chip
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, set_ink, text_label
from ecgviewer.ui.tuning_parts import GateCard, StepsBar

LEFT_PX = 444
EMPTY_PX, PLAN_PX, ROW_PX = 120, 130, 38
"""Greatest height of the plan: without findings, and with them besides a row for each."""

NAME_PX = 380
FEW = (
    "Held-out figures rest on a few records of one reader, without intervals: they show that "
    "something was learned, not how well."
)
CHECK = "check"
"""Key of the figure on check records: what must not be forgotten."""


def _card(title: str) -> tuple[QFrame, QVBoxLayout, QLabel]:
    """Return a card, its column, and the label at the right of its heading."""
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(8)
    head = QHBoxLayout()
    head.addWidget(text_label(title, role="strong"))
    head.addStretch(1)
    side = text_label(role="secondary", ink="2")
    head.addWidget(side)
    column.addLayout(head)
    return card, column, side


def _clear(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        if item.widget() is not None:
            item.widget().hide()
            item.widget().deleteLater()


def _row_name(code: str) -> str:
    if code == CHECK:
        return "All findings known before, on check records"
    return f"{finding_for(code).name}, on records held out"


def _figure(value: float | None) -> str:
    known = value is not None and math.isfinite(value)
    return f"{value:.2f}" if known else "–"


class TuningPage(QWidget):
    """Plan and run at the left, the result at the right."""

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
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._build_plan(actions), 1)
        left.addWidget(self._build_run())
        left.addStretch(0)
        holder = QWidget()
        holder.setFixedWidth(LEFT_PX)
        holder.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(holder)
        row.addWidget(self._build_result(), 1)
        outer.addLayout(row, 1)
        self._tuning.changed.connect(self.refresh)
        session.modelChanged.connect(self.refresh)
        session.marks.changed.connect(self._look_again)
        self.refresh()

    def _build_plan(self, actions: ActionSet) -> QFrame:
        card, column, self._revision = _card("Plan")
        self._plan_card = card
        inner = QWidget()
        inner.setObjectName("scrolled")
        hold = QVBoxLayout(inner)
        hold.setContentsMargins(0, 0, 0, 0)
        self._plan = QGridLayout()
        self._plan.setHorizontalSpacing(12)
        self._plan.setVerticalSpacing(10)
        self._plan.setColumnStretch(0, 1)
        hold.addLayout(self._plan)
        hold.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        column.addWidget(area, 1)
        self._scope = text_label(role="secondary", ink="2", wrap=True)
        column.addWidget(self._scope)
        self._mark = Button("Mark findings", icon="pulse", key=key_text("read"))
        self._mark.clicked.connect(lambda: actions.trigger("read"))
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _build_run(self) -> QFrame:
        card, column, self._percent = _card("Run")
        self._state = text_label(wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        column.addWidget(self._state)
        column.addWidget(self._bar)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._start = Button("Start tuning", icon="play", kind="primary")
        self._start.clicked.connect(self._on_start)
        self._cancel = Button("Cancel", icon="x")
        self._cancel.clicked.connect(self._tuning.cancel)
        row.addWidget(self._start)
        row.addWidget(self._cancel)
        row.addStretch(1)
        column.addLayout(row)
        return card

    def _build_result(self) -> QFrame:
        card, column, self._figures = _card("Before and after")
        self._gate = GateCard()
        column.addWidget(self._gate)
        self._verdict = text_label(wrap=True)
        column.addWidget(self._verdict)
        self._caution = text_label(FEW, wrap=True)
        restyle(self._caution, tone="amber")
        column.addWidget(self._caution)
        inner = QWidget()
        inner.setObjectName("scrolled")
        hold = QVBoxLayout(inner)
        hold.setContentsMargins(0, 0, 0, 0)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(24)
        self._table.setVerticalSpacing(10)
        self._table.setColumnMinimumWidth(0, NAME_PX)
        self._table.setColumnStretch(5, 1)
        hold.addLayout(self._table)
        hold.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        column.addWidget(area, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self._keep = Button("Keep, do not use")
        self._keep.clicked.connect(self._tuning.dismiss)
        self._use = Button("Use this model", kind="primary")
        self._use.clicked.connect(self._on_use)
        row.addWidget(self._keep)
        row.addWidget(self._use)
        column.addLayout(row)
        return card

    # What the reader does

    def _on_start(self) -> None:
        model = self._session.model
        if model is not None:
            self._tuning.start(model.id, self._session.reader)

    def _on_use(self) -> None:
        result = self._tuning.result
        if result is not None:
            self._session.set_model(result.model_id)
            self.refresh()

    def _look_again(self) -> None:
        if self.isVisible():
            self._tuning.look()

    # Showing

    def refresh(self) -> None:
        """Show plan, run and result."""
        self._show_plan(self._tuning.plan)
        self._show_run()
        self._show_result(self._tuning.result)

    def _show_plan(self, plan: TuningPlan | None) -> None:
        _clear(self._plan)
        model = self._session.model
        known = set(model.findings) if model is not None else set()
        self._revision.setText(f"store revision {plan.revision:,}" if plan is not None else "")
        if plan is None or not plan.rows:
            text = "counting …" if plan is None else "No findings yet."
            self._plan.addWidget(text_label(text, ink="2"), 0, 0)
            self._scope.hide()
            self._mark.setVisible(plan is not None)
            self._plan_card.setMaximumHeight(EMPTY_PX)
            return
        self._mark.hide()
        self._scope.show()
        self._plan_card.setMaximumHeight(PLAN_PX + ROW_PX * len(plan.rows))
        for column, heading in enumerate(("Finding", "Marks", "Records", "")):
            self._plan.addWidget(text_label(heading, role="secondary", ink="2"), 0, column)
        for number, row in enumerate(plan.rows, start=1):
            tested = row.n_records >= plan.records_to_test
            name = text_label(finding_for(row.finding).name, role="strong", wrap=True)
            state = chip("Learn", "green") if tested else chip("Learn, untested", "amber")
            if model is not None and row.finding not in known:
                state.setText(f"{state.text()}, new" if tested else "Learn new, untested")
            if not tested:
                state.setToolTip(
                    f"Fewer than {plan.records_to_test} records: none is held out, "
                    "so nothing will tell how well it was learned"
                )
            for column, widget in enumerate(
                (name, text_label(str(row.n_marks)), text_label(str(row.n_records)), state)
            ):
                side = Qt.AlignmentFlag.AlignRight if widget is state else Qt.AlignmentFlag(0)
                self._plan.addWidget(widget, number, column, Qt.AlignmentFlag.AlignVCenter | side)
        carry = "1 record carries" if plan.n_records == 1 else f"{plan.n_records:,} records carry"
        self._scope.setText(
            f"{carry} findings. The model's reading of findings is trained; "
            "the map of surprise stays as it is."
        )

    def _show_run(self) -> None:
        tuning, model = self._tuning, self._session.model
        running, progress = tuning.is_running, tuning.progress
        self._start.set_look(kind="primary" if tuning.result is None else "normal")
        self._start.setEnabled(not running and model is not None and tuning.can_start)
        self._cancel.setEnabled(running)
        self._bar.setVisible(running)
        self._percent.clear()
        set_ink(self._state, "1")
        if running and progress is not None:
            self._state.setText(f"{progress.message or 'tuning'} · the window stays free")
            self._bar.setRange(0, max(0, progress.total))
            self._bar.setValue(progress.done)
            if progress.total:
                self._percent.setText(f"{progress.fraction:.0%}".replace("%", " %"))
        elif tuning.problem:
            set_ink(self._state, "red" if not tuning.was_cancelled else "2")
            self._state.setText(tuning.problem)
        elif model is None:
            self._state.setText("No model to start from.")
        else:
            self._state.setText(f"Starts from {model.name} {model.version}, the model in use.")

    def _show_result(self, result: Any) -> None:
        _clear(self._table)
        self._gate.show_result(result)
        self._use.setVisible(result is not None)
        self._keep.setVisible(result is not None)
        self._caution.setVisible(result is not None)
        if result is None:
            self._verdict.setText(
                "After a run, the figures of the old and the new model stand here."
            )
            self._verdict.show()
            self._figures.clear()
            return
        in_use = self._session.model is not None and self._session.model.id == result.model_id
        self._use.setEnabled(not in_use and result.passed)
        self._use.setText("In use" if in_use else "Use this model")
        self._keep.setVisible(not in_use)
        self._show_figures(result)

    @staticmethod
    def _group(title: str) -> QLabel:
        label = text_label(title, role="strong")
        label.setContentsMargins(8, 6, 8, 6)
        restyle(label, ground="grey")
        return label

    def _show_figures(self, result: Any) -> None:
        self._figures.setText(
            f"AUROC · learned from {result.n_records:,} records · {result.n_annotations:,} findings"
        )
        self._verdict.setVisible(bool(result.skipped))
        if result.skipped:
            reasons = "; ".join(sorted(set(result.skipped.values())))
            count = len(result.skipped)
            said = "1 record was" if count == 1 else f"{count:,} records were"
            self._verdict.setText(f"{said} left out: {reasons}.")
        for column, heading in enumerate(("AUROC", "Records", "Before", "After", "Change")):
            self._table.addWidget(text_label(heading, role="secondary", ink="2"), 0, column)
        codes = list(dict.fromkeys((*result.counts, *result.after)))
        codes = [code for code in codes if code != CHECK]
        headings = {CHECK: "Guarded: may not fall by more than .02"}
        headings |= {codes[0]: "Learned in this run"} if codes else {}
        number = 0
        for code in (*codes, CHECK):
            number += 1
            if code in headings:
                self._table.addWidget(self._group(headings[code]), number, 0, 1, 6)
                number += 1
            before, after = result.before.get(code), result.after.get(code)
            known = None not in (before, after)
            cells = (
                text_label(_row_name(code), role="strong"),
                text_label(str(result.counts.get(code, "–"))),
                text_label(_figure(before)),
                text_label(_figure(after), role="strong"),
                text_label(f"{after - before:+.2f}".replace("-", "−") if known else "–"),
            )
            for column, widget in enumerate(cells):
                self._table.addWidget(widget, number, column)
