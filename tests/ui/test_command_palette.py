"""The list of all that can be done: every action is there, found by letters, done with Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ecgviewer.ui.action_table import ACTIONS, BY_ID
from ecgviewer.ui.command_palette import ITSELF, CommandPalette, matching
from ecgviewer.ui.controls import Button
from ecgviewer.ui.finding_list import SearchField
from ecgviewer.ui.top_bar import ReaderBadge


@pytest.fixture
def palette(qtbot):
    """Open the list with its key, as a reader does."""

    def press(window):
        qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: window.findChild(CommandPalette) is not None)
        return window.findChild(CommandPalette)

    return press


def test_every_action_is_found_by_its_own_words():
    for action in ACTIONS:
        assert action in matching(action.title), action.id


def test_what_begins_with_the_letters_comes_first():
    assert matching("mag")[0].id == "focus"
    assert matching("next gain")[0].id == "gain"
    assert {one.id for one in matching("calipers copy")} == {"caliper_copy"}
    assert matching("REPORT")[0].id == "report"
    assert len(matching("")) == len(ACTIONS)


def test_letters_in_their_order_are_enough_where_no_word_fits():
    assert [one.id for one in matching("vcgl")] == ["loop"]
    assert matching("zzzz") == ()


def test_it_lists_all_but_itself(reading, palette):
    shown = palette(reading)
    assert set(shown.ids) == set(BY_ID) - ITSELF
    can = [reading.commands.may(name) for name in shown.ids]
    assert can == sorted(can, reverse=True), "what cannot be done now comes last"
    assert shown.chosen == shown.ids[0]


def test_letters_and_enter_do_it(reading, palette, qtbot):
    shown = palette(reading)
    qtbot.keyClicks(shown.field, "superimp")
    assert shown.ids[0] == "butterfly"
    with qtbot.waitSignal(shown.destroyed):
        qtbot.keyClick(shown.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reading.session.views.kind == "butterfly")


def test_arrows_choose_and_pass_over_what_cannot_be_done(reading, palette, qtbot):
    shown = palette(reading)
    qtbot.keyClicks(shown.field, "caliper")
    assert {reading.commands.may(name) for name in shown.ids} == {True, False}
    for _ in shown.ids:
        qtbot.keyClick(shown.field, Qt.Key.Key_Down)
        assert reading.commands.may(shown.chosen)
    qtbot.keyClick(shown.field, Qt.Key.Key_PageUp)
    assert shown.chosen == shown.ids[0]


def test_escape_closes_it_and_does_nothing(reading, palette, qtbot):
    before = reading.session.settings
    shown = palette(reading)
    with qtbot.waitSignal(shown.destroyed):
        qtbot.keyClick(shown.field, Qt.Key.Key_Escape)
    assert reading.session.settings == before
    assert reading.session.has_record


def test_what_cannot_be_done_now_is_not_done(window, palette, qtbot):
    shown = palette(window)
    asked = []
    shown.asked.connect(asked.append)
    qtbot.keyClicks(shown.field, "finalise")
    assert shown.ids[0] == "finalise"
    assert shown.chosen is None
    qtbot.keyClick(shown.field, Qt.Key.Key_Return)
    assert not asked
    assert shown.isVisible()


@pytest.mark.parametrize(
    "page", ["worklist", "tune", "models", "studies", "queue", "figures", "holter"]
)
def test_it_opens_on_every_page_and_leads_back(window, palette, qtbot, page):
    window.show_page(page)
    shown = palette(window)
    qtbot.keyClicks(shown.field, "reading")
    assert shown.ids[0] == "read"
    qtbot.keyClick(shown.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window._stack.currentWidget() is window.reading)


def test_it_opens_from_a_text_field(reading, qtbot, palette):
    reading.session.marks.begin_whole()
    field = next(one for one in reading.reading.findChildren(SearchField) if one.isVisible())
    field.setText("prem")
    field.setCursorPosition(0)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: reading.findChild(CommandPalette) is not None)
    assert field.text() == "prem"


def test_it_has_names_for_screen_readers(reading, palette, qtbot):
    shown = palette(reading)
    assert shown.accessibleName() == "Commands"
    assert shown.field.accessibleName() == "Search commands"
    assert shown.list.accessibleName() == "Commands that match"
    qtbot.keyClicks(shown.field, "next gain")
    said = shown.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Next gain, G, Display"
    assert shown.field.accessibleDescription() == said


def test_find_in_the_top_bar_opens_it(reading, qtbot):
    find = next(one for one in reading._top.findChildren(Button) if one.text() == "Find")
    qtbot.mouseClick(find, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reading.findChild(CommandPalette) is not None)


def test_the_reader_s_initials_stand_in_the_top_bar(window):
    badge = window._top.findChild(ReaderBadge)
    assert not badge.isVisible()
    window.session.change_settings(reader="Lena Kern")
    assert badge.isVisible()
    assert [one.text() for one in badge.findChildren(QLabel)] == ["LK"]
    assert badge.toolTip() == "Reader: Lena Kern"
    window.resize(1366, 768)
    assert badge.isVisible()
    window.session.change_settings(reader=" ")
    assert not badge.isVisible()
