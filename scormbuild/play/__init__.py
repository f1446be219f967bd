"""A package in a real browser and an emulated LMS, with learners that are programs, and what the LMS holds then."""
