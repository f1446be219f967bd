"""What hostile courses, packages, checkouts and environments try, and do not get."""
