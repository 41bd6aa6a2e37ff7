"""`casetracker case` and `casetracker relative`: open, list and show cases, and their families."""

from pathlib import Path
from typing import Annotated, Final

import typer
from rich.text import Text

from casetracker.casework import told_dates
from casetracker.casework.consents import LegalBasis
from casetracker.casework.errors import ForTheCaseworker, RefusedValue
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import NotADate, PartialDate
from casetracker.casework.people import Category, Kinship, Sex
from casetracker.cli import views
from casetracker.cli.asking import JsonOption, PassphraseOption, VaultOption, desk_of
from casetracker.cli.printing import answer, print_nested, print_table
from casetracker.services import cases, exports
from casetracker.services import family as families

_DATES: Final = (
    "As people say it, in Ukrainian, Russian or English: 14.05.1994, 'травень 1994', 'about 1994', 'весна 2023', "
    "'from 5 to 9 March 2024'; also ~1994 about, <1994 before, A..B between. What is no date: '\"before the harvest\"'."
)

commands = typer.Typer(help="Open, list and show cases.", no_args_is_help=True)
relative_commands = typer.Typer(help="The family of a case.", no_args_is_help=True)


@commands.command("add")
def add_case(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The sought person's name as written, in the nominative.")],
    family: Annotated[str, typer.Option(help="Family name.")] = "",
    given: Annotated[str, typer.Option(help="Given name.")] = "",
    patronymic: Annotated[str, typer.Option(help="Patronymic.")] = "",
    born: Annotated[str, typer.Option(help=_DATES)] = "",
    last_contact: Annotated[str, typer.Option(help="As --born.")] = "",
    last_place: Annotated[str, typer.Option(help="Where the last contact was.")] = "",
    sex: Annotated[Sex, typer.Option()] = Sex.NOT_RECORDED,
    category: Annotated[Category, typer.Option()] = Category.NOT_RECORDED,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Open a case for a sought person."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        case = cases.open_case(
            desk,
            full=name,
            family=family,
            given=given,
            patronymic=patronymic,
            sex=sex,
            category=category,
            born=_told("born", born),
            last_contact=_told("last_contact", last_contact),
            last_place=last_place,
        )
        told = {"id": str(case.id), "number": case.number}
        answer(asked, told, lambda out: out.print(Text(case.number)))


def _told(field: str, text: str) -> PartialDate | None:
    """Read a date as a person tells it; words that are no date need quotation marks, since they are not shown first."""
    if not text.strip():
        return None
    try:
        told = told_dates.read(text)
        if told.words == text.strip() and told.start is None:
            raise NotADate
    except ForTheCaseworker as refused:
        raise RefusedValue(field, refused.sentence, **refused.details) from None
    return told


@commands.command("list")
def list_cases(
    context: typer.Context,
    search: Annotated[str, typer.Argument(help="Beginnings of words of a name or of the number.")] = "",
    limit: Annotated[int, typer.Option(min=1, help="How many rows at most.")] = 1000,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """List cases in alphabetical order."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        rows = [views.case_row(row) for row in cases.case_rows(desk, cases.find_cases(desk, search)[:limit])]
        answer(asked, rows, lambda out: print_table(out, rows, ("number", "name", "born", "last_contact", "status")))


@commands.command("show")
def show_case(
    context: typer.Context,
    case: Annotated[str, typer.Argument(help="Number or id.")],
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show what is known, where the search stands, and what is due. The reading enters the history."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        shown = views.case(cases.read_case(desk, cases.case_named(desk, case)), desk.today())
        answer(asked, shown, lambda out: print_nested(out, shown))


@commands.command("export")
def export_cases(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="Where the file in clear goes; it leaves the vault's protection.")],
    case: Annotated[str, typer.Argument(help="One case, whole, as JSON; without it a list as CSV.")] = "",
    search: Annotated[str, typer.Option(help="Only the cases that this finds, as in list.")] = "",
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write one case or a list of cases in clear. The history says so. Delete the file when it is used."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        if case:
            exports.export_case(desk, cases.case_named(desk, case), out)
            count = 1
        else:
            count = exports.export_cases(desk, cases.find_cases(desk, search), out)
        answer(asked, {"file": str(out), "cases": count}, lambda to: to.print(Text(f"In clear: {out}, {count} cases")))


@relative_commands.command("add")
def add_relative(
    context: typer.Context,
    case: Annotated[str, typer.Argument(help="Number or id of the case.")],
    name: Annotated[str, typer.Argument(help="The relative's name as written, in the nominative.")],
    kinship: Annotated[Kinship, typer.Option()] = Kinship.OTHER_RELATIVE,
    language: Annotated[PaperLanguage, typer.Option()] = PaperLanguage.UKRAINIAN,
    phone: Annotated[str, typer.Option()] = "",
    post_address: Annotated[str, typer.Option(help="Lines separated by commas.")] = "",
    basis: Annotated[
        LegalBasis, typer.Option(help="What contact and letters rest on; consent is an answer given today.")
    ] = LegalBasis.CONSENT,
    not_asked: Annotated[bool, typer.Option("--not-asked", help="Nobody has asked yet: no letter until then.")] = False,
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Record a relative, and what contact and letters rest on."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        lines = "\n".join(part.strip() for part in post_address.split(","))
        relative = families.add_relative(
            desk,
            cases.case_named(desk, case),
            name,
            kinship,
            basis=None if not_asked else basis,
            language=language,
            phone=phone,
            post_address=lines,
        )
        answer(asked, {"id": str(relative.id)}, lambda out: out.print(str(relative.id)))
