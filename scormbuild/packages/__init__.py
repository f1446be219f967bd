"""Packages of anybody, read as what they are: input that may be damaged, or made to do harm."""
