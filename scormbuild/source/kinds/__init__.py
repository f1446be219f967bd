"""The kinds of questions: a function for each, which reads what stands below the heading of one."""
