"""The languages in which papers are written."""

from enum import StrEnum


class PaperLanguage(StrEnum):
    UKRAINIAN = "uk"
    RUSSIAN = "ru"
    ENGLISH = "en"
