import pytest

from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change
from ecgviewer.storage.annotation_store import AnnotationStore


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "annotations.sqlite3"


@pytest.fixture
def store(path):
    with AnnotationStore(path) as store:
        yield store


@pytest.fixture
def annotation():
    def make(record_id="r1", start=0, stop=10, **fields):
        leads = fields.pop("leads", ("II", "V1"))
        return Annotation(record_id, start, stop, leads, fields.pop("finding", "PVC"), **fields)

    return make


@pytest.fixture
def apply():
    """Store one step; changes are (before, after) pairs."""

    def run(store, *pairs, action="do", author="Reader", ai_visible=False, model_id=None):
        step = tuple(Change(before, after) for before, after in pairs)
        return store.apply(
            step, action=action, author=author, ai_visible=ai_visible, model_id=model_id
        )

    return run
