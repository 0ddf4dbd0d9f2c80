"""A simulated year of collecting: what the engine's contacts would do under stated, varied assumptions."""
