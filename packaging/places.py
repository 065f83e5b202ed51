"""Where a bundle is tried: in a root without Python, or as bare as this machine lets us."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

NOBODY = 65534
"""User and group without any right of their own."""

PATH = "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"


@dataclass(frozen=True)
class Place:
    """How commands are run.

    Parameters
    ----------
    told
        What is bare about it, for the log.
    before
        What stands before a command; ``{cwd}`` stands for its folder.
    user
        User id to take first, None to stay.
    root
        The folder that is ``/`` in there, None for this machine's.
    """

    told: str
    before: tuple[str, ...] = ()
    user: int | None = None
    root: Path | None = None

    def run(
        self, command: list[str], env: dict[str, str], timeout: float = 1200.0
    ) -> subprocess.CompletedProcess[str]:
        """Run a command with this environment and no other."""
        words = [*self.before]
        if self.root is not None:
            words += ["/usr/bin/env", "-i", *(f"{k}={v}" for k, v in env.items())]
        drop = {} if self.user is None or self.root is not None else {"user": self.user}
        return subprocess.run(
            [*words, *command],
            capture_output=True,
            text=True,
            errors="replace",
            env={"PATH": PATH} if self.root is not None else env,
            timeout=timeout,
            check=False,
            **drop,  # type: ignore[call-overload]
        )

    def outside(self, path: str) -> Path:
        """Return where a path of in there lies for us."""
        return Path(path) if self.root is None else self.root / path.lstrip("/")


def _works(*command: str) -> bool:
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0


def bare_place(root: Path | None, program: str = "/bin/sh") -> Place:
    """Return the barest place there is.

    Parameters
    ----------
    root
        A system's root without Python (``debootstrap --variant=minbase``), None for none; needs
        root's rights.
    program
        What is to run there; one that nobody may look at is run as root.
    """
    if root is not None:
        # Its own mounts, processes and network, of which it has none; the user nobody.
        inside = (
            f'mount -t proc proc "{root}/proc" && mkdir -p "{root}/dev/shm" && '
            f'mount -t tmpfs tmpfs "{root}/dev/shm" && '
            f'exec chroot --userspec={NOBODY}:{NOBODY} "{root}" "$@"'
        )
        before = ("unshare", "-n", "-m", "-p", "-f", "sh", "-c", inside, "sh")
        pythons = sorted(one.name for one in (root / "usr" / "bin").glob("python3*"))
        without = f"with {pythons[0]}" if pythons else "without Python"
        return Place(f"a bare root {without}, no network, as nobody", before, NOBODY, root)
    if os.name != "posix":
        return Place("this machine with a scrubbed environment; THE NETWORK WAS NOT BLOCKED")
    if os.geteuid() == 0 and _works("unshare", "-n"):
        told = "this machine, no network, scrubbed environment"
        drop = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
        seen = subprocess.run([*drop, "test", "-x", program], capture_output=True, check=False)
        if seen.returncode:
            return Place(f"{told}, as root: nobody else may run {program}", ("unshare", "-n"))
        return Place(f"{told}, as nobody", ("unshare", "-n", *drop))
    if _works("unshare", "-U", "-n", "--map-current-user"):
        told = "this machine, no network, scrubbed environment"
        return Place(told, ("unshare", "-U", "-n", "--map-current-user"))
    return Place("this machine with a scrubbed environment; THE NETWORK WAS NOT BLOCKED")
