"""The pages of the console: what the API's resources return, for people. They decide nothing."""
