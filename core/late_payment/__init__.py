"""What the law lets a creditor charge for being paid late: interest, a lump sum, and what a payment clears first."""
