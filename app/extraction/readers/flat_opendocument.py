"""OpenDocument files that are one XML file and no package (FODT, FODS, FODP, FODG): read as the package of the same
content."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree

from app.domain.documents import Extraction
from app.domain.errors import DamagedDocument
from app.extraction.formats import Format
from app.extraction.office.package import BOMB, LARGEST_MEMBER, local, parse_xml
from app.extraction.readers.opendocument import extract_opendocument, is_office
from app.extraction.reasons import incomplete
from app.extraction.workers.budget import UNLIMITED, Budget


def extract_flat(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """As `extract_opendocument`. Raises DamagedDocument."""
    return extract_opendocument(package_of(data, format), format, budget)


def package_of(data: bytes, format: Format) -> bytes:
    """The package that says the same. Raises DamagedDocument for what is no such file."""
    if len(data) > LARGEST_MEMBER:
        raise DamagedDocument(BOMB)
    root = parse_xml(data, incomplete(format.label))
    if local(root) != "document" or not is_office(root):
        raise DamagedDocument(incomplete(format.label))
    about = next((node for node in root if local(node) == "meta"), None)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("content.xml", data)
        package.writestr("styles.xml", data)  # which tells of the margins there
        if about is not None:
            package.writestr("meta.xml", ElementTree.tostring(about))
    return buffer.getvalue()


FORMATS = (
    Format("fodt", "document", "OpenDocument text, flat", extract_flat),
    Format("fods", "sheet", "OpenDocument spreadsheet, flat", extract_flat),
    Format("fodp", "slides", "OpenDocument presentation, flat", extract_flat),
    Format("fodg", "document", "OpenDocument drawing, flat", extract_flat),
)
