"""The maps of where findings are seen: made when one is asked for, of the record shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.core.errors import UserError
from ecgviewer.core.finding_map import FindingMap
from ecgviewer.core.record import Record
from ecgviewer.tasks.finding_maps import finding_maps
from ecgviewer.ui.jobs import JobRunner

KEY = "finding maps"
SURPRISE = ""


class FindingMaps(QObject):
    """The maps of the record shown, by the model in use; made when one is first asked for."""

    changed = Signal()

    def __init__(
        self, runner: JobRunner, record: Callable[[], Record | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner, self._record = runner, record
        self.chosen = SURPRISE
        self.problem = ""
        self._found: dict[str, FindingMap] = {}
        self._of: tuple[str, str] | None = None

    @staticmethod
    def codes_of(model: Any) -> tuple[str, ...]:
        """Return the findings that a model can place."""
        manifest = getattr(model, "manifest", None) or {}
        return tuple(manifest.get("span_maps", ()))

    def choose(self, code: str, model: Any) -> None:
        """Show where a finding is seen; empty goes back to surprise."""
        self.chosen = code if code in self.codes_of(model) else SURPRISE
        self.renew(model)

    def renew(self, model: Any) -> None:
        """Make the maps of the record shown, where one is asked for and they are not there."""
        record = self._record()
        if self.chosen not in self.codes_of(model):
            self.chosen = SURPRISE
        wanted = None if record is None or model is None else (record.id, model.id)
        if wanted != self._of or wanted is None:
            self._found, self._of, self.problem = {}, wanted, ""
            self._runner.cancel(KEY)
        if self.chosen and record is not None and not self._found:
            model_id = model.id
            self._runner.start(
                KEY,
                lambda: finding_maps(record, model_id),
                on_result=lambda found: self._take(wanted, found),
                on_error=self._take_error,
            )
        self.changed.emit()

    def _take(self, of: tuple[str, str] | None, found: dict[str, FindingMap]) -> None:
        if of == self._of:
            self._found = found
            self.changed.emit()

    def _take_error(self, error: UserError) -> None:
        self.problem, self.chosen = str(error), SURPRISE
        self.changed.emit()

    @property
    def shown(self) -> AnomalyMap | None:
        """The map chosen, as heat; None while it is being made, and for surprise."""
        found = self._found.get(self.chosen)
        return None if found is None else found.as_heat()

    @property
    def hides_surprise(self) -> bool:
        """Whether a finding is asked for, made or not."""
        return bool(self.chosen)
