import random

import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change, History


def annotation(**fields):
    return Annotation("r", 0, 10, ("I",), "PVC", **fields)


def added():
    return Change(None, annotation())


class TestChange:
    def test_must_be_of_one_annotation(self):
        with pytest.raises(ValueError, match="a before or an after"):
            Change(None, None)
        with pytest.raises(ValueError, match="of one annotation"):
            Change(annotation(), annotation())

    def test_knows_what_it_is_of(self):
        one = annotation()
        for change in (Change(None, one), Change(one, None), Change(one, one.changed(stop=4))):
            assert (change.annotation_id, change.record_id) == (one.id, "r")

    def test_inverse_takes_back(self):
        change = added()
        assert change.inverse() == Change(change.after, None)
        assert change.inverse().inverse() == change


class TestHistory:
    def test_empty(self):
        history = History()
        assert not history.can_undo
        assert not history.can_redo
        with pytest.raises(ValueError, match="nothing to undo"):
            history.undo()
        with pytest.raises(ValueError, match="nothing to redo"):
            history.redo()
        with pytest.raises(ValueError, match="nothing to undo"):
            history.commit_undo()
        with pytest.raises(ValueError, match="at least one"):
            history.done()

    def test_asking_moves_nothing_and_committing_does(self):
        history, change = History(), added()
        history.done(change)
        assert history.undo() == history.undo() == (change.inverse(),)
        assert history.can_undo
        history.commit_undo()
        assert not history.can_undo
        assert history.redo() == history.redo() == (change,)
        history.commit_redo()
        assert not history.can_redo

    def test_a_step_is_taken_back_last_change_first(self):
        first = annotation()
        step = (Change(None, first), Change(first, first.changed(stop=5)))
        history = History()
        history.done(*step)
        assert history.undo() == (step[1].inverse(), step[0].inverse())

    def test_a_new_step_forgets_the_undone(self):
        history = History([(added(),), (added(),)])
        history.commit_undo()
        history.done(new := added())
        assert not history.can_redo
        assert history.undo() == (new.inverse(),)

    @pytest.mark.parametrize("place", [-1, 2])
    def test_place_outside(self, place):
        with pytest.raises(ValueError, match="outside"):
            History([(added(),)], place=place)

    @pytest.mark.parametrize("seed", range(5))
    def test_any_walk_ends_where_a_plain_list_does(self, seed):
        pick, history = random.Random(seed), History()
        states, place, state = [{}], 0, {}

        def apply(step):
            for change in step:
                state.pop(change.annotation_id, None)
                if change.after is not None:
                    state[change.annotation_id] = change.after

        for _ in range(200):
            verb = pick.choice(("do", "undo", "redo"))
            if verb == "do":
                old = pick.choice([*state.values(), None])
                new = annotation() if old is None else pick.choice((None, old.changed(stop=3)))
                step = (Change(old, new), added())
                apply(step)
                history.done(*step)
                states[place + 1 :] = [dict(state)]
                place += 1
            elif verb == "undo" and history.can_undo:
                apply(history.undo())
                history.commit_undo()
                place -= 1
            elif verb == "redo" and history.can_redo:
                apply(history.redo())
                history.commit_redo()
                place += 1
            assert state == states[place]
            assert history.can_undo == (place > 0)
            assert history.can_redo == (place < len(states) - 1)
