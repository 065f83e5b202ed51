import json

import pytest

from ecgviewer.core.annotation import CERTAINTIES, Annotation


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
