"""What was said and by how many: a voice is counted once, however often it is printed."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.ids import new_id
from casetracker.casework.sources import Source
from casetracker.casework.statements import STANDING, Statement, StatementState, voices
from tests.casework.invented_search import TODAY

CASE = new_id()


def said(speaker: str, source: Source | None = None, state: StatementState = StatementState.CURRENT) -> Statement:
    return Statement(
        case_id=CASE,
        speaker=speaker,
        wording="слова",
        received_on=TODAY,
        source_id=source.id if source else None,
        state=state,
    )


def page(group: str = "") -> Source:
    return Source(title="Сторінка", independence_group=group)


def speakers(grouped: list[list[Statement]]) -> list[list[str]]:
    return sorted(sorted(one.speaker for one in several) for several in grouped)


def test_reprints_of_one_speaker_are_one_voice() -> None:
    first, second, third = page("мєдінскій"), page("Мєдінскій"), page()
    told = [said("ТАСС", first), said("RT", second), said("Побратим", third), said("побратим")]
    known = {one.id: one for one in (first, second, third)}
    assert speakers(voices(told, known)) == [["RT", "ТАСС"], ["Побратим", "побратим"]]


def test_what_was_superseded_or_taken_back_is_no_voice() -> None:
    told = [said("А", state=one) for one in StatementState]
    assert [len(several) for several in voices(told, {})] == [len(STANDING)]


def test_a_later_page_can_show_that_two_voices_were_one() -> None:
    first, second = page("а"), page("б")
    told = [said("X", first), said("Y", second), said("Y", first)]
    assert len(voices(told[:2], {one.id: one for one in (first, second)})) == 2
    assert len(voices(told, {one.id: one for one in (first, second)})) == 1


@given(st.lists(st.tuples(st.sampled_from("АБВ"), st.sampled_from(["", "1", "2"])), max_size=12))
def test_every_standing_statement_is_in_exactly_one_voice_in_any_order(told: list[tuple[str, str]]) -> None:
    pages: dict[UUID, Source] = {}
    statements = []
    for speaker, group in told:
        source = page(group)
        pages[source.id] = source
        statements.append(said(speaker, source))
    grouped = voices(statements, pages)
    assert sorted(one.id for several in grouped for one in several) == sorted(one.id for one in statements)
    assert speakers(voices(statements[::-1], pages)) == speakers(grouped)
