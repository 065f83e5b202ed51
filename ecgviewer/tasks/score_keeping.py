"""Use case: keep in the catalogue what a model said of records that were shown."""

from __future__ import annotations

from collections.abc import Generator, Mapping

from ecgviewer.core.anomaly import RecordScore
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.tasks.catalogue_scoring import put_scores
from ecgviewer.tasks.cataloguing import catalogue_path


def keep_scores(
    scores: Mapping[tuple[str, str], RecordScore],
) -> Generator[Progress, None, frozenset[tuple[str, str]]]:
    """Keep scores by hash of the model and id of the record; return which are in the catalogue now.

    Those of records that the catalogue does not know are left out; none is made for them.

    Raises
    ------
    UserError
        If the catalogue cannot be used.
    """
    yield Progress(0, len(scores), tr("keeping scores"))
    if not catalogue_path().exists():
        return frozenset()
    kept = set()
    with Catalogue(catalogue_path()) as catalogue:
        for (sha256, record_id), score in scores.items():
            if catalogue.knows(record_id):
                put_scores(catalogue, sha256, {record_id: score})
                kept.add((sha256, record_id))
    return frozenset(kept)
