"""A new version of a course: what learners who have begun would lose, and ids that keep it."""
