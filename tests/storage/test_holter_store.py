"""Where analyses of long recordings and what people said of them lie."""

import os

import pytest

from ecgviewer.core.errors import UserError
from ecgviewer.storage.holter_store import (
    HolterLog,
    forget_analysis,
    keep_analysis,
    kept_analysis,
)
from ecgviewer.storage.paths import cache_dir, data_dir

ID = "ab" * 32


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("ECGVIEWER_HOME", str(tmp_path))


def test_an_analysis_is_kept_replaced_and_forgotten():
    assert kept_analysis(ID) is None
    keep_analysis(ID, b"one")
    keep_analysis(ID, b"two")
    assert kept_analysis(ID) == b"two"
    assert [path.name for path in (cache_dir() / "holter").iterdir()] == [f"{ID}.npz"]
    forget_analysis(ID)
    forget_analysis(ID)
    assert kept_analysis(ID) is None


@pytest.mark.skipif(os.name != "posix", reason="rights as on POSIX")
def test_both_are_for_their_owner_alone():
    keep_analysis(ID, b"one")
    HolterLog(ID).append({"action": "do"})
    for folder in (cache_dir() / "holter", data_dir() / "holter"):
        assert folder.stat().st_mode & 0o077 == 0
        assert all(path.stat().st_mode & 0o077 == 0 for path in folder.iterdir())


def test_an_analysis_that_cannot_be_kept_is_told(tmp_path):
    (tmp_path / "cache").write_bytes(b"a file in the way")
    with pytest.raises(UserError, match="made again"):
        keep_analysis(ID, b"one")


def test_what_was_said_stays_in_order_and_a_torn_line_is_none():
    log = HolterLog(ID)
    log.append({"n": 1})
    log.append({"n": 2})
    path = data_dir() / "holter" / f"{ID}.jsonl"
    with path.open("ab") as file:
        file.write(b'{"n": 3')  # killed while writing
    assert [row["n"] for row in HolterLog(ID).rows()] == [1, 2]
    log.append({"n": 4})
    assert [row["n"] for row in HolterLog(ID).rows()] == [1, 2, 4]


@pytest.mark.parametrize("name", ["", "../x", "a/b", "a\\b"])
def test_no_path_is_taken_for_an_id(name):
    with pytest.raises(ValueError, match="id"):
        HolterLog(name)
