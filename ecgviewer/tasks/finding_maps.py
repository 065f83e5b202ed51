"""Use case: where in a record the findings are seen that a tuned model has learned to place."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from ecgviewer.core.finding_map import FindingMap
from ecgviewer.core.language import tr
from ecgviewer.core.loading import UNASKED, deferred, uncollected
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record


def finding_maps(
    record: Record, model_id: str, user_zoo: Path | None = None
) -> Generator[Progress, None, dict[str, FindingMap]]:
    """Return a map for each finding that the model can place; empty where it can place none.

    Parameters
    ----------
    record
        Of any length.
    model_id
        Empty = the default.
    user_zoo
        Folder of the user's models; None for their usual one.

    Raises
    ------
    ModelError
        If the model or its maps are missing or altered.
    """
    from ecgviewer.storage.paths import user_zoo_dir
    from ecgviewer.tasks.scoring import loaded

    yield Progress(0, 0, tr("loading the model"))
    with uncollected(), deferred(*UNASKED):  # torch: the window is there before
        from ecgviewer.inference.span_maps import load_spans, map_findings
    model = loaded(model_id, user_zoo or user_zoo_dir())
    head = load_spans(model.entry)
    if head is None:
        return {}
    return (yield from map_findings(record, model, head))
