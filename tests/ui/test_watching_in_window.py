"""A watched folder in the window: what arrives is listed as new, and nothing moves for it."""

import shutil

import pytest
from stand_ins import SOON_MS

from ecgviewer.formats import write_wfdb
from ecgviewer.tasks import places
from ecgviewer.ui import watching
from ecgviewer.ui.action_table import BY_ID


@pytest.fixture(autouse=True)
def hurry(monkeypatch):
    monkeypatch.setattr(watching, "SOON_MS", 20)
    monkeypatch.setattr(watching, "IDLE_MS", 40)
    monkeypatch.setattr(watching, "_SHARE", 0)


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def watched(session, inbox, qtbot):
    """A session that watches an empty folder."""
    session.watching.watch(inbox)
    qtbot.waitUntil(lambda: session.watching._look is not None, timeout=SOON_MS)
    yield session.watching
    session.watching.switch_off()


def test_what_arrives_is_new_and_the_record_in_front_stays(
    reading, session, watched, inbox, files, qtbot, synthetic_record
):
    told = []
    watched.arrived.connect(told.append)
    front, paths = session.record, session.paths
    page = reading.pages["worklist"].page
    page.table.selectRow(1)
    write_wfdb(synthetic_record(seed=8), inbox, "late")
    (inbox / "bad.csv").write_text("time_s,I\n0,1\nx\n")
    qtbot.waitUntil(lambda: len(session.paths) > len(paths), timeout=SOON_MS)
    new = inbox / "late.hea"
    assert session.paths[: len(paths)] == paths
    assert new in session.paths
    assert session.record is front
    assert session.path == paths[0]
    assert page.table.currentIndex().row() == 1, "what the reader looks at does not move"
    assert told[0] == (new,)
    row = session.paths.index(new)
    assert page.lines.line(row).reason == "new"
    assert page.lines.line(row).state == "unread"
    assert "Watching inbox · 1 new" in reading._status._watching.text()
    session.go(row)
    qtbot.waitUntil(lambda: session.path == new and session.has_record, timeout=SOON_MS)
    assert page.lines.line(row).is_shown
    assert page.lines.line(row).reason != "new"
    qtbot.waitUntil(lambda: "new" not in watched.words, timeout=SOON_MS)


def test_who_clicks_the_message_of_arrivals_sees_the_worklist(window, session):
    session.live.toldAsked.emit()
    assert window._stack.currentWidget() is window.pages["worklist"]


def test_with_nothing_in_front_the_first_one_opens(
    session, watched, inbox, qtbot, synthetic_record
):
    write_wfdb(synthetic_record(seed=8), inbox, "late")
    qtbot.waitUntil(lambda: session.has_record, timeout=SOON_MS)
    assert session.path == inbox / "late.hea"


def test_what_lies_there_is_listed_and_not_called_new(
    session, inbox, files, qtbot, synthetic_record
):
    shutil.copytree(files[0].parent, inbox / "old")
    session.watching.watch(inbox)
    qtbot.waitUntil(lambda: session.has_record, timeout=SOON_MS)
    assert len(session.paths) == 3
    assert not session.watching.fresh
    assert session.reading.policy.project == inbox
    session.watching.switch_off()


def test_it_goes_on_at_the_next_start_until_it_is_switched_off(session, watched, inbox, qtbot):
    watched._stop()
    assert watched.resume()
    assert watched.folder == inbox
    session.opening.ask_watching()
    assert not watched.is_on
    assert places.watched() is None
    assert not watched.resume()
    asked = []
    session.opening.watchAsked.connect(lambda: asked.append(True))
    session.opening.ask_watching()
    assert asked == [True]
    assert not watched.watch(inbox / "none")
    assert "is no folder" in session.message.text


def test_a_folder_that_goes_away_is_told_and_waited_for(session, watched, inbox, qtbot):
    away = inbox.rename(inbox.with_name("away"))
    qtbot.waitUntil(lambda: "not there at the moment" in watched.words, timeout=SOON_MS)
    away.rename(inbox)
    qtbot.waitUntil(lambda: watched.words == "Watching inbox", timeout=SOON_MS)


def test_the_keys_are_shown(window):
    assert BY_ID["watch"].keys == ("Ctrl+Shift+I",)
    assert window.commands.qt["watch"].isEnabled()
