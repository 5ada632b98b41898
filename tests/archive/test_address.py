"""Addresses: what may be fetched and what may be reached."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from onrecord.archive.address import read_address, refuse
from onrecord.model.fault import Fault

CLOSED = """
0.0.0.0 10.1.2.3 100.64.0.1 100.127.255.255 127.0.0.1 127.9.9.9 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8
192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255
:: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::1 100::1 2001::1 2001:db8::1
2002:7f00:1:: 3fff::1 5f00::1 fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 4000::1
""".split()
OPEN = [
    "8.8.8.8",
    "1.1.1.1",
    "93.184.216.34",
    "100.63.255.255",
    "100.128.0.1",
    "172.32.0.1",
    "2606:4700::1111",
]


@pytest.mark.parametrize("address", CLOSED)
def test_addresses_that_are_not_on_the_open_internet_are_refused(address: str) -> None:
    """Private, loopback, link-local, multicast, reserved and disguised addresses are never reached."""
    assert refuse(ip_address(address))


@pytest.mark.parametrize("address", OPEN)
def test_addresses_on_the_open_internet_are_reached(address: str) -> None:
    """A site's ordinary address is not refused, right beside the refused blocks either."""
    assert refuse(ip_address(address)) is None


@pytest.mark.parametrize(
    "words",
    [
        "ftp://example.org/a",
        "file:///etc/passwd",
        "gopher://example.org",
        "http://",
        "https:///path",
        "http://user:secret@example.org/",
        "http://example.org:22/",
        "http://example.org:99999/",
        "http://exa mple.org/",
        "http://example.org%00.evil/",
        "http://a..b/",
        "http://[::1",
    ],
)
def test_what_is_no_web_address_is_refused_before_any_name_is_asked(words: str) -> None:
    """Other schemes, user names, other services' ports and malformed hosts are refused by their form alone."""
    with pytest.raises(Fault):
        read_address(words)


def test_an_address_is_sent_in_ascii_without_its_fragment() -> None:
    """What is sent and kept is ASCII, with the host in its registered form and no fragment."""
    target = read_address("HTTPS://Bücher.Example:443/straße?q=є#teil")
    assert target.url == "https://xn--bcher-kva.example/stra%C3%9Fe?q=%D1%94"
    assert (target.host, target.port) == ("xn--bcher-kva.example", 443)
