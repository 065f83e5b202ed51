"""Random edits killed at random moments, in a small form; the large one is in benchmarks."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARK = Path(__file__).resolve().parents[2] / "benchmarks" / "edit_sequences.py"
SEQUENCES = os.environ.get("ECGVIEWER_SEQUENCES", "6")


@pytest.mark.skipif(os.name == "nt", reason="fork and SIGKILL are of POSIX")
def test_no_store_is_damaged_and_no_edit_is_lost(tmp_path):
    line = [sys.executable, str(BENCHMARK), "--sequences", SEQUENCES, "--folder", str(tmp_path)]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["problems"] == 0
    assert told["kills"] == 3 * int(SEQUENCES)
    # Every operation had its turn, so that none is left out unseen.
    kinds = {"add", "delete", "keep", "move", "read", "redo", "relabel", "undo"}
    assert set(told["edits"]) <= kinds
    assert len(told["edits"]) >= 6


@pytest.mark.skipif(os.name == "nt", reason="fork is of POSIX")
def test_a_lost_edit_would_be_seen(tmp_path):
    """The check itself can fail: with a store that acknowledges before it stores."""
    code = (
        "import runpy, sys\n"
        "from ecgviewer.storage.annotation_store import AnnotationStore\n"
        "real, n = AnnotationStore.apply, [0]\n"
        "def lying(self, step, **more):\n"
        "    n[0] += 1\n"
        "    import os\n"
        "    if n[0] % 5 == 0 and os.getpid() != PARENT: return 0\n"
        "    return real(self, step, **more)\n"
        "import os; PARENT = os.getpid(); AnnotationStore.apply = lying\n"
        f"sys.argv = ['x', '--sequences', '4', '--folder', {str(tmp_path)!r}]\n"
        f"runpy.run_path({str(BENCHMARK)!r}, run_name='__main__')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "something else stands" in done.stderr
