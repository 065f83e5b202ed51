"""A session of the window on a named record leaves no name in settings, lists, log or caches."""

import os
from dataclasses import replace

from ecgviewer.formats import write_wfdb
from ecgviewer.storage.paths import settings_path
from ecgviewer.storage.places import places_path
from ecgviewer.storage.settings import Settings, save_settings

NAME = "Zzyzxowski"
SOON_MS = 30_000


def test_a_session_leaves_no_name(window, session, own_home, synthetic_record, tmp_path, qtbot):
    for n in range(2):
        header = write_wfdb(synthetic_record(seed=n), tmp_path / f"{NAME}-ward", f"{NAME}_{n}")
        with header.open("a", encoding="utf-8") as file:
            file.write(f"# Name: {NAME}\n# {NAME} was unwell\n")
    session.open_paths([tmp_path / f"{NAME}-ward"])
    qtbot.waitUntil(lambda: session.score is not None, timeout=SOON_MS)
    assert NAME in str(session.record.comments)
    session.marks.begin(100, 200, ("II",))
    session.marks.change_draft(finding="PVC")
    assert session.marks.save()
    session.next_record()
    qtbot.waitUntil(lambda: session.place == 1, timeout=SOON_MS)
    window.commands.trigger("studies")
    window.close()
    save_settings(replace(session.settings, reader="R"))
    assert settings_path().exists()
    # The store knows where the record lies, for tuning; it is not for sharing, and says so. So does
    # the list of what was opened last, for its owner alone, until it is cleared.
    if os.name == "posix":
        assert places_path().stat().st_mode & 0o077 == 0
    session.opening.clear_recent()
    kept = [one for one in own_home.rglob("*") if one.is_file() and "sqlite3" not in one.name]
    for path in kept:
        assert NAME.lower() not in path.name.lower()
        assert NAME.lower().encode() not in path.read_bytes().lower(), path.name
    assert not {"recent", "paths", "last_folder"} & set(Settings.__dataclass_fields__)
