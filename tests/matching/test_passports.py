"""Whose passports spell a name so: named where one table says it and the other does not."""

import pytest

from casetracker.matching.passports import Passport, passport_of


@pytest.mark.parametrize(
    ("latin", "cyrillic", "whose"),
    [
        ("aleksandr", "олександр", Passport.RUSSIAN),
        ("oleksandr", "олександр", Passport.UKRAINIAN),
        ("oleksandr", "александр", Passport.UKRAINIAN),
        ("nikolai", "микола", Passport.RUSSIAN),
        ("mykola", "николай", Passport.UKRAINIAN),
        ("boris", "борис", Passport.RUSSIAN),
        ("borys", "борис", Passport.UKRAINIAN),
        ("vadim", "вадим", Passport.RUSSIAN),
        ("hanna", "ганна", Passport.UKRAINIAN),
        ("nataliia", "наталія", Passport.UKRAINIAN),
        ("natalia", "наталія", Passport.RUSSIAN),
        ("liudmila", "людмила", Passport.RUSSIAN),
        ("afanasii", "панас", Passport.RUSSIAN),
        ("hnatenko", "гнатенко", Passport.UKRAINIAN),
        ("gnatenko", "гнатенко", Passport.RUSSIAN),
        ("zgurskyi", "згурський", None),
        ("zghurskyi", "згурський", Passport.UKRAINIAN),
        ("yizhak", "їжак", Passport.UKRAINIAN),
        ("yevhen", "євген", Passport.UKRAINIAN),
        ("yunak", "юнак", Passport.UKRAINIAN),
        ("iunak", "юнак", Passport.RUSSIAN),
        ("yahidka", "ягідка", Passport.UKRAINIAN),
        ("yorzh", "йорж", Passport.UKRAINIAN),
        ("prykladovych-zrazkova", "прикладович-зразкова", Passport.UKRAINIAN),
        ("podieelnyi", "подъельный", Passport.RUSSIAN),
    ],
)
def test_a_spelling_that_only_one_table_gives_is_named_by_it(latin: str, cyrillic: str, whose: Passport | None) -> None:
    assert passport_of(latin, cyrillic) is whose


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("roman", "роман"),
        ("prokopenko", "прокопенко"),
        ("alexander", "олександр"),
        ("raman", "роман"),
        ("sergiy", "сергій"),
        ("anna", "анна"),
        ("anna", "ганна"),
        ("lev", "лев"),
        ("mark", "марк"),
        ("natalia", "наталя"),
        ("polina", "поліна"),
        ("oleksandr", "петро"),
    ],
)
def test_a_spelling_that_both_tables_give_or_none_is_not_named(latin: str, cyrillic: str) -> None:
    assert passport_of(latin, cyrillic) is None
