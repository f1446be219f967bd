"""Model to pages: lessons and a course in, the files of the package that no standard changes out."""
