"""Writing a letter: the rules that keep it back, its draft, and the print that records it."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from casetracker import terms
from casetracker.casework import ids
from casetracker.casework.certainty import Fact, Level
from casetracker.casework.check_code import Said, code_of, content_of
from casetracker.casework.disclosure import DisclosureRule
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.letter_kinds import TWO_PEOPLE
from casetracker.casework.letter_life import correct
from casetracker.casework.letter_warnings import LetterWarning, WarningKind, warnings_for
from casetracker.casework.letters import FrozenPaper, Letter, next_letter_number
from casetracker.casework.office import Office
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.people import Relative
from casetracker.casework.standing import Known
from casetracker.casework.withheld import Withheld, refuse_others
from casetracker.letters import templates
from casetracker.letters.lint import Finding, never
from casetracker.letters.paper import IncompletePaper, Missing, Paper, Value, gaps
from casetracker.letters.render import Rendered, render, shows_in_window
from casetracker.letters.template import Template
from casetracker.services import letter_kind_values, letter_release
from casetracker.services.batches import BatchView, read_batch
from casetracker.services.desk import Desk
from casetracker.services.letter_contents import Asked, Contents, contents_of
from casetracker.services.letter_obstacles import ChooseAnEntry as ChooseAnEntry
from casetracker.services.letter_obstacles import ChooseARelative as ChooseARelative
from casetracker.services.letter_obstacles import ChooseATransfer as ChooseATransfer
from casetracker.services.letter_obstacles import CompareWithWishes as CompareWithWishes
from casetracker.services.letter_obstacles import Wish as Wish
from casetracker.services.letter_obstacles import entry_of, obstacles_of
from casetracker.services.letter_words import WordsNeverWritten, findings_in
from casetracker.services.letterhead import letterhead_of, signatory_of
from casetracker.services.links import transfers
from casetracker.services.office_templates import OwnWordsNoLongerFit as OwnWordsNoLongerFit
from casetracker.services.office_templates import template_of
from casetracker.services.print_sizes import noted_with
from casetracker.services.public_photo import public_photo
from casetracker.vault.master_key import CHECK_CODES


@dataclass(frozen=True, slots=True)
class Prepared:
    """A letter before it is printed: what stands in the way, what is missing, what it rests on, what stays off it."""

    wish: Wish
    paper: Paper
    obstacles: tuple[ForTheCaseworker, ...]
    missing: tuple[Missing, ...]
    left_out: tuple[Known, ...]
    withheld: tuple[Withheld, ...]
    """What stays off because this relative must not learn of it."""
    must_not_learn: tuple[DisclosureRule, ...]
    sample: bool
    warnings: tuple[LetterWarning, ...] = ()
    """What to think of before it goes out; nothing of it keeps the letter back."""
    findings: tuple[Finding, ...] = ()
    """What was typed and should be written otherwise; where a word may never stand in a letter, it is an obstacle."""

    @property
    def to_be_released(self) -> bool:
        """Whether nothing but the release by a second person stands in the way."""
        others = [one for one in self.obstacles if not isinstance(one, letter_release.NOT_RELEASED)]
        return self.wish.kind in TWO_PEOPLE and not others and not self.missing

    @property
    def outgrows_window(self) -> bool:
        """Whether the address does not show whole in the window of an envelope."""
        return any(one.kind is WarningKind.OUTGROWS_WINDOW for one in self.warnings)

    @property
    def ready(self) -> bool:
        return not (self.obstacles or self.missing)


def kinds() -> list[LetterKind]:
    """Return the kinds of papers that have a template."""
    written = {template.kind for template in templates.all()}
    return [kind for kind in LetterKind if kind in written]


def prepare(desk: Desk, wish: Wish, batch: BatchView | None = None) -> Prepared:
    """Collect the facts for a letter and everything that stands in its way. Nothing is recorded.

    `batch` is the transfer as it was just read, where many letters tell of one.

    Raises `NothingFound` for a case or batch that is not there, and what `template_of` raises.
    """
    with desk.read() as reading:
        template = template_of(reading, wish.kind, wish.language)
        dossier = reading.cases.dossier(wish.case_id)
        office = reading.office.get()
        number = next_letter_number(dossier.case.number, reading.letters.last_running(dossier.case.number))
        previous = reading.letters.last_to(wish.relative_id) if wish.relative_id else None
    if wish.batch_id and batch is None:
        batch = read_batch(desk, wish.batch_id)
    relative = dossier.relative(wish.relative_id) if wish.relative_id and not wish.kind.to_nobody else None
    obstacles = [*obstacles_of(desk, wish, dossier, relative, batch, previous)]
    contents = Contents()
    try:
        contents = contents_of(Asked(wish, dossier, relative, batch, previous, desk.today()))
    except ForTheCaseworker as refused:
        obstacles.append(refused)
    values = dict(contents.values)
    values |= letter_kind_values.typed_values(template, wish.typed)
    if wish.next_letter_by and "next_letter_by" in template.all_fields():
        values["next_letter_by"] = wish.next_letter_by
    # An office may leave a field out of its own words that nobody has to print.
    values = {name: value for name, value in values.items() if name in template.all_fields()}
    paper = _paper(desk, template, dossier, office, number, _recipient(wish, dossier, relative), values)
    paper = replace(paper, print_size=wish.print_size)
    if wish.kind is LetterKind.POSTER:
        try:
            named = dossier.heading() if "person.name" in values else ""
            paper = replace(paper, photo=public_photo(desk, dossier, wish.language, named))
        except ForTheCaseworker as refused:
            obstacles.append(refused)
    if relative is not None:
        paper = replace(paper, greeting=relative.greeting)
        try:
            refuse_others(dossier, relative.id, _texts(values), desk.today())
        except ForTheCaseworker as refused:
            obstacles.append(refused)
    findings = findings_in(wish, paper)
    if never(findings):
        obstacles.append(WordsNeverWritten())
    if wish.kind in TWO_PEOPLE and not gaps(paper):
        try:
            letter_release.refuse_unreleased(desk, paper, wish.release)
        except ForTheCaseworker as refused:
            obstacles.append(refused)
    return Prepared(
        wish,
        paper,
        tuple(obstacles),
        gaps(paper),
        contents.left_out,
        contents.withheld,
        tuple(dossier.rules_for(wish.relative_id, desk.today())),
        desk.sample,
        (*_warnings(desk, wish, dossier, relative), *_outgrows(paper, relative)),
        findings,
    )


def _warnings(desk: Desk, wish: Wish, dossier: Dossier, relative: Relative | None) -> tuple[LetterWarning, ...]:
    if relative is None or not wish.kind.to_family:
        return ()
    reported = transfers(desk) if wish.kind is LetterKind.L4 else []
    return tuple(warnings_for(wish.kind, dossier, relative, reported, desk.today()))


def _outgrows(paper: Paper, relative: Relative | None) -> Iterator[LetterWarning]:
    """Warn of an address that needs more room than the window of an envelope; what cannot be set is no warning."""
    with suppress(ForTheCaseworker):
        if relative is not None and not shows_in_window(paper):
            yield LetterWarning(WarningKind.OUTGROWS_WINDOW, relatives=(relative,))


def draft(prepared: Prepared) -> Rendered:
    """Render a watermarked draft; gaps are shown where they are."""
    return render(prepared.paper, draft=True, sample=prepared.sample)


def print_letter(desk: Desk, wish: Wish, mail_run_id: UUID | None = None, batch: BatchView | None = None) -> Letter:
    """Prepare a letter and print it, as `print_prepared` does.

    `mail_run_id` is the mailing that the letter is one of, `batch` its transfer as it was just read.
    """
    return print_prepared(desk, prepare(desk, wish, batch), mail_run_id)


def print_prepared(desk: Desk, prepared: Prepared, mail_run_id: UUID | None = None) -> Letter:
    """Render once with nothing missing, and record those bytes with the facts they rest on.

    Raises the first obstacle, `IncompletePaper`, or what rendering raises; then nothing is recorded.
    """
    wish = prepared.wish
    if prepared.obstacles:
        raise prepared.obstacles[0]
    if prepared.missing:
        raise IncompletePaper(prepared.missing)
    now = ids.now()
    paper = replace(prepared.paper, issued_at=now, check_code=_check_code(desk, wish, prepared.paper))
    rendered = render(paper, draft=False, sample=desk.sample)
    letter = _letter(desk, wish, paper, rendered, now)
    letter.mail_run_id = mail_run_id
    made_by = noted_with(rendered.engine, wish.print_size)
    frozen = FrozenPaper(case_id=wish.case_id, letter_id=letter.id, pdf=rendered.pdf, engine=made_by)
    with desk.work("print a letter") as work:
        if letter.corrects_id is not None:
            correct(work.letters.get(letter.corrects_id))
        work.add(letter, frozen)
        work.commit()
    return letter


def refuse_for_everybody(first: Prepared) -> None:
    """Keep a mailing back for what every one of its letters would hold or lack, before the first is printed.

    Raises `WordsNeverWritten` or `IncompletePaper`.
    """
    if any(one.field == "actions" for one in never(first.findings)):
        raise WordsNeverWritten
    if first.missing:
        raise IncompletePaper(first.missing)


def recorded_bytes(desk: Desk, letter_id: UUID) -> bytes:
    """Return the bytes that were printed, to look at them; never rendered again."""
    with desk.read() as reading:
        return reading.letters.paper(letter_id).pdf


def _texts(value: object) -> Iterator[str]:
    """Yield every text that stands in the values of a paper."""
    match value:
        case str():
            yield value
        case Fact():
            yield from (value.value, value.said_by, value.source)
        case dict():
            for one in value.values():
                yield from _texts(one)
        case tuple():
            for one in value:
                yield from _texts(one)
        case _:
            pass


def _recipient(wish: Wish, dossier: Dossier, relative: Relative | None) -> tuple[str, ...]:
    """Return the name and the address, line by line, of whom a paper goes to."""
    if wish.kind is LetterKind.REQUEST:
        entry = entry_of(dossier, wish.registration_id)
        if entry is None:
            return ()
        name = entry.body_name or terms.word(entry.body, wish.language.value)
        return tuple(line for line in (name, entry.contact_person) if line)
    if relative is None:
        return ()
    address = (line.strip() for line in relative.post_address.splitlines())
    return (dossier.name_of(relative), *(line for line in address if line))


def _paper(
    desk: Desk,
    template: Template,
    dossier: Dossier,
    office: Office,
    number: str,
    lines: tuple[str, ...],
    values: dict[str, Value],
) -> Paper:
    return Paper(
        template=template,
        letterhead=letterhead_of(office),
        recipient_lines=lines,
        number=number,
        date=desk.today(),
        case_number=dossier.case.number,
        values=values,
        signatory=signatory_of(office),
        as_of=desk.today(),
    )


def _check_code(desk: Desk, wish: Wish, paper: Paper) -> str:
    """Make the code by which this letter is known again, from what will be recorded of it."""
    template = paper.template
    facts = _facts_as_json(paper)
    content = content_of(wish.kind, wish.language, template.id, template.full_version, wish.next_letter_by, facts)
    said = Said(paper.number, paper.date, paper.case_number, "\n".join(paper.recipient_lines), content)
    return code_of(said, desk.vault.derive(CHECK_CODES))


def _letter(desk: Desk, wish: Wish, paper: Paper, rendered: Rendered, now: datetime) -> Letter:
    return Letter(
        case_id=wish.case_id,
        kind=wish.kind,
        number=paper.number,
        relative_id=None if wish.kind.to_nobody else wish.relative_id,
        batch_id=wish.batch_id,
        registration_id=wish.registration_id,
        language=wish.language,
        template_id=rendered.template_id,
        template_version=rendered.template_version,
        issued_at=now,
        issued_by=desk.who,
        as_of=paper.as_of,
        channel=wish.channel,
        corrects_id=wish.corrects_id if wish.kind is LetterKind.L9 else None,
        next_letter_by=wish.next_letter_by,
        addressed_to="\n".join(paper.recipient_lines),
        released_by=wish.release.by if wish.release else "",
        release_note=wish.release.note if wish.release else "",
        check_code=paper.check_code,
        facts=_facts_as_json(paper),
        sha256=rendered.sha256,
        pages=rendered.pages,
    )


def _facts_as_json(paper: Paper) -> str:
    """Write every fact of a paper with level, speaker, date, source and the records it rests on."""
    facts = {name: _as_json(value) for name, value in paper.values.items()}
    if paper.photo is not None:
        facts["photo"] = _as_json(paper.photo.fact)
    return json.dumps(facts, ensure_ascii=False)


def _as_json(value: object) -> object:
    match value:
        case Fact():
            return {
                "value": value.value,
                "level": value.level.value,
                "said_by": value.said_by,
                "said_on": str(value.said_on or ""),
                "source": value.source,
                "rests_on": [str(one) for one in value.rests_on],
                "from_other_side": value.from_other_side,
            }
        case tuple():
            return [_as_json(one) for one in value]
        case Level():
            return value.value
        case None | int() | str():
            return value
        case _:
            return str(value)
