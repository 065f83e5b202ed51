"""Ways to a worklist over a small library."""

from dataclasses import replace

from stand_ins import SOON_MS

from ecgviewer.storage.catalogue import Catalogue
from ecgviewer.storage.catalogue_rows import CatalogueScore
from ecgviewer.tasks.cataloguing import catalogue_path

NAMES = ("a0", "a1", "b2", "c3")


def drain(work):
    while True:
        try:
            next(work)
        except StopIteration as stop:
            return stop.value


def shown(window, qtbot):
    """Go to the worklist, and wait until it is there."""
    window.show_page("worklist")
    page = window.pages["worklist"].page
    settle(page, qtbot)
    return page


def settle(page, qtbot):
    """Wait until all that was asked is there."""
    runner = page._session.runner

    def is_quiet():
        keys = [key for key in runner._current if key.startswith(("worklist", "open", "find"))]
        return not keys and not page.work._soon.isActive() and not page._typed.isActive()

    qtbot.waitUntil(is_quiet, timeout=SOON_MS)


def titles(page):
    """Return the rows in order."""
    lines = [page.lines.line(row) for row in range(page.work.total)]
    return [line.title if line is not None else None for line in lines]


def row_of(page, title):
    return titles(page).index(title)


def ids():
    """Return record ids by the name of their file."""
    with Catalogue(catalogue_path()) as catalogue:
        return {
            path.rsplit("/", 1)[-1].removesuffix(".hea"): one.record_id
            for path, one in catalogue.files().items()
            if one.record_id
        }


def put_scores(model, one_in):
    """Let a model say something of records of the library, by name."""
    known = ids()
    with Catalogue(catalogue_path()) as catalogue:
        catalogue.put_scores(
            model.sha256,
            {
                known[name]: replace(CatalogueScore(value), low=value / 2, high=value * 2)
                for name, value in one_in.items()
            },
        )
