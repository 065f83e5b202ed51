"""The views' buttons in the bar above the sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.action_table import key_text, tip
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button
from ecgviewer.ui.session import ReviewSession

_SHOWN = (
    ("focus", tr_later("Focus"), "expand"),
    ("butterfly", tr_later("Butterfly"), "layers"),
    ("loop", tr_later("Loop"), "loop"),
    ("spectrum", tr_later("Spectrum"), "spectrum"),
    ("disclosure", tr_later("Full disclosure"), "list"),
)
_NAMED = ("focus", "butterfly")
"""Those that have room for their name in a wide window; the others show it in their tip."""


class ViewButtons(QWidget):
    """One button a view, lit while it is shown."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__()
        self._views = session.views
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._buttons: dict[str, Button] = {}
        for name, title, icon in _SHOWN:
            button = Button(tr(title), icon=icon, key=key_text(name), kind="quiet")
            button.setCheckable(True)
            button.setToolTip(tip(name))
            button.setAccessibleName(tip(name))
            button.clicked.connect(lambda _=False, name=name: actions.trigger(name))
            actions.qt[name].enabledChanged.connect(button.setEnabled)
            button.setEnabled(actions.qt[name].isEnabled())
            row.addWidget(button)
            self._buttons[name] = button
        session.views.changed.connect(self.refresh)
        self.set_compact(on=True)

    def set_compact(self, *, on: bool) -> None:
        """Show icons alone in a small window."""
        for name, button in self._buttons.items():
            button.set_compact(on=on or name not in _NAMED)

    def refresh(self) -> None:
        """Light the view shown."""
        for name, button in self._buttons.items():
            button.setChecked(self._views.kind == name)
