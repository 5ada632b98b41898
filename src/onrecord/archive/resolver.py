"""Names to IP addresses, by the system's resolver and within a time.

In      a host name, a port and how many seconds it may take
Out     the addresses, in the resolver's order
Network yes
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Sequence

Resolver = Callable[[str, int, float], Sequence[str]]
"""(host, port, seconds) to IP addresses in words. Raises OSError where there is none."""


def resolve(host: str, port: int, seconds: float) -> Sequence[str]:
    """Ask the system. Its call cannot be stopped, so it runs aside and is left behind when time is up."""
    found: list[str] = []
    failed: list[OSError] = []

    def ask() -> None:
        try:
            answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            failed.append(error if isinstance(error, OSError) else OSError(str(error)))
            return
        found.extend(dict.fromkeys(str(answer[4][0]) for answer in answers))

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(seconds)
    if failed:
        raise failed[0]
    if asking.is_alive():
        raise TimeoutError(f"no answer within {seconds:.0f} s")
    return found
