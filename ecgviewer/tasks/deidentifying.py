"""Use case: copies of records without who the patient is, before anything else sees them.

One secret for each user, kept in their data folder alone, decides pseudonyms, new UIDs and by how
many days each patient's dates move.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ecgviewer.core.errors import UserError, not_written
from ecgviewer.core.language import tr
from ecgviewer.core.privacy import Privacy, blind_name, deidentified
from ecgviewer.core.progress import Progress
from ecgviewer.storage.paths import secret_path
from ecgviewer.storage.private import key_in, make_private_folder

DICOM_SUFFIXES = (".dcm", ".dicom")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What was written.

    Parameters
    ----------
    files
        Source and its copy, in order.
    removed
        Attributes of DICOM files that were taken away.
    failed
        Source and why.
    """

    files: tuple[tuple[Path, Path], ...]
    removed: int
    failed: tuple[tuple[str, str], ...]


def user_secret() -> bytes:
    """Return the user's secret; a new one is made, for them alone, where there is none.

    Raises
    ------
    UserError
        If it cannot be read or written.
    """
    return key_in(secret_path())


def deidentify(
    paths: Iterable[Path | str], out: Path, *, shift_dates: bool = False
) -> Generator[Progress, None, Cleaned]:
    """Write copies without identity; originals are only read.

    DICOM waveforms become DICOM waveforms, records of other formats WFDB. Copies are called by a
    hash of their content or their new UID, never by their file's name.

    Parameters
    ----------
    paths
        Files, or folders of them.
    out
        Folder; a new one is made for its owner alone.
    shift_dates
        Whether dates are kept, shifted by one number of days for each patient.

    Raises
    ------
    UserError
        If the folder or the secret cannot be made.
    """
    key = user_secret()
    try:
        make_private_folder(out)
    except OSError as error:
        raise UserError(
            tr("The folder {out} cannot be made: {strerror}.", out=out, strerror=error.strerror)
        ) from error
    found = list(_files(paths))
    files: list[tuple[Path, Path]] = []
    failed: list[tuple[str, str]] = []
    removed = 0
    for number, path in enumerate(found):
        yield Progress(number, len(found), tr("removing identity"))
        try:
            if _is_dicom(path):
                made, n = _dicom(path, out, key, shift_dates=shift_dates)
                removed += n
            else:
                made = _record(path, out, key if shift_dates else None)
            files.append((path, made))
        except UserError as error:
            failed.append((str(path), str(error)))
    if not found:
        raise UserError(tr("There is no record in what was given."))
    yield Progress(len(found), len(found), tr("removing identity"))
    return Cleaned(tuple(files), removed, tuple(failed))


def _files(paths: Iterable[Path | str]) -> Iterator[Path]:
    for path in map(Path, paths):
        if path.is_dir():
            inside = sorted(one for one in path.rglob("*") if one.is_file())
            yield from (one for one in inside if one.suffix == ".hea" or _is_dicom(one))
        else:
            yield path


def _is_dicom(path: Path) -> bool:
    if path.suffix.lower() in DICOM_SUFFIXES:
        return True
    try:
        with path.open("rb") as file:
            return file.read(132)[128:] == b"DICM"
    except OSError:
        return False


def _dicom(path: Path, out: Path, key: bytes, *, shift_dates: bool) -> tuple[Path, int]:
    try:
        from ecgviewer.formats.dicom_deidentify import deidentify_dicom
    except ModuleNotFoundError as error:
        if error.name != "pydicom":
            raise
        raise UserError(
            tr("DICOM needs the package pydicom: pip install 'ecgviewer[dicom]'")
        ) from error
    unfinished = out / ".deidentified.part"
    try:
        removal = deidentify_dicom(path, unfinished, key, shift_dates=shift_dates)
        target = out / f"{_hash_of(unfinished)}.dcm"
        unfinished.replace(target)
    except OSError as error:
        raise not_written(out, error) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return target, removal.removed


def _hash_of(path: Path) -> str:
    import hashlib

    return f"ecg-{hashlib.sha256(path.read_bytes()).hexdigest()[:12]}"


def _record(path: Path, out: Path, key: bytes | None) -> Path:
    from ecgviewer.formats import read_record, write_wfdb

    record = read_record(path)
    safe = deidentified(record, Privacy(shift_key=key))
    try:
        return write_wfdb(safe, out, blind_name(record.id), overwrite=True)
    except OSError as error:
        raise not_written(out, error) from error
