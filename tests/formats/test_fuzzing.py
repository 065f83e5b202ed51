"""The fuzzer itself: it must be able to fail."""

import random
import sys

import numpy as np
import pytest
from fuzzing import fuzz, survives
from wfdb_files import write


def test_wfdb_survives(tmp_path):
    header = write(tmp_path, "one", np.arange(200).reshape(100, 2))
    survives("WFDB", [header], count=60)


def test_changes_are_the_same_for_the_same_seed_and_others_for_another():
    content = bytes(range(256)) * 20
    made = [fuzz.mutated(content, random.Random(str(seed)), [content]) for seed in (1, 1, 2)]
    assert made[0] == made[1] != made[2]
    assert sum(one != content for one in made) >= 2


@pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded on Linux alone")
def test_a_reader_that_fails_is_caught(tmp_path, monkeypatch):
    header = write(tmp_path, "one", np.arange(200).reshape(100, 2))
    bad = tmp_path / "sitecustomize.py"
    bad.write_text(
        "import ecgviewer.formats.wfdb as wfdb, itertools, os, time\n"
        "real, calls = wfdb.read, itertools.count()\n"
        "def read(path):\n"
        "    n = next(calls)\n"
        "    if n == 1: raise KeyError('bug')\n"
        "    if n == 2: bytearray(1 << 30)\n"
        "    if n == 3: open('/etc/hostname').close()\n"
        "    if n == 4: os._exit(3)\n"
        "    return real(path)\n"
        "wfdb.read = read\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    failed, counts = fuzz.fuzz("WFDB", [header], count=4)
    told = [str(case["what"]) for case in failed]
    assert len(told) == 4
    assert sum(counts.values()) == 0
    for text, said in zip(("KeyError", "MemoryError", "/etc/hostname", "died"), told, strict=True):
        assert text in said
