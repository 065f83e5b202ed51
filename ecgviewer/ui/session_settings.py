"""Of the session: changing settings, and what is settled for everyone at this computer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, SignalInstance

from ecgviewer.core.language import tr
from ecgviewer.storage.settings import Settings
from ecgviewer.storage.site_policy import SETTLES_NOTHING, SitePolicy
from ecgviewer.ui.monitor import MonitorScale

DEFAULT_READER = "reader"


class OfSettings:
    """The part of the session that has the settings."""

    settings: Settings
    keeps_settings: bool
    monitor: MonitorScale
    settingsChanged: SignalInstance
    heatChanged: SignalInstance
    tell: Any
    _saver: QTimer

    site: SitePolicy = SETTLES_NOTHING
    """What is settled for everyone at this computer."""

    def change_settings(self, **fields: Any) -> None:
        """Change settings; they are stored a moment later."""
        before, asked = self.settings, replace(self.settings, **fields)
        self.settings = self.site.applied(asked)
        if self.settings != asked:
            self.tell("caution", tr("{why}: it stays as it is.", why=self.site.words))
        if self.settings == before:
            return
        if self.keeps_settings:
            self._saver.start()
        self.monitor.set_known(self.settings.calibrations, self.settings.px_per_mm)
        self.settingsChanged.emit()
        if {"heat_on", "heat_opacity"} & fields.keys():
            self.heatChanged.emit()

    @property
    def reader(self) -> str:
        """Name under which findings are stored."""
        return self.settings.reader.strip() or DEFAULT_READER
