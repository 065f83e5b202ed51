"""Libraries that warn about the files they read, kept from telling standard error.

``warnings.catch_warnings`` exchanges the filters of the whole process and puts them back: two
records read in two threads take each other's away. A filter that stays, and names the library whose
warnings it drops, needs no putting back.
"""

from __future__ import annotations

import re
import warnings


def ignore_warnings_of(package: str) -> None:
    """Drop what a package itself warns about, from now on; asked again, it changes nothing.

    What is wrong with a file is told where its values are used.
    """
    pattern = rf"{re.escape(package)}(\.|$)"
    # As warnings.filterwarnings keeps it; another's catch_warnings may have put it away meanwhile.
    kept = ("ignore", None, Warning, re.compile(pattern), 0)
    if kept not in warnings.filters:
        warnings.filterwarnings("ignore", module=pattern)
