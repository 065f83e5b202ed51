"""Use case: make a damaged catalogue anew; the damaged file is kept, the user's words stay."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from ecgviewer.core.language import tr
from ecgviewer.core.progress import Progress
from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_damage import set_aside
from ecgviewer.storage.catalogue_own import mend_own
from ecgviewer.tasks.cataloguing import catalogue_path


@dataclass(frozen=True, slots=True)
class MadeAnew:
    """What was done.

    Parameters
    ----------
    aside
        The files that were set aside, under their new names.
    tags, searches, folders
        How many there are: records with a tag, saved searches, folders that are looked through.
    """

    aside: tuple[Path, ...]
    tags: int
    searches: int
    folders: tuple[str, ...]

    @property
    def words(self) -> str:
        """In a line or two, for the user."""
        came = tr(
            "Tags: {tags:,}, saved searches: {searches:,}, folders: {folders:,}. They came along; "
            "the ECGs are read in again.",
            tags=self.tags,
            searches=self.searches,
            folders=len(self.folders),
        )
        if not self.aside:
            return came
        kept = ", ".join(one.name for one in self.aside)
        said = tr("The catalogue is made anew; what was damaged is kept as {name}.", name=kept)
        return f"{said} {came}"


def make_anew(path: Path | None = None) -> Generator[Progress, None, MadeAnew]:
    """Set a catalogue aside and begin a new one, with the user's tags, searches and folders.

    The ECGs are read in again by whoever looks through the folders next.

    Raises
    ------
    UserError
        If a file cannot be renamed or written; what was there is there.
    """
    yield Progress(0, 0, tr("making the catalogue anew"))
    here = path or catalogue_path()
    aside = list(mend_own(here))
    if here.exists():
        aside.insert(0, set_aside(here))
    with Catalogue(here) as catalogue:
        own = catalogue.own
        return MadeAnew(tuple(aside), own.tags_kept(), len(own.searches()), tuple(own.folders()))
