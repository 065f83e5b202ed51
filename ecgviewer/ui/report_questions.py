"""What every report asks: the name on it, whether it names the patient, the paper, where to."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.core.record_ref import file_of
from ecgviewer.tasks.report import Report
from ecgviewer.ui.controls import Button, Chooser
from ecgviewer.ui.leaving import warning
from ecgviewer.ui.printing import SUFFIXES
from ecgviewer.ui.report_preview import ReportPreview
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import apply_theme, text_label

_PAPERS = (("a4", "A4"), ("letter", tr_later("Letter")))
_FILTER = tr_later("PDF (*.pdf);;Picture (*.png);;Drawing (*.svg)")


class ReportQuestions(QDialog):
    """A dialog with a preview beside its questions; the report's own are added by its kind.

    Parameters
    ----------
    session
        Whose record and scale the report has.
    heading
        Of the dialog.
    pseudonym
        What stands on the report where no name is given.
    """

    def __init__(
        self, session: ReviewSession, heading: str, pseudonym: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._pseudonym = session, pseudonym
        us = QLocale.MeasurementSystem.ImperialUSSystem
        self._paper = "letter" if QLocale.system().measurementSystem() == us else "a4"
        self.setWindowTitle(heading)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._column.addWidget(text_label(heading, role="title"))
        self._column.addWidget(text_label(tr("Name of the record on the report"), role="strong"))
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Name of the record on the report"))
        self.title.setPlaceholderText(pseudonym)
        self._column.addWidget(self.title)
        self._boxes: list[QCheckBox] = []
        self.named = self._ask(tr("Print the patient's identifier, the date and the exact age"))

    def _ask(self, text: str, *, can: bool = True) -> QCheckBox:
        box = QCheckBox(text)
        box.setEnabled(can)
        self._boxes.append(box)
        self._column.addWidget(box)
        return box

    def _end(
        self,
        laid_out: Callable[[], Generator[Progress, None, Report]],
        write: Callable[[Path], None],
        send: Callable[[QPrinter], None],
        *,
        note: str = "",
        besides: QWidget | None = None,
    ) -> None:
        """Ask for the paper, say what holds, and show the report as it would be now.

        Parameters
        ----------
        laid_out
            Returns the work of laying the report out as it is asked for now.
        write, send
            Write and print it, beside the reading.
        note
            One more line of what holds.
        besides
            Stands over the buttons.
        """
        self._write, self._send = write, send
        row = QHBoxLayout()
        row.addWidget(text_label(tr("Paper"), role="strong"))
        papers = [(paper, tr(name)) for paper, name in _PAPERS]
        self.paper = Chooser(papers, tip=tr("Paper, landscape"))
        self.paper.chosen.connect(self._choose_paper)
        self.paper.show_choice(self._paper)
        row.addWidget(self.paper)
        row.addStretch(1)
        column = self._column
        column.addLayout(row)
        settings = self._session.settings
        true_size = tr(
            "True size at {speed_mm_s:g} mm/s, {gain_mm_mv:g} mm/mV. Print at 100 %.",
            speed_mm_s=settings.speed_mm_s,
            gain_mm_mv=settings.gain_mm_mv,
        )
        column.addWidget(text_label(true_size, ink="2"))
        if note:
            column.addWidget(text_label(note, ink="2", wrap=True))
        column.addWidget(warning())
        column.addStretch(1)
        if besides is not None:
            column.addWidget(besides, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._buttons())
        sides = QHBoxLayout(self)
        sides.setContentsMargins(24, 16, 24, 16)
        sides.setSpacing(24)
        sides.addLayout(column)
        self.preview = ReportPreview(self._session.runner, laid_out)
        sides.addWidget(self.preview, 1)
        self.title.textChanged.connect(self.preview.renew)
        for box in self._boxes:
            box.toggled.connect(self.preview.renew)
        self.finished.connect(self.preview.close_work)
        apply_theme(self, settings.theme)
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel = Button(tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        to_printer = Button(tr("Print …"))
        to_printer.clicked.connect(self.print)
        self._save = Button(tr("Save PDF, PNG or SVG …"), key="Enter", kind="primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self.save)
        for button in (cancel, to_printer, self._save):
            buttons.addWidget(button)
        return buttons

    def _choose_paper(self, paper: str) -> None:
        self._paper = paper
        self.paper.show_choice(paper)
        self.preview.renew()

    # Where it goes

    def _asked_file(
        self, heading: str, kinds: str, suffixes: tuple[str, ...], usual: str
    ) -> Path | None:
        """Return the file that is asked for, with a suffix that says what it is; None for none."""
        name = self.title.text().strip() or self._pseudonym
        plain = re.sub(r"[^\w .()-]+", "-", name).strip(" .") or "report"
        path = self._session.path
        folder = file_of(path).parent if path is not None else Path()
        chosen, kind = QFileDialog.getSaveFileName(
            self, heading, str(folder / f"{plain}{usual}"), kinds
        )
        if not chosen:
            return None
        out = Path(chosen)
        if out.suffix.lower() in suffixes:
            return out
        suffix = next((one for one in suffixes if one in (kind or usual)), usual)
        return out.with_name(out.name + suffix)

    def save(self) -> None:
        """Ask for a file and write it, beside the reading."""
        out = self._asked_file(tr("Save the report"), tr(_FILTER), SUFFIXES, ".pdf")
        if out is not None:
            self._write(out)
            self.accept()

    def print(self) -> None:
        """Ask for a printer and print, beside the reading."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self._send(printer)
            self.accept()
