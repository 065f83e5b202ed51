"""What the gate says, the promotion by a person, and where the models come from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecgviewer.core.language import tr, tr_n
from ecgviewer.ui.controls import Button, Icon
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, set_ink, text_label
from ecgviewer.ui.tuning_cards import Card, clear, state_chip

_SHOWN = 8


class GateCard(QFrame):
    """Whether the gate lets a model pass: its conditions, and what a person makes of it."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self.setObjectName("card")
        self._session, self._tuning = session, session.tuning
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 12)
        column.setSpacing(8)
        self._head = QFrame()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        self._icon = Icon("shield", size=20)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = text_label(role="title")
        self._why = text_label(role="secondary", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._why)
        row.addLayout(words, 1)
        column.addWidget(self._head)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 0)
        inner.setSpacing(8)
        column.addLayout(inner)
        self._checks = QGridLayout()
        self._checks.setVerticalSpacing(6)
        self._checks.setHorizontalSpacing(8)
        self._checks.setColumnStretch(1, 1)
        inner.addLayout(self._checks)
        self._few = text_label(wrap=True)
        restyle(self._few, tone="amber")
        inner.addWidget(self._few)
        self.form = self._build_form()
        inner.addWidget(self.form)

    def _build_form(self) -> QWidget:
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        self._heading = text_label(tr("Promote to default"), role="strong")
        grid.addWidget(self._heading, 0, 0, 1, 2)
        self.by, self.reason = QLineEdit(), QLineEdit()
        self._words: list[QWidget] = [self.by, self.reason]
        for number, (name, field) in enumerate(
            ((tr("Name"), self.by), (tr("Reason"), self.reason)), 1
        ):
            field.setAccessibleName(name)
            field.textChanged.connect(self._on_words)
            label = text_label(name, role="secondary", ink="2")
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
            self._words.append(label)
        self._problem = text_label(role="secondary", ink="red", wrap=True)
        grid.addWidget(self._problem, 3, 0, 1, 2)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.promote = Button(tr("Promote"), kind="primary")
        self.promote.clicked.connect(self._on_promote)
        self.keep = Button(tr("Keep, not default"))
        self.keep.clicked.connect(self._tuning.dismiss)
        row.addWidget(self.promote, 1)
        row.addWidget(self.keep)
        grid.addLayout(row, 4, 0, 1, 2)
        return form

    def _on_words(self) -> None:
        result = self._tuning.result
        said = bool(self.by.text().strip() and self.reason.text().strip())
        self.promote.setEnabled(result is not None and bool(result.passed) and said)

    def _on_promote(self) -> None:
        problem = self._tuning.promote(self.by.text(), self.reason.text())
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if not problem:
            self.reason.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show the result that there is; none hides the card."""
        result = self._tuning.result
        self.setVisible(result is not None)
        if result is None:
            self._problem.hide()
            return
        tone = "green" if result.passed else "red"
        restyle(self._head, ground=tone)
        self._icon.set_look("shield", tone)
        for label in (self._title, self._why):
            set_ink(label, tone)
        self._title.setText(tr("Gate passed") if result.passed else tr("Refused by the gate"))
        self._why.setText(_why(result))
        clear(self._checks)
        for number, one in enumerate(result.checks):
            icon = Icon("check" if one.passed else "x", ink="green" if one.passed else "red")
            self._checks.addWidget(icon, number, 0, Qt.AlignmentFlag.AlignTop)
            self._checks.addWidget(text_label(tr(one.name), wrap=True), number, 1)
            detail = text_label(tr(one.detail), role="secondary", ink="2")
            self._checks.addWidget(detail, number, 2, Qt.AlignmentFlag.AlignRight)
        few = [row for row in result.rows if row.verdict == "too few to tell"]
        self._few.setVisible(bool(few))
        if few:
            names = ", ".join(row.name for row in few)
            self._few.setText(
                tr("{names}: too few records to tell whether it was learned.", names=names)
            )
        default = any(
            one["id"] == result.model_id and one["state"] == "default"
            for one in self._tuning.lineage
        )
        if not self.by.text():
            self.by.setText(self._session.reader)
        for widget in self._words:
            widget.setVisible(bool(result.passed) and not default)
        self._heading.setText(tr("It is the default") if default else tr("Promote to default"))
        self._heading.setVisible(bool(result.passed))
        self.promote.setText(tr("Promote {model}", model=_short(result.model_id)))
        self.promote.setVisible(bool(result.passed) and not default)
        self.keep.setText(tr("Close") if default else tr("Keep, not default"))
        self._problem.setVisible(bool(self._problem.text()))
        self._on_words()


def _short(model_id: str) -> str:
    """Return the end of a model's id: what tells it from its parent."""
    return model_id.rsplit("-r", 1)[-1].join(("r", "")) if "-r" in model_id else model_id


def _why(result: Any) -> str:
    if not result.passed:
        return tr(
            "It is kept beside the others and cannot become the default. The model in use stays."
        )
    learned = [row for row in result.rows if row.kind == "learned"]
    good = [row for row in learned if row.verdict in ("better", "learned")]
    return tr_n(
        "Not worse at anything guarded; {n} finding learned or better.",
        "Not worse at anything guarded; {n} findings learned or better.",
        len(good),
    )


class LineageCard(Card):
    """The models, newest first, which is the default, and the way back."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(tr("Lineage"))
        self._session, self._tuning = session, session.tuning
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.add_scrolled(self._rows)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Reason for going back"))
        self.reason.setAccessibleName(tr("Reason for going back"))
        self.reason.textChanged.connect(self._on_words)
        self.back = Button(tr("Roll back"), icon="undo")
        self.back.clicked.connect(self._on_back)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.reason, 1)
        row.addWidget(self.back)
        self._foot = QWidget()
        self._foot.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._foot)
        self._said = text_label(role="secondary", ink="2", wrap=True)
        self.column.addWidget(self._said)

    def _on_words(self) -> None:
        self.back.setEnabled(bool(self.reason.text().strip() and self._session.reader))

    def _on_back(self) -> None:
        problem = self._tuning.roll_back(self._session.reader, self.reason.text())
        if not problem:
            self.reason.clear()
        set_ink(self._said, "red" if problem else "2")
        self._said.setText(problem or tr("The default before is the default again."))

    def refresh(self) -> None:
        """Show the models."""
        clear(self._rows)
        told = self._tuning.lineage
        if self._tuning.register_problem:
            self._rows.addWidget(text_label(self._tuning.register_problem, ink="red", wrap=True))
        for one in told[:_SHOWN]:
            self._rows.addWidget(_model_row(one))
        tuned = any(one["state"] == "default" and one["parent"] for one in told)
        self._foot.setVisible(tuned)
        self._said.setVisible(tuned)
        if tuned and not self._said.text():
            self._said.setText(tr("Roll back gives bit-identical scores."))
        if tuned and not self._session.reader:
            self._said.setText(tr("Say who you are (settings) to go back."))
        self._on_words()


def _model_row(one: dict[str, Any]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    top = QHBoxLayout()
    top.setSpacing(8)
    top.addWidget(text_label(one["id"], role="strong"))
    top.addWidget(state_chip(one["state"]))
    top.addStretch(1)
    column.addLayout(top)
    parts = [one["sha256"][:8]]
    if one["made"]:
        parts.append(str(one["made"])[:10])
    if one["records"]:
        parts.append(tr("{n:,} records", n=one["records"]))
    if one["parent"]:
        parts.append(tr("from {model}", model=one["parent"]))
    if one["promoted_by"]:
        who, why = one["promoted_by"], one["reason"]
        parts.append(tr("promoted by {name}: {reason}", name=who, reason=why))
    column.addWidget(text_label(" · ".join(parts), role="secondary", ink="2", wrap=True))
    return holder
