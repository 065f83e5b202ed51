"""Cards of the tuning page: a titled frame, the plan, the run and its settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.findings import finding_for
from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.tasks.tuning_plan import (
    CONTROL,
    FEW,
    LEARN,
    LEFT_OUT,
    TOO_FEW,
    PlanRow,
    TuningPlan,
)
from ecgviewer.ui.action_table import key_text
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button, Switch, Tone, chip
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import set_ink, text_label

_STATES: dict[str, tuple[str, Tone, str]] = {
    LEARN: (tr_later("Learn"), "green", tr_later("Click to leave it out of this run")),
    FEW: (
        tr_later("Few"),
        "amber",
        tr_later("Fewer than 20 records: its prototype helps. Click to leave it out"),
    ),
    TOO_FEW: (
        tr_later("Too few"),
        "grey",
        tr_later("Too few to learn: more patients must carry it"),
    ),
    CONTROL: (
        tr_later("As normal"),
        "grey",
        tr_later("What is learned is told apart from these records"),
    ),
    LEFT_OUT: (tr_later("Left out"), "grey", tr_later("Click to take it in again")),
}
_FIXED = (TOO_FEW, CONTROL)
MAX_SEED = 9999


class Card(QFrame):
    """A frame with a heading, something at the right of it, and a column below."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 14)
        self.column.setSpacing(8)
        head = QHBoxLayout()
        self._name = title
        head.addWidget(text_label(title, role="strong"))
        head.addStretch(1)
        self.side = text_label(role="secondary", ink="2")
        head.addWidget(self.side)
        self.column.addLayout(head)

    def add_scrolled(self, inner: QLayout) -> None:
        """Add a layout that scrolls where it has no room."""
        holder = QWidget()
        holder.setObjectName("scrolled")
        hold = QVBoxLayout(holder)
        hold.setContentsMargins(0, 0, 12, 0)
        hold.addLayout(inner)
        hold.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self._name)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        self.column.addWidget(area, 1)


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if item.widget() is not None:
            item.widget().hide()
            item.widget().deleteLater()


class StateChip(QLabel):
    """What becomes of a finding; clicked, it is left out or taken in."""

    def __init__(self, row: PlanRow, page: PlanCard) -> None:
        text, tone, tip = _STATES[row.state]
        super().__init__(tr(text))
        self.setProperty("tone", tone)
        self.setToolTip(tr(tip))
        self._row, self._page = row, page
        if row.state not in _FIXED:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: object) -> None:
        """Leave the finding out, or take it in."""
        if self._row.state not in _FIXED:
            out = self._row.state != LEFT_OUT
            self._page.tuning.leave_out(self._row.finding, out=out)


class PlanCard(Card):
    """What there is to learn: a row a finding, and what is kept out of it."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__(tr("Plan"))
        self._session, self.tuning = session, session.tuning
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(1, 1)
        inner = QVBoxLayout()
        inner.setSpacing(12)
        inner.addLayout(self._grid)
        inner.addLayout(self._facts)
        self._mark = Button(tr("Mark findings"), icon="pulse", key=key_text("read"))
        self._mark.clicked.connect(lambda: actions.trigger("read"))
        inner.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_scrolled(inner)

    def refresh(self) -> None:
        """Show the plan as it stands."""
        plan, model = self.tuning.plan, self._session.model
        known = set(model.findings) if model is not None else set()
        clear(self._grid)
        clear(self._facts)
        self.side.setText(tr("store revision {n:,}", n=plan.revision) if plan is not None else "")
        self._mark.setVisible(plan is not None and not plan.rows)
        if plan is None or not plan.rows:
            text = tr("counting …") if plan is None else tr("No findings yet.")
            self._grid.addWidget(text_label(text, ink="2"), 0, 0)
            return
        for column, heading in enumerate((tr("Finding"), tr("Marks"), tr("Patients"), "")):
            self._grid.addWidget(text_label(heading, role="secondary", ink="2"), 0, column)
        for number, row in enumerate(plan.rows, start=1):
            name = finding_for(row.finding).title
            label = text_label(name, role="strong", wrap=True)
            label.setToolTip(
                tr("new to this model") if row.finding not in known else tr("known to it")
            )
            cells = (
                label,
                text_label(str(row.n_marks)),
                text_label(str(row.n_patients)),
                StateChip(row, self),
            )
            for column, cell in enumerate(cells):
                side = Qt.AlignmentFlag.AlignVCenter
                if column:
                    side |= Qt.AlignmentFlag.AlignRight
                self._grid.addWidget(cell, number, column, side)
        for number, (what, text) in enumerate(self._said(plan)):
            self._facts.addWidget(text_label(what, role="secondary", ink="2"), number, 0)
            self._facts.addWidget(text_label(text, role="secondary", wrap=True), number, 1)

    @staticmethod
    def _said(plan: TuningPlan) -> list[tuple[str, str]]:
        """Return what stands below the rows."""
        trained = tr("slots of these findings; all others stay to the bit")
        if plan.choices.last_block:
            trained = tr(
                "slots of these findings and a copy of the last block for them, where it helps; "
                "all others stay to the bit"
            )
        placed = [row for row in plan.rows if row.n_placed]
        out = [
            (tr("Held out"), tr("each patient once, in 4 parts, kept whole")),
            (tr("Trained part"), trained),
            (
                tr("Span maps"),
                ", ".join(row.finding for row in placed) or tr("nothing marked at a place"),
            ),
        ]
        left = []
        if plan.disputed:
            left.append(tr_n("{n:,} mark in dispute", "{n:,} marks in dispute", plan.disputed))
        if plan.unread:
            n = len(plan.unread)
            left.append(
                tr_n("{n:,} record that cannot be read", "{n:,} records that cannot be read", n)
            )
        out.append((tr("Left out"), ", ".join(left) or tr("nothing")))
        return out


class RunCard(Card):
    """How far the run is; pause, cancel, start."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(tr("Run"))
        self._session, self._tuning = session, session.tuning
        self._state = text_label(wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.column.addWidget(self._state)
        self.column.addWidget(self._bar)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.start = Button(tr("Start tuning"), icon="play", kind="primary")
        self.start.clicked.connect(self._on_start)
        self.pause = Button(tr("Pause"), icon="pause")
        self.pause.clicked.connect(self._tuning.pause)
        self.cancel = Button(tr("Cancel"), icon="x")
        self.cancel.clicked.connect(self._tuning.cancel)
        for button in (self.start, self.pause, self.cancel):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def _on_start(self) -> None:
        model = self._session.model
        if model is not None:
            self._tuning.start(model.id, self._session.reader)

    def refresh(self) -> None:
        """Show where the run stands."""
        tuning, model = self._tuning, self._session.model
        running, progress = tuning.is_running, tuning.progress
        self.start.setVisible(not running)
        self.start.set_look(kind="primary" if tuning.result is None else "normal")
        self.start.setEnabled(not running and model is not None and tuning.can_start)
        self.pause.setVisible(running)
        self.cancel.setVisible(running)
        self.pause.set_look(icon="play" if tuning.is_paused else "pause")
        self.pause.setText(tr("Resume") if tuning.is_paused else tr("Pause"))
        self._bar.setVisible(running)
        self.side.clear()
        set_ink(self._state, "1")
        if running and progress is not None:
            doing = tr("Paused") if tuning.is_paused else tr(progress.message) or tr("tuning")
            gone = tr("{time} gone", time=_lasting(tuning.seconds))
            free = tr("1 core, the window stays free")
            self._state.setText(f"{_capital(doing)} · {gone} · {free}")
            self._bar.setRange(0, max(0, progress.total))
            self._bar.setValue(progress.done)
            if progress.total:
                self.side.setText(f"{progress.fraction:.0%}".replace("%", " %"))
        elif tuning.problem:
            set_ink(self._state, "red" if not tuning.was_cancelled else "2")
            self._state.setText(tuning.problem)
        elif model is None:
            self._state.setText(tr("No model to start from."))
        elif tuning.plan is not None and tuning.plan.rows and not tuning.can_start:
            least = tuning.plan.choices.min_patients
            self._state.setText(tr("Too few to learn: {n} patients must carry a finding.", n=least))
        else:
            self._state.setText(
                tr(
                    "Starts from {name} {version}, the model in use.",
                    name=model.name,
                    version=model.version,
                )
            )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lasting(seconds: float) -> str:
    """Return a time as it is said: ``42 s`` or ``1 min 05 s``."""
    minutes, rest = divmod(int(seconds), 60)
    if not minutes:
        return tr("{seconds} s", seconds=rest)
    return tr("{minutes} min {seconds:02d} s", minutes=minutes, seconds=rest)


class SettingsCard(Card):
    """What a person decides of a run."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(tr("Settings of this run"))
        self._tuning = session.tuning
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self.maps = Switch(name=tr("Learn where findings are seen"), tone="human")
        self.maps.setChecked(True)
        self.maps.toggled.connect(lambda on: self._tuning.choose(span_maps=on))
        self.block = Switch(name=tr("Tune the last block too"), tone="human")
        self.block.setToolTip(
            tr(
                "Slower. Kept for a finding only if it does better with it in patients held out;\n"
                "with 20 records and fewer it brought nothing in our tests"
            )
        )
        self.block.toggled.connect(lambda on: self._tuning.choose(last_block=on))
        self.seed = QLineEdit("0")
        self.seed.setFixedWidth(72)
        self.seed.setAccessibleName(tr("Seed"))
        self.seed.editingFinished.connect(self._on_seed)
        self.judges = QLineEdit()
        self.judges.setPlaceholderText(tr("nobody"))
        self.judges.setAccessibleName(tr("Adjudicators"))
        self.judges.setToolTip(tr("Whose word stands where readers differ; names, with commas"))
        self.judges.editingFinished.connect(self._on_judges)
        rows = (
            (tr("Span maps"), self.maps),
            (tr("Last block too"), self.block),
            (tr("Adjudicator"), self.judges),
            (tr("Seed"), self.seed),
        )
        for number, (name, widget) in enumerate(rows):
            grid.addWidget(text_label(name, role="secondary", ink="2"), number, 0)
            grid.addWidget(widget, number, 1, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(grid)

    def _on_seed(self) -> None:
        text = self.seed.text().strip()
        seed = int(text) if text.isdigit() and int(text) <= MAX_SEED else self._tuning.choices.seed
        self.seed.setText(str(seed))
        if seed != self._tuning.choices.seed:
            self._tuning.choose(seed=seed)

    def _on_judges(self) -> None:
        names = tuple(name for part in self.judges.text().split(",") if (name := part.strip()))
        if names != self._tuning.choices.adjudicators:
            self._tuning.choose(adjudicators=names)


def state_chip(state: str) -> QLabel:
    """Return the chip of a model's standing."""
    text, tone = {
        "default": (tr("Default"), "human"),
        "candidate": (tr("Candidate"), "grey"),
        "refused": (tr("Refused"), "red"),
        "bundled": (tr("Bundled"), "grey"),
        "promoted before": (tr("Promoted before"), "grey"),
    }[state]
    return chip(text, tone)  # type: ignore[arg-type]
