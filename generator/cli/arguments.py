"""The arguments of the command line, with help in Dutch."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, TypeAlias

from generator import __version__
from generator.cli.messages import REPORTS
from generator.corpus.executors import all_cores
from generator.corpus.workspace import CACHE

PROGRAM = "python -m generator"
SEEDS = Path("seeds")
OUT = Path("docs/documenten")
SITE = Path("site")
BUILDERS = ("mkdocs", "zensical")

EXAMPLES = f"""\
voorbeelden:
  {PROGRAM} site                     de hele website maken, in site/
  {PROGRAM} convert                  seeds/ wordt docs/documenten/
  {PROGRAM} check                    alle bronbestanden nakijken
  {PROGRAM} check seeds/nieuw.txt    één bronbestand nakijken
  {PROGRAM} show seeds/nieuw.txt     zien wat eruit begrepen is
  {PROGRAM} check --explain CODE     wat een melding betekent, en wat te doen
  {PROGRAM} export seeds/*.txt       JSON, één document per regel
  {PROGRAM} new --file brief.docx    een document toevoegen

De status is 0, bij een fout in een bestand 1, bij een verkeerde opdracht 2.
"""


#: What argparse says in English.
DUTCH = {
    "the following arguments are required": "dit ontbreekt",
    "one of the arguments --file --id is required": "dit ontbreekt: --file of --id",
    "not allowed with": "gaat niet samen met",
    "unrecognized arguments": "dit hoort er niet bij",
    "invalid choice": "dit bestaat niet",
    "choose from": "kies uit",
    "expected one argument": "hier hoort een waarde achter",
    "expected 2 arguments": "hier horen twee waarden achter",
    "argument -j": "-j",
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
    """Gives `command` (its name), `processes`, `scheduler` and `cache`.

    Where the command has them also `files`, `seeds` and `out`.
    """
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
    _processes(options)
    _cluster(options)
    _folder(options, "--cache", CACHE, "map met wat eerder al is gedaan")


def _site(command: argparse.ArgumentParser) -> None:
    _convert(command)
    options = command.add_argument_group("website")
    _folder(options, "--site", SITE, "map waar de website komt")
    builder = "wat haar bouwt (standaard %(default)s)"
    options.add_argument("--builder", choices=BUILDERS, default=BUILDERS[0], help=builder)
    options.add_argument("--vanaf-niets", action="store_true", help="gebruik niets wat eerder al is gedaan")


def _check(command: argparse.ArgumentParser) -> None:
    _files(command, "*", "bronbestand (standaard alle in de map van --seeds)")
    options = _options(command)
    _folder(options, "--seeds", SEEDS, "map met de bronbestanden")
    options.add_argument(
        "--format",
        choices=("text", *REPORTS),
        default="text",
        help="voor mensen (text), of voor GitHub, GitLab of een programma dat SARIF leest",
    )
    options.add_argument("--explain", metavar="CODE", help="leg een code uit, zoals number-gap")
    _processes(options)
    _cluster(options)
    _folder(options, "--cache", CACHE, "map met wat eerder al is gedaan")


def _show(command: argparse.ArgumentParser) -> None:
    _files(command, "*", "bronbestand (standaard alle in de map van --seeds)")
    options = _options(command)
    _folder(options, "--seeds", SEEDS, "map met de bronbestanden")
    options.add_argument("--json", action="store_true", help="per document één regel, voor review")
    _processes(options)
    command.set_defaults(cache=None, scheduler=None)


def _export(command: argparse.ArgumentParser) -> None:
    _files(command, "+", "bronbestand")
    _processes(_options(command))
    command.set_defaults(cache=None, scheduler=None)


def _new(command: argparse.ArgumentParser) -> None:
    options = _options(command)
    what = options.add_mutually_exclusive_group(required=True)
    what.add_argument("--file", type=Path, metavar="BESTAND", help="een bestand zoals gepubliceerd")
    what.add_argument("--id", metavar="NUMMER", help="haal een publicatie op, zoals ah-tk-20232024-1076")
    options.add_argument("--preview", action="store_true", help="toon daarna de pagina in een voorvertoning")
    _folder(options, "--seeds", SEEDS, "map met de bronbestanden")


def _review(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("bestanden")
    for name, meaning in (("before", "voor de wijziging"), ("after", "erna")):
        group.add_argument(name, type=Path, metavar=name.upper(), help=f"uitvoer van show --json {meaning}")
    options = _options(command)
    note = "zet vooraan wat er in een bestand staat, onder deze titel; niets als het leeg is"
    options.add_argument(
        "--note", nargs=2, action="append", default=[], metavar=("TITEL", "BESTAND"), help=note
    )
    whole = "schrijf hier het hele overzicht, dat voor een opmerking te lang kan zijn"
    options.add_argument("--whole", type=Path, metavar="BESTAND", help=whole)


def _addresses(command: argparse.ArgumentParser) -> None:
    options = _options(command)
    same = "zeg waarom een document, vraag of antwoord met een andere tekst hetzelfde is"
    pairs = {
        "forward": (("OUD", "NIEUW"), "laat een gepubliceerd adres naar een ander leiden"),
        "withdraw": (("ADRES", "REDEN"), "zeg waarom een gepubliceerd adres vervalt"),
        "accept": (("ADRES", "REDEN"), same),
    }
    for name, (values, meaning) in pairs.items():
        options.add_argument(f"--{name}", nargs=2, action="append", default=[], metavar=values, help=meaning)
    options.add_argument("--base", metavar="COMMIT", help="kijk na of niets weg is van wat deze commit had")
    options.add_argument("--history", action="store_true", help="… of van wat er ooit in stond")
    _folder(options, "--seeds", SEEDS, "map met de bronbestanden")
    options.add_argument("--format", choices=("text", *REPORTS), default="text", help="zoals bij check")
    _processes(options)
    _cluster(options)
    _folder(options, "--cache", CACHE, "map met wat eerder al is gedaan")


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


def _processes(group: _Group) -> None:
    group.add_argument(
        "-j",
        dest="processes",
        type=_number_of_processes,
        default=all_cores(),
        metavar="N",
        help="zoveel processen tegelijk (standaard alle kernen van deze machine: %(default)s)",
    )


def _cluster(group: _Group) -> None:
    meaning = "in plaats daarvan het cluster van deze scheduler van Dask, zoals tcp://10.0.0.1:8786"
    group.add_argument("--scheduler", metavar="ADRES", help=meaning)


def _number_of_processes(given: str) -> int:
    if not given.isdecimal() or not int(given):
        raise argparse.ArgumentTypeError(f"'{given}' is geen aantal processen: geef een getal van 1 of meer")
    return int(given)


#: Each command: what it is for, and what adds its arguments.
COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "site": ("maak de hele website: pagina's, zoekindex en bouw", _site),
    "convert": ("schrijf de pagina's van alle bronbestanden", _convert),
    "check": ("toon twijfels, en bewijs dat er niets verloren is", _check),
    "show": ("toon wat er van bestanden begrepen is", _show),
    "export": ("schrijf JSON naar de standaarduitvoer, één document per regel", _export),
    "new": ("zet een document onder zijn officiële naam in de map met bronbestanden", _new),
    "addresses": ("houd gepubliceerde adressen bij, in adressen.tsv", _addresses),
    "review": ("schrijf wat een wijziging met de documenten doet, als commentaar", _review),
}
