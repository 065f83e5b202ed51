"""Rows of the settings: a title, what it means, a control; found by their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecgviewer.core.language import folded, tr
from ecgviewer.ui.controls import Chooser
from ecgviewer.ui.style import text_label

WIDTH_PX, HEIGHT_PX = 560, 520


class SettingRow(QWidget):
    """One setting.

    Parameters
    ----------
    title, words
        What it is, and what it means in a line or none; in English, shown in the reader's language
        and found by the words of both.
    control
        What changes it; None shows the words alone.
    locked
        Why it cannot be changed; empty where it can.
    """

    def __init__(self, title: str, words: str, control: QWidget | None, locked: str = "") -> None:
        super().__init__()
        said = [tr(one) for one in (title, words, locked)]
        both = (f"{title} {words} {locked}", " ".join(said))
        self.sought = folded(" ".join(dict.fromkeys(both)))
        title, words, locked = said
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(0)
        name = text_label(title)
        column.addWidget(name)
        for text, ink in ((words, "2"), (locked, "amber")):
            if text:
                column.addWidget(text_label(text, role="secondary", ink=ink, wrap=True))
        row.addLayout(column, 1)
        if control is not None:
            control.setEnabled(not locked)
            if not control.accessibleName():
                control.setAccessibleName(title)
            name.setBuddy(control)
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)


class SettingsForm(QScrollArea):
    """Sections of rows; those that hold every word sought are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self._inner.setObjectName("page")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(0)
        self._none = text_label(tr("No setting has these words."), ink="2")
        self._none.hide()
        self._column.addWidget(self._none)
        self._sections: list[tuple[str, QWidget, list[SettingRow]]] = []
        self.setWidget(self._inner)

    def add_section(self, title: str, rows: Sequence[SettingRow]) -> None:
        """Add a heading, in English as the rows, and rows under it."""
        heading = text_label(tr(title), role="strong")
        heading.setContentsMargins(0, 12 if self._sections else 0, 0, 2)
        self._column.addWidget(heading)
        for row in rows:
            self._column.addWidget(row)
        self._sections.append((folded(f"{title} {tr(title)}"), heading, list(rows)))

    def end(self) -> None:
        """Push everything up."""
        self._column.addStretch(1)

    def search(self, typed: str) -> int:
        """Show the rows that hold every word, and say how many those are."""
        words = folded(typed).split()
        shown = 0
        for title, heading, rows in self._sections:
            here = 0
            for row in rows:
                found = all(word in f"{title} {row.sought}" for word in words)
                row.setVisible(found)
                here += found
            heading.setVisible(here > 0)
            shown += here
        self._none.setVisible(shown == 0)
        return shown


def choosing(
    choices: Sequence[tuple[Any, str]], value: Any, tip: str, chosen: Callable[[Any], None]
) -> Chooser:
    """Return a control that shows one of several values, and tells of another."""
    control = Chooser([(one, tr(title)) for one, title in choices], tip=tip)
    control.show_choice(value)

    def take(new: Any) -> None:
        control.show_choice(new)
        chosen(new)

    control.chosen.connect(take)
    return control
