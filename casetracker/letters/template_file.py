"""Reading a template file: front matter between two lines +++, then the body; every problem with its line."""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, TypeVar

from casetracker.casework.certainty import Level
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.letters import LetterKind
from casetracker.casework.people import PaperLanguage
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


class TemplateRefused(ForTheCaseworker):
    """`problems` lists every problem as file, line and reason."""

    sentence = QT_TRANSLATE_NOOP("Errors", "The template cannot be used. Mend the file:\n{problems}")
    exit_code = 5


def read(file: Path) -> Template:
    """Read a template and, for a paper to a family, the closing words beside it.

    Raises `TemplateRefused` with all problems.
    """
    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError:
        raise _refused(file, [Problem(0, "the file is not UTF-8 text")]) from None
    reading = _Reading(text)
    template = reading.template(hashlib.sha256(text.encode()).hexdigest())
    if template and template.kind != file.stem:
        reading.wrong("kind", f"the kind is not the name of the file, {file.stem}")
    if template and template.language.value != file.parent.name:
        reading.wrong("language", f"the language is not that of the folder, {file.parent.name}")
    if template is None or reading.problems:
        raise _refused(file, reading.problems)
    if template.kind == CLOSING or template.sheet is Sheet.REQUEST:
        return template
    closing = read(file.with_name(f"{CLOSING}.letter"))
    if shared := template.fields.keys() & closing.fields.keys():
        raise _refused(file, [Problem(0, f"{name} is a field of the closing words") for name in sorted(shared)])
    values = {name: getattr(template, name) for name in Template.__dataclass_fields__}
    return Template(**{**values, "closing": closing})


def _refused(file: Path, problems: list[Problem]) -> TemplateRefused:
    name = f"{file.parent.name}/{file.name}"
    return TemplateRefused(problems="\n".join(f"{name}, {one}" for one in sorted(problems, key=lambda one: one.line)))


_KEYS: Final = frozenset(
    {"format", "id", "kind", "version", "language", "sheet", "title", "headline", "states", "needs", "refused_when"}
    | {"fields"}
)
_FIELD_KEYS: Final = frozenset({"type", "label", "says", "required", "min_level", "columns"})


_Choice = TypeVar("_Choice", bound=StrEnum)


class _Reading:
    """One file while it is read, with the problems found so far."""

    def __init__(self, text: str) -> None:
        self.problems: list[Problem] = []
        self.front: dict[str, Any] = {}
        self.lines = text.splitlines()
        ends = [at for at, line in enumerate(self.lines) if line.strip() == "+++"]
        if not self.lines or len(ends) < 2 or ends[0] != 0:
            self.problems.append(Problem(1, "the file must begin with front matter between two lines +++"))
            self.body_from = len(self.lines)
            return
        self.body_from = ends[1] + 1
        try:
            self.front = tomllib.loads("\n".join(["", *self.lines[1 : ends[1]]]))
        except tomllib.TOMLDecodeError as cause:
            self.problems.append(Problem(1, f"the front matter is not TOML: {cause}"))

    def wrong(self, key: str, reason: str) -> None:
        """Note a problem on the line where `key` is set, or on the first where it is not."""
        spelt = (key, f'"{key}"', f"'{key}'")
        places = [at for at, line in enumerate(self.lines, 1) if line.split("=")[0].strip() in spelt]
        self.problems.append(Problem(places[0] if places else 1, reason))

    def template(self, sha256: str) -> Template | None:
        if not self.front:
            return None
        for key in self.front.keys() - _KEYS:
            self.wrong(key, f"{key} is not known here")
        if self.front.get("format") != FORMAT:
            self.wrong("format", f"format must be {FORMAT}")
        language = self._one_of("language", PaperLanguage)
        sheet = self._one_of("sheet", Sheet)
        kind = self._text("kind")
        if kind != CLOSING and kind not in list(LetterKind):
            self.wrong("kind", f"kind must be one of: {', '.join(LetterKind)}, {CLOSING}")
        fields = {one.name: one for one in self._fields()}
        body, problems = parse("\n".join(self.lines[self.body_from :]), self.body_from + 1)
        self.problems += problems
        title, headline = self._heading("title", fields), self._heading("headline", fields)
        if not title and kind != CLOSING:
            self.wrong("title", "title must not be empty")
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
            self.wrong(key, f"{key} must be text")
            return ""
        return value

    def _one_of(self, key: str, choices: type[_Choice]) -> _Choice | None:
        value = self.front.get(key)
        if value not in list(choices):
            self.wrong(key, f"{key} must be one of: {', '.join(choices)}")
            return None
        return choices(value)

    def _levels(self, key: str) -> Iterator[Level]:
        values = self.front.get(key)
        for value in values if isinstance(values, list) and values else [values]:
            if value in list(Level):
                yield Level(value)
            else:
                self.wrong(key, f"{key} must be a list of levels: {', '.join(Level)}")

    def _known(self, key: str, known: frozenset[str]) -> tuple[str, ...]:
        values = self.front.get(key, [])
        if not isinstance(values, list):
            self.wrong(key, f"{key} must be a list")
            return ()
        for value in values:
            if value not in known:
                self.wrong(key, f"{key} holds a name that is not known; known are: {', '.join(sorted(known))}")
        return tuple(values)

    def _heading(self, key: str, fields: Mapping[str, Field]) -> tuple[Run, ...]:
        text = self.front.get(key, "")
        if not isinstance(text, str):
            self.wrong(key, f"{key} must be text")
            return ()
        problems: list[Problem] = []
        runs = inline(text, 0, problems)
        for problem in problems:
            self.wrong(key, problem.reason)
        for name in (run.field for run in runs):
            if name in fields and not fields[name].required:
                self.wrong(key, f"{key} may use only required fields, and {name} is optional")
        return runs

    def _fields(self) -> Iterator[Field]:
        declared = self.front.get("fields", {})
        if not isinstance(declared, dict):
            self.wrong("fields", "fields must be a table: [fields]")
            return
        for name, entry in declared.items():
            if not FIELD_NAME.fullmatch(name) or name in OF_THE_PAPER:
                self.wrong(name, f"{name} is not a name for a field, or comes with every paper")
            elif not isinstance(entry, dict):
                self.wrong(name, f'{name} must be written {{ type = "…", label = "…", says = "…" }}')
            elif made := self._field(name, entry):
                yield made

    def _field(self, name: str, entry: dict[str, Any]) -> Field | None:
        before = len(self.problems)
        for key in entry.keys() - _FIELD_KEYS:
            self.wrong(name, f"{name}: {key} is not known here")
        if entry.get("type") not in list(FieldType):
            self.wrong(name, f"{name}: type must be one of: {', '.join(FieldType)}")
        for key in ("label", "says"):
            if not isinstance(entry.get(key), str) or not entry[key].strip():
                self.wrong(name, f"{name}: {key} must be text")
        if not isinstance(entry.get("required", True), bool):
            self.wrong(name, f"{name}: required must be true or false")
        least = entry.get("min_level")
        if least is not None and (least not in list(Level) or entry.get("type") not in ("text", "fact")):
            self.wrong(name, f"{name}: min_level must be a level, on a field of type text or fact")
        columns = tuple(self._columns(name, entry))
        if len(self.problems) > before:
            return None
        level = None if least is None else Level(least)
        kind = FieldType(entry["type"])
        return Field(name, kind, entry["label"], entry["says"], entry.get("required", True), level, columns)

    def _columns(self, name: str, entry: dict[str, Any]) -> Iterator[Column]:
        columns = entry.get("columns", [])
        if bool(columns) != (entry.get("type") == FieldType.ROWS) or not isinstance(columns, list):
            self.wrong(name, f"{name}: columns belong to type rows, and rows need them")
            return
        for one in columns:
            match one:
                case [str(title), int(share) | float(share), str(kind)] if share > 0 and kind in list(ColumnType):
                    yield Column(title, share, ColumnType(kind))
                case _:
                    kinds = ", ".join(ColumnType)
                    self.wrong(name, f'{name}: a column is ["title", width, "type"], with a type of: {kinds}')

    def _check_use(self, body: tuple[Block, ...], headings: tuple[Run, ...], fields: Mapping[str, Field]) -> None:
        known = {*fields, *OF_THE_PAPER}
        used = {run.field for run in headings if run.field}
        for name in used - known:
            self.wrong("title", f"{name} is not declared under [fields]")
        for block in body:
            for name in block.only_if:
                if name not in fields or fields[name].required:
                    self.problems.append(Problem(block.line, f"[? {name}] asks for a field that is declared optional"))
            for name in fields_of(block):
                used.add(name)
                self.problems += [Problem(block.line, reason) for reason in _misuse(block, name, fields)]
        for name in fields.keys() - used:
            self.wrong(name, f"{name} is declared and printed nowhere")


_IN_A_LINE: Final = frozenset({FieldType.TEXT, FieldType.DATE, FieldType.NUMBER, FieldType.FACT, FieldType.FIGURE})


def _misuse(block: Block, name: str, fields: Mapping[str, Field]) -> Iterator[str]:
    in_a_line = not isinstance(block, Table | Bullets)
    if name in OF_THE_PAPER:
        if not in_a_line:
            yield f"{name} is neither a list nor a table"
        return
    if name not in fields:
        yield f"{name} is not declared under [fields]"
        return
    field = fields[name]
    fitting = _IN_A_LINE if in_a_line else {FieldType.ROWS if isinstance(block, Table) else FieldType.LIST}
    if field.type not in fitting:
        yield f"{name} is of type {field.type.value} and cannot stand here"
    if not field.required and name not in block.only_if:
        yield f"{name} is optional: put [? {name}] before the block"
