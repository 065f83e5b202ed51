"""The table of actions: keys are unique, methods exist, one key never deletes."""

from PySide6.QtGui import QKeySequence

from ecgviewer.ui.action_table import ACTIONS, BY_ID, MENUS, key_text, tip

OWN_WHILE = ("session.calipers.is_active", "session.suggestions.is_trimming")
CALIPERS_OWN = (
    *("Left", "Right", "Up", "Down", "Space", "Ctrl+Del", "Ctrl+Backspace"),
    *("Shift+Left", "Shift+Right", "Ctrl+Left", "Ctrl+Right"),
)


def test_ids_and_keys_are_unique():
    assert len(BY_ID) == len(ACTIONS)
    served: dict[str, list[str]] = {}
    for action in ACTIONS:
        own = action.enabled if action.enabled in OWN_WHILE else ""
        for key in action.keys:
            served.setdefault(QKeySequence(key).toString(), []).append(own)
            if own == OWN_WHILE[0] and len(served[QKeySequence(key).toString()]) > 1:
                assert key in CALIPERS_OWN
    # A key serves one action; those of calipers and of bounds serve another while none is moved.
    assert all(len(own) == len(set(own)) for own in served.values())
    for key in CALIPERS_OWN:
        mine = [one for one in ACTIONS if key in one.keys and one.enabled not in OWN_WHILE]
        (other,) = mine
        assert "!session.calipers.is_active" in other.enabled.split()
    assert all(served)


def test_every_action_has_a_menu():
    assert {action.menu for action in ACTIONS} == set(MENUS)


def test_methods_and_conditions_exist(window):
    for action in ACTIONS:
        assert callable(window.commands._resolve(action.method)), action.id
        for one in action.enabled.split():
            assert isinstance(window.commands._resolve(one.removeprefix("!")), bool), action.id


def test_one_key_never_deletes():
    for name in ("delete", "caliper_delete"):
        assert all("+" in key for key in BY_ID[name].keys)


def test_keys_of_the_look_are_there():
    wanted = (
        "Ctrl+O N P A Shift+A L G S + - 0 Home End PgUp PgDown Left Right Up Down Space W H "
        "Return E Ctrl+Del Ctrl+Z Ctrl+Shift+Z J K 1 9 F11 F1 ? Esc Shift+Esc Ctrl+4 "
        "C Shift+C M Shift+M Ctrl+C Shift+Left Shift+Right"
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
    window.show_page("models")
    assert not window.commands.qt["layout"].isEnabled()
    window.show_page("read")
    assert window.commands.qt["layout"].isEnabled()


def test_menus_hold_every_action_once(window):
    titles = [one for menu in window._menu.actions() for one in menu.menu().actions()]
    assert len(titles) == len(ACTIONS) + 1  # and what was opened last, a menu of its own
