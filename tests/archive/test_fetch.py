"""Fetching: bounded, guarded, polite. The site is on loopback, reached through an injected judge and resolver."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator

import pytest

from onrecord.archive.address import refuse
from onrecord.model.fault import Fault
from tests.archive.site import MOMENT, Names, Site, dripping, fetcher, page, site

REPORT = "<html><body><p>Двоє людей загинули.</p></body></html>".encode()


@pytest.fixture
def news() -> Iterator[Site]:
    with site() as found:
        found.pages["/report"] = page(REPORT)
        yield found


def test_a_page_is_fetched_with_where_when_and_what_it_is(news: Site) -> None:
    """A capture carries its final address, moment, media type, charset and the bytes as they came."""
    capture = fetcher().fetch(news.url("/report"))
    assert capture.data == REPORT
    assert (capture.address, capture.moment) == (news.url("/report"), MOMENT)
    assert (capture.media_type, capture.charset) == ("text/html", "utf-8")
    assert capture.response is not None and capture.response.status == 200


def test_who_asks_is_said_honestly_and_nothing_else_is(news: Site) -> None:
    """A request names onrecord, and carries no cookie, referrer or condition."""
    fetcher().fetch(news.url("/report"))
    headers = news.asked[-1][1]
    assert headers["user-agent"] == "onrecord/test"
    assert set(headers) == {"host", "user-agent", "accept", "accept-encoding", "connection"}


def test_proxies_of_the_environment_are_not_used(news: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of the environment decides where a request goes."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    assert fetcher().fetch(news.url("/report")).data == REPORT


def test_loopback_is_refused_without_the_tests_judge(news: Site) -> None:
    """The judge that commands use refuses this very site."""
    with pytest.raises(Fault, match="this machine itself"):
        fetcher(judge=refuse).fetch(news.url("/report"))
    assert news.asked == []


@pytest.mark.parametrize("host", ["127.0.0.2", "2130706434", "0x7f.0.0.2", "[::1]", "[::ffff:127.0.0.2]"])
def test_addresses_written_out_are_judged_as_well(news: Site, host: str) -> None:
    """An IP address in whatever spelling is judged like any name."""
    spelled = {"2130706434": ["127.0.0.2"], "0x7f.0.0.2": ["127.0.0.2"]}
    name = host.strip("[]")
    names = Names({name: [spelled.get(name, [name])]})
    with pytest.raises(Fault, match=r"leads to|no host"):
        fetcher(names).fetch(news.url("/report", host))
    assert news.asked == []


def test_a_name_with_one_private_address_among_open_ones_is_refused(news: Site) -> None:
    """All addresses of a name are judged, not only the first."""
    with pytest.raises(Fault, match="private"):
        fetcher(Names({"news.example": [["127.0.0.1", "10.0.0.5"]]})).fetch(news.url("/report"))
    assert news.asked == []


def test_a_name_that_changes_after_the_judgement_changes_nothing(news: Site) -> None:
    """The connection goes to the address that was judged: a name is asked once a connection, never again."""
    names = Names({"news.example": [["127.0.0.1"], ["127.0.0.1"], ["10.0.0.5"]]})
    assert fetcher(names).fetch(news.url("/report")).data == REPORT
    assert names.asked == ["news.example", "news.example"]  # robots.txt and the page


@pytest.mark.parametrize(
    "to", ["http://10.0.0.5/x", "http://metadata.example/latest", "//[::1]/", "file:///etc/passwd"]
)
def test_redirects_into_private_places_are_refused(news: Site, to: str) -> None:
    """Every hop is judged anew, by scheme and by where its name leads."""
    news.pages["/away"] = page(b"", status=302, Location=to)
    names = Names({"metadata.example": [["169.254.169.254"]], "10.0.0.5": [["10.0.0.5"]], "::1": [["::1"]]})
    with pytest.raises(Fault, match=r"leads to|only http and https"):
        fetcher(names).fetch(news.url("/away"))
    assert news.paths == ["/robots.txt", "/away"]


def test_redirects_are_followed_and_kept_and_bounded(news: Site) -> None:
    """The final address is the capture's; the hops are kept; more of them than the limit are refused."""
    for n in range(5):
        news.pages[f"/{n}"] = page(b"", status=301, Location=f"/{n + 1}")
    news.pages["/5"] = page(REPORT)
    capture = fetcher(redirects=5).fetch(news.url("/0"))
    assert capture.address == news.url("/5")
    assert capture.hops == tuple(news.url(f"/{n}") for n in range(5))
    with pytest.raises(Fault, match="redirects more than 3 times"):
        fetcher().fetch(news.url("/0"))


def test_a_page_that_says_it_is_too_large_is_not_read(news: Site) -> None:
    """Above the limit by its own word, a body is not read at all."""
    news.pages["/large"] = page(b"x" * 100_001)
    with pytest.raises(Fault, match="larger than"):
        fetcher().fetch(news.url("/large"))


def test_a_page_that_never_ends_is_stopped_at_the_limit(news: Site) -> None:
    """Without a stated length, reading stops at the limit and nothing is kept."""

    def endless(request: object) -> None:
        request.send_response(200)  # type: ignore[attr-defined]
        request.end_headers()  # type: ignore[attr-defined]
        try:
            while True:
                request.wfile.write(b"x" * 10_000)  # type: ignore[attr-defined]
        except OSError:
            pass

    news.pages["/endless"] = endless
    with pytest.raises(Fault, match="larger than"):
        fetcher().fetch(news.url("/endless"))


@pytest.mark.parametrize("times", [1, 2])
def test_a_page_that_unpacks_to_too_much_is_refused(news: Site, times: int) -> None:
    """A gzip bomb, packed once or twice over, is refused before it fills the memory."""
    body, coding = bytes(50_000_000), "gzip"
    for _ in range(times):
        body = gzip.compress(body, 9)
    coding = ", ".join(["gzip"] * times)
    news.pages["/bomb"] = page(body, Content_Encoding=coding)
    with pytest.raises(Fault, match="unpacks to more than"):
        fetcher().fetch(news.url("/bomb"))


def test_a_packed_page_is_read_unpacked_and_kept_as_it_came(news: Site) -> None:
    """The bytes for the reader are unpacked; the response is kept packed, as the site sent it."""
    news.pages["/packed"] = page(gzip.compress(REPORT), Content_Encoding="gzip")
    capture = fetcher().fetch(news.url("/packed"))
    assert capture.data == REPORT
    assert capture.response is not None and gzip.decompress(capture.response.body) == REPORT


@pytest.mark.parametrize("headers", [True, False])
def test_a_site_that_drips_is_left_when_time_is_up(news: Site, headers: bool) -> None:
    """The time is the whole source's: a byte now and then, of headers or body, does not prolong it."""
    news.pages["/slow"] = dripping(0.05, headers=headers)
    begun = time.monotonic()
    with pytest.raises(Fault, match="more than"):
        fetcher(seconds=0.6).fetch(news.url("/slow"))
    assert time.monotonic() - begun < 2


def test_a_resolver_that_hangs_is_left_when_time_is_up(news: Site) -> None:
    """A name that is never answered for ends as a source that took too long."""

    def hanging(host: str, port: int, seconds: float) -> list[str]:
        raise TimeoutError(f"no answer within {seconds:.0f} s")

    with pytest.raises(Fault, match="more than"):
        fetcher(resolver=hanging).fetch(news.url("/report"))


def test_what_a_site_does_not_want_fetched_is_not(news: Site) -> None:
    """robots.txt is asked first, once a site, and kept to."""
    news.pages["/robots.txt"] = page(b"User-agent: onrecord\nDisallow: /closed\n", kind="text/plain")
    news.pages["/closed/a"] = page(REPORT)
    one = fetcher()
    with pytest.raises(Fault, match=r"asks not to be fetched"):
        one.fetch(news.url("/closed/a"))
    assert one.fetch(news.url("/report")).data == REPORT
    assert news.paths == ["/robots.txt", "/report"]


def test_a_redirect_into_a_closed_part_of_a_site_is_not_followed(news: Site) -> None:
    """The rules hold for every hop."""
    news.pages["/robots.txt"] = page(b"User-agent: *\nDisallow: /closed\n", kind="text/plain")
    news.pages["/way"] = page(b"", status=302, Location="/closed/a")
    with pytest.raises(Fault, match="asks not to be fetched"):
        fetcher().fetch(news.url("/way"))
    assert "/closed/a" not in news.paths


def test_a_site_that_cannot_say_its_rules_is_not_fetched(news: Site) -> None:
    """A failing robots.txt closes the site; a missing one opens it (RFC 9309)."""
    news.pages["/robots.txt"] = page(b"", status=503)
    with pytest.raises(Fault, match="cannot say now"):
        fetcher().fetch(news.url("/report"))
    del news.pages["/robots.txt"]
    assert fetcher().fetch(news.url("/report")).data == REPORT


def test_the_pause_between_two_requests_to_one_host_is_kept(news: Site) -> None:
    """The longer of our pause and the site's is slept between two requests, and said."""
    news.pages["/robots.txt"] = page(b"User-agent: *\nCrawl-delay: 7\n", kind="text/plain")
    slept: list[float] = []
    said: list[str] = []
    one = fetcher(sleep=slept.append, tell=said.append, delay=2.0)
    one.fetch(news.url("/report"))
    one.fetch(news.url("/report"))
    assert len(slept) == 1 and 6 < slept[0] <= 7
    assert any("waiting 7 s" in words for words in said)


@pytest.mark.parametrize("status", [204, 304, 401, 404, 500])
def test_an_answer_that_is_no_page_is_told_with_its_status(news: Site, status: int) -> None:
    """Only 200 is a source; anything else is told and nothing is kept."""
    news.pages["/odd"] = page(b"" if status in (204, 304) else b"sorry", status=status)
    with pytest.raises(Fault, match=f"answered {status}"):
        fetcher().fetch(news.url("/odd"))


def test_a_body_cut_short_is_not_taken_for_the_whole(news: Site) -> None:
    """Fewer bytes than stated are a failure, not a shorter report."""

    def cut(request: object) -> None:
        request.send_response(200)  # type: ignore[attr-defined]
        request.send_header("Content-Length", "5000")  # type: ignore[attr-defined]
        request.end_headers()  # type: ignore[attr-defined]
        request.wfile.write(REPORT)  # type: ignore[attr-defined]

    news.pages["/cut"] = cut
    with pytest.raises(Fault, match="connection failed"):
        fetcher().fetch(news.url("/cut"))
