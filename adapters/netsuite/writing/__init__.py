"""Writing to NetSuite: notes, promised days, disputes, pauses and payments as the records finance reads."""
