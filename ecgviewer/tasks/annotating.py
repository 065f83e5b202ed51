"""Opening the user's annotation store."""

from __future__ import annotations

from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.paths import store_path


def open_store() -> AnnotationStore:
    """Open the store at the user's path; the caller closes it, in the thread that opened it.

    Raises
    ------
    StoreError
        If it cannot be opened; the message says why and what to do.
    """
    return AnnotationStore(store_path())
