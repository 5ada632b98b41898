"""The page of one report."""

import re
from html import unescape
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from onrecord.exchange.report_page.page import render_page
from tests.exchange import example

PAGE = render_page(example.DOCUMENT, example.RECORDS)


def test_the_report_stands_in_the_page_word_for_word() -> None:
    """Taking the marks away gives the body as it is in the document."""
    paragraphs = [
        unescape(re.sub(r"<[^>]+>", "", p))
        for p in re.findall(r"<p>(.*?)</p>", PAGE.split("</article>")[0], re.DOTALL)
    ]
    assert paragraphs[:2] == example.BODY.split("\n")


def test_nothing_in_the_page_asks_another_host() -> None:
    """No address is loaded: no link element, no source, no import, and a policy that forbids it."""
    assert not re.search(
        r"""(?:src|href)\s*=\s*["']?\s*(?:https?:)?//|@import|url\(|<link|fetch\(|XMLHttpRequest""", PAGE
    )
    assert "default-src 'none'" in PAGE


def test_every_record_says_that_it_is_unreviewed() -> None:
    """The stamp is in the title, the head and on each record."""
    assert "machine proposal, unreviewed" in PAGE.split("</title>")[0]
    assert PAGE.count('class="un">unreviewed') == len(example.RECORDS)


def test_markup_in_a_report_is_text_here() -> None:
    """A report cannot bring elements of its own into the page."""
    assert "<week>" not in PAGE
    assert "&lt;week&gt;" in PAGE


def test_readers_comments_are_counted_and_not_shown() -> None:
    """Who comments is a private person."""
    assert "Anna Private" not in PAGE
    assert "Comments found: 1; the page states 2" in PAGE


def test_report_and_records_lead_to_each_other_in_a_browser(chromium: str, tmp_path: Path) -> None:
    """A click on a mark shows its record, a click on a record its marks, j steps on; on a phone a sheet opens."""
    file = tmp_path / "page.html"
    file.write_text(PAGE, "utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-background-networking"]
        )
        asked: list[str] = []
        faults: list[str] = []

        def open_page(width: int, height: int) -> Page:
            page = browser.new_page(viewport={"width": width, "height": height})
            page.on("request", lambda r: asked.append(r.url))
            page.on("pageerror", lambda e: faults.append(str(e)))
            page.on("console", lambda m: faults.append(m.text) if m.type == "error" else None)
            page.goto(file.as_uri())
            return page

        page = open_page(1280, 800)
        page.click("a.mark.incident >> nth=0")
        assert page.locator(".records .card.on").get_attribute("class") == "card incident on"
        page.click(".records .card.absence h3")
        assert page.locator("a.mark.on").all_inner_texts() == ["There was no word from the other side."]
        page.keyboard.press("j")
        assert page.locator(".records .card.on").count() == 1
        assert "absence" not in (page.locator(".records .card.on").get_attribute("class") or "")
        page.uncheck("input[value=incident]")
        assert not page.locator(".records .card.incident").is_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        phone = open_page(360, 740)
        phone.click("a.mark.figure >> nth=0")
        assert "more than 40" in phone.locator(".peek").inner_text()
        phone.keyboard.press("Escape")
        assert not phone.locator(".peek").is_visible()
        assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")
        browser.close()
    assert faults == []
    assert all(url.startswith("file:") for url in asked)
