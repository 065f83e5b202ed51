"""The first start, and the tour."""

import json

import pytest

from ecgviewer.core.errors import UserError
from ecgviewer.storage.settings import Settings, load_settings
from ecgviewer.tasks import workplace
from ecgviewer.ui import app, welcome
from ecgviewer.ui.tour import STOPS
from ecgviewer.ui.welcome import Welcome


@pytest.fixture
def dialog(qtbot):
    made = Welcome(Settings(theme="dark"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_goes_on_before_the_notice_is_read(dialog):
    assert not dialog.next.isEnabled()
    dialog.understood.setChecked(True)
    assert dialog.next.isEnabled()
    dialog.reject()
    assert not load_settings().welcomed


def test_name_and_folder_are_kept(dialog, tmp_path):
    dialog.understood.setChecked(True)
    dialog.next.click()
    dialog.reader.setText(" LK ")
    dialog.folder.setText(str(tmp_path / "drive"))
    for _ in range(3):
        dialog.next.click()
    assert not dialog.isVisible()
    assert load_settings() == Settings(theme="dark", reader="LK", welcomed=True)
    assert workplace.data_folder() == tmp_path / "drive"


def test_a_folder_that_cannot_be_used_is_said_and_nothing_is_kept(dialog, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    before = workplace.data_folder()
    dialog.understood.setChecked(True)
    dialog.next.click()
    dialog.folder.setText(str(tmp_path / "file" / "x"))
    dialog.next.click()
    assert dialog.steps.currentIndex() == 1
    assert "cannot hold your data" in dialog._said.text()
    assert workplace.data_folder() == before
    dialog.back.click()
    assert dialog.steps.currentIndex() == 0


def test_settings_that_cannot_be_stored_keep_it_open(dialog, monkeypatch):
    def refuse(_):
        raise UserError("The disk is full.")

    monkeypatch.setattr(welcome, "save_settings", refuse)
    dialog.understood.setChecked(True)
    for _ in range(4):
        dialog.next.click()
    assert dialog.isVisible()
    assert dialog._at.text() == "The disk is full."


def test_it_is_asked_once_and_leaving_it_opens_nothing(qapp, monkeypatch):
    asked = []

    def leave(self):
        asked.append(self)
        self.deleteLater()
        return 0

    monkeypatch.setattr(Welcome, "exec", leave)
    monkeypatch.setattr(app, "headless", lambda: False)
    monkeypatch.setattr(app, "seen_by_someone", lambda: True)
    assert app.view([]) == 0
    assert len(asked) == 1
    assert not workplace.data_folder().exists(), "nothing of the user's is begun"


def test_a_data_folder_that_is_away_is_said_before_anything_is_opened(qapp, monkeypatch, tmp_path):
    told = []
    monkeypatch.setattr(app.QMessageBox, "critical", lambda *words: told.append(words[2]))
    monkeypatch.setattr(app, "headless", lambda: False)
    workplace.choose_data_folder(tmp_path / "drive")
    (tmp_path / "drive").rmdir()
    assert app.view([]) == 1
    assert "Is its drive connected" in told[0]
    assert not (tmp_path / "drive").exists()


def test_a_policy_may_skip_it(monkeypatch, tmp_path):
    path = tmp_path / "policy.json"
    path.write_text(json.dumps({"settings": {"welcomed": True}}))
    monkeypatch.setattr("ecgviewer.storage.site_policy.site_policy_path", lambda: path)
    assert app._settings()[0].welcomed


class TestTour:
    def test_each_step_is_ticked_by_doing_it(self, reading, qtbot):
        session, tour, strip = reading.session, reading.tour, reading._tour_strip
        assert not strip.isVisible()
        reading.begin_tour()
        assert strip.isVisible()
        assert tour.done == frozenset()
        reading.commands.trigger("gain")
        reading.commands.trigger("heat")
        session.calipers.add_time()
        session.calipers.let_go()
        session.marks.begin(1000, 1400, ("V2",))
        session.marks.change_draft(finding="PVC")
        session.marks.save()
        session.reading.log()
        assert tour.done == {stop.watch for stop in STOPS}
        for place, stop in enumerate(STOPS):
            assert tour.place == place
            assert strip._title.text() == stop.title
            strip.next.click()
        assert not strip.isVisible()

    def test_it_goes_back_and_ends_at_any_time(self, reading):
        reading.commands.trigger("tour")
        strip = reading._tour_strip
        strip.next.click()
        strip.back.click()
        assert reading.tour.place == 0
        assert not strip.back.isEnabled()
        strip.end.click()
        assert not strip.isVisible()
        reading.commands.trigger("gain")
        assert reading.tour.done == frozenset()
