"""One capture as one WARC 1.1 file, and back.

In      a Capture; or the bytes of such a file
Out     the bytes of the file; or the Capture, its digests checked
Pure    yes
"""

from __future__ import annotations

import gzip
import hashlib
import uuid
import zlib
from datetime import UTC, datetime
from email.message import Message
from io import BytesIO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from onrecord.archive.body import unpacked
from onrecord.archive.capture import Capture, Response
from onrecord.model.fault import Fault

CURE = "Restore the file from a backup; or fetch the source anew with `onrecord add`."
_TRANSFER = ("transfer-encoding", "content-length")
"""Headers about the transport, which the archive has undone: kept under another name, as archives do."""
_KEPT_AS = "X-Archive-Orig-"
_MOST = 1 << 30
"""Bytes: far above what is ever kept, so that a damaged file cannot fill the memory."""


def write_warc(capture: Capture) -> bytes:
    """The WARC file: a response record for what was fetched, a resource record for a file."""
    out = BytesIO()
    writer = WARCWriter(out, gzip=True, warc_version="1.1")
    response = capture.response
    payload = capture.data if response is None else response.body
    headers = {
        "WARC-Record-ID": f"<urn:uuid:{uuid.UUID(bytes=bytes.fromhex(capture.id)[:16], version=4)}>",
        "WARC-Date": capture.moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "WARC-Payload-Digest": f"sha256:{hashlib.sha256(payload).hexdigest()}",
        "Onrecord-Capture": capture.id,
        "Onrecord-Digest": f"sha256:{capture.digest}",
        "Onrecord-Moment": "stated" if capture.stated else "added",
    }
    if capture.hops:
        headers["Onrecord-Hops"] = " ".join(capture.hops)
    http = None
    if response is not None:
        http = StatusAndHeaders(
            f"{response.status} {response.reason}".strip(),
            [(f"{_KEPT_AS}{n}" if n.lower() in _TRANSFER else n, v) for n, v in response.headers],
            protocol="HTTP/1.1",
        )
        http.add_header("Content-Length", str(len(payload)))
    block = (http.to_bytes() if http is not None else b"") + payload
    headers["WARC-Block-Digest"] = f"sha256:{hashlib.sha256(block).hexdigest()}"
    record = writer.create_warc_record(
        capture.address,
        "resource" if http is None else "response",
        payload=BytesIO(payload),
        length=len(payload),
        warc_content_type=_content_type(capture) if http is None else "",
        warc_headers_dict=headers,
        http_headers=http,
    )
    writer.write_record(record)
    return out.getvalue()


def read_warc(data: bytes, *, name: str) -> Capture:
    """The capture in a file of ours. Raises Fault, naming the cure, where a byte of it is not as it was written."""
    try:
        plain = _plain(data)
        records = iter(ArchiveIterator(BytesIO(plain)))
        record = next(records)
        head, http = record.rec_headers, record.http_headers
        payload: bytes = record.raw_stream.read()
        found = {n: head.get_header(n) or "" for n in _NAMES}
    except (OSError, EOFError, zlib.error, ArchiveLoadFailed, StopIteration, ValueError) as error:
        raise Fault(name, "the stored source is damaged and cannot be unpacked", CURE) from error
    if found["WARC-Payload-Digest"] != f"sha256:{hashlib.sha256(payload).hexdigest()}":
        raise Fault(name, "the stored source is damaged: its bytes do not meet their digest", CURE)
    response = None
    media_type, charset = _type(found["Content-Type"]) if http is None else (None, None)
    body = payload
    if http is not None:
        fields = tuple((n.removeprefix(_KEPT_AS), v) for n, v in http.headers[:-1])
        response = Response(status=_status(http), reason=_reason(http), headers=fields, body=payload)
        media_type, charset = _type(http.get_header("Content-Type") or "")
        body = unpacked(payload, http.get_header("Content-Encoding") or "", name=name, most=_MOST)
    capture = Capture(
        address=found["WARC-Target-URI"],
        data=body,
        moment=datetime.strptime(found["WARC-Date"], "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC),
        stated=found["Onrecord-Moment"] == "stated",
        media_type=media_type if http is not None else None,
        charset=charset,
        response=response,
        hops=tuple(found["Onrecord-Hops"].split()),
    )
    if capture.id != found["Onrecord-Capture"]:
        raise Fault(name, "the stored source is damaged: its headers do not meet its id", CURE)
    return capture


def content_type(words: str) -> tuple[str | None, str | None]:
    """Media type and charset of a Content-Type."""
    return _type(words)


_NAMES = (
    "WARC-Payload-Digest",
    "WARC-Target-URI",
    "WARC-Date",
    "Content-Type",
    "Onrecord-Moment",
    "Onrecord-Capture",
    "Onrecord-Hops",
)


def _plain(data: bytes) -> bytes:
    with gzip.GzipFile(fileobj=BytesIO(data)) as stream:
        plain = stream.read(_MOST + 1)
    if len(plain) > _MOST:
        raise ValueError("too large")
    return plain


def _content_type(capture: Capture) -> str:
    kind = capture.media_type or "application/octet-stream"
    return f"{kind}; charset={capture.charset}" if capture.charset else kind


def _type(words: str) -> tuple[str | None, str | None]:
    message = Message()
    message["Content-Type"] = words
    kind = message.get_content_type() if "/" in words else None
    charset = message.get_param("charset")
    return kind, charset if isinstance(charset, str) and charset else None


def _status(http: StatusAndHeaders) -> int:
    return int(http.get_statuscode())


def _reason(http: StatusAndHeaders) -> str:
    return http.statusline.partition(" ")[2] if not http.statusline.startswith("HTTP") else ""
