"""Hostile input, made up by Hypothesis: every reader answers with a result or a message, in bounded time."""
