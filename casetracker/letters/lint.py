"""Reading a text before it is printed: words that no letter may hold, figures without a source, slips of typing.

The words stand in resources/letters/<language>/lint.toml, each with the reason and with what to write instead
(research: family letters, section 4). A pattern there is words parted by spaces: `тримай*` is any ending, `a|b` either,
`#` a number, `…` up to six further words of the same sentence.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

from casetracker import resources
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.paper_language import PaperLanguage


class Weight(StrEnum):
    """What a finding does: it keeps the paper back, or it is only shown."""

    NEVER = "never"
    STYLE = "style"


class WordListRefused(ForTheCaseworker):
    """`problems` are lines of file name and reason."""

    sentence = QT_TRANSLATE_NOOP("Errors", "The list of words for letters cannot be used. Mend the file:\n{problems}")
    exit_code = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """One place that should be written otherwise: the rule, the words as they stand there, their line."""

    rule: str
    weight: Weight
    words: str
    line: int
    why: str
    instead: str
    """What to write in its place; empty where nothing takes it."""
    field: str = ""
    """The field of a paper in which it was typed; empty for the words of a template."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry of a word list. It does not hold for papers of the kinds in `not_for`."""

    id: str
    weight: Weight
    find: tuple[re.Pattern[str], ...]
    unless: tuple[re.Pattern[str], ...]
    why: str
    instead: str
    not_for: frozenset[str]


@dataclass(frozen=True, slots=True)
class WordList:
    language: PaperLanguage
    rules: Mapping[str, Rule]
    """By id, in the order of the file; those of `BUILT_IN` have no words to find."""
    counted: tuple[re.Pattern[str], ...]
    said: tuple[re.Pattern[str], ...]


UNSOURCED: Final = "unsourced"
PLACEHOLDER: Final = "placeholder"
PATRONYMIC: Final = "patronymic"
DOUBLE_SPACE: Final = "double_space"
BUILT_IN: Final = (UNSOURCED, PLACEHOLDER, PATRONYMIC, DOUBLE_SPACE)
"""Rules that look at the form of a text; their reasons stand in the word lists as well."""


def lint(text: str, language: PaperLanguage, kind: str = "") -> tuple[Finding, ...]:
    """Return what should not stand in a text of a paper of this kind, in the order of the text."""
    words = word_list(language)
    found: list[Finding] = []
    for line, paragraph in _paragraphs(_one_alphabet(_plain(text), language)):
        there = sorted(_in_paragraph(paragraph, line, words, kind), key=lambda pair: (pair[0], pair[1].rule))
        found += [one for _, one in there]
    return tuple(found)


def lint_fields(texts: Iterable[tuple[str, str]], language: PaperLanguage, kind: str = "") -> tuple[Finding, ...]:
    """Return what should not stand in texts that were typed, each under the name of its field."""
    return tuple(replace(one, field=name) for name, text in texts for one in lint(text, language, kind))


def lint_template(text: str, language: PaperLanguage, kind: str = "") -> tuple[Finding, ...]:
    """Return what should not stand in the words of a template file, with the lines of the file."""
    lines = text.splitlines()
    ends = [at for at, line in enumerate(lines) if line.strip() == "+++"][:2]
    body = ends[1] + 1 if len(ends) == 2 else 0
    shown = [line if at >= body or _HEADING.match(line) else "" for at, line in enumerate(lines)]
    return lint("\n".join(_without_marks(line) for line in shown), language, kind)


def lint_phrase(text: str, language: PaperLanguage, kind: str = "") -> tuple[Finding, ...]:
    """Return what should not stand in one of the fixed phrases, whose `{fields}` are filled later."""
    return lint(_FIELD_OF_A_PHRASE.sub(_FILLED, text), language, kind)


def never(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return those findings that keep a paper back."""
    return tuple(one for one in findings if one.weight is Weight.NEVER)


def reason(rule: str, language: PaperLanguage) -> str:
    """Return why a rule is one, in the language of whoever reads it: that of the paper may be another."""
    return word_list(language).rules[rule].why


@cache
def word_list(language: PaperLanguage) -> WordList:
    """Return the shipped word list of a language; raises `WordListRefused`."""
    return read(resources.path("letters", language.value, "lint.toml"), language)


def read(file: Path, language: PaperLanguage) -> WordList:
    """Read one word list; raises `WordListRefused` with every problem."""
    try:
        whole = tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as cause:
        raise WordListRefused(problems=f"{file.name}: {cause}") from None
    problems: list[str] = []
    rules: dict[str, Rule] = {}
    for weight in Weight:
        for entry in whole.get(weight.value, []):
            name = str(entry.get("id", ""))
            lacking = [key for key in ("id", "why") if not str(entry.get(key, "")).strip()]
            lacking += ["find"] if not entry.get("find") and name not in BUILT_IN else []
            problems += [f"{name or weight.value}: {key} is missing" for key in lacking]
            problems += [f"{name}: this id stands twice"] if name in rules else []
            rules[name] = _rule(name, weight, entry)
    problems += [f"{name} is missing" for name in BUILT_IN if name not in rules]
    if problems:
        raise WordListRefused(problems="\n".join(f"{language.value}/{file.name}: {one}" for one in problems))
    figures = whole.get("figures", {})
    return WordList(language, rules, _patterns(figures.get("counted", [])), _patterns(figures.get("said", [])))


def _rule(name: str, weight: Weight, entry: Mapping[str, Any]) -> Rule:
    find, unless = _patterns(entry.get("find", [])), _patterns(entry.get("unless", []))
    why, instead = str(entry.get("why", "")), str(entry.get("instead", ""))
    return Rule(name, weight, find, unless, why, instead, frozenset(entry.get("not_for", ())))


# Bounded, and no sign fits both halves: a row of dashes or of numbers must not take minutes.
_NUMBER: Final = r"\d{1,12}(?:[., ]\d{1,12}){0,4}"
_BETWEEN: Final = r"""[\s,;:()«»"„“”–—-]{1,8}"""
_MORE: Final = r"(?:[^\w.!?]{1,8}\w+){0,6}?"


def _patterns(written: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(_pattern(one) for one in written)


def _pattern(written: str) -> re.Pattern[str]:
    made, before = "", ""
    for word in _plain(written).split():
        if word == "…":
            made += _MORE
            continue
        # A sign such as % may touch the number beside it.
        touches = _is_sign(before) or _is_sign(word)
        between = "" if not before else r"\s*" if touches else _BETWEEN
        one = "|".join(_word(part) for part in word.split("|"))
        made += f"{between}(?:{one})"
        before = word
    return re.compile(rf"(?<!\w){made}(?!\w)", re.IGNORECASE)


def _is_sign(word: str) -> bool:
    return word != "#" and not any(one.isalnum() for one in word)


def _word(part: str) -> str:
    if part == "#":
        return _NUMBER
    return re.escape(part.removesuffix("*")) + (r"\w*" if part.endswith("*") else "")


_FILLED: Final = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a value that is filled in later."""
_HEADING: Final = re.compile(r"\s*(title|headline)\s*=")
_OWN_MARKS: Final = re.compile(r"\{\{[^{}\n]*\}\}")
_BRACKETED: Final = re.compile(r"^\s*\[[?*=][^\]]*\]\s?")
_FIELD_OF_A_PHRASE: Final = re.compile(r"\{[a-z_]+(?::\d+)?\}")
_ONE_FOR_ANOTHER: Final = str.maketrans(
    {"’": "'", "ʼ": "'", "`": "'", "ё": "е", "Ё": "Е", "\u00a0": " ", "\u202f": " ", "\u0301": None, "\u00ad": None}
    # What `fonts.printable` prints as nothing parts no word either.
    | dict.fromkeys(("\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u2060", "\ufeff"))
)
_LATIN: Final = "aceiopxyABCEHIKMOPTX"
_CYRILLIC: Final = "асеіорхуАВСЕНІКМОРТХ"
_AS_CYRILLIC: Final = str.maketrans(_LATIN, _CYRILLIC)
_AS_LATIN: Final = str.maketrans(_CYRILLIC, _LATIN)
_OF_BOTH: Final = re.compile(r"\b(?=\w*[A-Za-z])(?=\w*[А-Яа-яІЇЄҐіїєґ])\w+")


def _plain(text: str) -> str:
    """Write a text as it is compared: composed, one apostrophe, no stress marks, no silent signs, е for ё.

    Its lines stay.
    """
    return unicodedata.normalize("NFC", text.translate(_ONE_FOR_ANOTHER))


def _one_alphabet(text: str, language: PaperLanguage) -> str:
    """Write words of two alphabets in that of the language: on paper the letters that look alike are the same."""
    alike = _AS_LATIN if language is PaperLanguage.ENGLISH else _AS_CYRILLIC
    return _OF_BOTH.sub(lambda word: word[0].translate(alike), text)


def _without_marks(line: str) -> str:
    """Take the marks of a template off a line, so that only its words are left."""
    return _BRACKETED.sub("", _OWN_MARKS.sub(_FILLED, line)).replace("*", "")


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Cut a text at its blank lines, each piece with its first line."""
    piece: list[str] = []
    for at, line in enumerate([*text.split("\n"), ""], 1):
        if line.strip():
            piece.append(line)
        elif piece:
            yield at - len(piece), "\n".join(piece)
            piece = []


def _in_paragraph(text: str, first_line: int, words: WordList, kind: str) -> Iterator[tuple[int, Finding]]:
    """Give each finding with where in the paragraph it begins."""

    def finding(name: str, start: int, end: int) -> tuple[int, Finding]:
        rule = words.rules[name]
        at = first_line + text.count("\n", 0, start)
        said = " ".join(text[start:end].split()) or text[start:end]
        return start, Finding(name, rule.weight, said, at, rule.why, rule.instead)

    holding = {name for name, rule in words.rules.items() if kind not in rule.not_for}
    for name in holding:
        rule = words.rules[name]
        allowed = [one.span() for pattern in rule.unless for one in pattern.finditer(text)]
        taken: list[tuple[int, int]] = []
        for start, end in sorted(one.span() for pattern in rule.find for one in pattern.finditer(text)):
            inside = any(begin <= start and end <= close for begin, close in allowed)
            if not inside and not any(begin < end and start < close for begin, close in taken):
                taken.append((start, end))
                yield finding(name, start, end)
    for name, pattern in (*_SLIPS, *((PATRONYMIC, one) for one in _addresses(words.language))):
        if name in holding:
            yield from (finding(name, *one.span()) for one in pattern.finditer(text))
    if UNSOURCED in holding:
        for start, sentence in _sentences(text):
            if any(pattern.search(sentence) for pattern in words.said):
                continue
            found = next((one for pattern in words.counted if (one := pattern.search(sentence))), None)
            if found:
                yield finding(UNSOURCED, start + found.start(), start + found.end())


_SLIPS: Final = (
    (DOUBLE_SPACE, re.compile(r"(?<=\S) {2,}(?=\S)")),
    (PLACEHOLDER, re.compile(r"\{[^{}\n]{0,40}\}?\}?|\}|\[[^\[\]\n]{1,40}\]|<[^<>\n]{1,30}>")),
    (PLACEHOLDER, re.compile(r"_{3,}|\.{4,}|\?{3,}|…{2,}|(?<!\w)(?:TODO|TBD|[XХ]{3,})(?!\w)")),
)
_ENDS: Final = re.compile(r"""[.!?]+[»"”)]*\s+(?=[^\Wa-zа-яґєії\d])""")


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for one in _ENDS.finditer(text):
        yield start, text[start : one.end()]
        start = one.end()
    yield start, text[start:]


_PATRONYMICS: Final = {
    PaperLanguage.UKRAINIAN: (r"[Пп]ан(?:|а|у|ові|ом|е|і)", r"(?:ович|йович|ьович|івн|ївн)\w*"),
    PaperLanguage.RUSSIAN: (
        r"[Пп]ан(?:|а|у|ом|и)|[Гг]осподин\w*|[Гг]оспож\w*|[Гг]-(?:н|жа)",
        r"(?:ович|евич|овн|евн)\w*",
    ),
    PaperLanguage.ENGLISH: (r"(?:Mr|Mrs|Ms|Pan|Pani)\.?", r"(?:ovych|yovych|ivna|yivna|ovich|evich|ovna|evna)"),
}


@cache
def _addresses(language: PaperLanguage) -> tuple[re.Pattern[str], ...]:
    """Find a title, a given name and a name on the father's: the two do not go together."""
    titles, endings = _PATRONYMICS[language]
    return (re.compile(rf"(?<!\w)(?:{titles})\s+[^\W\d_a-zа-яґєії]\w*\s+[^\W\d_a-zа-яґєії]\w*{endings}(?!\w)"),)
