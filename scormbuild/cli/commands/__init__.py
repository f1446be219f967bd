"""The commands, a module each: options in, calls into the library, text or JSON and an exit code out.

A module is imported only when its command runs or shows its help, and holds the click command as ``command``.
"""
