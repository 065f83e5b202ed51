"""Use case: export from the user's own store, or export what tuning learns from."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from ecgviewer.core.privacy import Privacy
from ecgviewer.core.progress import Progress
from ecgviewer.storage.paths import secret_path, store_path
from ecgviewer.storage.private import key_in
from ecgviewer.tasks.exporting import Exported, export_annotations

TRAINING = "training"
"""The set that tuning learns from: :mod:`ecgviewer.tasks.training_export`."""


def export_for_user(
    paths: Iterable[Path | str],
    kind: str,
    out: Path,
    privacy: Privacy,
    *,
    shift_dates: bool = False,
    with_record: bool = False,
) -> Generator[Progress, None, Exported]:
    """Export from the user's own store; dates are shifted by their own secret.

    Raises
    ------
    UserError
        As :func:`export_annotations`, or if the secret cannot be used.
    """
    kept = replace(privacy, shift_key=key_in(secret_path()) if shift_dates else None)
    if kind == TRAINING:
        # Reached here: what tunes is loaded for the training set alone.
        from ecgviewer.tasks.training_export import export_training_set as export
    else:
        export = partial(export_annotations, kind=kind)
    work = export(paths, out=out, store_path=store_path(), privacy=kept, with_record=with_record)
    return (yield from work)
