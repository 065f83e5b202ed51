"""Use case: ask the catalogue, with what readers have said and done brought into it first."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.core.record_query import parse_query
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_query import Sight
from ecgviewer.storage.catalogue_rows import CatalogueRecord, CatalogueScore, Order
from ecgviewer.tasks.catalogue_reads import bring_reads
from ecgviewer.tasks.cataloguing import catalogue_path


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that a search found.

    Parameters
    ----------
    record
        What is known of it.
    path
        A file that holds it; empty where none is there.
    state
        Where the reader stands with it.
    tags
        Of the record.
    score
        What the model says; None where the reader may not see it yet, or nothing was scored.
    """

    record: CatalogueRecord
    path: str
    state: str
    tags: tuple[str, ...]
    score: CatalogueScore | None

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready fields; the patient is a pseudonym."""
        fields = asdict(self.record) | {"path": self.path, "state": self.state}
        fields["tags"] = list(self.tags)
        return fields | {"score": None if self.score is None else asdict(self.score)}


def search(
    text: str,
    *,
    reader: str = "",
    model_sha256: str = "",
    human_first: bool = True,
    order: Order = "added",
    most: int = 100,
    path: Path | None = None,
    store: Path | None = None,
) -> Generator[Progress, None, tuple[int, tuple[Hit, ...]]]:
    """Return how many records match, and the first of them in an order.

    Parameters
    ----------
    text
        See :func:`ecgviewer.core.record_query.parse_query`.
    reader, model_sha256, human_first
        Through whose eyes; see :class:`ecgviewer.storage.catalogue_query.Sight`.
    order, most
        Which come first, and how many.
    path, store
        Catalogue and annotation store; the user's unless told.

    Raises
    ------
    UserError
        If the search cannot be understood, or there is no catalogue yet.
    """
    query = parse_query(text)
    where = path or catalogue_path()
    if not where.exists():
        raise UserError(tr("There is no catalogue yet: make one by `ecgviewer catalogue FOLDER`."))
    yield Progress(0, 1, "searching")
    sight = Sight(reader, model_sha256, human_first)
    with Catalogue(where) as catalogue:
        bring_reads(catalogue, store)
        places = catalogue.search(query, sight, order=order, most=most)
        records = catalogue.records(places)
        scores = catalogue.scores(places, sight)
        states = catalogue.states(places, reader)
        hits = []
        for place in places:
            record = records[place]
            files = catalogue.files_of(record.id)
            there = "" if not files or files[0].missing else files[0].path
            hits.append(
                Hit(
                    record,
                    there,
                    states.get(place, "unread"),
                    catalogue.own.tags_of(record.id),
                    scores.get(place),
                )
            )
        return catalogue.count(query, sight), tuple(hits)
