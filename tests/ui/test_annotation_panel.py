"""The list of findings: select, edit, delete, history."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ecgviewer.ui.controls import Button


@pytest.fixture
def two(reading):
    """A window whose record carries two findings."""
    marks = reading.session.marks
    for finding, start in (("PVC", 1000), ("AFIB", 3000)):
        marks.begin(start, start + 500, ("V1", "V2"))
        marks.change_draft(finding=finding, note="seen twice" if start == 1000 else "")
        assert marks.save()
    marks.select(None)
    return reading


def said(widget):
    return " | ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def test_findings_are_listed_with_place_and_certainty(two):
    text = said(two.reading.findings)
    for words in ("Ventricular premature", "V1 V2 · 2.00–3.00 s", "definite", "seen twice", "2"):
        assert words in text, words


def test_a_click_selects_and_shows_the_buttons(two, qtbot):
    one = two.session.marks.annotations[0]
    row = two.reading.findings._rows[one.id]
    assert not row._tools.isVisible()
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert two.session.marks.selected == one.id
    assert row._tools.isVisible()
    assert two.sheet.canvas.regions.selected == one.id


def test_j_and_k_walk_through_the_findings(two, qtbot):
    first, second = (one.id for one in two.session.marks.annotations)
    seen = []
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        qtbot.keyClick(two.sheet, key)
        seen.append(two.session.marks.selected)
    assert seen == [first, second, first, second]


def test_deleting_needs_two_keys_and_can_be_undone(two, qtbot):
    qtbot.keyClick(two.sheet, Qt.Key.Key_J)
    qtbot.keyClick(two.sheet, Qt.Key.Key_Delete)
    assert len(two.session.marks.annotations) == 2
    qtbot.keyClick(two.sheet, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [one.finding for one in two.session.marks.annotations] == ["AFIB"]
    qtbot.keyClick(two.sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(two.session.marks.annotations) == 2


def test_the_history_of_a_finding_is_told(two, qtbot):
    marks = two.session.marks
    one = marks.annotations[0]
    marks.move(one.id, 900, 1500, ("V1",))
    marks.undo()
    row = two.reading.findings._rows[one.id]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    history = next(b for b in row.findChildren(Button) if b.text() == "History")
    history.click()
    lines = row._history.text().splitlines()
    assert len(lines) == 3
    assert "by undo" in lines[0]
    assert "added" in lines[2]
    assert "reader" in lines[2]


def test_a_click_on_the_sheet_selects_and_a_double_click_edits(two):
    one = two.session.marks.annotations[1]
    two.sheet.annotationClicked.emit(one.id)
    assert two.session.marks.selected == one.id
    two.sheet.annotationDoubleClicked.emit(one.id)
    assert two.session.marks.draft.editing == one
    assert "Edit finding" in said(two.reading.picker)


def test_dragging_a_finding_on_the_sheet_is_one_step(two):
    one = two.session.marks.annotations[0]
    two.sheet.annotationMoved.emit(one.id, 1100, 1600, ("V1", "V2", "V3"))
    moved = two.session.marks.find(one.id)
    assert (moved.start, moved.stop, len(moved.leads)) == (1100, 1600, 3)
    two.session.marks.undo()
    assert two.session.marks.find(one.id) == one
