"""What operators see of a running program: log lines, metrics and traces, none of which tells anybody's business."""
