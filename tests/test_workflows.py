"""The GitHub workflows: valid, pinned, and with no more rights than they need."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from places import ROOT

WORKFLOWS = sorted(ROOT.glob(".github/workflows/*.yml"))
PINNED = re.compile(r"\./\.github/workflows/[a-z]+\.yml|[\w-]+/[\w-]+@[0-9a-f]{40}")
#: The only rights beyond reading, and the job that needs them.
MAY_WRITE = {
    ("publish.yml", "deploy"): {"pages", "id-token"},
    ("publish.yml", "register"): {"contents"},
    ("comment.yml", "comment"): {"pull-requests"},
    ("release.yml", "publish"): {"attestations", "contents", "id-token"},
}


def jobs() -> list[tuple[str, str, dict[str, Any]]]:
    """Every job with the name of its file and its own."""
    return [
        (path.name, name, {"permissions": workflow["permissions"], **job})
        for path in WORKFLOWS
        for workflow in [yaml.safe_load(path.read_text(encoding="utf-8"))]
        for name, job in workflow["jobs"].items()
    ]


def test_there_are_workflows() -> None:
    names = "browsers comment html publish release review tests windows".split()
    assert [path.stem for path in WORKFLOWS] == names


def test_schema() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    result = subprocess.run([*command, *WORKFLOWS], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("vendor.github-issue-forms", ".github/ISSUE_TEMPLATE/document.yml"),
        ("vendor.github-issue-forms", ".github/ISSUE_TEMPLATE/fout.yml"),
        ("vendor.github-issue-config", ".github/ISSUE_TEMPLATE/config.yml"),
        ("vendor.dependabot", ".github/dependabot.yml"),
        ("vendor.citation-file-format", "CITATION.cff"),
    ],
)
def test_what_else_the_host_reads(schema: str, file: str) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(ROOT / file)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_nothing_is_unsafe() -> None:
    zizmor = str(Path(sys.executable).with_name("zizmor"))
    command = [zizmor, "--offline", "--min-severity", "medium", str(ROOT / ".github/workflows")]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.skipif(not shutil.which("actionlint"), reason="actionlint is hier niet, op GitHub wel")
def test_actionlint() -> None:
    command = ["actionlint", *map(str, WORKFLOWS)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_who_may_write_runs_nothing_of_a_pull_request() -> None:
    """The workflow that comments checks out the main branch and never what was proposed."""
    text = (ROOT / ".github/workflows/comment.yml").read_text(encoding="utf-8")
    assert "ref:" not in text
    assert "head_sha }}\n" in text  # compared, not checked out


@pytest.mark.parametrize(("file", "name", "job"), jobs())
def test_actions_are_pinned(file: str, name: str, job: dict[str, Any]) -> None:
    used = [step["uses"] for step in [job, *job.get("steps", [])] if "uses" in step]
    assert [use for use in used if not PINNED.fullmatch(use)] == []


@pytest.mark.parametrize(("file", "name", "job"), jobs())
def test_least_privilege(file: str, name: str, job: dict[str, Any]) -> None:
    written = {scope for scope, access in job["permissions"].items() if access == "write"}
    assert written == MAY_WRITE.get((file, name), set())


@pytest.mark.parametrize(("file", "name", "job"), jobs())
def test_every_job_ends(file: str, name: str, job: dict[str, Any]) -> None:
    assert "timeout-minutes" in job or "uses" in job
