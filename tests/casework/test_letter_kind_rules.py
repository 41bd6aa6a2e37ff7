"""When each kind of letter may be written: with everything there, and with each thing missing once."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from casetracker.casework.batches import Batch, BatchKind
from casetracker.casework.comparisons import Result
from casetracker.casework.consents import Consent, ConsentDecision, ConsentRefused, LegalBasis, Purpose
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.identification import DecisionState
from casetracker.casework.letter_kinds import (
    TWO_PEOPLE,
    BelongingsBeforeDecision,
    ChooseTheLetter,
    ConfirmationWithoutSource,
    ConnectionNotTold,
    CorrectionNotTold,
    DecidedAlready,
    FurtherRemainsNotWished,
    ListNotChecked,
    NoBelongings,
    NoDecision,
    NothingExamined,
    NothingExcluded,
    NothingFurtherDecided,
    NothingMissing,
    NothingOnCaptivity,
    ResultNotNamed,
)
from casetracker.casework.letter_warnings import WarningKind, warnings_for
from casetracker.casework.letters import LetterState
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Kinship, Relative, RemainsNotice
from casetracker.casework.samples import ReferenceSample, SampleKind, SampleState, SampleStep
from casetracker.casework.statements import StatementState
from casetracker.casework.telling import DecisionDoubted, DecisionNotTold
from casetracker.services.letter_kind_values import values_of
from tests.casework.invented_search import TODAY
from tests.casework.searches_for_letters import KINDS, Standing, ready_for, result

UK = PaperLanguage.UKRAINIAN
Change = Callable[[Standing], object]


def written(kind: LetterKind, stands: Standing) -> dict[str, object]:
    return dict(values_of(kind, stands.search.dossier, stands.mother, UK, TODAY, stands.typed, stands.corrected))


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_can_be_written_where_its_records_are_there(kind: LetterKind) -> None:
    written(kind, ready_for(kind))


def has_a_sample_on_its_way(stands: Standing) -> None:
    case_id = stands.search.case.id
    own = ReferenceSample(case_id=case_id, kind=SampleKind.PERSONAL_ITEM, item="бритва")
    stands.search.dossier.samples.append(own)
    stands.search.dossier.sample_steps.append(
        SampleStep(case_id=case_id, sample_id=own.id, state=SampleState.PROFILE_OBTAINED, recorded_on=TODAY)
    )


def refused_the_comparison(stands: Standing) -> None:
    stands.search.dossier.consents.append(
        Consent(
            case_id=stands.search.case.id, relative_id=stands.mother.id, purpose=Purpose.DNA_COMPARISON,
            decision=ConsentDecision.REFUSED, basis=LegalBasis.CONSENT, decided_on=TODAY,
        )
    )  # fmt: skip


def forget(*lists: str) -> Change:
    def change(stands: Standing) -> None:
        for name in lists:
            getattr(stands.search.dossier, name).clear()

    return change


def talked_earlier(stands: Standing) -> None:
    for one in stands.search.dossier.talks:
        one.change(held_on=date(2026, 1, 1))


def doubted(stands: Standing) -> None:
    stands.search.dossier.decisions[-1].change(state=DecisionState.CHALLENGED)


def nobody_told_by_name(stands: Standing) -> None:
    stands.search.dossier.notifications[-1].change(told_by="")


def with_remains(stands: Standing) -> None:
    stands.search.dossier.effects[0].change(remains_id=stands.search.case.id)


WRONG: list[tuple[LetterKind, Change, type[ForTheCaseworker]]] = [
    (LetterKind.L2, has_a_sample_on_its_way, NothingMissing),
    (LetterKind.L2, refused_the_comparison, ConsentRefused),
    (LetterKind.L5, forget("stages"), NothingExamined),
    (LetterKind.L5, forget("talks"), ConnectionNotTold),
    (LetterKind.L5, talked_earlier, ConnectionNotTold),
    (LetterKind.L5, lambda stands: stands.search.decision(), DecidedAlready),
    (LetterKind.L6, forget("decisions"), NoDecision),
    (LetterKind.L6, forget("notifications"), DecisionNotTold),
    (LetterKind.L6, nobody_told_by_name, DecisionNotTold),
    (LetterKind.L6, doubted, DecisionDoubted),
    (LetterKind.L7, lambda stands: stands.mother.change(further_remains=RemainsNotice.NEVER), FurtherRemainsNotWished),
    (LetterKind.L7, lambda stands: stands.mother.change(further_remains=RemainsNotice.ASK_ME), FurtherRemainsNotWished),
    (LetterKind.L7, lambda stands: stands.search.dossier.decisions.pop(), NothingFurtherDecided),
    (LetterKind.L7, nobody_told_by_name, DecisionNotTold),
    (LetterKind.L8, forget("comparisons"), NothingExcluded),
    (LetterKind.L8, lambda stands: stands.search.dossier.comparisons[0].change(laboratory=""), ResultNotNamed),
    (LetterKind.L9, lambda stands: setattr(stands, "corrected", None), ChooseTheLetter),
    (LetterKind.L9, forget("talks"), CorrectionNotTold),
    (LetterKind.L9, talked_earlier, CorrectionNotTold),
    (LetterKind.L10, forget("statements"), NothingOnCaptivity),
    (
        LetterKind.L10,
        lambda stands: stands.search.dossier.statements[1].change(source_note=" "),
        ConfirmationWithoutSource,
    ),
    (LetterKind.L11, forget("effects"), NoBelongings),
    (LetterKind.L11, with_remains, BelongingsBeforeDecision),
    (
        LetterKind.L11,
        lambda stands: stands.typed.update(checked_by="Оксана Прикладенко, оксана прикладенко"),
        ListNotChecked,
    ),
]


@pytest.mark.parametrize(("kind", "change", "refused"), WRONG)
def test_what_is_missing_keeps_the_letter_back_with_its_sentence(
    kind: LetterKind, change: Change, refused: type[ForTheCaseworker]
) -> None:
    stands = ready_for(kind)
    stands.typed = dict(stands.typed)
    change(stands)
    with pytest.raises(refused):
        written(kind, stands)


def test_a_retracted_statement_on_captivity_is_not_told() -> None:
    stands = ready_for(LetterKind.L10)
    stands.search.dossier.statements[1].change(state=StatementState.RETRACTED)
    assert written(LetterKind.L10, stands)["confirmed"] == ()


def test_a_result_that_a_later_report_replaces_is_not_told() -> None:
    stands = ready_for(LetterKind.L8)
    first = stands.search.dossier.comparisons[0]
    result(stands.search, Result.INSUFFICIENT).change(replaces_id=first.id)
    with pytest.raises(NothingExcluded):
        written(LetterKind.L8, stands)


def test_a_weak_decision_says_what_was_not_examined() -> None:
    weak = written(LetterKind.L6, ready_for(LetterKind.L6))
    assert "двох близьких родичів" in str(weak["weak"])
    sure = ready_for(LetterKind.L6)
    sure.search.dossier.decisions[0].change(relatives_compared=2)
    assert written(LetterKind.L6, sure)["weak"] == ""


def test_letters_that_cannot_be_unsaid_need_two_people() -> None:
    assert sorted(one.value for one in TWO_PEOPLE) == ["L11", "L5", "L6", "L7", "L9"]


# What to think of before a letter goes out


def thought_of(kind: LetterKind, stands: Standing, *transfers: Batch, today: date = TODAY) -> list[WarningKind]:
    return [one.kind for one in warnings_for(kind, stands.search.dossier, stands.mother, transfers, today)]


@pytest.mark.parametrize(
    ("today", "warned"),
    [(date(2026, 12, 31), True), (date(2027, 1, 4), True), (date(2027, 1, 5), False), (date(2026, 12, 28), False)],
)
def test_a_birthday_is_warned_of_around_its_day_also_at_the_turn_of_the_year(today: date, warned: bool) -> None:
    stands = ready_for(LetterKind.L13)
    stands.search.dossier.sought.change(born=PartialDate.parse("1994-01-01"))
    assert (WarningKind.BIRTHDAY in thought_of(LetterKind.L13, stands, today=today)) is warned


def test_a_day_that_is_known_only_roughly_warns_of_nothing() -> None:
    stands = ready_for(LetterKind.L13)
    stands.search.dossier.sought.change(disappeared_on=PartialDate.parse("2025-03"))
    assert thought_of(LetterKind.L13, stands) == []
    stands.search.dossier.sought.change(disappeared_on=PartialDate.parse("2025-03-02"))
    assert thought_of(LetterKind.L13, stands) == [WarningKind.ANNIVERSARY]


def test_a_regular_update_just_after_a_transfer_is_warned_of() -> None:
    batch = Batch(number="RX-2026-02-26", happened_on=PartialDate.parse("2026-02-26"), kind=BatchKind.TRANSFER)
    stands = ready_for(LetterKind.L13)
    assert thought_of(LetterKind.L4, stands, batch) == [WarningKind.TRANSFER_REPORTED]
    assert thought_of(LetterKind.L4, stands, batch, today=TODAY + timedelta(days=30)) == []
    assert thought_of(LetterKind.L1, stands, batch) == []


def test_news_for_one_relative_names_the_others_who_have_not_been_told() -> None:
    stands = ready_for(LetterKind.L8)
    father = Relative(case_id=stands.search.case.id, kinship=Kinship.FATHER)
    stands.search.dossier.relatives.append(father)
    (warned,) = warnings_for(LetterKind.L8, stands.search.dossier, stands.mother, (), TODAY)
    assert (warned.kind, warned.relatives) == (WarningKind.OTHERS_NOT_TOLD, (father,))
    stands.search.letter(father, datetime(2026, 3, 1, 9, tzinfo=UTC))
    assert thought_of(LetterKind.L8, stands) == [WarningKind.OTHERS_NOT_TOLD], "a letter on something else tells not"
    same = stands.search.letter(father, datetime(2026, 3, 1, 9, tzinfo=UTC)).change(kind=LetterKind.L8)
    assert thought_of(LetterKind.L8, stands) == []
    same.change(state=LetterState.RETURNED)
    assert thought_of(LetterKind.L8, stands) == [WarningKind.OTHERS_NOT_TOLD]


@pytest.mark.parametrize(("days", "warned"), [(-1, True), (0, False)])
def test_a_talk_before_the_decision_told_nobody_of_it(days: int, warned: bool) -> None:
    stands = ready_for(LetterKind.L6)
    father = stands.search.relative()
    stands.search.talk(father, held_on=date(2026, 3, 1) + timedelta(days))
    assert (WarningKind.OTHERS_NOT_TOLD in thought_of(LetterKind.L6, stands)) is warned


@pytest.mark.parametrize("kind", [LetterKind(f"L{number}") for number in range(1, 14)])
def test_a_pause_is_warned_of_exactly_where_the_letter_goes_out_all_the_same(kind: LetterKind) -> None:
    stands = ready_for(LetterKind.L13)
    stands.mother.change(pause_until=TODAY + timedelta(1))
    warned = [one.kind for one in warnings_for(kind, stands.search.dossier, stands.mother, (), TODAY)]
    assert (WarningKind.ASKED_FOR_A_PAUSE in warned) is (kind in (LetterKind.L9, LetterKind.L13))
    ended = warnings_for(kind, stands.search.dossier, stands.mother, (), TODAY + timedelta(1))
    assert WarningKind.ASKED_FOR_A_PAUSE not in [one.kind for one in ended]
