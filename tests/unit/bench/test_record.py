"""What a benchmark keeps of a run, and the picture of how its figures grow."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / "bench"))

from growth_picture import Curve, draw_growth
from record import Record

SVG = "{http://www.w3.org/2000/svg}"


def test_a_run_is_kept_with_its_machine_its_samples_and_its_pictures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = Record("scale", "How costs grow.\n\nAnd more.", seed=7)
    for passages, samples in ((1_000, [3.0, 1.0, 2.0]), (10_000, [20.0])):
        record.add("first answer", "ms", samples, passages=passages)
    record.picture("passages", "ms")
    record.finish(tmp_path / "figures")
    printed = capsys.readouterr().out
    assert re.search(r"first answer \(passages 1,000\) +2 ms +1 to 3, 3 times", printed)
    kept = json.loads((tmp_path / "figures" / "scale.json").read_text(encoding="utf-8"))
    assert kept["about"] == "How costs grow." and kept["seed"] == 7 and kept["machine"]["cores"] >= 1
    assert kept["figures"][0] == {
        "name": "first answer",
        "unit": "ms",
        "passages": 1000,
        "median": 2.0,
        "samples": [3.0, 1.0, 2.0],
    }
    picture = ElementTree.parse(tmp_path / "figures" / "scale.svg").getroot()
    assert len(picture.findall(f"{SVG}circle")) == 2


def test_a_figure_without_samples_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="nothing was measured"):
        Record("none", "None.").add("first answer", "ms", [])


def test_points_lie_where_their_values_are_and_labels_apart() -> None:
    curves = [Curve("<one>", ((10, 10), (1000, 1000))), Curve("two", ((10, 10), (1000, 990)))]
    picture = ElementTree.fromstring(draw_growth("Growth", curves, "passages", "MB"))
    dots = [(float(each.attrib["cx"]), float(each.attrib["cy"])) for each in picture.findall(f"{SVG}circle")]
    assert dots[0] == dots[2] and dots[1][0] > dots[0][0] and dots[1][1] < dots[0][1]
    labels = [each for each in picture.findall(f"{SVG}text") if (each.text or "").startswith(("<one>", "two"))]
    assert len({each.attrib["y"] for each in labels}) == 2
    assert abs(float(labels[0].attrib["y"]) - float(labels[1].attrib["y"])) >= 15
    with pytest.raises(ValueError, match="no figure"):
        draw_growth("Nothing", [Curve("zero", ((10, 0),))], "passages", "MB")
