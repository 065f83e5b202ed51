"""The page of models: which one is in use, what it is for, whether it is unaltered, choosing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.tasks import workplace
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.controls import Button, chip
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, set_ink, text_label
from ecgviewer.ui.tuning_cards import state_chip
from ecgviewer.ui.tuning_promotion import PromotionForm

TRIED = tr_later("Tried out")


class ModelRow(QFrame):
    """One model of the list."""

    def __init__(
        self, entry: Any, *, standing: str, in_use: str, selected: bool, page: ModelsPage
    ) -> None:
        super().__init__()
        self.setObjectName("row")
        self._id, self._page = entry.id, page
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        said = f"{entry.name} {entry.version}, {entry.id}"
        self.setAccessibleName(tr("Model {model}", model=said))
        restyle(self, selected="true" if selected else "false")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(text_label(f"{entry.name} {entry.version}", role="strong"))
        top.addStretch(1)
        if in_use:
            top.addWidget(chip(in_use, "amber" if in_use == TRIED else "human"))
        if standing and not (entry.bundled and standing == "bundled"):
            top.addWidget(state_chip(standing))
        if entry.bundled:
            top.addWidget(chip(tr("Bundled"), "grey"))
        column.addLayout(top)
        origin = tr(" · from {parent}", parent=entry.parent) if entry.parent else ""
        column.addWidget(
            text_label(
                f"{entry.id} · {entry.sha256[:12]}{origin}", role="secondary", ink="2", wrap=True
            )
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at this model."""
        self._page.look_at(self._id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at this model with Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._page.look_at(self._id)
        else:
            super().keyPressEvent(event)


class ModelsPage(QWidget):
    """Models at the left, the card of one at the right."""

    def __init__(self, session: ReviewSession, actions: ActionSet) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session = session
        self._looked_at = ""
        self._verified: dict[str, tuple[str, str]] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(text_label(tr("Models"), role="title"))
        head.addWidget(text_label(tr("Models run on this computer; nothing leaves it"), ink="2"))
        head.addStretch(1)
        tune = Button(tr("Tune a model"), icon="cap", key="Ctrl 4")
        tune.clicked.connect(lambda: actions.trigger("tune"))
        head.addWidget(tune)
        outer.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._build_list())
        row.addWidget(self._build_card(), 1)
        outer.addLayout(row, 1)
        session.modelChanged.connect(self.refresh)
        session.tuning.changed.connect(self.refresh)
        self.refresh()

    def _build_list(self) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(380)
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows have it
        area.setWidgetResizable(True)
        area.setWidget(inner)
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 4, 1, 4)
        column.addWidget(area)
        return card

    def _build_card(self) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(8)
        self._name = text_label(role="title")
        self._state = text_label(role="secondary", ink="2", wrap=True)
        self._verify = Button(tr("Verify"), icon="shield")
        self._verify.setToolTip(tr("Compare the file with its SHA-256"))
        self._verify.clicked.connect(self._start_verifying)
        self._use = Button(tr("Use this model"), kind="primary")
        self._use.clicked.connect(lambda: self._session.set_model(self._looked_at))
        self._use.setAccessibleDescription(tr("A candidate is tried out in this session alone"))
        top.addWidget(self._name)
        top.addWidget(self._state, 1)
        top.addWidget(self._verify)
        top.addWidget(self._use)
        column.addLayout(top)
        self.form = PromotionForm(self._session)
        column.addWidget(self.form)
        self._card = QTextBrowser()
        self._card.setOpenLinks(False)
        self._card.setAccessibleName(tr("Model card"))
        column.addWidget(self._card, 1)
        return card

    def showEvent(self, event: QShowEvent) -> None:
        """Read what became of the models meanwhile."""
        super().showEvent(event)
        self._session.tuning.look_at_models()

    def look_at(self, model_id: str) -> None:
        """Show the card of a model."""
        self._looked_at = model_id
        self.refresh()

    def _start_verifying(self) -> None:
        model_id = self._looked_at
        self._verified[model_id] = ("2", tr("verifying …"))
        self._session.runner.start(
            "verify",
            lambda: workplace.verify_model(model_id),
            on_result=lambda _: self._note(model_id, "green", tr("unaltered: the hash matches")),
            on_error=lambda error: self._note(model_id, "red", _refusal(error)),
        )
        self.refresh()

    def _note(self, model_id: str, ink: str, text: str) -> None:
        self._verified[model_id] = (ink, text)
        self.refresh()

    def refresh(self) -> None:
        """Show the models, and the card of the one looked at."""
        session = self._session
        by_id = {entry.id: entry for entry in session.models}
        if self._looked_at not in by_id:
            self._looked_at = session.model.id if session.model is not None else ""
        had_focus = isinstance(QApplication.focusWidget(), ModelRow)
        while (item := self._rows.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        for entry in session.models:
            selected = entry.id == self._looked_at
            used = tr(TRIED) if session.scoring.trial else tr("In use")
            used = used if entry is session.model else ""
            standing = session.tuning.standing(entry.id)
            row = ModelRow(entry, standing=standing, in_use=used, selected=selected, page=self)
            self._rows.addWidget(row)
            row.show()  # not a turn of the loop later: what is not shown takes no focus
            if selected and had_focus:
                row.setFocus()
        if not session.models:
            self._rows.addWidget(
                text_label(tr("No models. Install the program again."), ink="2"),
                0,
                Qt.AlignmentFlag.AlignHCenter,
            )
        self._rows.addStretch(1)
        self._show(by_id.get(self._looked_at))

    def _show(self, entry: Any) -> None:
        in_use = entry is not None and entry is self._session.model
        manifest = getattr(entry, "manifest", None) or {}
        refused = manifest.get("tuning", {}).get("passed") is False
        candidate = self._session.scoring.is_candidate(entry)
        self._use.setEnabled(entry is not None and not in_use and not refused)
        use = tr("Try it out") if candidate else tr("Use this model")
        self._use.setText((tr(TRIED) if candidate else tr("In use")) if in_use else use)
        tip = tr("For this session, marked as a candidate on every sheet") if candidate else ""
        self._use.setToolTip(tr("Refused by the gate: it is kept, not used") if refused else tip)
        self._use.set_look(kind="normal" if candidate else "primary")
        self.form.show_for(entry.id if candidate and not refused else "")
        self._use.updateGeometry()
        self._verify.setEnabled(entry is not None)
        if entry is None:
            self._name.clear()
            self._card.clear()
            return
        ink, text = self._verified.get(entry.id, ("2", tr("verified each time it is loaded")))
        set_ink(self._state, ink)
        self._state.setText(text)
        self._name.setText(f"{entry.name} {entry.version}")
        self._card.setMarkdown(entry.card or tr("This model came without a card."))
        _calm_headings(self._card.document())


def _calm_headings(document: QTextDocument) -> None:
    """Bring headings down to the sizes of the page."""
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            form = QTextCharFormat()
            form.setProperty(QTextFormat.Property.FontSizeAdjustment, max(0, 2 - level))
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(form)
            spaced = block.blockFormat()
            spaced.setTopMargin(8)
            spaced.setBottomMargin(4)
            QTextCursor(block).setBlockFormat(spaced)
        block = block.next()


def _refusal(error: UserError) -> str:
    return tr("refused: {error}", error=error)
