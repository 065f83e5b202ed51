"""Similar cases in the window: asked with a key, at one scale, suggested on, never before."""

import numpy as np
import pytest
from access_tools import told
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from stand_ins import SOON_MS, Tasks

from ecgviewer.core.similar_case import Wave
from ecgviewer.formats import write_wfdb
from ecgviewer.simulate.record import simulate_record
from ecgviewer.storage.settings import Settings
from ecgviewer.tasks import workplace
from ecgviewer.tasks.similar_labels import placed_on
from ecgviewer.ui import similar_waves
from ecgviewer.ui.jobs import JobRunner
from ecgviewer.ui.main_window import MainWindow
from ecgviewer.ui.session import ReviewSession
from ecgviewer.ui.similar_table import SIMILAR, STATE

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def ecgs(tmp_path_factory):
    """Three ECGs: two with extrasystoles of one shape, one without."""
    folder = tmp_path_factory.mktemp("similar") / "library"
    folder.mkdir()
    made = {}
    for name, rhythm, seed in (("a", "pvc", 10), ("b", "pvc", 12), ("c", "normal", 11)):
        made[name] = simulate_record(rhythm, seed=seed)
        write_wfdb(made[name].record, folder, name)
    return folder, made


@pytest.fixture
def window(qtbot, ecgs, monkeypatch, request):
    """A window with the first ECG, scored by a stand-in; the models are the real ones."""
    monkeypatch.setattr(workplace, "score_record", Tasks().score_record)
    human_first = getattr(request, "param", False)
    runner = JobRunner()
    settings = Settings(human_first=human_first, library=str(ecgs[0]), reader="L")
    session = ReviewSession(runner, settings)
    window = MainWindow(session)
    window.resize(1600, 900)
    with qtbot.waitExposed(window):
        window.show()
    session.open_paths([ecgs[0] / "a.hea"])
    qtbot.waitUntil(
        lambda: session.scoring.score is not None and session.measurements is not None,
        timeout=SOON_MS,
    )
    window.sheet.setFocus()
    yield window
    window.close()
    window.deleteLater()
    assert runner.shutdown(5.0)


def searched(window, qtbot):
    similar = window.session.similar
    qtbot.waitUntil(
        lambda: similar.found is not None and not similar.is_busy and not similar.is_indexing,
        timeout=SOON_MS,
    )


def ask(window, qtbot, modifiers=CTRL):
    window.sheet.setFocus()
    qtbot.keyClick(window.sheet, KEY.Key_L, modifiers)
    searched(window, qtbot)
    return window.pages["similar"].page


def extrasystole(ecgs, name):
    return next(a for a in ecgs[1][name].truth.annotations if a.finding == "PVC")


def names(window):
    return [case.path.stem for case in window.session.similar.cases]


def texts(widget):
    return " | ".join(x.text() for x in widget.findChildren(QLabel) if x.isVisible())


def test_the_whole_record_is_sought_and_what_is_marked_instead(window, qtbot, ecgs):
    page = ask(window, qtbot)
    assert window._stack.currentWidget().isAncestorOf(page)
    assert told(window) == [], "a screen reader is told all of it"
    assert "like a, the whole record" in texts(page)
    assert set(names(window)) == {"b", "c"}
    assert "Records searched: 3, by" in texts(page)
    window.show_page("read")
    mark = extrasystole(ecgs, "a")
    window.session.marks.begin(mark.start, mark.start + 120, ("V1", "V2"))
    window.session.marks.change_draft(finding="PVC")
    page = ask(window, qtbot)
    similar = window.session.similar
    assert similar.subject.leads == ("V1", "V2")
    assert (similar.subject.start, similar.subject.stop) == (mark.start, mark.start + 120)
    assert names(window)[0] == "b"
    assert similar.suggested == "PVC"
    assert "PVC" in page.side.label.button.text()
    window.session.marks.cancel()


def test_a_beat_is_sought_at_the_cursor(window, qtbot, ecgs):
    mark = extrasystole(ecgs, "a")
    window.sheet.keyboard.point("II", (mark.start + mark.stop) / 2 / 500)
    ask(window, qtbot, CTRL | SHIFT)
    case = window.session.similar.cases[0]
    assert case.path.stem == "b"
    assert any(
        a.start <= case.at < a.stop for a in ecgs[1]["b"].truth.annotations if a.finding == "PVC"
    )


def test_from_tick_to_accepted_finding_by_keys(window, qtbot, ecgs):
    page = ask(window, qtbot)
    session, table = window.session, page.table
    row = names(window).index("b")
    table.selectRow(row)
    qtbot.keyClick(table, KEY.Key_Space)
    assert session.similar.ticked == {session.similar.cases[row].record_id}
    page.side.label.field.setText("ventricular premature")
    assert "PVC on 1" in page.side.label.button.text()
    qtbot.keyClick(page.side.label.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: session.similar.placed is not None, timeout=SOON_MS)
    other = session.similar.cases[row].record_id
    (placed,) = placed_on(other)
    assert (placed.finding, placed.similar_to) == ("PVC", session.similar.record.id)
    assert table.cases.data(table.cases.index(row, STATE)) == "PVC suggested"
    assert session.marks.store.annotations(other) == (), "a suggestion is no finding"
    table.selectRow(row)
    qtbot.keyClick(table, KEY.Key_Return)
    qtbot.waitUntil(
        lambda: session.record is not None and session.record.id == other and session.score,
        timeout=SOON_MS,
    )
    assert window._stack.currentWidget() is window.pages["read"]
    one = next(s for s in session.suggestions.open if s.similar_to)
    session.suggestions.look_at(one.id)
    rows = window.reading.suggestions._rows.values()
    assert any("similar case of a" in row.accessibleName() for row in rows)
    window.sheet.setFocus()
    qtbot.keyClick(window.sheet, KEY.Key_Y)
    (made,) = session.marks.annotations
    assert (made.finding, made.kind) == ("PVC", "record")
    assert made.origin.similar_to == placed.similar_to
    assert made.origin.how == "accepted"
    assert one.id not in {s.id for s in session.suggestions.open}
    window.commands.trigger("similar_list")
    assert window._stack.currentWidget() is window.pages["similar"]
    assert "b" in names(window), "the list is as it was"


def test_suggestions_are_taken_back_and_rejected(window, qtbot):
    ask(window, qtbot)
    similar = window.session.similar
    similar.tick_all()
    assert len(similar.ticked) == 2
    similar.place("AFIB")
    qtbot.waitUntil(lambda: similar.placed is not None, timeout=SOON_MS)
    ids = [one.record_id for one in similar.placed.suggestions]
    assert [len(placed_on(one)) for one in ids] == [1, 1]
    similar.take_back()
    assert [placed_on(one) for one in ids] == [(), ()]
    assert similar.marked == {}
    case = similar.cases[0]
    similar.tick(case.record_id)
    similar.place("AFIB")
    qtbot.waitUntil(lambda: similar.placed is not None, timeout=SOON_MS)
    session = window.session
    similar.open(case)
    qtbot.waitUntil(lambda: session.record.id == case.record_id and session.score, timeout=SOON_MS)
    one = next(s for s in session.suggestions.open if s.similar_to)
    session.suggestions.look_at(one.id)
    qtbot.keyClick(window.sheet, KEY.Key_R)
    assert one.id in {s.id for s in session.suggestions.rejected}
    assert session.marks.annotations == ()


@pytest.mark.parametrize("window", [True], indirect=True)
def test_nothing_of_it_before_the_first_read(window, qtbot, ecgs):
    session = window.session
    qtbot.keyClick(window.sheet, KEY.Key_L, CTRL)
    assert window._stack.currentWidget() is window.pages["read"]
    assert "hidden until the first read" in session.message.text
    assert session.similar.subject is None
    assert not session.similar.is_indexing
    session.reading.log()
    page = ask(window, qtbot)
    assert set(names(window)) == {"b", "c"}
    assert page.table.cases.data(page.table.cases.index(0, STATE)) == "Not read yet"
    case = session.similar.cases[0]
    session.similar.tick(case.record_id)
    session.similar.place("PVC")
    qtbot.waitUntil(lambda: session.similar.placed is not None, timeout=SOON_MS)
    session.similar.open(case)
    qtbot.waitUntil(
        lambda: session.record.id == case.record_id and session.scoring.score is not None,
        timeout=SOON_MS,
    )
    assert session.suggestions.open == (), "not before its own first read"
    assert session.similar.cases == ()
    window.show_page("similar")
    assert page.table.cases.rowCount() == 0
    assert not page.side.isVisible()
    assert "hidden until the first read" in texts(page)
    window.show_page("read")
    session.reading.log()
    assert any(one.similar_to for one in session.suggestions.open)
    assert session.similar.cases


@pytest.mark.parametrize("window", [True], indirect=True)
def test_which_case_was_looked_at_is_kept(window, qtbot):
    """The log tells who read a record after seeing that the model finds it similar."""
    session = window.session
    session.reading.log()
    ask(window, qtbot)
    case = session.similar.cases[0]
    log = session.marks.store.readings
    qtbot.waitUntil(lambda: len(log.shown(case.record_id)) == 1, timeout=SOON_MS)
    window.show_page("read")
    qtbot.waitUntil(lambda: len(log.shown(case.record_id)) == 2, timeout=SOON_MS)
    came, went = log.shown(case.record_id)
    assert (came["visible"], came["logged"], came["human_first"]) == (True, False, True)
    assert went["visible"] is False
    assert log.shown(session.similar.cases[1].record_id) == (), "the other was not chosen"


def test_with_the_overlay_off_nothing_is_listed(window, qtbot):
    page = ask(window, qtbot)
    window.session.toggle_heat()
    assert page.table.cases.rowCount() == 0
    assert "A shows it" in texts(page)
    window.session.toggle_heat()
    assert page.table.cases.rowCount() == 2


def test_without_a_library_one_is_asked_for(window, qtbot):
    session = window.session
    session.change_settings(library="")
    session.similar.ask()
    page = window.pages["similar"].page
    assert session.similar.library is None
    qtbot.waitUntil(page.isVisible, timeout=SOON_MS)
    assert "No library yet" in texts(page)
    assert page._begin.isVisible()


def test_waves_are_painted_at_one_scale_over_what_is_sought(window, qtbot):
    page = ask(window, qtbot)
    table = page.table
    scale = table.cases.scale
    assert scale.leads == ("II", "V1", "V5")
    assert table.cases.data(table.cases.index(0, SIMILAR)) == f"{names_similarity(window):.2f}"
    picture = table.viewport().grab().toImage()
    rect = table.visualRect(table.cases.index(0, 1))
    dark = sum(
        picture.pixelColor(x, y).lightness() < 90
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
    )
    assert dark > 100, "the trace is there"
    found = window.session.similar.found
    for lead in scale.leads:
        row = found.wave.leads.index(lead)
        height = np.ptp(found.wave.values[row][np.isfinite(found.wave.values[row])])
        assert height * scale.px_per_unit(lead) <= table.rowHeight(0) - 8


def names_similarity(window):
    return window.session.similar.cases[0].similarity


def test_sizes_that_are_not_known_become_those_of_what_is_sought():
    over = Wave(("II",), np.array([[0.0, 1.0, -1.0]], np.float32), True, 1)
    unknown = Wave(("II",), np.array([[0.0, 5.0, -5.0]], np.float32), False, 1)
    assert np.allclose(similar_waves.fitted(unknown, over).values, over.values)
    known = Wave(("II",), np.array([[0.0, 5.0, -5.0]], np.float32), True, 1)
    assert similar_waves.fitted(known, over) is known


def test_indexing_can_be_stopped_and_goes_on(window, qtbot):
    similar = window.session.similar
    similar.ask()
    similar.stop_indexing()
    assert not similar.is_indexing
    qtbot.waitUntil(lambda: not similar.is_busy, timeout=SOON_MS)
    similar.index()
    searched(window, qtbot)
    assert set(names(window)) == {"b", "c"}
    assert "records indexed: 3" in similar.indexed
