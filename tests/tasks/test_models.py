import pytest

from ecgviewer.core.errors import ModelError
from ecgviewer.tasks import models


def test_models_are_listed_checked_and_described():
    (bundled,) = models.list_models()
    assert bundled.bundled
    assert models.verify_model(bundled.id) == bundled
    assert models.model_card("") == bundled.card
    with pytest.raises(ModelError):
        models.verify_model("nonesuch")
