"""The manual in a window of its own: contents and search at the left, the page at the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QShortcut,
    QStandardItem,
    QStandardItemModel,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import language, tr
from ecgviewer.tasks.manual import (
    Page,
    Section,
    find_sections,
    manual_folder,
    manual_pages,
    page_text,
    sections_of,
)
from ecgviewer.ui.controls import Button
from ecgviewer.ui.status_line import RESEARCH_USE
from ecgviewer.ui.style import BODY_PX, apply_theme, text_label, theme_of
from ecgviewer.ui.theme import qcolor

CONTENTS_PX, TEXT_PX, PICTURE_PX = 300, 760, 680
_LINK = Qt.ItemDataRole.UserRole
_HEADING_PX = {1: 24, 2: 18, 3: 15}
_LINE_PERCENT = 135
PICTURE = "\ufffc"
"""What Qt writes where a picture stands."""


class ManualText(QTextBrowser):
    """A page of the manual, in the house's type; links lead to other pages."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Page of the manual"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._anchors: dict[str, int] = {}
        self._anchor = ""
        self._folder = manual_folder()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the heading where it is: of another width, pages are of another length."""
        super().resizeEvent(event)
        self.go_to(self._anchor)

    def loadResource(self, kind: int, name: QUrl) -> Any:
        """Return a picture as wide as the text; Qt would show it at its own width, and coarsely."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(str(self._folder / name.path().removeprefix("/")))
        if not picture.isNull():
            ratio = self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(round(PICTURE_PX * ratio), smooth)
            picture.setDevicePixelRatio(ratio)
        return picture

    def show_page(self, folder: Path, file: str, anchor: str = "") -> None:
        """Show a page, from a heading on."""
        self._folder = folder
        text = page_text(folder, file)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Link, qcolor(theme_of(self).human))
        self.setPalette(palette)
        # A new document each time: filling one anew crashes while Python holds tables of the old.
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(16)
        document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._dress(document, sections_of(file, text))
        self.setDocument(document)
        self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Scroll to a heading; to the top for one that there is not."""
        self._anchor = anchor
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._anchors.get(anchor, 0))
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(cursor.block()).top()
        self.verticalScrollBar().setValue(int(top) - 8 if anchor in self._anchors else 0)

    def _dress(self, document: QTextDocument, sections: tuple[Section, ...]) -> None:
        """Give headings, lines and tables the house's measures, and note where headings are."""
        theme = theme_of(self)
        self._anchors = {}
        left = list(sections)
        block = document.begin()
        cursor = QTextCursor(document)
        while block.isValid():
            cursor.setPosition(block.position())
            level = block.blockFormat().headingLevel()
            if level and left:
                self._anchors[left.pop(0).anchor] = block.position()
            if block.text() == PICTURE:
                block = block.next()
                continue
            shape = QTextBlockFormat()
            shape.setLineHeight(
                _LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            )
            if level:
                shape.setTopMargin(20 if level > 1 else 4)
                shape.setBottomMargin(6)
                look = QTextCharFormat()
                look.setProperty(
                    QTextCharFormat.Property.FontPixelSize, _HEADING_PX.get(level, BODY_PX)
                )
                look.setFontWeight(600)
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                cursor.mergeCharFormat(look)
            cursor.mergeBlockFormat(shape)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                shape.setBorderBrush(qcolor(theme.line))
                shape.setBorderCollapse(True)
                shape.setCellPadding(5)
                shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                shape.setTopMargin(8)
                shape.setBottomMargin(8)
                frame.setFormat(shape)


class ManualWindow(QDialog):
    """Contents, search and one page; ``Alt+Left`` goes back, ``Ctrl+F`` searches.

    Parameters
    ----------
    parent
        Window in front.
    theme
        Name of the theme.
    folder
        Where the pages lie; the shipped ones unless told.

    Raises
    ------
    UserError
        If a page is not there.
    """

    def __init__(self, parent: QWidget | None, theme: str, folder: Path | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("ecgviewer manual"))
        self._folder = manual_folder() if folder is None else folder
        self.pages = manual_pages(self._folder)
        self._shown: list[tuple[str, str]] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the manual"))
        self.search.setAccessibleName(tr("Search the manual"))
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._open_first)
        self._model = QStandardItemModel(self)
        self.contents = QListView()
        self.contents.setAccessibleName(tr("Contents of the manual"))
        self.contents.setModel(self._model)
        self.contents.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setStyleSheet("QListView::item { border: none; padding: 5px 8px; }")
        self.contents.clicked.connect(self._open_row)
        self.contents.activated.connect(self._open_row)
        self.text = ManualText()
        self.text.anchorClicked.connect(self._follow)
        self._back = Button(tr("Back"), icon="chevron-left", kind="quiet", key="Alt+←")
        self._back.clicked.connect(self.back)
        self._lay_out()
        for keys, call in (("Alt+Left", self.back), ("Ctrl+F", self.search.setFocus)):
            QShortcut(QKeySequence(keys), self, activated=call)
        apply_theme(self, theme)
        self._search("")
        self.show_page("index.md")

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(12, 12, 12, 12)
        side.setSpacing(8)
        side.addWidget(self.search)
        side.addWidget(self.contents, 1)
        side.addWidget(text_label(tr(RESEARCH_USE), role="secondary", ink="2", wrap=True))
        left = QWidget()
        left.setFixedWidth(CONTENTS_PX)
        left.setLayout(side)
        right = QVBoxLayout()
        right.setContentsMargins(0, 12, 12, 12)
        bar = QHBoxLayout()
        bar.addWidget(self._back)
        if language() != "en":
            told = tr("The pages of the manual are in English.")
            bar.addWidget(text_label(told, role="secondary", ink="2"))
        bar.addStretch(1)
        close = Button(tr("Close"), key="Esc")
        close.clicked.connect(self.close)
        bar.addWidget(close)
        right.addLayout(bar)
        right.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addLayout(right, 1)
        self.resize(CONTENTS_PX + TEXT_PX, 760)

    # Pages

    def show_page(self, link: str) -> None:
        """Show a page, as ``reading.md#first-read``; the contents if there is none of this name."""
        file, _, anchor = link.partition("#")
        if file not in {page.file for page in self.pages}:
            file, anchor = "index.md", ""
        self._shown.append((file, anchor))
        self._show()

    def back(self) -> None:
        """Go to the page that was shown before."""
        if len(self._shown) > 1:
            self._shown.pop()
            self._show()

    def _show(self) -> None:
        file, anchor = self._shown[-1]
        self.text.show_page(self._folder, file, anchor)
        page = next(one for one in self.pages if one.file == file)
        self.setWindowTitle(tr("{title} – ecgviewer manual", title=page.title))
        self._back.setEnabled(len(self._shown) > 1)
        for row in range(self._model.rowCount()):
            if self._model.item(row).data(_LINK) == file:
                self.contents.setCurrentIndex(self._model.index(row, 0))

    @property
    def shown(self) -> str:
        """Link of what is shown."""
        file, anchor = self._shown[-1]
        return f"{file}#{anchor}" if anchor else file

    def _follow(self, url: QUrl) -> None:
        link = url.fileName() + (f"#{url.fragment()}" if url.hasFragment() else "")
        if url.scheme() in ("", "file") and link:
            file = self._shown[-1][0] if link.startswith("#") else ""
            self.show_page(file + link)

    # Contents and search

    def _search(self, typed: str) -> None:
        self._model.clear()
        found = find_sections(self.pages, typed)
        if typed.strip():
            titles = {page.file: page.title for page in self.pages}
            for one in found:
                under = titles[one.file]
                said = one.title if one.level == 1 else f"{under}: {one.title}"
                self._add(said, f"{one.file}#{one.anchor}")
            if not found:
                self._add(tr("Nothing found"), "")
            return
        group = ""
        for page in self.pages:
            group = self._add_page(page, group)

    def _add_page(self, page: Page, group: str) -> str:
        if page.group != group:
            heading = self._add(page.group, "")
            font = heading.font()
            font.setWeight(font.Weight.DemiBold)
            heading.setFont(font)
        self._add(page.title, page.file)
        return page.group

    def _add(self, said: str, link: str) -> QStandardItem:
        item = QStandardItem(said)
        item.setData(link, _LINK)
        item.setEnabled(bool(link))
        item.setForeground(qcolor(theme_of(self).ink1 if link else theme_of(self).ink2))
        self._model.appendRow(item)
        return item

    def _open_first(self) -> None:
        self._open_row(self._model.index(0, 0))

    def _open_row(self, index: QModelIndex | Any) -> None:
        link = index.data(_LINK)
        if link:
            self.show_page(link)
