"""Whether a folder lies on another computer, where a database cannot be kept safe.

SQLite's log needs memory shared between programs and locks that hold; network folders promise
neither, so that two computers on one store may damage it (https://sqlite.org/useovernet.html).
"""

from __future__ import annotations

import sys
from pathlib import Path

from ecgviewer.core.language import tr_later

MOUNTS = Path("/proc/self/mounts")

KINDS = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs"),
        *("fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "davfs", "fuse.davfs2", "fuse.gvfsd-fuse"),
    )
)

NETWORK = tr_later(
    "It lies in a network folder, where a store is not safe: keep it on this computer, and copy it "
    "there with: ecgviewer store backup"
)


def is_on_network(path: Path) -> bool:
    """Whether a file lies, or would lie, in a network folder; False where nobody can say."""
    where = path.absolute()
    if sys.platform == "win32":
        return str(where).startswith("\\\\")
    try:
        lines = MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    kinds = {}
    for line in lines:
        parts = line.split(" ")
        if len(parts) > 2:
            kinds[parts[1].replace("\\040", " ")] = parts[2]
    above = next((kinds[str(one)] for one in (where, *where.parents) if str(one) in kinds), "")
    return above in KINDS
