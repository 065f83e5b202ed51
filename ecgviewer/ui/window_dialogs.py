"""The window's dialogs, the manual and the tour; each is imported when it is opened."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ecgviewer.ui.actions import ActionSet
from ecgviewer.ui.manual_key import Manual
from ecgviewer.ui.manual_places import of_page
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.tour import Tour


class WindowDialogs:
    """The part of the window that opens dialogs."""

    session: ReviewSession
    commands: ActionSet
    pages: dict[str, QWidget]
    reading: QWidget
    tour: Tour
    _manual: Manual
    _stack: QStackedWidget
    show_page: Any
    activateWindow: Any

    def show_settings(self) -> None:
        """Open the settings."""
        from ecgviewer.ui.settings_dialog import SettingsDialog

        self.run(SettingsDialog(self.session, self, self.show_calibration))

    def show_calibration(self) -> None:
        """Open the calibration of the monitor."""
        from ecgviewer.ui.calibration_dialog import CalibrationDialog

        self.run(CalibrationDialog(self.session, self))

    def show_help(self) -> None:
        """Open the cheat sheet."""
        from ecgviewer.ui.help_dialog import HelpDialog

        on_sheet = self._stack.currentWidget() is self.reading
        self.run(HelpDialog(self, self.session.settings.theme, on_sheet=on_sheet))

    def save_diagnostics(self) -> None:
        """Save what to send when the program does not do what it should."""
        from ecgviewer.ui.diagnostics import ask_and_save

        ask_and_save(self, self.session)

    def begin_tour(self) -> None:
        """Begin the tour, on the sheet."""
        self.show_page("read")
        self.tour.begin()

    def show_manual(self) -> None:
        """Open the manual at what is in front."""
        shown = self._stack.currentWidget()
        name = next(name for name, page in self.pages.items() if page is shown)
        self._manual.open_at(of_page(name, self.session))

    def show_commands(self) -> None:
        """Open the list of all that can be done."""
        from ecgviewer.ui.command_palette import CommandPalette

        palette = CommandPalette(self, self.commands, self.session.settings.theme)
        # Once the list has gone: what is done may ask where the focus is, or open a dialog.
        palette.asked.connect(self.commands.trigger, Qt.ConnectionType.QueuedConnection)
        self.run(palette)

    def run(self, dialog: Any) -> None:
        """Open a dialog over the window."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._manual.watch(dialog)
        # Without a window manager nobody else hands the keys back.
        dialog.finished.connect(self.activateWindow)
        dialog.open()
