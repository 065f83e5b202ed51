"""The cache of long scores: whole blocks, whatever happens to the file."""

import os
import stat

import pytest

from ecgviewer.storage import score_cache
from ecgviewer.storage.score_cache import ScoreFile, scores_dir

BLOCKS = [(b"part", bytes([number]) * 1000) for number in range(5)]


def written(key=b"key"):
    with ScoreFile(key) as file:
        for block in BLOCKS:
            file.add(*block)
        assert file.keeps
    return file.path


def test_what_was_added_is_there_and_is_its_owners_alone():
    path = written()
    assert list(ScoreFile(b"key").blocks()) == BLOCKS
    assert not list(ScoreFile(b"another").blocks())
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert b"key" not in path.name.encode()


def test_blocks_are_added_behind_those_that_are_there():
    written()
    with ScoreFile(b"key") as file:
        file.add(b"done", b"{}")
    assert list(ScoreFile(b"key").blocks()) == [*BLOCKS, (b"done", b"{}")]


@pytest.mark.parametrize("cut", [1, 5, 11, 500, 1011])
def test_a_file_cut_off_anywhere_keeps_its_whole_blocks_and_goes_on(cut):
    path = written()
    path.write_bytes(path.read_bytes()[:-cut])
    assert list(ScoreFile(b"key").blocks()) == BLOCKS[:-1]
    with ScoreFile(b"key") as file:
        file.add(*BLOCKS[-1])
    assert list(ScoreFile(b"key").blocks()) == BLOCKS


def test_a_damaged_block_ends_the_file():
    path = written()
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    kept = list(ScoreFile(b"key").blocks())
    assert kept == BLOCKS[: len(kept)]
    assert len(kept) == 2
    with ScoreFile(b"key") as file:
        file.add(b"more", b"x")
    assert list(ScoreFile(b"key").blocks()) == [*kept, (b"more", b"x")]


def test_a_file_of_something_else_is_written_anew():
    path = written()
    path.write_bytes(b"something else altogether " * 100)
    assert not list(ScoreFile(b"key").blocks())
    with ScoreFile(b"key") as file:
        file.add(*BLOCKS[0])
    assert list(ScoreFile(b"key").blocks()) == BLOCKS[:1]


def test_a_length_beyond_all_bounds_is_damage():
    path = written()
    with path.open("ab") as file:
        file.write(b"part" + (0xFFFFFFFF).to_bytes(4, "little") + bytes(4))
    assert list(ScoreFile(b"key").blocks()) == BLOCKS


def test_a_disk_that_refuses_is_no_error(tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")
    with ScoreFile(b"key", folder=in_the_way) as file:
        file.add(*BLOCKS[0])
        assert not file.keeps
        file.add(*BLOCKS[1])
        assert not list(file.blocks())


def test_what_was_used_longest_ago_makes_room(monkeypatch):
    paths = [written(bytes([number])) for number in range(4)]
    for age, path in enumerate(paths):
        os.utime(path, (1000 + age, 1000 + age))
    ScoreFile(bytes([0])).used()
    size = paths[0].stat().st_size
    monkeypatch.setattr(score_cache, "MOST_BYTES", 3 * size)
    new = written(b"new")
    left = set(scores_dir().iterdir())
    assert left == {paths[0], paths[2], paths[3], new}


def test_a_file_can_be_forgotten():
    path = written()
    file = ScoreFile(b"key")
    file.remove()
    assert not path.exists()
    file.remove()
