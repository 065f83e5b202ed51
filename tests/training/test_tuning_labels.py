import pytest

from ecgviewer.core.adjudication import Case, Decision
from ecgviewer.core.annotation import Annotation
from ecgviewer.core.study import Reading, ToAdjudicate
from ecgviewer.training.labels import Signed, label_records, label_study, says_normal


def marked(finding, author="", *, record="r", certainty="definite"):
    return Signed(Annotation(record, 0, 10, ("I",), finding, certainty), author)


def labels(*signed, **how):
    return label_records(signed, **how)["r"]


def test_certainty_is_the_weight_and_the_surest_of_a_reader_counts():
    one = labels(marked("PVC", "A", certainty="possible"), marked("PVC", "A", certainty="probable"))
    assert one.present == {"PVC": 0.7}
    both = labels(marked("PVC", "A"), marked("PVC", "B", certainty="possible"))
    assert both.present == {"PVC": pytest.approx(0.7)}


def test_readers_who_differ_are_set_aside_whatever_the_majority_says():
    one = labels(marked("WPW", "A"), marked("AFIB", "A"), marked("AFIB", "B"), marked("AFIB", "C"))
    assert one.disputed == ("WPW",)
    assert one.present == {"AFIB": 1.0}
    assert one.left_out == 1
    assert one.absent == {}


def test_an_adjudicator_settles_it_both_ways():
    given = (marked("WPW", "A"), marked("AFIB", "B"), marked("AFIB", "Chief"))
    one = labels(*given, adjudicators=("Chief",))
    assert one.present == {"AFIB": 1.0}
    assert one.absent == {"WPW": 1.0}
    assert one.disputed == ()
    assert [mark.finding for mark in one.marks] == ["AFIB"]


def test_marks_without_an_author_settle_nothing_and_dispute_nothing():
    one = labels(marked("WPW"), marked("AFIB", "A"))
    assert one.disputed == ()
    assert set(one.present) == {"WPW", "AFIB"}


def test_normal_beside_a_finding_is_in_dispute_and_beside_sinus_rhythm_is_not():
    assert labels(marked("NORM", "A"), marked("WPW", "A")).disputed == ("NORM",)
    fine = labels(marked("NORM", "A", certainty="probable"), marked("SBRAD", "A"))
    assert fine.disputed == ()
    assert says_normal(fine) == 0.7


def test_records_are_kept_apart():
    found = label_records([marked("PVC", "A"), marked("PVC", "B", record="s")])
    assert set(found) == {"r", "s"}
    assert found["r"].disputed == ()


def reading(reader, *findings, state="read", repeat=False):
    marks = tuple(Annotation("r", 0, 10, ("I",), one) for one in findings)
    return Reading(reader, "r", "item", state, marks, repeat)


def case(code, verdict=None, positive=("A",), negative=("B",)):
    row = ToAdjudicate("r", "rare", code, positive, negative)
    made = None
    if verdict is not None:
        made = Decision("r", "rare", code, verdict, "Chief", "2026-11-21", positive, negative)
    return Case(row, made)


def test_of_a_study_what_was_read_and_not_marked_is_absent():
    here = (reading("A", "AFIB"), reading("B", "AFIB"))
    other = (Reading("A", "s", "item", "read", (Annotation("s", 0, 9, ("I",), "LVH"),)),)
    found = label_study({"r": here, "s": other}, ())
    assert found["r"].present == {"AFIB": 1.0}
    assert found["r"].absent == {"LVH": 1.0}
    assert found["s"].absent == {"AFIB": 1.0}


@pytest.mark.parametrize(
    ("verdict", "present", "absent", "disputed"),
    [
        ("accept", True, False, False),
        ("reject", False, True, False),
        ("uncertain", False, False, True),
        (None, False, False, True),
    ],
)
def test_of_a_study_what_was_adjudicated_stands(verdict, present, absent, disputed):
    here = (reading("A", "WPW"), reading("B"))
    one = label_study({"r": here}, [case("WPW", verdict)])["r"]
    assert ("WPW" in one.present, "WPW" in one.absent, "WPW" in one.disputed) == (
        present,
        absent,
        disputed,
    )
    assert one.left_out == int(disputed)


def test_of_a_study_unread_and_repeated_showings_say_nothing():
    assert label_study({"r": (reading("A", state="unread"),)}, ()) == {}
    both = (reading("A"), reading("A", "WPW", repeat=True))
    assert "WPW" not in label_study({"r": both}, ())["r"].present
