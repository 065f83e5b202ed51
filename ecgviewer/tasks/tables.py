"""Use case: import a table that does not say how it is to be read, and keep what was said of it."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecgviewer.core.errors import FormatError
from ecgviewer.core.language import tr, tr_n
from ecgviewer.core.progress import Progress
from ecgviewer.core.table_profile import (
    TABLE_SUFFIXES,
    TableProfile,
    header_hash,
    known_profiles,
)

if TYPE_CHECKING:
    from ecgviewer.core.record import Record

SHOWN_ROWS = 12


@dataclass(frozen=True, eq=False)
class TableLook:
    """The beginning of a table: its lines, and what they seem to say.

    Parameters
    ----------
    path
        Its address.
    lines
        Of the first 256 KB.
    """

    path: Path
    lines: tuple[str, ...]

    def guessed(self, *, separator: str = "") -> dict[str, Any]:
        """Return what it seems to say, as fields of a profile without a name."""
        from ecgviewer.formats.csv_profile import guessed

        return guessed(self.lines, separator=separator)

    def rows(self, profile_or_guess: dict[str, Any]) -> tuple[list[str], list[list[str]]]:
        """Return the cells of the header line (none without one), and of the first rows."""
        from ecgviewer.formats.csv_profile import shown_cells

        skip, separator = profile_or_guess["skip_lines"], profile_or_guess["separator"]
        header = self.lines[skip : skip + 1] if profile_or_guess["has_header"] else ()
        rest = self.lines[skip + len(header) :]
        shown = list(islice((line for line in rest if line.strip()), SHOWN_ROWS))
        cells = shown_cells(header, separator)
        return (cells[0] if cells else []), shown_cells(shown, separator)

    def header_of(self, skip_lines: int, *, has_header: bool) -> str:
        """Return the hash of the header line, by which its kind is known; empty without one."""
        there = has_header and skip_lines < len(self.lines)
        return header_hash(self.lines[skip_lines]) if there else ""

    def try_out(self, profile: TableProfile) -> Record:
        """Return the record that the beginning of the table is when read by a profile.

        Raises
        ------
        FormatError
            If a row is not as the profile says.
        """
        from ecgviewer.formats.csv_profile import read_lines

        return read_lines(self.path, iter(self.lines), profile, "CSV")


def is_table(path: Path) -> bool:
    """Tell whether a file may be a table of samples, by its name."""
    return path.suffix.lower() in TABLE_SUFFIXES


def look_at(path: Path) -> Generator[Progress, None, TableLook]:
    """Read the beginning of a table.

    Raises
    ------
    FormatError
        If it cannot be read, or is no text.
    """
    from ecgviewer.formats import file_on_disk
    from ecgviewer.formats.csv_profile import first_lines

    yield Progress(0, 1, tr("reading"))
    lines = tuple(first_lines(file_on_disk(path)))
    if not any(line.strip() for line in lines):
        raise FormatError(path, tr("is empty"))
    return TableLook(path, lines)


def profiles() -> tuple[TableProfile, ...]:
    """Return the profiles that the user has made, by name."""
    from ecgviewer.storage.table_profiles import list_profiles

    return list_profiles()


def keep(profile: TableProfile, look: TableLook) -> TableProfile:
    """Store a profile, to be taken for all tables with the header line of this one.

    Raises
    ------
    UserError
        If the disk refuses.
    """
    from ecgviewer.storage.table_profiles import save_profile

    header = look.header_of(profile.skip_lines, has_header=profile.has_header)
    kept = replace(profile, header=header)
    save_profile(kept)
    return kept


def read_alone_by(path: Path, profile: TableProfile) -> None:
    """Read one table by a profile for as long as the program runs: it has no line of names."""
    from ecgviewer.formats import file_on_disk

    known_profiles.alone[str(file_on_disk(path).absolute())] = profile


@contextmanager
def reading_by(name: str) -> Iterator[None]:
    """Read all tables by the profile of a name; by what is known of them where it is empty.

    Raises
    ------
    UserError
        If there is no such profile.
    """
    from ecgviewer.storage.table_profiles import find_profile

    before = known_profiles.wanted
    if name:
        known_profiles.wanted = find_profile(name)
    try:
        yield
    finally:
        known_profiles.wanted = before


def plausibility(record: Record) -> str:
    """Return what the beginning of a table is in one sentence, by which a wrong scale is seen."""
    import numpy as np

    from ecgviewer.signals.beats import find_r_peaks, heart_rate_bpm

    values = record.values()
    known = [one[np.isfinite(one)] for one in values]
    swings = [float(np.ptp(np.percentile(one, (0.5, 99.5)))) for one in known if one.size]
    bpm = heart_rate_bpm(find_r_peaks(values, record.fs), record.fs)
    said = [
        tr_n("{n} lead", "{n} leads", len(record.leads)),
        f"{record.fs:g} Hz",
        tr("first {seconds:.1f} s", seconds=record.duration_s),
        tr("up to {high_mv:.3g} mV high", high_mv=max(swings, default=0.0)),
        tr("heart rate about {bpm:.0f} /min", bpm=bpm)
        if np.isfinite(bpm)
        else tr("no heart rate found"),
    ]
    words = " · ".join(said) + "."
    if not 0.05 <= max(swings, default=0.0) <= 20:
        return f"{words} {tr('An ECG is some millivolts high: look at unit and steps again.')}"
    if np.isfinite(bpm) and not 20 <= bpm <= 300:
        return f"{words} {tr('That is no heart rate: look at the samples a second again.')}"
    return words
