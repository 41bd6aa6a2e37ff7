"""A mailing to many families: planned, printed, broken off and continued, handed out as files; through real parts."""

import io
import json
import stat
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdf
import pytest

from casetracker import terms
from casetracker.casework import ids
from casetracker.casework.batches import BatchKind
from casetracker.casework.cases import Case, ClosureReason
from casetracker.casework.claim_words import Direction, Side
from casetracker.casework.comparisons import Result
from casetracker.casework.consents import Consent, ConsentDecision, ConsentRefused, Purpose
from casetracker.casework.disclosure import DisclosureRule, Topic
from casetracker.casework.identification import Method
from casetracker.casework.letter_warnings import WarningKind
from casetracker.casework.letters import Letter, LetterState, NotATransfer
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import LinkBasis
from casetracker.casework.mail_merge import Held, LeftOut, NobodyToWriteTo, NothingDone, WithoutAnEnd
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Kinship, Relative, RoundNotice
from casetracker.casework.round_worklist import Reason, Way
from casetracker.casework.statements import Statement
from casetracker.letters.bundle import Bundle
from casetracker.services import (
    batches,
    cases,
    claims,
    family,
    identification,
    letters,
    links,
    mail_merge,
    mailing_copies,
    rounds,
)
from casetracker.services.attachments import CopyNotMade
from casetracker.services.desk import Changes, Desk
from casetracker.services.letter_obstacles import ChooseATransfer
from casetracker.services.letter_rows import mark_letter
from casetracker.services.letter_words import WordsNeverWritten
from casetracker.services.mail_merge import Plan
from tests.desks import make_desk

TODAY = ids.now().astimezone().date()
LATER = TODAY + timedelta(days=60)
DAY = PartialDate.parse("2026-03-05")
PAGE = {"publisher": "Зразкова газета", "address": "https://example.org/1", "published_on": DAY}
DONE = "Ми запитали поліцію.\nМи запитали реєстр."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path / "vault", with_claims=True)
    yield opened
    opened.close()


@pytest.fixture
def transfer(desk: Desk) -> UUID:
    said = {"side": Side.UKRAINE, "speaker": "Зразковий штаб", "direction": Direction.TO_UKRAINE, "count": 1000}
    return claims.record_transfer(desk, {"happened_on": DAY}, PAGE, [said]).id


def family_of(
    desk: Desk, name: str = "Зразкова Марія", *, letters_allowed: bool = True, code: str = "01001", **told: Any
) -> Relative:
    case = cases.open_case(desk, full=f"{name} Приклад")
    told = {"rounds": RoundNotice.EACH, "post_address": f"вул. Прикладна, 1\n{code} Київ"} | told
    one = family.add_relative(desk, case.id, name, Kinship.MOTHER, **told)
    if letters_allowed:
        add(desk, answer(one, Purpose.PRINT_LETTER))
    return one


def answer(one: Relative, purpose: Purpose, decision: ConsentDecision = ConsentDecision.GIVEN, **more: Any) -> Consent:
    told = {"decided_on": TODAY - timedelta(days=30)} | more
    return Consent(case_id=one.case_id, relative_id=one.id, purpose=purpose, decision=decision, **told)


def link(desk: Desk, case_id: UUID, batch_id: UUID, strength: LinkStrength) -> None:
    links.link_batch(desk, case_id, batch_id, LinkBasis.INVESTIGATOR_STATED, strength)


def add(desk: Desk, *records: Any) -> None:
    with desk.work("test") as work:
        work.add(*records)
        work.commit()


def reasons(planned: Plan) -> dict[UUID, Reason | Held]:
    return {one: why.reason for one, why in planned.why.items()}


def letters_of(desk: Desk, one: Relative) -> list[Letter]:
    return [
        letter for letter in cases.read_case(desk, one.case_id, noted=False).letters if letter.relative_id == one.id
    ]


def stop_after(count: int) -> Callable[[int, int], None]:
    """Break off before the letter after the `count`th, as somebody does who presses Cancel."""
    seen = iter(range(10_000))

    def progress(_done: int, _total: int) -> None:
        if next(seen) >= count:
            raise KeyboardInterrupt

    return progress


# Whom


def test_who_gets_a_letter_on_a_transfer_and_who_is_left_out_each_with_the_reason(desk: Desk, transfer: UUID) -> None:
    gets = family_of(desk)
    left = {
        family_of(desk, letters_allowed=False).id: Reason.LETTER_NEVER_ASKED,
        family_of(desk, do_not_post=True).id: Reason.NO_POST,
        family_of(desk, in_person_only=True).id: Reason.ONLY_IN_PERSON,
        family_of(desk, pause_until=TODAY + timedelta(days=9)).id: Reason.PAUSE,
        family_of(desk, post_address="").id: Held.NO_ADDRESS,
    }
    refuses = family_of(desk, letters_allowed=False)
    add(desk, answer(refuses, Purpose.PRINT_LETTER, ConsentDecision.REFUSED))
    withdrew = family_of(desk)
    add(desk, answer(withdrew, Purpose.PRINT_LETTER, ConsentDecision.WITHDRAWN, decided_on=TODAY))
    expired = family_of(desk, letters_allowed=False)
    add(desk, answer(expired, Purpose.PRINT_LETTER, expires_on=TODAY - timedelta(days=1)))
    silent = family_of(desk)
    add(desk, answer(silent, Purpose.CONTACT, ConsentDecision.REFUSED))
    protected = family_of(desk)
    add(
        desk,
        DisclosureRule(
            case_id=protected.case_id, relative_id=protected.id, topics=(Topic.CAPTIVITY,), since=TODAY, words="–"
        ),
    )
    linked = family_of(desk)
    link(desk, linked.case_id, transfer, LinkStrength.POSSIBLE)
    considered = family_of(desk)
    link(desk, considered.case_id, transfer, LinkStrength.CONSIDERED)
    never = family_of(desk, rounds=RoundNotice.NEVER)
    link(desk, never.case_id, transfer, LinkStrength.CONSIDERED)
    written = family_of(desk)
    letters.print_letter(desk, mail_merge.wish_for(desk, LetterKind.L3, transfer, written.id, LATER, ""))
    left |= {
        refuses.id: Reason.LETTER_REFUSED,
        withdrew.id: Reason.LETTER_REFUSED,
        expired.id: Reason.LETTER_EXPIRED,
        silent.id: Reason.CONTACT_REFUSED,
        protected.id: Held.MUST_NOT_LEARN,
        linked.id: Reason.CONNECTED,
        never.id: Reason.WANTS_NONE,
        written.id: Reason.LETTER_SENT,
    }
    matched = family_of(desk)
    identification.record_comparison(desk, matched.case_id, method=Method.DNA_AUTOSOMAL, result=Result.POSSIBLE)
    left[matched.id] = Held.FURTHER_ALONG
    family_of(desk, rounds=RoundNotice.NOT_ASKED)
    planned = mail_merge.plan(desk, LetterKind.L3, transfer)
    assert set(planned.chosen) == {gets.id, considered.id}
    assert reasons(planned) == left
    assert planned.left_out[0] == linked.id, "who must be talked with stands first"
    assert planned.wishes[RoundNotice.NOT_ASKED] == 1


def test_the_plan_says_of_each_relative_what_worklist_and_obstacles_say(desk: Desk, transfer: UUID) -> None:
    """The plan asks the database alone; the worklist and a single letter read the case. They must not disagree."""
    for wish in RoundNotice:
        for more in ({}, {"do_not_post": True}, {"in_person_only": True}, {"pause_until": TODAY + timedelta(days=5)}):
            for allowed in (True, False):
                one = family_of(desk, letters_allowed=allowed, rounds=wish, **more)
                link(desk, one.case_id, transfer, LinkStrength.CONSIDERED)
    planned = mail_merge.plan(desk, LetterKind.L3, transfer)
    chosen, everybody = set(planned.chosen), list(rounds.families_to_tell(desk, transfer))
    assert chosen | set(planned.left_out) == set(everybody)
    rows = rounds.hearing_rows(desk, transfer, everybody)
    for known in everybody:
        asked = mail_merge.wish_for(desk, LetterKind.L3, transfer, known, LATER, "")
        alone = rows[known].hearing.way is Way.LETTER and letters.prepare(desk, asked).ready
        assert alone is (known in chosen), rows[known].hearing
        reason = planned.why[known].reason if known in planned.why else None
        if isinstance(reason, Reason) and reason is not Reason.LETTER_NEVER_ASKED:
            assert reason in rows[known].hearing.reasons


def test_only_a_transfer_with_a_sourced_claim_is_written_of(desk: Desk, transfer: UUID) -> None:
    with pytest.raises(ChooseATransfer):
        mail_merge.plan(desk, LetterKind.L3)
    other = next(one for one in batches.read_ledger(desk).rows if one.batch.kind is not BatchKind.TRANSFER)
    with pytest.raises(NotATransfer):
        mail_merge.plan(desk, LetterKind.L3, other.batch.id)


def written_to(desk: Desk, days_ago: int, promised: date | None, **told: Any) -> Relative:
    """Return a relative whom the office wrote to some time ago."""
    one = family_of(desk, **told)
    letters.print_letter(desk, mail_merge.wish_for(desk, LetterKind.L1, None, one.id, LATER, ""))
    with desk.work("test") as work:
        letter = work.letters.last_to(one.id)
        assert letter is not None
        letter.change(issued_at=ids.now() - timedelta(days=days_ago), next_letter_by=promised)
        work.commit()
    return one


def test_an_update_is_due_on_the_day_it_was_promised_or_after_three_months_and_news_keep_it_back(desk: Desk) -> None:
    promised = written_to(desk, 20, TODAY)
    long_ago = written_to(desk, 91, None)
    written_to(desk, 20, TODAY + timedelta(days=1))
    written_to(desk, 89, None)
    family_of(desk)
    news = written_to(desk, 100, TODAY)
    add(desk, Statement(case_id=news.case_id, speaker="Сусід", wording="Бачили", received_on=TODAY))
    closed = written_to(desk, 100, TODAY)
    with desk.work("test") as work:
        work.cases.record(Case, closed.case_id).change(closed_on=TODAY, closure_reason=next(iter(ClosureReason)))
        work.commit()
    paused = written_to(desk, 100, TODAY)
    with desk.work("test") as work:
        work.people.relative(paused.id).pause_until = TODAY + timedelta(days=3)
        work.commit()
    planned = mail_merge.plan(desk, LetterKind.L4)
    assert set(planned.chosen) == {promised.id, long_ago.id}
    assert reasons(planned) == {news.id: Held.NEWS, paused.id: Reason.PAUSE}
    for known in planned.chosen:
        assert letters.prepare(desk, mail_merge.wish_for(desk, LetterKind.L4, None, known, LATER, DONE)).ready


# The letters


def test_a_mailing_is_printed_in_the_order_of_the_post_and_ends(desk: Desk, transfer: UUID) -> None:
    last, first = family_of(desk, code="49000"), family_of(desk, code="01001")
    planned = mail_merge.plan(desk, LetterKind.L3, transfer)
    assert list(planned.chosen) == [first.id, last.id]
    run = mail_merge.begin_run(desk, planned, LATER)
    assert [one.run.id for one in mail_merge.unfinished_runs(desk)] == [run.id]
    told: list[Changes] = []
    desk.listen(told.append)
    printed = mail_merge.continue_run(desk, run.id)
    assert (printed.new, printed.whole, printed.skipped) == (2, 2, ())
    assert mail_merge.unfinished_runs(desk) == []
    (letter,) = letters_of(desk, first)
    assert (letter.mail_run_id, letter.batch_id, letter.next_letter_by) == (run.id, transfer, LATER)
    of_letters = [one for one in told if "letter" in one.kinds]
    assert len(of_letters) == 1, "views look once at many letters"
    assert of_letters[0].cases == {first.case_id, last.case_id}
    assert reasons(mail_merge.plan(desk, LetterKind.L3, transfer)) == {
        one.id: Reason.LETTER_SENT for one in (first, last)
    }


def test_an_interrupted_mailing_goes_on_without_doubles(desk: Desk, transfer: UUID) -> None:
    everybody = [family_of(desk, code=f"0{place}001") for place in range(5)]
    run = mail_merge.begin_run(desk, mail_merge.plan(desk, LetterKind.L3, transfer), LATER)
    with pytest.raises(KeyboardInterrupt):
        mail_merge.continue_run(desk, run.id, stop_after(2))
    assert [len(letters_of(desk, one)) for one in everybody] == [1, 1, 0, 0, 0]
    (begun,) = mail_merge.unfinished_runs(desk)
    assert (begun.printed, begun.chosen) == (2, 5)
    printed = mail_merge.continue_run(desk, run.id)
    assert (printed.new, printed.whole) == (3, 5)
    assert [len(letters_of(desk, one)) for one in everybody] == [1] * 5
    again = mail_merge.continue_run(desk, run.id)
    assert (again.new, again.whole) == (0, 5)


def test_what_comes_up_meanwhile_leaves_that_person_out_and_the_others_get_their_letters(
    desk: Desk, transfer: UUID
) -> None:
    refuses, gets, linked, written = (family_of(desk, code=f"0{place}001") for place in range(4))
    run = mail_merge.begin_run(desk, mail_merge.plan(desk, LetterKind.L3, transfer), LATER)
    add(desk, answer(refuses, Purpose.PRINT_LETTER, ConsentDecision.REFUSED, decided_on=TODAY))
    link(desk, linked.case_id, transfer, LinkStrength.INDICATED)
    letters.print_letter(desk, mail_merge.wish_for(desk, LetterKind.L3, transfer, written.id, LATER, ""))
    printed = mail_merge.continue_run(desk, run.id)
    assert printed.new == 1
    assert len(letters_of(desk, gets)) == 1
    found = {one.relative_id: one.why for one in printed.skipped}
    assert {one: why.reason for one, why in found.items() if isinstance(why, LeftOut)} == {
        refuses.id: Reason.LETTER_REFUSED,
        linked.id: Reason.CONNECTED,
        written.id: Reason.LETTER_SENT,
    }
    assert len(letters_of(desk, written)) == 1


def test_an_obstacle_that_only_the_letter_itself_meets_is_told_by_its_sentence(desk: Desk, transfer: UUID) -> None:
    strange = family_of(desk, code="00001", post_address="вул. 漢字, 1\n00001 Київ")
    gets = family_of(desk)
    run = mail_merge.begin_run(desk, mail_merge.plan(desk, LetterKind.L3, transfer), LATER)
    printed = mail_merge.continue_run(desk, run.id)
    assert [one.relative_id for one in printed.skipped] == [strange.id]
    assert len(letters_of(desk, gets)) == 1


def test_a_mailing_names_the_letters_whose_address_does_not_fit_in_a_window(desk: Desk, transfer: UUID) -> None:
    long = family_of(desk, post_address="\n".join(f"рядок {at} адреси" for at in range(40)))
    usual = family_of(desk, code="49000")
    wish = mail_merge.wish_for(desk, LetterKind.L3, transfer, long.id, LATER, "")
    warned = {one.kind: one.relatives for one in letters.prepare(desk, wish).warnings}
    assert [one.id for one in warned[WarningKind.OUTGROWS_WINDOW]] == [long.id]
    run = mail_merge.begin_run(desk, mail_merge.plan(desk, LetterKind.L3, transfer), LATER)
    printed = mail_merge.continue_run(desk, run.id)
    assert printed.new == 2
    assert printed.outgrown == tuple(one.number for one in letters_of(desk, long))
    assert len(letters_of(desk, usual)) == 1


def test_an_update_to_many_says_what_was_done(desk: Desk) -> None:
    one = written_to(desk, 91, None)
    planned = mail_merge.plan(desk, LetterKind.L4)
    with pytest.raises(NothingDone):
        mail_merge.begin_run(desk, planned, LATER)
    with pytest.raises(WithoutAnEnd):
        mail_merge.begin_run(desk, planned, TODAY, DONE)
    with pytest.raises(WordsNeverWritten):
        mail_merge.begin_run(desk, planned, LATER, "Запитали реєстр. Тримайтеся!")
    assert mail_merge.unfinished_runs(desk) == []
    run = mail_merge.begin_run(desk, planned, LATER, DONE)
    assert mail_merge.continue_run(desk, run.id).new == 1
    newest = letters_of(desk, one)[-1]
    assert json.loads(newest.facts)["actions"] == ["Ми запитали поліцію.", "Ми запитали реєстр."]
    assert mail_merge.plan(desk, LetterKind.L4).chosen == []


def test_a_mailing_to_nobody_is_not_begun(desk: Desk, transfer: UUID) -> None:
    with pytest.raises(NobodyToWriteTo):
        mail_merge.begin_run(desk, mail_merge.plan(desk, LetterKind.L3, transfer), LATER)
    assert mail_merge.unfinished_runs(desk) == []


def test_a_mailing_can_be_left_as_it_is(desk: Desk, transfer: UUID) -> None:
    family_of(desk)
    run = mail_merge.begin_run(desk, mail_merge.plan(desk, LetterKind.L3, transfer), LATER)
    mail_merge.end_run(desk, run.id)
    assert mail_merge.unfinished_runs(desk) == []


# What leaves the vault


@pytest.fixture
def printed_run(desk: Desk, transfer: UUID) -> UUID:
    family_of(desk, "Зразкова Марія", code="49000")
    family_of(desk, "Приклад Іван", code="01001")
    family_of(desk, "Образцова Анна", code="02002", language=PaperLanguage.RUSSIAN)
    run = mail_merge.begin_run(desk, mail_merge.plan(desk, LetterKind.L3, transfer), LATER)
    assert mail_merge.continue_run(desk, run.id).new == 3
    return run.id


def words(pdf: bytes | Path) -> list[str]:
    reader = pypdf.PdfReader(io.BytesIO(pdf) if isinstance(pdf, bytes) else pdf, strict=True)
    return [page.extract_text() for page in reader.pages]


def test_one_file_a_language_holds_the_recorded_pages_in_the_order_of_the_post(
    desk: Desk, printed_run: UUID, tmp_path: Path
) -> None:
    saved = mailing_copies.save_run(desk, printed_run, tmp_path, one_each=False)
    assert saved.letters == 3
    ukrainian, russian = saved.files
    assert [("Іван" in page, "Марія" in page) for page in words(ukrainian)] == [(True, False), (False, True)]
    assert len(words(russian)) == 1
    assert {stat.S_IMODE(one.stat().st_mode) for one in saved.files} == {0o600}
    everything = mailing_copies.letters_in_order(desk, printed_run)[PaperLanguage.UKRAINIAN]
    recorded = [page for one in everything for page in words(letters.recorded_bytes(desk, one))]
    assert words(ukrainian) == recorded
    titles = [str(told.title) for one in saved.files if (told := pypdf.PdfReader(one).metadata)]
    assert [title.split(" · ")[0] for title in titles] == [terms.word(LetterKind.L3, one) for one in ("uk", "ru")]


def test_one_file_a_letter_holds_the_very_bytes_numbered_in_the_order_of_the_post(
    desk: Desk, printed_run: UUID, tmp_path: Path
) -> None:
    saved = mailing_copies.save_run(desk, printed_run, tmp_path, one_each=True)
    ordered = mailing_copies.letters_in_order(desk, printed_run)[None]
    assert [one.read_bytes() for one in saved.files] == [letters.recorded_bytes(desk, one) for one in ordered]
    assert [one.name for one in saved.files] == sorted(one.name for one in saved.files)
    assert not any("Зразкова" in one.name or "Приклад" in one.name for one in saved.files)


def test_each_letter_that_leaves_the_vault_is_a_line_of_its_history(
    desk: Desk, printed_run: UUID, tmp_path: Path
) -> None:
    mailing_copies.save_run(desk, printed_run, tmp_path, one_each=False)
    for letter_id in mailing_copies.letters_in_order(desk, printed_run)[None]:
        with desk.read() as reading:
            case_id = reading.letters.get(letter_id).case_id
            actions = [one.action for one in reading.cases.history(case_id) if one.record_id == letter_id]
        assert "save the letters of a mailing in clear" in actions


def test_nothing_half_written_stays_where_saving_breaks_off_and_nothing_is_written_over(
    desk: Desk, printed_run: UUID, tmp_path: Path
) -> None:
    folder = tmp_path / "there"
    folder.mkdir()
    with pytest.raises(KeyboardInterrupt):
        mailing_copies.save_run(desk, printed_run, folder, one_each=False, progress=stop_after(1))
    assert list(folder.iterdir()) == []
    (path, _) = mailing_copies.save_run(desk, printed_run, folder, one_each=False).files
    before = path.read_bytes()
    with pytest.raises(CopyNotMade):
        mailing_copies.save_run(desk, printed_run, folder, one_each=False)
    assert path.read_bytes() == before


def test_whoever_withdrew_since_gets_no_copy_out_of_the_vault(desk: Desk, printed_run: UUID, tmp_path: Path) -> None:
    with desk.read() as reading:
        first = reading.letters.get(mailing_copies.letters_in_order(desk, printed_run)[None][0])
    one = cases.read_case(desk, first.case_id, noted=False).relatives[0]
    add(desk, answer(one, Purpose.PRINT_LETTER, ConsentDecision.WITHDRAWN, decided_on=TODAY))
    saved = mailing_copies.save_run(desk, printed_run, tmp_path, one_each=True)
    assert saved.letters == 2
    assert [(left.relative_id, type(left.why)) for left in saved.held_back] == [(one.id, ConsentRefused)]


def test_a_bundle_keeps_its_pages_apart_and_shares_what_is_the_same(desk: Desk, printed_run: UUID) -> None:
    pdfs = [letters.recorded_bytes(desk, one) for one in mailing_copies.letters_in_order(desk, printed_run)[None]]
    out = io.BytesIO()
    bundle = Bundle(out, "uk")
    for _ in range(3):
        for pdf in pdfs:
            bundle.add(pdf)
    bundle.finish()
    assert bundle.pages == 9
    assert words(out.getvalue()) == [page for pdf in pdfs for page in words(pdf)] * 3
    assert len(out.getvalue()) < 1.3 * sum(map(len, pdfs)), "fonts that are the same stand there once"
    with pytest.raises(ValueError, match="no paper of ours"):
        Bundle(io.BytesIO(), "uk").add(b"%PDF-1.4\nnothing")


def test_a_letter_that_came_back_may_be_written_again(desk: Desk, transfer: UUID, printed_run: UUID) -> None:
    came_back = mailing_copies.letters_in_order(desk, printed_run)[None][0]
    mark_letter(desk, came_back, LetterState.RETURNED)
    assert len(mail_merge.plan(desk, LetterKind.L3, transfer).chosen) == 1
