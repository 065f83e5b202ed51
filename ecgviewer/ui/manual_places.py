"""Which page of the manual belongs to what is in front of the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ecgviewer.ui.session import ReviewSession

PAGES = {
    "worklist": "worklist.md",
    "read": "reading.md",
    "compare": "comparing.md",
    "holter": "holter.md",
    "tune": "tuning.md",
    "models": "model.md",
    "figures": "figures.md",
    "studies": "studies.md",
    "queue": "queues.md",
    "similar": "similar.md",
}

VIEWS = {
    "focus": "views.md#one-lead-magnified",
    "butterfly": "views.md#all-leads-on-one-baseline",
    "loop": "views.md#vectorcardiogram",
    "spectrum": "views.md#spectrum",
    "disclosure": "views.md#full-disclosure",
}

DIALOGS = {
    "AmendDialog": "reading.md#first-read",
    "CalibrationDialog": "administration.md",
    "CopyDialog": "formats.md#convert-and-loss-report",
    "ExportDialog": "exchange.md",
    "MakePacketsDialog": "studies.md",
    "PhysioNetDialog": "formats.md#opening",
    "ReplyDialog": "studies.md",
    "ReportDialog": "flows.md#from-reading-to-paper",
    "SettingsDialog": "administration.md",
    "TableDialog": "formats.md#tables",
}
"""By the dialog's class; others lead to the contents."""


def of_dialog(dialog: QWidget) -> str:
    """Return the page of a dialog."""
    return DIALOGS.get(type(dialog).__name__, "index.md")


def of_page(name: str, session: ReviewSession) -> str:
    """Return the page of a page of the window, or of what stands on the sheet."""
    if name != "read":
        return PAGES.get(name, "index.md")
    if session.views.kind in VIEWS:
        return VIEWS[session.views.kind]
    if session.calipers.is_active:
        return "reading.md#calipers"
    if session.marks.has_draft:
        return "annotating.md"
    if session.fiducials.matrix_open:
        return "measurements.md#in-the-window"
    return PAGES[name]
