"""Making a candidate the default: a person's act, with a name and a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecgviewer.core.language import tr
from ecgviewer.ui.controls import Button
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import text_label


class PromotionForm(QWidget):
    """Name, reason and a button, for one candidate."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self._session, self._model_id = session, ""
        self.by, self.reason = QLineEdit(), QLineEdit()
        self.by.setFixedWidth(160)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(text_label(tr("A candidate. To be the default it takes"), ink="2"))
        for name, shown, field in (
            (tr("Name for promoting the candidate"), tr("name"), self.by),
            (tr("Reason for promoting the candidate"), tr("reason"), self.reason),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(shown)
            field.textChanged.connect(self._on_words)
            row.addWidget(field, 1 if field is self.reason else 0)
        self.promote = Button(tr("Promote"), kind="primary")
        self.promote.clicked.connect(self._on_promote)
        row.addWidget(self.promote)
        self._problem = text_label(role="secondary", ink="red", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._problem)
        self.hide()

    def show_for(self, model_id: str) -> None:
        """Show the form for a candidate; an empty id hides it."""
        if model_id != self._model_id:
            self._model_id = model_id
            self.reason.clear()
            self._problem.clear()
        if model_id and not self.by.text():
            self.by.setText(self._session.settings.reader.strip())
        self._problem.setVisible(bool(self._problem.text()))
        self.setVisible(bool(model_id))
        self._on_words()

    def _on_words(self) -> None:
        said = bool(self.by.text().strip() and self.reason.text().strip())
        self.promote.setEnabled(bool(self._model_id) and said)

    def _on_promote(self) -> None:
        problem = self._session.tuning.promote(self.by.text(), self.reason.text(), self._model_id)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
