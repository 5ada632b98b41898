"""robots.txt: what a site asks of those who fetch.

In      what the site answered when asked for its robots.txt
Out     Rules: whether an address may be fetched, and how long to wait between two requests
Pure    yes
Source  RFC 9309, section 2.3: a site that has no rules allows all, a site that fails allows nothing
"""

from __future__ import annotations

from dataclasses import dataclass

from protego import Protego

AGENT = "onrecord"
"""The name that sites' rules may speak of."""
MOST = 500 * 1024
"""Bytes that are read of it (RFC 9309, section 2.5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    parsed: Protego | None
    """None where everything is allowed, or nothing."""
    closed: bool = False
    """The site could not say: nothing is fetched."""

    def allow(self, url: str) -> bool:
        if self.parsed is None:
            return not self.closed
        return bool(self.parsed.can_fetch(url, AGENT))

    @property
    def delay(self) -> float:
        """Seconds between two requests that the site asks for; 0 where it asks for none."""
        return float((self.parsed.crawl_delay(AGENT) if self.parsed else None) or 0)


def read_rules(status: int, body: bytes) -> Rules:
    """The rules in an answer to ``/robots.txt``."""
    if 200 <= status < 300:
        return Rules(parsed=Protego.parse(body[:MOST].decode("utf-8", errors="replace")))
    return Rules(parsed=None, closed=status >= 500 or status == 429)
