"""Five steps around the window, in a line over the page: nothing covers the trace."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ecgviewer.core.language import tr, tr_later
from ecgviewer.ui.action_table import shown_key
from ecgviewer.ui.controls import Button, KeyChip, chip
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.style import restyle, text_label


@dataclass(frozen=True, slots=True)
class Stop:
    """One step: its name, what to do, with which keys; ``watch`` is what is done."""

    title: str
    words: str
    keys: tuple[str, ...]
    watch: str


STOPS = (
    Stop(
        tr_later("The sheet"),
        tr_later(
            "25 mm/s and 10 mm/mV, as on paper. L changes the layout, + zooms in, 0 goes back."
        ),
        ("L", "+", "0"),
        "display",
    ),
    Stop(
        tr_later("Surprise"),
        tr_later(
            "Heat shows where the model finds a stretch rare among normals. A hides it at once."
        ),
        ("A",),
        "heat",
    ),
    Stop(
        tr_later("Calipers"),
        tr_later(
            "C puts a caliper at the cursor; arrows move its leg, M marches it out, Esc lets go."
        ),
        ("C", "M", "Esc"),
        "caliper",
    ),
    Stop(
        tr_later("A finding"),
        tr_later(
            "Space starts a span, Space ends it, Enter names and saves it. Ctrl+Z takes it back."
        ),
        ("Space", "Enter"),
        "finding",
    ),
    Stop(
        tr_later("The first read"),
        tr_later(
            "Your own records hide the model until you log a first read. N goes on to the next."
        ),
        ("Ctrl Enter", "N"),
        "read",
    ),
)


class Tour(QObject):
    """Where the tour is; a step that was done is ticked, and the reader goes on when they like.

    Parameters
    ----------
    session
        Tells what is done.
    """

    changed = Signal()

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self.place = -1
        self.done: frozenset[str] = frozenset()
        self._display = session.settings
        self._found = 0

    @property
    def is_on(self) -> bool:
        """Whether the tour is under way."""
        return self.place >= 0

    @property
    def stop(self) -> Stop:
        """The step shown."""
        return STOPS[max(0, self.place)]

    def begin(self) -> None:
        """Begin with the first step."""
        session = self._session
        if not self.is_on:
            session.settingsChanged.connect(self._on_settings)
            session.calipers.activeChanged.connect(self._on_caliper)
            session.marks.changed.connect(self._on_marks)
            session.reading.changed.connect(self._on_read)
            session.recordChanged.connect(self._on_record)
        self.done = frozenset()
        self._display, self._found = session.settings, len(session.marks.annotations)
        self._go(0)

    def end(self) -> None:
        """Leave the tour."""
        if not self.is_on:
            return
        session = self._session
        session.settingsChanged.disconnect(self._on_settings)
        session.calipers.activeChanged.disconnect(self._on_caliper)
        session.marks.changed.disconnect(self._on_marks)
        session.reading.changed.disconnect(self._on_read)
        session.recordChanged.disconnect(self._on_record)
        self._go(-1)

    def next(self) -> None:
        """Go to the next step; after the last one the tour ends."""
        if self.place + 1 == len(STOPS):
            self.end()
        else:
            self._go(self.place + 1)

    def back(self) -> None:
        """Go to the step before."""
        if self.place > 0:
            self._go(self.place - 1)

    def _go(self, place: int) -> None:
        self.place = place
        self.changed.emit()

    # What is done

    def _tick(self, what: str) -> None:
        if what not in self.done:
            self.done |= {what}
            self.changed.emit()

    def _on_settings(self) -> None:
        before, now = self._display, self._session.settings
        self._display = now
        if before.heat_on != now.heat_on:
            self._tick("heat")
        shown = ("layout_id", "speed_mm_s", "gain_mm_mv", "order")
        if any(getattr(before, name) != getattr(now, name) for name in shown):
            self._tick("display")

    def _on_caliper(self) -> None:
        if self._session.calipers.is_active:
            self._tick("caliper")

    def _on_marks(self) -> None:
        before, self._found = self._found, len(self._session.marks.annotations)
        if self._found > before:
            self._tick("finding")

    def _on_read(self) -> None:
        if self._session.reading.state.is_logged:
            self._tick("read")

    def _on_record(self) -> None:
        self._found = len(self._session.marks.annotations)


class TourStrip(QFrame):
    """The line; hidden unless the tour is under way."""

    def __init__(self, tour: Tour) -> None:
        super().__init__()
        self.setObjectName("tool_bar")
        self.setFixedHeight(40)
        self._tour = tour
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._chips = [chip(str(n), "grey", tip=tr(one.title)) for n, one in enumerate(STOPS, 1)]
        for one in self._chips:
            row.addWidget(one)
        self._title = text_label(role="strong")
        self._words = text_label(ink="2")
        row.addWidget(self._title)
        row.addWidget(self._words)
        self._keys = QHBoxLayout()
        self._keys.setSpacing(4)
        row.addLayout(self._keys)
        row.addStretch(1)
        self.back = Button(tr("Back", sense="step"), kind="quiet", height=26)
        self.next = Button(tr("Next step"), height=26)
        self.end = Button(tr("End tour"), kind="quiet", height=26)
        for button, call in ((self.back, tour.back), (self.next, tour.next), (self.end, tour.end)):
            button.clicked.connect(call)
            row.addWidget(button)
        tour.changed.connect(self.refresh)
        self.refresh()

    def set_compact(self, *, on: bool) -> None:
        """Leave the keys out in a small window: the words name them."""
        for place in range(self._keys.count()):
            self._keys.itemAt(place).widget().setVisible(not on)
        self._compact = on

    _compact = False

    def refresh(self) -> None:
        """Show the step."""
        tour = self._tour
        self.setVisible(tour.is_on)
        if not tour.is_on:
            return
        for place, (one, stop) in enumerate(zip(self._chips, STOPS, strict=True)):
            here, done = place == tour.place, stop.watch in tour.done
            one.setText(f"{place + 1} ✓" if done else str(place + 1))
            restyle(one, tone="human" if here else "green" if done else "grey")
            said = tr("Step {n}: {title}", n=place + 1, title=tr(stop.title))
            said = tr("{step}, done", step=said) if done else said
            one.setAccessibleName(said)
        self._title.setText(tr(tour.stop.title))
        words = tr(tour.stop.words)
        self._words.setText(words)
        self._words.setToolTip(words)
        while self._keys.count():
            key_before = self._keys.takeAt(0).widget()
            key_before.hide()
            key_before.deleteLater()
        for key in tour.stop.keys:
            self._keys.addWidget(KeyChip(shown_key(key)))
        self.set_compact(on=self._compact)
        self.back.setEnabled(tour.place > 0)
        self.next.setText(tr("End") if tour.place + 1 == len(STOPS) else tr("Next step"))
        self.end.setVisible(tour.place + 1 < len(STOPS))
