"""Papers one after the other share what is the same in them, and no paper shows what was made before it."""

from casetracker.casework.paper_kinds import LetterKind
from casetracker.letters import fonts
from casetracker.letters.bundle import bundle
from casetracker.letters.render import render
from tests.letters.invented import EN, L3, L4, RU, SUMMARY, UK, a_paper, flat
from tests.processes import Say, Worker

_SIGNS = "цфґйщхжєїюьґфшчгзвкр"


def _made(kind: LetterKind, number: str = "KV1-2026-0041/3", name: str = "Зразкова Олена") -> bytes:
    paper = a_paper(kind, UK, number=number, recipient_lines=(name, "вул. Зразкова, 1"))
    return render(paper, draft=False, sample=False).pdf


def test_a_paper_has_the_same_bytes_whatever_was_made_before_it() -> None:
    first = _made(L4)
    for kind in (L3, SUMMARY, L4):
        for language in (UK, RU, EN):
            render(a_paper(kind, language), draft=True, sample=True)
    assert _made(L4) == first


def test_a_new_process_makes_the_same_bytes() -> None:
    said = Worker(_say_sums, (L3, L4)).hear_all()
    assert said == [render(a_paper(kind), draft=False, sample=False).sha256 for kind in (L3, L4)]


def _say_sums(say: Say, kinds: tuple[LetterKind, ...]) -> None:
    for kind in kinds:
        say(render(a_paper(kind), draft=False, sample=False).sha256)


def test_letters_of_one_language_carry_the_same_part_of_each_font() -> None:
    letters = [_made(L4, f"KV1-2026-{number:04}/1", f"Зразкова Щ{sign}ца") for number, sign in enumerate(_SIGNS, 1)]
    together = bundle(letters)
    assert len(together) < len(letters[0]) + 19 * 10_000
    said = flat(together)
    assert all(f"KV1-2026-{number:04}/1" in said for number in range(1, 21))


def test_a_sign_that_is_in_no_alphabet_is_printed_all_the_same() -> None:
    said = a_paper(L4, UK, recipient_lines=("Зразковий Żółć Ñandú", "вул. Зразкова, 1"))
    assert "Żółć Ñandú" in flat(render(said, draft=False, sample=False).pdf)
    assert fonts.can_print("Żółć Ñandú")
