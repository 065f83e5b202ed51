"""A log that only grows: whole lines, in a chain."""

import os
import signal
import subprocess
import sys
import time

import pytest

from ecgviewer.core.errors import UserError
from ecgviewer.storage.append_log import AppendLog, append_line


@pytest.fixture
def log(tmp_path):
    return AppendLog(tmp_path / "new" / "log.jsonl")


def test_what_was_appended_comes_back_in_order(log):
    assert log.rows() == ()
    made = [{"n": n, "text": f"ö\n{n}"} for n in range(5)]
    for one in made:
        log.append(one)
    assert list(AppendLog(log.path).rows()) == made
    if os.name == "posix":
        assert log.path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("change", ["edit", "remove", "insert", "swap"])
def test_a_changed_line_is_seen_and_nothing_is_added(log, change):
    for n in range(4):
        log.append({"n": n})
    lines = log.path.read_bytes().splitlines(keepends=True)
    if change == "edit":
        lines[1] = lines[1].replace(b'"n": 1', b'"n": 7')
    elif change == "remove":
        del lines[1]
    elif change == "insert":
        lines.insert(1, lines[0])
    else:
        lines[1], lines[2] = lines[2], lines[1]
    log.path.write_bytes(b"".join(lines))
    for call in (log.rows, lambda: log.append({"n": 9})):
        with pytest.raises(UserError, match=r"line [23], was changed"):
            call()
    assert log.path.read_bytes() == b"".join(lines)


def test_half_a_line_was_never_said(log):
    log.append({"n": 0})
    whole = log.path.read_bytes()
    log.path.write_bytes(whole + b'{"n": 1, "bef')
    assert log.rows() == ({"n": 0},)
    log.append({"n": 2})
    assert log.rows() == ({"n": 0}, {"n": 2})


@pytest.mark.skipif(os.name == "nt", reason="limits of a process are POSIX's")
def test_a_full_disk_leaves_what_was_there(log):
    code = (
        "import resource, sys; from pathlib import Path\n"
        "from ecgviewer.core.errors import UserError\n"
        "from ecgviewer.storage.append_log import AppendLog\n"
        "log = AppendLog(Path(sys.argv[1])); log.append({'n': 1})\n"
        "size = log.path.stat().st_size\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (size + 50, size + 50))\n"
        "try: log.append({'text': 'x' * 500})\n"
        "except UserError as error: print(error)\n"
        "print(len(log.rows()), log.path.stat().st_size == size)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(log.path)], capture_output=True, text=True, check=True
    )
    told, state = done.stdout.splitlines()
    assert "stored before is safe; this was not stored" in told
    assert state == "1 True"


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is of POSIX")
def test_killed_while_writing(log):
    code = (
        "import sys; from pathlib import Path; from ecgviewer.storage.append_log import AppendLog\n"
        "log, n = AppendLog(Path(sys.argv[1])), int(sys.argv[2])\n"
        "while True: log.append({'n': n, 'x': 'y' * 3000}); print(n, flush=True); n += 1"
    )
    acknowledged = -1
    for pause in (0.0, 0.02, 0.05):
        start = str(len(log.rows()))
        command = [sys.executable, "-c", code, str(log.path), start]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            first = writer.stdout.readline()
            time.sleep(pause)
            writer.send_signal(signal.SIGKILL)
            said = (first + writer.stdout.read()).split()
        acknowledged = max(acknowledged, *(int(one) for one in said[:-1]), int(start))
        numbers = [row["n"] for row in log.rows()]
        assert numbers == list(range(len(numbers)))
        assert len(numbers) > acknowledged


def test_two_programs_may_append(log):
    code = (
        "import sys; from pathlib import Path; from ecgviewer.storage.append_log import AppendLog\n"
        "for n in range(20): AppendLog(Path(sys.argv[1])).append({'n': n})"
    )
    both = [subprocess.Popen([sys.executable, "-c", code, str(log.path)]) for _ in "ab"]
    assert [one.wait(60) for one in both] == [0, 0]
    assert sorted(row["n"] for row in log.rows()) == sorted([*range(20), *range(20)])


def test_plain_lines_too(tmp_path):
    append_line(tmp_path / "a" / "lines", "one")
    append_line(tmp_path / "a" / "lines", "two")
    assert (tmp_path / "a" / "lines").read_text() == "one\ntwo\n"
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot be written"):
        append_line(tmp_path / "file" / "lines", "x")
