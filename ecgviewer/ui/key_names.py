"""Keys as they are shown: ``Ctrl Shift Z``, by their names in the language of the window."""

from __future__ import annotations

from ecgviewer.core.language import tr, tr_later

_NAMES = {
    "Ctrl": tr_later("Ctrl", sense="key"),
    "Shift": tr_later("Shift", sense="key"),
    "Alt": tr_later("Alt", sense="key"),
    "Left": tr_later("Left", sense="key"),
    "Right": tr_later("Right", sense="key"),
    "Up": tr_later("Up", sense="key"),
    "Down": tr_later("Down", sense="key"),
    "Home": tr_later("Home", sense="key"),
    "End": tr_later("End", sense="key"),
    "PgUp": tr_later("PgUp", sense="key"),
    "PgDn": tr_later("PgDn", sense="key"),
    "PgDown": tr_later("PgDn", sense="key"),
    "Ins": tr_later("Ins", sense="key"),
    "Del": tr_later("Del", sense="key"),
    "Backspace": tr_later("Backspace", sense="key"),
    "Tab": tr_later("Tab", sense="key"),
    "Enter": tr_later("Enter", sense="key"),
    "Return": tr_later("Enter", sense="key"),
    "Esc": tr_later("Esc", sense="key"),
    "Space": tr_later("Space", sense="key"),
}
"""Names of Qt -> names on buttons, in the cheat sheet and in tooltips."""


def shown_key(key: str) -> str:
    """Return a shortcut as it is shown.

    Parameters
    ----------
    key
        As of Qt (``"Ctrl+Shift+Z"``), or as shown in English (``"Ctrl Shift Z"``); what is shown
        in another language stays as it is.
    """
    parts = [key] if key == "+" else key.split("+")
    return " ".join(_shown(name) for part in parts for name in part.split(" "))


def _shown(name: str) -> str:
    return tr(_NAMES[name], sense="key") if name in _NAMES else name
