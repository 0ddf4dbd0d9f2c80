"""The data models behind the reports: a report for each statement that a customer installs on a pod."""

from simulators.oracle.fusion.data_models.asking import MODELS, Binds, Group, Line, asked
from simulators.oracle.fusion.data_models.columns import COLUMNS

__all__ = ["COLUMNS", "MODELS", "Binds", "Group", "Line", "asked"]
