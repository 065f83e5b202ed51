"""What is kept of a model's output on the comparison: also what it says of the earlier ECG."""

from stand_ins import SOON_MS


def shown(session, record_id, qtbot):
    qtbot.wait(30)
    rows = session.marks.store.readings.shown(record_id)
    return [(one["visible"], one["model_id"], one["human_first"]) for one in rows]


def test_the_earlier_ecg_is_seen_while_the_page_shows_what_is_said_of_it(
    compared, session, window, qtbot
):
    earlier, model = compared.found.earlier.id, session.model.id
    assert earlier != session.record.id
    once = shown(session, earlier, qtbot)
    # When it was read itself, and since it stands beside the present one.
    assert once == [(True, model, False), (False, model, False), (True, model, False)]
    session.toggle_heat()
    assert shown(session, earlier, qtbot)[3:] == [(False, model, False)]
    session.toggle_heat()
    qtbot.waitUntil(lambda: compared.earlier_map is not None, timeout=SOON_MS)
    assert shown(session, earlier, qtbot)[4:] == [(True, model, False)]
    window.show_page("read")
    assert shown(session, earlier, qtbot)[5:] == [(False, model, False)]
    window.show_page("compare")
    assert shown(session, earlier, qtbot)[6:] == [(True, model, False)]
    session.sight.close()
    assert shown(session, earlier, qtbot)[7:] == [(False, model, False)]
    assert shown(session, session.record.id, qtbot)[-1] == (False, model, False)


def test_another_record_ends_it(compared, session, qtbot):
    earlier = compared.found.earlier.id
    session.go(1)
    qtbot.waitUntil(lambda: session.place == 1, timeout=SOON_MS)
    assert not shown(session, earlier, qtbot)[-1][0]


def test_nothing_is_kept_where_nothing_is_seen(compared, session, window, qtbot):
    earlier = compared.found.earlier.id
    session.change_settings(human_first=True)
    assert compared.earlier_map is None
    assert not shown(session, earlier, qtbot)[-1][0]
    count = len(shown(session, earlier, qtbot))
    window.show_page("read")
    window.show_page("compare")
    assert len(shown(session, earlier, qtbot)) == count
