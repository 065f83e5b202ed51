"""What reading large files whole has told is remembered as long as nobody writes to them."""

import os

import pytest

from ecgviewer.core import known_files
from ecgviewer.storage import file_memory
from ecgviewer.storage.file_memory import FileMemory, file_memory_dir

OLD = (5, 77, 1000, 10**18, 10**18)
LATER = 10**18 + 10 * known_files.YOUNG_NS


@pytest.fixture(autouse=True)
def memory():
    known_files.remember_in(FileMemory())
    yield
    known_files.remember_in(None)


def test_an_answer_comes_back_for_the_same_question_about_the_same_file():
    known_files.keep("sum", OLD, "[1, 2]", now_ns=LATER)
    assert known_files.recall("sum", OLD) == "[1, 2]"
    assert known_files.recall("product", OLD) is None
    for place in range(len(OLD)):
        other = list(OLD)
        other[place] += 1
        assert known_files.recall("sum", tuple(other)) is None


def test_a_file_written_to_a_moment_ago_is_not_remembered():
    known_files.keep("sum", OLD, "1", now_ns=10**18 + known_files.YOUNG_NS - 1)
    assert known_files.recall("sum", OLD) is None
    touched = (*OLD[:4], LATER)  # an old time of change, set by hand a moment ago
    known_files.keep("sum", touched, "1", now_ns=LATER + 5)
    assert known_files.recall("sum", touched) is None


def test_without_a_place_nothing_is_remembered():
    known_files.remember_in(None)
    known_files.keep("sum", OLD, "1", now_ns=LATER)
    known_files.remember_in(FileMemory())
    assert known_files.recall("sum", OLD) is None


def test_half_an_answer_is_none():
    known_files.keep("sum", OLD, "123456", now_ns=LATER)
    (path,) = file_memory_dir().iterdir()
    path.write_bytes(path.read_bytes()[:-1])
    assert known_files.recall("sum", OLD) is None
    path.write_bytes(b"\xff\xfe")
    assert known_files.recall("sum", OLD) is None


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps a user's folders by itself")
def test_only_its_owner_can_read_it():
    known_files.keep("sum", OLD, "1", now_ns=LATER)
    (path,) = file_memory_dir().iterdir()
    assert path.stat().st_mode & 0o077 == 0
    assert file_memory_dir().stat().st_mode & 0o077 == 0


def test_the_oldest_go(monkeypatch):
    monkeypatch.setattr(file_memory, "MOST", 10)
    memory = FileMemory()
    keys = [f"{number:064x}" for number in range(12)]
    for number, key in enumerate(keys):
        memory.keep(key, "x")
        os.utime(file_memory_dir() / key, (1000 + number, 1000 + number))
    assert [memory.recall(key) is not None for key in keys] == [False] * 2 + [True] * 10


def test_what_is_too_long_or_refused_by_the_disk_is_not_kept():
    memory = FileMemory()
    memory.keep("0" * 64, "x" * 100_000)
    assert memory.recall("0" * 64) is None
    file_memory_dir().parent.mkdir(parents=True, exist_ok=True)
    file_memory_dir().write_bytes(b"in the way")
    memory.keep("0" * 64, "x")
    assert memory.recall("0" * 64) is None
