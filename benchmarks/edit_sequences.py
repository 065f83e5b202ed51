"""Random edits of a store, killed at random moments: what was acknowledged stands, whole.

Run by hand: ``python benchmarks/edit_sequences.py [--sequences 1000]``. Prints a table and one line
of JSON; the test suite runs a small form. POSIX only (fork, SIGKILL).

A sequence is one reader's work on two records in a store of its own: findings of every kind added,
moved, relabelled, renamed, deleted, undone, redone; calipers and marks kept; reads logged, put
aside, finalised, amended. Three times in a sequence the program is killed: at once, or a random
moment after an edit was acknowledged, so that kills fall inside transactions. After each kill the
store is opened by another program, which demands:

- the store is sound (``ecgviewer store check``: SQLite's integrity, triggers, every log replayed);
- what stands is what was acknowledged last, or that and the one edit in flight: never less, never
  more, never half an edit.

At the end of a sequence every record is undone to its start, which must leave nothing, and redone
to the end, which must bring back what stood.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ecgviewer.core.annotation import Annotation, beats_annotation
from ecgviewer.core.errors import StoreError
from ecgviewer.core.history import Change, Step
from ecgviewer.core.reading import ACTS, state_of
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.health import check_store

RECORDS, N_SAMPLES = ("r" * 64, "s" * 64), 5000
LEADS = ("I", "II", "V1", "V6")
CODES = ("PVC", "AFIB", "local:brugada_1", "mitbih:J", "made up – ö")
READER = "Reader"
KILLS = 3
LONGEST_PAUSE_S = 0.004


def random_annotation(pick: random.Random, record: str, **fixed: Any) -> Annotation:
    """Return a finding of any kind."""
    kind = pick.choice(("span", "point", "beat", "beats", "record"))
    leads = tuple(pick.sample(LEADS, pick.randint(1, len(LEADS))))
    more: dict[str, Any] = {
        "certainty": pick.choice(("definite", "probable", "possible")),
        "note": "x" * pick.choice((0, 0, 5, 5000)),
        "severity": pick.choice(("", "mild", "severe")),
        "course": pick.choice(("", "old", "new")),
    } | fixed
    more.setdefault("id", f"{pick.getrandbits(128):032x}")  # the same in a copy that is not killed
    code = more.pop("finding", pick.choice(CODES))
    start = pick.randrange(N_SAMPLES - 300)
    if kind == "record":
        return Annotation(record, 0, N_SAMPLES, leads, code, kind="record", **more)
    if kind == "point":
        return Annotation(record, start, start + 1, leads, code, kind="point", **more)
    if kind == "beat":
        return Annotation(
            record, start, start + 200, leads, code, kind="beat", peaks=(start + 80,), **more
        )
    if kind == "beats":
        peaks = tuple(sorted(pick.sample(range(100, N_SAMPLES - 100, 40), pick.randint(1, 40))))
        return beats_annotation(record, peaks, (50, 50), N_SAMPLES, leads, code, **more)
    return Annotation(record, start, start + pick.randint(1, 299), leads, code, **more)


class Editor:
    """One program that edits a store; the next random edit depends on what stands in it."""

    def __init__(self, path: Path, seed: str) -> None:
        self.store = AnnotationStore(path)
        self.pick = random.Random(seed)
        self.histories = {record: self.store.history(record) for record in RECORDS}

    def _apply(self, record: str, step: Step, action: str) -> None:
        self.store.apply(
            step, action=action, author=READER, ai_visible=self.pick.random() < 0.5, model_id=None
        )
        history = self.histories[record]
        if action == "do":
            history.done(*step)
        else:
            history.commit_undo() if action == "undo" else history.commit_redo()

    def edits(self, record: str) -> dict[str, Callable[[], object]]:
        """Return what may be done to a record now."""
        pick, standing = self.pick, self.store.annotations(record)
        one = pick.choice(standing) if standing else None
        many = pick.sample(standing, min(len(standing), 3))
        new = [random_annotation(pick, record) for _ in range(pick.choice((1, 1, 3)))]
        history = self.histories[record]
        out: dict[str, Callable[[], object]] = {
            "add": lambda: self._apply(record, tuple(Change(None, a) for a in new), "do"),
            "keep": self._keep(record),
        }
        if one is not None:
            moved = random_annotation(pick, record, id=one.id, finding=one.finding)
            other = one.changed(finding=pick.choice(CODES), note="y" * pick.randrange(9))
            out |= {
                "move": lambda: self._apply(record, (Change(one, moved),), "do"),
                "relabel": lambda: self._apply(record, (Change(one, other),), "do"),
                "delete": lambda: self._apply(
                    record, tuple(Change(each, None) for each in many), "do"
                ),
            }
        if history.can_undo:
            out["undo"] = lambda: self._apply(record, history.undo(), "undo")
        if history.can_redo:
            out["redo"] = lambda: self._apply(record, history.redo(), "redo")
        read = self._read(record)
        return out | ({"read": read} if read is not None else {})

    def _keep(self, record: str) -> Callable[[], object]:
        kind = self.pick.choice(("calipers", "fiducials"))
        body = [self.pick.randrange(1000)] * self.pick.choice((1, 3, 2000))
        text = None if self.pick.random() < 0.1 else {"marks": body}
        return lambda: self.store.keep(record, kind, text, author=READER)

    def _read(self, record: str) -> Callable[[], object] | None:
        log = self.store.readings
        entries = log.entries(record, READER)
        said = [one.act for one in entries]
        for act in self.pick.sample(ACTS, len(ACTS)):
            try:
                state_of([*said, act])
            except ValueError:
                continue
            return lambda: log.add(
                record,
                (act,),
                reader=READER,
                after=entries[-1].number if entries else 0,
                upto=log.newest(record),
                human_first=True,
                ai_visible=False,
                model_id=None,
                reason="seen again" if act == "amend" else "",
            )
        return None

    def one_edit(self) -> str:
        """Do something; return what."""
        choices = self.edits(self.pick.choice(RECORDS))
        name = self.pick.choice(sorted(choices))
        choices[name]()
        return name


def state_in(store: AnnotationStore) -> str:
    """Return all that stands in a store, as text."""
    return json.dumps(
        [
            [
                [one.to_dict() for one in store.annotations(record)],
                [store.kept(record, kind) for kind in ("calipers", "fiducials")],
                [one.act for one in store.readings.entries(record, READER)],
                [store.history(record).can_undo, store.history(record).can_redo],
            ]
            for record in RECORDS
        ],
        sort_keys=True,
    )


def live(path: Path, seed: str, pipe: int) -> None:
    """Edit until killed; say each edit once it is stored."""
    editor = Editor(path, seed)
    while True:
        name = editor.one_edit()
        # One short write: read back whole or not at all.
        os.write(pipe, f"{name}\n".encode())


def killed_life(path: Path, seed: str, pick: random.Random) -> tuple[list[str], bool]:
    """Let a program edit and kill it; return the edits it acknowledged, and whether it died so."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(out)
        try:
            live(path, seed, into)
        except StoreError as error:
            os.write(2, f"{error}\n".encode())
        finally:
            os._exit(3)
    os.close(into)
    wanted, said = pick.randint(0, 14), b""
    while said.count(b"\n") < wanted:
        got = os.read(out, 65536)
        if not got:
            break
        said += got
    time.sleep(pick.uniform(0.0, LONGEST_PAUSE_S))
    os.kill(child, signal.SIGKILL)
    while got := os.read(out, 65536):
        said += got
    os.close(out)
    _, status = os.waitpid(child, 0)
    died = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    return said.decode().splitlines(), died


def replayed(path: Path, seed: str, n: int) -> tuple[str, str]:
    """Do the same edits in a copy that nobody kills; return the states after n and n + 1 edits."""
    editor = Editor(path, seed)
    editor.store._connection.execute("PRAGMA synchronous = OFF")
    for _ in range(n):
        editor.one_edit()
    after = state_in(editor.store)
    editor.one_edit()
    one_more = state_in(editor.store)
    editor.store.close()
    return after, one_more


def undone_and_redone(path: Path) -> list[str]:
    """Undo every record to its start and redo it to the end; return what went wrong."""
    problems = []
    with AnnotationStore(path) as store:
        for record in RECORDS:
            stood, history = store.annotations(record), store.history(record)
            steps = 0
            for action, can in (("undo", "can_undo"), ("redo", "can_redo")):
                left = steps if action == "redo" else -1
                while getattr(history, can) and left != 0:
                    step = history.undo() if action == "undo" else history.redo()
                    store.apply(step, action=action, author=READER, ai_visible=False, model_id=None)
                    history.commit_undo() if action == "undo" else history.commit_redo()
                    steps += action == "undo"
                    left -= 1
                if action == "undo" and store.annotations(record):
                    problems.append("undone to its start, findings are left")
            if store.annotations(record) != stood:
                problems.append("undone and redone, something else stands")
    return problems


def run_sequence(folder: Path, seed: int) -> dict[str, Any]:
    """Run one sequence; return counts and what went wrong."""
    path, twin = folder / "store.sqlite3", folder / "twin.sqlite3"
    pick = random.Random(f"kills {seed}")
    edits: Counter[str] = Counter()
    problems, in_flight, died = [], 0, 0
    for life in range(KILLS):
        for copy in folder.glob("twin.sqlite3*"):
            copy.unlink()
        if path.exists():
            with AnnotationStore(path) as store:  # all that is in the log comes into the file
                store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            twin.write_bytes(path.read_bytes())
        name = f"{seed} {life}"
        said, killed = killed_life(path, name, pick)
        edits.update(said)
        died += killed
        if not path.exists() or not path.stat().st_size:
            continue  # killed before there was a store
        try:
            health = check_store(path)
            problems += [one for one in health.problems if "empty" not in one]
            with AnnotationStore(path) as store:
                state = state_in(store)
        except StoreError as error:
            problems.append(str(error))
            continue
        after, one_more = replayed(twin, name, len(said))
        if state not in (after, one_more):
            problems.append(f"after {len(said)} edits something else stands")
        in_flight += state == one_more and state != after
    if path.exists() and path.stat().st_size:
        problems += undone_and_redone(path)
        problems += check_store(path).problems
    return {"edits": edits, "problems": problems, "in_flight": in_flight, "kills": died}


def main() -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sequences", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--folder", type=Path, help="where the stores lie (default: a new one)")
    args = parser.parse_args()
    total: Counter[str] = Counter()
    problems: list[str] = []
    kills = in_flight = 0
    begin = time.perf_counter()
    for number in range(args.sequences):
        with tempfile.TemporaryDirectory(dir=args.folder) as folder:
            found = run_sequence(Path(folder), args.seed + number)
        total += found["edits"]
        kills += found["kills"]
        in_flight += found["in_flight"]
        problems += [f"sequence {args.seed + number}: {one}" for one in found["problems"]]
    seconds = time.perf_counter() - begin
    for name, n in sorted(total.items()):
        print(f"{name:<10} {n:>7,}")
    print(
        f"{args.sequences:,} sequences, {kills:,} kills, {sum(total.values()):,} edits said done;"
    )
    print(f"{in_flight:,} times the edit in flight stood as well; {seconds:.0f} s")
    for one in problems[:20]:
        print(one, file=sys.stderr)
    print(f"{len(problems)} problems" if problems else "No store was damaged, no edit was lost.")
    told = {
        "benchmark": "edit_sequences",
        "sequences": args.sequences,
        "kills": kills,
        "edits": dict(sorted(total.items())),
        "in_flight_stood": in_flight,
        "problems": len(problems),
        "seconds": round(seconds, 1),
    }
    print(json.dumps(told))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
