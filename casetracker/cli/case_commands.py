"""`casetracker case` and `casetracker relative`: open, list and show cases, and their families."""

from typing import Annotated

import typer
from rich.text import Text

from casetracker.casework.people import Category, Kinship, PaperLanguage, Sex
from casetracker.cli import views
from casetracker.cli.asking import JsonOption, PassphraseOption, VaultOption, desk_of
from casetracker.cli.printing import answer, print_nested, print_table
from casetracker.services import cases
from casetracker.services import family as families

commands = typer.Typer(help="Open, list and show cases.", no_args_is_help=True)
relative_commands = typer.Typer(help="The family of a case.", no_args_is_help=True)


@commands.command("add")
def add_case(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The sought person's name as written, in the nominative.")],
    family: Annotated[str, typer.Option(help="Family name.")] = "",
    given: Annotated[str, typer.Option(help="Given name.")] = "",
    patronymic: Annotated[str, typer.Option(help="Patronymic.")] = "",
    born: Annotated[str, typer.Option(help="14.05.1994, 05.1994, 1994, ~1994 about, <1994 before, A..B between.")] = "",
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
            born=born or None,
            last_contact=last_contact or None,
            last_place=last_place,
        )
        told = {"id": str(case.id), "number": case.number}
        answer(asked, told, lambda out: out.print(Text(case.number)))


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


@relative_commands.command("add")
def add_relative(
    context: typer.Context,
    case: Annotated[str, typer.Argument(help="Number or id of the case.")],
    name: Annotated[str, typer.Argument(help="The relative's name as written, in the nominative.")],
    kinship: Annotated[Kinship, typer.Option()] = Kinship.OTHER_RELATIVE,
    language: Annotated[PaperLanguage, typer.Option()] = PaperLanguage.UKRAINIAN,
    phone: Annotated[str, typer.Option()] = "",
    post_address: Annotated[str, typer.Option(help="Lines separated by commas.")] = "",
    vault: VaultOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Record a relative."""
    with desk_of(context, vault, passphrase_file, as_json) as (desk, asked):
        lines = "\n".join(part.strip() for part in post_address.split(","))
        relative = families.add_relative(
            desk, cases.case_named(desk, case), name, kinship, language=language, phone=phone, post_address=lines
        )
        answer(asked, {"id": str(relative.id)}, lambda out: out.print(str(relative.id)))
