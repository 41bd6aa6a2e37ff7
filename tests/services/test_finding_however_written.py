"""A person is found by whatever is known, however it is written: official tables, other languages, slips, papers.

Every query finds its person first among forty, most of whom have names near it.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

import pytest

from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Kinship, NameKind
from casetracker.casework.registrations import Body, Registration
from casetracker.matching.likeness import Likeness
from casetracker.matching.passports import Passport
from casetracker.services import cases, family, finding
from casetracker.services.desk import Desk
from casetracker.services.finding import Found
from casetracker.storage.search import query
from tests.desks import make_desk

# Surname, given name, patronymic, born, unit.
PEOPLE: Final = {
    "Шевчинський-Зразок": ("Олександр", "Миколайович", "14.05.1994", "в/ч А1234"),
    "Ковальчук": ("Андрій", "Петрович", "1985", "А 4321"),
    "Дем'янишин": ("Мар'яна", "Валер'янівна", "03.1990", ""),
    "Кузьмільський": ("Ігор", "Васильович", "02.02.1979", "93 ОМБр"),
    "Євтушевський": ("Євген", "Юрійович", "01.12.1988", ""),
    "Щербицюк": ("Юлія", "Григорівна", "", ""),
    "Згурщинський": ("Зиновій", "Ярославович", "", ""),
    "Гнатцюшин": ("Гліб", "Георгійович", "", ""),
    "Хрущук": ("Микита", "Сергійович", "", ""),
    "Цвєткович": ("Наталія", "Олексіївна", "", ""),
    "Джигуненко": ("Дмитро", "Володимирович", "", ""),
    "Їжакевський": ("Іван-Павло", "Тарасович", "", ""),
    "Зразко": ("Анна Марія", "Іванівна", "", ""),
    "Пробников": ("Николай", "Алексеевич", "", ""),
    "Wzorkowski": ("Krzysztof", "", "", ""),
    "Schmidtke-Muster": ("Jürgen", "", "", ""),
    "Безіменний": ("Василь", "Степанович", "", ""),
    "Нововигадана": ("Оксана", "Ігорівна", "", ""),
    "Ґалаґанюк": ("Ґригорій", "", "", ""),
    "Лютий": ("Остап", "", "1985", ""),
    "Невідомський": ("", "Прокіп Зразкович", "", ""),
}
OTHERS: Final = (
    *("Вигаданко Петро Іванович", "Умовний Іван", "Неіснуюк Оксана", "Пробненко Андрій", "Безіменюк Юрій"),
    *("Зразковецький Олег Ілліч", "Прикладчук Олена", "Умовчук Сергій Олександрович", "Прикладова Олександра"),
    *("Вигадаєв Алексей", "Кузьменко Ігор", "Ковалюк Андрій", "Євтух Євгенія", "Щербак Юліан", "Хрущенко Микола"),
    *("Цвях Наталка", "Джус Дмитро", "Їжак Іванна", "Шевчишин Олексій", "Дем'яненко Мар'ян"),
)
TYPED: Final = {
    "Шевчинський-Зразок": (
        *("Шевчинський", "Шевчинський-Зразок", "Зразок Шевчинський", "шевчинський олександр"),
        *("Олександр Шевчинський", "Александр Шевчинский", "Shevchynskyi Oleksandr", "Shevchinskiy Aleksandr"),
        *("Shevchynskyy", "Chevtchinski Alexandre", "Schewtschynskyj Olexandr", "Szewczyński Aleksander"),
        *("Ševčynskyj Oleksandr", "Саша Шевчинський", "Сашко Шевчинський", "Шевчинский Саня", "Шевчинскьий"),
        *("шевчинсьий олексндр", "Шевчиньский", "о. м. шевчинський", "шевчинський о.м.", "шевчинський о м"),
        *("миколайович олександр шевч", "Николаевич Александр", "jktrcfylh itdxbycmrbq", "itdxbycmrbq"),
        *("iевчинський", "Шeвчинcький", "14.05.1994", "1994-05-14", "14 травня 1994", "14 мая 1994"),
        *("14.05.1994 р.н.", "шевчинський 1994", "рік:1994", "year:1994", "в/ч А1234", "в/ч A1234", "А-1234"),
        *("a1234", "а 1234", "частина:а1234", "В/Ч а 1234", "військова частина А1234", "Вигаданськ"),
        *("место:вигаданськ", "прізвище:шевчинський", "фамилия:Шевчинский", "surname:Shevchynskyi"),
        *('"Шевчинський"', "May 14, 1994", "14/05/1994", "05.1994", "травень 1994", "шевчинсього олександра"),
        *("Шевчинському", "Олександра Шевчинського"),
    ),
    "Ковальчук": (
        *("Ковальчук", "Kovalchuk Andrii", "Kovaltchouk Andreï", "Kowalczuk Andrzej", "Kowaltschuk Andrej"),
        *("Ковальчук Андрей", "Ковалчук", "Koval'chuk", "Андрюха Ковальчук", "Ковальчук А П", "0671234567"),
        *("+380671234567", "067 123 45 67", "(067) 123-45-67", "38 067 123 45 67", "1234567", "45-67"),
        *("380507654321", "7654321", "067.123.45.67", "80671234567", "Сестренко", "Галя Сестренко"),
        *("Sestrenko Halyna", "Прикладівка", "А4321", "1985 ковальчук", "Ковальчука Андрія"),
    ),
    "Дем'янишин": (
        *("Дем'янишин", "Дем’янишин", "Демʼянишин", "Дем`янишин", "Демянишин", 'Дем"янишин'),
        *("Demianyshyn Mariana", "Demyanishin Maryana", "Марьяна Демьянишин", "Маряна", "Мар‘яна Валер‘янівна"),
        *("Валерьяновна", "03.1990", "березень 1990", "ltv`zybiby"),
    ),
    "Кузьмільський": (
        *("Кузмільський", "Kuzmilskyi Ihor", "Kuzmilsky Igor", "Кузьмильский Игорь", "Kusmilskyj", "93 ОМБр"),
        *("93 омбр", "93-тя окрема механізована бригада", "ігор васильович"),
    ),
    "Євтушевський": (
        *("Yevtushevskyi Yevhen", "Ievtushevskyi Ievgen", "Evtushevsky Evgeny", "Евтушевский Евгений"),
        *("Женя Євтушевський", "Jewtuschewskyj", "Євтушевскі", "'dneitdcmrbq"),
    ),
    "Щербицюк": (
        *("Shcherbytsiuk", "Scherbitsyuk Yulia", "Szczerbyciuk Julia", "Schtscherbyzjuk", "Щербицюк Юля"),
        *("Chtcherbytsiouk", "Щербитсюк", "Shherbycjuk"),
    ),
    "Згурщинський": (*("Zghurshchynskyi", "Zgurshchinskiy Zinoviy", "Згурщинский"),),
    "Гнатцюшин": (*("Hnattsiushyn Hlib", "Gnatsiushin Gleb", "Глеб Гнатцюшин"),),
    "Хрущук": (
        *("Khrushchuk Mykyta", "Chruszczuk", "Chruschtschuk Nikita", "Хрущук Никита", "Khrouchtchouk"),
        *("[heoer",),
    ),
    "Цвєткович": (*("Tsvietkovych Nataliia", "Zwetkowytsch", "Цветкович Наталья", "Наташа Цвєткович", "Cwietkowycz"),),
    "Джигуненко": (*("Dzhyhunenko", "Dschyhunenko", "Dżyhunenko", "Джигуненко Дима", "Djigounenko Dmitri"),),
    "Їжакевський": (
        *("Їжакевський", "Yizhakevskyi Ivan", "Іван Павло Їжакевський", "Іван-Павло", "Иван-Павел Ижакевский"),
        *("Павло Їжакевський", "Jischakewskyj"),
    ),
    "Зразко": (*("Зразко Анна", "Зразко Марія", "Ганна Марія Зразко", "Zrazko Anna Maria", "Анна Марія"),),
    "Пробников": (
        *("Пробніков Микола", "Пробников Коля", "Probnikov Nikolai", "Пробніков Микола Олексійович"),
        *("Nikolay Alekseevich",),
    ),
    "Wzorkowski": (*("Взорковський Кшиштоф", "Взорковски", "Wzorkowski", "Wzorkowsky", "Vzorkovskyi"),),
    "Schmidtke-Muster": (*("Шмідтке", "Jurgen Schmidtke", "Juergen Muster", "Юрген Шмідтке"),),
    "Безіменний": (
        *("Сокіл-2", "Сокіл", "Sokil", "Дід Мороз", "позивний:сокіл", "callsign:sokil", "Безыменный"),
        *("Безыменный Василий", "позывной:мороз"),
    ),
    "Нововигадана": (
        *("Старовигаденко", "Старовыгаденко Аксана", "Нововигадана", "Нававыгадана", "Starovyhadenko"),
        *("Нововыгаданная",),
    ),
    "Ґалаґанюк": (*("Ґалаґанюк", "Галаганюк", "Halahaniuk", "Galaganyuk Grigoriy", "Грицько Галаганюк"),),
    "Лютий": (*("Лютий", "Лютий 1985", "Lyutyi", "Лютый Остап"),),
    "Невідомський": (*("Невідомський", "прокіп", "Nevidomskyi Prokip", "Невідомський Прокіп Зразкович"),),
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = make_desk(tmp_path_factory.mktemp("hard") / "vault", today=date(2026, 3, 2))
    for surname, (given, patronymic, born, unit) in PEOPLE.items():
        case = cases.open_case(
            desk,
            full=" ".join(word for word in (surname, given, patronymic) if word),
            family=surname if given else "",
            given=given,
            patronymic=patronymic,
            born=PartialDate.parse(born) if born else None,
            unit=unit,
            birthplace="Прикладівка" if surname == "Ковальчук" else "",
            last_place="Вигаданськ" if surname == "Шевчинський-Зразок" else "",
        )
        match surname:
            case "Безіменний":
                cases.add_name(desk, case.id, "Сокіл-2", NameKind.CALL_SIGN)
                cases.add_name(desk, case.id, "Дід Мороз", NameKind.CALL_SIGN)
            case "Нововигадана":
                cases.add_name(
                    desk, case.id, "Старовигаденко Оксана", NameKind.FORMER, family="Старовигаденко", given="Оксана"
                )
                cases.add_name(desk, case.id, "Нававыгадана Аксана", NameKind.MISSPELLING_IN_DOCUMENT)
            case "Ковальчук":
                phones = "+38 (067) 123-45-67, 050 765 43 21"
                family.add_relative(desk, case.id, "Сестренко Галина Петрівна", Kinship.SISTER, phone=phones)
    for other in OTHERS:
        family_name, given_name, *rest = other.split()
        cases.open_case(desk, full=other, family=family_name, given=given_name, patronymic=" ".join(rest))
    yield desk
    desk.close()


def first(desk: Desk, typed: str) -> Found:
    return finding.find_people(desk, typed)[0]


@pytest.mark.parametrize("surname", TYPED)
def test_every_way_of_writing_finds_the_person_first(desk: Desk, surname: str) -> None:
    for typed in TYPED[surname]:
        found = finding.find_people(desk, typed)
        assert [one.name.split()[0] for one in found[:1]] == [surname], typed
        assert [one.name for one in found[:1]] == [
            row.name for row in cases.case_rows(desk, [cases.find_cases(desk, typed)[0]])
        ], f"the list of all cases begins with {typed} as the finder does"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Aleksandr", ("Aleksandr", "Олександр", Likeness.OTHER_LANGUAGE, Passport.RUSSIAN)),
        ("Саша Шевчинський", ("Саша", "Олександр", Likeness.SHORT_FORM, None)),
        ("Zinovii Zghurshchynskyi", ("Zghurshchynskyi", "Згурщинський", Likeness.SAME_SOUND, Passport.UKRAINIAN)),
        ("Галаганюк", ("Галаганюк", "Ґалаґанюк", Likeness.SAME_SOUND, None)),
    ],
)
def test_why_it_was_found_is_said(desk: Desk, typed: str, told: tuple[str, str, Likeness, Passport | None]) -> None:
    whys = first(desk, typed).whys
    assert told in [(one.typed, one.recorded, one.likeness, one.passport) for one in whys]


def test_a_name_copied_from_a_sentence_says_so(desk: Desk) -> None:
    hit = first(desk, "Шевчинського Олександра Миколайовича")
    assert [(one.typed, one.recorded, one.declined) for one in hit.whys] == [
        ("Шевчинського", "Шевчинський", True),
        ("Олександра", "Олександр", True),
        ("Миколайовича", "Миколайович", True),
    ]
    assert not hit.literal


def test_a_keyboard_left_in_another_language_says_what_was_read(desk: Desk) -> None:
    assert first(desk, "jktrcfylh itdxbycmrbq").read_as == "олександр шевчинський"
    assert first(desk, "Олександр Шевчинський").read_as == ""


def test_a_place_that_was_typed_whole_comes_before_a_surname_that_is_only_like_it(desk: Desk) -> None:
    hit = first(desk, "Вигаданськ")
    assert (hit.found_in, hit.whys) == (("locality",), ())


@pytest.mark.parametrize(
    "typed",
    ['"Шевчинсь"', "рік:1995", "given:Шевчинський", "позивний:Шевчинський", "15.05.1994", "в/ч А1235", "0671234568"],
)
def test_what_is_not_so_finds_nobody_by_it(desk: Desk, typed: str) -> None:
    assert all(
        one.number == "" or one.name.split()[0] != "Шевчинський-Зразок" for one in finding.find_people(desk, typed)
    )


def test_many_in_a_place_or_of_a_year_keep_nobody_away_who_has_it_as_name_or_number(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(query, "_MOST", 3)
    for given in ("Олесь", "Степан", "Фрол", "Яким"):
        cases.open_case(desk, full=f"Скрізненко {given}", last_place="Бувальськ", born=PartialDate.parse("1977"))
    bearer = cases.open_case(desk, full="Бувальськ Яків", family="Бувальськ", given="Яків")
    with desk.work("fill") as work:
        work.add(Registration(case_id=bearer.id, body=Body.POLICE_ERDR, number="1977"))
        work.commit()
    assert first(desk, "Бувальськ").case_id == first(desk, "1977").case_id == bearer.id
