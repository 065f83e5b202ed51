"""Writing a finding with the keyboard alone."""

from PySide6.QtCore import Qt

from ecgviewer.core.findings import all_findings, finding_for
from ecgviewer.ui.active_label import favourites
from ecgviewer.ui.finding_card import codes_of, source_text
from ecgviewer.ui.finding_picker import span_text


def press(qtbot, window, *keys):
    """Press keys where the focus is."""
    for key in keys:
        qtbot.keyClick(window.focusWidget() or window, key)


def test_from_a_span_to_the_store_without_a_mouse(reading, qtbot):
    key, marks = Qt.Key, reading.session.marks
    press(qtbot, reading, key.Key_Space, *[key.Key_Right] * 10, key.Key_Space)
    assert marks.draft is not None
    span = marks.draft.stop - marks.draft.start
    assert span > 0
    press(qtbot, reading, key.Key_Return)
    assert reading.focusWidget() is reading.reading.picker.field
    qtbot.keyClicks(reading.reading.picker.field, "ventricular prem")
    assert marks.draft.finding == "PVC"
    press(qtbot, reading, key.Key_Return)
    assert [one.finding for one in marks.annotations] == ["PVC"]
    assert reading.focusWidget() is reading.sheet
    press(qtbot, reading, key.Key_E)
    assert marks.draft.editing == marks.annotations[0]
    press(qtbot, reading, key.Key_U, key.Key_W, key.Key_Return)
    (one,) = marks.annotations
    assert (one.certainty, len(one.leads), one.stop - one.start) == ("probable", 12, span)


def test_letters_are_text_while_the_search_has_the_focus(reading, qtbot):
    reading.session.marks.begin(0, 100, ("V1",))
    field = reading.reading.picker.field
    field.setFocus()
    qtbot.keyClicks(field, "apnwh1")
    assert field.text() == "apnwh1"
    assert reading.session.heat_on
    assert reading.session.place == 0
    assert reading.session.marks.draft.leads == ("V1",)


def test_up_and_down_choose_in_the_list(reading, qtbot):
    picker, marks = reading.reading.picker, reading.session.marks
    marks.begin(0, 100, ("V1",))
    picker.field.setFocus()
    qtbot.keyClicks(picker.field, "prem")
    first, second = picker.list.codes[:2]
    assert marks.draft.finding == first
    press(qtbot, reading, Qt.Key.Key_Down)
    assert marks.draft.finding == second
    press(qtbot, reading, Qt.Key.Key_Up)
    assert marks.draft.finding == first


def test_enter_does_not_save_a_finding_without_a_name(reading, qtbot):
    marks = reading.session.marks
    press(qtbot, reading, Qt.Key.Key_H, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert marks.annotations == ()
    assert marks.has_draft
    assert not reading.reading.picker._save.isEnabled()
    qtbot.keyClicks(reading.reading.picker.field, "zzzz")
    press(qtbot, reading, Qt.Key.Key_Return)
    assert marks.annotations == ()


def test_escape_drops_the_finding_and_goes_back_to_the_sheet(reading, qtbot):
    press(qtbot, reading, Qt.Key.Key_H, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert reading.session.marks.draft is None
    assert reading.focusWidget() is reading.sheet


def test_a_favourite_names_the_finding_and_enter_saves_it(reading, qtbot):
    code = favourites(reading.session)[1]
    press(qtbot, reading, Qt.Key.Key_2, Qt.Key.Key_Return)
    (one,) = reading.session.marks.annotations
    assert one.finding == code
    assert (one.start, one.stop) == (0, reading.session.record.n_samples)


def test_chips_show_and_change_the_leads(reading, qtbot):
    reading.session.marks.begin(0, 100, ("V1",))
    buttons = reading.reading.picker._lead_buttons
    assert [name for name, one in buttons.items() if one.isChecked()] == ["V1"]
    qtbot.mouseClick(buttons["V3"], Qt.MouseButton.LeftButton)
    assert reading.session.marks.draft.leads == ("V1", "V3")
    qtbot.mouseClick(buttons["V1"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(buttons["V3"], Qt.MouseButton.LeftButton)
    assert reading.session.marks.draft.leads == ("V3",)
    assert buttons["V3"].isChecked()


def test_the_search_begins_at_the_favourites(reading):
    reading.session.marks.begin_whole()
    codes = reading.reading.picker.list.codes
    assert codes[:3] == favourites(reading.session)[:3]
    assert len(codes) == len(set(codes)) == len(all_findings())


def test_a_drag_on_the_sheet_asks_for_a_name_at_once(reading):
    reading.sheet.spanDrawn.emit(500, 800, ("V2", "V1"))
    assert reading.session.marks.draft.leads == ("V1", "V2")
    assert reading.focusWidget() is reading.reading.picker.field


def test_definitions_and_spans_are_said():
    chips = [text for text, _ in codes_of(finding_for("PVC"))]
    assert chips == ["SCP PVC", "AHA 60", "aECG"]
    assert [text for text, _ in codes_of(finding_for("local:none"))] == ["local"]
    near = [text for text, _ in codes_of(finding_for("local:osborn_wave"))]
    assert near == ["local", "near NST_", "near AHA 154"]
    line, full = source_text("local:osborn_wave")
    assert line == "Source: Osborn 1953, Antzelevitch 2016"
    assert "doi 10.1016/j.hrthm.2016.05.024" in full
    assert source_text("local:none") == ("", "")
    assert span_text(4095, 4330, 500.0, 5000) == "8.19–8.66 s · 470 ms"
    assert span_text(0, 5000, 500.0, 5000) == "whole record"


def test_the_list_is_whole_and_nothing_lies_on_it(reading, qtbot):
    reading.session.marks.begin(500, 700, ("V4",))
    picker = reading.reading.picker
    picker.field.setText("prem")
    qtbot.waitUntil(lambda: picker.card.isVisible() and picker.list.model().rowCount() > 3)
    # Texts that wrap are laid out after they are set.
    qtbot.waitUntil(lambda: picker.list.geometry().bottom() < picker.card.geometry().top())
    assert picker.minimumSizeHint().width() <= picker.width()


def test_the_focus_goes_through_what_is_built_anew_where_it_stands(reading, qtbot):
    picker = reading.reading.picker
    picker._build_favourites()
    picker._build_leads()
    chain, one = [picker._begin], picker._begin.nextInFocusChain()
    while one is not picker._begin:
        chain.append(one)
        one = one.nextInFocusChain()
    quick = [picker._favourites.itemAt(n).widget() for n in range(picker._favourites.count())]
    wanted = [picker._begin, *quick, *picker._lead_buttons.values(), picker.field]
    places = [chain.index(widget) for widget in wanted]
    assert places == sorted(places)
