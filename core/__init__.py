"""The collections engine: pure functions and state machines. No I/O, no clock."""
