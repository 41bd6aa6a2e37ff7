"""What the program must be true to, whatever is added to it: each invariant over services and over printed paper."""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from casetracker import terms
from casetracker.casework.batches import BatchKind
from casetracker.casework.cases import CaseStatus, ClosureReason
from casetracker.casework.certainty import Level
from casetracker.casework.closing import Closing, StandsInTheWay
from casetracker.casework.comparisons import Result
from casetracker.casework.consents import BasisNeverAsked, Consent, ConsentDecision, ConsentRefused, LegalBasis, Purpose
from casetracker.casework.disclosure import Topic
from casetracker.casework.disposal import DisposalGround
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.identification import Decision, DecisionState, Method, StageKind
from casetracker.casework.letter_premises import SearchIsDecided
from casetracker.casework.letters import ConnectedWithThisTransfer, Letter, SomethingIsNew, TalkFirst
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import BasisTooWeak, CaseBatchLink, LinkBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel, Kinship
from casetracker.casework.registrations import Body
from casetracker.casework.standing import Question, status
from casetracker.casework.statements import Fate, Whereabouts, level_of_statement
from casetracker.casework.taking_back import PrintedStays
from casetracker.casework.tasks import TaskKind
from casetracker.casework.telling import AgreementNotTold, DecisionDoubted, DecisionNotTold
from casetracker.letters import wording
from casetracker.letters.consolidated import consolidated
from casetracker.services import (
    batches,
    case_life,
    cases,
    disclosure,
    disposal,
    drafts,
    family,
    handovers,
    identification,
    journal,
    letters,
    links,
    retraction,
    undo,
    vaults,
)
from casetracker.services.desk import Desk
from casetracker.services.letters import Wish
from tests.desks import PASSPHRASE, make_desk, steps_of
from tests.letters.invented import flat

TODAY = date.today()  # noqa: DTZ011  (the clock's own day, as the program asks for it)
LANGUAGES = tuple(PaperLanguage)
ESTABLISHED = {
    PaperLanguage.UKRAINIAN: "Особу встановлено",
    PaperLanguage.ENGLISH: "Identity is established",
    PaperLanguage.RUSSIAN: "Личность установлена",
}
SECOND_CHECK = {
    PaperLanguage.UKRAINIAN: "друга перевірка",
    PaperLanguage.ENGLISH: "A second check is required",
    PaperLanguage.RUSSIAN: "вторая проверка",
}
TRANSFER = "RX-2026-02-26"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = make_desk(tmp_path_factory.mktemp("invariants") / "vault", with_claims=True, today=TODAY)
    yield opened
    opened.close()


class Search:
    """One case of invented people."""

    def __init__(
        self, desk: Desk, name: str = "Зразковий Приклад", basis: LegalBasis | None = LegalBasis.CONSENT
    ) -> None:
        self.desk = desk
        self.case = cases.open_case(desk, full=name, born="1990", last_contact="2024-11").id
        self.mother = family.add_relative(
            desk, self.case, "Зразкова Ганна", Kinship.MOTHER, post_address="вул. Прикладна, 1", basis=basis
        ).id

    @property
    def dossier(self) -> Dossier:
        return cases.read_case(self.desk, self.case, noted=False)

    def record(self, kind: LetterKind, language: PaperLanguage = PaperLanguage.UKRAINIAN, **more: Any) -> Letter:
        given: dict[str, Any] = {"relative_id": self.mother, "next_letter_by": TODAY + timedelta(days=60)}
        return letters.print_letter(self.desk, Wish(self.case, kind, language, **(given | more)))

    def print(self, kind: LetterKind, language: PaperLanguage = PaperLanguage.UKRAINIAN, **more: Any) -> str:
        return flat(letters.recorded_bytes(self.desk, self.record(kind, language, **more).id))

    def decided(self, state: DecisionState = DecisionState.DECIDED, **more: Any) -> Decision:
        given: dict[str, Any] = {
            "authority": "Слідчий відділ (зразок)",
            "document_number": "зразок-17",
            "decided_on": date(2026, 1, 20),
            "relatives_compared": 2,
            "methods": (Method.DNA_AUTOSOMAL,),
        }
        return identification.record_decision(self.desk, self.case, state=state, **(given | more))

    def told(self, decision: Decision, channel: Channel | None = Channel.IN_PERSON, by: str = "Слідчий") -> None:
        identification.record_notification(
            self.desk, self.case, decision_id=decision.id, relative_id=self.mother, told_on=date(2026, 1, 22),
            told_by=by, channel=channel,
        )  # fmt: skip

    def talk(self) -> None:
        cases.record_talk(self.desk, self.case, self.mother, held_on=TODAY, channel=Channel.IN_PERSON, said="Сказали.")

    def link(self, strength: LinkStrength, basis: LinkBasis = LinkBasis.PLACE_TIME_CONSISTENT) -> CaseBatchLink:
        batch = batches.batch_named(self.desk, TRANSFER)
        return links.link_batch(self.desk, self.case, batch, basis, strength, source_note="ніхто інший")

    def answer(self, purpose: Purpose, decision: ConsentDecision) -> None:
        with self.desk.work("record an answer") as work:
            work.add(
                Consent(
                    case_id=self.case, relative_id=self.mother, purpose=purpose, decision=decision, decided_on=TODAY
                )
            )
            work.commit()


def test_invariant_01_no_paper_states_identity_without_a_decision_that_was_told_in_person(desk: Desk) -> None:
    for state in DecisionState:
        search = Search(desk)
        decision = search.decided(DecisionState.PROPOSED if state is DecisionState.PROPOSED else DecisionState.DECIDED)
        if state in (DecisionState.CHALLENGED, DecisionState.UNDER_REEXAMINATION):
            identification.doubt_decision(desk, decision.id, state, "Родина не згодна.")
        elif state is DecisionState.RETRACTED:
            retraction.retract_decision(desk, decision.id, "Помилка.")
        elif state is DecisionState.REPLACED:
            decision = search.decided(replaces=decision.id, document_number="зразок-18")
        for channel, by in ((None, "Слідчий"), (Channel.PHONE, "Слідчий"), (Channel.IN_PERSON, "")):
            with pytest.raises((DecisionNotTold, DecisionDoubted)):
                search.print(LetterKind.SUMMARY)
            search.told(decision, channel, by)
    search = Search(desk)
    search.told(search.decided())
    for language in LANGUAGES:
        assert ESTABLISHED[language] in search.print(LetterKind.SUMMARY, language)
    for language in LANGUAGES:
        entry = cases.record_registration(desk, search.case, body=Body.POLICE_ERDR, number="1")
        assert ESTABLISHED[language] not in search.print(LetterKind.REQUEST, language, registration_id=entry.id)
        with pytest.raises(SearchIsDecided):
            search.print(LetterKind.L1, language)


def test_invariant_01_an_agreement_is_told_in_a_talk_first_and_says_that_a_second_check_is_outstanding(
    desk: Desk,
) -> None:
    search = Search(desk)
    identification.record_comparison(
        desk, search.case, method=Method.DNA_AUTOSOMAL, result=Result.ESTABLISHED, relatives_used=2
    )
    with pytest.raises(AgreementNotTold):
        search.print(LetterKind.SUMMARY)
    search.talk()
    for language in LANGUAGES:
        said = search.print(LetterKind.SUMMARY, language)
        assert SECOND_CHECK[language] in said
        assert ESTABLISHED[language] not in said


def test_invariant_02_a_decision_on_one_relative_and_one_method_is_weak_and_prints_its_questions(desk: Desk) -> None:
    search = Search(desk)
    decision = search.decided(relatives_compared=1)
    search.told(decision)
    assert search.print(LetterKind.QUESTIONS)
    strong = Search(desk)
    strong.told(strong.decided(relatives_compared=2))
    with pytest.raises(ForTheCaseworker):
        strong.print(LetterKind.QUESTIONS)


def test_invariant_03_papers_and_things_found_with_remains_never_raise_a_link_above_indicated(desk: Desk) -> None:
    search = Search(desk)
    with pytest.raises(BasisTooWeak):
        search.link(LinkStrength.CONFIRMED, LinkBasis.DOCUMENT_OR_TAG_WITH_REMAINS)
    link = search.link(LinkStrength.INDICATED, LinkBasis.DOCUMENT_OR_TAG_WITH_REMAINS)
    with desk.database.raw() as raw, pytest.raises(Exception, match="CHECK constraint failed"):
        raw.execute("UPDATE case_batch_link SET strength = 'confirmed' WHERE id = ?", (link.id.hex,))
    said = cases.record_statement(
        desk,
        search.case,
        speaker="Сусід",
        wording="знайдено квиток",
        about_papers_or_tags=True,
        fate=Fate.CONFIRMED_DEAD,
    )
    assert level_of_statement(said) is Level.POSSIBLE


def test_invariant_04_a_link_is_not_printed_and_what_says_the_contrary_is_refused(desk: Desk) -> None:
    batch = batches.batch_named(desk, TRANSFER)
    for strength in (LinkStrength.POSSIBLE, LinkStrength.INDICATED):
        search = Search(desk)
        search.link(strength)
        search.talk()
        for language in LANGUAGES:
            said = search.print(LetterKind.SUMMARY, language)
            assert "2026-02-26" not in said
            assert not re.search(r"\b26 (лютого|February|февраля)", said)
            assert terms.word(Question.CONNECTION, language.value) not in said
            assert "ніхто інший" not in said
        with pytest.raises(ConnectedWithThisTransfer):
            search.print(LetterKind.L3, batch_id=batch)
    assert all(wording.link(one, language).strip() for one, language in product(LinkStrength, LANGUAGES))


def test_invariant_04_no_new_information_is_refused_where_something_is_newer_than_the_last_letter(desk: Desk) -> None:
    def update(search: Search) -> str:
        return search.print(LetterKind.L4, done=("Запитали бюро.",))

    def said(search: Search) -> None:
        cases.record_statement(desk, search.case, speaker="Побратим", wording="бачив його")

    def registered(search: Search) -> None:
        cases.record_registration(desk, search.case, body=Body.NIB, number="7")

    def compared(search: Search) -> None:
        identification.record_comparison(desk, search.case, method=Method.DNA_Y, result=Result.INSUFFICIENT)

    for something in (said, registered, compared):
        search = Search(desk)
        search.record(LetterKind.L1)
        assert update(search)
        something(search)
        with pytest.raises(SomethingIsNew):
            update(search)
    assert issubclass(SomethingIsNew, TalkFirst)


def test_invariant_05_no_number_is_printed_that_nobody_said(desk: Desk) -> None:
    rows = batches.read_ledger(desk).rows
    assert len(rows) > 50
    search = Search(desk)
    for row, language in product(rows, LANGUAGES):
        view = batches.read_batch(desk, row.batch.id)
        said_numbers = {str(one.count) for one in view.figures if one.count is not None}
        said_numbers |= {str(one.count_to) for one in view.figures if one.count_to is not None}
        line = consolidated((view.to_ukraine, view.to_russia), language)
        assert set(re.findall(r"\d+", line.replace(",", "").replace("\u00a0", ""))) <= said_numbers, row.batch.number
        assert not re.search(r"verified|перевірено (?!не)|підтверджено|проверено (?!не)|подтверждено", line)
    for row in [one for one in rows if one.batch.kind is BatchKind.TRANSFER][:6]:
        try:
            paper = search.print(LetterKind.L3, batch_id=row.batch.id)
        except ForTheCaseworker:
            continue
        assert "ніхто не перевіряв" in paper


def test_invariant_06_a_retraction_lists_and_corrects_everything_that_rests_on_it(desk: Desk) -> None:
    search = Search(desk)
    decision = search.decided()
    search.told(decision)
    letter = search.record(LetterKind.SUMMARY)
    handovers.record_handover(
        desk,
        search.case,
        decision_id=decision.id,
        receiver="Зразкова Ганна",
        handed_on=date(2026, 1, 30),
        act_number="5",
    )
    burial = identification.record_stage(desk, search.case, kind=StageKind.BURIAL, decision_id=decision.id)
    listed = {one.record.id for one in retraction.what_rests_on(desk, decision.id)}
    (telling,) = search.dossier.notifications
    handed = search.dossier.handovers[0]
    assert {letter.id, telling.id, handed.id, burial.id} <= listed
    retraction.retract_decision(desk, decision.id, "Повторна експертиза збігу не показала.")
    owed = [one for one in search.dossier.tasks if one.kind is TaskKind.CORRECTION]
    pointed = {one.letter_id or one.notification_id or one.handover_id or one.stage_id for one in owed}
    assert {letter.id, telling.id, handed.id, burial.id} <= pointed


def test_invariant_07_captivity_a_court_and_a_burial_without_a_name_end_no_search(desk: Desk) -> None:
    search = Search(desk)
    cases.record_statement(
        desk, search.case, speaker="НІБ", wording="у полоні", whereabouts=Whereabouts.CAPTIVE_CONFIRMED_ICRC
    )
    cases.record_registration(desk, search.case, body=Body.COURT, number="1", status_as_given="оголошено померлим")
    for kind in (StageKind.BURIED_UNIDENTIFIED, StageKind.BURIAL):
        identification.record_stage(desk, search.case, kind=kind)
    assert status(search.dossier) not in (CaseStatus.CLOSED, CaseStatus.ALIVE_RETURNED)
    for reason in (ClosureReason.IDENTIFIED_AND_HANDED_OVER, ClosureReason.RETURNED_ALIVE):
        with pytest.raises(StandsInTheWay):
            case_life.close_case(desk, search.case, Closing(reason))


def test_invariant_08_a_refusal_blocks_exactly_its_output_and_is_named(desk: Desk) -> None:
    search = Search(desk)
    assert search.record(LetterKind.L1)
    for decision in (ConsentDecision.REFUSED, ConsentDecision.WITHDRAWN):
        search.answer(Purpose.PRINT_LETTER, decision)
        with pytest.raises(ConsentRefused) as refused:
            search.record(LetterKind.L1)
        assert refused.value.purpose is Purpose.PRINT_LETTER
        assert TODAY.isoformat() in refused.value.plain()
        search.answer(Purpose.PRINT_LETTER, ConsentDecision.GIVEN)
    search.answer(Purpose.PUBLISH_PHOTO, ConsentDecision.REFUSED)
    assert search.record(LetterKind.SUMMARY)


def test_invariant_08_where_nobody_was_asked_the_output_asks_for_the_basis_first(desk: Desk) -> None:
    search = Search(desk, basis=None)
    with pytest.raises(BasisNeverAsked):
        search.record(LetterKind.L1)


def test_invariant_09_what_one_relative_must_not_learn_is_not_on_that_relatives_papers(desk: Desk) -> None:
    search = Search(desk)
    father = family.add_relative(
        desk, search.case, "Зразковий Іван", Kinship.FATHER, post_address="вул. 2", basis=LegalBasis.CONSENT
    ).id
    cases.record_statement(
        desk, search.case, speaker="Побратим", wording="слово про полон", whereabouts=Whereabouts.BELIEVED_CAPTIVE
    )
    cases.record_registration(desk, search.case, body=Body.NIB, number="7", status_as_given="статус бюро")
    disclosure.set_rule(desk, search.case, father, topics=(Topic.CAPTIVITY,), words="нічого про полон")
    for language in LANGUAGES:
        of_mother = search.print(LetterKind.SUMMARY, language)
        of_father = search.print(LetterKind.SUMMARY, language, relative_id=father, compared_with_wishes=True)
        for told in ("слово про полон", "статус бюро"):
            assert told in of_mother
            assert told not in of_father
    with pytest.raises(letters.CompareWithWishes):
        search.print(LetterKind.SUMMARY, relative_id=father)


def test_invariant_10_history_says_what_it_was_before_and_a_printed_letter_never_changes(desk: Desk) -> None:
    search = Search(desk)
    letter = search.record(LetterKind.L1)
    before = letters.recorded_bytes(desk, letter.id)
    cases.change(
        desk, type(search.dossier.sought), search.dossier.sought.id, "correct the details", birthplace="Зразок"
    )
    family.change_relative(desk, search.mother, post_address="вул. Інша, 9")
    assert letters.recorded_bytes(desk, letter.id) == before
    lines = cases.read_history(desk, search.case)
    assert any((one.field, one.old, one.new) == ("post_address", "вул. Прикладна, 1", "вул. Інша, 9") for one in lines)
    with desk.database.raw() as raw, pytest.raises(Exception, match="frozen"):
        raw.execute("UPDATE frozen_paper SET engine = '' WHERE letter_id = ?", (letter.id.hex,))
    printed = next(one.work for one in steps_of(desk, search.case) if one.action == "print a letter")
    assert isinstance(undo.refusals(desk, search.case)[printed], PrintedStays)
    with pytest.raises(PrintedStays):
        undo.take_back(desk, printed)
    assert letters.recorded_bytes(desk, letter.id) == before


def test_invariant_10_only_lawful_disposal_destroys_and_the_chain_still_verifies(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "vault", today=TODAY)
    try:
        search = Search(desk, name="Зникомий Зразок")
        case_life.close_case(desk, search.case, Closing(ClosureReason.REGISTERED_IN_ERROR, note="помилково"))
        number = search.dossier.case.number
        certificate = disposal.dispose_case(desk, search.case, DisposalGround.RECORDED_IN_ERROR, "Керівник (зразок)")
        assert certificate.disposal.case_number == number
        assert list(cases.find_cases(desk, "Зникомий")) == []
        assert journal.verify(desk) == []
        with desk.database.raw() as raw:
            tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            kept = [repr(row) for table in tables for row in raw.execute(f"SELECT * FROM {table}")]  # noqa: S608  (ours)
        assert "Зникомий" not in "".join(kept)
    finally:
        desk.close()


def test_invariant_11_no_case_data_lies_in_clear_and_no_record_or_refusal_shows_any(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "vault", today=TODAY)
    search = Search(desk, name="Мітченко Позначений")
    search.record(LetterKind.L1)
    drafts.keep_draft(desk, "talk", search.case, {"told": "позначений текст"})
    shown = repr(search.dossier.sought) + repr(search.dossier.names[0])
    with pytest.raises(ForTheCaseworker) as refused:
        cases.open_case(desk, full="Мітченко\u202e", born="1990")
    desk.close()
    for word in ("Мітченко", "Позначений", "позначений текст", "Зразкова Ганна"):
        assert word not in shown
        assert word not in str(refused.value)
        for file in (one for one in tmp_path.rglob("*") if one.is_file()):
            content = file.read_bytes()
            for encoding in ("utf-8", "utf-16-le"):
                assert word.encode(encoding) not in content, file.name


TYPING = """
import os, sys
from pathlib import Path
from casetracker.services import drafts, vaults

desk = vaults.open_vault(Path(sys.argv[1]), sys.argv[2])
drafts.keep_draft(desk, "talk", None, {"told": "сказане і не збережене"})
os._exit(9)
"""


def test_invariant_12_what_was_typed_survives_a_crash_a_lock_and_a_refused_save(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    make_desk(folder, today=TODAY).close()
    ended = subprocess.run([sys.executable, "-c", TYPING, str(folder), PASSPHRASE], check=False)  # noqa: S603  (this very program)
    assert ended.returncode == 9
    desk = open_again(folder)
    assert drafts.take_up_draft(desk, "talk", None) == {"told": "сказане і не збережене"}
    with pytest.raises(ForTheCaseworker):
        cases.open_case(desk, full="Зразок", born="31.02.1990")
    desk.close()
    desk = open_again(folder)
    assert drafts.take_up_draft(desk, "talk", None) == {"told": "сказане і не збережене"}
    desk.close()


def open_again(folder: Path) -> Desk:
    return vaults.open_vault(folder, PASSPHRASE)
