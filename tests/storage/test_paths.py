from pathlib import Path

import pytest

from ecgviewer.storage import paths


def test_home_variable_holds_everything(own_home):
    everything = [
        paths.data_dir(),
        paths.cache_dir(),
        paths.config_dir(),
        paths.store_path(),
        paths.user_zoo_dir(),
        paths.settings_path(),
    ]
    assert len(set(everything)) == 6
    assert all(own_home in path.parents for path in everything)
    assert not own_home.exists()


def test_home_may_begin_with_a_tilde_or_be_relative(monkeypatch, tmp_path):
    monkeypatch.setenv("ECGVIEWER_HOME", "~/ecg")
    assert paths.data_dir() == Path.home() / "ecg" / "data"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ECGVIEWER_HOME", "here")
    assert paths.data_dir() == Path.cwd() / "here" / "data"


@pytest.mark.parametrize("value", [None, ""])
def test_without_it_the_system_s_own_folders(monkeypatch, value):
    monkeypatch.delenv("ECGVIEWER_HOME")
    if value is not None:
        monkeypatch.setenv("ECGVIEWER_HOME", value)
    folders = (paths.data_dir(), paths.cache_dir(), paths.config_dir())
    assert all(folder.is_absolute() and "ecgviewer" in str(folder) for folder in folders)
