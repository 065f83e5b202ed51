"""Use case: what models there are, which is the default, how two differ, passing them on."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgviewer.core.errors import ModelError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.inference import zoo
from ecgviewer.inference.zoo import REPLAY, ModelEntry, sha256_of
from ecgviewer.storage.paths import user_zoo_dir
from ecgviewer.tasks import tuning_register
from ecgviewer.tasks.tuning_register import Promotion

if TYPE_CHECKING:
    from ecgviewer.training.reference import Replay


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
    entry = _entry(model_id)
    zoo.verify(entry)
    return entry


def model_card(model_id: str) -> str:
    """Return a model's card as Markdown; empty id = the default.

    Raises
    ------
    ModelError
        If there is no such model.
    """
    return _entry(model_id).card


def _entry(model_id: str) -> ModelEntry:
    if model_id:
        return zoo.find_model(model_id, user_zoo_dir())
    return tuning_register.default_model(user_zoo_dir())


def promoted_id() -> str:
    """Return the model that a person promoted last; empty where nobody did.

    Raises
    ------
    UserError
        If the register of promotions was changed by hand, or its model is gone or altered.
    """
    told = tuning_register.history(user_zoo_dir())
    return tuning_register.default_model(user_zoo_dir()).id if told else ""


def promote(model_id: str, *, by: str, reason: str, despite_refusal: bool = False) -> Promotion:
    """Make a model the default; see :func:`tuning_register.promote`."""
    return tuning_register.promote(
        model_id, user_zoo_dir(), by=by, reason=reason, despite_refusal=despite_refusal
    )


def rollback(*, by: str, reason: str) -> Promotion:
    """Go back to the default before; see :func:`tuning_register.rollback`."""
    return tuning_register.rollback(user_zoo_dir(), by=by, reason=reason)


def lineage() -> list[dict[str, Any]]:
    """Return all models with their states; see :func:`tuning_register.lineage`."""
    return tuning_register.lineage(user_zoo_dir())


def export_model(model_id: str, out: Path, key_path: Path) -> Path:
    """Write a signed archive; the key is made where it is missing. See ``model_archive``."""
    from ecgviewer.tasks import model_archive

    key = model_archive.read_key(key_path, make=True)
    return model_archive.export_model(model_id, out, user_zoo_dir(), key=key)


def import_model(path: Path, key_path: Path) -> ModelEntry:
    """Take a model from a signed archive; see :func:`model_archive.import_model`."""
    from ecgviewer.tasks import model_archive

    key = model_archive.read_key(key_path)
    return model_archive.import_model(path, user_zoo_dir(), key=key)


def compare(first_id: str, second_id: str) -> Generator[Progress, None, dict[str, Any]]:
    """Compare two models on the locked reference records, JSON-ready.

    Each is judged on the records as it sees them, by the reference set that it came with: these
    may differ (a model calibrated anew sees other summaries), if they are of the same records.

    Raises
    ------
    ModelError
        If one is missing or altered, or their reference sets are not of the same records.
    """
    # torch is reached here and not above: models are listed before it is imported.
    from ecgviewer.inference.model import load_model
    from ecgviewer.training import gate
    from ecgviewer.training.reference import same_records
    from ecgviewer.training.spoken import reference_logits, reference_tokens

    entries = [_entry(first_id), _entry(second_id)]
    sets = [_reference(entry) for entry in entries]
    first, second = entries
    if not same_records(*sets):
        raise ModelError(
            tr(
                "{first} and {second} came with reference sets of different records. Such a set "
                "holds what its own family of models makes of the ECGs, not the ECGs: the "
                "other cannot be judged on it. `ecgviewer evaluate` judges any two models on "
                "a data set of yours.",
                first=first.id,
                second=second.id,
            )
        )
    logits = []
    for done, (entry, replay) in enumerate(zip(entries, sets, strict=True)):
        yield Progress(done, 2, tr("judging the reference set"))
        model = load_model(entry)
        tokens = None
        if model.blocks:
            tokens = yield from reference_tokens(model, replay, list_models())
        logits.append(reference_logits(model, replay, tokens))
    common = tuple(code for code in first.findings if code in second.findings)
    columns = [[entry.findings.index(code) for code in common] for entry in entries]
    rows = gate.guarded(sets[0], common, logits[0][:, columns[0]], logits[1][:, columns[1]])
    return {
        "first": first.id,
        "second": second.id,
        "reference_records": len(sets[0].check_inputs),
        "same_reference_set": len({entry.manifest["replay_sha256"] for entry in entries}) == 1,
        "same_weights": first.sha256 == second.sha256,
        "only_first": sorted(set(first.findings) - set(common)),
        "only_second": sorted(set(second.findings) - set(common)),
        "rows": [row.__dict__ for row in rows],
    }


def _reference(entry: ModelEntry) -> Replay:
    """Return the reference set of a model.

    Raises
    ------
    ModelError
        If it is missing or altered.
    """
    from ecgviewer.training.reference import load_replay

    path = entry.folder / REPLAY
    if not path.exists() or sha256_of(path) != entry.manifest.get("replay_sha256"):
        raise ModelError(
            tr("The reference set of model {model!r} is missing or was altered.", model=entry.id)
        )
    return load_replay(path)
