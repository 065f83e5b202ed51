"""What arrives in the watched folder is catalogued, scored and told of, and nothing in its way."""

import shutil
from types import SimpleNamespace

import pytest
from stand_ins import SOON_MS

from ecgviewer.core.errors import ModelError, UserError
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_query import Sight
from ecgviewer.tasks import live_reading
from ecgviewer.tasks.cataloguing import catalogue_path
from ecgviewer.tasks.live_reading import Arrival, Left, TakenIn
from ecgviewer.ui import live_reading as live_ui
from ecgviewer.ui import live_telling, watching
from ecgviewer.ui.live_reading import message
from ecgviewer.ui.live_telling import DesktopTeller
from ecgviewer.ui.settings_dialog import SettingsDialog


@pytest.fixture(autouse=True)
def quickly(monkeypatch):
    monkeypatch.setattr(watching, "SOON_MS", 30)
    monkeypatch.setattr(watching, "IDLE_MS", 60)
    monkeypatch.setattr(live_ui, "TELL_AFTER_MS", 50)


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "WARD"
    folder.mkdir()
    return folder


@pytest.fixture
def source(synthetic_record, tmp_path):
    made = tmp_path / "made"
    return [write_wfdb(synthetic_record(seed=seed), made, f"e{seed}") for seed in range(4)]


@pytest.fixture
def told(session):
    """What the desktop would have been told."""
    out = []
    session.live.teller.tell = lambda title, text: out.append(text)
    session.change_settings(desktop_messages=True)
    return out


@pytest.fixture
def without_model(tasks):
    tasks.models = []


def drop(inbox, *headers):
    for header in headers:
        for suffix in (".dat", ".hea"):
            shutil.copy(header.with_suffix(suffix), inbox)


def count():
    with Catalogue(catalogue_path()) as catalogue:
        return catalogue.count(None, Sight("LK", human_first=False))


def test_what_arrives_is_listed_and_catalogued(session, inbox, source, told, qtbot, without_model):
    session.refresh_models()
    ids = []
    session.live.catalogued.connect(ids.extend)
    assert session.watching.watch(inbox)
    qtbot.waitUntil(lambda: session.watching._look is not None, timeout=SOON_MS)
    drop(inbox, *source[:2])
    qtbot.waitUntil(lambda: len(ids) == 2, timeout=SOON_MS)
    assert set(ids) == {read_record(one).id for one in source[:2]}
    assert count() == 2
    qtbot.waitUntil(lambda: bool(told), timeout=SOON_MS)
    assert told == ["2 new ECGs in WARD"]
    assert session.live.words == ""
    drop(inbox, source[0])
    (inbox / "again.txt").write_text("no ECG")
    qtbot.wait(200)
    assert count() == 2
    assert len(told) == 1, "the same record again is nothing new"


def test_what_came_while_it_was_closed_is_catalogued_too(
    session, inbox, source, told, qtbot, without_model
):
    session.refresh_models()
    drop(inbox, *source)
    session.watching.watch(inbox)
    qtbot.waitUntil(lambda: catalogue_path().exists() and count() == 4, timeout=SOON_MS)
    qtbot.waitUntil(lambda: not session.live.waiting, timeout=SOON_MS)
    qtbot.wait(150)
    assert not told, "nothing arrived just now"


def test_one_that_cannot_be_read_is_told_and_in_nobodys_way(
    session, inbox, source, told, qtbot, without_model, monkeypatch
):
    monkeypatch.setattr("ecgviewer.tasks.watching.PATIENCE", 1)
    session.refresh_models()
    session.watching.watch(inbox)
    qtbot.waitUntil(lambda: session.watching._look is not None, timeout=SOON_MS)
    (inbox / "bad.dcm").write_bytes(b"\0" * 128 + b"DICM" + b"rubbish" * 30)
    drop(inbox, source[0])
    qtbot.waitUntil(lambda: "\n".join(told).count("bad") == 0 and len(told) >= 1, timeout=SOON_MS)
    qtbot.waitUntil(lambda: "cannot be read" in "\n".join(told), timeout=SOON_MS)
    assert "1 new ECG in WARD" in "\n".join(told)
    assert count() == 1


@pytest.fixture
def scripted(monkeypatch):
    """Tasks that do what the test says."""
    state = SimpleNamespace(asked=[], held=False, error=None, left=Left())

    def take_in(addresses, model_id, zoo):
        state.asked.append(("take", [one.name for one in addresses], model_id))
        if state.error is not None and (model_id or not isinstance(state.error, ModelError)):
            raise state.error
        for place, one in enumerate(addresses):
            while state.held:
                yield TakenIn(0, 0)
            arrival = Arrival(one, f"id of {one.name}", "", True)
            yield TakenIn(place, len(addresses), catalogued=(arrival,))
        if model_id is not None:
            yield TakenIn(0, 0, scored=tuple(f"id of {one.name}" for one in addresses))

    def left_in(folder, model_id, zoo):
        state.asked.append(("left", folder.name, model_id))
        yield TakenIn(0, 0)
        return state.left

    def score_left(some, model_id, zoo):
        state.asked.append(("score", [one[0] for one in some], model_id))
        yield TakenIn(0, 0, scored=tuple(one[0] for one in some))

    for one in (take_in, left_in, score_left):
        monkeypatch.setattr(live_reading, one.__name__, one)
    return state


@pytest.fixture
def live(session, inbox, scripted, qtbot):
    """Watched, with nothing left from before."""
    session.watching.watch(inbox)
    qtbot.waitUntil(lambda: ("left", "WARD", "base") in scripted.asked, timeout=SOON_MS)
    qtbot.waitUntil(lambda: not session.runner.is_active(live_ui.JOB), timeout=SOON_MS)
    scripted.asked.clear()
    return session.live


def paths(inbox, n, first=0):
    return tuple(inbox / f"{number}.hea" for number in range(first, first + n))


def test_new_ones_go_before_old_ones_and_some_at_a_time(session, live, inbox, scripted, qtbot):
    scored = []
    live.scored.connect(scored.extend)
    scripted.left = Left(paths(inbox, 10, first=100), (("old", "x"),))
    scripted.held = True
    live.take(paths(inbox, 1))
    live._begin(inbox)
    live.take(paths(inbox, 9, first=1))
    assert live.waiting == 10
    assert live.words == "10 to catalogue"
    scripted.held = False
    qtbot.waitUntil(lambda: "old" in scored, timeout=SOON_MS)
    done = [asked[:2] for asked in scripted.asked]
    assert done[0] == ("take", ["0.hea"])
    assert done[1] == ("take", [f"{n}.hea" for n in range(1, 9)])
    assert done[2] == ("take", ["9.hea"])
    assert done[3] == ("left", "WARD")
    assert [what for what, _ in done[4:]] == ["take", "take", "score"]
    assert {model for *_, model in scripted.asked} == {"base"}
    assert live.waiting == 0


def test_a_stopped_model_is_not_asked_and_makes_up_for_it_later(
    session, live, inbox, scripted, qtbot
):
    scripted.held = True
    live.take(paths(inbox, 2))
    qtbot.waitUntil(lambda: len(scripted.asked) == 1, timeout=SOON_MS)
    session.stop_model()
    scripted.held = False
    qtbot.waitUntil(lambda: not live.waiting, timeout=SOON_MS)
    assert scripted.asked[-1] == ("take", ["0.hea", "1.hea"], None)
    scripted.left = Left((), (("left", "x"),))
    session.scoring.resume()
    session.scoring.changed.emit()
    qtbot.waitUntil(lambda: scripted.asked[-1][0] == "score", timeout=SOON_MS)
    assert scripted.asked[-1] == ("score", ["left"], "base")


def test_a_catalogue_that_cannot_be_used_is_told_once_and_tried_again(
    session, live, inbox, scripted, qtbot
):
    scripted.error = UserError("The catalogue is busy.")
    live._again.setInterval(50)
    live.take(paths(inbox, 1))
    qtbot.waitUntil(lambda: len(scripted.asked) >= 3, timeout=SOON_MS)
    assert "The catalogue is busy" in session.message.text
    assert live.words == "not catalogued"
    session.dismiss()
    qtbot.waitUntil(lambda: len(scripted.asked) >= 5, timeout=SOON_MS)
    assert session.message is None, "told once"
    scripted.error = None
    qtbot.waitUntil(lambda: live.words == "", timeout=SOON_MS)


def test_a_model_that_cannot_be_used_keeps_nothing_from_being_listed(
    session, live, inbox, scripted, qtbot
):
    scripted.error = ModelError("base was changed.")
    live.take(paths(inbox, 2))
    qtbot.waitUntil(lambda: not live.waiting, timeout=SOON_MS)
    assert scripted.asked[-1] == ("take", ["0.hea", "1.hea"], None)
    assert live.words == ""
    assert session.message is None


def test_switched_off_it_forgets_the_line(session, live, inbox, scripted, qtbot):
    scripted.held = True
    live.take(paths(inbox, 20))
    session.watching.switch_off()
    assert live.waiting == 0
    assert not session.runner.is_active(live_ui.JOB)
    scripted.held = False


def test_many_are_told_of_at_once_and_only_if_asked(session, live, inbox, scripted, qtbot, told):
    live.take(paths(inbox, 1200))
    qtbot.waitUntil(lambda: not live.waiting and bool(told), timeout=SOON_MS)
    assert told == ["1,200 new ECGs in WARD"]
    session.change_settings(desktop_messages=False)
    live.take(paths(inbox, 3, first=5000))
    qtbot.waitUntil(lambda: not live.waiting, timeout=SOON_MS)
    qtbot.wait(150)
    assert len(told) == 1


def test_a_click_brings_the_worklist(session, live, qtbot):
    pages = []
    session.opening.pageAsked.connect(pages.append)
    with qtbot.waitSignal(live.toldAsked):
        live.teller.clicked.emit()
    assert pages == ["worklist"]


@pytest.mark.parametrize(
    ("new", "bad", "text"),
    [
        (1, 0, "1 new ECG in WARD"),
        (3, 1, "3 new ECGs in WARD\n1 file cannot be read"),
        (0, 2, "2 files in WARD cannot be read"),
        (1200, 0, "1,200 new ECGs in WARD"),
    ],
)
def test_the_message_says_how_many_and_nothing_else(new, bad, text):
    assert message("WARD", new, bad) == ("ecgviewer", text)


def test_the_setting_is_off_until_it_is_switched_on(window, session, qtbot):
    assert not session.settings.desktop_messages
    dialog = SettingsDialog(session, window, lambda: None)
    qtbot.addWidget(dialog)
    assert dialog.desktop.text() == "Off"
    dialog.desktop.chosen.emit(True)
    dialog.accept()
    assert session.settings.desktop_messages


# Ways to the desktop


@pytest.fixture
def service(tmp_path, monkeypatch):
    """A stand-in for ``notify-send`` that writes down what it was asked."""
    program = tmp_path / "bin" / "notify-send"
    program.parent.mkdir()

    def make(then):
        program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >> "{tmp_path}/asked"\n{then}\n')
        program.chmod(0o755)
        return tmp_path / "asked"

    monkeypatch.setattr(
        live_telling.QStandardPaths, "findExecutable", lambda name: str(program), raising=True
    )
    monkeypatch.setattr(live_telling.QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    return make


def test_by_the_service_of_messages(service, session, qtbot):
    asked = service("echo default")
    teller = DesktopTeller(session)
    with qtbot.waitSignal(teller.clicked, timeout=SOON_MS):
        assert teller.tell("ecgviewer", "--3 new ECGs in WARD") == "service"
    assert asked.read_text().splitlines()[-3:] == ["--", "ecgviewer", "--3 new ECGs in WARD"]
    teller.hide()


def test_an_old_service_that_knows_no_clicks(service, session, qtbot):
    asked = service('case "$*" in *--action*) echo "Unknown option --action" >&2; exit 1;; esac')
    teller = DesktopTeller(session)
    teller.tell("ecgviewer", "1 new ECG in WARD")
    qtbot.waitUntil(
        lambda: asked.exists() and asked.read_text().count("1 new ECG in WARD") == 2,
        timeout=SOON_MS,
    )
    assert asked.read_text().count("--action") == 1
    teller.hide()


def test_without_either_the_window_asks_for_attention(window, session, monkeypatch):
    alerted = []
    monkeypatch.setattr(live_telling.QStandardPaths, "findExecutable", lambda name: "")
    monkeypatch.setattr(live_telling.QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    monkeypatch.setattr(live_telling.QApplication, "alert", alerted.append)
    assert DesktopTeller(session).tell("ecgviewer", "1 new ECG in WARD") == "window"
    assert alerted == [window]


@pytest.mark.qt_log_ignore("No such signal", "does not support raise", extend=True)
def test_by_the_tray(window, session, monkeypatch, qtbot):
    shown = []
    tray = live_telling.QSystemTrayIcon
    monkeypatch.setattr(tray, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(tray, "supportsMessages", lambda: True)
    monkeypatch.setattr(tray, "showMessage", lambda self, *said: shown.append(said[:2]))
    teller = DesktopTeller(session)
    assert teller.tell("ecgviewer", "1 new ECG in WARD") == "tray"
    assert shown == [("ecgviewer", "1 new ECG in WARD")]
    window.showMinimized()
    with qtbot.waitSignal(teller.clicked):
        teller._tray.messageClicked.emit()
    assert not window.isMinimized()
    teller.hide()
