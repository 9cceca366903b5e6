import time

from app.extraction.workers.effort import Effort


def test_what_the_processor_gave_counts_and_of_waiting_a_part() -> None:
    had = [5.0]
    effort = Effort(lambda: had[0])
    begun = time.monotonic()
    had[0] += 100
    assert 100 <= effort.seconds() < 110
    had[0] = 0.0  # the process has gone
    time.sleep(0.2)
    least = 0.25 * 0.2
    assert least <= effort.seconds() <= 0.25 * (time.monotonic() - begun + 0.1)


def test_without_more_it_is_this_process() -> None:
    effort, begun = Effort(), time.process_time()
    while time.process_time() - begun < 0.05:
        sum(range(1000))
    assert effort.seconds() >= 0.05
