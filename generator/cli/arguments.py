"""The arguments of the command line, with help in Dutch."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, TypeAlias

from generator import __version__

PROGRAM = "python -m generator"
SEEDS = Path("seeds")
OUT = Path("docs/documenten")

EXAMPLES = f"""\
voorbeelden:
  {PROGRAM} convert                  seeds/ wordt docs/documenten/
  {PROGRAM} check                    alle bronbestanden nakijken
  {PROGRAM} check seeds/nieuw.txt    één bronbestand nakijken
  {PROGRAM} show seeds/nieuw.txt     zien wat eruit begrepen is
  {PROGRAM} export seeds/*.txt       JSON, één document per regel

De status is 0, bij een fout in een bestand 1, bij een verkeerde opdracht 2.
"""


#: What argparse says in English.
DUTCH = {
    "the following arguments are required": "dit ontbreekt",
    "unrecognized arguments": "dit hoort er niet bij",
    "invalid choice": "dit bestaat niet",
    "choose from": "kies uit",
    "expected one argument": "hier hoort een waarde achter",
}


class DutchParser(argparse.ArgumentParser):
    """argparse with Dutch headings and errors."""

    def format_usage(self) -> str:
        return super().format_usage().replace("usage:", "gebruik:", 1)

    def format_help(self) -> str:
        return super().format_help().replace("usage:", "gebruik:", 1)

    def error(self, message: str) -> NoReturn:
        for english, dutch in DUTCH.items():
            message = message.replace(english, dutch)
        self.exit(2, f"{self.format_usage()}fout: {message}\n`{self.prog} --help` geeft uitleg.\n")


_Group: TypeAlias = argparse._ArgumentGroup  # argparse gives it no public name


def argument_parser() -> argparse.ArgumentParser:
    """Gives `command` (its name) and, where the command has them, `files`, `seeds` and `out`."""
    parser = DutchParser(
        prog=PROGRAM,
        description="Maakt van kamervragen en hun antwoorden pagina's met een vast adres voor elke vraag.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
    )
    _options(parser).add_argument("--version", action="version", version=__version__, help="toon de versie")
    commands = parser.add_subparsers(dest="command", title="opdrachten", metavar="OPDRACHT", required=True)
    for name, (purpose, arguments) in COMMANDS.items():
        command = commands.add_parser(name, help=purpose, description=f"Doel: {purpose}.", add_help=False)
        arguments(command)
    return parser


def _convert(command: argparse.ArgumentParser) -> None:
    options = _options(command)
    _folder(options, "--seeds", SEEDS, "map met de bronbestanden")
    _folder(options, "--out", OUT, "map waar de pagina's komen")
    options.add_argument(
        "--zonder-bronnen",
        action="store_true",
        help="zet de bronbestanden zelf niet op de site",
    )


def _check(command: argparse.ArgumentParser) -> None:
    _files(command, "*", "bronbestand (standaard alle in de map van --seeds)")
    _folder(_options(command), "--seeds", SEEDS, "map met de bronbestanden")


def _show_or_export(command: argparse.ArgumentParser) -> None:
    _files(command, "+", "bronbestand")
    _options(command)


def _files(command: argparse.ArgumentParser, how_many: str, meaning: str) -> None:
    group = command.add_argument_group("bestanden")
    group.add_argument("files", type=Path, nargs=how_many, metavar="BESTAND", help=meaning)


def _options(command: argparse.ArgumentParser) -> _Group:
    group = command.add_argument_group("opties")
    group.add_argument("-h", "--help", action="help", help="toon deze uitleg")
    return group


def _folder(group: _Group, option: str, default: Path, meaning: str) -> None:
    group.add_argument(
        option, type=Path, default=default, metavar="MAP", help=f"{meaning} (standaard %(default)s)"
    )


#: Each command: what it is for, and what adds its arguments.
COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "convert": ("schrijf de pagina's van alle bronbestanden", _convert),
    "check": ("toon twijfels, en bewijs dat er niets verloren is", _check),
    "show": ("toon wat er van bestanden begrepen is", _show_or_export),
    "export": ("schrijf JSON naar de standaarduitvoer, één document per regel", _show_or_export),
}
