"""Use case: what the model has seen of all ECGs in a folder, kept so that it is seen once.

The index of a model lies in the cache, one for all folders; a library is the part of it whose files
lie in a folder. It is made in the background, goes on where it was stopped, and a record that
cannot be read is a line in it, never its end.

For others to build on (queues, catalogues)::

    index = yield from index_folder(folder, model_id)   # Generator[Progress, None, LibraryIndex]
    index = load_index(folder, model_id)                # what is there already, at once

    len(index)            n records, each once, however many files hold it
    index.ids             (n,) content hashes, tuple of str
    index.paths           (n,) one file of each, tuple of Path
    index.patients        (n,) keyed hash of the file's patient identifier; the record's own id
                          where the file does not say whose it is: good for keeping patients whole
    index.fs              (n,) Hz, float64
    index.n_samples       (n,) int64
    index.embedding       (n, E) float32, mean over the record's windows, as the model gives it
    index.surprise        (n,) 0-1, label-free, 1 - 1/N; higher = rarer
    index.one_in          (n,) N of "1 in N normals" of it
    index.interval        (n, 2) lower and upper surprise, 0-1
    index.uncertainty     (n,) decades of N between the two bounds: how unsure the surprise is
    index.full            (n,) full score 0-1; NaN where the model has learned no diagnoses
    index.foreign         (n,) bool: far from all that the model has seen
    index.codes           findings of the model, tuple of str
    index.findings        (n, len(codes)) float32 probabilities, the highest of the windows
    index.median_beats(k) (12, 90) float32 of record k at 100 Hz, and whether in mV
    index.problems        path -> why a file is not in the index

Arrays are read only and may be mapped from files.
"""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ecgviewer.core.errors import UserError
from ecgviewer.core.language import tr, tr_later
from ecgviewer.core.progress import Progress
from ecgviewer.core.record import Record
from ecgviewer.core.record_ref import file_of
from ecgviewer.storage.library_store import Addition, LibraryStore, SeenFile
from ecgviewer.storage.paths import cache_dir, secret_path, user_zoo_dir
from ecgviewer.storage.private import key_in
from ecgviewer.tasks.library_inheritance import inherit
from ecgviewer.tasks.library_rows import LibraryIndex, RowForms

if TYPE_CHECKING:
    from ecgviewer.inference.library_view import RecordView
    from ecgviewer.inference.model import LoadedModel
    from ecgviewer.inference.zoo import ModelEntry

FORM = 1
"""Of the rows; another form is another folder."""

_AT_ONCE = 16
_SAVE_AFTER_S = 5.0


def row_forms(model: LoadedModel) -> RowForms:
    """Return the layout of the rows of a model."""
    from ecgviewer.inference.library_view import beat_embedding_size, embedding_size

    n_embedding, n_features = embedding_size(model)
    codes = len(model.entry.findings)
    return RowForms(n_features, n_embedding, beat_embedding_size(model), codes)


def library_folder(entry: ModelEntry) -> Path:
    """Return where the index of a model lies."""
    return cache_dir() / "libraries" / f"{entry.sha256[:20]}-{FORM}"


def index_folder(
    folder: Path | Sequence[Path], model_id: str = "", *, user_zoo: Path | None = None
) -> Generator[Progress, None, LibraryIndex]:
    """Look at every record of a folder that was not looked at before, and return the library.

    What was looked at is stored every some seconds, also when the generator is closed; a file that
    has not changed since is not read again. Files that cannot be read are among ``problems``.

    Parameters
    ----------
    folder
        The library, searched to the bottom; or several paths, in which case the library returned
        is all of the index that lies in them.
    model_id
        Empty = the default model.
    user_zoo
        Folder of the user's models.

    Raises
    ------
    UserError
        If there is no record, the model cannot be used, or the index cannot be written.
    """
    from ecgviewer.tasks.review import find_records
    from ecgviewer.tasks.scoring import loaded

    given = [Path(one).absolute() for one in ([folder] if isinstance(folder, Path) else folder)]
    found = yield from find_records(given)
    yield Progress(0, len(found), tr("loading the model"))
    zoo = user_zoo if user_zoo is not None else user_zoo_dir()
    model = loaded(model_id, zoo)
    forms = row_forms(model)
    key = key_in(secret_path())
    with LibraryStore(library_folder(model.entry), _widths(forms)) as store:
        yield from inherit(store, model, forms, zoo, library_folder)
        yield from _add_missing(store, found, model, forms, key)
        index = _opened(store, given, model.entry, forms)
        yield from _join_neighbours(_opened(store, None, model.entry, forms), model)
        return index


def _join_neighbours(whole: LibraryIndex, model: LoadedModel) -> Generator[Progress, None, None]:
    """Make the graphs of all that was ever indexed, where it is much; see approximate_search."""
    from ecgviewer.inference.library_view import standard_units
    from ecgviewer.tasks.approximate_search import LIMIT, make_graph
    from ecgviewer.tasks.library_space import beat_space, window_space

    if whole.home is None or max(len(whole.rows["window"]), len(whole.rows["beat"])) <= LIMIT:
        return
    for space in (window_space(whole, *standard_units(model)), beat_space(whole)):
        yield from make_graph(space, whole.home)


def _add_missing(
    store: LibraryStore,
    found: Sequence[Path],
    model: LoadedModel,
    forms: RowForms,
    key: bytes,
) -> Generator[Progress, None, None]:
    known = store.files()
    pending: list[Addition] = []
    since = time.monotonic()
    left_out = 0
    try:
        for done, path in enumerate(found):
            now = _as_it_is(path)
            before = known.get(now.path)
            if before is None or (before.size, before.changed_ns) != (now.size, now.changed_ns):
                looking = _looked_at(store, now, model, forms, key)
                said = tr("{done:,} of {total:,} records", done=done, total=len(found))
                one = yield from _as_steps_of(looking, Progress(done, len(found), said))
                pending.append(one)
                before = one.file
            left_out += bool(before.problem)
            said = tr("{done:,} of {total:,} records", done=done + 1, total=len(found))
            if left_out:
                said += " · " + tr("{n:,} left out", n=left_out)
            yield Progress(done + 1, len(found), said)
            if len(pending) >= _AT_ONCE or time.monotonic() - since > _SAVE_AFTER_S:
                store.add(pending)
                pending, since = [], time.monotonic()
    finally:
        store.add(pending)


def _as_steps_of(
    work: Generator[Progress, None, Addition], step: Progress
) -> Generator[Progress, None, Addition]:
    """Yield the same step as often as the work on one record yields, and return its result."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value
        yield step


def _as_it_is(path: Path) -> SeenFile:
    """Return a file's size and time: of a record in two files, of both."""
    where = path.absolute()
    file = where if where.exists() else file_of(where)  # the third of a file, one in an archive
    size = changed = 0
    for one in {file, *(file.with_suffix(end) for end in (".dat", ".mat"))}:
        try:
            said = one.stat()
        except OSError:
            continue
        size, changed = size + said.st_size, max(changed, said.st_mtime_ns)
    return SeenFile(str(where), size, changed, None)


def _looked_at(
    store: LibraryStore, file: SeenFile, model: LoadedModel, forms: RowForms, key: bytes
) -> Generator[Progress, None, Addition]:
    """Return a file with what the model sees in it; whatever is wrong with it is told, not raised.

    This is the loop over many files: one of them never ends it, not even by a fault of ours.
    """
    from ecgviewer.formats import read_record
    from ecgviewer.inference.library_view import view_record

    try:
        record = read_record(file.path)
        if store.knows(record.id):
            return Addition(_said(file, record.id, ""))
        seen = yield from view_record(record, model)
        if not seen.windows:
            return Addition(_said(file, None, tr_later("no lead that can be scored")))
        return Addition(
            _said(file, record.id, ""),
            _pseudonym(record, key),
            record.fs,
            record.n_samples,
            rows_of(seen, forms),
        )
    except UserError as error:
        return Addition(_said(file, None, str(error)))
    except Exception as error:
        return Addition(_said(file, None, f"unexpected {type(error).__name__}: {error}"))


def _said(file: SeenFile, record_id: str | None, problem: str) -> SeenFile:
    return SeenFile(file.path, file.size, file.changed_ns, record_id, problem)


def pseudonym_of(record: Record) -> str:
    """Return what stands for a record's patient in any library; empty where it does not say."""
    return _pseudonym(record, key_in(secret_path())) if record.patient.identifier else ""


def _pseudonym(record: Record, key: bytes) -> str:
    """Return what stands for a patient; empty where the file does not say whose the record is."""
    if not record.patient.identifier:
        return ""
    said = f"library\0{record.patient.identifier}".encode()
    return hmac.new(key, said, hashlib.sha256).hexdigest()[:24]


def _widths(forms: RowForms) -> dict[str, int]:
    return {name: dtype.itemsize for name, dtype in forms.dtypes.items()}


def rows_of(seen: RecordView, forms: RowForms) -> dict[str, list[bytes]]:
    """Return the rows of a record; the store, or whoever joins them, fills in its place."""
    from ecgviewer.inference.library_view import over_windows

    dtypes = forms.dtypes
    scores, findings = over_windows(seen.windows)
    windows = [(0, one.start, one.scores, _half(one.features)) for one in seen.windows]
    beats = [(0, one.at, one.count, _half(one.embedding)) for one in seen.beats]
    shapes = [(0, one.in_mv, one.scales, _half(one.shape)) for one in seen.beats]
    given = {
        "record": [(0, scores, findings)],
        "window": windows,
        "beat": beats,
        "shape": shapes,
    }
    return {
        name: [np.array(row, dtype=dtypes[name]).tobytes() for row in rows]
        for name, rows in given.items()
    }


def _half(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return values that half precision can hold."""
    return np.clip(values, -6e4, 6e4)


def load_index(
    folder: Path | Sequence[Path] | None, model_id: str = "", *, user_zoo: Path | None = None
) -> LibraryIndex:
    """Return what is indexed of a folder (None: of all folders) already; reads no ECG.

    Loads the model, which takes some seconds the first time.

    Raises
    ------
    UserError
        If the model or the index cannot be used.
    """
    from ecgviewer.tasks.scoring import loaded

    zoo = user_zoo if user_zoo is not None else user_zoo_dir()
    model = loaded(model_id, zoo)
    forms = row_forms(model)
    given = None
    if folder is not None:
        given = [Path(p).absolute() for p in ([folder] if isinstance(folder, Path) else folder)]
    with LibraryStore(library_folder(model.entry), _widths(forms)) as store:
        for _ in inherit(store, model, forms, zoo, library_folder):
            pass
        return _opened(store, given, model.entry, forms)


def _opened(
    store: LibraryStore, folders: Sequence[Path] | None, entry: ModelEntry, forms: RowForms
) -> LibraryIndex:
    files: dict[str, SeenFile] = {}
    for folder in [None] if folders is None else folders:
        files |= store.files(folder)
    where: dict[str, Path] = {}
    for path, one in sorted(files.items(), reverse=True):
        if one.record_id is not None:
            where[one.record_id] = Path(path)
    counts = store.counts()
    # Counted before: rows that another program adds meanwhile are left for the next time.
    seen = tuple(one for one in store.records() if one.id in where and one.place < counts["record"])
    rows = {
        name: _mapped(store.rows_file(name), dtype, counts[name])
        for name, dtype in forms.dtypes.items()
    }
    return LibraryIndex(
        folders[0] if folders is not None and len(folders) == 1 else None,
        entry.id,
        entry.sha256,
        entry.findings,
        forms,
        seen,
        tuple(where[one.id] for one in seen),
        rows,
        {path: one.problem for path, one in files.items() if one.problem},
        store.folder,
    )


def _mapped(path: Path, dtype: np.dtype[Any], n: int) -> NDArray[Any]:
    if not n:
        return np.zeros(0, dtype=dtype)
    return np.memmap(path, dtype=dtype, mode="r", shape=(n,))
