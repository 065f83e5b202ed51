import gc

import pytest

from ecgviewer.core.loading import uncollected


@pytest.fixture(autouse=True)
def the_collector_as_before():
    collecting = gc.isenabled()
    yield
    (gc.enable if collecting else gc.disable)()


@pytest.mark.parametrize("collecting", [True, False])
def test_nothing_is_collected_meanwhile_and_all_is_as_before_afterwards(collecting):
    (gc.enable if collecting else gc.disable)()
    frozen = gc.get_freeze_count()
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled() is collecting
    assert gc.get_freeze_count() == frozen


def test_a_failed_import_leaves_the_collector_on():
    gc.enable()
    with pytest.raises(ImportError), uncollected():
        raise ImportError
    assert gc.isenabled()
