import gc
import subprocess
import sys

import pytest

from ecgviewer.core.loading import deferred, settle, uncollected, unsettle


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


def test_a_program_in_full_swing_is_settled_and_ends_as_ever():
    kept = [[]]
    try:
        settle()
        assert gc.get_freeze_count()
        assert not any(one is kept for one in gc.get_objects())
    finally:
        unsettle()
    assert gc.get_freeze_count() == 0
    assert any(one is kept for one in gc.get_objects())


def test_a_failed_import_leaves_the_collector_on():
    gc.enable()
    with pytest.raises(ImportError), uncollected():
        raise ImportError
    assert gc.isenabled()


@pytest.fixture
def a_package(tmp_path, monkeypatch):
    """Of two modules, the second of which takes a function of the first."""
    (tmp_path / "heavy_part.py").write_text("def double(x):\n    return 2 * x\n")
    (tmp_path / "light_part.py").write_text(
        "from heavy_part import double\n\ndef fourfold(x):\n    return double(double(x))\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    yield
    for name in ("heavy_part", "light_part"):
        sys.modules.pop(name, None)


def test_a_deferred_module_that_is_called_at_once_is_loaded_then(a_package):
    with deferred("heavy_part"):
        import light_part

        assert light_part.fourfold(2) == 8
    import heavy_part

    assert heavy_part.double(2) == 4


def test_a_deferred_module_is_loaded_when_it_is_called(a_package):
    with deferred("heavy_part"):
        import light_part
    assert "heavy_part" not in sys.modules
    assert light_part.fourfold(3) == 12
    assert sys.modules["heavy_part"].double is not light_part.double


def test_after_the_block_a_deferred_module_is_imported_as_ever(a_package):
    with deferred("heavy_part"):
        import light_part  # noqa: F401
    import heavy_part

    assert heavy_part.double(2) == 4
    assert heavy_part.__file__


def test_a_module_that_is_loaded_already_is_left_alone(a_package):
    import heavy_part

    with deferred("heavy_part"):
        import light_part
    assert light_part.double is heavy_part.double
    assert sys.modules["heavy_part"] is heavy_part


def test_other_modules_of_a_deferred_package_can_be_imported_meanwhile(tmp_path, monkeypatch):
    """As another thread does, which knows nothing of the block."""
    inner = tmp_path / "outer_pack" / "inner_pack"
    inner.mkdir(parents=True)
    (tmp_path / "outer_pack" / "__init__.py").touch()
    (inner / "__init__.py").write_text("raise ImportError('too early')\n")
    (inner / "part.py").write_text("seven = 7\n")
    (tmp_path / "outer_pack" / "plain.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    names = ("outer_pack.inner_pack", "outer_pack.plain")
    try:
        with deferred(*names):
            import outer_pack
            from outer_pack.inner_pack.part import seven

            with pytest.raises(ImportError, match="not a package"):
                import outer_pack.plain.part  # noqa: F401
        assert seven == 7
    finally:
        for name in ("outer_pack", *names, "outer_pack.inner_pack.part"):
            sys.modules.pop(name, None)


def test_what_is_left_unloaded_by_the_filters_works_when_it_is_asked_for():
    code = (
        "import sys\n"
        "from ecgviewer.tasks import workplace\n"
        "workplace.load_filters()\n"
        "assert 'scipy.signal' in sys.modules\n"
        "import numpy as np\n"
        "from ecgviewer.simulate.record import simulate_record\n"
        "from ecgviewer.tasks.measuring import measure\n"
        "for _ in measure(simulate_record(seed=1).record): pass\n"
        "assert not {'scipy.stats', 'scipy.interpolate', 'scipy.optimize'} & set(sys.modules)\n"
        "from scipy import signal\n"
        "found = signal.find_peaks_cwt(np.sin(np.linspace(0, 20, 200)), np.arange(1, 20))\n"
        "assert len(found) > 2 and 'scipy.stats' in sys.modules\n"
        "import scipy.stats\n"
        "assert round(scipy.stats.norm.cdf(0.0), 3) == 0.5\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_a_filter_runs_while_another_thread_is_half_way_through_importing(tmp_path):
    """scipy asks for ``torch.Tensor`` as soon as there is a module of that name."""
    (tmp_path / "torch.py").write_text(
        "import half\n\nclass Tensor:\n    whole = True\n\nassert __spec__.loader is __loader__\n"
    )
    (tmp_path / "half.py").write_text(
        "import sys\n"
        "from scipy import signal\n"
        "assert not hasattr(sys.modules['torch'].Tensor, 'whole')\n"
        "signal.butter(2, (1.0, 40.0), 'bandpass', fs=500.0, output='sos')\n"
    )
    code = (
        "import sys\n"
        f"sys.path.insert(0, {str(tmp_path)!r})\n"
        "from ecgviewer.tasks import workplace\n"
        "workplace.map_torch()\n"
        "workplace.map_torch()\n"
        "assert [type(finder).__name__ for finder in sys.meta_path].count('NamedEarly') == 1\n"
        "import torch\n"
        "assert torch.Tensor.whole and torch.__file__.startswith(sys.path[0])\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_what_scoring_left_out_is_completed_for_optimizers():
    code = (
        "import sys\n"
        "from ecgviewer.tasks.scoring import loaded\n"
        "from pathlib import Path\n"
        "loaded('', Path('no-models-of-a-user'))\n"
        "assert 'torch._meta_registrations' not in sys.modules\n"
        "from ecgviewer.core.loading import complete\n"
        "complete()\n"
        "assert 'torch._meta_registrations' in sys.modules\n"
        "import torch\n"
        "torch.optim.AdamW([torch.zeros(2, requires_grad=True)])\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
