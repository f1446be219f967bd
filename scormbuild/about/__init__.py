"""What there is to say about a package or this machine: inspect, verify, doctor, the answer sheet."""
