"""Use case: which model is the default, who made it so and why, and the way back.

``promotions.jsonl`` in the folder of models only grows; each line names the hash of the one before.
A promotion names the weights by their hash, so that going back gives the same scores to the bit.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import ModelError, UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.inference.zoo import ModelEntry, find_model, list_models, verify
from ecgviewer.storage.append_log import AppendLog

LOG = "promotions.jsonl"
PROMOTED, ROLLED_BACK = "promoted", "rolled back"


@dataclass(frozen=True, slots=True)
class Promotion:
    """One act: which model became the default, in place of which, by whom, when (UTC) and why."""

    action: str
    model_id: str
    sha256: str
    instead_of: str
    by: str
    reason: str
    at: str


def history(user_zoo: Path) -> tuple[Promotion, ...]:
    """Return all promotions, oldest first.

    Raises
    ------
    UserError
        If the file was changed by hand or cannot be read.
    """
    path = user_zoo / LOG
    if not path.exists():
        return ()
    names = Promotion.__dataclass_fields__
    try:
        rows = AppendLog(path).rows()
        return tuple(Promotion(**{name: str(row[name]) for name in names}) for row in rows)
    except (ValueError, KeyError) as problem:
        raise UserError(
            tr(
                "{path} cannot be read ({problem}); it was left as it is.",
                path=path,
                problem=problem,
            )
        ) from problem


def default_model(user_zoo: Path) -> ModelEntry:
    """Return the model promoted last, or the bundled default.

    Raises
    ------
    ModelError
        If the promoted model is gone or is another one now: nothing takes its place unasked.
    """
    told = history(user_zoo)
    if not told:
        return find_model("", user_zoo)
    last = told[-1]
    entry = find_model(last.model_id, user_zoo)
    if entry.sha256 != last.sha256:
        raise ModelError(
            tr(
                "Model {model!r} is not the one that was promoted (SHA-256 {found}… instead of "
                "{promoted}…). Promote it anew, or roll back.",
                model=entry.id,
                found=entry.sha256[:12],
                promoted=last.sha256[:12],
            )
        )
    return entry


def promote(
    model_id: str, user_zoo: Path, *, by: str, reason: str, despite_refusal: bool = False
) -> Promotion:
    """Make a model the default: a person's act, with a name and a reason.

    Raises
    ------
    UserError
        Without name or reason, or if the gate refused the model and the person does not say that
        they promote it all the same.
    ModelError
        If there is no such model, or its weights are not those of its manifest.
    """
    entry = find_model(model_id, user_zoo)
    verify(entry)
    if entry.manifest.get("tuning", {}).get("passed") is False and not despite_refusal:
        failed = [
            one["name"]
            for one in entry.manifest["tuning"].get("gate", {}).get("checks", ())
            if not one["passed"]
        ]
        said = (
            tr_later("The gate refused {model}: not passed: {checks}. It was not promoted.")
            if failed
            else tr_later("The gate refused {model}. It was not promoted.")
        )
        raise UserError(tr(said, model=entry.id, checks=", ".join(map(tr, failed))))
    return _write(PROMOTED, entry, user_zoo, by=by, reason=reason)


def rollback(user_zoo: Path, *, by: str, reason: str) -> Promotion:
    """Make the model the default again that the last one took the place of.

    Raises
    ------
    UserError
        Without name or reason, or if nothing was promoted.
    ModelError
        If that model is gone or altered.
    """
    told = history(user_zoo)
    stack: list[str] = []
    for one in told:
        if one.action == PROMOTED:
            stack.append(one.instead_of)
        elif stack:
            stack.pop()
    if not stack:
        raise UserError(tr("No model was promoted; the bundled one is the default."))
    entry = find_model(stack[-1], user_zoo)
    verify(entry)
    known = [one.sha256 for one in told if one.model_id == entry.id]
    if known and known[-1] != entry.sha256:
        raise ModelError(
            tr("Model {model!r} was altered since it was the default.", model=entry.id)
        )
    return _write(ROLLED_BACK, entry, user_zoo, by=by, reason=reason)


def _write(action: str, entry: ModelEntry, user_zoo: Path, *, by: str, reason: str) -> Promotion:
    by, reason = by.strip(), reason.strip()
    if not by or not reason:
        raise UserError(
            tr("A model is promoted by a person with a reason: name and reason, please.")
        )
    told = history(user_zoo)
    before = told[-1].model_id if told else find_model("", user_zoo).id
    if action == PROMOTED and before == entry.id and (not told or told[-1].sha256 == entry.sha256):
        raise UserError(tr("{model} is the default already.", model=entry.id))
    at = datetime.now(UTC).isoformat(timespec="seconds")
    made = Promotion(action, entry.id, entry.sha256, before, by, reason, at)
    AppendLog(user_zoo / LOG).append(asdict(made))
    return made


def lineage(user_zoo: Path) -> list[dict[str, Any]]:
    """Return the models with their states, newest first, JSON-ready.

    ``state``: ``"default"``, ``"candidate"``, ``"refused"``, ``"bundled"``, ``"promoted before"``.
    """
    told = history(user_zoo)
    current = told[-1].model_id if told else find_model("", user_zoo).id
    out = []
    for entry in list_models(user_zoo):
        acts = [one for one in told if one.model_id == entry.id and one.action == PROMOTED]
        tuning = entry.manifest.get("tuning", {})
        state = "bundled" if entry.bundled else "candidate"
        if tuning.get("passed") is False:
            state = "refused"
        if acts:
            state = "promoted before"
        if entry.id == current:
            state = "default"
        out.append(
            {
                "id": entry.id,
                "version": entry.version,
                "sha256": entry.sha256,
                "parent": entry.parent,
                "state": state,
                "made": entry.manifest.get("lineage", {}).get("date", entry.manifest.get("made")),
                "records": entry.manifest.get("lineage", {}).get("records"),
                "promoted_by": acts[-1].by if acts else None,
                "reason": acts[-1].reason if acts else None,
            }
        )
    return out[::-1]
