import pytest

from ecgviewer.core.errors import UserError
from ecgviewer.core.record_query import (
    Both,
    Date,
    Is,
    Not,
    Number,
    Words,
    finding_code,
    parse_query,
)


@pytest.mark.parametrize("text", ["", "   ", "\t\n"])
def test_nothing_asked_is_no_query(text):
    assert parse_query(text) is None


@pytest.mark.parametrize(
    ("text", "query"),
    [
        (
            "LBBB and QTc > 500 and unread",
            Both("and", (Is("finding", "CLBBB"), Number("qtc", ">", 500.0), Is("state", "unread"))),
        ),
        ("qrs>=140ms", Number("qrs", ">=", 140.0)),
        ("hr ≤ 40 bpm", Number("rate", "<=", 40.0)),
        ("age:65", Number("age", "=", 65.0)),
        ("date >= 2024-03", Date(">=", "2024-03")),
        ('"sinus rhythm"', Words("sinus rhythm")),
        ("AF", Is("finding", "AFIB")),
        ("tag:ward", Is("tag", "ward")),
        ("sex != male", Not(Is("sex", "M"))),
        ("woman", Is("sex", "F")),
        ("-final", Not(Is("state", "final"))),
        ("no LBBB", Not(Is("finding", "CLBBB"))),
        (
            "a1 or b1 c1",
            Both("or", (Words("a1"), Both("and", (Words("b1"), Words("c1"))))),
        ),
        (
            "(a1 or b1) c1",
            Both("and", (Both("or", (Words("a1"), Words("b1"))), Words("c1"))),
        ),
        ("surprise > 1000", Number("surprise", ">", 1000.0)),
        ("file:NoSuchFinding", Is("file", "NoSuchFinding")),
    ],
)
def test_a_search_is_understood(text, query):
    assert parse_query(text) == query


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("qtc >", "a value is expected at the end"),
        ("qtc > long", r"qtc needs a number, not 'long' \(character 7\)"),
        ("qtc > 0.5 s", "qtc is given in ms, not in 's'"),
        ("leads > 3 ms", "leads is given in no unit"),
        ("colour:red", "there is no field 'colour'. Fields: age"),
        ("(a1 or b1", "a closing bracket is expected at the end"),
        ("a1)", r"a word or a condition is expected at '\)' \(character 3\)"),
        ("and a1", "expected at 'and'"),
        ("sex:x", "sex is F or M"),
        ("state:gone", "there is no state 'gone'"),
        ("date > soon", "is no date"),
        ("tag > 3", "tag is no number; write tag:3"),
        ('say "hello', r"""'"' at character 5 is not understood"""),
        ("a1 " * 300, "has 300 parts; 200 at most"),
    ],
)
def test_what_cannot_be_understood_is_told_with_its_place(text, told):
    with pytest.raises(UserError, match=told):
        parse_query(text)


@pytest.mark.parametrize(
    ("word", "code"),
    [("LBBB", "CLBBB"), ("afib", "AFIB"), ("AF", "AFIB"), ("I", None), ("zz", None)],
)
def test_abbreviations_are_findings(word, code):
    assert finding_code(word) == code
