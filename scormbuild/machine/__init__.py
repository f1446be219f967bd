"""What depends on the machine: data files, paths, writing, other programs, Ctrl-C, what a terminal takes."""
