"""A whole course: its lessons read, and what can only be seen across them."""
