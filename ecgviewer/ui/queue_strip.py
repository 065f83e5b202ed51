"""A line over the pages while a queue is read: which row, how far, why (once that may be seen)."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from ecgviewer.core.findings import finding_for
from ecgviewer.core.label_queue import RowState
from ecgviewer.core.language import tr, tr_later
from ecgviewer.tasks.labelling import QueueWork
from ecgviewer.ui.action_table import key_text, tip
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button, Icon, chip, rule
from ecgviewer.ui.queue_state import Queueing
from ecgviewer.ui.style import restyle, text_label

_COUNTED: dict[RowState, str] = {
    "uncertain": tr_later("{n} uncertain"),
    "unfit": tr_later("{n} unfit"),
    "skipped": tr_later("{n} skipped"),
    "later": tr_later("{n} later"),
}


def progress_text(work: QueueWork) -> str:
    """Return how many rows are done, and how those are that are not simply read."""
    counts = work.counts
    parts = [tr("{n_done} of {n_records} done", n_done=work.n_done, n_records=len(work.items))]
    parts += [tr(said, n=counts[name]) for name, said in _COUNTED.items() if counts[name]]
    lost = sum(item.path is None for item in work.items)
    return " · ".join([*parts, tr("{n} not found", n=lost)] if lost else parts)


class QueueStrip(QFrame):
    """Hidden unless a queue is read."""

    def __init__(self, queueing: Queueing, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("tool_bar")
        self.setFixedHeight(36)
        self._queueing = queueing
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(Icon("list"))
        row.addWidget(text_label(tr("Queue"), role="strong"))
        self._place = text_label(ink="2")
        row.addWidget(self._place)
        row.addWidget(rule(vertical=True))
        self._eye = Icon("eye-off")
        row.addWidget(self._eye)
        self._why = chip("", "grey")
        row.addWidget(self._why)
        row.addStretch(1)
        self._done = text_label(ink="2")
        row.addWidget(self._done)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        row.addWidget(self._bar)
        self.leave = self._button("queue_leave", tr("Skip"), actions)
        self.next = self._button("queue_next", tr("Next to do"), actions)
        self._rows = Button(tr("Rows"), kind="quiet", height=26)
        self._rows.setToolTip(tip("queue"))
        self._rows.clicked.connect(lambda: actions.trigger("queue"))
        for button in (self.leave, self.next, self._rows):
            row.addWidget(button)
        queueing.changed.connect(self.refresh)
        self.refresh()

    @staticmethod
    def _button(action: str, title: str, actions: ActionSet) -> Button:
        button = Button(title, key=key_text(action), kind="quiet", height=26)
        button.setToolTip(tip(action))
        button.clicked.connect(lambda: actions.trigger(action))
        return button

    def set_compact(self, *, on: bool) -> None:
        """Say less in a small window."""
        self._bar.setVisible(not on)

    def refresh(self) -> None:
        """Show where in the queue one is."""
        queueing, work, item = self._queueing, self._queueing.work, self._queueing.item
        self.setVisible(queueing.is_open)
        if work is None or not queueing.is_open:
            return
        place = queueing.place
        self._place.setText(
            tr("record {place} of {total}", place=place, total=len(work.items)) if place else ""
        )
        self._done.setText(progress_text(work))
        self._bar.setRange(0, len(work.items))
        self._bar.setValue(work.n_done)
        self.leave.setEnabled(queueing.can_leave)
        self.next.setEnabled(queueing.can_go_on)
        for widget in (self._eye, self._why):
            widget.setVisible(item is not None)
        if item is None:
            return
        seen = queueing.may_see(item)
        self._eye.setVisible(not seen)
        self._why.setText(queueing.reason(item))
        named = finding_for(item.row.finding).title if seen and item.row.finding else ""
        self._why.setToolTip(named if seen else tr("Why it is here is shown after the first read"))
        restyle(self._why, tone="model" if seen and item.row.value is not None else "grey")
        words = {"skipped": tr("Take back"), "open": tr("Done") if item.was_read else tr("Skip")}
        self.leave.setText(words.get(item.state, tr("Skip")))
        self.leave.updateGeometry()
