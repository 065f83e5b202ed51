"""The window: rail, top bar, pages, status line; the methods that the table of actions names.

Dialogs are imported when they are opened: the window is there sooner.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecgviewer.core.language import tr
from ecgviewer.core.record_ref import file_of, record_title
from ecgviewer.ui.action_table import BY_ID
from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.amend_dialog import AmendDialog
from ecgviewer.ui.announcing import Announcer
from ecgviewer.ui.compare_page import ComparePage
from ecgviewer.ui.compare_state import Comparing
from ecgviewer.ui.focus_ring import FocusRings
from ecgviewer.ui.icons import window_icon
from ecgviewer.ui.manual_key import Manual
from ecgviewer.ui.model_panel import ModelsPage
from ecgviewer.ui.opening import file_filter
from ecgviewer.ui.opening_dialogs import OpeningDialogs
from ecgviewer.ui.page_doors import (
    figures_door,
    holter_door,
    queue_door,
    similar_door,
    studies_door,
    worklist_door,
)
from ecgviewer.ui.panes import to_next_pane
from ecgviewer.ui.queue_state import Queueing
from ecgviewer.ui.reading_page import ReadingPage
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.sheet_commands import SheetCommands
from ecgviewer.ui.status_line import StatusLine
from ecgviewer.ui.style import apply_theme
from ecgviewer.ui.top_bar import Rail, TopBar
from ecgviewer.ui.tour import Tour, TourStrip
from ecgviewer.ui.trace_view import TraceView
from ecgviewer.ui.tuning_page import TuningPage
from ecgviewer.ui.window_dialogs import WindowDialogs

if TYPE_CHECKING:
    from ecgviewer.ui.studying import Studying

COMPACT_BELOW_PX = 1500
CLOSE_WITHIN_S = 1.5


class MainWindow(SheetCommands, WindowDialogs, QMainWindow):
    """The workstation.

    Parameters
    ----------
    session
        All state; the window shows it.
    """

    painted = Signal()
    """The window was painted for the first time."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self.session = session
        self.setWindowTitle("ecgviewer")
        self.setWindowIcon(window_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(940, 500)
        self._was_painted = False
        self._compact: bool | None = None
        self.sheet = TraceView()
        self.comparing = Comparing(session)
        self.queueing = Queueing(session)
        targets = {"session": session, "marks": session.marks, "comparing": self.comparing}
        self.commands = ActionSet(self, self.sheet, queueing=self.queueing, **targets)
        self._rail = Rail(self.commands)
        self.tour = Tour(session)
        self._tour_strip = TourStrip(self.tour)
        self._top = TopBar(session, self.commands)
        self._status = StatusLine(session, self.sheet)
        self.reading = ReadingPage(session, self.commands, self.sheet, self.comparing)
        self._studies = studies_door(session, self.commands)
        self._queues = queue_door(session, self.commands, self.queueing)
        self.pages: dict[str, QWidget] = {
            "read": self.reading,
            "worklist": worklist_door(session, self.commands),
            "compare": ComparePage(session, self.commands, self.comparing),
            "holter": holter_door(session, self.commands),
            "tune": TuningPage(session, self.commands),
            "models": ModelsPage(session, self.commands),
            "figures": figures_door(session, self.commands),
            "studies": self._studies,
            "queue": self._queues,
            "similar": similar_door(session),
        }
        self._stack = QStackedWidget()
        for name, page in self.pages.items():
            page.setAccessibleName(tr(BY_ID[name].title))
            self._stack.addWidget(page)
        self._lay_out()
        self._menu = QMenu(self)
        self.commands.fill(self._menu)
        self._rail.menuAsked.connect(self._open_menu)
        self._watch()
        self._rings = FocusRings(self)
        self.announcer = Announcer(session, self.sheet, self)
        self._manual = Manual(session, self)
        self._opening = OpeningDialogs(self)
        self._opening.add_to(self._menu)
        apply_theme(self, session.settings.theme)
        self._theme_name = session.settings.theme
        self.show_page("read")
        self._set_compact()
        geometry = QByteArray.fromBase64(session.settings.window_geometry.encode())
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        session.monitor.watch(self)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._top)
        right.addWidget(self._tour_strip)
        right.addWidget(self._studies.strip)
        right.addWidget(self._queues.strip)
        right.addWidget(self._stack, 1)
        right.addWidget(self._status)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        self.setCentralWidget(central)

    def _watch(self) -> None:
        session = self.session
        for signal in (
            session.recordChanged,
            session.recordsChanged,
            session.loadingChanged,
            session.modelChanged,
            session.marks.changed,
            session.undo_order.changed,
            session.measured,
            session.reading.changed,
            session.marks.selectionChanged,
            session.marks.draftChanged,
            session.calipers.activeChanged,
            session.opening.recentChanged,
            session.suggestions.changed,
            session.suggestions.trimming.changed,
            session.holter.changed,
            self.queueing.changed,
        ):
            signal.connect(self.commands.refresh)
        session.settingsChanged.connect(self._on_settings)
        session.recordChanged.connect(self._on_record)
        for source in (self.comparing, session.similar, session.opening):
            source.pageAsked.connect(self.show_page)
        session.reading.amendmentWanted.connect(self._ask_amendment)

    def _ask_amendment(self) -> None:
        self.run(AmendDialog(self.session, self))

    # Pages

    def show_page(self, name: str) -> None:
        """Show a page: one of the names of :attr:`pages`."""
        self._stack.setCurrentWidget(self.pages[name])
        self._top.setVisible(name not in ("studies", "worklist", "figures"))  # no record
        self._rail.show_page(name)
        self._status.set_page(name)
        self.commands.set_page(name)
        if name == "read":
            self.sheet.setFocus()
        else:
            self.pages[name].setFocus()
        if name == "tune":
            self.session.tuning.look()

    @property
    def studying(self) -> Studying:
        """Packet, study and adjudication; made when they are first asked for."""
        studying: Studying = self._studies.page.studying
        return studying

    def _open_menu(self) -> None:
        self._menu.popup(self._rail.mapToGlobal(self._rail.rect().topRight()))

    def next_pane(self) -> None:
        """Give the focus to the next part of the window."""
        page = self._stack.currentWidget()
        parts = self.reading.panes if page is self.reading else (page,)
        to_next_pane((self._rail, self._top, *parts))

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _set_compact(self) -> None:
        on = self.width() < COMPACT_BELOW_PX
        if on != self._compact:
            self._compact = on
            parts = (
                self._tour_strip,
                self._rail,
                self._top,
                self._status,
                self._studies,
                self._queues,
                self.reading,
            )
            own = ("compare", "similar", "worklist", "figures", "holter")
            for part in (*parts, *(self.pages[name] for name in own)):
                part.set_compact(on=on)

    def _on_settings(self) -> None:
        name = self.session.settings.theme
        if name != self._theme_name:
            self._theme_name = name
            apply_theme(self, name)

    def _on_record(self) -> None:
        path = self.session.path
        self.setWindowTitle(
            f"{record_title(path)} – ecgviewer" if path is not None else "ecgviewer"
        )
        self.commands.refresh()

    # Records

    def open_files(self) -> None:
        """Ask for record files, and open them."""
        files, _ = QFileDialog.getOpenFileNames(
            self, tr("Open records"), self.folder(), file_filter()
        )
        if files:
            self.open_paths([Path(name) for name in files])

    def open_folder(self) -> None:
        """Ask for a folder, and open the records in it."""
        folder = QFileDialog.getExistingDirectory(self, tr("Open folder"), self.folder())
        if folder:
            self.open_paths([Path(folder)])

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open records and folders."""
        self.session.opening.open(paths)
        self.show_page("read")

    def export(self) -> None:
        """Write findings to files that others can read."""
        from ecgviewer.ui.export_dialog import ExportDialog

        self.run(ExportDialog(self.session, self))

    def save_copy(self) -> None:
        """Write the record shown in another format."""
        from ecgviewer.ui.copy_dialog import CopyDialog

        self.run(CopyDialog(self.session, self))

    def report(self) -> None:
        """Print or save the record shown, in true millimetres; of hours, what was found."""
        holter = self.pages["holter"]
        if self._stack.currentWidget() is holter:
            holter.page.ask_report()  # type: ignore[attr-defined]
        elif self.session.has_record:
            from ecgviewer.ui.report_dialog import ReportDialog

            self.run(ReportDialog(self.session, self.sheet.page_start_s, self))

    def folder(self) -> str:
        """Return the folder that a dialog begins in: that of the record shown."""
        path = self.session.path
        return str(file_of(path).parent) if path is not None else ""

    # Findings

    def mark(self) -> None:
        """Start or end a span."""
        self.reading.mark()

    def pick_or_save(self) -> None:
        """Press the button in focus; else name the finding being written, or save it."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and self.isAncestorOf(focus):
            focus.click()
            return
        self.reading.picker.pick_or_save()
        if not self.session.marks.has_draft:
            self.sheet.setFocus()

    def choose_favourite(self, number: int) -> None:
        """Name the finding being written with a favourite."""
        self.reading.picker.choose_favourite(number)

    def escape(self) -> None:
        """Leave what is nearest: a span, the finding, a text field, the selection, full screen."""
        marks = self.session.marks
        if self.sheet.cancel() or self.session.calipers.let_go():
            return
        if marks.has_draft:
            marks.cancel()
            self.sheet.setFocus()
        elif isinstance(QApplication.focusWidget(), QLineEdit):
            self.sheet.setFocus()
        elif self.session.views.leave():
            self.sheet.setFocus()
        elif marks.has_selection:
            marks.select(None)
        elif self.isFullScreen():
            self.toggle_full_screen()
        elif self.session.message is not None:
            self.session.dismiss()

    # Qt's own events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change between the large and the small window."""
        super().resizeEvent(event)
        self._set_compact()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files and folders dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop all work, store the settings, close the store."""
        geometry = self.saveGeometry().toBase64().data().decode()
        self.session.change_settings(window_geometry=geometry)
        self.hide()
        self.session.runner.shutdown(CLOSE_WITHIN_S)
        self.session.close()
        super().closeEvent(event)
