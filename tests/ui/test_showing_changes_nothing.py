"""Whatever is shown, hidden, filtered, laid out or sorted: the annotations stay what they are."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ecgviewer.core.annotation import Annotation, beats_annotation
from ecgviewer.core.display_filter import DISPLAY_FILTERS
from ecgviewer.core.history import Change
from ecgviewer.core.paper import GAINS_MM_MV, ORDERS, SPEEDS_MM_S
from ecgviewer.tasks import annotating

STEPS = 60
CODES = ("PVC", "AFIB", "local:brugada_1", "theirs:unknown", "STE_")


def random_annotations(rng, record, count):
    """Annotations of every kind, some without a lead that any layout shows."""
    n, leads = record.n_samples, record.lead_names
    made = []
    for number in range(count):
        on = tuple(rng.sample(leads, rng.choice([1, 2, len(leads)])))
        on = on if rng.random() < 0.9 else ("V8",)
        start = rng.randrange(n - 2)
        stop = rng.randint(start + 1, n)
        code, more = rng.choice(CODES), {"id": f"a{number:03d}"}
        kind = rng.choice(("span", "span", "point", "beats", "beat", "record"))
        if kind == "beats":
            peaks = tuple(sorted(rng.sample(range(n), 6)))
            made.append(beats_annotation(record.id, peaks, (20, 40), n, on, code, **more))
            continue
        if kind == "point":
            stop = start + 1
        elif kind == "record":
            start, stop = 0, n
        elif kind == "beat":
            more["peaks"] = (rng.randrange(start, stop),)
        made.append(Annotation(record.id, start, stop, on, code, kind=kind, **more))
    return made


def acts(window, rng):
    """Everything that shows the record otherwise, as random calls."""
    session, sheet, marks = window.session, window.sheet, window.session.marks
    layouts = [one.id for one in session.layouts]

    def settings(**fields):
        return lambda: session.change_settings(**fields)

    ids = [one.id for one in marks.annotations]
    return (
        lambda: session.eye.choose(rng.choice(DISPLAY_FILTERS).id),
        settings(layout_id=rng.choice(layouts)),
        settings(order=rng.choice(ORDERS)),
        settings(simultaneous=rng.random() < 0.5, half_precordial=rng.random() < 0.5),
        settings(gain_mm_mv=rng.choice(GAINS_MM_MV), speed_mm_s=rng.choice(SPEEDS_MM_S)),
        settings(theme=rng.choice(("paper", "dark"))),
        session.toggle_heat,
        lambda: sheet.zoom(rng.choice((0.3, 0.8, 1.7, 6.0))),
        lambda: sheet.pan(rng.uniform(-5, 5)),
        lambda: sheet.focus_lead(rng.choice((None, *session.record.lead_names))),
        sheet.reset_view,
        session.views.toggle_butterfly,
        session.views.toggle_loop,
        session.views.toggle_spectrum,
        session.fiducials.toggle_matrix,
        sheet.canvas.device.toggle,
        lambda: marks.select(rng.choice((None, *ids))),
        marks.select_next,
        session.suggestions.next,
        lambda: window.show_page(rng.choice(list(window.pages))),
        lambda: window.pages["worklist"].page.table.sortByColumn(
            rng.randrange(4),
            rng.choice((Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)),
        ),
        lambda: window.resize(rng.choice((1000, 1366, 1800)), rng.choice((620, 768, 1000))),
        lambda: (marks.begin(10, 400, ("V1",)), marks.cancel()),
        lambda: (marks.edit(rng.choice(ids)), marks.cancel()),
        lambda: QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab),
    )


def log_of(store, record_id):
    return store._rows("SELECT * FROM revision WHERE record_id = ? ORDER BY rev", record_id)


@pytest.mark.parametrize("seed", range(6))
def test_showing_never_changes_the_set_of_annotations(reading, seed):
    rng = random.Random(seed)
    session = reading.session
    record, marks = session.record, session.marks
    made = random_annotations(rng, record, 30)
    with annotating.open_store() as store:
        for one in made:
            store.apply(
                (Change(None, one),), action="do", author="a", ai_visible=False, model_id=None
            )
    marks.show(record, session.path)
    standing = marks.annotations
    assert {one.id for one in standing} == {one.id for one in made}
    with annotating.open_store() as store:
        log = log_of(store, record.id)
    done = []
    for _ in range(STEPS):
        act = rng.choice(acts(reading, rng))
        done.append(act)
        act()
        QApplication.processEvents()
        assert marks.annotations == standing, done
        shown = reading.sheet.canvas.regions
        assert list(standing) == shown.book.given, "the sheet is given all, hidden or not"
        drawn = {shown.book.rows[bar.index].id for bar in shown.bars}
        assert drawn <= {one.id for one in standing}
    with annotating.open_store() as store:
        assert store.annotations(record.id) == standing
        assert log_of(store, record.id) == log, "not a row was written"


@pytest.mark.parametrize("seed", range(3))
def test_an_edit_while_others_are_hidden_changes_that_one_alone(reading, seed):
    rng = random.Random(100 + seed)
    session = reading.session
    record, marks = session.record, session.marks
    with annotating.open_store() as store:
        for one in random_annotations(rng, record, 20):
            store.apply(
                (Change(None, one),), action="do", author="a", ai_visible=False, model_id=None
            )
    marks.show(record, session.path)
    for number in range(12):
        for _ in range(3):
            rng.choice(acts(reading, rng))()
        marks.cancel()
        before = {one.id: one for one in marks.annotations}
        chosen = rng.choice(list(before))
        if number % 3 == 2:
            marks.delete(chosen)
        else:
            marks.edit(chosen)
            marks.change_draft(note=f"seen {number}")
            assert marks.save()
        after = {one.id: one for one in marks.annotations}
        assert {name for name in before if after.get(name) != before[name]} == {chosen}
        assert set(after) <= set(before)
    while session.marks.can_undo and len(marks.annotations) < 20:
        marks.undo()
    assert len(marks.annotations) == 20
