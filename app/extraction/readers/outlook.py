"""Outlook's own forms of mails: messages (MSG) and what it packs up for other Outlooks (winmail.dat); and messages that
were signed as a whole (p7m). Each is brought into the form that mails are sent in, and read as that is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from app.domain.documents import Extraction
from app.domain.errors import DamagedDocument, EncryptedDocument
from app.extraction.formats import Format, InnerFile
from app.extraction.mail.smime import is_cms, signed_content
from app.extraction.office.compound import with_torn
from app.extraction.readers.mail import extract_mail, files_in_mail
from app.extraction.reasons import UNKNOWN_PROTECTION, incomplete
from app.extraction.workers.budget import UNLIMITED, Budget


def as_mail(data: bytes, format: Format) -> bytes:
    """Such a file as a mail. Raises `DamagedDocument`, and `EncryptedDocument` where its text cannot be had."""
    return _MAKERS[format.name](data, format.label)


def extract_outlook(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    extraction = extract_mail(as_mail(data, format), format, budget)
    return with_torn(extraction, data) if format.name == "msg" else extraction


def files_in_outlook(data: bytes, format: Format, passwords: Sequence[str] = ()) -> Iterator[InnerFile]:
    return files_in_mail(as_mail(data, format), format, passwords)


def _of_msg(data: bytes, label: str) -> bytes:
    from app.extraction.mail.outlook_message import mail_of_msg

    return mail_of_msg(data, label)


def _of_tnef(data: bytes, label: str) -> bytes:
    from app.extraction.mail.tnef import mail_of_tnef

    return mail_of_tnef(data, label)


def _of_p7m(data: bytes, label: str) -> bytes:
    found = signed_content(data)
    if found is None:
        raise EncryptedDocument(UNKNOWN_PROTECTION) if is_cms(data) else DamagedDocument(incomplete(label))
    return found


_MAKERS: dict[str, Callable[[bytes, str], bytes]] = {"msg": _of_msg, "tnef": _of_tnef, "p7m": _of_p7m}

FORMATS = (
    Format("msg", "mail", "Outlook message", extract_outlook, version=5, inner=files_in_outlook),
    Format("tnef", "mail", "Outlook attachment", extract_outlook, version=2, inner=files_in_outlook),
    Format("p7m", "mail", "signed message", extract_outlook, version=2, inner=files_in_outlook),
)
