"""What is said of a course or a package: diagnostics, the rules behind them, and forms in which machines read them."""
