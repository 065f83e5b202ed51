"""From three readers' replies to decisions that stand, row by row."""

from dataclasses import replace
from itertools import combinations
from types import SimpleNamespace

import numpy as np
import pytest
from study_of_three import NAMES, Study, read_all

from ecgviewer.core.adjudication import Case, Decision, key_of, next_open, queue_of
from ecgviewer.core.errors import UserError
from ecgviewer.core.study import ToAdjudicate
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.adjudicating import (
    decide,
    decisions_on,
    decisions_path,
    open_adjudication,
    open_case_record,
    summary,
)
from ecgviewer.tasks.packet_sharing import Wish, make_packets, shares
from ecgviewer.tasks.queue_pool import opinions, what_is_known
from ecgviewer.tasks.study_key import load_study
from ecgviewer.tasks.tuning_plan import StudyFiles


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="module")
def study(tmp_path_factory, synthetic_record):
    def make(n):
        return synthetic_record(("I", "II", "V1"), fs=100.0, seed=n, heart_rate_bpm=50 + 3 * n)

    study = Study(tmp_path_factory.mktemp("study"), make)
    read_all(study)
    return study


@pytest.fixture
def work(study):
    decisions_path(study.readings).unlink(missing_ok=True)
    return drain(open_adjudication(study.readings, study_path=study.key))


def test_what_readers_of_a_study_dispute_can_be_queued(study, work):
    files = StudyFiles(study.readings, study.key)
    assert not what_is_known(store_path()).labels
    known = what_is_known(store_path(), files)
    open_cases = {one.row.record_id for one in work.cases if one.row.code and not one.decision}
    index = SimpleNamespace(
        ids=study.ids, codes=("NORM",), findings=np.full((len(study.ids), 1), 0.5)
    )
    differ = opinions(index, known)
    told = {index.ids[at]: one for at, one in differ.items() if one.kind == "readers differ"}
    assert set(told) == open_cases
    assert told
    for name, one in told.items():
        assert one.finding in known.labels[name].disputed
    assert set(known.labels) <= known.read  # and none of them is drawn as unread


def test_one_positive_on_a_rare_code_stands_first(study, work):
    first = work.cases[0]
    assert (first.row.reason, first.row.code, first.row.positive) == (
        "rare",
        "local:brugada_1",
        ("reader-2",),
    )
    assert first.state == "open"
    assert work.rare == ("local:brugada_1",)
    reasons = [case.row.reason for case in work.cases]
    for apart in ("uncertain", "reject", "later", "unread", "disagreement"):
        assert apart in reasons
    said = work.by_record[first.row.record_id]
    assert {one.reader for one in said} == set(NAMES.values())


def test_the_record_of_a_row_is_found_and_is_the_one_read(study, work):
    record_id = work.cases[0].row.record_id
    assert drain(open_case_record(work, record_id)).id == record_id
    other = next(name for name in study.ids if name != record_id)
    moved = replace(work, sources={**work.sources, record_id: work.sources[other]})
    with pytest.raises(UserError, match="samples have changed"):
        drain(open_case_record(moved, record_id))
    with pytest.raises(UserError, match="Nobody knows where"):
        drain(open_case_record(replace(work, sources={}), record_id))


def test_decisions_stand_across_restarts_and_only_grow(study, work):
    case = work.cases[0]
    for verdict in ("later", "uncertain", "accept"):
        drain(decide(work, case, verdict, author="Dr Judge", note="seen"))
    again = drain(open_adjudication(study.readings, study_path=study.key))
    assert again.cases[0].state == "decided"
    assert again.cases[0].decision.verdict == "accept"
    assert again.n_decided == 1
    made = decisions_on(study.readings)
    assert [one.verdict for one in made] == ["later", "uncertain", "accept"]
    assert made[0].negative == ("reader-1", "reader-3")
    told = summary(again)
    assert told["verdicts"] == {"accept": 1}
    assert len(told["decisions"]) == len(again.cases) == told["rows"]


def test_another_positive_opens_a_row_again():
    row = ToAdjudicate("r", "disagreement", "PVC", ("a",), ("b", "c"))
    made = Decision("r", "disagreement", "PVC", "reject", "J", "t", ("a",), ("b", "c"))
    assert Case(row, made).state == "decided"
    assert Case(replace(row, positive=("a", "b"), negative=("c",)), made).state == "again"
    # A code that has become rare since is the same row.
    (case,) = queue_of([replace(row, reason="rare")], [made])
    assert case.decision == made
    assert key_of("r", "later", "") != key_of("r", "unread", "")


def test_the_next_row_is_an_open_one_and_those_put_off_come_last():
    rows = [ToAdjudicate(f"r{n}", "rare", "X", ("a",)) for n in range(4)]

    def decision(n, verdict):
        return Decision(f"r{n}", "rare", "X", verdict, "J", "t", ("a",))

    cases = queue_of(rows, [decision(0, "later"), decision(2, "accept")])
    assert next_open(cases, -1) == 1
    assert next_open(cases, 1) == 3
    assert next_open(cases, 3) == 1
    cases = queue_of(rows, [decision(0, "later"), *(decision(n, "reject") for n in (1, 2, 3))])
    assert next_open(cases, 2) == 0
    assert next_open(cases, 0) is None
    assert next_open((), -1) is None


def test_a_verdict_that_is_none_is_refused(study, work):
    with pytest.raises(ValueError, match="verdict 'yes'"):
        drain(decide(work, work.cases[0], "yes", author="J"))
    assert decisions_on(study.readings) == ()


@pytest.mark.parametrize(("n", "readers", "share"), [(10, 3, 1.0), (10, 3, 0.5), (7, 4, 0.3)])
def test_records_are_dealt_out_evenly(n, readers, share):
    hands = shares(n, readers, share, seed=4)
    assert len(hands) == readers
    assert {len(hand) for hand in hands} == {len(hands[0])}
    assert len(hands[0]) >= share * n
    assert all(len(set(hand)) == len(hand) for hand in hands)
    times = [sum(place in hand for hand in hands) for place in range(n)]
    assert max(times) - min(times) <= 1
    if share == 1.0:
        assert all(a == b for a, b in combinations(hands, 2))
    else:
        assert shares(n, readers, share, seed=5) != hands


def test_packets_for_several_readers(study, tmp_path):
    wish = Wish(
        tmp_path / "new.key",
        ("A. Reader", "B. Reader"),
        tmp_path / "out",
        share=0.5,
        repeats=2,
        rare=("AFIB",),
        seed=1,
    )
    made = drain(make_packets([study.folder / "records"], wish))
    assert [one.packet.name for one in made] == ["packet-1.zip", "packet-2.zip"]
    assert [one.n_items for one in made] == [8, 8]
    key = load_study(wish.study_path)
    assert [one.reader for one in key.packets.values()] == ["A. Reader", "B. Reader"]
    assert key.rare == ["AFIB"]
    seen = [{item.record for item in one.items.values()} for one in key.packets.values()]
    assert seen[0] | seen[1] == set(study.ids)
    assert set(key.sources) == set(study.ids)
    drain(make_packets([study.folder / "records"], replace(wish, readers=("C",))))
    assert (tmp_path / "out" / "packet-3.zip").exists()
    for readers, why in (((), "Nobody"), (("A", " A "), "named twice")):
        with pytest.raises(UserError, match=why):
            drain(make_packets([study.folder / "records"], replace(wish, readers=readers)))
