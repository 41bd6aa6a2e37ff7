"""Finding a person by whatever is known, however the name was written, in a real encrypted vault."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Kinship, NameKind, PersonName, Relative, SoughtPerson
from casetracker.casework.registrations import Body, Registration
from casetracker.casework.remains import CaseRemains, Remains
from casetracker.matching.likeness import Likeness
from casetracker.services import cases, family
from casetracker.services.desk import Desk
from casetracker.storage import search
from tests.desks import make_desk

OTHERS: Final = ("Вигаданко Петро Іванович", "Умовний Іван", "Неіснуюк Оксана", "Пробненко Андрій", "Безіменюк Юрій")


@dataclass(frozen=True, slots=True)
class Searched:
    """A vault, the case that is looked for, and the remains that may be of it."""

    desk: Desk
    case: UUID
    remains: UUID

    def find(self, typed: str) -> bool:
        """Say whether what was typed finds the case and nothing else."""
        return list(cases.find_cases(self.desk, typed)) == [self.case]


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searched]:
    desk = make_desk(tmp_path_factory.mktemp("found") / "vault")
    for full in OTHERS:
        surname, given, *rest = full.split()
        cases.open_case(desk, full=full, family=surname, given=given, patronymic=" ".join(rest))
    case = cases.open_case(
        desk,
        full="Зразковенко Олександр Миколайович",
        family="Зразковенко",
        given="Олександр",
        patronymic="Миколайович",
        born="1994-05-14",
        unit="в/ч А1234",
        birthplace="Прикладівка",
        last_place="Вигадане Друге",
    )
    cases.add_name(desk, case.id, "Прикладний", NameKind.FORMER)
    cases.add_name(desk, case.id, "Сокіл", NameKind.CALL_SIGN)
    cases.add_name(desk, case.id, "Вуйко Зразок", NameKind.ALIAS)
    cases.add_name(desk, case.id, "Zrazkoffenko Alexandr", NameKind.TRANSLITERATION)
    cases.add_name(desk, case.id, "Фразковенко Олексндр", NameKind.MISSPELLING_IN_DOCUMENT)
    family.add_relative(desk, case.id, "Материнська Ганна", Kinship.MOTHER, phone="+38 (000) 123-45-67")
    remains = Remains(official_number="77/5 Б")
    with desk.work("fill") as work:
        work.add(
            Registration(case_id=case.id, body=Body.POLICE_ERDR, number="12024 000 0042"),
            remains,
            CaseRemains(case_id=case.id, remains_id=remains.id, since=desk.today()),
        )
        work.commit()
    yield Searched(desk, case.id, remains.id)
    desk.close()


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "зразков",
            "миколайович зразковенко",
            "Александр Зразковенко",
            "Zrazkovenko Oleksandr",
            "Aleksandr Zrazkovenko",
        ),
        *("Зразковенко О. М.", "Зразкавенко Олександр", "зразковенко саша", "Зрзковенко Олександр"),
        *("Прикладний", "сокіл", "вуйко", "zrazkoffenko", "фразковенко", "материнська", "Materynska Hanna"),
        *("в/ч А1234", "A1234", "а1234", "в/ч А 1234", "військова частина А-1234", "вч а1234"),
        *("12024 000 0042", "120240000042", "77/5 б", "77/5 Б", "000 123 45 67", "1234567", "45 67", "+380001234567"),
        *("Прикладівка", "вигадане друге", "Pryklad'ivka", "14.05.1994", "1994-05-14", "05.1994", "зразковенко 1994"),
        *("прізвище:зразковенко", "surname:зразк", "фамилия:Зразковенко", "ім’я:олександр", "given:Oleksandr"),
        *("имя:саша", "рік:1994", "народився:14.05.1994", "born:1994", "частина:А1234", "unit:A1234", "позивний:сокіл"),
        *("callsign:сокіл", "телефон:4567", "phone:1234567", "номер:77/5", "number:12024", "місце:прикладівка"),
        *("place:вигадане", '"сокіл"', '"зразковенко" 1994', "по-батькові:миколайович"),
    ],
)
def test_a_case_is_found_by(typed: str, searched: Searched) -> None:
    assert searched.find(typed)


def test_a_number_is_found_by_what_people_say_of_it(searched: Searched) -> None:
    number = cases.read_case(searched.desk, searched.case, noted=False).case.number
    assert searched.find(number)
    assert searched.find(f"номер:{int(number[-4:])}")


@pytest.mark.parametrize(
    "typed",
    ['"зразков"', "given:миколайович", "місце:сокіл", "частина:А1235", "5678", "жжж", "%", "рік:1995", '"саша"'],
)
def test_a_case_is_not_found_by(typed: str, searched: Searched) -> None:
    assert len(cases.find_cases(searched.desk, typed)) == 0


@pytest.mark.parametrize(
    ("typed", "form", "kind", "likeness"),
    [
        ("Aleksandr Zrazkovenko", "Зразковенко Олександр Миколайович", NameKind.LEGAL, Likeness.OTHER_LANGUAGE),
        ("Сокіл", "Сокіл", NameKind.CALL_SIGN, Likeness.SAME),
        ("прикладний", "Прикладний", NameKind.FORMER, Likeness.SAME),
        ("фразковенко", "Фразковенко Олексндр", NameKind.MISSPELLING_IN_DOCUMENT, Likeness.SAME),
    ],
)
def test_a_hit_shows_the_form_that_matched_and_why(
    typed: str, form: str, kind: NameKind, likeness: Likeness, searched: Searched
) -> None:
    hit = cases.find_people(searched.desk, typed)[0]
    assert (hit.case_id, hit.form, hit.kind, hit.of_sought) == (searched.case, form, kind, True)
    assert likeness in {reason.likeness for reason in hit.reasons}


def test_a_relative_is_found_below_a_sought_person_of_the_same_name(searched: Searched) -> None:
    other = cases.open_case(searched.desk, full="Материнська Ганна", family="Материнська", given="Ганна")
    found = cases.find_people(searched.desk, "Материнська Ганна")
    assert [(hit.case_id, hit.of_sought) for hit in found[:2]] == [(other.id, True), (searched.case, False)]
    with searched.desk.work("fill") as work:
        name = work.people.names([other.id])[0]
        name.change(full="Зовсім Інша", family="Зовсім", given="Інша")
        work.commit()


def test_a_number_of_remains_that_is_corrected_is_found_in_every_case_of_theirs(searched: Searched) -> None:
    with searched.desk.work("correct a number") as work:
        work.cases.record(Remains, searched.remains).change(official_number="88/9")
        work.commit()
    assert searched.find("номер:88/9")
    assert not searched.find("номер:77/5")
    with searched.desk.work("correct a number") as work:
        work.cases.record(Remains, searched.remains).change(official_number="77/5 Б")
        work.commit()


def test_what_is_not_saved_is_not_found(searched: Searched) -> None:
    with searched.desk.work("correct a name") as work:
        work.people.names([searched.case])[0].change(full="Відкинутенко Ніхто", family="Відкинутенко", given="Ніхто")
        work.session.flush()
    assert len(cases.find_cases(searched.desk, "відкинутенко")) == 0
    assert searched.find("зразковенко олександр")


def test_two_threads_find_while_a_third_saves(searched: Searched) -> None:
    found: list[bool] = []

    def find() -> None:
        found.extend(searched.find("Zrazkovenko Oleksandr") for _ in range(20))

    readers = [threading.Thread(target=find) for _ in range(2)]
    for reader in readers:
        reader.start()
    for at in range(5):
        cases.open_case(searched.desk, full=f"Інакший Приклад{at}")
    for reader in readers:
        reader.join()
    assert found == [True] * 40


def test_a_corrected_name_is_gone_from_the_search_and_from_the_file(tmp_path: Path) -> None:
    path, key = tmp_path / "cases.db", bytes(range(32))
    desk = make_desk(tmp_path / "vault")
    case = cases.open_case(desk, full="Щезлоненко Незнайко", family="Щезлоненко", given="Незнайко")
    name = cases.read_case(desk, case.id, noted=False).names[0]
    cases.change(desk, PersonName, name.id, "correct a name", full="Зразок", family="Зразок", given="")
    for typed in ("щезлоненко", "Schezlonenko", "незнайко"):
        assert len(cases.find_cases(desk, typed)) == 0
    with desk.database.raw() as raw:
        for table in (*search.NAMES, "search_words_data", "search_words_idx"):
            held = repr(raw.execute(f"SELECT * FROM {table}").fetchall())  # noqa: S608  (our own tables)
            for trace in ("щезлоненко", "незнайко", "wqezlonenko", "neznaiko"):
                assert trace not in held
                assert repr(trace.encode())[2:-1] not in held
        # The history keeps what was corrected, so the search is looked at in a copy without it.
        raw.execute("ATTACH DATABASE ? AS plain KEY ''", (str(path),))
        raw.execute("SELECT sqlcipher_export('plain')")
        raw.execute("DETACH DATABASE plain")
    desk.close()
    plain = path.read_bytes()
    assert "зразок".encode() in plain
    assert "щезлоненко".encode() not in plain
    assert key


def test_the_words_of_names_are_counted_exactly(searched: Searched) -> None:
    with searched.desk.database.raw() as raw:
        kept = {row[0]: row[1:] for row in raw.execute(_COUNTED)}
        raw.execute("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)")
        used: dict[str, list[int]] = {}
        for row in raw.execute("SELECT surname, given, patronymic, whole, callsign, locality FROM search_entry"):
            words = [set(text.replace("|", " ").replace("/", " ").split()) for text in row]
            for role, several in enumerate([*words[:3], words[3] | words[4] | words[5]]):
                for word in several:
                    used.setdefault(word, [0, 0, 0, 0])[role] += 1
    assert kept == {word: tuple(counts) for word, counts in used.items()}


_COUNTED: Final = "SELECT token, as_surname, as_given, as_patronymic, as_other FROM search_token"


def _table(rules: str) -> dict[str, str]:
    return {rule[0]: rule[2:] for rule in rules.split()}


# Resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010; the second letters begin a word.
_CMU: Final = _table(
    "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh "
    "ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia '="
)
_CMU_FIRST: Final = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
# ISO 9:1995, as far as Ukrainian letters go.
_ISO_9: Final = _table(
    "а=a б=b в=v г=g ґ=g̀ д=d е=e є=ê ж=ž з=z и=i і=ì ї=ï й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=c "
    "ч=č ш=š щ=ŝ ь=ʹ ю=û я=â '=’"
)
_SYLLABLES: Final = (
    *("зра", "при", "ви", "га", "да", "ко", "ми", "ку", "ле", "ша", "чи", "щу", "жо", "хо"),
    *("цю", "є", "бля", "ґо", "фі", "ню", "тра", "сьо"),
)


def _by_cmu(word: str) -> str:
    plain = word.replace("зг", "з|г").replace("з|г", "zgh")
    return "".join(
        _CMU_FIRST.get(letter, _CMU.get(letter, letter)) if at == 0 else _CMU.get(letter, letter)
        for at, letter in enumerate(plain)
    )


def _by_iso(word: str) -> str:
    return "".join(_ISO_9.get(letter, letter) for letter in word)


@settings(max_examples=25, deadline=None)
@given(
    syllables=st.lists(st.sampled_from(_SYLLABLES), min_size=3, max_size=4),
    end=st.sampled_from(["енко", "ський", "чук", "ів", "яненко"]),
    first=st.sampled_from(["Юрій", "Ґанна", "Їжак", "Олексій", "Яна"]),
)
def test_a_name_is_found_by_any_official_romanisation(
    searched: Searched, syllables: list[str], end: str, first: str
) -> None:
    surname = "".join(syllables) + end
    with searched.desk.work("fill") as work:
        name = work.people.names([searched.case])[0]
        before = (name.full, name.family, name.given, name.patronymic)
        name.change(full=f"{surname} {first}", family=surname, given=first, patronymic="")
        work.commit()
    try:
        for romanise in (_by_cmu, _by_iso):
            typed = f"{romanise(surname)} {romanise(first.lower())}"
            assert searched.case in {hit.case_id for hit in cases.find_people(searched.desk, typed)[:10]}, typed
    finally:
        with searched.desk.work("fill") as work:
            full, family_name, given_name, patronymic = before
            work.people.names([searched.case])[0].change(
                full=full, family=family_name, given=given_name, patronymic=patronymic
            )
            work.commit()


def test_which_records_are_searched_are_records_with_these_fields() -> None:
    kinds = {"search_case", "person_name", "sought_person", "relative", "registration", "case_remains", "remains"}
    assert search.SEARCHED.keys() == kinds
    for kind in (PersonName, SoughtPerson, Relative, Registration, CaseRemains, Remains):
        assert search.SEARCHED[str(kind.__tablename__)] <= set(kind.model_fields)
    assert PartialDate.parse("1994")
