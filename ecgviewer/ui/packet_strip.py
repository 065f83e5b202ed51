"""A line over the pages while a packet is read: where in it one is, how the record is left."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.study import State
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button, Icon, chip, rule
from ecgviewer.ui.packet_state import PacketReading
from ecgviewer.ui.style import restyle, text_label

_WORDS: dict[State, tuple[str, str]] = {
    "read": (tr_later("Read"), "green"),
    "uncertain": (tr_later("Uncertain"), "amber"),
    "reject": (tr_later("Unfit"), "amber"),
    "later": (tr_later("Put off"), "amber"),
    "unread": (tr_later("Not read yet"), "grey"),
}

_COUNTED = {
    "uncertain": tr_later("{n} uncertain"),
    "reject": tr_later("{n} unfit"),
    "later": tr_later("{n} put off"),
}


def counts_text(counts: dict[str, int], total: int) -> str:
    """Return how many items are left in which way."""
    parts = [tr("{n_read} of {total} read", n_read=counts.get("read", 0), total=total)]
    parts += [tr(said, n=counts[name]) for name, said in _COUNTED.items() if counts.get(name)]
    return " · ".join(parts)


class PacketStrip(QFrame):
    """Hidden unless a packet is open."""

    def __init__(self, state: PacketReading, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("tool_bar")
        self.setFixedHeight(36)
        self._state = state
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(Icon("eye-off"))
        row.addWidget(text_label(tr("Packet, read blind"), role="strong"))
        self._place = text_label(ink="2")
        row.addWidget(self._place)
        row.addWidget(rule(vertical=True))
        self._counts = text_label(ink="2")
        row.addWidget(self._counts)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        row.addWidget(self._bar)
        row.addStretch(1)
        self._left = chip("", "grey", tip=tr("How your reply leaves this record"))
        row.addWidget(self._left)
        self._studies = Button(tr("Send reply …"), kind="quiet", height=26)
        self._studies.clicked.connect(lambda: actions.trigger("studies"))
        row.addWidget(self._studies)
        state.changed.connect(self.refresh)
        self.refresh()

    def set_compact(self, *, on: bool) -> None:
        """Say less in a small window."""
        self._bar.setFixedWidth(60 if on else 120)

    def refresh(self) -> None:
        """Show how far the reader is."""
        work, item = self._state.work, self._state.item
        self.setVisible(work is not None)
        if work is None:
            return
        total, counts = len(work.items), dict(work.counts)
        place = self._state.place
        self._place.setText(
            tr("item {place} of {total}", place=place, total=total)
            if place
            else tr("another record is shown")
        )
        self._counts.setText(counts_text(counts, total))
        self._bar.setRange(0, total)
        self._bar.setValue(total - counts.get("unread", 0) - counts.get("later", 0))
        self._left.setVisible(item is not None)
        if item is not None:
            word, tone = _WORDS[item.state]
            self._left.setText(tr(word))
            restyle(self._left, tone=tone)
