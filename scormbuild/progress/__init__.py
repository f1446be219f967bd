"""What a learner's work is called and how much room it takes: keys, saved work, what an LMS is told of an answer."""
