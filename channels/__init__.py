"""Channels: ways to reach people. They know the engine's ports and the kit, no ERP and no store."""
