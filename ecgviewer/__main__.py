"""``python -m ecgviewer``."""

import sys

from ecgviewer.cli import main

if __name__ == "__main__":
    sys.exit(main())
