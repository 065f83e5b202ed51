"""Asks for a record of PhysioNet, says what is sent, and fetches it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.tasks import physionet
from ecgviewer.ui.asking import Asking
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import set_ink, text_label

JOB = "physionet"
_STEPS = 1000


class PhysioNetDialog(Asking):
    """Nothing is sent before its button is pressed; leaving it ends the fetching.

    Parameters
    ----------
    session
        Opens what was fetched.
    parent
        The window.
    """

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(tr("Open from PhysioNet"), session.settings.theme, parent, width=480)
        self._session = session
        self.column.addWidget(text_label(tr("Database and record"), role="strong"))
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Database and record"))
        self.name.setPlaceholderText(
            tr("{name}, or {longer}", name="mitdb/100", longer="ptb-xl/records500/00000/00001_hr")
        )
        self.name.textChanged.connect(self._check)
        self.column.addWidget(self.name)
        self.column.addWidget(text_label(tr(physionet.WHAT_IS_SENT), ink="2", wrap=True))
        self.column.addWidget(
            text_label(
                tr(
                    "The files are kept in ecgviewer's cache on this computer, and open from there "
                    "without a network the next time."
                ),
                ink="2",
                wrap=True,
            )
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        self.said = text_label(wrap=True)
        self.said.setMinimumHeight(36)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.said)
        self.finish(tr("Fetch and open"))
        self.finished.connect(lambda _: session.runner.cancel(JOB))
        self._check()

    def _check(self) -> None:
        self.go.setEnabled(bool(self.name.text().strip()) and not self.is_fetching)

    @property
    def is_fetching(self) -> bool:
        """Whether a record is being fetched."""
        return self._session.runner.is_active(JOB)

    def accept(self) -> None:
        """Fetch the record; the dialog closes when it is there."""
        name = self.name.text().strip()
        if not name or self.is_fetching:
            return
        self.name.setEnabled(False)
        set_ink(self.said, "2")
        self._session.runner.start(
            JOB,
            lambda: physionet.fetch_record(name),
            on_progress=self._on_progress,
            on_result=self._open,
            on_error=self._on_error,
        )
        self._check()

    def _on_progress(self, step: Progress) -> None:
        self.bar.setValue(round(_STEPS * step.fraction))
        self.said.setText(step.message)

    def _on_error(self, error: UserError) -> None:
        self.bar.setValue(0)
        self.said.setText(str(error))
        set_ink(self.said, "red")
        self.name.setEnabled(True)
        self.name.setFocus()
        self._check()

    def _open(self, path: Path) -> None:
        self._session.open_paths([path])
        super().accept()
