"""The guarded network: connections that go to judged addresses, and end when time is up.

In      a resolver, a judge of addresses, a deadline
Out     a network backend for httpcore
Network yes

httpcore never sees a name resolved: it asks this backend for a connection to a host, and gets one to the address
that was judged, or none.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterable
from typing import Any

import httpcore

from onrecord.archive.address import IPAddress, read_ip
from onrecord.archive.resolver import Resolver
from onrecord.model.fault import Fault

Judge = Callable[[IPAddress], str | None]
"""Why an address is refused, or None."""


class GuardedNetwork(httpcore.NetworkBackend):
    """For one fetch. ``left`` gives the seconds that are left of it."""

    def __init__(self, *, resolver: Resolver, judge: Judge, left: Callable[[], float]) -> None:
        self._resolver = resolver
        self._judge = judge
        self._left = left
        self._below = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        addresses = self._judged(host, port)
        for index, address in enumerate(addresses):
            try:
                stream = self._below.connect_tcp(
                    str(address), port, timeout=self._within(timeout), local_address=local_address
                )
            except httpcore.ConnectError:
                if index + 1 == len(addresses):
                    raise
                continue
            return self._checked(stream, address, host)
        raise httpcore.ConnectError("no address")

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        raise httpcore.ConnectError("sockets of this machine are not reached")

    def sleep(self, seconds: float) -> None:
        raise httpcore.ConnectError("nothing is tried twice here")

    def _judged(self, host: str, port: int) -> list[IPAddress]:
        """All addresses of ``host``; Fault where one of them is refused, since which one answers is not ours to choose."""
        try:
            words = self._resolver(host, port, self._within(None))
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise Fault(host, f"its name leads nowhere ({error})", "Check the address.") from error
        addresses = [read_ip(w) for w in words]
        for address in addresses:
            why = self._judge(address)
            if why is not None:
                raise Fault(
                    host,
                    f"it leads to {address}, which is {why}",
                    "Only sites on the open internet are fetched. Save the page and add the file.",
                )
        if not addresses:
            raise Fault(host, "its name leads nowhere", "Check the address.")
        return addresses

    def _checked(
        self, stream: httpcore.NetworkStream, address: IPAddress, host: str
    ) -> httpcore.NetworkStream:
        peer = stream.get_extra_info("server_addr")
        if read_ip(str(peer[0])) != address:
            stream.close()
            raise Fault(host, f"the connection went to {peer[0]} and not to {address}", "Try again later.")
        return _Timed(stream, stream.get_extra_info("socket"), self._left)

    def _within(self, timeout: float | None) -> float:
        left = max(self._left(), 0.001)
        return left if timeout is None else min(timeout, left)


class _Timed(httpcore.NetworkStream):
    """A stream that is shut when time is up, whatever it is waiting in: headers, handshake or body."""

    def __init__(
        self,
        stream: httpcore.NetworkStream,
        below: socket.socket,
        left: Callable[[], float],
        clock: threading.Timer | None = None,
    ) -> None:
        self._stream = stream
        self._below = below
        self._left = left
        self._clock = clock or self._start()

    def _start(self) -> threading.Timer:
        clock = threading.Timer(max(self._left(), 0.001), _shut, (self._below,))
        clock.daemon = True
        clock.start()
        return clock

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._within(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._within(timeout))

    def close(self) -> None:
        self._clock.cancel()
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        # The handshake runs on a copy of the socket object: the clock shuts the connection below both.
        twin = self._below.dup()
        self._clock.cancel()
        clock = threading.Timer(max(self._left(), 0.001), _shut, (twin,))
        clock.daemon = True
        clock.start()
        try:
            inner = self._stream.start_tls(ssl_context, server_hostname, self._within(timeout))
        except BaseException:
            clock.cancel()
            twin.close()
            raise
        return _Secured(inner, twin, self._left, clock)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def _within(self, timeout: float | None) -> float:
        left = self._left()
        if left <= 0:
            raise httpcore.ReadTimeout("time is up")
        return left if timeout is None else min(timeout, left)


class _Secured(_Timed):
    """The same over TLS; the twin of its socket goes with it."""

    def close(self) -> None:
        super().close()
        self._below.close()


def _shut(below: socket.socket) -> None:
    try:
        below.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass  # It has ended by itself.
