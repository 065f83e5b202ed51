"""The self-test's own verb: what works is told step by step, what does not ends it with 1."""

import json

import pytest

from ecgviewer.cli import main
from ecgviewer.core.step import SelfTestError, Step, expect
from ecgviewer.storage.paths import data_dir
from ecgviewer.tasks import selftest
from ecgviewer.ui import selftest as window_test


@pytest.fixture
def quick(monkeypatch):
    """Without the steps that take long; each is tested where it belongs."""
    monkeypatch.setattr(selftest, "RECORDS_EACH", 1)
    for name in ("_scored", "_in_processes", "_annotated", "_tuned"):
        monkeypatch.setattr(selftest, name, lambda *_: "left out")


def test_the_parts_without_a_window(quick, capsys, own_home):
    assert main(["selftest", "--json", "--no-window"]) == 0
    steps = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["step"] for one in steps] == [
        *("simulate", "readers", "manual", "formats", "measure", "score", "processes"),
        *("annotations", "tune"),
    ]
    assert "read back" in steps[3]["told"]
    assert not own_home.exists()  # nothing of the user's was touched


def test_what_does_not_work_ends_it(quick, capsys, monkeypatch):
    def broken(*_):
        expect("records can be measured", holds=False)

    monkeypatch.setattr(selftest, "_measured", broken)
    assert main(["selftest", "--no-window"]) == 1
    said = capsys.readouterr()
    assert "FAILED: Not as it must be: records can be measured." in said.err
    assert "selftest: ok" not in said.out


def test_keep_is_for_those_who_have_nothing(quick, capsys):
    assert main(["selftest", "--no-window", "--keep"]) == 0
    assert data_dir().stat().st_mode & 0o077 == 0
    assert list(data_dir().glob("selftest/records/*.hea"))
    assert main(["selftest", "--no-window", "--keep"]) == 1
    assert "no data yet" in capsys.readouterr().err


def test_through_the_real_window(qtbot, tmp_path):
    paths = selftest.simulated(tmp_path / "records")[3:5]
    steps = list(window_test.in_window(paths, tmp_path))
    assert [one.name for one in steps] == [
        *("window", "open", "first read", "annotate", "next", "report"),
    ]
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "before.png").read_bytes() != (tmp_path / "after.png").read_bytes()


def test_a_record_that_cannot_be_read_fails(qtbot, tmp_path):
    bad = tmp_path / "bad.hea"
    bad.write_text("no header\n")
    with pytest.raises(SelfTestError):
        list(window_test.in_window((bad,), tmp_path))


def test_a_step_takes_its_time():
    one = selftest.step("x", lambda: "told")
    assert isinstance(one, Step)
    assert (one.name, one.told) == ("x", "told")
    assert one.seconds >= 0
