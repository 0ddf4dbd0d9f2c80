"""Oracle Receivables with Advanced Collections: what Fusion and E-Business Suite share, and an adapter for each."""
