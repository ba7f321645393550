"""Interactions from the moment a person sets one off to the end of its token."""

import asyncio
import secrets
from dataclasses import dataclass
from datetime import timedelta

from bot.sandbox import permissions, refusals, render
from bot.sandbox.hub import Event, Hub, same_for_all
from bot.sandbox.limits import FILE_BYTES, Terms
from bot.sandbox.render import Renderer
from bot.sandbox.values import Channel, Interaction, Invocation, Message
from bot.sandbox.wire import InteractionType, Json
from bot.sandbox.world import APPLICATION_ID, GUILD_ID, World

PENDING = "pending"
THINKING = "thinking"
AWAITED = frozenset({PENDING, THINKING})
FAILED = "failed"
NO_ANSWER = "The application did not respond"


@dataclass(frozen=True)
class Cause:
    """What a person did, before it becomes an interaction."""

    kind: InteractionType
    user_id: int
    channel: Channel
    data: Json
    name: str | None = None
    message: Message | None = None
    target_id: int | None = None
    opened_by: Invocation | None = None


class Interactions:
    """Begins interactions, knows their state, and tells the person how they went."""

    def __init__(self, world: World, hub: Hub, renderer: Renderer, terms: Terms) -> None:
        self._world = world
        self._hub = hub
        self._renderer = renderer
        self._terms = terms
        self._by_token: dict[str, int] = {}
        self._timers: dict[int, asyncio.TimerHandle] = {}
        self._answers: dict[int, asyncio.Future[Json]] = {}
        for interaction in list(world.interactions):
            self._by_token[interaction.token] = interaction.id
            if interaction.state == PENDING:
                # Its clock stopped with the process that kept it.
                self.change(interaction, state=FAILED)

    def begin(self, cause: Cause) -> Interaction:
        """Hand the bot an interaction and start the clock on its answer."""
        self._forget_old()
        interaction = self._world.interactions.put(
            Interaction(
                id=self._world.draw_id(),
                kind=cause.kind,
                token=secrets.token_urlsafe(48),
                user_id=cause.user_id,
                channel_id=cause.channel.id,
                created_at=self._world.clock(),
                name=cause.name,
                message_id=cause.message.id if cause.message else None,
                target_id=cause.target_id,
                opened_by=cause.opened_by,
            )
        )
        self._by_token[interaction.token] = interaction.id
        self._answers[interaction.id] = asyncio.get_running_loop().create_future()
        self._timers[interaction.id] = asyncio.get_running_loop().call_later(
            self._terms.answer_seconds, self.fail, interaction.id
        )
        self._tell("INTERACTION_CREATE", interaction, {})
        payload = same_for_all(self._payload(interaction, cause))
        self._hub.emit(Event("INTERACTION_CREATE", payload, only=frozenset({APPLICATION_ID})))
        return interaction

    async def answer(self, interaction_id: int) -> Json:
        """Wait for how the bot first answers, or fails to."""
        return await self._answers[interaction_id]

    def get(self, interaction_id: int, token: str) -> Interaction:
        """An interaction the bot may still acknowledge."""
        interaction = self._world.interactions.get(interaction_id)
        if interaction is None or interaction.token != token or interaction.state == FAILED:
            raise refusals.unknown_interaction()
        if interaction.state != PENDING:
            raise refusals.already_acknowledged()
        return interaction

    def by_token(self, token: str) -> Interaction:
        """An interaction whose token still speaks for the bot."""
        interaction = self._world.interactions.get(self._by_token.get(token))
        if interaction is None or interaction.state in {PENDING, FAILED}:
            raise refusals.unknown_webhook()
        if self._spent(interaction):
            raise refusals.expired_webhook_token()
        return interaction

    def acknowledge(self, interaction: Interaction, state: str) -> Interaction:
        """Note that the bot is answering, and stop the clock: nobody else can answer now."""
        timer = self._timers.pop(interaction.id, None)
        if timer is not None:
            timer.cancel()
        return self.change(interaction, state=state)

    def settle(self, interaction: Interaction, result: Json, **changes: object) -> None:
        """Tell the person, and whoever waits, that the answer is there."""
        interaction = self.change(interaction, **changes)
        name = "INTERACTION_MODAL_CREATE" if "modal" in result else "INTERACTION_SUCCESS"
        self._tell(name, interaction, result)
        self._resolve(interaction.id, {"state": interaction.state, **result})

    def change(self, interaction: Interaction, **changes: object) -> Interaction:
        return self._world.interactions.put(interaction.model_copy(update=changes))

    def fail(self, interaction_id: int) -> None:
        """Give up on an answer: the person is told, and a late one is refused."""
        self._timers.pop(interaction_id, None)
        interaction = self._world.interactions.get(interaction_id)
        if interaction is not None and interaction.state == PENDING:
            self.give_up(interaction)

    def give_up(self, interaction: Interaction) -> None:
        """There will be no answer, for one reason or another."""
        interaction = self.change(interaction, state=FAILED)
        self._tell("INTERACTION_FAILURE", interaction, {"reason": NO_ANSWER})
        self._resolve(interaction.id, {"state": FAILED, "reason": NO_ANSWER})

    def expire_all(self) -> int:
        """End every token, as Discord sometimes does early; says how many were awaited."""
        awaited = sum(one.state in AWAITED for one in self._world.interactions)
        for interaction in list(self._world.interactions):
            self.fail(interaction.id)
            self._by_token.pop(interaction.token, None)
            self._world.interactions.drop(interaction.id)
        self._world.commit()
        return awaited

    def close(self) -> None:
        for timer in self._timers.values():
            timer.cancel()
        for answer in self._answers.values():
            answer.cancel()

    def _tell(self, name: str, interaction: Interaction, extra: Json) -> None:
        """Show the person who set it off how it stands."""
        payload: Json = {
            "id": str(interaction.id),
            "type": interaction.kind,
            "channel_id": str(interaction.channel_id),
            "message_id": render.maybe_id(interaction.message_id),
            "name": interaction.name,
            "state": interaction.state,
            **extra,
        }
        only = frozenset({interaction.user_id})
        self._hub.emit(Event(name, same_for_all(payload), only=only))

    def _resolve(self, interaction_id: int, result: Json) -> None:
        answer = self._answers.pop(interaction_id, None)
        if answer is not None and not answer.done():
            answer.set_result(result)

    def _spent(self, interaction: Interaction) -> bool:
        life = timedelta(seconds=self._terms.token_seconds)
        return self._world.clock() - interaction.created_at >= life

    def _forget_old(self) -> None:
        oldest = next(iter(self._world.interactions), None)
        while oldest is not None and self._spent(oldest):
            self._world.interactions.drop(oldest.id)
            self._by_token.pop(oldest.token, None)
            oldest = next(iter(self._world.interactions), None)

    def _payload(self, interaction: Interaction, cause: Cause) -> Json:
        payload: Json = {
            "id": str(interaction.id),
            "application_id": str(APPLICATION_ID),
            "type": int(cause.kind),
            "token": interaction.token,
            "version": 1,
            "data": cause.data,
            "channel_id": str(cause.channel.id),
            "channel": self._channel(cause.channel, cause.user_id),
            "locale": "en-US",
            "entitlements": [],
            "attachment_size_limit": FILE_BYTES,
            "app_permissions": self._permissions(APPLICATION_ID, cause.channel),
            "authorizing_integration_owners": {"0": "0" if cause.channel.is_dm else str(GUILD_ID)},
            "context": 1 if cause.channel.is_dm else 0,
        }
        if cause.message is not None:
            payload["message"] = self._renderer.message(cause.message, APPLICATION_ID)
        return payload | self._person(cause)

    def _person(self, cause: Cause) -> Json:
        if cause.channel.is_dm:
            return {"user": render.user(self._world.user(cause.user_id))}
        member = self._renderer.member(self._world.member(cause.user_id))
        member["permissions"] = self._permissions(cause.user_id, cause.channel)
        return {
            "guild_id": str(GUILD_ID),
            "guild": {"id": str(GUILD_ID), "locale": "en-US", "features": []},
            "guild_locale": "en-US",
            "member": member,
        }

    def _channel(self, channel: Channel, user_id: int) -> Json:
        shown = self._renderer.channel(channel)
        return shown | {"permissions": self._permissions(user_id, channel)}

    def _permissions(self, user_id: int, channel: Channel) -> str:
        return str(permissions.in_channel(self._world, user_id, channel))
