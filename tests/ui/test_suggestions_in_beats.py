"""A pattern in every beat is one suggestion in the window, and becomes one set of beats."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from stand_ins import FS_MAP, make_score

from ecgviewer.core.anomaly import AnomalyMap
from ecgviewer.signals.beats import find_r_peaks
from ecgviewer.tasks import workplace
from ecgviewer.ui.suggestion_panel import SuggestionRow


def score_every_beat(record, model_id):
    """Surprise that is hot in II from each R on."""
    yield from ()
    score, cool = make_score(record, model_id)
    heat = np.full_like(cool.log10_one_in, 0.5)
    row = record.lead_names.index("II")
    for r in find_r_peaks(record.values(), record.fs):
        at = round(r / record.fs * FS_MAP)
        heat[row, at : at + round(0.1 * FS_MAP)] = 3.5
    return score, AnomalyMap(record.id, model_id, record.lead_names, heat, FS_MAP)


@pytest.fixture
def tasks(tasks, monkeypatch):
    monkeypatch.setattr(workplace, "score_record", score_every_beat)
    return tasks


def press(window, qtbot, key):
    qtbot.keyClick(window.focusWidget() or window, key)


def test_one_row_many_outlines_and_a_set_of_beats(reading, qtbot):
    session = reading.session
    (one,) = session.suggestions.open
    n_beats = len(session.measurements.r_peaks)
    assert len(one.peaks) >= n_beats - 1 > 5
    assert set(one.peaks) <= set(session.measurements.r_peaks.tolist())
    (row,) = reading.reading.suggestions.findChildren(SuggestionRow)
    assert f"in {len(one.peaks)} beats" in row.accessibleName()
    outlines = reading.sheet.canvas.suggestions.outlines()
    assert len({round(outline.box.center().x()) for outline in outlines}) > 5
    assert max(outline.box.width() for outline in outlines) < reading.sheet.width() / 10
    press(reading, qtbot, Qt.Key.Key_Period)
    press(reading, qtbot, Qt.Key.Key_Y)
    draft = session.marks.draft
    assert (draft.kind, draft.peaks, draft.reach) == ("beats", one.peaks, one.reach)
    session.marks.change_draft(finding="CLBBB")
    assert session.marks.save()
    (made,) = session.marks.annotations
    assert made.intervals() == one.intervals()
    assert (made.origin.how, made.origin.beats) == ("accepted", len(one.peaks))
    assert session.suggestions.open == ()


def test_a_beat_taken_away_is_trimmed_and_keys_say_how(reading, qtbot):
    session = reading.session
    (one,) = session.suggestions.open
    press(reading, qtbot, Qt.Key.Key_Period)
    press(reading, qtbot, Qt.Key.Key_T)
    assert "takes a beat away" in session.message.text
    assert session.beat_scope.toggle_beat(one.peaks[2])
    session.marks.change_draft(finding="CLBBB")
    assert session.marks.save()
    (made,) = session.marks.annotations
    assert made.peaks == (*one.peaks[:2], *one.peaks[3:])
    assert made.origin.how == "trimmed"


def test_rejecting_puts_all_of_them_away(reading, qtbot):
    session = reading.session
    press(reading, qtbot, Qt.Key.Key_Period)
    press(reading, qtbot, Qt.Key.Key_R)
    assert session.suggestions.open == ()
    assert len(session.suggestions.rejected) == 1
    assert reading.sheet.canvas.suggestions.outlines() == []
