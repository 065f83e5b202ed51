"""The zoo: one folder a model, with its weights, its manifest and its card.

``model.pt`` (weights), ``model.json`` (manifest), ``card.md`` (for people). Nothing here imports
torch: the window lists models before it can run one.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import ModelError
from ecgviewer.core.resources import shipped

SCHEMA = 1
CONTRACTS = (1, 2, 3)
"""Versions of what a model takes and gives; others are refused. In 2, a module whose ``n_beats``
is not 0 takes R peaks as well; in 3, ``view`` does all that scoring asks for in one call."""

WEIGHTS = "model.pt"
MANIFEST = "model.json"
CARD = "card.md"
REPLAY = "replay.npz"
_CHUNK = 1 << 20


@dataclass(frozen=True)
class ModelEntry:
    """A model as its manifest describes it; its weights have not been read yet.

    Parameters
    ----------
    id
        Name of its folder.
    name, version
        For the sheet.
    folder
        Where it lies.
    sha256
        What its weights must hash to.
    fs
        Input rate in Hz.
    leads
        Input leads in order.
    window_s
        Input length in seconds.
    findings
        Codes of its findings head, in slot order.
    parent
        Id of the model it was tuned from.
    card
        Text of its card.
    manifest
        Everything that the manifest says.
    bundled
        Whether it came with the program; such a model is never written to.
    """

    id: str
    name: str
    version: str
    folder: Path
    sha256: str
    fs: float
    leads: tuple[str, ...]
    window_s: float
    findings: tuple[str, ...]
    parent: str | None
    card: str
    manifest: dict[str, Any] = field(repr=False)
    bundled: bool


def list_models(user_zoo: Path) -> tuple[ModelEntry, ...]:
    """Return all models that can be read: bundled first, then the user's, each by id.

    A folder without a readable manifest is left out here and explained by :func:`find_model`.
    """
    out: list[ModelEntry] = []
    for zoo, bundled in ((shipped("model_zoo"), True), (user_zoo, False)):
        for manifest in sorted(zoo.glob(f"*/{MANIFEST}")):
            if manifest.parent.name.startswith("."):
                continue
            try:
                out.append(read_entry(manifest.parent, bundled=bundled))
            except ModelError:
                continue
    return tuple(out)


def find_model(model_id: str, user_zoo: Path) -> ModelEntry:
    """Return a model by id; an empty id means the bundled default, the newest of the bundled.

    Raises
    ------
    ModelError
        If there is none, or its manifest cannot be used.
    """
    if not model_id:
        bundled = [entry for entry in list_models(user_zoo) if entry.bundled]
        if not bundled:
            raise ModelError("No model came with this installation; install the program again.")
        return bundled[-1]
    for zoo, is_bundled in ((shipped("model_zoo"), True), (user_zoo, False)):
        if Path(model_id).name == model_id and (zoo / model_id / MANIFEST).exists():
            return read_entry(zoo / model_id, bundled=is_bundled)
    known = ", ".join(entry.id for entry in list_models(user_zoo)) or "none"
    raise ModelError(f"There is no model {model_id!r}. Models at hand: {known}.")


def read_entry(folder: Path, *, bundled: bool = False) -> ModelEntry:
    """Read the manifest in a model's folder.

    Raises
    ------
    ModelError
        If it is missing, not JSON, lacks a field, or is of another schema or contract.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise ModelError(f"The manifest of model {folder.name!r} cannot be read: {problem}.") from (
            problem
        )
    for name, ours in (("schema", (SCHEMA,)), ("contract", CONTRACTS)):
        if not isinstance(manifest, dict) or manifest.get(name) not in ours:
            given = manifest.get(name) if isinstance(manifest, dict) else None
            known = " and ".join(map(str, ours))
            raise ModelError(
                f"Model {folder.name!r} has {name} {given!r}; this program knows {known}. "
                "It was not run."
            )
    card = folder / CARD
    try:
        return ModelEntry(
            id=folder.name,
            name=str(manifest["name"]),
            version=str(manifest["version"]),
            folder=folder,
            sha256=str(manifest["sha256"]),
            fs=float(manifest["fs"]),
            leads=tuple(manifest["leads"]),
            window_s=float(manifest["window_s"]),
            findings=tuple(manifest["findings"]),
            parent=manifest.get("parent"),
            card=card.read_text(encoding="utf-8") if card.exists() else "",
            manifest=manifest,
            bundled=bundled,
        )
    except (KeyError, TypeError, ValueError) as problem:
        raise ModelError(
            f"The manifest of model {folder.name!r} is not complete: {problem!r}."
        ) from problem


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file as 64 hex digits."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def verify(entry: ModelEntry) -> None:
    """Check that the weights are those of the manifest.

    Raises
    ------
    ModelError
        If they are missing or differ; such a model never runs.
    """
    path = entry.folder / WEIGHTS
    if not path.exists():
        raise ModelError(f"Model {entry.id!r} has no weights ({WEIGHTS}); it was not run.")
    found = sha256_of(path)
    if found != entry.sha256:
        raise ModelError(
            f"The weights of model {entry.id!r} are not those of its manifest (SHA-256 "
            f"{found[:12]}… instead of {entry.sha256[:12]}…); it was not run. Install it again."
        )
