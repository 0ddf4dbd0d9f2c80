"""The shared language of duecourse: what every adapter maps to and what the engine works on."""
