"""The whole pipeline: a course folder in, packages and diagnostics out."""
