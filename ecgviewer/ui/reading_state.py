"""How far the reader is with the record shown, and whether they may see the model's output yet."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class ReadingState(QObject):
    """Says whether anything that the model says may reach the reader now."""

    changed = Signal()
    """Another record, another state of its read, or another policy."""

    @property
    def ai_allowed(self) -> bool:
        """Whether what the model says of the record shown may be seen."""
        return True
