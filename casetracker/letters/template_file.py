"""Reading a template file: front matter between two lines +++, then the body; every problem with its line."""

import hashlib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, TypeVar

from casetracker.casework.certainty import Level
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters.markup import FIELD_NAME, Block, Bullets, Problem, Run, Table, fields_of, inline, parse
from casetracker.letters.template import (
    CLOSING,
    NEEDS,
    OF_THE_PAPER,
    RULES,
    Column,
    ColumnType,
    Field,
    FieldType,
    Sheet,
    Template,
)

FORMAT: Final = 1
MOST_SIGNS: Final = 30_000
"""How long a text may be: ten times the longest that ships, and still shown while somebody types."""
LONGEST_LINE: Final = 4_000
MOST_BLOCKS: Final = 400
TITLE_SIGNS: Final = 4
"""How many characters the title of a column may have for each hundredth of the table's width: it fills no page."""
NARROWEST: Final = 0.04
"""The least part of a table's width that a column may have."""

_TOO_LONG: Final = QT_TRANSLATE_NOOP("Errors", "the text is longer than {most} characters; make it shorter")
_LONG_LINE: Final = QT_TRANSLATE_NOOP(
    "Errors", "this line is longer than {most} characters; put an empty line between paragraphs"
)
_MANY_BLOCKS: Final = QT_TRANSLATE_NOOP(
    "Errors", "there are more than {most} paragraphs, headings, lists and tables; make the text shorter"
)
_OVER_LINES: Final = QT_TRANSLATE_NOOP("Errors", 'a text of the front matter stands on one line, between two signs "')
_FRONT: Final = QT_TRANSLATE_NOOP("Errors", "the file must begin with front matter between two lines +++")
_NOT_TOML: Final = QT_TRANSLATE_NOOP("Errors", "the front matter is not TOML: {cause}")
_UNKNOWN_KEY: Final = QT_TRANSLATE_NOOP("Errors", "{key} is not known here")
_FORMAT: Final = QT_TRANSLATE_NOOP("Errors", "format must be {format}")
_ONE_OF: Final = QT_TRANSLATE_NOOP("Errors", "{key} must be one of: {choices}")
_NO_TITLE: Final = QT_TRANSLATE_NOOP("Errors", "title must not be empty")
_TEXT: Final = QT_TRANSLATE_NOOP("Errors", "{key} must be text")
_LEVELS: Final = QT_TRANSLATE_NOOP("Errors", "{key} must be a list of levels: {choices}")
_LIST: Final = QT_TRANSLATE_NOOP("Errors", "{key} must be a list")
_UNKNOWN_NAME: Final = QT_TRANSLATE_NOOP("Errors", "{key} holds a name that is not known; known are: {choices}")
_ONLY_REQUIRED: Final = QT_TRANSLATE_NOOP("Errors", "{key} may use only required fields, and {name} is optional")
_FIELDS: Final = QT_TRANSLATE_NOOP("Errors", "fields must be a table: [fields]")
_NO_NAME: Final = QT_TRANSLATE_NOOP("Errors", "{name} is not a name for a field, or comes with every paper")
_FIELD: Final = QT_TRANSLATE_NOOP("Errors", "{name} must be written {example}")
_REQUIRED: Final = QT_TRANSLATE_NOOP("Errors", "{name}: required must be true or false")
_MIN_LEVEL: Final = QT_TRANSLATE_NOOP("Errors", "{name}: min_level must be a level, on a field of type text or fact")
_COLUMNS: Final = QT_TRANSLATE_NOOP("Errors", "{name}: columns belong to type rows, and rows need them")
_COLUMN: Final = QT_TRANSLATE_NOOP("Errors", '{name}: a column is ["title", width, "type"], with a type of: {choices}')
_WIDTHS: Final = QT_TRANSLATE_NOOP(
    "Errors", "{name}: a width is a number from 1 to 100, and no column may be narrower than the others by far"
)
_TITLE: Final = QT_TRANSLATE_NOOP("Errors", "{name}: “{title}” is too long a title for so narrow a column")
_UNDECLARED: Final = QT_TRANSLATE_NOOP("Errors", "{name} is not declared under [fields]")
_ASKS_FOR_OPTIONAL: Final = QT_TRANSLATE_NOOP("Errors", "[? {name}] asks for a field that is declared optional")
_NOWHERE: Final = QT_TRANSLATE_NOOP("Errors", "{name} is declared and printed nowhere")
_NO_LIST: Final = QT_TRANSLATE_NOOP("Errors", "{name} is neither a list nor a table")
_WRONG_PLACE: Final = QT_TRANSLATE_NOOP("Errors", "{name} is of type {type} and cannot stand here")
_OPTIONAL: Final = QT_TRANSLATE_NOOP("Errors", "{name} is optional: put [? {name}] before the block")


class TemplateRefused(ForTheCaseworker):
    """`found` are all problems; `problems` in the sentence lists each as file, line and reason."""

    sentence = QT_TRANSLATE_NOOP("Errors", "The template cannot be used. Mend the file:\n{problems}")
    exit_code = 5

    def __init__(self, name: str, found: Iterable[Problem]) -> None:
        self.found = tuple(sorted(found, key=lambda one: one.line))
        super().__init__(problems="\n".join(f"{name}, {one}" for one in self.found))


def read(file: Path) -> Template:
    """Read a template and, for a paper to a family, the closing words beside it.

    Raises `TemplateRefused` with all problems.
    """
    name = _name_of(file)
    template = read_text(text_of(file), name, kind=file.stem, language=file.parent.name)
    if not wants_closing(template):
        return template
    return with_closing(template, read(file.with_name(f"{CLOSING}.letter")), name)


def text_of(file: Path) -> str:
    """Return the text of a template file; raises `TemplateRefused` for what is no text."""
    return decoded(file.read_bytes(), _name_of(file))


def decoded(content: bytes, name: str) -> str:
    """Return bytes as text with plain line ends; raises `TemplateRefused` for what is no UTF-8."""
    try:
        return content.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        raise TemplateRefused(name, [Problem(0, QT_TRANSLATE_NOOP("Errors", "the file is not UTF-8 text"))]) from None


def read_text(text: str, name: str, *, kind: str = "", language: str = "") -> Template:
    """Read the text of one template, without the closing words; `name` stands before each problem.

    `kind` and `language` are what it must be of, where they are given. Nothing but this text is looked at: no file,
    no record. Raises `TemplateRefused` with all problems.
    """
    reading = Reading(text)
    template = reading.template(hashlib.sha256(text.encode()).hexdigest())
    if template and kind and template.kind != kind:
        reading.wrong("kind", QT_TRANSLATE_NOOP("Errors", "the kind is not the name of the file, {name}"), name=kind)
    if template and language and template.language.value != language:
        reading.wrong(
            "language", QT_TRANSLATE_NOOP("Errors", "the language is not that of the folder, {name}"), name=language
        )
    if template is None or reading.problems:
        raise TemplateRefused(name, reading.problems)
    return template


def wants_closing(template: Template) -> bool:
    """Say whether the words that close every paper to a family belong under this one."""
    return template.kind != CLOSING and template.sheet in (Sheet.LETTER, Sheet.SUMMARY)


def with_closing(template: Template, closing: Template, name: str) -> Template:
    """Put the closing words under a paper; raises `TemplateRefused` where both declare one field."""
    if shared := template.fields.keys() & closing.fields.keys():
        sentence = QT_TRANSLATE_NOOP("Errors", "{name} is a field of the closing words")
        raise TemplateRefused(name, [Problem(0, sentence, {"name": one}) for one in sorted(shared)])
    values = {one: getattr(template, one) for one in Template.__dataclass_fields__}
    return Template(**{**values, "closing": closing})


def _name_of(file: Path) -> str:
    return f"{file.parent.name}/{file.name}"


_KEYS: Final = frozenset(
    {"format", "id", "kind", "version", "language", "sheet", "title", "headline", "states", "needs", "refused_when"}
    | {"fields"}
)
_FIELD_KEYS: Final = frozenset({"type", "label", "says", "required", "min_level", "columns"})


_AT_LINE: Final = re.compile(r"at line (\d+)")
_Choice = TypeVar("_Choice", bound=StrEnum)


class Reading:
    """One text while it is read, with the problems found so far."""

    def __init__(self, text: str) -> None:
        self.problems: list[Problem] = []
        self.front: dict[str, Any] = {}
        self.lines = text.splitlines()
        self.body_from = len(self.lines)
        if len(text) > MOST_SIGNS:
            self.problems.append(Problem(0, _TOO_LONG, {"most": str(MOST_SIGNS)}))
        long = [at for at, line in enumerate(self.lines, 1) if len(line) > LONGEST_LINE]
        self.problems += [Problem(at, _LONG_LINE, {"most": str(LONGEST_LINE)}) for at in long]
        if self.problems:
            return
        ends = [at for at, line in enumerate(self.lines) if line.strip() == "+++"]
        if not self.lines or len(ends) < 2 or ends[0] != 0:
            self.problems.append(Problem(1, _FRONT))
            return
        self.body_from = ends[1] + 1
        # Over several lines a text could hold what looks like a key of its own.
        over = [at for at, line in enumerate(self.lines[: ends[1]], 1) if '"""' in line or "'''" in line]
        if over:
            self.problems += [Problem(at, _OVER_LINES) for at in over]
            return
        try:
            self.front = tomllib.loads("\n".join(["", *self.lines[1 : ends[1]]]))
        except RecursionError:
            self.problems.append(Problem(1, _NOT_TOML, {"cause": "…"}))
        except ValueError as cause:  # a number of thousands of digits is one too
            at = _AT_LINE.search(str(cause))
            self.problems.append(Problem(int(at[1]) if at else 1, _NOT_TOML, {"cause": str(cause)}))

    def wrong(self, key: str, sentence: str, /, **details: str) -> None:
        """Note a problem on the line where `key` is set, or on the first where it is not."""
        spelt = (key, f'"{key}"', f"'{key}'", f"[{key}]")
        places = [at for at, line in enumerate(self.lines, 1) if line.split("=")[0].strip() in spelt]
        self.problems.append(Problem(places[0] if places else 1, sentence, details))

    def template(self, sha256: str) -> Template | None:
        if not self.front:
            return None
        for key in self.front.keys() - _KEYS:
            self.wrong(key, _UNKNOWN_KEY, key=key)
        if self.front.get("format") != FORMAT:
            self.wrong("format", _FORMAT, format=str(FORMAT))
        language = self._one_of("language", PaperLanguage)
        sheet = self._one_of("sheet", Sheet)
        kind = self._text("kind")
        if kind != CLOSING and kind not in list(LetterKind):
            self.wrong("kind", _ONE_OF, key="kind", choices=", ".join([*LetterKind, CLOSING]))
        fields = {one.name: one for one in self._fields()}
        body, problems = parse("\n".join(self.lines[self.body_from :]), self.body_from + 1)
        self.problems += problems
        if len(body) > MOST_BLOCKS:
            self.problems.append(Problem(0, _MANY_BLOCKS, {"most": str(MOST_BLOCKS)}))
        title, headline = self._heading("title", fields), self._heading("headline", fields)
        if not title and kind != CLOSING:
            self.wrong("title", _NO_TITLE)
        self._check_use(body, (*title, *headline), fields)
        made = (self._text("id"), kind, self._text("version"))
        states = frozenset(self._levels("states"))
        needs, rules = self._known("needs", NEEDS), self._known("refused_when", RULES)
        if language is None or sheet is None:
            return None
        return Template(*made, language, sheet, title, headline, states, needs, rules, fields, body, sha256)

    def _text(self, key: str) -> str:
        value = self.front.get(key)
        if not isinstance(value, str) or not value.strip():
            self.wrong(key, _TEXT, key=key)
            return ""
        return value

    def _one_of(self, key: str, choices: type[_Choice]) -> _Choice | None:
        value = self.front.get(key)
        if value not in list(choices):
            self.wrong(key, _ONE_OF, key=key, choices=", ".join(choices))
            return None
        return choices(value)

    def _levels(self, key: str) -> Iterator[Level]:
        values = self.front.get(key)
        for value in values if isinstance(values, list) and values else [values]:
            if value in list(Level):
                yield Level(value)
            else:
                self.wrong(key, _LEVELS, key=key, choices=", ".join(Level))

    def _known(self, key: str, known: frozenset[str]) -> tuple[str, ...]:
        values = self.front.get(key, [])
        if not isinstance(values, list):
            self.wrong(key, _LIST, key=key)
            return ()
        for value in values:
            if not isinstance(value, str) or value not in known:
                self.wrong(key, _UNKNOWN_NAME, key=key, choices=", ".join(sorted(known)))
        return tuple(values)

    def _heading(self, key: str, fields: Mapping[str, Field]) -> tuple[Run, ...]:
        text = self.front.get(key, "")
        if not isinstance(text, str):
            self.wrong(key, _TEXT, key=key)
            return ()
        problems: list[Problem] = []
        runs = inline(text, 0, problems)
        for problem in problems:
            self.wrong(key, problem.sentence, **problem.details)
        for name in (run.field for run in runs):
            if name in fields and not fields[name].required:
                self.wrong(key, _ONLY_REQUIRED, key=key, name=name)
        return runs

    def _fields(self) -> Iterator[Field]:
        declared = self.front.get("fields", {})
        if not isinstance(declared, dict):
            self.wrong("fields", _FIELDS)
            return
        for name, entry in declared.items():
            if not FIELD_NAME.fullmatch(name) or name in OF_THE_PAPER:
                self.wrong(name, _NO_NAME, name=name)
            elif not isinstance(entry, dict):
                self.wrong(name, _FIELD, name=name, example='{ type = "…", label = "…", says = "…" }')
            elif made := self._field(name, entry):
                yield made

    def _field(self, name: str, entry: dict[str, Any]) -> Field | None:
        before = len(self.problems)
        for key in entry.keys() - _FIELD_KEYS:
            self.wrong(name, _UNKNOWN_KEY, key=f"{name}: {key}")
        if entry.get("type") not in list(FieldType):
            self.wrong(name, _ONE_OF, key=f"{name}: type", choices=", ".join(FieldType))
        for key in ("label", "says"):
            if not isinstance(entry.get(key), str) or not entry[key].strip():
                self.wrong(name, _TEXT, key=f"{name}: {key}")
        if not isinstance(entry.get("required", True), bool):
            self.wrong(name, _REQUIRED, name=name)
        least = entry.get("min_level")
        if least is not None and (least not in list(Level) or entry.get("type") not in ("text", "fact")):
            self.wrong(name, _MIN_LEVEL, name=name)
        columns = tuple(self._columns(name, entry))
        if len(self.problems) > before:
            return None
        level = None if least is None else Level(least)
        kind = FieldType(entry["type"])
        return Field(name, kind, entry["label"], entry["says"], entry.get("required", True), level, columns)

    def _columns(self, name: str, entry: dict[str, Any]) -> Iterator[Column]:
        columns = entry.get("columns", [])
        if bool(columns) != (entry.get("type") == FieldType.ROWS) or not isinstance(columns, list):
            self.wrong(name, _COLUMNS, name=name)
            return
        made = []
        for one in columns:
            match one:
                case [str(title), int(share) | float(share), str(kind)] if kind in list(ColumnType):
                    made.append(Column(title, share, ColumnType(kind)))
                case _:
                    self.wrong(name, _COLUMN, name=name, choices=", ".join(ColumnType))
        whole = sum(one.share for one in made)
        for one in made:
            if isinstance(one.share, bool) or not 1 <= one.share <= 100 or one.share < NARROWEST * whole:
                self.wrong(name, _WIDTHS, name=name)
            elif len(one.title) > TITLE_SIGNS * 100 * one.share / whole:
                self.wrong(name, _TITLE, name=name, title=one.title)
        yield from made

    def _check_use(self, body: tuple[Block, ...], headings: tuple[Run, ...], fields: Mapping[str, Field]) -> None:
        known = {*fields, *OF_THE_PAPER}
        used = {run.field for run in headings if run.field}
        for name in used - known:
            self.wrong("title", _UNDECLARED, name=name)
        for block in body:
            for name in block.only_if:
                if name not in fields or fields[name].required:
                    self.problems.append(Problem(block.line, _ASKS_FOR_OPTIONAL, {"name": name}))
            for name in fields_of(block):
                used.add(name)
                self.problems += [Problem(block.line, *misused) for misused in _misuse(block, name, fields)]
        for name in fields.keys() - used:
            self.wrong(name, _NOWHERE, name=name)


_IN_A_LINE: Final = frozenset({FieldType.TEXT, FieldType.DATE, FieldType.NUMBER, FieldType.FACT, FieldType.FIGURE})


def _misuse(block: Block, name: str, fields: Mapping[str, Field]) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield why a field cannot stand in a block, with what fills the sentence."""
    in_a_line = not isinstance(block, Table | Bullets)
    if name in OF_THE_PAPER:
        if not in_a_line:
            yield _NO_LIST, {"name": name}
        return
    if name not in fields:
        yield _UNDECLARED, {"name": name}
        return
    field = fields[name]
    fitting = _IN_A_LINE if in_a_line else {FieldType.ROWS if isinstance(block, Table) else FieldType.LIST}
    if field.type not in fitting:
        yield _WRONG_PLACE, {"name": name, "type": field.type.value}
    if not field.required and name not in block.only_if:
        yield _OPTIONAL, {"name": name}
