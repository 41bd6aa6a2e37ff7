"""A man is buried under another's name and comes home: from the first result to the corrections that are owed.

The pattern of February 2026: a match with one relative by one method, a further examination recommended and not made,
a decision, a burial, and then the man returns from captivity. Everybody here is invented.
"""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pypdf import PdfReader

from casetracker.casework import ids
from casetracker.casework.cases import CaseStatus, ClosureReason
from casetracker.casework.certainty import Level
from casetracker.casework.comparisons import Comparison, FurtherExamination, Result
from casetracker.casework.consents import ConsentDecision, ConsentRefused, Purpose
from casetracker.casework.dossier import Dossier
from casetracker.casework.due import DueKind, due
from casetracker.casework.grounds import Ask, footing, questions_for_investigator
from casetracker.casework.identification import Decision, DecisionState, Method, StageKind, Strength
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel, Kinship, RemainsNotice
from casetracker.casework.remains import Remains
from casetracker.casework.retraction import RestingKind
from casetracker.casework.samples import ReferenceSample, SampleKind
from casetracker.casework.standing import Question, known, status
from casetracker.casework.tasks import TaskKind
from casetracker.casework.telling import AgreementNotTold, DecisionDoubted, DecisionNotTold
from casetracker.services import cases, consents, family, handovers, identification, letters, retraction
from casetracker.services.desk import Desk
from casetracker.services.identification import EndedByItsOwnStep
from casetracker.services.letters import Wish
from casetracker.services.question_values import NoDecisionToAskAbout, NothingToAsk
from casetracker.services.retraction import ReasonMissing, RetractedAlready
from tests.desks import make_desk

TODAY = ids.now().date()
"""The clock's own day: whether a talk came after a retraction is told by the stamps of the records."""
DECIDED_ON, TOLD_ON = date(2026, 1, 20), date(2026, 1, 22)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = make_desk(Path(tmp_path_factory.mktemp("wrong")) / "vault", today=TODAY)
    yield opened
    opened.close()


class Search:
    """One case of an invented man, its mother and a body under a number."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.case = cases.open_case(desk, full="Вигаданий Зразок Прикладович", born="1979", last_contact="2022-09").id
        self.mother = family.add_relative(
            desk, self.case, "Вигадана Приклада", Kinship.MOTHER, post_address="вул. Прикладна, 2"
        ).id
        consents.record_consent(desk, self.case, self.mother, Purpose.PRINT_LETTER)
        with desk.work("record remains") as work:
            remains = Remains(official_number=f"зразок-{str(self.case)[-4:]}/26")
            sample = ReferenceSample(case_id=self.case, kind=SampleKind.RELATIVE_BUCCAL, donor_id=self.mother)
            work.add(remains, sample)
            work.commit()
        self.remains, self.sample = remains.id, sample.id

    @property
    def dossier(self) -> Dossier:
        return cases.read_case(self.desk, self.case, noted=False)

    def stands(self) -> CaseStatus:
        return status(self.dossier)

    def compared(self, **more: Any) -> Comparison:
        given: dict[str, Any] = {
            "method": Method.DNA_AUTOSOMAL,
            "result": Result.ESTABLISHED,
            "remains_id": self.remains,
            "relatives_used": 1,
            "report_number": "зразок-99",
            "laboratory": "Лабораторія (зразок)",
            "reported_on": "2026-01-10",
            "further_examination": FurtherExamination.RECOMMENDED_NOT_DONE,
            "samples": [self.sample],
        }
        return identification.record_comparison(self.desk, self.case, **(given | more))

    def decided(self, *grounds: UUID, **more: Any) -> Decision:
        given: dict[str, Any] = {
            "authority": "Слідчий відділ (зразок)",
            "document_number": "зразок-17",
            "decided_on": DECIDED_ON,
            "state": DecisionState.DECIDED,
            "grounds": grounds,
            "remains": [self.remains],
        }
        return identification.record_decision(self.desk, self.case, **(given | more))

    def told(self, decision: Decision) -> None:
        identification.record_notification(
            self.desk, self.case, decision_id=decision.id, relative_id=self.mother, told_on=TOLD_ON,
            told_by="Слідчий (зразок)", channel=Channel.IN_PERSON,
        )  # fmt: skip

    def talk(self) -> None:
        cases.record_talk(self.desk, self.case, self.mother, held_on=TODAY, channel=Channel.IN_PERSON, said="Сказали.")

    def print(self, kind: LetterKind = LetterKind.SUMMARY, language: PaperLanguage = PaperLanguage.UKRAINIAN) -> str:
        wish = Wish(self.case, kind, language, relative_id=self.mother)
        pdf = letters.recorded_bytes(self.desk, letters.print_letter(self.desk, wish).id)
        return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())

    def closed(self) -> None:
        with self.desk.work("close the case") as work:
            reason = ClosureReason.IDENTIFIED_AND_HANDED_OVER
            work.cases.get(self.case).change(closed_on=TODAY, closure_reason=reason)
            work.commit()

    def buried(self, decision: Decision) -> None:
        handovers.record_handover(
            self.desk, self.case, decision_id=decision.id, relative_id=self.mother, receiver="Вигадана Приклада",
            handed_on=date(2026, 1, 30), act_number="зразок-5", remains=[self.remains],
        )  # fmt: skip
        identification.record_stage(
            self.desk, self.case, kind=StageKind.BURIAL, happened_on="2026-02-01", decision_id=decision.id,
            remains_id=self.remains, place="Зразкове кладовище",
        )  # fmt: skip


def test_a_man_who_was_buried_under_his_name_comes_home_and_everything_that_rests_on_it_is_owed(desk: Desk) -> None:
    search = Search(desk)
    result = search.compared()
    assert search.stands() is CaseStatus.MATCH_REPORTED
    with pytest.raises(AgreementNotTold):
        search.print()

    decision = search.decided(result.id)
    found = footing(search.dossier, decision)
    assert found.strength is Strength.WEAK
    assert [one.id for one in found.owed] == [result.id]
    asked = [one.ask for one in questions_for_investigator(search.dossier, decision)]
    assert asked[0] is Ask.FURTHER_EXAMINATION
    assert {Ask.OWN_SAMPLE, Ask.SECOND_RELATIVE, Ask.SECOND_METHOD} <= set(asked)

    for kind in (LetterKind.SUMMARY, LetterKind.QUESTIONS):
        with pytest.raises(DecisionNotTold):
            search.print(kind)
    search.told(decision)
    assert search.stands() is CaseStatus.FAMILY_NOTIFIED
    summary = search.print()
    assert "Особу встановлено" in summary
    assert "потрібна ще друга перевірка" not in summary
    questions = search.print(LetterKind.QUESTIONS)
    assert "рекомендували додаткову експертизу" in questions
    assert "рекомендовано, не проведено" in questions
    assert "Вигаданий" not in questions

    search.buried(decision)
    assert search.stands() is CaseStatus.HANDED_OVER_OPEN
    search.closed()
    assert search.stands() is CaseStatus.CLOSED

    shown = retraction.what_rests_on(desk, decision.id)
    done = retraction.alive_returned(
        desk, search.case, speaker="Координаційний штаб", wording="повернувся з полону", said_on="2026-03-19",
        reason="Людина повернулася з полону.",
    )  # fmt: skip
    assert [one.kind for one in done.resting] == [one.kind for one in shown]
    assert sorted(one.kind for one in done.resting) == sorted(
        [RestingKind.LETTER] * 2
        + [RestingKind.NOTIFICATION, RestingKind.HANDOVER, RestingKind.BURIAL, RestingKind.CLOSURE]
    )
    assert all(one.certain for one in done.resting)

    dossier = search.dossier
    owed = [one for one in dossier.tasks if one.kind is TaskKind.CORRECTION]
    assert {one.letter_id for one in owed if one.letter_id} == {one.id for one in dossier.letters}
    assert [one.notification_id for one in owed if one.notification_id] == [dossier.notifications[0].id]
    assert [one.handover_id for one in owed if one.handover_id] == [dossier.handovers[0].id]
    burial = next(one for one in dossier.stages if one.kind is StageKind.BURIAL)
    assert [one.stage_id for one in owed if one.stage_id] == [burial.id]
    assert {one.decision_id for one in owed} == {decision.id}
    assert sum(one.kind is DueKind.CORRECTION for one in due(dossier, TODAY)) == len(owed) == 5

    assert done.reopened
    assert dossier.case.closed_on is None
    assert dossier.case.reopened_because == "Людина повернулася з полону."
    assert search.stands() is CaseStatus.REOPENED
    retracted = next(one for one in dossier.stages if one.kind is StageKind.RETRACTED)
    assert (retracted.decision_id, retracted.remains_id) == (decision.id, search.remains)
    assert [one.level for one in known(dossier) if one.question is Question.IDENTITY] == [Level.WITHDRAWN]
    said = next(one for one in dossier.statements)
    assert (said.wording, said.speaker) == ("повернувся з полону", "Координаційний штаб")

    with pytest.raises(DecisionDoubted):
        search.print()
    search.talk()
    after = search.print()
    assert "Особу встановлено" not in after
    assert "На це більше не можна покладатися." in after
    with pytest.raises(NoDecisionToAskAbout):
        search.print(LetterKind.QUESTIONS)


def test_a_retraction_lists_first_and_opens_what_it_listed_and_says_why(desk: Desk) -> None:
    search = Search(desk)
    decision = search.decided(search.compared().id)
    search.told(decision)
    search.buried(decision)
    with pytest.raises(ReasonMissing):
        retraction.retract_decision(desk, decision.id, " ")
    done = retraction.retract_decision(
        desk, decision.id, "Повторна експертиза збігу не показала.", said_by="Слідчий", document_number="зразок-18"
    )
    assert [one.kind for one in done.resting] == [RestingKind.NOTIFICATION, RestingKind.HANDOVER, RestingKind.BURIAL]
    assert not done.reopened
    assert search.stands() is CaseStatus.REGISTERED
    with pytest.raises(RetractedAlready):
        retraction.retract_decision(desk, decision.id, "Ще раз.")


def test_a_retraction_leaves_the_results_and_steps_of_other_remains_standing(desk: Desk) -> None:
    first = Search(desk)
    other = Search(desk)
    result = first.compared()
    second = first.compared(remains_id=other.remains, report_number="зразок-100")
    identification.record_stage(desk, first.case, kind=StageKind.RECEIVED_NUMBERED, remains_id=other.remains)
    decision = first.decided(result.id)
    retraction.retract_decision(desk, decision.id, "Помилка.")
    dossier = first.dossier
    assert [one.record.id for one in known(dossier) if one.level is Level.AGREEMENT and one.record] == [second.id]
    assert status(dossier) is CaseStatus.MATCH_REPORTED


def test_a_decision_is_ended_only_by_the_step_that_lists_what_rests_on_it(desk: Desk) -> None:
    decision = Search(desk).decided()
    with pytest.raises(EndedByItsOwnStep):
        identification.change_decision(desk, decision.id, state=DecisionState.RETRACTED)
    with pytest.raises(EndedByItsOwnStep):
        identification.doubt_decision(desk, decision.id, DecisionState.REPLACED, "")


def test_a_challenged_decision_is_examined_again_and_upheld_with_a_step_for_each(desk: Desk) -> None:
    search = Search(desk)
    decision = search.decided()
    search.told(decision)
    identification.doubt_decision(desk, decision.id, DecisionState.CHALLENGED, "Мати не згодна.", said_by="мати")
    assert search.stands() is CaseStatus.MATCH_REPORTED
    identification.doubt_decision(
        desk, decision.id, DecisionState.UNDER_REEXAMINATION, "Призначено.", said_by="слідчий"
    )
    identification.doubt_decision(
        desk, decision.id, DecisionState.DECIDED, "Підтверджено.", document_number="зразок-20"
    )
    assert search.stands() is CaseStatus.FAMILY_NOTIFIED
    kinds = [one.kind for one in search.dossier.stages if one.decision_id == decision.id]
    assert kinds == [StageKind.CHALLENGED, StageKind.CHALLENGED, StageKind.AUTHORITY_DECISION]


def test_a_replaced_decision_points_at_the_one_that_holds(desk: Desk) -> None:
    search = Search(desk)
    first = search.decided()
    second = search.decided(replaces=first.id, document_number="зразок-21")
    held = {one.id: one for one in search.dossier.decisions}
    assert (held[first.id].state, held[first.id].replaced_by) == (DecisionState.REPLACED, second.id)


def test_a_refusal_of_the_donor_blocks_the_result_and_a_donor_never_asked_does_not(desk: Desk) -> None:
    search = Search(desk)
    assert search.compared()
    consents.record_consent(desk, search.case, search.mother, Purpose.DNA_COMPARISON, ConsentDecision.WITHDRAWN)
    with pytest.raises(ConsentRefused):
        search.compared(report_number="зразок-2")
    assert len(search.dossier.comparisons) == 1


@pytest.mark.parametrize(
    ("wish", "spoken_with"),
    [
        (RemainsNotice.EACH, 1),
        (RemainsNotice.ASK_ME, 1),
        (RemainsNotice.ONLY_WHEN_COMPLETE, 0),
        (RemainsNotice.NEVER, 0),
    ],
)
def test_further_remains_are_spoken_of_as_the_relative_wishes_and_no_letter_goes_out(
    desk: Desk, wish: RemainsNotice, spoken_with: int
) -> None:
    search = Search(desk)
    family.change_relative(desk, search.mother, further_remains=wish)
    handovers.record_handover(
        desk, search.case, receiver="Вигадана Приклада", handed_on=TODAY, further_remains_expected=True
    )
    dossier = search.dossier
    assert sum(one.kind is TaskKind.FURTHER_REMAINS for one in dossier.tasks) == spoken_with
    assert dossier.letters == []


def test_no_list_of_questions_is_printed_where_nothing_is_left_to_ask(desk: Desk) -> None:
    search = Search(desk)
    decision = search.decided(relatives_compared=2, methods=(Method.DNA_AUTOSOMAL,))
    search.told(decision)
    with pytest.raises(NothingToAsk):
        search.print(LetterKind.QUESTIONS)


@pytest.mark.parametrize("language", [PaperLanguage.UKRAINIAN, PaperLanguage.ENGLISH])
def test_the_list_of_questions_names_each_reason_and_nobody(desk: Desk, language: PaperLanguage) -> None:
    search = Search(desk)
    decision = search.decided(search.compared().id)
    search.told(decision)
    printed = search.print(LetterKind.QUESTIONS, language)
    rule = {PaperLanguage.UKRAINIAN: "правило МВС від 26 лютого 2026 року", PaperLanguage.ENGLISH: "26 February 2026"}
    assert rule[language] in printed
    assert "зразок-99" in printed
    assert "Вигадан" not in printed
