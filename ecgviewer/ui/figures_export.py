"""Asks where figures go, and whether readers are named in them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFileDialog, QRadioButton, QWidget

from ecgviewer.core.language import tr
from ecgviewer.ui.asking import Asking
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label


class FiguresExportDialog(Asking):
    """Folder or archive; readers by number unless they are to be named."""

    wanted = Signal(Path, bool)
    """Where to, and whether readers are named."""

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(tr("Export figures"), session.settings.theme, parent, width=460)
        column = self.column
        told = tr("Each figure as PNG and SVG, its table as CSV, and all of it as JSON.")
        column.addWidget(text_label(told, ink="2", wrap=True))
        self.folder = QRadioButton(tr("Into a new folder"))
        self.archive = QRadioButton(tr("Into one archive (.zip)"))
        self._where = QButtonGroup(self)
        for button in (self.folder, self.archive):
            self._where.addButton(button)
            column.addWidget(button)
        self.folder.setChecked(True)
        column.addSpacing(4)
        self.named = QCheckBox(tr("Name the readers (else they are numbers)"))
        column.addWidget(self.named)
        column.addWidget(
            text_label(
                tr(
                    "Counts and shares only: no record, no file, no name or number of a patient. "
                    "Of the model only what you may see. Groups of few may still tell of somebody."
                ),
                role="secondary",
                ink="2",
                wrap=True,
            )
        )
        self.finish(tr("Choose a place and write"))

    def accept(self) -> None:
        """Ask for the place."""
        start = str(Path.home() / "ecg-figures")
        if self.archive.isChecked():
            name, _ = QFileDialog.getSaveFileName(
                self, tr("Archive"), f"{start}.zip", tr("Zip") + " (*.zip)"
            )
            name = name if not name or name.lower().endswith(".zip") else f"{name}.zip"
        else:
            name, _ = QFileDialog.getSaveFileName(self, tr("Name of the new folder"), start)
        if not name:
            return
        self.wanted.emit(Path(name), self.named.isChecked())
        super().accept()
