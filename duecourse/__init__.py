"""duecourse: receivables out of the ERPs, decided on daily, proposed back as native records."""
