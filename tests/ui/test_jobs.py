"""Jobs: replies on the main thread, latest wins, cancelling tidies up, nothing is lost."""

import threading
import time

import pytest
import shiboken6

from ecgviewer.core.errors import UserError
from ecgviewer.core.progress import Progress
from ecgviewer.ui.jobs import FaultError, JobRunner


@pytest.fixture
def runner(qapp):
    runner = JobRunner()
    yield runner
    assert runner.shutdown(5.0)


def counting(steps, log=None, pause_s=0.0):
    try:
        for step in range(steps):
            time.sleep(pause_s)
            yield Progress(step + 1, steps, "counting")
        return steps
    finally:
        if log is not None:
            log.append("tidy")


def test_steps_and_result_arrive_on_the_main_thread(runner, qtbot):
    seen, threads, results = [], set(), []

    def note(step):
        seen.append(step.done)
        threads.add(threading.current_thread())

    runner.start("count", lambda: counting(5), on_progress=note, on_result=results.append)
    qtbot.waitUntil(lambda: results == [5])
    assert seen == [1, 2, 3, 4, 5]
    assert threads == {threading.main_thread()}
    qtbot.waitUntil(lambda: runner.alive == 0)
    assert not runner.is_active("count")


def test_cancelling_closes_the_generator_and_gives_no_result(runner, qtbot):
    seen, log, results = [], [], []
    runner.start(
        "count",
        lambda: counting(1000, log, 0.005),
        on_progress=seen.append,
        on_result=results.append,
    )
    qtbot.waitUntil(lambda: len(seen) >= 3)
    runner.cancel("count")
    heard = len(seen)
    qtbot.waitUntil(lambda: runner.alive == 0)
    qtbot.wait(20)
    assert log == ["tidy"]
    assert results == []
    assert len(seen) == heard < 200


def test_the_latest_job_of_a_key_wins(runner, qtbot):
    results = []
    runner.start("open", lambda: counting(30, pause_s=0.005), on_result=results.append)
    runner.start("open", lambda: counting(3), on_result=results.append)
    qtbot.waitUntil(lambda: runner.alive == 0)
    qtbot.wait(20)
    assert results == [3]


def test_jobs_of_other_keys_and_of_the_training_pool_go_on(runner, qtbot):
    results = []
    runner.start("a", lambda: counting(3, pause_s=0.002), on_result=lambda r: results.append("a"))
    runner.start(
        "tune",
        lambda: counting(3, pause_s=0.002),
        on_result=lambda r: results.append("tune"),
        pool="training",
    )
    qtbot.waitUntil(lambda: sorted(results) == ["a", "tune"])


def test_a_report_does_not_wait_for_what_is_measured(runner, qtbot):
    results, go_on = [], threading.Event()

    def measured():
        yield Progress(0, 1)
        go_on.wait(5.0)

    for number in range(runner._pools["interactive"].maxThreadCount()):
        runner.start(f"measure {number}", measured)
    runner.start("preview", lambda: counting(1), on_result=results.append, pool="report")
    qtbot.waitUntil(lambda: results == [1])
    assert not go_on.is_set()
    go_on.set()


def test_the_users_error_arrives_as_it_is(runner, qtbot):
    def work():
        yield Progress(0, 1)
        raise UserError("The disk is full. Free some space.")

    errors = []
    runner.start("save", work, on_error=errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert str(errors[0]) == "The disk is full. Free some space."
    assert not isinstance(errors[0], FaultError)


def test_a_bug_is_told_as_ours_and_logged_without_its_words(runner, qtbot, caplog):
    def work():
        yield Progress(0, 1)
        raise ValueError("/home/x/Jane Doe.hea")

    errors = []
    runner.start("open", work, on_error=errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], FaultError)
    assert "fault of ours" in str(errors[0])
    assert "Jane" not in str(errors[0]) + caplog.text
    assert "test_jobs.py" in caplog.text


def test_a_factory_that_fails_is_an_error_too(runner, qtbot):
    def make():
        raise KeyError("no such thing")

    errors = []
    runner.start("open", make, on_error=errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], FaultError)


def test_shutdown_joins_within_its_time_and_refuses_more(qapp, qtbot):
    runner, log = JobRunner(), []
    for key in "abc":
        runner.start(key, lambda: counting(10_000, log, 0.005))
    qtbot.wait(30)
    assert runner.shutdown(30.0)
    assert runner.alive == 0
    assert log
    runner.start("late", lambda: counting(1, log))
    assert not runner.is_active("late")


def test_shutdown_says_so_when_a_job_does_not_yield(qapp):
    runner, begun, gate = JobRunner(), threading.Event(), threading.Event()

    def stuck():
        begun.set()
        gate.wait(5)
        yield Progress(1, 1)

    runner.start("stuck", stuck)
    assert begun.wait(5)
    assert not runner.shutdown(0.1)
    gate.set()
    assert runner.shutdown(5.0)


def test_a_thread_that_outlives_the_window_ends_in_silence(qapp, caplog):
    runner, begun, gate, log = JobRunner(), threading.Event(), threading.Event(), []

    def stuck():
        begun.set()
        gate.wait(5)
        yield from counting(1000, log)

    runner.start("stuck", stuck)
    assert begun.wait(5)
    assert not runner.shutdown(0.0)
    shiboken6.delete(runner._replies)  # what Qt does at the end of a process
    gate.set()
    assert runner.shutdown(5.0)  # an exception in the thread would be a warning, so an error
    assert log == ["tidy"]
    assert caplog.text == ""
