"""Unmodified discord.py lives in the sandbox."""

import io
import re
from typing import Any, Self

import discord
import pytest
from discord import app_commands, ui

from bot.sandbox.building import Options
from bot.sandbox.wire import Intent
from tests.sandbox.conftest import (
    IDEAS,
    PICTURES,
    Client,
    Connect,
    Reply,
    Serve,
    World,
    packet,
    png,
    point_at,
)


def picture(name: str = "a.png") -> discord.File:
    return discord.File(io.BytesIO(png()), name, description="a square")


async def run(world: World, name: str, **options: Any) -> Reply:
    body = {"as": "Ada", "name": name, "options": options, "wait": True}
    return await world.people.post(f"/channels/{PICTURES}/commands", body)


async def press(world: World, message: str, custom_id: str, **more: Any) -> Reply:
    body = {"as": "Ada", "custom_id": custom_id, "wait": True, **more}
    return await world.people.post(f"/channels/{PICTURES}/messages/{message}/components", body)


async def last(world: World, who: str = "Ada", channel: str = PICTURES) -> dict[str, Any]:
    return dict((await world.people.get(f"/channels/{channel}/messages?as={who}&limit=1"))[0])


async def test_it_signs_in(world: World, connect: Connect) -> None:
    async with connect(world) as client:
        assert client.user.name == "Retake"
        (guild,) = client.guilds
        assert guild.name == "Retake playground"
        assert [one.name for one in guild.channels] == ["pictures", "lounge", "ideas"]
        assert guild.get_member_named("Ada") is not None
        assert client.application.flags.gateway_message_content_limited
        permissions = client.pictures.permissions_for(guild.me)
        assert permissions.send_messages
        assert permissions.manage_messages
        assert not permissions.administrator


async def test_it_talks_with_files_embeds_and_replies(world: World, connect: Connect) -> None:
    async with connect(world) as client:
        embed = discord.Embed(title="Round 1").set_image(url="attachment://b.png")
        sent = await client.pictures.send("look", files=[picture(), picture("b.png")], embed=embed)
        assert [one.filename for one in sent.attachments] == ["a.png"]
        assert await sent.attachments[0].read() == png()
        assert sent.embeds[0].image.width == 32
        heard = await client.next("message")
        assert heard.id == sent.id
        edited = await sent.edit(
            content="changed", attachments=[*sent.attachments, picture("c.png")]
        )
        assert [one.filename for one in edited.attachments] == ["a.png", "c.png"]
        await world.say(f"<@{client.user.id}> hello")
        heard = await client.next("message")
        assert client.user.mentioned_in(heard)
        reply = await heard.reply("hi")
        assert reply.reference.resolved.content == heard.content
        assert [one.id async for one in client.pictures.history()] == [reply.id, heard.id, sent.id]
        await reply.delete()
        assert (await client.next("message_delete")).id == reply.id
        with pytest.raises(discord.NotFound):
            await client.pictures.fetch_message(reply.id)
        with pytest.raises(discord.HTTPException) as caught:
            await client.pictures.send("x" * 2001)
        assert caught.value.code == 50035


async def test_reactions_threads_and_forums(world: World, connect: Connect) -> None:
    async with connect(world) as client:
        sent = await client.pictures.send("pick", file=picture())
        for number in ("1️⃣", "2️⃣"):
            await sent.add_reaction(number)
        await world.people.put(f"/channels/{PICTURES}/messages/{sent.id}/reactions/1️⃣?as=Ada")
        fresh = await client.pictures.fetch_message(sent.id)
        assert [(str(one.emoji), one.count) for one in fresh.reactions] == [("1️⃣", 2), ("2️⃣", 1)]
        assert {user.name async for user in fresh.reactions[0].users()} == {"Retake", "ada"}
        raw = await client.next("raw_reaction_add")
        assert str(raw.emoji) == "1️⃣"
        await sent.clear_reactions()
        await client.next("raw_reaction_clear")
        thread = await sent.create_thread(name="a fox", auto_archive_duration=60)
        assert thread.id == sent.id
        inside = await thread.send("inside")
        assert inside.channel == thread
        await thread.edit(archived=True, name="done")
        assert (await client.next("raw_thread_update")).data["thread_metadata"]["archived"] is True
        with pytest.raises(discord.HTTPException) as caught:
            await inside.add_reaction("👍")
        assert caught.value.code == 50083
        await world.say("still here", channel=str(thread.id))
        while (await client.next("message")).content != "still here":
            pass
        assert client.get_channel(thread.id) is not None
        forum = client.get_channel(int(IDEAS))
        assert isinstance(forum, discord.ForumChannel)
        post = await forum.create_thread(name="an idea", content="a bear", file=picture())
        assert post.thread.id == post.message.id
        await post.thread.delete()
        await client.next("thread_delete")


async def test_pins_typing_and_direct_messages(world: World, connect: Connect) -> None:
    async with connect(world) as client:
        sent = await client.pictures.send("keep")
        await sent.pin()
        assert [one.id async for one in client.pictures.pins()] == [sent.id]
        await sent.unpin()
        async with client.pictures.typing():
            pass
        await world.people.post(f"/channels/{PICTURES}/typing", {"as": "Ada"})
        while (await client.next("raw_typing")).user_id == client.user.id:
            pass
        ada = client.guilds[0].get_member_named("Ada")
        await ada.send("in private")
        dm = await world.people.post("/dms", {"as": "Ada"})
        assert (await last(world, channel=dm["id"]))["content"] == "in private"
        await world.say("answer", channel=dm["id"])
        while (heard := await client.next("message")).content != "answer":
            pass
        assert isinstance(heard.channel, discord.DMChannel)
        assert heard.guild is None


class Form(ui.Modal, title="Keep it"):
    note: ui.TextInput[Self] = ui.TextInput(label="Note", custom_id="note")

    async def on_submit(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"kept: {self.note.value}", ephemeral=True)


class Choice(ui.View):
    """A button and a menu that live as long as the process."""

    @ui.button(label="1", custom_id="one")
    async def one(self, interaction: discord.Interaction, _: ui.Button[Self]) -> None:
        await interaction.response.edit_message(content="picked 1", view=None)

    @ui.button(label="form", custom_id="form")
    async def form(self, interaction: discord.Interaction, _: ui.Button[Self]) -> None:
        await interaction.response.send_modal(Form())

    @ui.select(
        custom_id="menu", options=[discord.SelectOption(label="a"), discord.SelectOption(label="b")]
    )
    async def menu(self, interaction: discord.Interaction, select: ui.Select[Self]) -> None:
        await interaction.response.defer()
        await interaction.edit_original_response(content=f"chose {select.values[0]}")


def with_commands(client: Client) -> None:
    @client.tree.command()
    async def imagine(
        interaction: discord.Interaction, words: str, shot: discord.Attachment | None = None
    ) -> None:
        """Start a picture."""
        size = 0 if shot is None else len(await shot.read())
        view = Choice()
        await interaction.response.send_message(f"{words} {size}", view=view, file=picture())

    @client.tree.command()
    @app_commands.describe(value="what to")
    async def slow(interaction: discord.Interaction, value: int, who: discord.Member) -> None:
        """Think first."""
        await interaction.response.defer(thinking=True, ephemeral=True)
        await interaction.followup.send(f"{value} for {who.display_name}")
        await interaction.followup.send("and this", file=picture())

    @client.tree.command()
    async def field(interaction: discord.Interaction, name: str) -> None:
        """Complete."""
        await interaction.response.send_message(name)

    @field.autocomplete("name")
    async def names(
        interaction: discord.Interaction, current: str
    ) -> list[app_commands.Choice[str]]:
        return [
            app_commands.Choice(name=one, value=one) for one in ("mood", "color") if current in one
        ]

    @client.tree.context_menu(name="Retake this picture")
    async def retake(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"retaking {message.content}")

    keepers = app_commands.Group(name="keepers", description="the collection")

    @keepers.command()
    async def search(interaction: discord.Interaction, text: str) -> None:
        """Search."""
        await interaction.response.send_message(f"found {text}")

    client.tree.add_command(keepers)


async def test_commands_buttons_menus_and_forms(world: World, connect: Connect) -> None:
    async with connect(world, setup=with_commands) as client:
        synced = await client.tree.sync()
        assert len(synced) == len(await client.tree.fetch_commands()) == 5
        reply = await run(world, "imagine", words="a fox", shot=packet("s.png", png()))
        message = await last(world)
        assert (reply["state"], message["content"]) == ("answered", f"a fox {len(png())}")
        assert message["attachments"][0]["width"] == 32
        await press(world, message["id"], "menu", values=["b"])
        while (await last(world))["content"] != "chose b":
            await client.next("raw_message_edit")
        opened = await press(world, message["id"], "form")
        assert opened["modal"]["title"] == "Keep it"
        filled = {"as": "Ada", "fields": {"note": "lovely"}, "wait": True}
        await world.people.post(f"/modals/{opened['modal']['id']}", filled)
        assert (await last(world))["content"] == "kept: lovely"
        assert (await last(world, "Ben"))["content"] == "chose b"
        await press(world, message["id"], "one")
        assert (await last(world, "Ben"))["content"] == "picked 1"
        assert (await last(world, "Ben"))["components"] == []


async def test_deferred_completed_and_menu_commands(world: World, connect: Connect) -> None:
    async with connect(world, setup=with_commands) as client:
        await client.tree.sync(guild=None)
        async with world.eyes("Ada") as eyes:
            assert (await run(world, "slow", value=3, who="Ben"))["state"] == "thinking"
            while (await eyes.next("MESSAGE_CREATE"))["content"] != "and this":
                pass
        two = (await world.people.get(f"/channels/{PICTURES}/messages?as=Ada&limit=2")).body
        assert [one["content"] for one in two] == ["and this", "3 for Ben"]
        assert [one["flags"] for one in two] == [0, 64]
        asked = {"as": "Ada", "name": "field", "options": {"name": "oo"}, "focused": "name"}
        completed = await world.people.post(f"/channels/{PICTURES}/autocomplete", asked)
        assert [one["value"] for one in completed["choices"]] == ["mood"]
        said = await world.say("a photo")
        menu = {"as": "Ben", "name": "Retake this picture", "target": said["id"], "wait": True}
        await world.people.post(f"/channels/{PICTURES}/commands", menu)
        assert (await last(world))["content"] == "retaking a photo"
        await run(world, "keepers search", text="fox")
        assert (await last(world))["content"] == "found fox"


class Pick(ui.DynamicItem[ui.Button[Any]], template=r"pick:(?P<number>\d)"):
    def __init__(self, number: int) -> None:
        super().__init__(ui.Button(label=str(number), custom_id=f"pick:{number}"))
        self.number = number

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction, item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(int(match["number"]))

    async def callback(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"picked {self.number}")


async def test_a_dynamic_button_works_after_a_restart(world: World, connect: Connect) -> None:
    async with connect(world) as client:
        layout = ui.LayoutView()
        layout.add_item(ui.Container(ui.TextDisplay("# Round 1"), ui.ActionRow(Pick(2))))
        layout.add_item(ui.MediaGallery(discord.MediaGalleryItem("attachment://a.png")))
        sent = await client.pictures.send(view=layout, file=picture())
        assert sent.flags.components_v2
    async with connect(world, setup=lambda client: client.add_dynamic_items(Pick)):
        assert (await press(world, str(sent.id), "pick:2"))["state"] == "answered"
        assert (await last(world))["content"] == "picked 2"


@pytest.mark.parametrize("fault", ["drop_gateway", "reconnect"])
async def test_it_resumes_after_a_drop(world: World, connect: Connect, fault: str) -> None:
    async with connect(world) as client:
        await world.fault(fault)
        await client.next("disconnect")
        await world.say("did you hear?")
        assert (await client.next("message")).content == "did you hear?"
        await client.next("resumed")


async def test_it_waits_out_rate_limits(world: World, connect: Connect) -> None:
    async with connect(world) as client:
        await world.fault("rate_limit", route="/messages", count=2, delay=0.01)
        assert (await client.pictures.send("patience")).content == "patience"


async def test_it_is_told_of_missing_permissions(world: World, connect: Connect) -> None:
    async with connect(world) as client:
        await world.people.post("/permissions", {"deny": ["SEND_MESSAGES"]})
        await client.next("guild_role_update")
        assert not client.pictures.permissions_for(client.guilds[0].me).send_messages
        with pytest.raises(discord.Forbidden) as caught:
            await client.pictures.send("x")
        assert caught.value.code == 50013
        await world.people.post("/permissions", {"channel": PICTURES, "deny": ["VIEW_CHANNEL"]})
        await client.next("guild_channel_update")
        with pytest.raises(discord.Forbidden) as caught:
            await client.pictures.send("x")
        assert caught.value.code == 50001


async def test_wrong_credentials_end_it(
    serve: Serve, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serve(Options(approved_intents=Intent(0))) as world:
        with pytest.raises(discord.PrivilegedIntentsRequired):
            async with connect(world):
                pass
        async with connect(world, discord.Intents.default()) as client:
            await world.say("secret")
            assert (await client.next("message")).content == ""
        point_at(monkeypatch, world.sandbox)
        client = Client()
        with pytest.raises(discord.LoginFailure):
            await client.login("wrong")
        await client.close()


async def test_members_come_and_go(world: World, connect: Connect) -> None:
    async with connect(world) as client:
        await world.people.post("/members", {"name": "Dora Doe"})
        assert (await client.next("member_join")).name == "dora_doe"
        await world.people.delete("/members/Dora%20Doe")
        assert (await client.next("member_remove")).name == "dora_doe"
        members = await client.guilds[0].query_members("ad")
        assert [one.name for one in members] == ["ada"]
