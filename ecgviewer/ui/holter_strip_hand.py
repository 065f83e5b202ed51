"""Keys and mouse on the strip of a long recording, and which key stands for which class."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ecgviewer.core.holter import BeatClass

if TYPE_CHECKING:
    from ecgviewer.ui.holter_state import Holter
    from ecgviewer.ui.holter_strip import StripView

CLASS_KEYS: dict[str, BeatClass] = {"N": "N", "S": "S", "V": "V", "P": "P", "U": "?"}
WHEEL_SHARE = 0.25


def class_of_key(text: str) -> BeatClass | None:
    """Return the class that a key stands for: its letter, U for unknown; None for other keys."""
    return CLASS_KEYS.get(text)


class StripHand:
    """What the strip does with keys and mouse.

    Parameters
    ----------
    strip, holter
        The strip, and what it shows.
    """

    def __init__(self, strip: StripView, holter: Holter) -> None:
        self._strip, self._holter = strip, holter

    def key(self, event: QKeyEvent) -> bool:
        """Step from beat to beat, turn pages, name the beat, bound the episode; whether it did."""
        strip, key = self._strip, event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        text = event.text().upper()
        letter = class_of_key(text)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not control:
            self._holter.place.step_along(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.pan(0.9 if key == Qt.Key.Key_PageDown else -0.9)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            strip.openAsked.emit()
        elif control and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            strip.classAsked.emit("")
        elif text in ("[", "]"):
            strip.boundAsked.emit("start" if text == "[" else "stop")
        elif letter is not None and not control:
            strip.classAsked.emit(letter)
        else:
            return False
        return True

    def pan(self, share: float) -> None:
        """Go on by a share of what is shown, below 0 back; the episode looked at stays so."""
        record, place = self._holter.record, self._holter.place
        if record is not None and place.at is not None:
            start, stop = self._strip.view_s()
            middle = (start + stop) / 2 + share * (stop - start)
            place.go_to(round(middle * record.fs), episode=place.episode)

    def press(self, x: float) -> None:
        """Look at the beat nearest to a place; the strip stays."""
        record, analysis = self._holter.record, self._holter.analysis
        if record is None or analysis is None or not len(analysis.beats):
            return
        sample = self._strip.second_at(x) * record.fs
        nearest = int(np.abs(analysis.beats.samples - sample).argmin())
        self._holter.place.choose_beat(nearest, stay=True)
