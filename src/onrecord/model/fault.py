"""A fault: input that cannot be used, told so that its owner can mend it."""

from __future__ import annotations


class Fault(Exception):  # noqa: N818 - it is the user's input at fault, not the program in error
    """Names the input, the reason and the cure. The command line prints it and leaves with status 2."""

    def __init__(self, input: str, reason: str, cure: str) -> None:
        super().__init__(f"{input}: {reason}. {cure}")
        self.input = input
        self.reason = reason
        self.cure = cure
