"""What to think of before a letter goes out is said in the field's words, of its day or of its people."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from casetracker import terms
from casetracker.casework.letter_warnings import LetterWarning, WarningKind
from casetracker.casework.paper_kinds import LetterKind
from casetracker.ui.case_words import date_short, kin
from casetracker.ui.warning_words import warning_words
from tests.casework.searches_for_letters import ready_for


@pytest.mark.parametrize("language", terms.LANGUAGES)
@pytest.mark.parametrize("kind", WarningKind)
def test_a_warning_names_its_day_or_its_people_and_what_it_is(kind: WarningKind, language: str) -> None:
    QLocale.setDefault(QLocale(language))
    stands = ready_for(LetterKind.L8)
    dossier, day = stands.search.dossier, date(2026, 2, 3)
    of_people = kind is WarningKind.OTHERS_NOT_TOLD
    one = LetterWarning(kind, relatives=(stands.mother,)) if of_people else LetterWarning(kind, day)
    about = kin(dossier, stands.mother) if of_people else date_short(day)
    assert warning_words(one, dossier) == f"{about}: {terms.word(kind, language)}."
