"""Extremes kept on the disk: whole or not at all, private, bounded, of nobody."""

import os

import pytest

from ecgviewer.storage import pyramid_cache
from ecgviewer.storage.pyramid_cache import load_pyramid, pyramids_dir, save_pyramid

ID = "ab" * 32
FACTS = {"block": 64, "dtype": "<i2", "gaps": [None, -32768]}
VALUES = bytes(range(256)) * 40


def the_file():
    (path,) = pyramids_dir().iterdir()
    return path


def test_what_was_kept_comes_back():
    assert load_pyramid(ID, FACTS, len(VALUES)) is None
    assert save_pyramid(ID, FACTS, [VALUES[:100], memoryview(VALUES)[100:]])
    assert bytes(load_pyramid(ID, FACTS, len(VALUES))) == VALUES
    assert load_pyramid("cd" * 32, FACTS, len(VALUES)) is None
    assert load_pyramid(ID, FACTS | {"block": 32}, len(VALUES)) is None
    assert load_pyramid(ID, FACTS, len(VALUES) - 1) is None


def test_another_one_takes_its_place():
    save_pyramid(ID, FACTS, [VALUES])
    assert save_pyramid(ID, FACTS, [VALUES[::-1]])
    assert bytes(load_pyramid(ID, FACTS, len(VALUES))) == VALUES[::-1]
    assert the_file().name == f"{ID}-{pyramid_cache.FORM}.pyramid"


@pytest.mark.parametrize("at", [0, 30, 5000, -1])
def test_what_is_damaged_is_not_there(at):
    save_pyramid(ID, FACTS, [VALUES])
    content = bytearray(the_file().read_bytes())
    content[at] ^= 1
    the_file().write_bytes(content)
    assert load_pyramid(ID, FACTS, len(VALUES)) is None


def test_what_is_cut_off_is_not_there():
    save_pyramid(ID, FACTS, [VALUES])
    os.truncate(the_file(), 6000)
    assert load_pyramid(ID, FACTS, len(VALUES)) is None
    os.truncate(the_file(), 10)
    assert load_pyramid(ID, FACTS, len(VALUES)) is None


def test_another_form_is_not_read(monkeypatch):
    save_pyramid(ID, FACTS, [VALUES])
    path = the_file()
    monkeypatch.setattr(pyramid_cache, "FORM", 2)
    path.rename(path.with_name(f"{ID}-2.pyramid"))
    assert load_pyramid(ID, FACTS, len(VALUES)) is None


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps a user's folders by itself")
def test_only_its_owner_can_read_it():
    save_pyramid(ID, FACTS, [VALUES])
    assert the_file().stat().st_mode & 0o077 == 0
    assert pyramids_dir().stat().st_mode & 0o077 == 0


def test_those_not_in_use_for_longest_go(monkeypatch):
    monkeypatch.setattr(pyramid_cache, "MOST_BYTES", 3 * (4096 + len(VALUES)))
    ids = [f"{number:064x}" for number in range(5)]
    for number, one in enumerate(ids[:3]):
        save_pyramid(one, FACTS, [VALUES])
        path = pyramids_dir() / f"{one}-{pyramid_cache.FORM}.pyramid"
        os.utime(path, (1000 + number, 1000 + number))
    assert load_pyramid(ids[0], FACTS, len(VALUES)) is not None  # in use now
    save_pyramid(ids[3], FACTS, [VALUES])
    there = [load_pyramid(one, FACTS, len(VALUES)) is not None for one in ids]
    assert there == [True, False, True, True, False]
    assert not save_pyramid(ids[4], FACTS, [VALUES] * 4)  # more than all may take


def test_a_disk_that_refuses_is_no_disaster(monkeypatch):
    pyramids_dir().parent.mkdir(parents=True, exist_ok=True)
    pyramids_dir().write_bytes(b"a file in the way")
    assert not save_pyramid(ID, FACTS, [VALUES])
    assert load_pyramid(ID, FACTS, len(VALUES)) is None


def test_a_write_that_fails_leaves_the_old_and_no_rest(monkeypatch):
    save_pyramid(ID, FACTS, [VALUES])

    def fails(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pyramid_cache.Path, "replace", fails)
    assert not save_pyramid(ID, FACTS, [VALUES[::-1]])
    assert bytes(load_pyramid(ID, FACTS, len(VALUES))) == VALUES
    the_file()


def test_an_id_that_is_no_hash_is_refused():
    with pytest.raises(ValueError, match="hash"):
        save_pyramid("../Miller", FACTS, [VALUES])
