"""Addresses as a contributor meets them: a document that changes, and what then must be typed."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from generator import __main__ as command_line
from generator.addresses.register import NAME, Register, read_register, text_of
from generator.outputs.data.moved import document_files

Run: TypeAlias = Callable[..., tuple[int, str]]

OLD, NEW = "2020-03-03-jansen", "ah-tk-20192020-1234"
ONE = "Hoeveel schepen liggen er op dit moment in de haven van Den Helder?"
TWO = "Bent u bereid de Kamer daarover voor de zomer te informeren?"
TEXT = f"""\
Vragen van het lid Jansen (PvdA) aan de Minister van Defensie over schepen (ingezonden 3 maart 2020).

Vraag 1
{ONE}

Vraag 2
{TWO}
"""


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs a command in a folder with one document that was published; what it says on both streams."""
    monkeypatch.chdir(tmp_path)
    Path("seeds").mkdir()
    source().write_text(TEXT, encoding="utf-8")

    def run_command(*arguments: str) -> tuple[int, str]:
        status = command_line.main(arguments)
        captured = capsys.readouterr()
        return status, captured.out + captured.err

    assert published(run_command) == 0
    return run_command


def published(run: Run) -> int:
    """Write the pages, and put their addresses in the register as `site` does once they stand on the site."""
    return run("convert", "-j", "1")[0] or run("addresses", "-j", "1")[0]


def source() -> Path:
    return Path("seeds/brief.txt")


def change(old: str, new: str) -> None:
    source().write_text(source().read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def check(run: Run) -> tuple[int, str]:
    return run("check", "-j", "1")


def test_what_is_published_is_in_the_register_and_writing_it_again_changes_nothing(run: Run) -> None:
    before = Path(NAME).read_bytes()
    assert list(read_register(Path(NAME)).lines) == [OLD]
    assert published(run) == 0
    assert run("addresses", "-j", "1") == (0, "")
    assert Path(NAME).read_bytes() == before


def test_a_new_document_is_announced_and_only_written_when_asked(run: Run) -> None:
    Path("seeds/nieuw.txt").write_text(TEXT.replace("Jansen", "De Vries"), encoding="utf-8")
    assert "1 nieuw document nog niet in adressen.tsv" in check(run)[1]
    assert run("convert", "-j", "1")[0] == 0
    assert list(read_register(Path(NAME)).lines) == [OLD]
    assert "1 nieuw adres" in run("addresses", "-j", "1")[1]
    assert list(read_register(Path(NAME)).lines) == ["2020-03-03-de-vries", OLD]


def test_a_printed_number_that_would_move_the_document(run: Run) -> None:
    change("Vragen van", f"{NEW}\n\nVragen van")
    status, said = check(run)
    assert status == 1
    assert f"seeds/brief.txt:1: fout[address-moved]: het document van {OLD} heeft nu het adres {NEW}" in said
    assert published(run) == 1
    assert list(read_register(Path(NAME)).lines) == [OLD]


def test_an_id_keeps_it(run: Run) -> None:
    change("Vragen van", f"{NEW}\n\nVragen van")
    Path("seeds/brief.yml").write_text(f"id: {OLD}\n", encoding="utf-8")
    status, said = check(run)
    assert (status, "fout[" in said) == (0, False)


def test_or_a_forward_leads_to_it(run: Run) -> None:
    change("Vragen van", f"{NEW}\n\nVragen van")
    assert run("addresses", "--forward", OLD, NEW) == (0, "adressen.tsv: bijgewerkt. Nakijken: make check\n")
    assert check(run)[0] == 0
    assert published(run) == 0
    page = Path(f"docs/documenten/{OLD}.md").read_text(encoding="utf-8")
    assert f"({NEW}.md){{ data-doorverwijzing" in page
    data = json.loads(Path(f"docs/documenten/{OLD}.json").read_text(encoding="utf-8"))
    assert data == {"moved_to": NEW, "json": f"{NEW}.json"}
    assert [file.stem for file in document_files(Path("docs/documenten"))] == [NEW]
    assert sorted(read_register(Path(NAME)).lines) == [OLD, NEW]
    before = Path(NAME).read_bytes()
    status, said = run("addresses", "--forward", NEW, OLD)
    assert (status, Path(NAME).read_bytes()) == (1, before)
    assert f"{NEW} is het adres van een document en kan niet ook naar {OLD} verwijzen" in said
    Path("seeds/brief.yml").write_text(f"id: {OLD}\n", encoding="utf-8")
    assert f"{OLD} is het adres van een document en kan niet ook naar {NEW} verwijzen" in check(run)[1]
    assert run("addresses", "--forward", NEW, OLD)[0] == 0
    assert check(run)[0] == 0


def test_a_question_that_is_removed(run: Run) -> None:
    change(f"\nVraag 2\n{TWO}\n", "")
    status, said = check(run)
    assert status == 1
    assert "adressen.tsv:2: fout[address-lost]: in 2020-03-03-jansen is gepubliceerd" in said
    assert run("addresses", "--withdraw", f"{OLD}#vraag-2", "door de indiener ingetrokken")[0] == 0
    assert check(run)[0] == 0
    assert published(run) == 0
    page = Path(f"docs/documenten/{OLD}.md").read_text(encoding="utf-8")
    assert '<span id="vraag-2"></span>`#vraag-2` is vervallen: door de indiener ingetrokken' in page


def test_a_question_that_moved_within_the_document(run: Run) -> None:
    change("\nVraag 2", "\nVraag 3")
    assert "#vraag-2 (die tekst staat nu bij #vraag-3)" in check(run)[1]
    assert run("addresses", "--forward", f"{OLD}#vraag-2", f"{OLD}#vraag-3")[0] == 0
    assert published(run) == 0
    page = Path(f"docs/documenten/{OLD}.md").read_text(encoding="utf-8")
    assert '<span id="vraag-2"></span>\n{ .ankers }\n\n## Vraag 3 { #vraag-3' in page


def test_two_questions_swapped(run: Run) -> None:
    change(ONE, "@")
    change(TWO, ONE)
    change("@", TWO)
    status, said = check(run)
    assert status == 1
    assert "seeds/brief.txt:3: fout[address-reused]" in said
    assert "#vraag-1 (die tekst staat nu bij #vraag-2)" in said


def test_a_typo_that_is_corrected_is_no_obstacle(run: Run) -> None:
    change("Den Helder", "Den  Hélder")
    status, said = check(run)
    assert (status, "opmerking[address-corrected]" in said, "fout[" in said) == (0, False, False)
    change("liggen er", "ligger er")
    status, said = check(run)
    assert (status, "seeds/brief.txt:3: opmerking[address-corrected]" in said) == (0, True)
    assert published(run) == 0
    assert "address-corrected" not in check(run)[1]


def test_another_text_can_be_accepted(run: Run) -> None:
    change(ONE, "Klopt het bericht dat de dienst tientallen miljoenen te weinig heeft begroot?")
    assert f'--accept {OLD} "REDEN"' in check(run)[1]
    assert run("addresses", "--accept", OLD, "zo gedrukt")[0] == 0
    assert check(run)[0] == 0
    accepted = read_register(Path(NAME)).lines[f"{OLD}#vraag-1"]
    assert accepted.to == "aanvaard: zo gedrukt"
    assert published(run) == 0


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (OLD, "nergens", f"{OLD} is het adres van een document"),
        (f"{OLD}#vraag-1", f"{OLD}#vraag-2", f"{OLD} heeft zelf een #vraag-1"),
        (f"{OLD}#vraag-1", "https://x.nl", "“https://x.nl” is geen adres"),
    ],
)
def test_what_check_would_refuse_is_not_written(run: Run, old: str, new: str, why: str) -> None:
    before = Path(NAME).read_bytes()
    status, said = run("addresses", "--forward", old, new)
    assert (status, why in said, Path(NAME).read_bytes()) == (1, True, before), said


def git(*arguments: str) -> None:
    identity = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


def commit() -> None:
    git("add", "--all", "seeds", NAME)
    git("commit", "--quiet", "--message", "x")


def test_whoever_drops_a_line_and_writes_it_again_must_say_so(run: Run) -> None:
    git("init", "--quiet")
    commit()
    change(ONE, "Klopt het bericht dat de dienst tientallen miljoenen te weinig heeft begroot?")
    before = Path(NAME).read_text(encoding="utf-8")
    Path(NAME).write_text("".join(before.splitlines(keepends=True)[:1]), encoding="utf-8")
    status, said = check(run)
    assert status == 1
    assert f"adressen.tsv:1: fout[register-lost]: {OLD} staat niet meer in het register" in said
    assert (run("addresses", "-j", "1")[0], published(run)) == (1, 1)

    Path(NAME).unlink()
    git("rm", "--quiet", "--cached", NAME)
    git("commit", "--quiet", "--message", "weg")
    Path(NAME).write_text(text_of(Register()), encoding="utf-8")
    assert published(run) == 0
    commit()
    assert check(run)[0] == 0  # of what was committed only the past knows
    status, said = run("addresses", "--history")
    assert status == 1
    assert f"adressen.tsv:2: fout[register-reworded]: in {OLD} betekenen adressen iets anders" in said
    assert f'--accept {OLD} "REDEN"' in said
    assert run("addresses", "--accept", OLD, "zo gedrukt")[0] == 0
    commit()
    assert (check(run)[0], run("addresses", "--history")[0]) == (0, 0)
    told = run("addresses", "--base", "HEAD^")[1]
    assert f"op {OLD}#vraag-1 is een andere tekst aanvaard: zo gedrukt" in told


def test_a_document_that_is_withdrawn_says_so_at_its_address(run: Run) -> None:
    Path("seeds/ander.txt").write_text(TEXT.replace("Jansen", "De Vries"), encoding="utf-8")
    source().unlink()
    status, said = check(run)
    assert status == 1
    assert "seeds/ander.txt:1: fout[address-moved]" in said  # the same questions stand at another address
    assert run("addresses", "--withdraw", OLD, "stond er twee keer")[0] == 0
    assert published(run) == 0
    page = Path(f"docs/documenten/{OLD}.md").read_text(encoding="utf-8")
    assert page.startswith("# Dit document is vervallen\n")
    assert "stond er twee keer" in page


def test_a_register_that_cannot_be_read_is_told_with_its_line(run: Run) -> None:
    with Path(NAME).open("a", encoding="utf-8") as file:
        file.write("<<<<<<< HEAD\n")
    status, said = check(run)
    assert status == 1
    assert "adressen.tsv:3: fout[register-fault]: deze regel is van een samenvoeging die niet af is" in said
    assert run("addresses", "--forward", OLD, NEW)[1].startswith("adressen.tsv:3: deze regel")
    assert "::error file=adressen.tsv,line=3" in run("check", "-j", "1", "--format", "github")[1]


def test_outside_git_there_is_no_past(run: Run) -> None:
    status, said = run("addresses", "--history")
    assert (status, said.startswith("git ")) == (1, True)


def test_other_sources_have_nothing_to_do_with_the_register(run: Run) -> None:
    Path("seeds").rename("bron")
    assert run("check", "-j", "1", "--seeds", "bron")[0] == 0
