"""All by keys: Tab and F6 reach every control, Esc leaves; targets; no motion; all commands."""

import re
from pathlib import Path

import pytest
from access_tools import focusable, settled, shown, told, until
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QDialog,
    QLineEdit,
    QScrollArea,
    QScrollBar,
)
from test_focus_rings import name_of, round_trip

import ecgviewer.ui
from ecgviewer.storage.settings import Settings
from ecgviewer.ui.action_table import ACTIONS
from ecgviewer.ui.amend_dialog import AmendDialog
from ecgviewer.ui.command_palette import CommandPalette
from ecgviewer.ui.figures_export import FiguresExportDialog
from ecgviewer.ui.study_dialogs import MakePacketsDialog, ReplyDialog
from ecgviewer.ui.welcome import Welcome

LEAST_PX = 24
"""WCAG 2.2, 2.5.8."""

KEY = Qt.Key
DIALOGS = (
    *("settings", "help", "calibrate", "report", "export", "save_copy", "commands", "physionet"),
    "manual",
)


OTHERS = {
    "welcome": lambda house: Welcome(Settings()),
    "packets": lambda house: MakePacketsDialog(house.session, None, house.window),
    "reply": lambda house: ReplyDialog("dark", house.window, counts="2 of 4 read", signed=True),
    "figures": lambda house: FiguresExportDialog(house.session, house.window),
    "amend": lambda house: AmendDialog(house.session, house.window),
}


def reachable(window):
    """Return what Tab should come to; of exclusive buttons it comes to the one that is checked."""
    found = []
    for one in shown(window):
        if not focusable(one) or one.focusProxy() is not None or isinstance(one, QScrollBar):
            continue
        if isinstance(one, QAbstractButton):
            group = one.group()
            alone = (group is not None and group.exclusive()) or one.autoExclusive()
            if alone and not one.isChecked():
                continue
        found.append(one)
    return found


@pytest.mark.parametrize("page", ["figures", "queue", "holter"])
def test_tab_comes_to_every_control_and_is_seen(house, page):
    house.go(page)
    seen, unseen = round_trip(None)
    assert not unseen
    missed = [name_of(one) for one in reachable(house.window) if one not in seen]
    assert missed == []


@pytest.mark.parametrize("page", ["worklist", "read", "compare", "tune", "models", "studies"])
def test_no_control_of_a_page_is_passed_by(house, page):
    """That there is no trap and a ring is tested in test_focus_rings.py; here: none is left out."""
    house.go(page)
    wanted = set(reachable(house.window))
    first = house.window.focusWidget() or house.window
    chain, one = set(), first.nextInFocusChain()
    while one is not first and len(chain) < 5000:
        chain.add(one)
        one = one.nextInFocusChain()
    assert [name_of(one) for one in wanted - chain if one is not first] == []


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_are_gone_through_and_left_by_keys(house, name):
    house.go("read")
    house.window.commands.trigger(name)
    (dialog,) = [one for one in house.window.findChildren(QDialog) if one.isVisible()]
    until(lambda: QApplication.activeWindow() is dialog)
    small = small_targets(dialog)
    if name in ("settings", "help", "calibrate", "report"):  # gone through in test_focus_rings.py
        missed, unseen = [], []
    elif name == "manual":
        missed, unseen = ([] if leaves_by_tab(dialog.text) else ["no way out of the text"]), []
    else:
        seen, unseen = round_trip(None)
        missed = [name_of(one) for one in reachable(dialog) if one not in seen]
    QTest.keyClick(QApplication.focusWidget() or dialog, KEY.Key_Escape)
    until(lambda: not dialog.isVisible())
    settled(house.session)
    assert unseen == []
    assert missed == []
    assert small == []


def leaves_by_tab(text):
    """Whether Tab, which goes from link to link of a page, goes on after the last."""
    text.setFocus()
    for _ in range(300):
        QTest.keyClick(text, KEY.Key_Tab)
        if QApplication.focusWidget() is not text:
            return True
    return False


@pytest.mark.parametrize("made", OTHERS)
def test_dialogs_that_pages_open_are_gone_through_as_well(house, made):
    house.go("read")
    dialog = OTHERS[made](house)
    dialog.show()
    until(lambda: QApplication.activeWindow() is dialog)
    wrong, small = told(dialog), small_targets(dialog)
    seen, unseen = round_trip(None)
    missed = [name_of(one) for one in reachable(dialog) if one not in seen]
    QTest.keyClick(QApplication.focusWidget() or dialog, KEY.Key_Escape)
    until(lambda: not dialog.isVisible())
    dialog.deleteLater()
    assert (wrong, unseen, missed, small) == ([], [], [], [])


def test_f6_goes_round_the_panes_of_reading(house):
    house.go("read")
    window = house.window
    window.activateWindow()
    until(lambda: QApplication.activeWindow() is window)
    window.sheet.setFocus()
    been = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget() or window, KEY.Key_F6)
        been.append(QApplication.focusWidget())
        if been[-1] is window.sheet:
            break
    assert been[-1] is window.sheet
    panes = (window._rail, window._top, *window.reading.panes)
    of = {next(i for i, p in enumerate(panes) if p is one or p.isAncestorOf(one)) for one in been}
    assert len(of) >= 4


def small_targets(window):
    """Return controls under 24 by 24 pixels that stand in no line of text."""
    return [
        f"{name_of(one)} {one.width()}x{one.height()}"
        for one in shown(window)
        if isinstance(one, QAbstractButton | QAbstractSlider | QLineEdit)
        and not isinstance(one, QScrollBar)
        and focusable(one)
        and min(one.width(), one.height()) < LEAST_PX
    ]


@pytest.mark.parametrize(
    "page",
    ["worklist", "read", "compare", "tune", "models", "figures", "studies", "queue", "holter"],
)
def test_targets_are_large_enough(house, page):
    house.go(page)
    assert small_targets(house.window) == []


@pytest.mark.parametrize("page", ["worklist", "read", "tune", "models", "figures", "studies"])
def test_at_twice_the_size_all_controls_stay_in_the_window(house, page):
    """200 % on a screen of 1920 x 1080 leaves 960 x 540 for it (WCAG 2.2, 1.4.4)."""
    window = house.window
    size = window.size()
    window.resize(960, 540)
    try:
        house.go(page)
        QTest.qWait(30)
        assert (window.width(), window.height()) == (960, 540)
        outside = [
            name_of(one)
            for one in shown(window)
            if isinstance(one, QAbstractButton) and not in_scroll(one)
            if not window.rect().contains(QRect(one.mapTo(window, QPoint()), one.size()))
        ]
    finally:
        window.resize(size)
    assert outside == []


def in_scroll(widget):
    """Whether it stands in an area that scrolls to it."""
    while widget is not None:
        if isinstance(widget, QScrollArea):
            return True
        widget = widget.parentWidget()
    return False


def test_every_command_has_a_key_and_is_in_the_list_of_commands(house):
    house.go("read")
    assert [one.id for one in ACTIONS if not one.keys] == []
    palette = CommandPalette(house.window, house.window.commands, "paper")
    model = palette.list.model()
    listed = " | ".join(
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
    )
    palette.deleteLater()
    keys_alone = ("commands", "escape")  # the list itself, and what closes it
    missing = [one.title for one in ACTIONS if one.title not in listed if one.id not in keys_alone]
    assert missing == []


def test_nothing_moves_by_itself():
    """The look has no motion, so there is none to reduce."""
    moving = {"QPropertyAnimation", "QVariantAnimation", "QMovie", "QTimeLine", "QGraphicsEffect"}
    folder = Path(ecgviewer.ui.__file__).parent
    found = [
        f"{path.name}: {name}"
        for path in folder.glob("*.py")
        for name in moving
        if re.search(rf"\b{name}\b", path.read_text(encoding="utf-8"))
    ]
    assert found == []
