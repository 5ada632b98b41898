"""Bytes to characters."""

import pytest

from onrecord.intake.decode import LIMIT, decode
from onrecord.model.fault import Fault

CYRILLIC = "Генштаб заявив про нові удари по містах. Російська сторона не відповіла. " * 20


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "koi8-u", "iso8859-5"])
def test_declared_or_marked_encodings_give_the_same_text(codec: str) -> None:
    """A report in any of the encodings of the region reads the same when its carrier declares it."""
    text, used = decode(CYRILLIC.encode(codec), name="report", declared=codec)
    assert text == CYRILLIC
    assert used


def test_a_wrong_declaration_does_not_spoil_the_text() -> None:
    """A page that says ISO 8859-1 and is UTF-8 reads as UTF-8."""
    assert decode("Kyjiw – „Pause“".encode(), name="report", declared="iso-8859-1")[0] == "Kyjiw – „Pause“"


def test_undeclared_windows_1251_is_told_from_its_bytes() -> None:
    """A report that declares nothing is read by what its bytes look like."""
    assert decode(CYRILLIC.encode("cp1251"), name="report")[0] == CYRILLIC


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\r\n ", "empty"),
        (b"\xef\xbb\xbf\n", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04rest", "office"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "PNG"),
        (b"text\x00\x01\x02more", "zero bytes"),
        (bytes(range(1, 256)) * 40, "no encoding"),
        (b"a" * (LIMIT + 1), "more than one report"),
    ],
)
def test_what_is_no_text_is_refused_with_input_reason_and_cure(data: bytes, reason: str) -> None:
    """A fault names the input, says why and says what to do."""
    with pytest.raises(Fault) as caught:
        decode(data, name="report.bin")
    assert caught.value.input == "report.bin"
    assert reason in caught.value.reason
    assert caught.value.cure.endswith(".")
