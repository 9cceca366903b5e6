"""What a person can do about a file that cannot be found, or not whole: one sentence for each reason."""

from __future__ import annotations

from app.domain.documents import DocumentState
from app.domain.messages import Message, message

_OF_CODE = {
    "encrypted.book": message("todo.protected_book"),
    "encrypted.password": message("todo.give_password"),
    "file.our_mistake": message("todo.newer_version"),
    "file.cannot_be_read": message("todo.check_disk"),
    "file.shortened": message("todo.longest_text"),
    "file.passages_capped": message("todo.split"),
    "file.pages_unread": message("todo.split"),
    "file.rest_unread": message("todo.split"),
    "file.slow_pages": message("todo.split"),
    "extraction.cut_short": message("todo.split"),
    "left_out.attachments": message("todo.attachments"),
    "left_out.embedded": message("todo.attachments"),
    "left_out.picture_pages": message("todo.ocr"),
    "left_out.garbled_pages": message("todo.ocr"),
    "left_out.nested_parts": message("todo.another_copy"),
    "left_out.damaged_parts": message("todo.another_copy"),
    "left_out.damaged_pages": message("todo.another_copy"),
    "left_out.rest": message("todo.split"),
    "left_out.rest_of_message": message("todo.split"),
    "unreadable.forbidden": message("todo.allow_file"),
    "unreadable.disk_error": message("todo.check_disk"),
    "unreadable.folder": message("todo.look_again"),
    "unreadable.gone": message("todo.look_again"),
    "place.folder_cannot_be_opened": message("todo.allow_folder"),
    "place.file_cannot_be_looked_at": message("todo.check_disk"),
    "unsupported.archive": message("todo.unpack"),
    "unsupported.mail_store": message("todo.export_mails"),
    "unsupported.packing": message("todo.unpack"),
    "unsupported.picture": message("todo.ocr_picture"),
    "unsupported.recording": message("todo.transcript"),
    "unsupported.no_extension": message("todo.extension"),
    "unsupported.format": message("todo.other_format"),
    "unsupported.convertible": message("todo.other_format"),  # where it is not told what program
    "ignore.own_data": message("todo.move_out"),
    "ignore.hidden": message("todo.unhide"),
    "ignore.clutter_folder": message("todo.move_out"),
    "ignore.clutter_file": message("todo.rename"),
    "ignore.excluded": message("todo.own_pattern"),
    "ignore.file": message("todo.ignore_file"),
    "ignore.forgotten": message("todo.own_pattern"),
    "ignore.rules_with_mistakes": message("todo.correct_rules"),
    "place.link": message("todo.follow"),
}
_OF_GROUP = {"damaged": message("todo.another_copy"), "extraction": message("todo.try_again")}
_OF_STATE = {
    DocumentState.WAITING: message("todo.wait"),
    DocumentState.EMPTY: message("todo.nothing"),
    DocumentState.NEEDS_OCR: message("todo.ocr"),
    DocumentState.NEEDS_PASSWORD: message("todo.without_password"),
    DocumentState.FAILED: message("todo.try_again"),
    DocumentState.TOO_LARGE: message("todo.largest_file"),
    DocumentState.AWAY: message("todo.connect"),
}


def remedy_for(state: DocumentState, reason: Message | None) -> Message | None:
    """What can be done about a file in this state for this reason; None where there is nothing to say.

    The reason of a rule may stand inside another: a folder above is left out, and why.
    """
    found = None if reason is None else _of_reason(reason)
    return found or _OF_STATE.get(state)


def takes_password(reason: Message | None) -> bool:
    """Whether a file that is not read or shown for this reason is once its password is given."""
    return reason is not None and reason.code == "encrypted.password"


def _of_reason(reason: Message) -> Message | None:
    if reason.code == "unsupported.convertible" and {"program", "format"} <= reason.params.keys():
        return message("todo.convert", program=reason.params["program"], format=reason.params["format"])
    found = _OF_CODE.get(reason.code)
    inner = reason.params.get("why")
    if found is None and isinstance(inner, Message):
        found = _of_reason(inner)
    return found or _OF_GROUP.get(reason.code.split(".")[0])
