"""The states of a read follow from its acts, and acts that make no sense are refused."""

import itertools

import pytest

from ecgviewer.core.reading import ACTS, ReadEntry, ReadState, state_of
from ecgviewer.core.study import STATES


def test_the_usual_way():
    state = ReadState()
    assert (state.words, state.status, state.is_to_read) == ("First read", "draft", True)
    state = state.after("log")
    assert (state.words, state.is_logged, state.is_to_read) == ("Second look", True, False)
    state = state.after("finalise")
    assert (state.words, state.status, state.is_locked) == ("Final", "final", True)
    state = state.after("amend")
    assert (state.words, state.status, state.is_locked) == ("Amending", "draft", False)
    assert state.is_logged
    state = state.after("finalise")
    assert (state.words, state.status) == ("Amended", "amended")


@pytest.mark.parametrize(
    ("acts", "words", "in_study", "to_read"),
    [
        ((), "First read", "unread", True),
        (("later",), "Later", "later", True),
        (("uncertain",), "Uncertain", "uncertain", False),
        (("unfit",), "Unfit", "reject", False),
        (("later", "unfit"), "Unfit", "reject", False),
        (("later", "resume"), "First read", "unread", True),
        (("log",), "Second look", "read", False),
        (("uncertain", "log"), "Second look", "read", False),
        (("log", "uncertain"), "Uncertain", "uncertain", False),
        (("log", "later"), "Later", "later", False),
        (("log", "unfit", "finalise"), "Final", "read", False),
    ],
)
def test_put_aside_and_taken_up(acts, words, in_study, to_read):
    state = state_of(acts)
    assert (state.words, state.in_study, state.is_to_read) == (words, in_study, to_read)


@pytest.mark.parametrize(
    "acts",
    [
        ("log", "log"),
        ("finalise",),
        ("log", "finalise", "finalise"),
        ("amend",),
        ("log", "amend"),
        ("resume",),
        ("log", "finalise", "later"),
        ("log", "finalise", "log"),
    ],
)
def test_what_makes_no_sense(acts):
    with pytest.raises(ValueError, match=r"\w"):
        state_of(acts)


def test_putting_aside_never_logs_and_a_log_is_never_taken_back():
    """Over all sequences of four acts."""
    for acts in itertools.product(ACTS, repeat=4):
        state = ReadState()
        for act in acts:
            try:
                new = state.after(act)
            except ValueError:
                continue
            assert new.is_logged == (state.is_logged or act == "log")
            assert new.in_study in STATES
            state = new


def test_out_of_the_program_without_people():
    entry = ReadEntry(1, "r", "LK", "amend", "V3", 4, 2, True, True, "m", "2026", "1")
    assert entry.to_dict()["reader"] == "LK"
    bare = entry.to_dict(people=False)
    assert set(bare) == {"act", "human_first", "ai_visible", "model_id", "app_version"}
