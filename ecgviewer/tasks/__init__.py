"""Use cases as generators, shared by the command line and the window."""

from collections.abc import Sequence

from ecgviewer.core.table_profile import TableProfile, known_profiles


def _profiles() -> Sequence[TableProfile]:
    from ecgviewer.storage.table_profiles import list_profiles  # when a table is read

    return list_profiles()


known_profiles.source = _profiles
