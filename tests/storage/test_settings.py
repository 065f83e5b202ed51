import dataclasses
import json
import logging

import pytest

from ecgviewer.core.errors import UserError
from ecgviewer.storage import settings as module
from ecgviewer.storage.paths import settings_path
from ecgviewer.storage.settings import Settings, load_settings, save_settings

OTHER = Settings(
    layout_id="12x1",
    speed_mm_s=50.0,
    gain_mm_mv=20.0,
    theme="dark",
    heat_on=False,
    human_first=False,
    heat_opacity=0.5,
    model_id="mine@2",
    reader="Åsa Ö.",
    favourites=("PVC", "local:brugada_1"),
    px_per_mm=3.78,
    window_geometry="AdnQywAD",
    order="cabrera",
    simultaneous=True,
    half_precordial=True,
    qtc_formula="Bazett",
    calibrations=(("EIZO|EV2785|123|3840x2160", 6.45), ("||HDMI-1|1920x1080", 3.7)),
    library="/archive/ecg",
    desktop_messages=True,
    pause_s=3.0,
    slow_bpm=45.0,
    fast_bpm=100.0,
    language="de",
    welcomed=True,
)


def write(text):
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text(text, encoding="utf-8")


def test_defaults_where_there_is_no_file():
    assert load_settings() == Settings()
    assert not settings_path().exists()


def test_each_field_survives():
    defaults = dataclasses.asdict(Settings())
    assert all(dataclasses.asdict(OTHER)[name] != value for name, value in defaults.items())
    save_settings(OTHER)
    assert load_settings() == OTHER


def test_fields_left_out_have_defaults():
    write('{"theme": "dark", "speed_mm_s": 50}')
    assert load_settings() == Settings(theme="dark", speed_mm_s=50.0)
    assert type(load_settings().speed_mm_s) is float


def test_an_unknown_key_names_the_options():
    write('{"themes": "dark"}')
    with pytest.raises(UserError, match=r"unknown key 'themes'. Known are layout_id, .*theme"):
        load_settings()
    assert settings_path().exists()


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("layout_id", "", "id of a layout"),
        ("order", "alphabet", "one of standard, cabrera"),
        ("half_precordial", 1, "must be a bool"),
        ("calibrations", {}, "must be a tuple"),
        ("calibrations", [["a", 0.0]], "must be monitors and pixels"),
        ("calibrations", [["a", "3"]], "must be monitors and pixels"),
        ("calibrations", [3], "must be monitors and pixels"),
        ("speed_mm_s", 26.0, "one of 12.5, 25.0, 50.0, 100.0"),
        ("gain_mm_mv", 0, "one of 2.5, 5.0, 10.0, 20.0"),
        ("theme", "pink", "one of paper, dark"),
        ("heat_on", "yes", "must be a bool"),
        ("heat_on", 1, "must be a bool"),
        ("heat_opacity", 1.1, "0 to 1"),
        ("heat_opacity", True, "must be a float"),
        ("heat_opacity", float("nan"), "0 to 1"),
        ("px_per_mm", -1.0, "0 or above"),
        ("px_per_mm", float("inf"), "0 or above"),
        ("reader", None, "must be a str"),
        ("favourites", "PVC", "must be a tuple"),
        ("favourites", ["PVC", 3], "must be codes"),
    ],
)
def test_a_value_that_cannot_be_shown_is_refused(field, value, words):
    write(json.dumps({field: value}))
    with pytest.raises(UserError, match=f"{field}.*{words}"):
        load_settings()


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "null", "\x00\x00", '{"theme": "da'])
def test_a_damaged_file_is_set_aside_and_said(text):
    write(text)
    told = []
    assert load_settings(report=told.append) == Settings()
    backup = settings_path().with_name("settings.json.bak")
    assert backup.read_text(encoding="utf-8") == text
    assert str(backup) in told[0]
    assert load_settings(report=told.append) == Settings()
    assert len(told) == 1


def test_without_anyone_to_tell_it_is_logged(caplog):
    write("{")
    with caplog.at_level(logging.WARNING):
        load_settings()
    assert "settings were damaged" in caplog.text


def test_a_damaged_file_that_cannot_be_moved():
    write("{")
    backup = settings_path().with_name("settings.json.bak")
    (backup / "full").mkdir(parents=True)
    told = []
    assert load_settings(report=told.append) == Settings()
    assert "damaged; using the defaults" in told[0]


def test_a_file_that_cannot_be_read():
    settings_path().mkdir(parents=True)
    with pytest.raises(UserError, match="cannot be read"):
        load_settings()


class TestSaving:
    @pytest.mark.parametrize("step", ["fsync", "replace"])
    def test_a_disk_that_refuses_leaves_the_old_file_whole(self, monkeypatch, step):
        save_settings(OTHER)

        def refuse(*_args):
            raise OSError(28, "No space left on device")

        owner = module.os if step == "fsync" else module.Path
        monkeypatch.setattr(owner, step, refuse)
        with pytest.raises(UserError, match="cannot be stored: No space left"):
            save_settings(Settings())
        monkeypatch.undo()

    def test_no_scratch_file_stays(self, monkeypatch):
        save_settings(OTHER)
        monkeypatch.setattr(module.os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "x")))
        with pytest.raises(UserError):
            save_settings(Settings())
        assert [path.name for path in settings_path().parent.iterdir()] == ["settings.json"]
        assert load_settings() == OTHER

    def test_the_folder_cannot_be_made(self, own_home):
        own_home.parent.mkdir(exist_ok=True)
        own_home.write_text("a file")
        with pytest.raises(UserError, match="cannot be stored"):
            save_settings(Settings())

    def test_works_where_folders_cannot_be_synced(self, monkeypatch):
        folder = settings_path()
        with monkeypatch.context() as patch:  # briefly: pathlib asks for the name too
            patch.setattr(module.os, "name", "nt")
            module._sync_folder(folder)
