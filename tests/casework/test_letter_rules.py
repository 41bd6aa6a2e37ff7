"""Which letter may be written now: talk first where something connects, or where something is new."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.errors import RefusedValue
from casetracker.casework.ids import new_id
from casetracker.casework.letters import (
    AskedForAPause,
    ConnectedWithThisTransfer,
    Letter,
    LetterState,
    NoClaimOnThisTransfer,
    NoEarlierLetter,
    NotATransfer,
    SomethingIsNew,
    TalkFirst,
    next_letter_number,
    refuse_no_news,
    refuse_reported_transfer,
)
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import CaseBatchLink, LinkBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
stamps = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001  (given)


def link(strength: LinkStrength) -> CaseBatchLink:
    return CaseBatchLink(
        case_id=new_id(), batch_id=new_id(), basis=LinkBasis.DNA_RESULT, strength=strength, linked_on=date(2026, 3, 1)
    )


# L3


@pytest.mark.parametrize("strengths", [[], [LinkStrength.CONSIDERED], [LinkStrength.EXCLUDED, LinkStrength.CONSIDERED]])
def test_a_transfer_is_told_where_nothing_connects_it_with_the_case(strengths: list[LinkStrength]) -> None:
    refuse_reported_transfer([link(one) for one in strengths], is_transfer=True, sourced_claims=1)


@pytest.mark.parametrize("strength", [LinkStrength.POSSIBLE, LinkStrength.INDICATED, LinkStrength.CONFIRMED])
def test_a_transfer_that_may_concern_the_case_is_told_in_a_talk_first(strength: LinkStrength) -> None:
    links = [link(LinkStrength.EXCLUDED), link(strength)]
    with pytest.raises(ConnectedWithThisTransfer) as refused:
        refuse_reported_transfer(links, is_transfer=True, sourced_claims=3)
    assert isinstance(refused.value, TalkFirst)
    assert refused.value.exit_code == 3


def test_an_offer_or_a_total_is_not_told_as_a_transfer() -> None:
    with pytest.raises(NotATransfer):
        refuse_reported_transfer([], is_transfer=False, sourced_claims=3)


def test_a_transfer_that_nobody_reported_is_not_told() -> None:
    with pytest.raises(NoClaimOnThisTransfer):
        refuse_reported_transfer([], is_transfer=True, sourced_claims=0)


# L4


def test_no_news_needs_an_earlier_letter() -> None:
    with pytest.raises(NoEarlierLetter):
        refuse_no_news(None, [])


@given(stamps, st.lists(stamps))
def test_no_news_is_refused_exactly_where_something_is_newer_than_the_last_letter(
    last: datetime, recorded: list[datetime]
) -> None:
    if any(stamp > last for stamp in recorded):
        with pytest.raises(SomethingIsNew):
            refuse_no_news(last, recorded)
    else:
        refuse_no_news(last, recorded)


def test_what_was_recorded_in_the_moment_of_the_letter_is_in_it() -> None:
    refuse_no_news(NOON, [NOON, NOON - timedelta(days=1)])
    with pytest.raises(SomethingIsNew):
        refuse_no_news(NOON, [NOON + timedelta(microseconds=1)])


def test_a_pause_that_was_asked_for_is_said_with_its_day() -> None:
    assert "until 01.05.2026" in str(AskedForAPause(day="01.05.2026"))


# The letter itself


def letter(**more: Any) -> Letter:
    given: dict[str, Any] = {
        "case_id": new_id(),
        "kind": LetterKind.L1,
        "number": "KV1-2026-0041/1",
        "language": PaperLanguage.UKRAINIAN,
        "template_id": "L1",
        "template_version": "1",
        "issued_at": NOON,
        "issued_by": "О. Коваль",
        "as_of": date(2026, 3, 1),
        "sha256": "0" * 64,
        "pages": 1,
    }
    return Letter(**(given | more))


def test_a_letter_is_issued_when_it_is_recorded() -> None:
    assert letter().state is LetterState.ISSUED


@pytest.mark.parametrize(
    ("field", "value"), [("pages", 0), ("issued_by", " "), ("sha256", ""), ("issued_at", NOON.replace(tzinfo=None))]
)
def test_a_letter_without_pages_signature_checksum_or_time_zone_is_refused(field: str, value: object) -> None:
    with pytest.raises(RefusedValue) as refused:
        letter(**{field: value})
    assert refused.value.field == field


def test_letters_count_on_within_their_case() -> None:
    assert next_letter_number("KV1-2026-0041", 0) == "KV1-2026-0041/1"
    assert next_letter_number("KV1-2026-0041", 11) == "KV1-2026-0041/12"
