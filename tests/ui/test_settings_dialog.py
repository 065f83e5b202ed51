"""The settings: searched, locked, taken from a profile."""

import json

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from ecgviewer.core.findings import finding_for
from ecgviewer.core.language import use_language
from ecgviewer.storage.settings import Settings
from ecgviewer.storage.site_policy import SitePolicy
from ecgviewer.tasks import physionet
from ecgviewer.ui.controls import Chooser
from ecgviewer.ui.settings_dialog import SettingsDialog
from ecgviewer.ui.settings_rows import SettingRow


@pytest.fixture
def dialog(reading, qtbot):
    def make():
        made = SettingsDialog(reading.session, reading, lambda: None)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def rows(dialog):
    return [one for one in dialog.form.findChildren(SettingRow) if one.isVisible()]


def test_a_search_shows_the_rows_with_every_word(dialog):
    made = dialog()
    every = len(rows(made))
    made.search.setText("GAIN v1")
    assert [one.sought for one in rows(made)] == ["v1-v6 at half the gain  "]
    made.search.setText("sheet")
    assert 5 < len(rows(made)) < every, "a section is found by its name"
    made.search.setText("xyzzy")
    assert rows(made) == []
    made.search.clear()
    assert len(rows(made)) == every


def test_a_search_finds_words_of_both_languages(dialog):
    use_language("zh")
    try:
        made = dialog()
        for typed in ("paper speed", "走纸"):
            made.search.setText(typed)
            (row,) = rows(made)
            assert row.findChild(QLabel).text() == "走纸速度"
    finally:
        use_language("en")


def test_what_is_chosen_is_stored_when_accepted(dialog, reading):
    reading.session.change_settings(human_first=True)
    for leave, after in (("reject", True), ("accept", False)):
        made = dialog()
        made.reader.setText(" LK ")
        made.human_first.chosen.emit(False)
        getattr(made, leave)()
        assert reading.session.settings.human_first is after
    assert reading.session.reader == "LK"


def test_what_is_settled_cannot_be_changed(dialog, reading):
    session = reading.session
    session.site = SitePolicy({"human_first": True}, frozenset(["human_first"]), contact="IT")
    session.change_settings(human_first=True)
    session.reading.refresh()
    made = dialog()
    assert not made.human_first.isEnabled()
    assert not made.here.isEnabled()
    assert sum("settled for this computer (it)" in one.sought for one in rows(made)) == 2
    session.change_settings(human_first=False, gain_mm_mv=20.0)
    assert session.settings.human_first
    assert session.settings.gain_mm_mv == 20.0
    assert "Settled for this computer (IT)" in session.message.text
    session.reading.set_human_first(on=False)
    assert session.reading.is_human_first


def test_a_model_that_is_settled_stays(reading):
    session = reading.session
    session.site = SitePolicy({"model_id": ""}, frozenset(["model_id"]))
    before = session.model
    session.set_model("alarmed")
    assert session.model is before
    assert "the model stays" in session.message.text


def test_a_profile_goes_out_and_in(dialog, reading, tmp_path, monkeypatch):
    session, path = reading.session, tmp_path / "p.json"
    session.change_settings(gain_mm_mv=20.0, reader="LK", human_first=True)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dialog().give_profile()
    assert "LK" not in path.read_text()
    session.change_settings(gain_mm_mv=5.0, reader="MO")
    dialog().take_profile()
    assert session.settings == Settings(
        gain_mm_mv=20.0, reader="MO", window_geometry=session.settings.window_geometry
    )
    stored = json.loads(path.read_text())
    stored["settings"] |= {"layout_id": "ours", "theme": "dark"}
    path.write_text(json.dumps(stored))
    dialog().take_profile()
    assert session.settings.theme == "dark"
    assert session.settings.layout_id == "3x4+1"
    assert "layout 'ours' is not here" in session.message.text
    path.write_text("{")
    dialog().take_profile()
    assert "no settings profile" in session.message.text


def test_without_network_nothing_is_fetched(monkeypatch):
    monkeypatch.setattr(physionet, "load_site_policy", lambda: SitePolicy(network=False))
    with pytest.raises(Exception, match="nothing is fetched from the network"):
        list(physionet.fetch_record("physionet:mitdb/100"))


def test_statements_are_shown_in_the_language_chosen(dialog, reading, qtbot):
    made = dialog()
    made.search.setText("language")
    (row,) = rows(made)
    row.findChild(Chooser).chosen.emit("de")
    made.accept()
    assert reading.session.settings.language == "de"
    assert finding_for("PVC").title == "Ventricular premature complex", "from the next start on"
    use_language("de")
    try:
        reading.session.marks.begin_whole()
        reading.session.marks.change_draft(finding="PVC")
        reading.session.marks.save()
        said = [one.text() for one in reading.reading.findChildren(QLabel)]
        assert "Ventrikuläre Extrasystole" in said
    finally:
        use_language("en")
