"""The cheat sheet: the table of actions as the reader sees it."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecgviewer import __version__
from ecgviewer.ui.action_table import ACTIONS, BY_ID, MENUS, Action, key_text, shown_key
from ecgviewer.ui.controls import Button, KeyChip
from ecgviewer.ui.fiducial_hand import HEADING, KEYS
from ecgviewer.ui.status_line import RESEARCH_USE
from ecgviewer.ui.style import apply_theme, text_label

COLUMNS = 4
_HEADING_LINES = 2
_AROUND_PX = 60
"""Width that margins and the frame of the window take, and a third of the height."""


class HelpDialog(QDialog):
    """All keys, by menu."""

    def __init__(self, parent: QWidget, theme: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys and help")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.setSpacing(12)
        outer.addWidget(text_label("Keys", role="title"))
        outer.addWidget(
            text_label("Letters act unless a text field has the focus; Esc leaves it.", ink="2")
        )
        self._owner = parent
        self._inner = inner = QWidget()
        inner.setObjectName("page")
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        for headings in balanced():
            columns.addLayout(self._column(headings))
        self._area = QScrollArea()
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(inner)
        outer.addWidget(self._area, 1)
        foot = QHBoxLayout()
        foot.addWidget(
            text_label(f"ecgviewer {__version__} · {RESEARCH_USE}", role="secondary", ink="2")
        )
        foot.addStretch(1)
        close = Button("Close", key=key_text("escape"), kind="primary")
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        outer.addLayout(foot)
        apply_theme(self, theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Show all keys, or as many as the screen has room for; the rest is scrolled to."""
        inner, around = self._inner.sizeHint(), QSize(_AROUND_PX, _AROUND_PX * 3)
        # Not the widget's own screen(): its wrapper would take the screen with it when it goes.
        screen = QGuiApplication.screenAt(self._owner.mapToGlobal(QPoint(1, 1)))
        room = (screen or QGuiApplication.primaryScreen()).availableSize() - around
        self._area.setMinimumSize((inner + QSize(4, 4)).boundedTo(room))
        super().showEvent(event)

    def _column(self, headings: tuple[str, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for heading in headings:
            column.addWidget(text_label(heading, role="strong"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(2)
            grid.setColumnStretch(0, 1)
            for row, (title, keys) in enumerate(_lines(heading)):
                grid.addWidget(text_label(title, role="secondary", ink="2"), row, 0)
                box = QHBoxLayout()
                box.setSpacing(4)
                box.addStretch(1)
                for key in keys:
                    box.addWidget(KeyChip(key))
                grid.addLayout(box, row, 1, Qt.AlignmentFlag.AlignRight)
            column.addLayout(grid)
            column.addSpacing(4)
        column.addStretch(1)
        return column


NINE = {"favourite_1": "Choose a favourite", "label_1": "Name new findings so, or not"}
"""The first of nine actions that are one line."""

TOGETHER: dict[str, tuple[str, tuple[str, ...]]] = {
    **{
        f"{name}_1": ("", tuple(f"{name}_{n}" for n in range(2, 10)))
        for name in ("favourite", "label")
    },
    "next_pane": ("Next pane, full screen", ("full_screen",)),
    "worklist": ("Worklist, reading", ("read",)),
    "compare": ("Comparison, hours and days", ("holter",)),
    "tune": ("Tuning, models", ("models",)),
    "figures": ("Figures, studies", ("studies",)),
    "queue_next": ("Queue: next, skip", ("queue_leave",)),
    "manual": ("Manual, all keys", ("help",)),
    "undo": ("Undo, redo", ("redo",)),
    "next_event": ("Hours: next, previous event", ("previous_event",)),
    "open": ("Open records, a folder", ("open_folder",)),
    "recent": ("Open recent, PhysioNet", ("physionet",)),
    "import_table": ("Import table, watch", ("watch",)),
    "uncertain": ("Uncertain, unfit, or not", ("unfit",)),
    "next": ("Next, previous record", ("previous",)),
    "left": ("Cursor 1 mm", ("right",)),
    "left_sample": ("Cursor 1 sample", ("right_sample",)),
    "left_beat": ("Cursor to the next beat", ("right_beat",)),
    "up": ("Cursor to another lead", ("down",)),
    "home": ("To the beginning, the end", ("end",)),
    "page_down": ("Next, previous page", ("page_up",)),
    "gain": ("Next, previous gain", ("gain_back",)),
    "speed": ("Next, previous speed", ("speed_back",)),
    "filter": ("Next, previous filter", ("filter_back",)),
    "caliper_next": ("Next, previous caliper", ("caliper_previous",)),
    "caliper_left": ("Leg 1 sample", ("caliper_right",)),
    "caliper_left_10": ("Leg 10 samples", ("caliper_right_10",)),
    "caliper_mark_left": ("Leg to the next mark", ("caliper_mark_right",)),
    "caliper_whole_left": ("Both legs 1 sample", ("caliper_whole_right",)),
    "caliper_up": ("To another lead", ("caliper_down",)),
    "caliper_raise": ("Level 0.01 mV", ("caliper_lower",)),
    "next_finding": ("Next, previous finding", ("previous_finding",)),
    "next_suggestion": ("Next, previous suggestion", ("previous_suggestion",)),
    "lead_up": ("Add the lead above, below", ("lead_down",)),
    "end_left": ("End 1 sample", ("end_right",)),
    "end_left_10": ("End 10 samples", ("end_right_10",)),
    "end_mark_left": ("End to the next wave", ("end_mark_right",)),
    "end_lead_up": ("Leads", ("end_lead_down",)),
}
"""The first of actions that are one line: its title, and the others."""


def balanced() -> tuple[tuple[str, ...], ...]:
    """Return the headings in columns of about one height, in the order of the menus."""
    headings = list(MENUS)
    headings.insert(headings.index("Calipers") + 1, HEADING)
    tall = {menu: len(_lines(menu)) + _HEADING_LINES for menu in headings}
    columns: list[list[str]] = [[] for _ in range(COLUMNS)]
    for menu in sorted(headings, key=lambda one: -tall[one]):
        min(columns, key=lambda column: sum(tall[one] for one in column)).append(menu)
    while _exchange(columns, tall):
        pass
    for column in columns:
        column.sort(key=headings.index)
    columns.sort(key=lambda one: headings.index(one[0]))
    return tuple(tuple(column) for column in columns)


def _exchange(columns: list[list[str]], tall: dict[str, int]) -> bool:
    """Exchange two headings of two columns if the taller column becomes less tall."""
    for one, other in itertools.permutations(columns, 2):
        high, low = (sum(tall[name] for name in column) for column in (one, other))
        for mine, theirs in itertools.product(tuple(one), tuple(other)):
            by = tall[mine] - tall[theirs]
            if max(high - by, low + by) < max(high, low):
                one[one.index(mine)], other[other.index(theirs)] = theirs, mine
                return True
    return False


def _lines(heading: str) -> list[tuple[str, list[str]]]:
    """Return titles and keys under a heading; what goes two ways or has nine keys as one line."""
    if heading == HEADING:
        return [(title, list(keys)) for title, keys in KEYS]
    lines = []
    after = {name for names in TOGETHER.values() for name in names[1]}
    for action in ACTIONS:
        if action.menu != heading or action.id in after:
            continue
        if action.id in NINE:
            lines.append((NINE[action.id], [f"{shown_key(action.keys[0])} – 9"]))
        elif action.id in TOGETHER:
            title, others = TOGETHER[action.id]
            keys = [key for name in (action.id, *others) for key in _keys(BY_ID[name])]
            lines.append((title, keys))
        else:
            lines.append((action.title, _keys(action)))
    return lines


def _keys(action: Action) -> list[str]:
    return list(dict.fromkeys(shown_key(key) for key in action.keys))
