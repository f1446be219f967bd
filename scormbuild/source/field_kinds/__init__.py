"""The kinds of values that keys of course.yaml and front matter can have; :mod:`scormbuild.source.fields` lists them.

A kind knows how its values are read, and what a JSON Schema says of them, so that the two agree.
"""
