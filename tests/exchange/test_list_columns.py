"""What the columns of a list mean, and the persons in its rows."""

import pytest

from casetracker.casework.partial_date import Part
from casetracker.exchange.list_columns import (
    Fault,
    FaultKind,
    Guess,
    Meaning,
    NoNameColumn,
    guess,
    persons,
    turn,
)
from casetracker.exchange.list_file import Line, ListFile
from casetracker.matching.columns import Told

M = Meaning


def listed(*rows: list[str]) -> ListFile:
    width = max(map(len, rows))
    lines = tuple(Line(at, tuple(row + [""] * (width - len(row)))) for at, row in enumerate(rows, 1))
    return ListFile("list.csv", lines, width)


@pytest.mark.parametrize(
    ("headings", "meanings"),
    [
        (
            ["№ з/п", "Прізвище", "Ім’я", "По батькові", "Дата народження", "В/ч", "Телефон"],
            [M.NUMBER, M.SURNAME, M.GIVEN, M.PATRONYMIC, M.BORN, M.UNIT, M.PHONE],
        ),
        (
            ["Фамилия", "Имя", "Отчество", "Год рождения", "Воинская часть", "Место", "Примечание"],
            [M.SURNAME, M.GIVEN, M.PATRONYMIC, M.BIRTH_YEAR, M.UNIT, M.PLACE, M.NOTE],
        ),
        (
            ["No", "Last name", "First name", "Father's name", "Date of birth", "Unit", "Date", "Remarks"],
            [M.NUMBER, M.SURNAME, M.GIVEN, M.PATRONYMIC, M.BORN, M.UNIT, M.HAPPENED, M.NOTE],
        ),
        (["ПІБ", "Дата народження", "Військова частина"], [M.WHOLE, M.BORN, M.UNIT]),
        (["Ф.И.О.", "д.р."], [M.WHOLE, M.BORN]),
        (["Прізвище, ім'я, по батькові", "Рік народження"], [M.WHOLE, M.BIRTH_YEAR]),
        (["Name", "DOB"], [M.WHOLE, M.BORN]),
    ],
)
def test_headings_in_three_languages_say_what_the_columns_mean(headings: list[str], meanings: list[Meaning]) -> None:
    assert guess(listed(headings)) == Guess(0, dict(enumerate(meanings)))


def test_what_stands_above_the_headings_is_no_row() -> None:
    found = listed(["Список осіб (зразок)"], ["станом на 1 березня"], ["ПІБ", "д.н."], ["Зразковий Приклад", "1990"])
    assert guess(found) == Guess(1 + 1, {0: M.WHOLE, 1: M.BORN})
    (row,) = persons(found, 2, guess(found).columns).rows
    assert (row.number, row.name) == (4, "Зразковий Приклад")


def test_columns_without_headings_are_guessed_by_what_stands_in_them() -> None:
    rows = [
        ["Зразковий", "Олександр", "Іванович", "14.05.1990", "А1234", "+380 00 000 00 00"],
        ["Прикладна", "Ганна", "Петрівна", "1.2.1991", "в/ч A1235", "000 000 00 00"],
    ]
    found = guess(listed(*rows))
    assert found == Guess(-1, {0: M.SURNAME, 1: M.GIVEN, 2: M.PATRONYMIC, 3: M.BORN, 4: M.UNIT, 5: M.PHONE})
    assert guess(listed(["Зразковий Олександр Іванович", "1990"], ["Прикладна Ганна", "1991"])).columns == {
        0: M.WHOLE,
        1: M.BIRTH_YEAR,
    }


def test_a_person_is_what_the_chosen_columns_tell_and_the_rest_of_the_row_is_not_looked_at() -> None:
    found = listed(["Зразковий", "Олександр", "таємне", "1990-05-14 00:00", "А 1234"])
    columns = {0: M.SURNAME, 1: M.GIVEN, 3: M.BORN, 4: M.UNIT}
    (row,) = persons(found, -1, columns).rows
    assert row.told == Told("Зразковий", "Олександр", "", "", Part(1990, 5, 14), "А 1234")
    assert "таємне" not in repr(row)


@pytest.mark.parametrize(
    ("written", "born"),
    [
        ("14.05.1990", Part(1990, 5, 14)),
        ("14/05/1990", Part(1990, 5, 14)),
        ("1990-05", Part(1990, 5)),
        ("1990", Part(1990)),
        ("травень 1990", Part(1990, 5)),
        ("близько 1990", Part(1990)),
        ("14 травня 1990 року", Part(1990, 5, 14)),
    ],
)
def test_partial_dates_are_read_as_people_write_them(written: str, born: Part) -> None:
    found = persons(listed(["Зразковий", written]), -1, {0: M.SURNAME, 1: M.BORN})
    assert [row.told.born for row in found.rows] == [born]
    assert found.faults == ()


def test_what_cannot_be_read_is_named_by_row_and_column_and_the_rest_goes_on() -> None:
    found = persons(
        listed(["Зразковий", "31.02.1990", ""], ["", "1990", "x"], ["–", "", "x"], ["Прикладна", "14.05.90", "198?"]),
        -1,
        {0: M.SURNAME, 1: M.BORN, 2: M.BIRTH_YEAR},
    )
    assert [row.number for row in found.rows] == [1, 4]
    assert found.faults == (
        Fault(1, M.BORN, FaultKind.DATE_UNREAD),
        Fault(2, M.WHOLE, FaultKind.NO_NAME),
        Fault(3, M.SURNAME, FaultKind.NO_NAME),
        Fault(4, M.BORN, FaultKind.DATE_UNREAD),
        Fault(4, M.BIRTH_YEAR, FaultKind.YEAR_UNREAD),
    )


def test_without_a_column_for_the_name_nothing_is_read() -> None:
    with pytest.raises(NoNameColumn):
        persons(listed(["Зразковий"]), -1, {0: M.PLACE})


NAMES = [["Зразковий", "Олександр"], ["Прикладна", "Марія"], ["Вигаданий", "Степан"]]


def test_surname_and_given_name_under_each_others_headings_are_taken_the_other_way_round() -> None:
    found = guess(listed(["Прізвище", "Ім'я"], *([given, surname] for surname, given in NAMES)))
    assert (found.columns, found.turned) == ({0: M.GIVEN, 1: M.SURNAME}, True)
    assert turn(found.columns) == {0: M.SURNAME, 1: M.GIVEN}
    as_headed = guess(listed(["Прізвище", "Ім'я"], *NAMES))
    assert (as_headed.columns, as_headed.turned) == ({0: M.SURNAME, 1: M.GIVEN}, False)


def test_surnames_that_are_given_names_too_turn_nothing_round() -> None:
    found = guess(listed(["Прізвище", "Ім'я"], ["Роман", "Олександр"], ["Степан", "Марія"], ["Клим", "Тарас"]))
    assert not found.turned


def test_without_headings_the_surname_is_the_nearest_column_of_words_beside_the_given_name() -> None:
    rows = [["Зразкове", "1990", surname, given] for surname, given in NAMES]
    assert guess(listed(*rows)).columns == {1: M.BIRTH_YEAR, 2: M.SURNAME, 3: M.GIVEN}
    assert guess(listed(*([given, surname] for surname, given in NAMES))).columns == {0: M.GIVEN, 1: M.SURNAME}


@pytest.mark.parametrize("whole", ["ЗРАЗКОВИЙ Олександр Іванович", "Олександр ЗРАЗКОВИЙ"])
def test_a_whole_name_below_the_heading_of_a_surname_is_a_whole_name(whole: str) -> None:
    assert guess(listed(["Прізвище", "Дата народження"], [whole, "1990"])).columns == {0: M.WHOLE, 1: M.BORN}


def test_headings_in_two_rows_are_read_together() -> None:
    found = guess(listed(["Особа", "", "Народження", ""], ["Прізвище", "Ім'я", "Дата", "Місце"], [*NAMES[0], "", ""]))
    assert found == Guess(1, {0: M.SURNAME, 1: M.GIVEN, 2: M.BORN, 3: M.PLACE})


def test_a_column_headed_date_is_of_births_where_the_days_are_so_old() -> None:
    births, events = [["Зразковий", "14.05.1990"]], [["Зразковий", "14.05.2024"]]
    assert guess(listed(["Прізвище", "Дата"], *births)).columns[1] is M.BORN
    assert guess(listed(["Прізвище", "Дата"], *events)).columns[1] is M.HAPPENED


@pytest.mark.parametrize(("written", "born"), [("33007", Part(1990, 5, 14)), ("7306", None), ("99999", None)])
def test_a_date_that_a_spreadsheet_left_as_a_number_is_that_day(written: str, born: Part | None) -> None:
    found = persons(listed(["Зразковий", written]), -1, {0: M.SURNAME, 1: M.BORN})
    assert found.rows[0].told.born == born
    assert bool(found.faults) == (born is None)


def test_a_name_without_a_letter_is_none() -> None:
    assert persons(listed(["12345", "1990"]), -1, {0: M.SURNAME, 1: M.BORN}).faults == (
        Fault(1, M.SURNAME, FaultKind.NO_NAME),
    )
