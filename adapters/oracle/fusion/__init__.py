"""Oracle Fusion Cloud Receivables and Advanced Collections."""
