"""A reader's way through a packet, and what its organiser sees."""

import os

import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.errors import UserError
from ecgviewer.core.history import Change
from ecgviewer.formats import read_record, write_wfdb
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.organising import known_studies, look_at_study, readings_beside, take_replies
from ecgviewer.tasks.packet_reading import (
    is_in_packet,
    leave_item,
    open_packet,
    opened_packets,
    packets_folder,
    send_reply,
    work_in,
)
from ecgviewer.tasks.packet_sharing import Wish, make_packets


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture
def made(synthetic_record, tmp_path):
    """Two packets of four records, the first with a repeat each."""
    for n in range(4):
        record = synthetic_record(("I", "II"), fs=100.0, seed=n)
        write_wfdb(record, tmp_path / "records", f"r{n}")
    wish = Wish(tmp_path / "study.key", ("Ann", "Bob"), tmp_path / "out", repeats=1, seed=1)
    return wish.study_path, drain(make_packets([tmp_path / "records"], wish))


def annotate(path, code="AFIB"):
    record = read_record(path)
    with AnnotationStore(store_path()) as store:
        step = (Change(None, Annotation(record.id, 10, 60, ("II",), code)),)
        store.apply(step, action="do", author="R", ai_visible=False, model_id=None)


def test_a_packet_is_read_in_its_order_left_and_gone_on_with(made, tmp_path):
    _study, (first, _) = made
    work = drain(open_packet(first.packet, None))
    assert work.signed
    assert [item.name for item in work.items] == [f"item-000{n}" for n in range(1, 6)]
    assert {item.state for item in work.items} == {"unread"}
    assert all(is_in_packet(path) for path in work.paths)
    assert not is_in_packet(tmp_path / "records" / "r0.hea")
    annotate(work.paths[0])
    drain(leave_item(work.folder, "item-0002", "uncertain"))
    drain(leave_item(work.folder, "item-0003", "later"))
    drain(leave_item(work.folder, "item-0003", "reject"))
    again = drain(open_packet(first.packet, None))  # the same packet again goes on
    assert [item.state for item in again.items[:4]] == ["read", "uncertain", "reject", "unread"]
    assert again.counts["unread"] == 2
    assert again.item_at(work.paths[1]).name == "item-0002"
    assert opened_packets() == (work.folder,)
    if os.name == "posix":
        inside = [packets_folder(), work.folder, *work.folder.iterdir()]
        assert not [one for one in inside if one.stat().st_mode & 0o077]


def test_replies_come_back_to_the_organiser(made, tmp_path):
    study, packets = made
    before = drain(look_at_study(study))
    assert [(row.reader, row.n_items, row.n_repeats, row.n_read) for row in before.rows] == [
        ("Ann", 5, 1, None),
        ("Bob", 5, 1, None),
    ]
    assert before.result is None
    assert before.n_records == 4
    replies = []
    for number, one in enumerate(packets):
        work = drain(open_packet(one.packet, None))
        for item in work.items:
            drain(leave_item(work.folder, item.name, "read" if item.name[-1] != "4" else "later"))
        annotate(work.paths[0])
        replies.append(tmp_path / f"reply-{number}.zip")
        assert drain(send_reply(work.folder, replies[-1])) == 1
        with pytest.raises(UserError, match="not overwritten"):
            drain(send_reply(work.folder, replies[-1]))
    merged, seen = drain(take_replies([*replies, tmp_path / "none.zip"], study))
    assert merged.added == 2
    assert len(merged.failed) == 1
    assert [(row.n_read, row.n_other) for row in seen.rows] == [(4, 1), (4, 1)]
    assert [code.code for code in seen.result.codes] == ["AFIB"]
    assert known_studies() == (study.absolute(),)
    assert readings_beside(study).name == "study.readings.json"


def test_without_a_key_it_is_read_but_not_answered(made, tmp_path):
    _study, (first, second) = made
    key = first.key.rename(tmp_path / "elsewhere.key")
    work = drain(open_packet(first.packet, None))
    assert not work.signed
    with pytest.raises(UserError, match="must be signed"):
        drain(send_reply(work.folder, tmp_path / "reply.zip"))
    with pytest.raises(UserError, match="not signed with this key"):
        drain(open_packet(first.packet, second.key))
    assert drain(open_packet(first.packet, key)).signed
    assert drain(send_reply(work.folder, tmp_path / "reply.zip")) == 0


def test_a_packet_by_reference_finds_the_records_in_the_store(synthetic_record, tmp_path):
    headers = [
        write_wfdb(synthetic_record(("I",), fs=100.0, seed=n), tmp_path / "in", f"r{n}")
        for n in range(2)
    ]
    wish = Wish(tmp_path / "s.key", ("Ann",), tmp_path / "out", by_reference=True)
    (made,) = drain(make_packets(headers, wish))
    record = read_record(headers[0])
    with AnnotationStore(store_path()) as store:
        about = {"fs": record.fs, "n_samples": record.n_samples, "leads": record.lead_names}
        store.remember_record(record.id, path=headers[0], **about, age_years=None, sex=None)
    work = drain(open_packet(made.packet, None))
    assert work.paths == (headers[0],)
    assert [item.path is None for item in work.items].count(True) == 1
    assert work_in(work.folder) == work
