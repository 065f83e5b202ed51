"""A line over the pages while a packet is read: where in it one is, how the record is left."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QProgressBar

from ecgviewer.core.study import State
from ecgviewer.ui.action_table import key_text
from ecgviewer.ui.controls import Button, Icon, rule
from ecgviewer.ui.packet_state import PacketReading
from ecgviewer.ui.style import text_label

STATES: tuple[tuple[State, str, str, str], ...] = (
    ("read", "Read", "Read; what is marked counts, and so does that nothing is", "log_read"),
    ("uncertain", "Uncertain", "Read, and you cannot decide", "uncertain"),
    ("reject", "Unfit", "Cannot be read: noise, wrong leads", "unfit"),
    ("later", "Later", "Put off: you will come back", "later"),
)


def counts_text(counts: dict[str, int], total: int) -> str:
    """Return how many items are left in which way."""
    parts = [f"{counts.get('read', 0)} of {total} read"]
    words = (("uncertain", "uncertain"), ("reject", "unfit"), ("later", "put off"))
    parts += [f"{counts[name]} {word}" for name, word in words if counts.get(name)]
    return " · ".join(parts)


class PacketStrip(QFrame):
    """Hidden unless a packet is open."""

    def __init__(self, state: PacketReading) -> None:
        super().__init__()
        self.setObjectName("tool_bar")
        self.setFixedHeight(36)
        self._state = state
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(Icon("eye-off"))
        row.addWidget(text_label("Packet, read blind", role="strong"))
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
        self._ask = text_label("Leave this record as", ink="2")
        row.addWidget(self._ask)
        group = QButtonGroup(self)
        self.buttons: dict[str, Button] = {}
        for name, title, tip, action in STATES:
            button = Button(title, kind="segment", height=26)
            button.setCheckable(True)
            button.setToolTip(f"{tip}  {key_text(action)}")
            button.clicked.connect(lambda _=False, name=name: state.leave(name))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[name] = button
        self._group = group
        state.changed.connect(self.refresh)
        self.refresh()

    def set_compact(self, *, on: bool) -> None:
        """Say less in a small window."""
        self._ask.setVisible(not on)
        self._bar.setFixedWidth(60 if on else 120)

    def refresh(self) -> None:
        """Show how far the reader is."""
        work, item = self._state.work, self._state.item
        self.setVisible(work is not None)
        if work is None:
            return
        total, counts = len(work.items), dict(work.counts)
        place = self._state.place
        self._place.setText(f"item {place} of {total}" if place else "another record is shown")
        self._counts.setText(counts_text(counts, total))
        self._bar.setRange(0, total)
        self._bar.setValue(total - counts.get("unread", 0) - counts.get("later", 0))
        self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setEnabled(item is not None)
            button.setChecked(item is not None and item.state == name)
        self._group.setExclusive(True)
