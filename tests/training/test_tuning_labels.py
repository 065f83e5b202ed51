import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.training.labels import Signed, label_records, says_normal


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
