"""Use case: what models there are, whether they are intact, what they say of themselves."""

from __future__ import annotations

from ecgviewer.inference import zoo
from ecgviewer.inference.zoo import ModelEntry
from ecgviewer.storage.paths import user_zoo_dir


def list_models() -> tuple[ModelEntry, ...]:
    """Return all models: bundled ones first, then the user's own."""
    return zoo.list_models(user_zoo_dir())


def verify_model(model_id: str) -> ModelEntry:
    """Check a model's weights against its manifest and return it; empty id = the default.

    Raises
    ------
    ModelError
        If there is no such model or its weights are not those of its manifest.
    """
    entry = zoo.find_model(model_id, user_zoo_dir())
    zoo.verify(entry)
    return entry


def model_card(model_id: str) -> str:
    """Return a model's card as Markdown; empty id = the default.

    Raises
    ------
    ModelError
        If there is no such model.
    """
    return zoo.find_model(model_id, user_zoo_dir()).card
