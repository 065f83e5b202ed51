"""Use case: the records of a library that are like a record, a beat or a marked region.

Two steps: the model's embedding finds candidates among all records, exactly; then their waveforms
are laid over the one sought. What is sought among what:

- a record, or a stretch of more than 0.9 s: windows of ten seconds;
- a beat, or a shorter region: beats, each record by its kinds of beats.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.language import tr
from ecgviewer.core.leads import STANDARD_LEADS
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.similar_case import SimilarCase, SimilarCases, Subject, Wave
from ecgviewer.signals.wave_likeness import best_likeness
from ecgviewer.tasks import approximate_search
from ecgviewer.tasks.library_index import pseudonym_of
from ecgviewer.tasks.library_rows import BEAT, LibraryIndex
from ecgviewer.tasks.library_space import VectorSpace, beat_space, best_of_records, window_space
from ecgviewer.tasks.similar_subject import (
    BEFORE,
    MODEL_FS,
    Sought,
    beat_at,
    look_at,
    named,
    region,
    whole_record,
)

if TYPE_CHECKING:
    from ecgviewer.inference.model import LoadedModel
    from ecgviewer.tasks.approximate_search import NeighbourGraph

CANDIDATES = 200
"""Records whose waveforms are compared, at least."""

SHAPE_WEIGHT = {"record": 0.25, "beat": 1.0, "region": 1.0}
"""What the likeness of waveforms counts beside the cosine of embeddings, chosen on folds 7 and 8 of
PTB-XL (records) and half of MIT-BIH (beats); see docs/similar.md."""

_SHIFT = {"record": 2, "beat": 4, "region": 6}
"""Samples at 100 Hz by which waveforms are moved against one another."""


class Searcher:
    """Searches a library; keeps its vectors ready between searches.

    Parameters
    ----------
    index
        The library.
    user_zoo
        Folder of the user's models.
    """

    def __init__(self, index: LibraryIndex, user_zoo: Path) -> None:
        self.index, self._user_zoo = index, user_zoo
        self._spaces: dict[str, VectorSpace] = {}
        self._graphs: dict[str, NeighbourGraph | None] = {}

    def find(
        self,
        record: Record,
        subject: Subject,
        *,
        top: int = 10,
        leave_out: Collection[str] = (),
    ) -> Generator[Progress, None, SimilarCases]:
        """Return the records that are most alike.

        Parameters
        ----------
        record
            The record sought for; it may be in the library.
        subject
            What of it.
        top
            So many at most.
        leave_out
            Ids of records of the same patient, as a person has said.

        Raises
        ------
        RecordError
            If the record holds nothing that the model can be asked about.
        ModelError
            If the model cannot be used.
        """
        from ecgviewer.tasks.scoring import loaded

        yield Progress(0, 3, tr("looking at what is sought"))
        model = loaded(self.index.model_id, self._user_zoo)
        sought = yield from look_at(record, subject, model, self.index)
        yield Progress(1, 3, tr("searching {n_records:,} records", n_records=len(self.index)))
        own = self._own_patient(record, leave_out)
        space = self.space(sought.kind, model)
        yield Progress(2, 3, tr("comparing vectors and waveforms"))
        cases, wave = self.among(sought, space, own, top)
        notes = []
        if len(space.own) > approximate_search.LIMIT:
            if self._graph(space) is not None:
                notes.append(tr("Searched by a graph of neighbours: one in many may be missed."))
            elif not approximate_search.is_installed():
                notes.append(tr(approximate_search.MISSING))
        if sought.shape is None:
            notes.append(tr("No whole beat there: ordered by the model's embedding alone."))
        elif not sought.in_mv:
            notes.append(tr("Amplitude is not known: shapes are compared, sizes are not."))
        return SimilarCases(
            subject,
            record.id,
            wave,
            cases,
            self.index.model_id,
            len(self.index),
            len(own),
            tuple(notes),
            None if sought.span == (0, BEAT) else sought.span,
        )

    def among(
        self, sought: Sought, space: VectorSpace, own: Collection[int], top: int
    ) -> tuple[tuple[SimilarCase, ...], Wave | None]:
        """Return the most similar cases among the vectors of a space, and the waveform sought.

        Parameters
        ----------
        own
            Records that are left out.
        """
        wanted = max(CANDIDATES, 4 * top) + len(own)
        graph = self._graph(space)
        if graph is not None:
            places = space.near(graph, sought.vector, 8 * wanted)
            cosines = space.cosines_of(places, sought.vector)
            records, best = best_of_records(cosines, space.of[places], wanted)
            rows, cosines = places[best], cosines[best]
        else:
            cosines = space.cosines(sought.vector)
            records, rows = best_of_records(cosines, space.of, wanted)
            cosines = cosines[rows]
        kept = np.array([one not in own for one in records.tolist()], dtype=bool)
        records, rows, cosines = records[kept], rows[kept], cosines[kept]
        return self._ranked(sought, records, space.own[rows], cosines, top)

    def _graph(self, space: VectorSpace) -> NeighbourGraph | None:
        """Return the graph for a space that is large, and is most of what the graph holds.

        Of a small library in a large index the neighbours would mostly be of others.
        """
        if len(space.own) <= approximate_search.LIMIT or self.index.home is None:
            return None
        if space.kind not in self._graphs:
            self._graphs[space.kind] = approximate_search.graph_of(self.index.home, space.kind)
        graph = self._graphs[space.kind]
        return graph if graph is not None and 2 * len(space.own) > graph.n else None

    def space(self, kind: str, model: LoadedModel) -> VectorSpace:
        """Return the vectors of a kind, ready to be searched."""
        if kind not in self._spaces:
            from ecgviewer.inference.library_view import standard_units

            self._spaces[kind] = (
                window_space(self.index, *standard_units(model))
                if kind == "window"
                else beat_space(self.index)
            )
        return self._spaces[kind]

    def _own_patient(self, record: Record, leave_out: Collection[str]) -> set[int]:
        """Return the records of the library that are of the same patient, itself included."""
        mine = pseudonym_of(record) or record.id
        given = {record.id, *leave_out}
        return {
            place
            for place, (one, patient) in enumerate(
                zip(self.index.ids, self.index.patients, strict=True)
            )
            if one in given or patient == mine
        }

    def _ranked(
        self,
        sought: Sought,
        records: NDArray[np.int64],
        rows: NDArray[np.int64],
        cosines: NDArray[np.float32],
        top: int,
    ) -> tuple[tuple[SimilarCase, ...], Wave | None]:
        beats = self._beats_of(sought, records, rows)
        shape, shift = self._likeness(sought, beats)
        # A waveform that cannot be compared neither helps nor harms.
        usual = float(np.nanmedian(shape)) if np.isfinite(shape).any() else 0.0
        weight = SHAPE_WEIGHT[sought.subject.kind]
        rank = (cosines + weight * np.nan_to_num(shape, nan=usual)) / (1 + weight)
        order = np.argsort(-rank, kind="stable")[:top]
        cases = []
        for k in order.tolist():
            place = int(records[k])
            case = self._case(sought, place, int(rows[k]), int(beats[k]), int(shift[k]))
            cases.append(
                SimilarCase(
                    self.index.ids[place],
                    self.index.paths[place],
                    float(cosines[k]),
                    float(shape[k]) if np.isfinite(shape[k]) else None,
                    float(rank[k]),
                    *case,
                )
            )
        return tuple(cases), self._own_wave(sought)

    def _beats_of(
        self, sought: Sought, records: NDArray[np.int64], rows: NDArray[np.int64]
    ) -> NDArray[np.int64]:
        """Return the row of beats that is compared for each candidate; -1 without one."""
        if sought.kind == "beat":
            return rows
        first = self.index.first_beats
        return np.array([first.get(int(one), -1) for one in records], dtype=np.int64)

    def _likeness(
        self, sought: Sought, beats: NDArray[np.int64]
    ) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Return the likeness of waveforms, NaN where there is none, and the shift, at 100 Hz."""
        likeness = np.full(len(beats), np.nan)
        shift = np.zeros(len(beats), dtype=np.int64)
        there = np.flatnonzero(beats >= 0)
        if sought.shape is None or sought.scales is None or not len(there):
            return likeness, shift
        shapes = self.index.rows["shape"][beats[there]]
        reach = _SHIFT[sought.subject.kind]
        a, b = sought.span
        padded = np.full((len(there), len(sought.rows), BEAT + 2 * reach), np.nan)
        leads = list(sought.rows)
        padded[:, :, reach : reach + BEAT] = shapes["shape"][:, leads].astype(np.float32)
        said = best_likeness(
            sought.shape[leads][:, a:b],
            padded[:, :, a : b + 2 * reach],
            amplitude=(shapes["in_mv"] != 0) & sought.in_mv,
            scales=sought.scales[leads],
            other_scales=shapes["scales"][:, leads],
        )
        likeness[there], shift[there] = said
        return likeness, shift

    def _case(
        self, sought: Sought, place: int, row: int, beat: int, shift: int
    ) -> tuple[int, int, int, float, int, Wave | None, bool]:
        """Return at, start, stop, rate, length, waveform, and whether the patient is known."""
        one = self.index.seen[place]
        wave = None if beat < 0 else self._wave(sought, beat, shift)
        if sought.kind == "window":
            at = int(self.index.rows["window"]["start"][row])
            start, stop = (0, one.n_samples)
            if one.n_samples > 1.5 * 10 * one.fs or sought.subject.kind != "record":
                start, stop = at, min(one.n_samples, at + round(10 * one.fs))
        else:
            at = int(self.index.rows["beat"]["at"][row])
            first, last = (side + shift for side in sought.reach)
            start = max(0, at + round(first / MODEL_FS * one.fs))
            stop = min(one.n_samples, at + round(last / MODEL_FS * one.fs))
        start = min(start, one.n_samples - 1)
        stop = max(stop, start + 1)
        return at, start, stop, one.fs, one.n_samples, wave, bool(one.patient)

    def _wave(self, sought: Sought, beat: int, shift: int) -> Wave:
        """Return the whole beat of a candidate, laid over the one sought."""
        row = self.index.rows["shape"][beat]
        in_mv = bool(row["in_mv"]) and sought.in_mv
        shape = row["shape"].astype(np.float32)
        laid = np.full_like(shape, np.nan)
        a, b = max(0, -shift), min(BEAT, BEAT - shift)
        laid[:, a:b] = shape[:, a + shift : b + shift]
        values = laid * row["scales"][:, None] if in_mv else laid
        leads = list(sought.rows)
        return Wave(tuple(STANDARD_LEADS[k] for k in leads), values[leads], in_mv, BEFORE)

    def _own_wave(self, sought: Sought) -> Wave | None:
        if sought.shape is None or sought.scales is None:
            return None
        values = sought.shape * sought.scales[:, None] if sought.in_mv else sought.shape
        leads = list(sought.rows)
        names = tuple(STANDARD_LEADS[k] for k in leads)
        return Wave(names, values[leads].astype(np.float32), sought.in_mv, BEFORE)


def of_same_patient(record_id: str) -> frozenset[str]:
    """Return the records that a person has said to be of the same patient."""
    from ecgviewer.tasks.earlier_records import confirmations

    return frozenset(confirmations(record_id))


def search_apart(
    searcher: Searcher, record: Record, subject: Subject, *, top: int = 10
) -> Generator[Progress, None, SimilarCases]:
    """Search, and leave out what a person has said to be of the same patient.

    Raises
    ------
    UserError
        See :meth:`Searcher.find`; or if the store cannot be read.
    """
    from ecgviewer.storage.paths import store_path

    same: Collection[str] = of_same_patient(record.id) if store_path().exists() else ()
    return (yield from searcher.find(record, subject, top=top, leave_out=same))


def similar_in(
    path: Path,
    library: Path,
    *,
    model_id: str = "",
    top: int = 10,
    at_s: float | None = None,
    span_s: tuple[float, float] | None = None,
    leads: Sequence[str] = (),
) -> Generator[Progress, None, SimilarCases]:
    """Index a library as far as it is not, and return what is like a file: the command's work.

    Parameters
    ----------
    path
        The record.
    library
        Folder of ECGs.
    model_id
        Empty = the default model.
    top
        So many at most.
    at_s
        A beat at this second, in place of the whole record.
    span_s
        A region from one second to another, in place of the whole record.
    leads
        Whose waveform is compared; empty = all.

    Raises
    ------
    UserError
        If the record, the library or the model cannot be used.
    """
    from ecgviewer.storage.paths import user_zoo_dir
    from ecgviewer.tasks.library_index import index_folder
    from ecgviewer.tasks.review import open_record

    record = yield from open_record(path)
    if at_s is not None:
        subject = beat_at(record, round(at_s * record.fs), leads)
    elif span_s is not None:
        subject = region(record, *(round(side * record.fs) for side in span_s), leads)
    else:
        whole = whole_record(record)
        subject = Subject("record", whole.start, whole.stop, named(record, leads))
    index = yield from index_folder(library, model_id)
    searcher = Searcher(index, user_zoo_dir())
    return (yield from search_apart(searcher, record, subject, top=top))
