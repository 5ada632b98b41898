"""A web site on this machine's loopback, for tests: the archive reaches it only with an injected judge."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from onrecord.archive.address import IPAddress, refuse
from onrecord.archive.fetch import Fetcher, Limits

MOMENT = datetime(2026, 2, 3, 8, 0, 0, 123456, tzinfo=UTC)
Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Site:
    port: int
    pages: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def url(self, path: str, host: str = "news.example") -> str:
        return f"http://{host}:{self.port}{path}"

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]


def page(body: bytes, *, status: int = 200, kind: str = "text/html; charset=utf-8", **headers: str) -> Answer:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        request.end_headers()
        request.wfile.write(body)

    return answer


def dripping(pause: float, *, headers: bool) -> Answer:
    """Sends a byte now and then, without end: of its headers, or of its body."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        if not headers:
            request.send_response(200)
            request.end_headers()
        else:
            request.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
        try:
            for _ in range(1000):
                request.wfile.write(b"x")
                request.wfile.flush()
                time.sleep(pause)
        except OSError:
            pass

    return answer


@contextmanager
def site() -> Iterator[Site]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
            answer = found.pages.get(self.path) or page(b"no such page", status=404)
            answer(self)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    found = Site(port=server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        server.shutdown()
        server.server_close()


class Names:
    """A resolver with a table of its own; every question is noted."""

    def __init__(self, table: dict[str, list[list[str]]] | None = None) -> None:
        self.table = table or {}
        self.asked: list[str] = []

    def __call__(self, host: str, port: int, seconds: float) -> list[str]:
        self.asked.append(host)
        answers = self.table.get(host, [["127.0.0.1"]])
        return answers[min(self.asked.count(host), len(answers)) - 1]


def on_loopback(address: IPAddress) -> str | None:
    """The judge of these tests: the real one, but for the one address the test's site is at."""
    return None if str(address) == "127.0.0.1" else refuse(address)


def fetcher(names: Names | None = None, **changes: object) -> Fetcher:
    limits = {"bytes": 100_000, "seconds": 5.0, "redirects": 3, "delay": 0.0}
    limits |= {k: changes.pop(k) for k in list(changes) if k in limits}
    given: dict[str, object] = {
        "limits": Limits(**limits),  # type: ignore[arg-type]
        "agent": "onrecord/test",
        "clock": lambda: MOMENT,
        "monotonic": time.monotonic,
        "sleep": time.sleep,
        "resolver": names or Names(),
        "judge": on_loopback,
    }
    return Fetcher(**(given | changes))  # type: ignore[arg-type]
