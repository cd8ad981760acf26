"""The command line: `python -m generator {site,convert,check,show,export,new,review}`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor

from generator.cli.arguments import argument_parser
from generator.cli.commands import COMMANDS, TOLD
from generator.cli.console import Console
from generator.cli.tally import Tally
from generator.corpus.executors import collect_seldom
from generator.dutch.system_errors import reason

INTERRUPTED = 130  # what a shell reports for a program that Ctrl-C ended
PIPE_CLOSED = 141  # … and for one whose reader went away
_STOPPED = "een van de processen is gestopt, misschien door gebrek aan geheugen: probeer het met -j 1"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask (those of the process, where none are given); the exit status."""
    console = Console()  # first, so that the help is written in UTF-8 too
    options = argument_parser().parse_args(arguments)
    try:
        status = _run(options, console)
        console.close()
    except KeyboardInterrupt:
        console.progress.clear()
        return INTERRUPTED
    except BrokenPipeError:
        console.abandon()
        return PIPE_CLOSED
    return status


def _run(options: argparse.Namespace, console: Console) -> int:
    try:
        return COMMANDS[options.command](options, console, Tally())
    except BrokenPipeError:
        raise
    except TOLD as error:
        console.complain(str(error))
    except BrokenExecutor:
        console.complain(_STOPPED)
    except OSError as error:
        console.complain(f"{error.filename or 'het systeem'}: {reason(error)}")
    return 1


if __name__ == "__main__":
    collect_seldom()
    sys.exit(main())
