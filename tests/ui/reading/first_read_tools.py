"""Two models that differ in all they say, and what tests of reading ask of a window."""

import time

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from stand_ins import FS_MAP, SOON_MS

from ecgviewer.core.anomaly import AnomalyMap, RecordScore
from ecgviewer.core.errors import ModelError
from ecgviewer.core.progress import Progress

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SURPRISE = {"calm": 0.2, "alarmed": 0.9995}


def score_by(record, model_id):
    """Two models that differ in all they say; a third fails, a fourth never ends."""
    yield Progress(0, 2, "scoring")
    if model_id == "broken":
        raise ModelError("The model was altered.")
    while model_id == "endless":
        time.sleep(0.005)
        yield Progress(1, 2, "scoring")
    surprise = SURPRISE[model_id]
    heat = np.full((len(record.leads), round(record.duration_s * FS_MAP)), 0.5, dtype=np.float32)
    heat[:, :400] = 3.5 if model_id == "alarmed" else 0.1
    faults = {"V1": "flat", "V2": "flat"} if model_id == "alarmed" else {}
    score = RecordScore(
        record.id,
        model_id,
        surprise,
        dict.fromkeys(record.lead_names, surprise),
        {"PVC": surprise, "AFIB": 1 - surprise},
        not_evaluated=faults,
        cautions=("Age unknown.",) if model_id == "alarmed" else (),
    )
    return score, AnomalyMap(record.id, model_id, record.lead_names, heat, FS_MAP)


def scored(session, qtbot):
    qtbot.waitUntil(
        lambda: (
            session.measurements is not None
            and (session.scoring.score is not None or session.scoring.problem is not None)
        ),
        timeout=SOON_MS,
    )


def texts(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def picture(widget, qtbot, runner=None):
    if runner is not None:  # what is computed for the page; scoring may never end
        qtbot.waitUntil(lambda: not set(runner._current) - {"score"}, timeout=SOON_MS)
    qtbot.wait(30)  # layouts and paints that wait for each other
    return widget.grab().toImage()


def press(qtbot, window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    window.sheet.setFocus()
    qtbot.keyClick(window.sheet, key, modifiers)


def use(session, model_id, qtbot):
    session.set_model(model_id)
    scored(session, qtbot)
