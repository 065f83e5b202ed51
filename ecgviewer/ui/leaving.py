"""What is said wherever data leave."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from ecgviewer.core.language import tr
from ecgviewer.core.privacy import ECG_IDENTIFIES
from ecgviewer.ui.style import restyle, text_label


def warning() -> QLabel:
    """Return the line that stands wherever data leave."""
    label = text_label(tr(ECG_IDENTIFIES), wrap=True)
    restyle(label, tone="amber")
    return label
