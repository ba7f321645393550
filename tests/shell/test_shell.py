"""The command line, as a shell sees it."""

import asyncio
import json
import os
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from pathlib import Path

import aiohttp
import discord
from click.testing import CliRunner, Result
from PIL import Image

from bot.__main__ import main
from bot.sandbox.server import Sandbox

FOX = {"subject": "a red fox", "background": "snowy forest at dusk", "style": "watercolor"}


def retake(*arguments: str, lines: str = "", env: dict[str, str] | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=lines, env=env)


@asynccontextmanager
async def playground(folder: Path, port: int = 0) -> AsyncIterator[tuple[Process, str]]:
    """``retake try`` as a process, with the address that it prints once it is ready."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "try", "--no-browser"),
        *("--port", str(port), "--data", str(folder)),
        stdout=PIPE,
        stderr=PIPE,
    )
    assert process.stdout
    said = (await process.stdout.readline()).decode()
    try:
        yield process, said.removeprefix("Playground: ").strip()
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()


async def test_try_is_ready_when_it_says_so_and_stops_when_asked(tmp_path: Path) -> None:
    async with playground(tmp_path) as (process, url), aiohttp.ClientSession() as http:
        async with http.get(url) as page:
            assert "<title>" in await page.text()
        async with http.get(f"{url}sandbox/api/state") as answer:
            state = await answer.json()
        assert state["bot"]["connected"]
        assert {"imagine", "keep", "keepers"} <= {one["name"] for one in state["commands"]}
        process.terminate()
        assert await process.wait() == 0


async def test_a_taken_port_is_told_in_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        async with playground(tmp_path, taken.getsockname()[1]) as (process, said):
            assert said == ""
            _, error = await process.communicate()
            assert process.returncode == 1
            assert error.decode().count("\n") == 1
            assert "--port" in error.decode()


async def test_a_folder_in_use_is_told_in_one_sentence(tmp_path: Path) -> None:
    async with playground(tmp_path), playground(tmp_path) as (process, said):
        assert said == ""
        _, error = await process.communicate()
        assert process.returncode == 1
        assert "Another Retake is running" in error.decode()


def test_read_answers_each_line(tmp_path: Path) -> None:
    lines = [
        {"id": "a", "text": "keep everything but darken the background", "prompt": FOX},
        {"id": "b", "text": "16:9"},
        {"id": "c", "text": "thanks!"},
        {"id": "d", "text": "undo"},
        {"id": "e", "text": "change the lighting"},
    ]
    result = retake("read", lines="\n".join(json.dumps(line) for line in lines))
    assert result.exit_code == 0
    answers = [json.loads(line) for line in result.output.splitlines()]
    assert [answer["id"] for answer in answers] == list("abcde")
    assert [answer["kind"] for answer in answers] == [
        "edit",
        "edit",
        "not_an_edit",
        "command",
        "ambiguous",
    ]
    assert answers[0]["edits"] == [
        {
            "field": "background",
            "op": "revise",
            "before": "snowy forest at dusk",
            "after": "dark snowy forest at dusk",
        }
    ]
    assert answers[0]["keep"] == "everything"
    assert answers[1]["edits"][0]["field"] == "setting:aspect"
    assert all(0 <= answer["confidence"] <= 1 and answer["ms"] >= 0 for answer in answers)


def test_read_goes_on_after_bad_lines_and_says_so_at_the_end() -> None:
    lines = ["not json", '{"id": 1}', '{"id": 2, "text": "darker", "prompt": {"subject": 5}}', "{}"]
    result = retake("read", lines="\n".join([*lines, '{"id": 3, "text": "undo"}']))
    assert result.exit_code == 1
    answers = [json.loads(line) for line in result.output.splitlines()]
    assert [answer.get("line") for answer in answers] == [1, 2, 3, 4, None]
    assert all(answer["error"] for answer in answers[:4])
    assert answers[4]["kind"] == "command"


def test_read_splits_a_first_idea() -> None:
    idea = "a red fox in a snowy forest, watercolor, wide shot, no people --ar 16:9"
    result = retake("read", "--idea", lines=json.dumps({"id": "x", "text": idea}))
    answer = json.loads(result.output)
    assert answer["prompt"]["subject"] == "a red fox"
    assert answer["prompt"]["style"] == "watercolor"
    assert answer["prompt"]["negatives"] == "people"
    assert answer["settings"] == {"aspect": "16:9"}


def test_a_sheet_is_painted(tmp_path: Path) -> None:
    out = tmp_path / "sheet.jpg"
    assert retake("sheet", "a red fox", "--count", "2", "--out", str(out)).exit_code == 0
    picture = Image.open(BytesIO(out.read_bytes()))
    assert picture.format == "JPEG"
    assert picture.width > picture.height


async def test_check_looks_at_everything(tmp_path: Path) -> None:
    async with Sandbox.serve(port=0) as sandbox:
        status, lines = await check(tmp_path, sandbox.url, sandbox.token)
        assert status == 0
        assert all(line.startswith("ok ") for line in lines)
        assert any("logged in as" in line for line in lines)
        status, lines = await check(tmp_path, sandbox.url, "wrong")
        assert status == 1
        assert [line for line in lines if line.startswith("PROBLEM")] == [
            "PROBLEM  discord        Discord refuses the token;"
            " copy it again from the developer portal."
        ]


async def check(folder: Path, endpoint: str, token: str) -> tuple[int | None, list[str]]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "check"),
        stdout=PIPE,
        env=os.environ
        | {
            "RETAKE_DISCORD__TOKEN": token,
            "RETAKE_DISCORD__ENDPOINT": endpoint,
            "RETAKE_STORE__FOLDER": str(folder),
        },
    )
    output, _ = await process.communicate()
    return process.returncode, output.decode().splitlines()


def test_run_without_a_token_says_what_to_do(tmp_path: Path) -> None:
    result = retake("run", env={"RETAKE_STORE__FOLDER": str(tmp_path)})
    assert result.exit_code == 1
    assert "RETAKE_DISCORD__TOKEN" in result.output


def test_a_wrong_configuration_is_one_sentence(tmp_path: Path) -> None:
    wrong = tmp_path / "config.toml"
    wrong.write_text('[discord]\ntokn = "s3cret"')
    result = retake("run", "--config", str(wrong))
    assert result.exit_code == 1
    assert result.output.count("\n") == 1
    assert "discord.tokn" in result.output
    assert "s3cret" not in result.output


def test_the_invitations_number_is_that_of_the_named_permissions() -> None:
    wanted = discord.Permissions(
        view_channel=True,
        send_messages=True,
        create_public_threads=True,
        send_messages_in_threads=True,
        attach_files=True,
        add_reactions=True,
        read_message_history=True,
    )
    assert f"`{wanted.value}`" in (Path(__file__).parents[2] / "README.md").read_text()
