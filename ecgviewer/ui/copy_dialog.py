"""Saving a copy of the record shown in another format, and saying first what it cannot hold."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QWidget

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later, tr_n
from ecgviewer.core.privacy import blind_name
from ecgviewer.core.record_ref import file_of
from ecgviewer.tasks.converting import Converted, convert, foretell, writable
from ecgviewer.ui.asking import Asking
from ecgviewer.ui.controls import Chooser
from ecgviewer.ui.leaving import warning
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label

JOB, LOOKING = "copy", "copy losses"
_REPORT_HEIGHT = 132
_LOOKING = tr_later("Looking what the format can hold …")
_LONG = tr_later("The record is long: what the copy does not hold is told when it is written.")
_ALL = tr_later("The copy holds all that was read.")


class CopyDialog(Asking):
    """Asks for a format and whether identity goes along; shows what is lost; then asks for a name.

    Parameters
    ----------
    session
        Its record is copied.
    parent
        The window.
    """

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(tr("Save a copy"), session.settings.theme, parent, width=520)
        self._session, self._suffix = session, ".edf"
        self._was_told = False
        self._formats = dict(writable())
        column = self.column
        row = QHBoxLayout()
        row.addWidget(text_label(tr("Format"), role="strong"))
        row.addStretch(1)
        titles = [(end, f"{name} ({end})") for end, name in self._formats.items()]
        self.format = Chooser(titles, tip=tr("Format"))
        self.format.chosen.connect(self._choose)
        row.addWidget(self.format)
        column.addLayout(row)
        self.deidentify = QCheckBox(tr("Without identity: number, date, device, free text"))
        self.deidentify.setChecked(True)
        self.deidentify.toggled.connect(self._look)
        column.addWidget(self.deidentify)
        column.addSpacing(4)
        column.addWidget(text_label(tr("What the copy does not hold"), role="strong"))
        self.report = text_label(tr(_LOOKING), role="secondary", ink="2", wrap=True)
        self.report.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.report.setContentsMargins(8, 6, 8, 6)
        area = QScrollArea()
        area.setAccessibleName(tr("What the copy does not hold"))
        area.setWidget(self.report)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFixedHeight(_REPORT_HEIGHT)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(area)
        column.addWidget(warning())
        self.finish(tr("Choose a name and write"))
        self._choose(self._suffix)

    def _choose(self, suffix: str) -> None:
        self._suffix = suffix
        self.format.show_choice(suffix)
        self._look()

    def _look(self) -> None:
        """Find out, beside the reading, what the format cannot hold."""
        path, suffix, safe = self._session.path, self._suffix, self.deidentify.isChecked()
        if path is None:
            return
        self.report.setText(tr(_LOOKING))
        self._was_told = False
        self._session.runner.start(
            LOOKING,
            lambda: foretell(path, suffix, deidentify=safe),
            on_result=self._show_losses,
            on_error=lambda error: self._show([str(error)]),
        )

    def _show_losses(self, found: Converted | None) -> None:
        if found is None:
            self._show([_LONG])
            return
        self._was_told = True
        self._show([*(found.losses or (tr(_ALL),)), *found.removed])

    def _show(self, sentences: list[str]) -> None:
        n = len(self._session.marks.annotations)
        if n:
            left = tr_n(
                "{n} finding of yours is not in it: Export findings (Ctrl E) writes them.",
                "{n:,} findings of yours are not in it: Export findings (Ctrl E) writes them.",
                n,
            )
            sentences = [*sentences, left]
        self.report.setText("\n".join(f"•  {one}" for one in sentences))

    @property
    def suggested(self) -> str:
        """Name offered for the file: one that tells nothing where identity is left out."""
        path, record = self._session.path, self._session.record
        if record is None or path is None:
            return f"copy{self._suffix}"
        name = blind_name(record.id) if self.deidentify.isChecked() else file_of(path).stem
        return f"{name}{self._suffix}"

    def accept(self) -> None:
        """Ask for a name, and write beside the reading."""
        path = self._session.path
        if path is None:
            return
        kind = f"{self._formats[self._suffix]} (*{self._suffix})"
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save a copy as"), str(file_of(path).parent / self.suggested), kind
        )
        if not name:
            return
        target = Path(name)
        if target.suffix.lower() != self._suffix:
            target = target.with_name(f"{target.name}{self._suffix}")
        session, safe, brief = self._session, self.deidentify.isChecked(), self._was_told
        # The dialog for names has asked about a file of this name.
        overwrite = target == Path(name)
        session.runner.start(
            JOB,
            lambda: convert(path, target, deidentify=safe, overwrite=overwrite),
            on_progress=lambda step: session.tell("info", step.message),
            on_result=lambda made: _tell(session, made[0], brief=brief),
            on_error=lambda error: _failed(session, error),
        )
        super().accept()

    def done(self, result: int) -> None:
        """Stop looking, and close."""
        self._session.runner.cancel(LOOKING)
        super().done(result)


def _tell(session: ReviewSession, made: Converted, *, brief: bool) -> None:
    """Say what was written; what is lost, unless the dialog has said it."""
    told = [tr("{name} written.", name=", ".join(path.name for path in made.files))]
    told += [] if brief else [*made.losses, *made.removed]
    session.tell("info", " ".join(told))


def _failed(session: ReviewSession, error: UserError) -> None:
    session.tell("error", str(error))
