"""The HTTP API and the small web console, for the people around the ERPs."""
