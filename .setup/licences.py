"""Bring resources/LICENCES up to date with the installed packages; run after a change of the lock.

Writes one text for each Python package that the program needs, from the package's own licence files, the list of Rust
crates compiled into them, and the rows of the index between its two marks. The rest of the index is written by hand.
"""

import json
import re
import tomllib
from base64 import b64decode
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
LICENCES = ROOT / "resources" / "LICENCES"
INDEX = LICENCES / "README.md"
START, END = "<!-- packages: written by .setup/licences.py -->", "<!-- end of packages -->"

# What the packages themselves say only in words.
STATED_OTHERWISE = {
    "backports-tarfile": "MIT",
    "charset-normalizer": "MIT",
    "et-xmlfile": "MIT AND Python-2.0",
    "jaraco-classes": "MIT",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "mnemonic": "MIT",
    "openpyxl": "MIT",
    "pyrage": "MIT",
    "pyside6-addons": "LGPL-3.0-only",
    "pyside6-essentials": "LGPL-3.0-only",
    "reportlab": "BSD-3-Clause",
    "rich": "MIT",
    "rl-accel": "BSD-3-Clause",
    "shellingham": "ISC",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib",
    "zxcvbn": "MIT",
}
# Their wheels bring no licence file, or one that names nobody.
TEXT_ELSEWHERE = dict.fromkeys(
    ("pyside6-addons", "pyside6-essentials", "shiboken6"), "[LGPL-3.0](LGPL-3.0.txt), [GPL-3.0](GPL-3.0.txt)"
)
HOLDER_ELSEWHERE = {
    "backports-tarfile": "Jason R. Coombs",
    "cffi": "Armin Rigo, Maciej Fijalkowski and contributors",
    "cryptography": "The Python Cryptographic Authority and individual contributors",
    "et-xmlfile": "Charlie Clark, Daniel Hillier, Elias Rabel and contributors",
    "importlib-metadata": "Jason R. Coombs and contributors",
    "jaraco-classes": "Jason R. Coombs",
    "jaraco-context": "Jason R. Coombs",
    "jaraco-functools": "Jason R. Coombs",
    "keyring": "Kang Zhang, Jason R. Coombs and contributors",
    "lazy-importer": "the authors of lazy-importer",
    "pyside6-addons": "The Qt Company Ltd. and other contributors",
    "pyside6-essentials": "The Qt Company Ltd. and other contributors",
    "shiboken6": "The Qt Company Ltd. and other contributors",
    "typing-extensions": "Python Software Foundation",
    "zipp": "Jason R. Coombs and contributors",
}


def pinned() -> dict[str, tuple[str, list[str]]]:
    """Return name → (version, names of those that ask for it) of every package in the lock."""
    pins: dict[str, tuple[str, list[str]]] = {}
    for line in (ROOT / ".setup" / "requirements.lock").read_text("utf-8").splitlines():
        if pin := re.match(r"([a-z0-9-]+)==([^ ]+)", line):
            askers: list[str] = []
            pins[pin[1]] = (pin[2], askers)
        elif asker := re.match(r"    #(?: via)? +([a-z0-9-]+)", line):
            askers.append(asker[1])
    return pins


def needed_to_run() -> dict[str, str]:
    """Return name → version of what the program itself needs, directly or through others."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    direct = {re.split(r"[<>=~! ]", wish)[0].lower() for wish in project["dependencies"]}
    pins = pinned()

    def needed(name: str, below: frozenset[str] = frozenset()) -> bool:
        if name in direct:
            return True
        return any(asker in pins and needed(asker, below | {name}) for asker in pins[name][1] if asker not in below)

    return {name: version for name, (version, _) in sorted(pins.items()) if needed(name)}


def licence_texts(name: str) -> str:
    """Return the package's licence files, one after the other; empty if it has none."""
    found = [
        file
        for file in distribution(name).files or []
        if ".dist-info" in file.parts[0] and re.match(r"licen[cs]e|copying|notice", file.name, re.IGNORECASE)
    ]
    texts = [(file.name, Path(file.locate()).read_text("utf-8").strip("\n")) for file in sorted(found)]
    if len(texts) == 1:
        return texts[0][1] + "\n"
    return "".join(f"──── {title}\n\n{text}\n\n" for title, text in texts)


def holder(name: str, text: str) -> str:
    if name in HOLDER_ELSEWHERE:
        return HOLDER_ELSEWHERE[name]
    lines = re.findall(r"(?:Copyright|©)[^\n]*\d{4}[^\n]*", text)
    return re.sub(r" [<(][^>)]*(@|AUTHORS)[^>)]*[>)]", "", lines[0]).strip(" |.*#") if lines else "see the text"


def row(name: str, version: str, old: dict[str, str]) -> str:
    """Return the package's line of the index; one that is not installed on this system keeps its old line."""
    try:
        text = licence_texts(name)
    except PackageNotFoundError:
        return old[name]
    said = distribution(name).metadata
    licence = said["License-Expression"] if "License-Expression" in said else STATED_OTHERWISE[name]
    if name in TEXT_ELSEWHERE:
        where = TEXT_ELSEWHERE[name]
    else:
        (LICENCES / f"{name}.txt").write_text(text, "utf-8")
        where = f"[{name}.txt]({name}.txt)"
    return f"| {name} | {version} | {licence} | {holder(name, text)} | {where} |"


def crate_licence(crate: dict[str, Any]) -> str:
    """Return the licence that a crate names, or the one whose text it brings under no name."""
    said = crate["licenses"][0]
    if "expression" in said:
        return str(said["expression"])
    text = b64decode(said["license"]["text"]["content"]).decode("utf-8")
    if text.startswith("UNICODE LICENSE V3"):
        return "Unicode-3.0"
    raise ValueError(f"the licence of {crate['name']} has no name")


def write_crates() -> None:
    """List what is compiled into the packages written in Rust, from the list that each brings with it."""
    lines = [
        "Rust crates compiled into Python packages. Each is used under the first licence named whose text lies in this",
        "folder (Apache-2.0, BSD-3-Clause, MIT, Unicode-3.0, Zlib). What is only needed while compiling is listed too.",
    ]
    for name in ("cryptography", "pydantic-core", "pyrage"):
        lines += ["", f"{name} {distribution(name).version}", ""]
        for file in distribution(name).files or []:
            if file.name.endswith(".cyclonedx.json"):
                crates = json.loads(Path(file.locate()).read_text("utf-8"))["components"]
                lines += [
                    "  {} {}: {}{}".format(
                        crate["name"],
                        crate["version"],
                        crate_licence(crate),
                        " · " + re.sub(r" <[^>]*>", "", crate["author"]) if crate.get("author") else "",
                    )
                    for crate in crates
                ]
    (LICENCES / "Rust-crates.txt").write_text("\n".join(lines) + "\n", "utf-8")


def main() -> None:
    before, rest = INDEX.read_text("utf-8").split(START)
    middle, after = rest.split(END)
    old = {line.split("|")[1].strip(): line for line in middle.splitlines() if line.startswith("|")}
    rows = [row(name, version, old) for name, version in needed_to_run().items()]
    heading = "| Package | Version | Licence | Copyright | Text |\n|---|---|---|---|---|\n"
    INDEX.write_text(before + START + "\n" + heading + "\n".join(rows) + "\n" + END + after, "utf-8")
    write_crates()


if __name__ == "__main__":
    main()
