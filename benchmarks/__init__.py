"""Speed as ratios: ours against a floor and against a peer, both timed in the same run."""
