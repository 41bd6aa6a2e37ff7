import pytest
from hypothesis import given
from hypothesis import strategies as st
from mnemonic import Mnemonic

from casetracker.vault.errors import RecoveryWordsMiscounted, RecoveryWordsMistyped, UnknownRecoveryWord
from casetracker.vault.recovery_words import RecoveryWords

ZERO = "abandon " * 23 + "art"


def test_the_published_vector_spells_its_bits() -> None:
    assert RecoveryWords.typed(ZERO).secret() == bytes(32)


@given(st.binary(min_size=32, max_size=32))
def test_words_that_were_typed_spell_the_bits_that_were_printed(bits: bytes) -> None:
    assert RecoveryWords.typed(Mnemonic("english").to_mnemonic(bits)).secret() == bits


def test_new_words_are_24_and_never_the_same() -> None:
    one, other = RecoveryWords.new(), RecoveryWords.new()
    assert len(one.words) == 24
    assert one != other


@pytest.mark.parametrize(
    "typed",
    [
        f"  {ZERO}\n",
        ZERO.upper(),
        ZERO.title().replace(" ", " \t "),
        ZERO.replace(" ", "\n"),
        ZERO.replace(" ", ", "),
        " ".join(f"{number}. {word}" for number, word in enumerate(ZERO.split(), start=1)),
        " ".join(f"{number}){word}" for number, word in enumerate(ZERO.split(), start=1)),
        ZERO.replace(" ", "\u00a0"),
    ],
)
def test_spaces_capitals_commas_and_numbering_do_not_matter(typed: str) -> None:
    assert RecoveryWords.typed(typed).words == tuple(ZERO.split())


@pytest.mark.parametrize(("typed", "count"), [("", 0), ("abandon " * 23, 23), (ZERO + " art", 25)])
def test_too_few_or_too_many_words_are_counted(typed: str, count: int) -> None:
    with pytest.raises(RecoveryWordsMiscounted, match=f"but {count} were typed"):
        RecoveryWords.typed(typed)


@pytest.mark.parametrize("wrong", ["abandn", "тиша", "abandoned", "éarth"])
def test_a_word_that_no_sheet_holds_is_named_by_its_place_only(wrong: str) -> None:
    words = ZERO.split()
    words[6] = wrong
    with pytest.raises(UnknownRecoveryWord) as refused:
        RecoveryWords.typed(" ".join(words))
    assert "Word 7 " in refused.value.plain()
    assert wrong not in refused.value.plain()


def test_one_wrong_word_is_noticed() -> None:
    with pytest.raises(RecoveryWordsMistyped):
        RecoveryWords.typed("ability " + "abandon " * 22 + "art")


def test_two_words_that_changed_places_are_noticed() -> None:
    words = ZERO.split()
    words[22], words[23] = words[23], words[22]
    with pytest.raises(RecoveryWordsMistyped):
        RecoveryWords.typed(" ".join(words))


@given(st.text(max_size=300))
def test_whatever_is_typed_is_read_or_explained(typed: str) -> None:
    with pytest.raises((RecoveryWordsMiscounted, UnknownRecoveryWord, RecoveryWordsMistyped)):
        RecoveryWords.typed(typed)


def test_words_do_not_show_themselves_unasked() -> None:
    words = RecoveryWords.typed(ZERO)
    assert "abandon" not in f"{words!r} {words}"
    assert words.text() == ZERO
