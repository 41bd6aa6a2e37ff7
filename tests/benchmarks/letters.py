"""How fast letters are made, beside two other ways to make them in the same run, and whether memory stays flat.

.venv/bin/python tests/benchmarks/letters.py [--letters 1000] [--flat 10000] [--weasyprint PYTHON | --fetch-weasyprint]

Every engine sets the same words of one letter on one page of A4 with the shipped fonts. Neither of the others comes
with the program. LibreOffice is taken where `soffice` is found. WeasyPrint is taken from the Python that `--weasyprint`
names, or with `--fetch-weasyprint` from build/bench-venv, where pip puts it if there is a network; without either it is
left out. CPU time counts, because the computer does other things too; LibreOffice converts all files in one call,
WeasyPrint makes all in one process with its style sheet and fonts read once.
"""

import argparse
import html
import io
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from casetracker import resources
from casetracker.casework.paper_kinds import LetterKind
from casetracker.letters.bundle import Bundle
from casetracker.letters.render import render
from tests.benchmarks import weasyprint_peer
from tests.letters.invented import a_paper, plain

ROUNDS: Final = 3
_FIRST: Final = """
import time
begun = time.perf_counter()
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import templates
from casetracker.letters.paper import Letterhead, Signatory
from casetracker.letters.render import render
from casetracker.letters.sample_paper import sample_paper
template = templates.shipped("L4", PaperLanguage.UKRAINIAN)
render(sample_paper(template, Letterhead(name="Зразок"), Signatory(name="Зразок")), draft=True, sample=False)
print(time.perf_counter() - begun, time.process_time())
"""


@dataclass(frozen=True)
class Took:
    """Seconds of one engine for some letters."""

    wall: float
    cpu: float


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--letters", type=int, default=1000)
    asked.add_argument("--flat", type=int, default=10_000, help="letters over which the memory is watched")
    peer = asked.add_mutually_exclusive_group()
    peer.add_argument("--weasyprint", help="a Python interpreter that has WeasyPrint")
    peer.add_argument("--fetch-weasyprint", action="store_true", help="install it into build/bench-venv if need be")
    told = asked.parse_args()
    count = told.letters
    wall, cpu = sorted(tuple(map(float, run(["-c", _FIRST]).split())) for _ in range(5))[2]
    print(f"first letter from a cold start, s: {wall:.2f}, and {cpu:.2f} of processor time with Python's own start")
    ours = best(lambda: make(count))
    merged = best(lambda: merge(count))
    print(f"{count} letters{'':24}{'wall s':>9}{'CPU s':>9}{'letters/s':>11}{'CPU ratio':>11}")
    show("one file each", ours, count, ours)
    show("one PDF for the mailing", merged, count, ours)
    if shutil.which("soffice"):
        few = min(count, 200)
        took = best(lambda: libreoffice(few))
        show(f"LibreOffice, {few} in one call", scaled(took, count / few), count, ours)
        print(f"{'':34}its CPU time is {took.cpu / few * count / merged.cpu:.1f} times that of one PDF")
    else:
        print("LibreOffice is not installed here")
    python = weasyprint_peer.installed() if told.fetch_weasyprint else told.weasyprint
    if python:
        few = min(count, 100)
        took, how = weasyprint(python, few)
        show(f"WeasyPrint, {few} in one process", scaled(took, count / few), count, ours)
        print(f"{'':34}{how}; its CPU time is {took.cpu / few * count / merged.cpu:.1f} times that of one PDF")
    else:
        print("WeasyPrint is left out: it could not be installed, or nothing asked for it (--fetch-weasyprint)")
    before = memory()
    make(told.flat)
    print(f"memory, MiB: {before} after {count * ROUNDS} letters, {memory()} after {told.flat} more")


def make(count: int) -> None:
    for number in range(count):
        render(a_paper(LetterKind.L4, number=f"KV1-2026-{number:05}/1"), draft=False, sample=False)


def merge(count: int) -> None:
    """Make all letters and put them into one file, as a mailing does."""
    whole = Bundle(io.BytesIO(), "uk")
    for number in range(count):
        paper = a_paper(LetterKind.L4, number=f"KV1-2026-{number:05}/1")
        whole.add(render(paper, draft=False, sample=False).pdf)
    whole.finish()


def words() -> list[str]:
    return plain(render(a_paper(LetterKind.L4), draft=False, sample=False).pdf).splitlines()


def libreoffice(count: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        for number in range(count):
            paragraphs = "".join(f"<text:p>{html.escape(line)}</text:p>" for line in [f"{number}", *words_once()])
            Path(place, f"{number}.fodt").write_text(_FODT.format(paragraphs=paragraphs), encoding="utf-8")
        files = [str(one) for one in Path(place).glob("*.fodt")]
        subprocess.run(  # noqa: S603
            ["soffice", f"-env:UserInstallation=file://{place}/profile", "--headless", "--convert-to", "pdf",  # noqa: S607
             "--outdir", place, *files],
            check=True, capture_output=True,
        )  # fmt: skip
        made = len(list(Path(place).glob("*.pdf")))
        if made != count:
            print(f"LibreOffice made {made} of {count} files")


def weasyprint(python: str, count: int) -> tuple[Took, str]:
    """Return what WeasyPrint took for some letters, and with what it cut its fonts."""
    fonts = resources.path("fonts").as_uri()
    face = f"@font-face {{ font-family: Serif; src: url({fonts}/NotoSerif-Regular.ttf) }}"
    style = f"@page {{ size: A4; margin: 20mm 15mm 20mm 30mm }} {face} p {{ font: 12pt Serif }}"
    one = "".join(f"<p>{html.escape(line)}</p>" for line in words_once())
    with tempfile.TemporaryDirectory() as place:
        script, pages = Path(place, "make.py"), Path(place, "pages.html")
        script.write_text(weasyprint_peer.SCRIPT, encoding="utf-8")
        made = [f'<html lang="uk"><p>{number}</p>{one}</html>' for number in range(count)]
        pages.write_text("\f".join([style, *made]), encoding="utf-8")
        said: list[str] = []

        def all_of_them() -> None:
            done = subprocess.run(  # noqa: S603
                [python, str(script), str(pages)], check=True, stdout=subprocess.PIPE, text=True,
                env=weasyprint_peer.surroundings(),
            )  # fmt: skip
            said.append(done.stdout.strip())

        took = best(all_of_them)
    return took, said[-1]


_kept: list[str] = []


def words_once() -> list[str]:
    if not _kept:
        _kept.extend(words())
    return _kept


def run(arguments: list[str]) -> str:
    here = str(Path(__file__).resolve().parents[2])
    done = subprocess.run(  # noqa: S603  (this interpreter, with a text of ours)
        [sys.executable, *arguments], check=True, capture_output=True, text=True, cwd=here,
        env={**os.environ, "PYTHONPATH": here},
    )  # fmt: skip
    return done.stdout.strip()


def timed(act: Callable[[], object]) -> Took:
    before, begun = cpu(), time.perf_counter()
    act()
    return Took(time.perf_counter() - begun, cpu() - before)


def best(act: Callable[[], object]) -> Took:
    return min((timed(act) for _ in range(ROUNDS)), key=lambda one: one.cpu)


def scaled(took: Took, factor: float) -> Took:
    return replace(took, wall=took.wall * factor, cpu=took.cpu * factor)


def cpu() -> float:
    """Return the seconds of processor time of this process and of those it started and that ended."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def show(name: str, took: Took, count: int, ours: Took) -> None:
    print(f"{name:34}{took.wall:9.2f}{took.cpu:9.2f}{count / took.cpu:11.1f}{took.cpu / ours.cpu:11.2f}")


def memory() -> int:
    """Return what the process holds in memory now, MiB (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") >> 20


_FODT: Final = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><style:page-layout style:name="p"><style:page-layout-properties fo:page-width="210mm"
 fo:page-height="297mm" fo:margin-left="30mm" fo:margin-right="15mm" fo:margin-top="20mm" fo:margin-bottom="20mm"/>
</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="p"/></office:master-styles>
<office:body><office:text>{paragraphs}</office:text></office:body></office:document>
"""


if __name__ == "__main__":
    main()
