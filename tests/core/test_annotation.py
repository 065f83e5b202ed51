import json

import pytest

from ecgviewer.core.annotation import CERTAINTIES, Annotation, beats_annotation


def annotation(**fields):
    return Annotation(**({"record_id": "r", "start": 10, "stop": 20, "leads": ("I", "V1")}
                         | {"finding": "PVC"} | fields))  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"start": 20}, "from sample 20 to 20 is empty"),
        ({"start": 21}, "empty"),
        ({"start": -1}, "from sample -1"),
        ({"leads": ()}, "one or more"),
        ({"leads": ("I", "I")}, "each once"),
        ({"finding": ""}, "without a finding"),
        ({"certainty": "sure"}, "none of definite, probable, possible"),
    ],
)
def test_what_cannot_be_drawn_or_learned_is_refused(fields, words):
    with pytest.raises(ValueError, match=words):
        annotation(**fields)


def test_ids_are_unique_and_survive_changes():
    one = annotation()
    moved = one.changed(stop=30, note="wide")
    assert annotation().id != one.id
    assert (moved.id, moved.start, moved.stop, moved.note) == (one.id, 10, 30, "wide")
    assert one.stop == 20
    with pytest.raises(ValueError, match="empty"):
        one.changed(stop=5)


@pytest.mark.parametrize("certainty", CERTAINTIES)
def test_json_round_trip(certainty):
    one = annotation(certainty=certainty, note='"quoted" — Ünïcode \U0001f493', finding="local:x")
    assert Annotation.from_dict(json.loads(json.dumps(one.to_dict()))) == one


def test_an_annotation_stored_before_there_were_kinds_loads_unchanged():
    body = (
        '{"record_id": "r", "start": 10, "stop": 20, "leads": ["I", "V1"], "finding": "PVC", '
        '"certainty": "probable", "note": "n", "id": "abc"}'
    )
    one = Annotation.from_dict(json.loads(body))
    assert (one.kind, one.peaks, one.severity, one.course, one.modifiers) == (
        "span",
        (),
        "",
        "",
        (),
    )
    assert one.intervals() == ((10, 20),)
    assert json.dumps(one.to_dict()) == body


KINDS_OF = [
    {"kind": "point", "stop": 11},
    {"kind": "beat", "peaks": (14,)},
    {"kind": "beats", "peaks": (12, 17), "reach": (2, 3)},
    {"kind": "record", "start": 0, "stop": 5000},
    {"severity": "mild", "course": "old", "modifiers": ("frequent", "unknown:kept")},
]


@pytest.mark.parametrize("fields", KINDS_OF)
def test_all_kinds_survive_json(fields):
    one = annotation(**fields)
    again = Annotation.from_dict(json.loads(json.dumps(one.to_dict())))
    assert again == one
    assert hash(again) == hash(one)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"kind": "episode"}, "none of span, point, beat, beats, record"),
        ({"kind": "point"}, "a point is one sample, not 10 to 20"),
        ({"kind": "record"}, "begins at 0, not at 10"),
        ({"kind": "beat"}, "one R sample, not 0"),
        ({"kind": "beat", "peaks": (12, 14)}, "one R sample, not 2"),
        ({"kind": "beats"}, "at least one R sample"),
        ({"peaks": (12,)}, "a span has no R samples, but 1"),
        ({"kind": "beats", "peaks": (14, 12)}, "must rise"),
        ({"kind": "beats", "peaks": (14, 14)}, "must rise"),
        ({"kind": "beat", "peaks": (9,)}, "R samples 9 to 9 leave 10 to 20"),
        ({"kind": "beats", "peaks": (12, 20)}, "leave 10 to 20"),
        ({"kind": "beats", "peaks": (12,), "reach": (2, 0)}, "cannot reach"),
        ({"kind": "beats", "peaks": (12,), "reach": (-1, 2)}, "cannot reach"),
        ({"reach": (2, 3)}, "only a set of beats has a reach"),
        ({"severity": "awful"}, "none of mild, moderate, severe"),
        ({"course": "ancient"}, "none of old, new"),
        ({"modifiers": ("a", "a")}, "each once"),
        ({"modifiers": ("",)}, "codes"),
    ],
)
def test_combinations_that_mean_nothing_are_refused(fields, words):
    with pytest.raises(ValueError, match=words):
        annotation(**fields)


def test_a_set_of_beats_is_enclosed_and_says_which_samples_are_meant():
    one = beats_annotation("r", (3, 40, 97), (5, 10), 100, ("II",), "PVC", certainty="possible")
    assert (one.start, one.stop, one.certainty) == (0, 100, "possible")
    assert one.intervals() == ((0, 13), (35, 50), (92, 100))
    with pytest.raises(ValueError, match="at least one"):
        beats_annotation("r", (), (5, 10), 100, ("II",), "PVC")


def test_a_field_of_a_later_version_is_named():
    with pytest.raises(ValueError, match="unknown fields: colour"):
        Annotation.from_dict(annotation().to_dict() | {"colour": "red"})
