import numpy as np
import pytest

from ecgviewer.core.language import use_language
from ecgviewer.core.triage import (
    CONTROL_EVERY,
    REASONS,
    UNSURE_FROM,
    Seen,
    disputed_findings,
    duration_words,
    fault_text,
    interleave,
    n_control,
    order_of,
    ordinal,
    reasons_of,
    why_seen,
    why_unseen,
)

NAN = float("nan")
SEEN = Seen(
    np.array([1, 2, 3, 4, 5, 6]),
    np.array([5.0, 400.0, 9000.0, NAN, 3.0, 2.0]),
    np.array([UNSURE_FROM + 1, 0.1, 0.2, NAN, 1.0, 2.0]),
    np.array([False, False, False, False, True, False]),
    np.array([0, 0, 0, 0, 0, 2]),
)


def test_the_strongest_reason_is_the_reason():
    found = [REASONS[one] for one in reasons_of(SEEN)]
    assert found == ["unsure", "surprise", "surprise", "list", "novel", "disagree"]
    everything = Seen(
        np.array([1]), np.array([1e4]), np.array([99.0]), np.array([True]), np.array([1])
    )
    assert [REASONS[one] for one in reasons_of(everything)] == ["disagree"]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("reason", [6, 3, 2, 5, 1, 4]),
        ("surprise", [3, 2, 1, 5, 6, 4]),
        ("uncertainty", [1, 6, 5, 3, 2, 4]),
        ("disagreement", [6, 3, 2, 1, 5, 4]),
        ("waiting", [1, 2, 3, 4, 5, 6]),
    ],
)
def test_orders(sort, expected):
    assert SEEN.places[order_of(SEEN, sort)].tolist() == expected


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("count", [1, 2, 9, 10, 11, 57, 200])
def test_every_block_of_ten_holds_a_record_drawn_by_chance(count, seed):
    places = np.arange(1, count + 1)
    chance = np.random.default_rng(seed)
    drawn = chance.permutation(places)[: n_control(count)]
    keys, control = interleave(chance.permutation(places), drawn.tolist(), seed)
    assert sorted(keys.tolist()) == places.tolist()
    assert set(keys[control].tolist()) == set(drawn.tolist())
    assert control.sum() >= count / CONTROL_EVERY
    for first in range(0, count, CONTROL_EVERY):
        assert control[first : first + CONTROL_EVERY].sum() == 1


def test_the_model_does_not_move_what_chance_has_drawn():
    drawn = [7, 3]
    one, control = interleave(np.arange(1, 21), drawn, 4)
    other, control_of_other = interleave(np.arange(20, 0, -1), drawn, 4)
    assert np.flatnonzero(control).tolist() == np.flatnonzero(control_of_other).tolist()
    assert one[control].tolist() == other[control].tolist() == drawn
    assert one[~control].tolist() == other[~control].tolist()[::-1]


def test_control_places_within_blocks_are_spread():
    at = [np.flatnonzero(interleave(np.arange(1, 11), [5], seed)[1])[0] for seed in range(400)]
    counts = np.bincount(at, minlength=10)
    assert counts.min() > 15  # 40 expected of each
    assert counts.max() < 75


def test_readers_differ_where_one_marked_what_another_did_not():
    assert disputed_findings({"LK": ["PVC"]}) == ()
    assert disputed_findings({"LK": ["PVC"], "MO": ["PVC"]}) == ()
    assert disputed_findings({"LK": ["PVC", "AFIB"], "MO": ["PVC"]}) == ("AFIB",)
    assert disputed_findings({"LK": ["SR"], "MO": []}, ["SR"]) == ()
    assert disputed_findings({"LK": ["A"], "MO": ["B"], "XY": ["A"]}) == ("A", "B")


def test_why_in_a_line():
    known = {"nearest": ("CLBBB", 0.62), "unsure": [("WPW", 0.44), ("IVCD", 0.38)], "disputed": ""}
    assert why_seen("surprise", **known) == "Nearest finding CLBBB .62"
    assert why_seen("unsure", **known) == "Between WPW .44 and IVCD .38"
    assert why_seen("control", **known) == "Drawn by chance, 1 in 10"
    assert why_seen("disagree", **(known | {"disputed": "PVC"})) == "Readers differ on PVC"
    nothing = {"nearest": None, "unsure": [], "disputed": ""}
    assert why_seen("surprise", **nothing) == "Rare among normals"
    assert why_seen("list", **nothing) == "Nothing in particular"


def test_what_is_unread_is_there_for_reasons_that_no_model_gives():
    plain = {"urgent": False, "oldest": False, "nth": 1, "of": 1, "fault": ""}
    assert why_unseen(**plain) == ("list", "In this list")
    assert why_unseen(**(plain | {"fault": "lead V6 flat"})) == ("signal", "Lead V6 flat")
    series = plain | {"nth": 3, "of": 3, "fault": "x"}
    assert why_unseen(**series) == ("series", "Third of 3 ECGs of this patient")
    assert why_unseen(**(series | {"oldest": True}))[0] == "waiting"
    assert why_unseen(**(series | {"oldest": True, "urgent": True}))[0] == "urgent"


def test_words_of_numbers():
    assert [ordinal(n) for n in (1, 10, 11, 12, 21, 22, 103, 111)] == [
        "First", "Tenth", "11th", "12th", "21st", "22nd", "103rd", "111th",
    ]  # fmt: skip
    assert [duration_words(s) for s in (30, 240, 11_520, 90_000, 10 * 86_400, 800 * 86_400)] == [
        "0 min", "4 min", "3 h 12 min", "1 d 1 h", "10 days", "2 years",
    ]  # fmt: skip


def test_what_is_said_of_a_signal_is_kept_in_english_and_shown_in_the_readers_language():
    note = "V6 flat, LA/RA look exchanged, pacemaker spikes"
    assert fault_text(note) == note
    assert fault_text("no lead can be used") == "No lead can be used"
    use_language("zh")
    try:
        said = fault_text(note), why_unseen(urgent=False, oldest=False, nth=2, of=3, fault="")
    finally:
        use_language("en")
    assert said[0] == "V6 平直, LA/RA 疑似接反, 起搏脉冲"
    assert said[1] == ("series", "该患者 3 份心电图中的第 2 份")
