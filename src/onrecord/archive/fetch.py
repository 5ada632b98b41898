"""Fetch one source from the open internet: bounded, guarded, polite.

In      an address, and a Fetcher with its limits, resolver, judge and clocks
Out     a Capture; a Fault says why there is none
Network yes, to the named site alone: nothing is asked of anyone else

Bounds hold for all redirects of one source together. Each hop is taken apart, judged and asked for its rules anew.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from ssl import SSLContext
from urllib.parse import urljoin

import httpcore

from onrecord.archive.address import Target, read_address, refuse
from onrecord.archive.body import unpacked
from onrecord.archive.capture import Capture, Response
from onrecord.archive.network import GuardedNetwork, Judge
from onrecord.archive.resolver import Resolver, resolve
from onrecord.archive.robots import MOST, Rules, read_rules
from onrecord.archive.warc import content_type
from onrecord.model.fault import Fault

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SAVE = "Save the page from a browser and add the file."
_LONGEST_DELAY = 120.0
"""Seconds. A site that asks for longer pauses than this is not waited for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    bytes: int
    """Most bytes of a body, as it comes and again as it unpacks."""
    seconds: float
    """Most seconds a source may take; pauses that a site asks for are not counted."""
    redirects: int
    delay: float
    """Least seconds between two requests to one host."""


@dataclass(slots=True, kw_only=True)
class Fetcher:
    """For one run: it remembers sites' rules and when it last asked them."""

    limits: Limits
    agent: str
    """The User-Agent, with where its owner can be reached."""
    clock: Callable[[], datetime]
    monotonic: Callable[[], float]
    sleep: Callable[[float], None]
    tell: Callable[[str], None] = field(default=lambda _words: None)
    """Hears of progress, a line at a time."""
    resolver: Resolver = resolve
    judge: Judge = refuse
    context: SSLContext | None = None
    _rules: dict[str, Rules] = field(default_factory=dict)
    _asked: dict[str, float] = field(default_factory=dict)

    def fetch(self, address: str) -> Capture:
        """Fetch ``address``. Raises Fault for whatever keeps it from being fetched whole."""
        target, hops = read_address(address), list[str]()
        spent = _Spent(self.monotonic, self.limits.seconds)
        while True:
            self._heed(target, spent)
            response = self._ask(target, spent, most=self.limits.bytes)
            self._asked[target.host] = self.monotonic()
            moment = self.clock()
            if response.status not in _REDIRECTS:
                break
            hops.append(target.url)
            if len(hops) > self.limits.redirects:
                raise Fault(address, f"it redirects more than {self.limits.redirects} times", _SAVE)
            target = self._next(target, response)
        if response.status != 200:
            said = f"{response.status} {response.reason}".strip()
            raise Fault(target.url, f"the site answered {said}", "Check the address in a browser.")
        head = {n.lower(): v for n, v in response.headers}
        media_type, charset = content_type(head.get("content-type", ""))
        data = unpacked(
            response.body, head.get("content-encoding", ""), name=target.url, most=self.limits.bytes
        )
        return Capture(
            address=target.url,
            data=data,
            moment=moment,
            media_type=media_type,
            charset=charset,
            response=response,
            hops=tuple(hops),
        )

    def _next(self, target: Target, response: Response) -> Target:
        where = next((v for n, v in response.headers if n.lower() == "location"), "")
        if not where:
            raise Fault(target.url, "it redirects without saying where", _SAVE)
        return read_address(urljoin(target.url, where))

    def _heed(self, target: Target, spent: _Spent) -> None:
        """Keep to the site's rules: its pauses, and what it does not want fetched."""
        rules = self._rules.get(target.site)
        if rules is None:
            rules = self._rules[target.site] = self._rules_of(target, spent)
        if rules.closed:
            raise Fault(
                target.url, "the site cannot say now whether it may be fetched (robots.txt)", "Try later."
            )
        if not rules.allow(target.url):
            raise Fault(target.url, "the site asks not to be fetched there (robots.txt)", _SAVE)
        if rules.delay > _LONGEST_DELAY:
            raise Fault(target.url, f"the site asks for pauses of {rules.delay:.0f} s (robots.txt)", _SAVE)
        last = self._asked.get(target.host)
        pause = 0.0 if last is None else last + max(self.limits.delay, rules.delay) - self.monotonic()
        if pause > 0:
            self.tell(
                f"{target.host}: waiting {pause:.0f} s, as the site asks"
                if rules.delay
                else f"{target.host}: a pause of {pause:.1f} s"
            )
            spent.pausing(pause)
            self.sleep(pause)

    def _rules_of(self, target: Target, spent: _Spent) -> Rules:
        asked = read_address(f"{target.site}/robots.txt")
        for _hop in range(self.limits.redirects + 1):
            response = self._ask(asked, spent, most=MOST, cut=True)
            if response.status not in _REDIRECTS:
                head = {n.lower(): v for n, v in response.headers}
                body = response.body
                if response.status == 200:
                    body = unpacked(body, head.get("content-encoding", ""), name=asked.url, most=4 * MOST)
                return read_rules(response.status, body)
            asked = self._next(asked, response)
        return read_rules(404, b"")

    def _ask(self, target: Target, spent: _Spent, *, most: int, cut: bool = False) -> Response:
        """One request. Its body is refused above ``most`` bytes, or with ``cut`` read no further."""
        network = GuardedNetwork(resolver=self.resolver, judge=self.judge, left=spent.left)
        self.tell(f"{target.host}: asking for {target.path}")
        try:
            with (
                httpcore.ConnectionPool(
                    ssl_context=self.context, max_connections=1, network_backend=network
                ) as pool,
                pool.stream(
                    "GET",
                    httpcore.URL(
                        scheme=target.scheme, host=target.host, port=target.port, target=target.path
                    ),
                    headers=self._headers(target),
                ) as response,
            ):
                return Response(
                    status=response.status,
                    reason=_words(response.extensions.get("reason_phrase", b"")),
                    headers=tuple((_words(n), _words(v)) for n, v in response.headers),
                    body=self._body(target, response, spent, most=most, cut=cut),
                )
        except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError) as error:
            raise self._fault(target, spent, error) from error

    def _body(
        self, target: Target, response: httpcore.Response, spent: _Spent, *, most: int, cut: bool
    ) -> bytes:
        stated = next(
            (int(v) for n, v in response.headers if n.lower() == b"content-length" and v.isdigit()), 0
        )
        parts: list[bytes] = []
        size = 0
        if stated > most and not cut:
            raise self._too_large(target, most)
        for part in response.iter_stream():
            parts.append(part)
            size += len(part)
            if size > most:
                if cut:
                    break
                raise self._too_large(target, most)
            if spent.left() <= 0:
                raise httpcore.ReadTimeout("time is up")
            of = f" of {stated / 1024:.0f} kB" if stated else ""
            self.tell(f"{target.host}: {size / 1024:.0f} kB{of}")
        if spent.left() <= 0:
            # A connection that was shut for time ends as if the body had ended.
            raise httpcore.ReadTimeout("time is up")
        if stated and size < stated and not cut:
            raise httpcore.ReadError("cut short")
        return b"".join(parts)

    def _too_large(self, target: Target, most: int) -> Fault:
        return Fault(
            target.url,
            f"it is larger than {most / 1048576:.0f} MB",
            "Save the article's page alone and add the file.",
        )

    def _fault(self, target: Target, spent: _Spent, error: Exception) -> Fault:
        if spent.left() <= 0 or isinstance(error, httpcore.TimeoutException):
            return Fault(
                target.url, f"it took more than {self.limits.seconds:.0f} s", "Try later, or save the page."
            )
        return Fault(
            target.url,
            f"the connection failed ({str(error) or type(error).__name__})",
            "Check the address, and the connection of this machine; then try again.",
        )

    def _headers(self, target: Target) -> list[tuple[str, str]]:
        return [
            ("Host", target.authority),
            ("User-Agent", self.agent),
            ("Accept", "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1"),
            ("Accept-Encoding", "gzip"),
            ("Connection", "close"),
        ]


class _Spent:
    """What is left of a source's time; pauses that a site asks for do not count."""

    def __init__(self, monotonic: Callable[[], float], seconds: float) -> None:
        self._monotonic = monotonic
        self._end = monotonic() + seconds

    def left(self) -> float:
        return self._end - self._monotonic()

    def pausing(self, seconds: float) -> None:
        self._end += seconds


def _words(raw: bytes) -> str:
    return raw.decode("latin-1")
