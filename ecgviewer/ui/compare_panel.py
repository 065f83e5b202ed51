"""The panel of the comparison: whose ECGs they are, what changed; or a question, or the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.comparison import Difference
from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.action_table import key_text
from ecgviewer.ui.compare_choose import Chooser
from ecgviewer.ui.compare_sheet import when_text
from ecgviewer.ui.compare_state import Comparing
from ecgviewer.ui.compare_table import DifferenceTable, detail_text
from ecgviewer.ui.controls import Button, chip
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, set_ink, text_label
from ecgviewer.ui.top_bar import patient_text

EXPLAINED = tr_later("Amber and arrow: beyond what an unchanged ECG stays within (95 %).")


class Notice(QFrame):
    """Some lines on a tint."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        self._text = text_label(role="secondary", wrap=True)
        column.addWidget(self._text)

    def show_text(self, text: str, tone: str) -> None:
        """Show lines in amber or red; none hide it."""
        self.setVisible(bool(text))
        restyle(self, ground=tone)
        set_ink(self._text, tone)
        self._text.setText(text)


class Question(QFrame):
    """Is it the same patient? Nothing is compared before a person says so."""

    def __init__(self, session: ReviewSession, state: Comparing) -> None:
        super().__init__()
        self.setObjectName("section")
        self._session, self._state = session, state
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(text_label(tr("Is this the same patient?"), role="strong"))
        self._reason = Notice()
        column.addWidget(self._reason)
        self._sides = [text_label(wrap=True) for _ in range(2)]
        for label in self._sides:
            column.addWidget(label)
        self._logged = text_label(role="secondary", ink="2", wrap=True)
        column.addWidget(self._logged)
        self.another = Button(tr("Choose another"), key=key_text("choose_earlier"))
        self.another.clicked.connect(state.choose_another)
        self.confirm = Button(tr("Same patient, compare"), kind="primary")
        self.confirm.clicked.connect(state.confirm)
        for button in (self.confirm, self.another):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setTabOrder(self.another, self.confirm)
        column.addStretch(1)

    def refresh(self) -> None:
        """Say what the files say."""
        state, now = self._state, self._session.record
        if not state.needs_confirmation or state.match is None:
            return
        other = state.match.verdict == "other"
        asked = tr("{reason} Compare only if you know that it is.", reason=tr(state.match.reason))
        self._reason.show_text(asked, "red" if other else "amber")
        shown = (
            (tr("Earlier"), state.earlier, state.earlier_path),
            (tr("Now"), now, self._session.path),
        )
        for label, (title, record, path) in zip(self._sides, shown, strict=True):
            if record is not None and path is not None:
                label.setText(
                    f"<b>{title}</b> {path.stem}<br>{when_text(record)} · {patient_text(record)}"
                )
        self._logged.setText(
            tr(
                "Your answer is logged as {reader} with the time, and remembered.",
                reader=self._session.reader,
            )
        )


class Changes(QFrame):
    """Whose they are, what to be careful with, and the table."""

    def __init__(self, session: ReviewSession, state: Comparing) -> None:
        super().__init__()
        self.setObjectName("section")
        self._session, self._state = session, state
        self._compact = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._patient = chip("", "green")
        head.addWidget(self._patient)
        head.addStretch(1)
        another = Button(tr("Change", sense="an order"), key=key_text("choose_earlier"))
        another.setToolTip(tr("Choose another earlier ECG"))
        another.clicked.connect(state.choose_another)
        head.addWidget(another)
        self.column.addLayout(head)
        self._cautions = Notice()
        self.column.addWidget(self._cautions)
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(text_label(tr("Changes"), role="strong"))
        self._count = text_label(role="secondary", ink="2")
        title.addWidget(self._count)
        title.addStretch(1)
        group = QButtonGroup(self)
        self._which = {
            only: Button(text, kind="segment", height=26)
            for only, text in ((True, tr("Main")), (False, tr("All")))
        }
        for only, button in self._which.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, only=only: state.show_main(only=only))
            group.addButton(button)
            title.addWidget(button)
        self.column.addLayout(title)
        self.table = DifferenceTable()
        self.table.selectionModel().currentChanged.connect(self._show_detail)
        self.column.addWidget(self.table, 1)
        self._detail = text_label(tr(EXPLAINED), role="secondary", ink="2", wrap=True)
        self._detail.setMinimumHeight(30)
        self.column.addWidget(self._detail)

    def refresh(self) -> None:
        """Show what changed."""
        state = self._state
        if state.found is None or state.match is None:
            return
        said = state.confirmation
        restyle(self._patient, tone="green" if said is None else "amber")
        if said is None:
            self._patient.setText(tr("Same patient"))
            self._patient.setToolTip(tr(state.match.reason))
        else:
            self._patient.setText(tr("Confirmed by {by}", by=said.by))
            self._patient.setToolTip(
                tr(
                    "{reason} {by} confirmed {at}; it is logged.",
                    reason=tr(state.match.reason),
                    by=said.by,
                    at=said.at,
                )
            )
        self._cautions.show_text("\n".join(state.found.cautions), "amber")
        measured, model = state.measured_differences, self._model_rows()
        beyond = sum(one.beyond for one in measured)
        words = (
            tr("{n} beyond", n=beyond) if self._compact else tr("{n} beyond uncertainty", n=beyond)
        )
        self._count.setText(words if measured else tr("none to show"))
        rows: list[Difference | str] = [*measured, *model]
        self.table.show_rows(rows)
        for only, button in self._which.items():
            button.setChecked(only == state.main_only)
        self._show_detail()

    def _model_rows(self) -> list[Difference | str]:
        state, session = self._state, self._session
        if not session.has_model:
            return []
        if not session.reading.ai_allowed:
            return [tr("Model output hidden until the first read is logged")]
        if session.heat_on and not state.may_see:
            return [tr("Model output hidden until the earlier ECG is read, too")]
        if not session.heat_on:
            return [tr("Model output hidden ({key} shows it)", key=key_text("heat"))]
        entry = session.model
        name = tr("Model · {name} {version}", name=entry.name, version=entry.version)
        problem = state.score_problem or session.score_problem
        if problem:
            return [tr("{name}: not evaluated", name=name)]
        found = state.model_differences
        if not found:
            return [tr("{name}: scoring", name=name)]
        shown = (one for one in found if one.main or not state.main_only)
        return [tr("{name} · N of 1 in N normals", name=name), *shown]

    def _show_detail(self) -> None:
        one = self.table.current
        self._detail.setText(tr(EXPLAINED) if one is None else detail_text(one))

    def set_compact(self, *, on: bool) -> None:
        """Take the measures of a small window."""
        self._compact = on
        side = 12 if on else 16
        self.column.setContentsMargins(side, 12, side, 12)
        self.table.set_compact(on=on)


class ComparePanel(QFrame):
    """One of: what changed, a question, the list, what is wrong."""

    def __init__(self, session: ReviewSession, state: Comparing) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session, self._state = session, state
        self.chooser = Chooser(session, state)
        self.question = Question(session, state)
        self.changes = Changes(session, state)
        self._message = QFrame()
        self._message.setObjectName("section")
        column = QVBoxLayout(self._message)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self._text: QLabel = text_label(wrap=True)
        column.addWidget(self._text)
        self.retry = Button(tr("Choose another"), key=key_text("choose_earlier"), kind="primary")
        self.retry.clicked.connect(state.choose_another)
        column.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._stack = QStackedWidget()
        for part in (self._message, self.chooser, self.question, self.changes):
            self._stack.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(self._stack)

    @property
    def part(self) -> QWidget:
        """What is shown."""
        return self._stack.currentWidget()

    def refresh(self) -> None:
        """Show what the state asks for."""
        state, session = self._state, self._session
        part: QWidget = self._message
        self.retry.setVisible(state.problem is not None and session.has_record)
        set_ink(self._text, "red" if state.problem or session.record_problem else "2")
        if not session.has_record:
            self._text.setText(
                tr(
                    "{problem} The file is left as it is.",
                    problem=session.record_problem,
                )
                if session.record_problem
                else tr("No record is shown. Open one first.")
            )
        elif state.choosing:
            part = self.chooser
        elif state.problem is not None:
            told = tr("{problem}. The file is left as it is.", problem=state.problem.rstrip(".。"))
            self._text.setText(told)
        elif state.needs_confirmation:
            part = self.question
        elif state.found is not None:
            part = self.changes
        elif state.candidates is None and state.earlier_path is None:
            self._text.setText(tr("Looking for earlier ECGs of this patient …"))
        else:
            self._text.setText(tr("Measuring …"))
        for one in (self.chooser, self.question, self.changes):
            one.refresh()
        if self._stack.currentWidget() is not part:
            self._stack.setCurrentWidget(part)

    def set_compact(self, *, on: bool) -> None:
        """Take the width of a small window."""
        self.setFixedWidth(296 if on else 440)
        for part in (self.changes, self.chooser):
            part.set_compact(on=on)
