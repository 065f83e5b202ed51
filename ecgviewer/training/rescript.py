"""Today's code around the weights of a model: the same results within rounding, sooner."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import torch

from ecgviewer.core.errors import ModelError
from ecgviewer.inference.model import load_module
from ecgviewer.inference.zoo import WEIGHTS, ModelEntry, sha256_of
from ecgviewer.training.pack import write_manifest
from ecgviewer.training.stage_two import write_complete

_STATISTICS = "statistics."


def rescript(entry: ModelEntry, folder: Path) -> dict[str, Any]:
    """Write a model with both stages anew, with the code of this program; return its manifest.

    Weights, statistics, findings, replay records and figures stay as they are. A version of its own
    is not due: results move by rounding alone (tested on the bundled model).

    Parameters
    ----------
    folder
        Where the model is written: another folder of the same name.

    Raises
    ------
    ModelError
        If the model has one stage alone: pack its network instead.
    """
    module: Any = load_module(entry)
    if not hasattr(module, "recogniser"):
        raise ModelError(f"Model {entry.id!r} has no second stage; its code was not renewed.")
    arrays = {
        name.removeprefix(_STATISTICS): values.numpy()
        for name, values in module.named_buffers()
        if name.startswith(_STATISTICS)
    }
    if folder.resolve() != entry.folder.resolve():
        shutil.copytree(entry.folder, folder, ignore=shutil.ignore_patterns(WEIGHTS))
    with torch.no_grad():
        write_complete(
            module.network,
            module.recogniser,
            arrays,
            entry.manifest,
            folder,
            embeds_beats=bool(getattr(module, "embeds_beats", True)),
        )
    gone = ("sha256", "bytes", "contract")
    kept = {key: told for key, told in entry.manifest.items() if key not in gone}
    manifest = write_manifest(folder, **kept)
    assert manifest["sha256"] == sha256_of(folder / WEIGHTS)
    return manifest
