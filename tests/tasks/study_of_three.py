"""A study of three readers in a folder, run through the command line."""

import json

from ecgviewer.cli import main
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.tasks.study_key import load_study

NAMES = {"Anna Zzyzx": "reader-1", "Bert Qwyjibo": "reader-2", "Cleo Xyloph": "reader-3"}
N = 12


class Study:
    """A folder with records, an organiser and three readers."""

    def __init__(self, folder, make_record):
        self.folder = folder
        self.key = folder / "organiser" / "study.key"
        self.readings = folder / "organiser" / "readings.json"
        self.headers = [
            write_wfdb(make_record(n), folder / "records", f"Miller{n}") for n in range(N)
        ]
        self.ids = [read_record(path).id for path in self.headers]

    def copied(self, folder):
        """The same study in a copy of its folder."""
        other = object.__new__(Study)
        other.folder, other.ids = folder, self.ids
        other.key = folder / self.key.relative_to(self.folder)
        other.readings = folder / self.readings.relative_to(self.folder)
        other.headers = [folder / path.relative_to(self.folder) for path in self.headers]
        return other

    def of(self, reader):
        return self.folder / NAMES[reader]

    def make(self, reader, *more):
        out = self.of(reader) / "packet.zip"
        line = ["packet", "make", "--study", str(self.key), "--reader", reader, "--out", str(out)]
        records = ["--records", str(self.folder / "records")]
        return main([*line, *more, *records])

    def open(self, reader):
        where = self.of(reader)
        line = ["packet", "read", str(where / "packet.zip"), "--key", str(where / "packet.key")]
        return main([*line, "--out", str(where / "work")])

    def items(self, reader):
        """Item to (number of the record, whether it is a repeat): what the organiser knows."""
        study = load_study(self.key)
        (packet,) = (one for one in study.packets.values() if one.reader == reader)
        return {
            name: (self.ids.index(item.record), bool(item.repeat_of))
            for name, item in packet.items.items()
        }

    def annotate(self, reader, item, *spans):
        record = read_record(self.of(reader) / "work" / f"{item}.hea")
        made = [
            Annotation(record.id, start, stop, ("II",), code, note="ask Anna Zzyzx")
            for code, start, stop in spans
        ]
        with AnnotationStore(self.of(reader) / "store.sqlite3") as store:
            step = tuple(Change(None, one) for one in made)
            store.apply(step, action="do", author=reader, ai_visible=False, model_id=None)

    def mark(self, reader, state, *items):
        return main(["packet", "mark", str(self.of(reader) / "work"), state, *items])

    def reply(self, reader, name="reply.zip"):
        where = self.of(reader)
        line = ["packet", "reply", str(where / "work"), "--key", str(where / "packet.key")]
        more = ["--store", str(where / "store.sqlite3"), "--out", str(where / name)]
        return main([*line, *more])

    def merge(self, *replies):
        line = ["packet", "merge", "--study", str(self.key), "--out", str(self.readings)]
        return main([*line, *map(str, replies)])

    def agree(self, capsys, *more):
        capsys.readouterr()
        line = ["packet", "agree", str(self.readings), "--study", str(self.key), "--json"]
        assert main([*line, "--draws", "50", *more]) == 0
        return json.loads(capsys.readouterr().out)


# What each reader says of records 0 to 11: AFIB yes or no, and a rare one.
AFIB = {
    "Anna Zzyzx": [1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0],
    "Bert Qwyjibo": [1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1],
    "Cleo Xyloph": [1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0],
}
RARE = {"Bert Qwyjibo": 5}
UNCERTAIN, REJECTED, LATER, UNREAD = 6, 7, 9, 10  # of Cleo


def read_all(study, *, repeats=3):
    for seed, reader in enumerate(NAMES):
        assert study.make(reader, "--repeats", str(repeats), "--seed", str(seed)) == 0
        assert study.open(reader) == 0
        for item, (number, repeat) in study.items(reader).items():
            spans = []
            said = AFIB[reader][number]
            if repeat and reader == "Cleo Xyloph":
                said = 1  # on repeats she always says AFIB
            if said:
                spans.append(("AFIB", 100, 300 + 10 * list(NAMES).index(reader)))
            if RARE.get(reader) == number and not repeat:
                spans.append(("local:brugada_1", 10, 20))
            if spans:
                study.annotate(reader, item, *spans)
            state = "read"
            if reader == "Cleo Xyloph" and not repeat:
                special = {UNCERTAIN: "uncertain", REJECTED: "reject", LATER: "later"}
                state = special.get(number, "" if number == UNREAD else "read")
            if state:
                assert study.mark(reader, state, item) == 0
        assert study.reply(reader) == 0
    assert study.merge(*(study.of(reader) / "reply.zip" for reader in NAMES)) == 0
