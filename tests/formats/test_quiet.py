"""Libraries' own warnings, dropped without exchanging the filters of the whole process."""

import threading
import warnings

import pytest
from wfdb_files import integers, write

from ecgviewer.formats import read_record
from ecgviewer.formats.quiet import ignore_warnings_of

HERE = {"__name__": "loud.inside"}
LOUD = "import warnings\nwarnings.warn('odd file', UserWarning)"


def test_only_the_package_s_own_warnings_are_dropped():
    with pytest.raises(UserWarning, match="odd file"):
        exec(LOUD, dict(HERE))
    ignore_warnings_of("loud")
    exec(LOUD, dict(HERE))
    with pytest.raises(UserWarning, match="odd file"):
        exec(LOUD, {"__name__": "louder"})


def test_asked_again_it_adds_nothing_and_comes_back_when_put_away():
    ignore_warnings_of("loud")
    before = list(warnings.filters)
    ignore_warnings_of("loud")
    assert list(warnings.filters) == before
    warnings.resetwarnings()
    ignore_warnings_of("loud")
    assert len(warnings.filters) == 1


def test_records_read_in_many_threads_leave_the_filters_as_they_were(tmp_path):
    paths = [write(tmp_path, f"r{n}", integers("212", 2000), "212") for n in range(4)]
    read_record(paths[0])
    before, failed = list(warnings.filters), []

    def work(path):
        for _ in range(20):
            read_record(path)
            if list(warnings.filters) != before:
                failed.append(path)

    threads = [threading.Thread(target=work, args=(path,)) for path in paths]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert not failed
    assert list(warnings.filters) == before
