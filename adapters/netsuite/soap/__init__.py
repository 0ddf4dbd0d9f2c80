"""The second way into an account: SuiteTalk SOAP, optional and ending. 2025.2 is its last endpoint; 2028.2 has none."""
