"""Addresses: which may be fetched, and which hosts may be reached.

In      a URL as somebody typed it or a site redirected to it; an IP address that a name resolved to
Out     a Target; the reason why an IP address is refused, or None
Pure    yes

Only the open internet is fetched from. An address is judged after resolution, at every hop, and the connection
goes to exactly the address that was judged: a name that resolves differently a moment later changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import quote, urlsplit, urlunsplit

from onrecord.model.fault import Fault

IPAddress = IPv4Address | IPv6Address
_PORTS = {"http": 80, "https": 443}
_FIRST_OPEN_PORT = 1024
"""Below it, other ports than 80 and 443 belong to services that are no web site."""
_REFUSED = tuple(
    (ip_network(block), why)
    for block, why in (
        ("0.0.0.0/8", "unspecified"),
        ("10.0.0.0/8", "private"),
        ("100.64.0.0/10", "a carrier's private network"),
        ("127.0.0.0/8", "this machine itself"),
        ("169.254.0.0/16", "link-local"),
        ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "reserved"),
        ("192.0.2.0/24", "reserved for documentation"),
        ("192.88.99.0/24", "a relay to other networks"),
        ("192.168.0.0/16", "private"),
        ("198.18.0.0/15", "reserved for measurement"),
        ("198.51.100.0/24", "reserved for documentation"),
        ("203.0.113.0/24", "reserved for documentation"),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "reserved"),
        ("::/128", "unspecified"),
        ("::1/128", "this machine itself"),
        ("::ffff:0:0/96", "an IPv4 address in disguise"),
        ("::/96", "an IPv4 address in disguise"),
        ("64:ff9b::/96", "an IPv4 address in disguise"),
        ("64:ff9b:1::/48", "an IPv4 address in disguise"),
        ("100::/64", "reserved"),
        ("2001::/23", "reserved"),
        ("2001:db8::/32", "reserved for documentation"),
        ("2002::/16", "an IPv4 address in disguise"),
        ("3fff::/20", "reserved for documentation"),
        ("5f00::/16", "reserved"),
        ("fc00::/7", "private"),
        ("fe80::/10", "link-local"),
        ("fec0::/10", "private"),
        ("ff00::/8", "multicast"),
    )
)
"""IANA's special-purpose registries for IPv4 and IPv6 (RFC 6890 and its updates), the blocks that are not global."""
_GLOBAL_V6 = IPv6Network("2000::/3")
"""The only global unicast space that is given out (RFC 4291, IANA)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A URL taken apart. ``url`` has no fragment and only ASCII."""

    url: str
    scheme: str
    host: str
    port: int
    path: str
    """Path and query, as they are sent."""

    @property
    def site(self) -> str:
        return f"{self.scheme}://{self.authority}"

    @property
    def authority(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def is_address(words: str) -> bool:
    """Whether ``words`` is a web address and not the name of a file."""
    return words.lower().startswith(("http://", "https://"))


def read_address(words: str) -> Target:
    """Take a URL apart. Raises Fault for what is none, or is none of http and https."""
    cure = "Give an address as https://example.org/report, or save the page and add the file."
    try:
        parts = urlsplit(words.strip())
        port = parts.port
        host = (parts.hostname or "").rstrip(".")
        host = host if ":" in host else host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError) as error:
        raise Fault(words, "it is no web address", cure) from error
    if parts.scheme not in _PORTS:
        raise Fault(words, f'"{parts.scheme}" is not fetched: only http and https are', cure)
    if not host or any(c.isspace() or c in '\\^`{|}"<>%' for c in host):
        raise Fault(words, "it names no host", cure)
    if parts.username is not None or parts.password is not None:
        raise Fault(words, "it holds a user name or password, which would be kept with the source", cure)
    port = _PORTS[parts.scheme] if port is None else port
    if port not in _PORTS.values() and port < _FIRST_OPEN_PORT:
        raise Fault(words, f"port {port} is no web site's", cure)
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    sent = f"{path}?{query}" if parts.query else path
    bare = Target(url="", scheme=parts.scheme, host=host.lower(), port=port, path=sent)
    url = urlunsplit((parts.scheme, bare.authority, path, query, ""))
    return Target(url=url, scheme=bare.scheme, host=bare.host, port=port, path=sent)


def refuse(address: IPAddress) -> str | None:
    """Why ``address`` is not reached, in words; None where it is on the open internet."""
    for block, why in _REFUSED:
        if address.version == block.version and address in block:
            return why
    if isinstance(address, IPv6Address) and (address not in _GLOBAL_V6 or address.scope_id is not None):
        return "not on the open internet"
    return None if address.is_global and not address.is_multicast else "not on the open internet"


def read_ip(words: str) -> IPAddress:
    return ip_address(words)
