from ecgviewer.core.annotation import Annotation
from ecgviewer.core.history import Change
from ecgviewer.storage.paths import store_path
from ecgviewer.tasks.annotating import open_store


def test_opens_the_user_s_store_and_finds_it_again(own_home):
    one = Annotation("r1", 0, 5, ("II",), "AFIB")
    with open_store() as store:
        store.apply((Change(None, one),), action="do", author="A", ai_visible=False, model_id=None)
    assert own_home in store_path().parents
    with open_store() as store:
        assert store.annotations("r1") == (one,)
