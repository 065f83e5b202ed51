"""Two programs write to one catalogue and are killed in the midst: what was told is there."""

import os
import subprocess
import sys

import pytest

from ecgviewer.storage.catalogue import Catalogue

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a kill is POSIX's")

WRITE = """
import sys
from pathlib import Path
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_rows import CatalogueFile, CatalogueRecord

path, who = Path(sys.argv[1]), int(sys.argv[2])
for turn in range(10_000):
    names = [f"{who:02d}{turn:06d}{k:02d}".ljust(64, "0") for k in range(20)]
    with Catalogue(path) as catalogue:
        catalogue.add(
            [
                (CatalogueFile(f"/ecg/{one}", 1, 1, one), CatalogueRecord(one, fs=500.0))
                for one in names
            ],
            {one: b"x" * 600 for one in names},
        )
        catalogue.own.tag(names[::5], "ward")
        catalogue.own.save_search(f"{who} {turn}", "unread")
        catalogue.followed.put_apart("LK", names[:1])
    print(turn, flush=True)
"""


def test_what_two_programs_have_done_survives_their_kill(tmp_path):
    path = tmp_path / "catalogue.sqlite3"
    command = [sys.executable, "-c", WRITE, str(path)]
    writers = [
        subprocess.Popen([*command, str(who)], stdout=subprocess.PIPE, text=True)
        for who in range(2)
    ]
    said = {}
    for who, writer in enumerate(writers):
        said[who] = [int(writer.stdout.readline()) for _ in range(4)]
    for writer in writers:
        writer.kill()
    for who, writer in enumerate(writers):
        said[who] += [int(line) for line in writer.communicate()[0].split("\n")[:-1]]
    with Catalogue(path) as catalogue:
        catalogue.own.follow()
        ask = catalogue._connection.execute
        assert ask("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert ask("PRAGMA foreign_key_check").fetchall() == []
        searches, apart = catalogue.own.searches(), catalogue.whereabouts.apart("LK")
        for who, turns in said.items():
            for turn in turns:
                names = [f"{who:02d}{turn:06d}{k:02d}".ljust(64, "0") for k in range(20)]
                assert all(map(catalogue.knows, names))
                assert catalogue.own.tags_of(names[5]) == ("ward",)
                assert searches[f"{who} {turn}"] == "unread"
                assert catalogue.place(names[0]) in apart
        counts = [
            ask(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("record", "file", "part", "words", "thumbnail")
        ]
        assert len(set(counts)) == 1
        assert counts[0] % 20 == 0
