"""Microsoft Dynamics 365: what its products share, and an adapter for each."""
