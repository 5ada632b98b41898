"""The page of a check: self-contained, marked, safe, and every cell leads to what it rests on."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, sync_playwright

from onrecord.checking.board import check
from onrecord.checking.context import CheckOptions
from onrecord.checking.moment import span_of_window
from onrecord.checking.position import dated
from onrecord.exchange.board import board_text, printable
from onrecord.exchange.check_page.page import Shown, Stand, render_check
from onrecord.exchange.check_page.timeline import axis_of
from onrecord.model.passage import Passage
from onrecord.model.place import Place
from onrecord.model.pledge import Claim, Voice
from tests.checking.example import TABLES, pledge, position, reviewed, series, telling

SECRET = "the Zaria substation"


def shown(**more: object) -> Shown:
    """One accepted hit on an energy site by the hour, one unreviewed, one position after the event."""
    words = f"A drone hit {SECRET} at 10:00."
    site = Place(name=SECRET, id="town", precision="site", within=("district", "region", "land"))
    hit = reviewed(
        "hit",
        target="substation",
        target_class="energy",
        place=site,
        passages=(Passage(start=0, end=len(words), text=words),),
        tellings=(telling(by="Watchers", published="2026-02-02", **more),),
    )
    untold = (telling(actor=None),)
    vague = reviewed("vague", says="unreviewed", grade="unassessed", actor=None, time=None, tellings=untold)
    held = pledge(
        position(label="North on 1 February", stated_on="2026-02-01"),
        position(label="North, later", made="after"),
        title="A week",
        imported=True,
        voices=(Voice(party="Northland", stance="announces", words="<b>a week</b>", said_on="2026-02-01"),),
        claims=(Claim(claimant="North", words="kept", kept=True, said_on="2026-02-09"),),
    )
    one = series(
        ("2026-02-02", "2026-02-02", None), ("2026-02-03", "2026-02-03", 4.0), claimant="Southern army"
    )
    board = check(held, (hit, vague), series=(one,), tables=TABLES, options=CheckOptions())
    span = span_of_window(held.positions[0].window)
    stand = Stand(start=span.start, end=span.end, sure_start=span.sure_start, sure_end=span.sure_end)
    return Shown(
        pledge=held,
        board=board,
        incidents=(hit, vague),
        series=(one,),
        day="2026-02-10",
        windows={"North on 1 February": stand, "North, later": stand},
        when={d.reviewed.incident.id: (d.start, d.end) for d in dated((hit, vague), TABLES, ())},
        regions={"hit": "Region"},
    )


def test_the_page_asks_nothing_of_any_other_machine_and_escapes_what_it_shows() -> None:
    """No address is loaded, and words of a source are text, never markup."""
    page = render_check(shown())
    assert not re.search(r"(?:src|data|srcset)=[\"']?https?:|@import|url\(['\"]?http", page)
    assert "default-src 'none'" in page and "<b>a week</b>" not in page


def test_marks_stay_on_the_page_in_the_text_and_in_what_is_copied() -> None:
    """Imported, unreviewed and sample are said on page and text, and travel with the copied sentence."""
    made = shown(sample=True)
    page = render_check(made)
    text = "\n".join(board_text(made.pledge, made.board, {r.incident.id: r for r in made.incidents}))
    for words in ("imported", "unreviewed", "sample"):
        assert words in text.lower()
        assert words in page.lower()
    assert 'class="sampled"' in page and "SAMPLE ·" in page
    finding = made.board.findings[0]
    copied = printable(made.pledge, made.board, finding, made.pledge.positions[0])
    for words in ("Northland", "2026-02-01", "Threshold corroborated", "SAMPLE", "imported"):
        assert words in copied
    unread = replace(
        finding, answer="possible", count=0, possible=1, acts=tuple(a for a in finding.acts if not a.certain)
    )
    assert any(r.about == "review" for a in unread.acts for r in a.reasons)
    assert "unreviewed" in printable(made.pledge, made.board, unread, made.pledge.positions[0])


def test_a_hit_on_energy_is_told_by_region_and_day_until_the_delay_has_passed() -> None:
    """Neither place, hour nor passage of it stands anywhere on the public page; the desk has all, and later so has the page."""
    made = shown()
    page = render_check(made)
    assert SECRET not in page and "10:00" not in page and "Region" in page
    assert SECRET in render_check(made, desk=True) and "not for publication" in render_check(made, desk=True)
    assert SECRET in render_check(replace(made, day="2026-06-01"))


def test_what_is_missing_about_a_strike_is_never_on_the_public_page() -> None:
    """The public page gives no reason that names a missing fact; the desk's page does."""
    made = shown()
    for words in ("who did it is not told", "when it happened is not told"):
        assert words not in render_check(made)
        assert words in render_check(made, desk=True)


def test_unknown_is_hatched_and_labelled() -> None:
    """A blank count and days outside coverage are drawn as not known, never as an empty or zero bar."""
    page = render_check(shown())
    assert 'class="unknown" fill="url(#ha)"' in page and "not covered: not known" in page
    assert "2026-02-02: not known hits" in page


def test_what_was_stated_after_the_event_is_last_and_marked() -> None:
    """The row made after stands last on the board with its mark."""
    page = render_check(shown())
    rows = re.findall(r'<th scope="row"><span class="name">([^<]+)', page)
    assert rows == ["North on 1 February", "North, later"]
    assert page.count("stated after the event</span>") == 1


def test_days_on_the_axis_are_local_days_across_the_change_of_clocks() -> None:
    """In the night the clocks change, days still begin at local midnight."""
    days = list(axis_of([1774605600, 1774900000], "Europe/Kyiv").days())
    assert [d.hour for _, d in days] == [0] * len(days)
    assert 23 * 3600 in {b[0] - a[0] for a, b in pairwise(days)}


@pytest.mark.chromium
def test_the_page_works_by_keyboard_and_on_a_phone(chromium: str, tmp_path: Path) -> None:
    """At both widths nothing runs over; the time line is redrawn downwards; Enter on a cell opens what it rests on."""
    path = tmp_path / "check.html"
    path.write_text(render_check(shown()), encoding="utf-8")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for width in (1280, 390):
            page = browser.new_context(viewport={"width": width, "height": 800}).new_page()
            _only_files(page)
            page.goto(path.as_uri())
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            assert page.locator("svg.down").is_visible() == (width == 390)
            assert page.locator("svg.across").is_visible() == (width == 1280)
            page.locator("td a").first.focus()
            page.keyboard.press("Enter")
            page.wait_for_function("document.getElementById('c1').open")
            assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
        browser.close()


def _only_files(page: Page) -> None:
    def refuse(route: Route) -> None:
        assert route.request.url.startswith("file:"), route.request.url
        route.continue_()

    page.route("**/*", refuse)
