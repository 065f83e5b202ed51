"""``python -m ecgviewer``, and the program of the bundle."""

import multiprocessing
import sys

from ecgviewer.cli import main
from ecgviewer.cli_launch import give_streams, words_of

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A worker process is this program again, told by its arguments to be one; ends here.
        multiprocessing.freeze_support()
        give_streams()
        sys.exit(main(words_of(sys.argv[1:])))
    sys.exit(main())
