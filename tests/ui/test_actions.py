"""The table of actions: keys are unique, methods exist, one key never deletes."""

from PySide6.QtGui import QKeySequence

from ecgviewer.ui.actions import ACTIONS, BY_ID, MENUS, key_text, tip


def test_ids_and_keys_are_unique():
    assert len(BY_ID) == len(ACTIONS)
    keys = [QKeySequence(key).toString() for action in ACTIONS for key in action.keys]
    assert len(set(keys)) == len(keys)
    assert all(keys)


def test_every_action_has_a_menu():
    assert {action.menu for action in ACTIONS} == set(MENUS)


def test_methods_and_conditions_exist(window):
    for action in ACTIONS:
        assert callable(window.commands._resolve(action.method)), action.id
        assert isinstance(window.commands._resolve(action.enabled), bool), action.id


def test_one_key_never_deletes():
    assert all("+" in key for key in BY_ID["delete"].keys)


def test_keys_of_the_look_are_there():
    wanted = (
        "Ctrl+O N P A Shift+A L G S + - 0 Home End PgUp PgDown Left Right Up Down Space W H "
        "Return E Ctrl+Del Ctrl+Z Ctrl+Shift+Z J K 1 9 F11 F1 ? Esc Shift+Esc Ctrl+4"
    )
    assert set(wanted.split()) <= {key for action in ACTIONS for key in action.keys}


def test_what_a_button_says():
    assert key_text("enter") == "Enter"
    assert key_text("delete") == "Ctrl Del"
    assert key_text("zoom_in") == "+"
    assert tip("heat") == "Show or hide surprise  A"


def test_without_a_record_nothing_of_the_sheet_can_be_done(window):
    for name in ("next", "mark", "enter", "edit", "undo", "fit"):
        assert not window.commands.qt[name].isEnabled(), name
    assert window.commands.qt["open"].isEnabled()


def test_actions_of_reading_rest_on_other_pages(window, opened):
    assert window.commands.qt["layout"].isEnabled()
    window.show_models()
    assert not window.commands.qt["layout"].isEnabled()
    window.show_reading()
    assert window.commands.qt["layout"].isEnabled()


def test_menus_hold_every_action_once(window):
    titles = [one for menu in window._menu.actions() for one in menu.menu().actions()]
    assert len(titles) == len(ACTIONS)
