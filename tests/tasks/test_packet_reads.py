"""How records were left in the window goes into a reply, unless a mark says otherwise."""

import json

from study_of_three import Study

from ecgviewer.formats import read_record
from ecgviewer.formats.packet import unpack
from ecgviewer.storage.annotation_store import AnnotationStore

READER = "Anna Zzyzx"


def leave(study, item, *acts):
    """Do in the store what the window does."""
    record = read_record(study.of(READER) / "work" / f"{item}.hea")
    with AnnotationStore(study.of(READER) / "store.sqlite3") as store:
        store.readings.add(
            record.id,
            acts,
            reader=READER,
            after=0,
            upto=0,
            human_first=True,
            ai_visible=False,
            model_id=None,
        )


def test_what_was_said_in_the_window(tmp_path, synthetic_record):
    study = Study(tmp_path, lambda n: synthetic_record(("I", "II", "V1"), fs=100.0, seed=n))
    assert study.make(READER) == 0
    assert study.open(READER) == 0
    leave(study, "item-0001", "log")
    leave(study, "item-0002", "log", "finalise")
    leave(study, "item-0003", "uncertain")
    leave(study, "item-0004", "unfit")
    leave(study, "item-0005", "later")
    leave(study, "item-0006", "later", "resume")
    leave(study, "item-0007", "unfit")
    assert study.mark(READER, "read", "item-0007") == 0
    assert study.reply(READER) == 0
    body = unpack(study.of(READER) / "reply.zip", None).files["annotations.json"]
    states = [item["state"] for _, item in sorted(json.loads(body)["items"].items())]
    expected = ["read", "read", "uncertain", "reject", "later", "unread", "read"]
    assert states == expected + ["unread"] * 5
