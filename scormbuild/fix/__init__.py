"""Packages with all safe fixes applied."""
