"""Pages to packages: what lies in one, its record and answer key, and the zip."""
