"""Ending a search: only for the reasons that end one, and only when the records carry them."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework import closing
from casetracker.casework.cases import Case, ClosureReason
from casetracker.casework.closing import Closing, in_the_way, refuse_closing, refuse_reopening, reopen, retention_review
from casetracker.casework.consents import Consent, ConsentDecision, Purpose
from casetracker.casework.handovers import Handover, HandoverRemains
from casetracker.casework.identification import DecisionRemains, DecisionState, StageKind
from casetracker.casework.ids import new_id
from casetracker.casework.people import Channel, RemainsNotice
from casetracker.casework.remains import Remains, RemainsKind
from casetracker.casework.statements import Fate, StatementState, Whereabouts
from casetracker.casework.tasks import Task, TaskKind
from tests.casework.invented_search import TODAY, Search

HANDED = ClosureReason.IDENTIFIED_AND_HANDED_OVER
ALIVE = (ClosureReason.RETURNED_ALIVE, ClosureReason.LOCATED_ALIVE)


def refuse(search: Search, reason: ClosureReason, **more: Any) -> None:
    refuse_closing(search.dossier, Closing(reason, **more), TODAY)


def kinds(search: Search, reason: ClosureReason) -> list[type[closing.StandsInTheWay]]:
    return [type(one) for one in in_the_way(search.dossier, reason, TODAY)]


def handed_over(wish: RemainsNotice = RemainsNotice.NEVER, kind: RemainsKind = RemainsKind.COMPLETE) -> Search:
    """Return a case that was decided, told in person and handed over."""
    search = Search()
    mother = search.relative()
    mother.further_remains = wish
    decision = search.decision()
    search.told(decision)
    handover = Handover(case_id=search.case.id, decision_id=decision.id, receiver="Мати", handed_on=TODAY)
    item = Remains(official_number="зразок-1", kind=kind)
    search.dossier.remains[item.id] = item
    search.dossier.handovers.append(handover)
    search.dossier.handover_remains.append(
        HandoverRemains(case_id=search.case.id, handover_id=handover.id, remains_id=item.id)
    )
    return search


# Identified and handed over


def test_a_search_ends_with_a_decision_told_in_person_and_handed_over() -> None:
    refuse(handed_over(), HANDED)
    refuse(handed_over(RemainsNotice.EACH), HANDED)


@pytest.mark.parametrize("state", [one for one in DecisionState if one is not DecisionState.DECIDED])
def test_only_a_decision_in_force_ends_a_search(state: DecisionState) -> None:
    search = handed_over()
    search.dossier.decisions[0].change(state=state)
    with pytest.raises(closing.NotYetDecided):
        refuse(search, HANDED)


def test_a_family_that_was_told_otherwise_than_in_person_was_not_told() -> None:
    search = handed_over()
    search.dossier.notifications[0].change(channel=Channel.PHONE)
    assert kinds(search, HANDED) == [closing.NotToldInPerson]
    search.dossier.notifications[0].change(channel=Channel.IN_PERSON, told_on=TODAY + timedelta(days=1))
    assert kinds(search, HANDED) == [closing.NotToldInPerson], "nor will it have been tomorrow"


def test_without_a_handover_under_this_decision_the_search_goes_on() -> None:
    search = handed_over()
    search.dossier.handovers.clear()
    search.stage(StageKind.HANDOVER)
    assert kinds(search, HANDED) == [closing.NothingHandedOver]
    other = search.decision(DecisionState.REPLACED)
    search.dossier.handovers.append(
        Handover(case_id=search.case.id, decision_id=other.id, receiver="Мати", handed_on=TODAY)
    )
    assert kinds(search, HANDED) == [closing.NothingHandedOver]


@pytest.mark.parametrize("wish", [RemainsNotice.EACH, RemainsNotice.ONLY_WHEN_COMPLETE, RemainsNotice.ASK_ME])
def test_a_wish_on_further_remains_keeps_a_case_open_and_names_whose_it_is(wish: RemainsNotice) -> None:
    search = handed_over(wish)
    search.dossier.handovers[0].change(further_remains_expected=True)
    father = search.relative()
    father.further_remains = RemainsNotice.NEVER
    (one,) = in_the_way(search.dossier, HANDED, TODAY)
    assert isinstance(one, closing.WishOnRemainsOpen)
    assert one.relative_id == search.dossier.relatives[0].id


def test_a_burial_of_a_part_ends_no_search_while_anybody_wishes_to_hear_of_the_rest() -> None:
    for kind in (RemainsKind.PART, RemainsKind.FRAGMENTS, RemainsKind.INCOMPLETE, RemainsKind.COMMINGLED):
        search = handed_over(RemainsNotice.ONLY_WHEN_COMPLETE, kind)
        search.stage(StageKind.BURIAL)
        assert kinds(search, HANDED) == [closing.WishOnRemainsOpen]
        search.dossier.relatives[0].further_remains = RemainsNotice.NEVER
        refuse(search, HANDED)


def test_an_item_that_the_decision_names_and_nobody_handed_over_is_outstanding() -> None:
    search = handed_over(RemainsNotice.EACH)
    search.dossier.decision_remains.append(
        DecisionRemains(case_id=search.case.id, decision_id=search.dossier.decisions[0].id, remains_id=new_id())
    )
    assert kinds(search, HANDED) == [closing.WishOnRemainsOpen]


def test_where_more_may_be_found_and_no_relative_is_recorded_nobody_can_have_said_never() -> None:
    search = handed_over()
    search.dossier.handovers[0].change(further_remains_expected=True)
    search.dossier.relatives.clear()
    assert kinds(search, HANDED) == [closing.NobodyAskedAboutRemains]


def test_a_newer_handover_says_whether_more_is_expected() -> None:
    search = handed_over(RemainsNotice.EACH)
    search.dossier.handovers[0].change(further_remains_expected=True)
    search.dossier.handovers.append(
        Handover(
            case_id=search.case.id,
            decision_id=search.dossier.decisions[0].id,
            receiver="Мати",
            handed_on=TODAY,
        )
    )
    refuse(search, HANDED)


# Alive


@pytest.mark.parametrize("reason", ALIVE)
@pytest.mark.parametrize("fate", list(Fate))
@pytest.mark.parametrize("where", list(Whereabouts))
def test_only_words_of_release_or_of_being_found_alive_end_a_search(
    reason: ClosureReason, fate: Fate, where: Whereabouts
) -> None:
    search = Search()
    said = search.said(fate=fate, whereabouts=where)
    dead = fate in (Fate.BELIEVED_DEAD, Fate.CONFIRMED_DEAD)
    alive = fate in (Fate.BELIEVED_ALIVE, Fate.CONFIRMED_ALIVE)
    carries = not dead and (where is Whereabouts.RELEASED or (where is Whereabouts.LOCATED and alive))
    assert kinds(search, reason) == ([] if carries else [closing.NobodySaidReturned])
    for state in (StatementState.SUPERSEDED, StatementState.DISPUTED, StatementState.RETRACTED):
        said.change(state=state)
        assert kinds(search, reason) == [closing.NobodySaidReturned]


@pytest.mark.parametrize("reason", ALIVE)
def test_who_came_back_alive_has_a_decision_retracted_first(reason: ClosureReason) -> None:
    search = Search()
    search.said(whereabouts=Whereabouts.RELEASED)
    decision = search.decision()
    with pytest.raises(closing.DecisionStillStands):
        refuse(search, reason)
    decision.change(state=DecisionState.RETRACTED)
    refuse(search, reason)


def test_what_is_still_to_be_corrected_keeps_a_case_open_for_every_reason_but_a_duplicate() -> None:
    search = Search()
    search.said(whereabouts=Whereabouts.RELEASED)
    task = Task(what="Виправити лист", kind=TaskKind.CORRECTION)
    search.dossier.tasks.append(task)
    for reason in ClosureReason:
        assert (closing.CorrectionsOwed in kinds(search, reason)) is (reason is not ClosureReason.DUPLICATE)
    task.change(done_on=TODAY)
    refuse(search, ClosureReason.RETURNED_ALIVE)


# The other reasons


def test_a_transfer_names_the_office_that_takes_over() -> None:
    search = Search()
    with pytest.raises(closing.TransferredToNobody):
        refuse(search, ClosureReason.TRANSFERRED, transferred_to="  ")
    refuse(search, ClosureReason.TRANSFERRED, transferred_to="Бюро (зразок)")


def test_an_error_is_explained() -> None:
    search = Search()
    with pytest.raises(closing.ErrorNotExplained):
        refuse(search, ClosureReason.REGISTERED_IN_ERROR)
    refuse(search, ClosureReason.REGISTERED_IN_ERROR, note="та сама заява двічі")


def test_a_duplicate_is_closed_by_merging_alone() -> None:
    search = Search()
    with pytest.raises(closing.NoOtherCase):
        refuse(search, ClosureReason.DUPLICATE)
    refuse(search, ClosureReason.DUPLICATE, merged_into=new_id())


def test_a_withdrawal_needs_the_talk_in_which_the_family_said_it() -> None:
    search = Search()
    reason = ClosureReason.WITHDRAWN_BY_FAMILY
    assert kinds(search, reason) == [closing.NoWishOfTheFamily]
    silent = search.talk()
    said = search.talk(said="Просять припинити розшук.")
    assert kinds(search, reason) == []
    for talk_id in (None, silent.id, new_id()):
        with pytest.raises(closing.NoWishOfTheFamily):
            refuse(search, reason, talk_id=talk_id)
    refuse(search, reason, talk_id=said.id)


@pytest.mark.parametrize("purpose", [Purpose.HOLD_RECORD, Purpose.CONTACT])
def test_a_withdrawn_consent_to_hold_the_record_is_the_familys_wish_too(purpose: Purpose) -> None:
    search = Search()
    more: dict[str, Any] = {"case_id": search.case.id, "relative_id": search.relative().id, "purpose": purpose}
    search.dossier.consents.append(Consent(**more, decision=ConsentDecision.WITHDRAWN, decided_on=TODAY))
    refuse(search, ClosureReason.WITHDRAWN_BY_FAMILY)
    search.dossier.consents.append(Consent(**more, decision=ConsentDecision.GIVEN, decided_on=TODAY))
    with pytest.raises(closing.NoWishOfTheFamily):
        refuse(search, ClosureReason.WITHDRAWN_BY_FAMILY)


@given(
    st.sampled_from([Whereabouts.BELIEVED_CAPTIVE, Whereabouts.CAPTIVE_CONFIRMED_ICRC, Whereabouts.BURIED]),
    st.sampled_from(list(Fate)),
    st.lists(st.sampled_from([one for one in StageKind if one is not StageKind.RETRACTED]), max_size=6),
    st.sampled_from([HANDED, *ALIVE]),
)
def test_captivity_burials_and_steps_end_no_search_in_whatever_number(
    where: Whereabouts, fate: Fate, steps: list[StageKind], reason: ClosureReason
) -> None:
    search = Search()
    search.said(whereabouts=where, fate=fate)
    for step in steps:
        search.stage(step)
    with pytest.raises(closing.StandsInTheWay):
        refuse(search, reason)


def test_a_closed_case_is_not_closed_again() -> None:
    search = Search(closed_on=TODAY, closure_reason=ClosureReason.TRANSFERRED)
    with pytest.raises(closing.ClosedAlready):
        refuse(search, ClosureReason.REGISTERED_IN_ERROR, note="x")


# Taking up again, and how long a record is kept


def test_a_case_is_taken_up_again_with_a_reason_and_holds_no_end_any_more() -> None:
    case = Case(
        number="KV1-2026-0041",
        opened_on=date(2025, 4, 1),
        closed_on=TODAY,
        closure_reason=ClosureReason.TRANSFERRED,
        transferred_to="Бюро (зразок)",
        closure_approved_by="Зразкова",
        closure_note="примітка",
        retention_review_on=TODAY,
    )
    with pytest.raises(closing.ReopenedWithoutReason):
        refuse_reopening(case, " ")
    refuse_reopening(case, "нові відомості")
    reopen(case, TODAY, "нові відомості")
    assert (case.closed_on, case.closure_reason, case.transferred_to, case.retention_review_on) == (
        None,
        None,
        "",
        None,
    )
    assert (case.reopened_on, case.reopened_because) == (TODAY, "нові відомості")
    with pytest.raises(closing.NotClosed):
        refuse_reopening(case, "ще раз")


def test_a_case_whose_records_went_elsewhere_is_not_reopened_empty() -> None:
    case = Case(
        number="KV1-2026-0041",
        opened_on=TODAY,
        closed_on=TODAY,
        closure_reason=ClosureReason.DUPLICATE,
        merged_into=new_id(),
    )
    with pytest.raises(closing.MergedAway):
        refuse_reopening(case, "помилка")


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)), st.integers(1, 100))
def test_the_review_of_retention_comes_so_many_years_after_closing(closed_on: date, years: int) -> None:
    review = retention_review(closed_on, years)
    assert review.year - closed_on.year == years
    assert abs((review.replace(year=2000) - closed_on.replace(year=2000)).days) <= 1
