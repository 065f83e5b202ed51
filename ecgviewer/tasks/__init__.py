"""Use cases as generators, shared by the command line and the window."""
