"""kill -9 while writing: every step that was acknowledged is there, none is half there."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from ecgviewer.storage.annotation_store import AnnotationStore

WRITER = """
import sys
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change
from ecgviewer.storage.annotation_store import AnnotationStore

store, n = AnnotationStore(sys.argv[1]), 0
while True:
    n += 1
    pair = [Annotation("r1", n, n + 1, ("II",), "PVC", note="x" * (n % 50 * 100)) for _ in "ab"]
    step = tuple(Change(None, one) for one in pair)
    rev = store.apply(step, action="do", author="", ai_visible=False, model_id=None)
    print(rev, pair[0].id, pair[1].id, flush=True)
"""

ROUNDS = int(os.environ.get("ECGVIEWER_KILLS", "12"))


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is of POSIX")
def test_every_acknowledged_step_survives(path):
    pick, acknowledged = random.Random(1), {}
    for _ in range(ROUNDS):
        command = [sys.executable, "-c", WRITER, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            first = writer.stdout.readline()
            time.sleep(pick.uniform(0.0, 0.08))
            writer.send_signal(signal.SIGKILL)
            lines = (first + writer.stdout.read()).splitlines(keepends=True)
        for line in lines:
            if line.endswith("\n"):
                rev, *ids = line.split()
                acknowledged[int(rev)] = ids
        raw = sqlite3.connect(path)
        assert raw.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        raw.close()
    assert len(acknowledged) >= ROUNDS
    with AnnotationStore(path) as store:
        there = {one.id for one in store.annotations("r1")}
        assert {name for ids in acknowledged.values() for name in ids} <= there
        for rev, (_, second) in acknowledged.items():
            assert store.revisions(second)[0].rev == rev
        assert store.revision() == len(there)
        assert len(there) % 2 == 0  # steps of two changes are never halved
        assert store.history("r1").can_undo
