"""``python -m ecgviewer``, and the program of the bundle."""

import multiprocessing
import sys

from ecgviewer.cli import main

if __name__ == "__main__":
    # In a bundle a worker process is this program again, told by its arguments to be a worker.
    multiprocessing.freeze_support()
    sys.exit(main())
