"""The words of the shipped claims in the window's languages: who said them, what they count, over which time."""

import pytest

from casetracker import resources
from casetracker.exchange.claims_csv import read_claims, read_running_totals
from casetracker.services import reference


@pytest.mark.parametrize("language", ["uk", "ru"])
def test_every_speaker_and_every_total_of_the_shipped_claims_has_its_words(language: str) -> None:
    files = {
        name: resources.path("reference", name).read_bytes() for name in (reference.CLAIMS, reference.RUNNING_TOTALS)
    }
    claims = read_claims(files[reference.CLAIMS], reference.CLAIMS)
    totals = read_running_totals(files[reference.RUNNING_TOTALS], reference.RUNNING_TOTALS)
    speakers = {row.speaker for row in claims} | {row.speaker for row in totals}
    told = {words for row in totals for words in (row.what_is_counted, row.period) if any(map(str.isalpha, words))}
    assert not speakers - reference.speaker_names(language).keys()
    assert not told - reference.total_words(language).keys()


def test_what_an_office_wrote_itself_is_shown_as_it_was_written() -> None:
    assert "тіла, знайдені влітку" not in reference.total_words("uk")
    assert reference.total_words("en")["bodies"] == "bodies"
