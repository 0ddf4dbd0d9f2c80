"""Cash that is expected, by week, entity and currency: what may come, how much of it, and what is not counted on."""
