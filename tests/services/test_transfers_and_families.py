"""A transfer entered from a page, claims corrected and disputed, copies kept, and which families should hear of it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from casetracker.casework.batches import BatchKind, ClaimKind, CorrectedAlready, FigureState, LoadedFromAFile
from casetracker.casework.claim_words import Direction, Side
from casetracker.casework.consents import Consent, ConsentDecision, Purpose
from casetracker.casework.errors import RefusedValue
from casetracker.casework.ids import new_id
from casetracker.casework.letters import Letter
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import LinkBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Channel, Kinship, Relative, RoundNotice
from casetracker.casework.round_worklist import Hearing, Reason, Way
from casetracker.services import attachments, batches, cases, claims, family, links, reference, rounds, undo
from casetracker.services.desk import Desk
from casetracker.storage.lookups import NothingFound
from casetracker.storage.references import StillPointedAt
from tests.desks import make_desk

TODAY = date(2026, 3, 6)
PAGE = {
    "publisher": "Зразкова газета",
    "address": "https://example.org/1",
    "published_on": PartialDate.parse("2026-03-05"),
}
DAY = PartialDate.parse("2026-03-05")
PNG = b"\x89PNG\r\n\x1a\n" + b"x" * 40


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = make_desk(tmp_path_factory.mktemp("desk") / "vault", with_claims=True, today=TODAY)
    yield opened
    opened.close()


def said(count: int | None = 1000, **more: Any) -> dict[str, Any]:
    return {"side": Side.UKRAINE, "speaker": "Зразковий штаб", "direction": Direction.TO_UKRAINE, "count": count} | more


@pytest.fixture
def transfer(desk: Desk) -> UUID:
    return claims.record_transfer(
        desk, {"happened_on": DAY}, PAGE, [said(), said(35, direction=Direction.TO_RUSSIA)]
    ).id


def relative(desk: Desk, rounds_wish: RoundNotice = RoundNotice.EACH, **told: Any) -> Relative:
    case = cases.open_case(desk, full="Зразковий Приклад")
    return family.add_relative(desk, case.id, "Зразкова Марія", Kinship.MOTHER, rounds=rounds_wish, **told)


def hearing(desk: Desk, batch_id: UUID, one: Relative) -> Hearing:
    assert one.id in set(rounds.families_to_tell(desk, batch_id))
    return rounds.hearing_rows(desk, batch_id, [one.id])[one.id].hearing


# From a page


def test_a_transfer_is_recorded_with_its_page_and_both_directions_in_one_step(desk: Desk) -> None:
    batch = claims.record_transfer(
        desk, {"happened_on": DAY, "facilitator": "МКЧХ"}, PAGE, [said(), said(None, side=Side.RUSSIA)]
    )
    view = batches.read_batch(desk, batch.id)
    assert batch.number.startswith("RX-2026-03-05/KV1")
    assert [(one.count, one.happened_on, one.said_on) for one in view.figures] == [(1000, DAY, DAY), (None, DAY, DAY)]
    (page,) = view.sources.values()
    assert (page.title, page.case_id) == ("Зразкова газета", None)
    again = claims.record_transfer(desk, {"happened_on": DAY}, PAGE, [said()])
    assert batches.read_batch(desk, again.id).sources.keys() == view.sources.keys(), "one page, one record"
    assert again.number != batch.number


def test_a_transfer_without_a_claim_or_a_page_is_refused_and_nothing_is_saved(desk: Desk) -> None:
    before = len(batches.read_ledger(desk).rows)
    for page, said_there in ((PAGE, []), ({}, [said()])):
        with pytest.raises(RefusedValue):
            claims.record_transfer(desk, {"happened_on": DAY}, page, said_there)
    assert len(batches.read_ledger(desk).rows) == before


def test_a_number_of_our_own_never_clashes_with_claims_loaded_later(desk: Desk, transfer: UUID) -> None:
    assert "/" in batches.read_batch(desk, transfer).batch.number
    loaded = reference.load_shipped_claims(desk)
    assert (loaded.new, loaded.corrected) == (0, 0)


def test_a_corrected_claim_supersedes_and_the_old_one_stays(desk: Desk, transfer: UUID) -> None:
    old = batches.read_batch(desk, transfer).figures[0]
    newer = claims.correct_claim(desk, old.id, "misread", count=1003)
    view = batches.read_batch(desk, transfer)
    states = {one.id: (one.count, one.state, one.superseded_by) for one in view.figures}
    assert states[old.id] == (1000, FigureState.SUPERSEDED, newer.id)
    assert states[newer.id] == (1003, FigureState.CURRENT, None)
    assert [voice.count for voice in view.to_ukraine.of(Side.UKRAINE)] == [1003]
    with pytest.raises(CorrectedAlready):
        claims.correct_claim(desk, old.id, count=1)


def test_a_claim_is_graded_and_disputed_and_its_number_stays(desk: Desk, transfer: UUID) -> None:
    one = batches.read_batch(desk, transfer).figures[0]
    claims.judge_claim(desk, one.id, "two voices", state=FigureState.DISPUTED, reliability="B", credibility="3")
    again = next(each for each in batches.read_batch(desk, transfer).figures if each.id == one.id)
    assert (again.count, again.state, again.reliability, again.credibility) == (1000, FigureState.DISPUTED, "B", "3")


def test_a_kept_copy_belongs_to_the_page_and_to_no_case(desk: Desk, transfer: UUID) -> None:
    page = next(iter(batches.read_batch(desk, transfer).sources))
    copy = attachments.add(desk, None, PNG, title="page", source_id=page)
    assert [one.id for one in batches.read_batch(desk, transfer).copies[page]] == [copy.id]
    assert attachments.read_content(desk, copy.id) == PNG
    assert attachments.check(desk) == []


def test_a_corrected_or_retracted_total_is_held_against_nothing_and_stays_in_the_list(desk: Desk) -> None:
    told = {"side": Side.UKRAINE, "direction": Direction.TO_UKRAINE, "what_is_counted": "зразки"}
    first = claims.record_total(desk, PAGE, speaker="Зразковий рахівник", count=10, said_on="2026-03-01", **told)
    claims.record_total(desk, PAGE, speaker="Зразковий рахівник", count=25, said_on="2026-03-02", **told)
    corrected = claims.correct_claim(desk, first.id, "misread", count=20)
    views = {one.total.id: one for one in batches.read_ledger(desk).totals}
    assert views[first.id].total.state is FigureState.SUPERSEDED
    (grown,) = [one.growth for one in views.values() if one.growth and one.total.count == 25]
    assert (grown.earlier.id, grown.grows_by) == (corrected.id, 5)


def test_an_entry_made_by_mistake_goes_with_its_claims_and_one_that_a_case_needs_or_a_file_gave_stays(
    desk: Desk, transfer: UUID
) -> None:
    first, second = batches.read_batch(desk, transfer).figures
    claims.remove_claim(desk, second.id)
    assert [one.id for one in batches.read_batch(desk, transfer).figures] == [first.id]
    case = cases.open_case(desk, full="Зразковий Приклад")
    link = links.link_batch(desk, case.id, transfer, LinkBasis.OTHER, LinkStrength.CONSIDERED)
    with pytest.raises(StillPointedAt):
        claims.remove_batch(desk, transfer)
    undo.remove(desk, type(link), link.id)
    claims.remove_batch(desk, transfer)
    with pytest.raises(NothingFound):
        batches.read_batch(desk, transfer)
    shipped = batches.read_batch(desk, batches.batch_named(desk, "RX-2026-02-26"))
    with pytest.raises(LoadedFromAFile):
        claims.remove_batch(desk, shipped.batch.id)
    with pytest.raises(LoadedFromAFile):
        claims.remove_claim(desk, shipped.figures[0].id)


def test_a_running_total_is_recorded_on_its_own_and_belongs_to_no_batch(desk: Desk) -> None:
    total = claims.record_total(
        desk,
        PAGE,
        **(said(12000) | {"said_on": DAY, "happened_on": PartialDate.parse("2025..2026-03")}),
    )
    assert (total.batch_id, total.kind) == (None, ClaimKind.RUNNING_TOTAL)
    assert total.id in {one.total.id for one in batches.read_ledger(desk).totals}


def test_a_linked_transfer_that_turns_out_an_offer_keeps_its_link_and_tells_nobody(desk: Desk, transfer: UUID) -> None:
    mother = relative(desk)
    link = links.link_batch(desk, mother.case_id, transfer, LinkBasis.OTHER, LinkStrength.POSSIBLE)
    claims.change_batch(desk, transfer, "did not take place", kind=BatchKind.OFFER_NOT_CARRIED_OUT)
    assert [one.id for one, _ in batches.read_batch(desk, transfer).linked] == [link.id]
    found = hearing(desk, transfer, mother)
    assert (found.way, found.reasons) == (Way.NOTHING, (Reason.NO_TRANSFER, Reason.CONNECTED))
    other = relative(desk)
    assert other.id not in set(rounds.families_to_tell(desk, transfer))


def test_an_exclusion_stays_on_record_with_what_it_was_before(desk: Desk, transfer: UUID) -> None:
    mother = relative(desk)
    link = links.link_batch(desk, mother.case_id, transfer, LinkBasis.OTHER, LinkStrength.POSSIBLE)
    links.change_strength(desk, link.id, LinkBasis.DNA_RESULT, LinkStrength.EXCLUDED, "compared")
    ((kept, _),) = batches.read_batch(desk, transfer).linked
    assert kept.strength is LinkStrength.EXCLUDED
    history = cases.read_history(desk, mother.case_id)
    assert any((one.field, one.old, one.new) == ("strength", "possible", "excluded") for one in history)


# Which families should hear, and how


def test_who_wants_each_transfer_gets_the_letter_and_who_was_never_asked_stands_nowhere(
    desk: Desk, transfer: UUID
) -> None:
    wants = hearing(desk, transfer, relative(desk))
    assert (wants.way, wants.reasons) == (
        Way.LETTER,
        (Reason.WANTS_EACH, Reason.LETTER_NEVER_ASKED, Reason.CONTACT_NEVER_ASKED),
    )
    unasked = relative(desk, RoundNotice.NOT_ASKED)
    assert unasked.id not in set(rounds.families_to_tell(desk, transfer))


def linked(desk: Desk, transfer: UUID, strength: LinkStrength, wish: RoundNotice, **told: Any) -> Hearing:
    one = relative(desk, wish, **told)
    links.link_batch(desk, one.case_id, transfer, LinkBasis.OTHER, strength)
    return hearing(desk, transfer, one)


def test_what_connects_is_told_in_a_talk_first_whatever_else_was_wished(desk: Desk, transfer: UUID) -> None:
    for wish in (RoundNotice.EACH, RoundNotice.ONLY_IF_LINKED, RoundNotice.NOT_ASKED):
        found = linked(desk, transfer, LinkStrength.POSSIBLE, wish)
        assert (found.way, found.reasons[0]) == (Way.TALK_FIRST, Reason.CONNECTED)


def test_who_wants_to_hear_of_none_hears_of_none_but_the_connection_is_shown_to_us(desk: Desk, transfer: UUID) -> None:
    found = linked(desk, transfer, LinkStrength.INDICATED, RoundNotice.NEVER)
    assert (found.way, found.reasons) == (Way.NOTHING, (Reason.WANTS_NONE, Reason.CONNECTED))


def test_a_link_that_was_only_considered_is_no_news_for_who_wants_connections_alone(desk: Desk, transfer: UUID) -> None:
    for strength in (LinkStrength.CONSIDERED, LinkStrength.EXCLUDED):
        found = linked(desk, transfer, strength, RoundNotice.ONLY_IF_LINKED)
        assert (found.way, found.reasons) == (Way.NOTHING, (Reason.WANTS_LINKED,))
    asked = linked(desk, transfer, LinkStrength.CONSIDERED, RoundNotice.NOT_ASKED)
    assert asked.way is Way.ASK_FIRST


@pytest.mark.parametrize(
    ("told", "way", "reason"),
    [
        ({"in_person_only": True}, Way.IN_PERSON, Reason.ONLY_IN_PERSON),
        ({"do_not_post": True}, Way.IN_PERSON, Reason.NO_POST),
        ({"pause_until": date(2026, 4, 1)}, Way.NOTHING, Reason.PAUSE),
        ({"pause_until": date(2026, 3, 6)}, Way.LETTER, Reason.WANTS_EACH),
    ],
)
def test_the_wishes_of_a_relative_decide_how(
    desk: Desk, transfer: UUID, told: dict[str, Any], way: Way, reason: Reason
) -> None:
    found = hearing(desk, transfer, relative(desk, **told))
    assert found.way is way
    assert reason in found.reasons


@pytest.mark.parametrize(
    ("purpose", "phone", "expires", "way", "reason"),
    [
        (Purpose.CONTACT, "", None, Way.NOTHING, Reason.CONTACT_REFUSED),
        (Purpose.PRINT_LETTER, "000", None, Way.PHONE, Reason.LETTER_REFUSED),
        (Purpose.PRINT_LETTER, "", None, Way.IN_PERSON, Reason.NO_NUMBER),
        (Purpose.PRINT_LETTER, "000", date(2026, 3, 1), Way.PHONE, Reason.LETTER_EXPIRED),
        (Purpose.CONTACT, "", date(2026, 3, 1), Way.ASK_FIRST, Reason.CONTACT_EXPIRED),
    ],
)
def test_a_refusal_blocks_what_it_covers_and_no_more(
    desk: Desk, transfer: UUID, purpose: Purpose, phone: str, expires: date | None, way: Way, reason: Reason
) -> None:
    one = relative(desk, phone=phone)
    with desk.work("record a consent") as work:
        work.add(
            Consent(
                case_id=one.case_id,
                relative_id=one.id,
                purpose=purpose,
                decision=ConsentDecision.GIVEN if expires else ConsentDecision.REFUSED,
                decided_on=date(2026, 2, 1),
                expires_on=expires,
            )
        )
        work.commit()
    found = hearing(desk, transfer, one)
    assert found.way is way
    assert reason in found.reasons


def test_who_was_written_to_or_talked_with_is_not_told_twice(desk: Desk, transfer: UUID) -> None:
    written, talked = relative(desk), relative(desk)
    with desk.work("print a letter") as work:
        work.add(
            Letter(
                case_id=written.case_id,
                kind=LetterKind.L3,
                number=f"X-{new_id()}",
                relative_id=written.id,
                batch_id=transfer,
                language=PaperLanguage.UKRAINIAN,
                template_id="L3",
                template_version="1",
                issued_at=datetime(2026, 3, 5, 10, tzinfo=UTC),
                issued_by="x",
                as_of=date(2026, 3, 5),
                sha256="0" * 64,
                pages=1,
            )
        )
        work.commit()
    cases.record_talk(
        desk, talked.case_id, talked.id, batch_id=transfer, held_on=date(2026, 3, 6), channel=Channel.PHONE
    )
    sent, told = hearing(desk, transfer, written), hearing(desk, transfer, talked)
    assert (sent.way, sent.reasons, sent.day) == (Way.NOTHING, (Reason.LETTER_SENT,), date(2026, 3, 5))
    assert (told.way, told.reasons, told.day) == (Way.NOTHING, (Reason.TALKED,), date(2026, 3, 6))
    waiting = relative(desk)
    order = list(rounds.families_to_tell(desk, transfer))
    assert order.index(waiting.id) < min(order.index(written.id), order.index(talked.id)), "to do stands before done"


def test_a_connection_found_after_the_letter_is_told_anew_by_a_person(desk: Desk, transfer: UUID) -> None:
    one = relative(desk)
    cases.record_talk(desk, one.case_id, one.id, batch_id=transfer, held_on=date(2026, 3, 5), channel=Channel.PHONE)
    links.link_batch(desk, one.case_id, transfer, LinkBasis.OTHER, LinkStrength.POSSIBLE)
    assert hearing(desk, transfer, one).way is Way.TALK_FIRST
    cases.record_talk(desk, one.case_id, one.id, batch_id=transfer, held_on=TODAY, channel=Channel.IN_PERSON)
    assert hearing(desk, transfer, one).way is Way.NOTHING


def test_the_worklist_is_asked_for_by_an_index_and_not_by_reading_every_relative(desk: Desk) -> None:
    with desk.read() as reading:
        plan = reading.session.connection().exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT id FROM relative WHERE rounds = 'each'"
        )
        assert "ix_relative_rounds" in str(plan.all())
