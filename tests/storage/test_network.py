"""A store in a network folder is told to be one, where it fails and where it is checked."""

import sqlite3
from pathlib import Path

import pytest

from ecgviewer.core.errors import StoreError
from ecgviewer.storage import annotation_store, network
from ecgviewer.storage.annotation_store import AnnotationStore
from ecgviewer.storage.health import check_store


@pytest.fixture
def mounted(tmp_path, monkeypatch):
    """Make a folder lie on a file system of a kind, as far as the system's list says."""

    def mount(folder, kind):
        listed = tmp_path / "mounts"
        text = f"/dev/sda1 / ext4 rw 0 0\nserver:/x {str(folder).replace(' ', chr(92) + '040')} "
        listed.write_text(f"{text}{kind} rw 0 0\nproc /proc proc rw 0 0\n")
        monkeypatch.setattr(network, "MOUNTS", listed)
        monkeypatch.setattr(network.sys, "platform", "linux")

    return mount


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "9p"])
def test_folders_of_other_computers(mounted, tmp_path, kind):
    mounted(tmp_path / "ward share", kind)
    assert network.is_on_network(tmp_path / "ward share" / "data" / "a.sqlite3")
    assert not network.is_on_network(tmp_path / "ward" / "a.sqlite3")
    mounted(tmp_path / "ward share", "ext4")
    assert not network.is_on_network(tmp_path / "ward share" / "a.sqlite3")


def test_nobody_can_say(monkeypatch, tmp_path):
    monkeypatch.setattr(network.sys, "platform", "darwin")
    monkeypatch.setattr(network, "MOUNTS", tmp_path / "none")
    assert not network.is_on_network(tmp_path)
    monkeypatch.setattr(network.sys, "platform", "win32")
    assert not network.is_on_network(Path("/local"))


def test_it_is_said_where_it_matters(mounted, path, store, apply, annotation, monkeypatch):
    apply(store, (None, annotation()))
    mounted(path.parent, "nfs")
    assert any("network folder" in hint for hint in check_store(path).hints)
    monkeypatch.setattr(annotation_store, "BUSY_S", 0.05)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with AnnotationStore(path) as second:
        with pytest.raises(StoreError, match=r"held by another program.*network folder.*backup"):
            apply(second, (None, annotation(start=3)))
    other.execute("ROLLBACK")
    other.close()
    assert len(store.snapshot()) == 1
