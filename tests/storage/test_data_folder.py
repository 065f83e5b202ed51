"""Where the user's data lie: chosen once, and never begun anew beside their work."""

import os
import stat

import pytest

from ecgviewer.core.errors import UserError
from ecgviewer.storage.data_folder import choose_data_dir, may_choose
from ecgviewer.storage.paths import (
    HOME_VARIABLE,
    choice_path,
    data_dir,
    store_path,
    usual_data_dir,
)


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    return tmp_path


def test_another_folder_is_made_and_taken(home):
    assert data_dir() == usual_data_dir()
    choose_data_dir(home / "drive" / "ecg")
    assert data_dir() == home / "drive" / "ecg"
    assert store_path().parent == data_dir()
    assert list(data_dir().iterdir()) == [], "nothing is left of trying it"
    if os.name == "posix":
        assert stat.S_IMODE(data_dir().stat().st_mode) == 0o700
    choose_data_dir(usual_data_dir())
    assert not choice_path().exists()
    assert data_dir() == usual_data_dir()


def test_work_is_not_left_behind(home):
    usual_data_dir().mkdir(parents=True)
    store_path().write_bytes(b"x")
    assert not may_choose()
    with pytest.raises(UserError, match="There is work in"):
        choose_data_dir(home / "other")
    assert data_dir() == usual_data_dir()
    assert not (home / "other").exists()


def test_a_folder_that_cannot_be_written_to(home):
    (home / "file").write_bytes(b"")
    with pytest.raises(UserError, match="cannot hold your data"):
        choose_data_dir(home / "file" / "below")
    assert data_dir() == usual_data_dir()


def test_a_drive_that_is_away_is_said_and_nothing_is_begun(home):
    choose_data_dir(home / "drive")
    (home / "drive").rmdir()
    with pytest.raises(UserError, match="Is its drive connected"):
        store_path()
    assert not (home / "drive").exists()


@pytest.mark.parametrize("said", [b"", b"relative/path", b"\xff\xfe\x00"])
def test_a_damaged_choice_is_said(said):
    choice_path().parent.mkdir(parents=True, exist_ok=True)
    choice_path().write_bytes(said)
    with pytest.raises(UserError, match="choice of the data folder"):
        data_dir()
