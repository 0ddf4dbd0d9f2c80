"""Write-back: acts that people and the engine want, and the machine that lands each of them in an ERP once."""
