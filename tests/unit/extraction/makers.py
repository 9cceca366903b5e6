"""Small real files made in the tests, so that each shows what it holds."""

from __future__ import annotations

import base64
import hashlib
import io
import random
import zipfile
import zlib
from collections.abc import Mapping

_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PKG = "http://schemas.openxmlformats.org/package/2006"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def package(members: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _relations(*entries: tuple[str, str, str]) -> str:
    inner = "".join(f'<Relationship Id="{i}" Type="{_REL}/{kind}" Target="{target}"/>' for i, kind, target in entries)
    return f'<?xml version="1.0"?><Relationships xmlns="{_PKG}/relationships">{inner}</Relationships>'


def docx(body: str, **extra: bytes) -> bytes:
    types = (
        f'<?xml version="1.0"?><Types xmlns="{_PKG}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/></Types>'
    )
    return package(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": _relations(("rId1", "officeDocument", "word/document.xml")),
            "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>',
            **extra,
        }
    )


def relations(*entries: tuple[str, str, str]) -> str:
    """What a part of an Office package refers to: (id, last word of the type, target) each."""
    return _relations(*entries)


def word_parts(body: str, parts: Mapping[str, tuple[str, str | bytes]], main: str = "word/document.xml") -> bytes:
    """A Word document whose main part refers to further ones, by name each (kind of relation, content)."""
    folder, _, file = main.rpartition("/")
    targets = [(f"rId{n}", kind, f"/word/{name}") for n, (name, (kind, _)) in enumerate(parts.items(), start=1)]
    spaces = (
        f'xmlns:w="{_W}" xmlns:r="{_REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    )
    return package(
        {
            "_rels/.rels": _relations(("rId1", "officeDocument", main)),
            main: f"<w:document {spaces}><w:body>{body}</w:body></w:document>",
            f"{folder}/_rels/{file}.rels": _relations(*targets),
            **{f"word/{name}": content for name, (_, content) in parts.items()},
        }
    )


def word_part(name: str, inner: str) -> str:
    return f'<w:{name} xmlns:w="{_W}">{inner}</w:{name}>'


_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def xlsx(
    sheets: dict[str, str],
    codes: tuple[str, ...] = (),
    parts: dict[str, str] | None = None,
    workbook: str = "",
) -> bytes:
    """A workbook of sheets, by name each what its sheetData holds and what follows it. `codes` are the formats of the
    styles 1, 2 and so on; `parts` further members."""
    names = list(sheets)
    formats = "".join(f'<numFmt numFmtId="{164 + n}" formatCode="{code}"/>' for n, code in enumerate(codes))
    styles = "".join(f'<xf numFmtId="{164 + n}"/>' for n in range(len(codes)))
    members: dict[str, str | bytes] = {
        "_rels/.rels": _relations(("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{_S}" xmlns:r="{_REL}">{workbook}<sheets>'
        + "".join(f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>' for n, name in enumerate(names, start=1))
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": _relations(
            *((f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(names) + 1)),
            ("rIdS", "styles", "styles.xml"),
        ),
        "xl/styles.xml": f'<styleSheet xmlns="{_S}"><numFmts>{formats}</numFmts><cellXfs><xf numFmtId="0"/>{styles}'
        "</cellXfs></styleSheet>",
    }
    for number, content in enumerate(sheets.values(), start=1):
        members[f"xl/worksheets/sheet{number}.xml"] = f'<worksheet xmlns="{_S}">{content}</worksheet>'
    return package({**members, **(parts or {})})


def paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def pptx(slides: list[str], order: list[int]) -> bytes:
    """Slides with a title each; `order` lists the numbers of the files in the order of showing."""
    spaces = (
        'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
        f'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="{_REL}"'
    )
    members: dict[str, str | bytes] = {
        "ppt/presentation.xml": f"<p:presentation {spaces}><p:sldIdLst>"
        + "".join(f'<p:sldId id="{255 + n}" r:id="rId{n}"/>' for n in order)
        + "</p:sldIdLst></p:presentation>",
        "ppt/_rels/presentation.xml.rels": _relations(*((f"rId{n}", "slide", f"slides/slide{n}.xml") for n in order)),
    }
    for number, title in enumerate(slides, start=1):
        members[f"ppt/slides/slide{number}.xml"] = (
            f"<p:sld {spaces}><p:cSld><p:spTree><p:sp><p:nvSpPr><p:nvPr><p:ph type='title'/></p:nvPr></p:nvSpPr>"
            f"<p:txBody><a:p><a:r><a:t>{title}</a:t></a:r></a:p></p:txBody></p:sp>"
            "<p:sp><p:txBody><a:p><a:r><a:t>First </a:t></a:r><a:r><a:t>point</a:t></a:r></a:p>"
            "<a:p><a:r><a:t>Second point</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>"
        )
    return package(members)


def odt(body: str, mimetype: str = "text") -> bytes:
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("draw", "drawing"),
            ("presentation", "presentation"),
        )
    )
    return package(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{mimetype}",
            "content.xml": f"<office:document-content {spaces}><office:body>{body}</office:body>"
            "</office:document-content>",
        }
    )


def epub(chapters: list[str], encryption: str = "") -> bytes:
    items = "".join(f'<item id="c{n}" href="text/c%20{n}.xhtml"/>' for n in range(len(chapters)))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in reversed(range(len(chapters))))
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
        "OPS/book.opf": '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Book</dc:title>'
        f"</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>",
    }
    for number, chapter in enumerate(chapters):
        members[f"OPS/text/c {number}.xhtml"] = (
            f"<html><head><title>The Book</title></head><body>{chapter}</body></html>"
        )
    if encryption:
        members["META-INF/encryption.xml"] = encryption
    return package(members)


def locked_office(data: bytes, password: str) -> bytes:
    """A package of Office's as Office encrypts it."""
    from msoffcrypto.method.ecma376_agile import ECMA376Agile

    # Of a small one msoffcrypto makes a compound file that it does not read itself.
    larger = io.BytesIO(data)
    with zipfile.ZipFile(larger, "a") as archive:
        archive.writestr("media/noise.bin", random.Random(1).randbytes(8192))
    larger.seek(0)
    return bytes(ECMA376Agile.encrypt(password, larger))


def locked_opendocument(data: bytes, password: str, rounds: int = 1000, derivation: str = "PBKDF2") -> bytes:
    """A package of OpenDocument's as LibreOffice encrypts it: each member for itself."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    members: dict[str, str | bytes] = {}
    entries = []
    with zipfile.ZipFile(io.BytesIO(data)) as plain:
        for number, name in enumerate(plain.namelist()):
            if name == "mimetype":
                members[name] = plain.read(name)
                continue
            salt, vector = bytes([number]) * 16, bytes([100 + number]) * 16
            packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
            packed = packer.compress(plain.read(name)) + packer.flush()
            padding = 16 - len(packed) % 16
            key = hashlib.pbkdf2_hmac("sha1", hashlib.sha256(password.encode()).digest(), salt, rounds, 32)
            encryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).encryptor()
            members[name] = encryptor.update(packed + bytes(padding - 1) + bytes([padding])) + encryptor.finalize()
            told = {
                "checksum": hashlib.sha256(packed[:1024]).digest(), "vector": vector, "salt": salt,
            }  # fmt: skip
            said = {what: base64.b64encode(value).decode() for what, value in told.items()}
            entries.append(
                f'<m:file-entry m:full-path="{name}" m:media-type="text/xml" m:size="1"><m:encryption-data '
                'm:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" '
                f'm:checksum="{said["checksum"]}"><m:algorithm '
                'm:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" '
                f'm:initialisation-vector="{said["vector"]}"/><m:start-key-generation '
                'm:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256" m:key-size="32"/>'
                f'<m:key-derivation m:key-derivation-name="{derivation}" m:key-size="32" '
                f'm:iteration-count="{rounds}" m:salt="{said["salt"]}"/></m:encryption-data></m:file-entry>'
            )
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    members["META-INF/manifest.xml"] = f'<m:manifest xmlns:m="{space}">{"".join(entries)}</m:manifest>'
    return package(members)


def pdf(pages: list[str], password: str | None = None, owner: str | None = None, algorithm: str = "AES-256") -> bytes:
    """Pages with a line of Latin text each, an empty one where the text is empty."""
    from pypdf import PdfReader, PdfWriter

    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, text in enumerate(pages):
        lines = " T* ".join(f"({line}) Tj" for line in text.split("\n"))
        content = f"BT /F1 12 Tf 14 TL 72 700 Td {lines} ET".encode("latin-1") if text else b""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    out = io.BytesIO(b"")
    out.write(b"%PDF-1.4\n")
    offsets = []
    for number, value in enumerate(objects, start=1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, value))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % offset for offset in offsets))
    out.write(b"trailer\n<< /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    if password is None:
        return out.getvalue()
    writer = PdfWriter(clone_from=PdfReader(out))
    writer.encrypt(password, owner or "owner", algorithm=algorithm)
    locked = io.BytesIO()
    writer.write(locked)
    return locked.getvalue()
