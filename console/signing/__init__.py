"""Ways to sign in that somebody else vouches for."""
