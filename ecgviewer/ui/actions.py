"""What the table of actions does in a window: shortcuts, menus, enabled or not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ecgviewer.core.language import tr
from ecgviewer.ui.action_table import ACTIONS, MENUS, WHEN_COMPARING, Action, tip
from ecgviewer.ui.holter_keys import WHEN_HOLTER

_STATES = {one.removeprefix("!") for action in ACTIONS for one in action.enabled.split()}
"""What actions ask of the window before they are offered."""


class ActionSet(QObject):
    """The table as Qt actions of one window.

    Parameters
    ----------
    window
        Takes the shortcuts that act anywhere; also the target ``window``.
    sheet
        Takes those that act while it has the focus; also the target ``sheet``.
    targets
        The objects that ``session``, ``marks`` and ``comparing`` stand for.
    """

    def __init__(self, window: QWidget, sheet: QWidget, **targets: Any) -> None:
        super().__init__(window)
        self._targets = targets | {"window": window, "sheet": sheet}
        self._page = "read"
        self.qt: dict[str, QAction] = {}
        for action in ACTIONS:
            qt = QAction(tr(action.title), self)
            qt.setShortcuts([QKeySequence(key) for key in action.keys])
            qt.setToolTip(tip(action.id))
            call = self._resolve(action.method)
            qt.triggered.connect(partial(call, *action.arguments))
            if action.where == "sheet":
                qt.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                sheet.addAction(qt)
            else:
                window.addAction(qt)
            self.qt[action.id] = qt
        self.refresh()

    def _resolve(self, name: str) -> Any:
        target, _, attribute = name.partition(".")
        return attrgetter(attribute)(self._targets[target])

    def set_page(self, name: str) -> None:
        """Say which page is shown."""
        self._page = name
        self.refresh()

    def refresh(self) -> None:
        """Enable what may be done now."""
        # Each state is asked once: when a record opens this is called a dozen times.
        states = {name: bool(self._resolve(name)) for name in _STATES}
        for action in ACTIONS:
            here = self._page == "read" or action.where == "anywhere"
            here = here or (self._page == "compare" and action.id in WHEN_COMPARING)
            here = here or (self._page == "holter" and action.id in WHEN_HOLTER)
            may = all(
                states[one.removeprefix("!")] != one.startswith("!")
                for one in action.enabled.split()
            )
            self.qt[action.id].setEnabled(here and may)

    def may(self, action_id: str) -> bool:
        """Return whether it may be done now."""
        return self.qt[action_id].isEnabled()

    def trigger(self, action_id: str) -> None:
        """Do it, if it may be done now."""
        self.qt[action_id].trigger()

    def fill(self, bar: QMenuBar | QMenu) -> None:
        """Add one menu for each heading to a menu bar or menu."""
        for heading in MENUS:
            menu = bar.addMenu(tr(heading))
            menu.setObjectName(f"menu_{heading.lower()}")
            for action in self._under(heading):
                menu.addAction(self.qt[action.id])

    @staticmethod
    def _under(heading: str) -> Iterator[Action]:
        return (action for action in ACTIONS if action.menu == heading)
