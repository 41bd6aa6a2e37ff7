"""How printed words hold together: spaces that do not break, one form of the apostrophe, dashes that do not lead."""

import re
from functools import cache, lru_cache
from typing import Final

from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters.phrases import phrases

NBSP: Final = "\u00a0"
_KEPT: Final = 1000
"""Texts: what a letter says is mostly what the last one said."""

# An apostrophe stands inside a word; at a word's edge the same sign may be a quotation mark and stays.
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['ʼ](?=[^\W\d_])")
_DASH = re.compile(r"(?:(?<=\S)|^) (?=[–—·](?:\s|$))")
_NUMBER_SIGN = re.compile(r"№ (?=\S|$)")
_NUMBER_WORD = re.compile(r"\b([Nn]o\.) (?=\S|$)")
# A plus or a nought begins a telephone number; seven digits or more make it one and not a date or a count.
_PHONE = re.compile(r"(?<![\w.])(?:\+|\(?0)[\d()\- ]{7,}\d(?!\w)")
_MONTH_AND_YEAR = re.compile(rf"(?<=[^\W\d_]{{3}}){NBSP}(?=\d{{4}}(?!\d))")
_INITIAL = re.compile(r"\b([^\W\d_]\.) (?=[^\W\d_])")


@lru_cache(_KEPT)
def typeset(text: str, language: PaperLanguage) -> str:
    """Bind what must not be torn: short words to the next, № to its number, a month to its year.

    A dash, and a dot that joins, is bound to what stands before it. Only spaces and apostrophes change, so that a
    quotation stays word for word. The text may be part of a sentence.
    """
    text = _APOSTROPHE.sub("’", text)
    text = _DASH.sub(NBSP, text)
    text = _NUMBER_SIGN.sub(f"№{NBSP}", text)
    text = _NUMBER_WORD.sub(rf"\1{NBSP}", text)
    text = _PHONE.sub(_bound, text)
    text = _INITIAL.sub(rf"\1{NBSP}", text)
    text = _after_a_number(language).sub(NBSP, text)
    text = _year_of_a_month(language).sub(rf"\1{NBSP}", text)
    return _leading(language).sub(rf"\1{NBSP}", text)


def loosened(text: str) -> str:
    """Let a full month stand apart from its year again, for a place that is too narrow for both."""
    return _MONTH_AND_YEAR.sub(" ", text)


def _bound(found: re.Match[str]) -> str:
    number = found.group()
    return number.replace(" ", NBSP) if sum(sign.isdigit() for sign in number) >= 7 else number


@cache
def _leading(language: PaperLanguage) -> re.Pattern[str]:
    words = "|".join(map(re.escape, phrases(language).lists["typography.leading_words"]))
    return re.compile(rf"(?<![\w’'ʼ-])({words}) (?=\S|$)", re.IGNORECASE)


@cache
def _after_a_number(language: PaperLanguage) -> re.Pattern[str]:
    lists = phrases(language).lists
    months = (*lists["dates.months_of"], *lists["dates.months_short"])
    words = "|".join(map(re.escape, (*months, *lists["typography.following_words"])))
    return re.compile(rf"(?<=\d) (?=(?:{words})(?!\w))")


@cache
def _year_of_a_month(language: PaperLanguage) -> re.Pattern[str]:
    """Match a month before its year, short as in a table or in full."""
    lists = phrases(language).lists
    months = "|".join(map(re.escape, (*lists["dates.months_of"], *lists["dates.months_short"])))
    return re.compile(rf"(?<!\w)({months}) (?=\d{{4}}(?!\d))")
