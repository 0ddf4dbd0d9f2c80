"""Oracle Receivables with Advanced Collections: what Fusion Cloud and E-Business Suite share, and an adapter for each."""
