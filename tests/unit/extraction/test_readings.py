from app.extraction.readings import Readings


def test_readings_stand_behind_the_sentence() -> None:
    readings = Readings()
    said = [readings.passed("昨日、")]
    for word, reading in (("東", "とう"), ("京", "きょう")):
        readings.begin()
        said.append(readings.passed(word))
        readings.add(reading)
        readings.end()
    said += [readings.passed("の"), readings.passed("話。」次")]
    assert "".join(said) == "昨日、東京の話。」（とうきょう）次"
    assert readings.taken() == ""


def test_words_apart_have_readings_apart_and_many_do_not_wait() -> None:
    readings = Readings()
    readings.add("と")
    readings.passed("の")
    readings.add(" し ")
    assert readings.taken() == "（と、し）"
    for _ in range(1_000):
        readings.add("あ")
        said = readings.passed("い")
        if said != "い":
            break
    assert said.endswith("）")
