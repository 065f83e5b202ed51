"""What a screen reader is told of every control: role, name, key, state, content, changes."""

import re

import pytest
from access_tools import PAGES, interface, settled, shown, text, told, until
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QMenu,
    QTableView,
)

from ecgviewer.core.annotation import Annotation
from ecgviewer.ui import spoken
from ecgviewer.ui.controls import Button, Chooser, Switch
from ecgviewer.ui.holter_gallery import BeatGallery
from ecgviewer.ui.spoken import key_words, name_and_key
from ecgviewer.ui.spoken_words import plain, strongest

NAME, TOLD, KEY = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Accelerator
Role = QAccessible.Role
DIALOGS = (
    *("settings", "help", "calibrate", "report", "export", "save_copy", "commands", "physionet"),
    "manual",
)
VIEWS = ("butterfly", "loop", "spectrum", "measurements")


@pytest.mark.parametrize("page", [one for one in PAGES if one != "similar"])
def test_every_control_of_a_page_has_role_and_name(house, page):
    shown_page = house.go(page)
    assert told(house.window) == []
    if page != "read":
        front = getattr(shown_page, "page", shown_page)
        assert (interface(front).role(), text(front)) == (Role.Pane, text(shown_page))
        assert re.search(r"\w\w", text(front))


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_in_the_sheets_place(house, view):
    house.go("read")
    house.window.commands.trigger(view)
    settled(house.session)
    try:
        assert told(house.window.reading) == []
    finally:
        house.window.commands.trigger(view)


@pytest.mark.parametrize("state", ["draft", "finding", "suggestion", "caliper", "message", "tour"])
def test_whatever_is_open_on_the_sheet(house, state):
    house.go("read")
    session = house.session
    if state == "draft":
        session.marks.begin(1000, 1400, ("V2",))
    elif state == "finding":
        session.marks.begin(1000, 1400, ("V2",))
        session.marks.change_draft(finding="PVC")
        assert session.marks.save()
        session.marks.select(session.marks.annotations[-1].id)
    elif state == "suggestion":
        session.suggestions.next()
    elif state == "caliper":
        session.calipers.add_time()
    elif state == "tour":
        house.window.tour.begin()
    else:
        session.tell("error", "The disk is <b>full</b>.")
    QTest.qWait(20)
    wrong = told(house.window)
    house.window.tour.end()
    session.marks.cancel()
    session.marks.select(None)
    session.calipers.let_go()
    session.dismiss()
    assert wrong == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_role_and_name(house, name):
    house.go("read")
    house.window.commands.trigger(name)
    dialogs = [one for one in house.window.findChildren(QDialog) if one.isVisible()]
    wrong = [line for one in dialogs for line in told(one)]
    titles = [one.windowTitle() or one.accessibleName() for one in dialogs]
    roles = {interface(one).role() for one in dialogs}
    for one in dialogs:
        one.close()
    settled(house.session)
    assert len(dialogs) == 1
    assert all(titles)
    assert roles == {Role.Dialog}
    assert wrong == []


def test_every_menu_line_has_words(house):
    def lines(menu):
        for action in menu.actions():
            if isinstance(action.menu(), QMenu):
                yield from lines(action.menu())
            elif not action.isSeparator():
                yield action.text()

    said = list(lines(house.window._menu))
    assert len(said) > 60
    assert all(re.search(r"\w\w", one) for one in said)


# State and what can be done


def test_states_follow(house, qapp):
    box, button = Switch(name="Heat  A"), Button("Save", key="Enter")
    one, other = interface(box), interface(button)
    assert (one.role(), one.text(NAME), one.text(TOLD)) == (Role.CheckBox, "Heat", "Key A")
    assert not one.state().checked
    box.setChecked(True)
    assert one.state().checked
    assert other.text(KEY) == "Enter"
    assert not other.state().disabled
    button.setEnabled(False)
    assert other.state().disabled
    assert other.actionInterface().actionNames() == []
    one.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    assert not box.isChecked()


def test_a_chooser_tells_what_is_chosen(house):
    page = house.go("read")
    chooser = next(one for one in page.findChildren(Chooser) if "speed" in one.accessibleName())
    assert interface(chooser).role() == Role.ButtonMenu
    assert text(chooser) == "Paper speed: 25 mm/s"
    assert interface(chooser).text(KEY) == "S"
    house.window.commands.trigger("speed")
    assert text(chooser) == "Paper speed: 50 mm/s"
    house.window.commands.trigger("speed_back")


def test_the_rail_is_a_list_of_tabs(house):
    house.go("models")
    rail = house.window._rail
    assert interface(rail).role() == Role.PageTabList
    tabs = {text(one): interface(one) for one in rail.findChildren(QAbstractButton) if one.page}
    assert {one.role() for one in tabs.values()} == {Role.PageTab}
    assert [name for name, one in tabs.items() if one.state().selected] == ["Models"]
    tabs["Reading"].actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert tabs["Reading"].state().selected
    assert tabs["Reading"].text(TOLD) == "Key Ctrl 2"


def test_rows_tell_whether_they_are_chosen(house):
    page = house.go("models")
    rows = [one for one in page.findChildren(type(page)) if one.objectName() == "row"]
    rows += [one for one in page.findChildren(spoken.QFrame) if one.objectName() == "row"]
    chosen = [interface(one).state().selected for one in rows]
    assert sorted(chosen) == [False, True]
    assert all("base" in interface(one).text(TOLD) for one in rows)


def test_keys_are_said_in_words():
    assert key_words("Ctrl ,") == "Ctrl comma"
    assert key_words("?") == "question mark"
    assert name_and_key("Next record  N") == ("Next record", "N")
    assert plain("<b>1</b> of 3 &amp; more") == "1 of 3 & more"


# Content


def test_the_sheet_tells_what_stands_on_it(house):
    house.go("read")
    session, sheet = house.session, house.window.sheet
    said = text(sheet, TOLD)
    assert interface(sheet).role() == Role.Chart
    assert said.startswith("12 leads (")
    for words in ("25 mm/s", "10 mm/mV", "0.0 to 10.0 s", "finding"):
        assert words in said, words
    assert "surprise, for review: strongest in I at 0.0 s, 1 in 1,000 normals" in said
    session.toggle_heat()
    assert "surprise" not in text(sheet, TOLD)
    session.toggle_heat()
    assert strongest(session.map, 2.0, 4.0)[1:] == (2.0, 0.5), "of what is in view"
    assert strongest(session.map, 20.0, 30.0) is None
    sheet.keyboard.point("V2", 0.5)
    assert "cursor at V2, 0.500 s, +" in text(sheet, TOLD)
    sheet.set_annotations([Annotation(session.record.id, 500, 1000, ("V1", "V2"), "PVC")], None)
    assert "1 finding: Ventricular premature complex in V1 V2, 1.00 to 2.00 s" in text(sheet, TOLD)
    sheet.set_annotations([], None)
    assert "0 findings" in text(sheet, TOLD)


def test_before_the_first_read_nothing_of_the_model_is_said(house, monkeypatch):
    house.go("read")
    session, heard = house.session, []
    house.window.announcer.said.connect(heard.append)
    QAccessible.setActive(True)
    try:
        session.change_settings(human_first=True)
        session.go(1)
        until(lambda: session.place == 1 and session.record is not None)
        settled(session)
        assert not session.heat_on
        widgets = [one for one in shown(house.window) if one is not house.window]
        said = [f"{text(one)} {text(one, TOLD)}" for one in widgets]
        told_of = " | ".join([*said, *heard]).lower()
        assert any("record r1" in one.lower() for one in heard)
        assert "normals" not in told_of
        assert "strongest" not in told_of
        assert "1 in 1,000" not in told_of
    finally:
        QAccessible.setActive(False)
        session.change_settings(human_first=False)
        house.go("read")


def test_tables_tell_the_text_of_their_cells(house):
    empty = []
    for name in ("worklist", "holter", "figures", "studies", "queue"):
        page = house.go(name)
        for view in page.findChildren(QAbstractItemView):
            if (
                isinstance(view, QHeaderView)
                or not view.isVisible()
                or view.model() is None
                or not view.model().rowCount(QModelIndex())
            ):
                continue
            model, role = view.model(), Qt.ItemDataRole.AccessibleTextRole
            is_table = isinstance(view, QTableView)
            columns = model.columnCount(QModelIndex()) if is_table else 1
            cells = [model.index(0, column) for column in range(columns)]
            words = [str(one.data(role) or one.data() or "") for one in cells]
            if not any(re.search(r"\w\w", one) for one in words):
                empty.append(view.accessibleName())
            if not text(view):
                empty.append(f"{name}: {type(view).__name__}")
    assert empty == []


def test_the_chosen_row_of_the_worklist_is_read_whole(house):
    page = house.go("worklist")
    table = page.page.table
    columns = range(table.model().columnCount())
    cells = [table.model().index(0, column) for column in columns]
    row = [str(one.data(Qt.ItemDataRole.AccessibleTextRole) or "") for one in cells]
    assert any("r0" in cell for cell in row), row


def test_views_and_strips_tell_what_they_show(house):
    page = house.go("holter").page
    assert "lead" not in text(page.strip.strip)
    assert re.search(r"\d\d:\d\d:\d\d", text(page.strip.strip, TOLD))
    (gallery,) = house.window.findChildren(BeatGallery)
    assert "mm/mV" in text(gallery, TOLD)


# What changes is said


@pytest.fixture
def heard(house):
    """What is announced while a screen reader listens."""
    said = []
    house.go("read")
    QAccessible.setActive(True)
    house.window.announcer.said.connect(said.append)
    yield said
    house.window.announcer.said.disconnect(said.append)
    QAccessible.setActive(False)


def test_messages_records_and_the_cursor_are_said(house, heard):
    session, sheet = house.session, house.window.sheet
    session.tell("error", "Lead V3 is <b>flat</b>.")
    assert heard == ["Lead V3 is flat ."] or heard == ["Lead V3 is flat."]
    session.dismiss()
    session.go(1)
    until(lambda: session.place == 1 and session.score is not None)
    assert "Record r1, 2 of 3" in heard
    assert "Surprise, for review: 1 in 1,000 normals" in heard
    sheet.setFocus()
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    until(lambda: any(" s, " in one and "mV" in one for one in heard))
    places = [one for one in heard if one.endswith("mV")]
    assert len(places) == 1, "once, where it came to rest"


def test_nobody_listening_nothing_is_said(house):
    said = []
    house.go("read")
    QAccessible.setActive(False)
    house.window.announcer.said.connect(said.append)
    house.session.tell("info", "Something.")
    house.session.dismiss()
    house.window.announcer.said.disconnect(said.append)
    assert said == []
