from builders import put, unit_vectors

from app.storage.catalogue import Catalogue
from app.storage.hashing import text_hash
from app.storage.reader import CatalogueReader


def test_what_is_still_to_be_embedded(catalogue: Catalogue, reader: CatalogueReader) -> None:
    embedder = catalogue.register_embedder("e", "d", 4)
    first = put(catalogue, "/a.txt", ["shared", "a"], modified_s=1000)
    second = put(catalogue, "/b.txt", ["shared", "b"], modified_s=2000)
    assert reader.unembedded_contents(embedder) == [second, first]  # the newest first
    catalogue.add_vectors(embedder, [text_hash("", "shared")], unit_vectors(1, 4))
    missing = [reader.unembedded_of_content(embedder, content, -1, 9) for content in (first, second)]
    assert [[each.text for each in chunks] for chunks in missing] == [["a"], ["b"]]
    assert reader.unembedded_of_content(embedder, first, missing[0][0].ordinal, 9) == []
    catalogue.add_vectors(embedder, [text_hash("", "b")], unit_vectors(1, 4))
    assert reader.unembedded_contents(embedder) == [first]
