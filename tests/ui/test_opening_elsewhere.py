"""What was opened last, and records of PhysioNet: offered, opened; nothing is sent unasked."""

import time

import pytest
from PySide6.QtCore import Qt
from stand_ins import SOON_MS

from ecgviewer.core.errors import UserError
from ecgviewer.core.progress import Progress
from ecgviewer.storage.places import places_path
from ecgviewer.tasks import physionet, review
from ecgviewer.ui.physionet_dialog import PhysioNetDialog
from ecgviewer.ui.recent_menu import RecentMenu


@pytest.fixture
def menu(window):
    return window.findChild(RecentMenu)


def titles(menu):
    return [one.text().split("  ")[0] for one in menu.actions() if one.text()]


def test_what_was_opened_is_offered_the_last_one_first(reading, session, files, menu, qtbot):
    session.open_paths([files[0].parent])
    qtbot.waitUntil(lambda: titles(menu)[0] == "records", timeout=SOON_MS)
    assert titles(menu) == ["records", "r0", "r1", "r2", "Clear this list"]
    session.open_paths([files[2]])
    qtbot.waitUntil(lambda: titles(menu)[0] == "r2", timeout=SOON_MS)
    files[1].unlink()
    session.opening.look_for_recent()
    qtbot.waitUntil(lambda: not menu.actions()[3].isEnabled(), timeout=SOON_MS)
    assert [one.isEnabled() for one in menu.actions()[:4]] == [True, True, True, False]
    menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: session.path == files[0], timeout=SOON_MS)


def test_one_action_clears_it_and_leaves_no_file(reading, session, menu, qtbot):
    qtbot.waitUntil(lambda: session.opening.has_recent, timeout=SOON_MS)
    assert places_path().exists()
    assert reading.commands.qt["recent"].isEnabled()
    next(one for one in menu.actions() if one.text() == "Clear this list").trigger()
    qtbot.waitUntil(lambda: not session.opening.has_recent, timeout=SOON_MS)
    assert not places_path().exists()
    assert titles(menu) == ["Nothing yet"]
    assert not reading.commands.qt["recent"].isEnabled()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_key_offers_it(reading, session, menu, qtbot):
    qtbot.waitUntil(lambda: reading.commands.qt["recent"].isEnabled(), timeout=SOON_MS)
    qtbot.keyClick(reading, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(menu.isVisible, timeout=SOON_MS)
    menu.close()


def test_demo_records_are_not_remembered(session, qtbot):
    session.open_paths(review.demo_records())
    qtbot.waitUntil(lambda: session.has_record, timeout=SOON_MS)
    assert not places_path().exists()


@pytest.fixture
def asked(monkeypatch, files):
    """PhysioNet stood in for; what it was asked."""
    asked = []

    def fetch(name):
        asked.append(name)
        try:
            for done in range(3 if name != "slow" else 100_000):
                yield Progress(done, 3, f"{name}: {done} MB")
                time.sleep(0.001)
            if name == "offline":
                raise UserError("physionet.org cannot be reached.")
            return files[0]
        finally:
            asked.append(f"{name} ended")

    monkeypatch.setattr(physionet, "fetch_record", fetch)
    return asked


@pytest.fixture
def dialog(window, asked, qtbot):
    window.commands.trigger("physionet")
    (dialog,) = window.findChildren(PhysioNetDialog)
    yield dialog
    if window.findChildren(PhysioNetDialog):
        dialog.reject()


def test_a_record_of_physionet_opens_once_it_is_there(dialog, asked, session, files, qtbot):
    assert not dialog.go.isEnabled()
    assert "Nothing of your own records or reading is sent" in physionet.WHAT_IS_SENT
    qtbot.keyClicks(dialog.name, "mitdb/100")
    assert not asked, "nothing is asked while the name is typed"
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.path == files[0] and session.has_record, timeout=SOON_MS)
    assert asked == ["mitdb/100", "mitdb/100 ended"]


def test_without_a_network_it_says_so_and_may_be_tried_again(dialog, session, qtbot):
    dialog.name.setText("offline")
    dialog.accept()
    qtbot.waitUntil(lambda: "cannot be reached" in dialog.said.text(), timeout=SOON_MS)
    assert dialog.isVisible()
    assert dialog.name.isEnabled()
    assert dialog.go.isEnabled()
    assert not session.has_record


def test_leaving_ends_the_fetching(dialog, asked, session, qtbot):
    dialog.name.setText("slow")
    dialog.accept()
    qtbot.waitUntil(lambda: "MB" in dialog.said.text(), timeout=SOON_MS)
    assert not dialog.go.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: asked == ["slow", "slow ended"], timeout=SOON_MS)
    assert not session.paths
