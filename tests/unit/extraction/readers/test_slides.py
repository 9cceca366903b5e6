import io
import zipfile

from makers import package, pptx, relations

from app.extraction.blocks.makers import formatted_document
from app.extraction.formats import format_named
from app.extraction.readers.slides import extract_slides


def test_slides_come_in_the_order_of_showing() -> None:
    segments = extract_slides(pptx(["Alpha", "Beta", "Gamma"], [3, 1, 2]), format_named("pptx")).segments
    assert [(segment.page, segment.headings[0].text) for segment in segments] == [
        (1, "Gamma"),
        (2, "Alpha"),
        (3, "Beta"),
    ]
    assert segments[1].text == "Alpha\n\nFirst point\nSecond point"


def test_what_belongs_to_a_slide_follows_it() -> None:
    a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    line = "<a:p><a:r><a:t>{}</a:t></a:r></a:p>"
    with zipfile.ZipFile(io.BytesIO(pptx(["Alpha"], [1]))) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
        slide = archive.read("ppt/slides/slide1.xml").decode()
    # The presentation is found by its relation, whatever its name.
    members["ppt/other.xml"] = members.pop("ppt/presentation.xml")
    members["ppt/_rels/other.xml.rels"] = members.pop("ppt/_rels/presentation.xml.rels")
    members["_rels/.rels"] = relations(("rId1", "officeDocument", "ppt/other.xml"))
    picture = '<p:pic><p:nvPicPr><p:cNvPr descr="A heron in reeds"/></p:nvPicPr></p:pic></p:spTree>'
    members["ppt/slides/slide1.xml"] = slide.replace("</p:spTree>", picture)
    members["ppt/slides/_rels/slide1.xml.rels"] = relations(
        *((f"rId{n}", kind, f"/ppt/{n}.xml") for n, kind in enumerate(("comments", "comments", "chart", "diagramData")))
    )
    members["ppt/0.xml"] = "<p:cmLst xmlns:p='p'><p:cm><p:text>Older vole</p:text></p:cm></p:cmLst>"
    body = "<p:txBody>{}</p:txBody>"
    reply = f"<p:replyLst><p:reply>{body.format(line.format('Answer shrew'))}</p:reply></p:replyLst>"
    newer = body.format(line.format("Newer mouse"))
    members["ppt/1.xml"] = f"<p:cmLst xmlns:p='p' {a}><p:cm>{newer}{reply}</p:cm></p:cmLst>"
    members["ppt/2.xml"] = f"<c:chart xmlns:c='c' {a}>{line.format('Chart lemming')}<c:v>Series rat</c:v></c:chart>"
    members["ppt/3.xml"] = f"<dgm xmlns:dgm='d' {a}>{line.format('Diagram hare')}</dgm>"
    text = extract_slides(package(members), format_named("pptx")).segments[0].text
    assert [said for said in text.split("\n") if said] == [
        "Alpha", "First point", "Second point", "A heron in reeds", "Older vole", "Newer mouse", "Answer shrew",
        "Chart lemming", "Series rat", "Diagram hare",
    ]  # fmt: skip


def test_what_masters_and_layouts_say_stands_on_the_first_slide_that_shows_it() -> None:
    with zipfile.ZipFile(io.BytesIO(pptx(["Alpha", "Beta", "Gamma"], [1, 2, 3]))) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    own = "<p:sp><a:p><a:r><a:t>{}</a:t></a:r></a:p></p:sp>"
    filled = (
        "<p:sp><p:nvSpPr><p:nvPr><p:ph type='title'/></p:nvPr></p:nvSpPr><a:p><a:r><a:t>Click</a:t></a:r></a:p></p:sp>"
    )
    for kind, said in (("Layout", "Acme Ltd"), ("Master", "Confidential")):
        members[f"ppt/{kind}.xml"] = (
            f"<p:sld xmlns:p='p' xmlns:a='a'>{filled}{own.format(said)}{own.format('‹#›')}</p:sld>"
        )
    members["ppt/_rels/Layout.xml.rels"] = relations(("rId1", "slideMaster", "/ppt/Master.xml"))
    for number in (1, 2, 3):
        rels = relations(("rId1", "slideLayout", "/ppt/Layout.xml"))
        members[f"ppt/slides/_rels/slide{number}.xml.rels"] = rels
    first = members["ppt/slides/slide1.xml"]
    assert isinstance(first, bytes)
    members["ppt/slides/slide1.xml"] = first.replace(b"<p:sld ", b'<p:sld showMasterSp="0" ', 1)
    texts = [segment.text for segment in extract_slides(package(members), format_named("pptx")).segments]
    assert [("Acme Ltd" in text, "Confidential" in text, "Click" in text) for text in texts] == [
        (False, False, False), (True, True, False), (False, False, False),
    ]  # fmt: skip


def test_notes_are_read_with_what_is_printed_above_and_below_them() -> None:
    with zipfile.ZipFile(io.BytesIO(pptx(["Alpha"], [1]))) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    shape = "<p:sp><p:nvSpPr><p:nvPr><p:ph type='{}'/></p:nvPr></p:nvSpPr><a:p><a:r><a:t>{}</a:t></a:r></a:p></p:sp>"
    said = {"hdr": "Acme", "body": "Say it slowly", "sldNum": "7", "ftr": "All rights reserved"}
    notes = "".join(shape.format(*each) for each in said.items())
    members["ppt/notes.xml"] = f"<p:notes xmlns:p='p' xmlns:a='a'>{notes}</p:notes>"
    members["ppt/slides/_rels/slide1.xml.rels"] = relations(("rId1", "notesSlide", "/ppt/notes.xml"))
    text = extract_slides(package(members), format_named("pptx")).segments[0].text
    assert text.endswith("Acme\nSay it slowly\nAll rights reserved")


def test_dates_and_numbers_that_are_filled_in_are_left_out_and_what_is_written_there_is_not() -> None:
    with zipfile.ZipFile(io.BytesIO(pptx(["Alpha"], [1]))) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
        slide = archive.read("ppt/slides/slide1.xml").decode()
    shape = "<p:sp><p:nvSpPr><p:nvPr><p:ph type='{}'/></p:nvPr></p:nvSpPr><p:txBody><a:p>{}</a:p></p:txBody></p:sp>"
    run, field = "<a:r><a:t>{}</a:t></a:r>", "<a:fld type='x'><a:t>{}</a:t></a:fld>"
    shapes = [
        shape.format("dt", field.format("1 May 2020")), shape.format("sldNum", run.format("17")),
        shape.format("sldNum", field.format("18")), shape.format("dt", run.format("12.03.2019")),
        shape.format("ftr", run.format("Acme")),
    ]  # fmt: skip
    members["ppt/slides/slide1.xml"] = slide.replace("</p:spTree>", "".join(shapes) + "</p:spTree>")
    data = package(members)
    text = extract_slides(data, format_named("pptx")).segments[0].text
    assert [said for said in text.split("\n") if said][3:] == ["12.03.2019", "Acme"]
    shown = [block.text for block in formatted_document(data, format_named("pptx")).blocks]
    assert "12.03.2019" in shown and not {"1 May 2020", "17", "18"} & set(shown)
