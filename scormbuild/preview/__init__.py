"""A course or any package in the browser, in an emulated LMS, from a server on this machine."""
