"""A refusal, whichever product says it: each has an envelope of its own."""


class Refused(Exception):
    """A request that is refused."""

    def __init__(self, status: int, message: str, *, code: str = "", kind: str = "") -> None:
        super().__init__(message)
        self.status, self.message, self.code = status, message, code
        #: the type of the exception behind it, where a product tells
        self.kind = kind


def bad_question(why: str) -> Refused:
    """A question that cannot be asked; the words are those of Microsoft's OData library."""
    return Refused(400, f"The query specified in the URI is not valid. {why}", kind="Microsoft.OData.ODataException")


def no_property(name: str, of: str) -> Refused:
    """A property that the type does not have."""
    return bad_question(f"Could not find a property named '{name}' on type '{of}'.")
