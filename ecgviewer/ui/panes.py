"""From pane to pane with one key, as Tab goes from control to control."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def to_next_pane(panes: Sequence[QWidget]) -> None:
    """Give the focus to the first control of the pane after the one that has it.

    Parameters
    ----------
    panes
        In the order of going round; those without a control that takes the focus are passed over.
    """
    focused = QApplication.focusWidget()
    held = [focused is not None and (p is focused or p.isAncestorOf(focused)) for p in panes]
    start = held.index(True) + 1 if True in held else 0
    for step in range(len(panes)):
        control = _first_control(panes[(start + step) % len(panes)])
        if control is not None:
            control.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _first_control(pane: QWidget) -> QWidget | None:
    """Return what Tab would reach first in a pane."""
    control = pane
    while True:
        tabbed = control.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tabbed and control.isVisible() and control.isEnabled():
            return control
        control = control.nextInFocusChain()
        while control is not pane and not pane.isAncestorOf(control):
            control = control.nextInFocusChain()
        if control is pane:
            return None
