"""Use case: a tuned model in one signed file, out to a colleague and in from one."""

from __future__ import annotations

import secrets
import shutil
import tempfile
from pathlib import Path

from ecgviewer.core.errors import ModelError, UserError
from ecgviewer.core.language import tr
from ecgviewer.formats.packet import pack, unpack
from ecgviewer.inference.zoo import (
    CARD,
    MANIFEST,
    REPLAY,
    WEIGHTS,
    ModelEntry,
    find_model,
    read_entry,
    sha256_of,
    verify,
)
from ecgviewer.storage.private import make_private_folder, write_private
from ecgviewer.tasks.tuning_bundle import PATIENT_DATA

SUFFIX = ".ecgmodel"
KIND = "model"
_SPANS = "spans.npz"
_BLOCKS = "blocks.npz"
_NEEDED = (WEIGHTS, MANIFEST, CARD)
_TAKEN = (*_NEEDED, REPLAY, _SPANS, _BLOCKS)
_KEY_BYTES = 16


def read_key(path: Path, *, make: bool = False) -> bytes:
    """Return the secret that sender and receiver share; made where it is missing, if asked to.

    Raises
    ------
    UserError
        If it is missing, too short, or cannot be written.
    """
    try:
        if make and not path.exists():
            write_private(path, secrets.token_hex(32).encode() + b"\n")
        key = path.read_bytes().strip()
    except OSError as problem:
        raise UserError(
            tr("The key {path} cannot be used: {reason}.", path=path, reason=problem.strerror)
        ) from problem
    if len(key) < _KEY_BYTES:
        raise UserError(
            tr(
                "The key {path} is too short: {n_bytes} bytes at least.",
                path=path,
                n_bytes=_KEY_BYTES,
            )
        )
    return key


def export_model(model_id: str, out: Path, user_zoo: Path, *, key: bytes) -> Path:
    """Write a model with its lineage to a signed file for its owner alone.

    A tuned model is patient data: the file says so, and whoever calls this must have said it too.

    Raises
    ------
    ModelError
        If the model is missing or altered.
    UserError
        If the file exists or cannot be written.
    """
    entry = find_model(model_id, user_zoo)
    verify(entry)
    _check_beside(entry)
    names = [name for name in _TAKEN if (entry.folder / name).exists()]
    files = {name: (entry.folder / name).read_bytes() for name in names}
    about = {
        "kind": KIND,
        "model": entry.id,
        "sha256": entry.sha256,
        "warning": PATIENT_DATA if entry.parent else "",
    }
    path = out / f"{entry.id}{SUFFIX}" if out.is_dir() else out
    try:
        write_private(path, pack(about, files, key))
    except OSError as problem:
        raise UserError(
            tr("{path} cannot be written: {reason}.", path=path, reason=problem.strerror)
        ) from problem
    return path


def import_model(path: Path, user_zoo: Path, *, key: bytes) -> ModelEntry:
    """Take a model from a signed file; it is a candidate and never the default by itself.

    Raises
    ------
    FormatError
        If the file is damaged, changed, or not signed with this key.
    ModelError
        If what it holds is no model, or not the one that it says.
    UserError
        If there is another model of that name.
    """
    found = unpack(path, key)
    name = str(found.about.get("model", ""))
    wrong = set(found.files) - set(_TAKEN) or set(_NEEDED) - set(found.files)
    if found.about.get("kind") != KIND or wrong or Path(name).name != name or name.startswith("."):
        raise ModelError(
            tr("{path} is a packet, but holds no model. Nothing was taken from it.", path=path)
        )
    if not name or (user_zoo / name).exists():
        raise UserError(tr("There is a model {name!r} already; it was left as it is.", name=name))
    make_private_folder(user_zoo)
    temporary = Path(tempfile.mkdtemp(prefix=".importing-", dir=user_zoo))
    try:
        for inner, content in found.files.items():
            (temporary / inner).write_bytes(content)
        entry = read_entry(temporary)
        verify(entry)
        _check_beside(entry)
        temporary.rename(user_zoo / name)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    return find_model(name, user_zoo)


def _check_beside(entry: ModelEntry) -> None:
    """Compare what lies beside the weights with the manifest."""
    for name, field in (
        (REPLAY, "replay_sha256"),
        (_SPANS, "spans_sha256"),
        (_BLOCKS, "blocks_sha256"),
    ):
        wanted = entry.manifest.get(field)
        path = entry.folder / name
        if wanted is not None and (not path.exists() or sha256_of(path) != wanted):
            raise ModelError(
                tr("{file} of model {model!r} is missing or altered.", file=name, model=entry.id)
            )
