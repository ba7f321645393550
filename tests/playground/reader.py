"""A person in front of the playground page: what they see and do, in the page's own words."""

import re

import pytest

pytest.importorskip("playwright.async_api", reason="playwright isn't installed")

from playwright.async_api import (
    Browser,
    Locator,
    Page,
    Route,
    async_playwright,
    expect,
)

__all__ = ["Browser", "Locator", "Page", "Reader", "Route", "async_playwright", "expect"]

TIMEOUT_MS = 15_000.0
expect.set_options(timeout=TIMEOUT_MS)


class Reader:
    """Drives one page, and keeps what went wrong in it."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.mistakes: list[str] = []
        page.set_default_timeout(TIMEOUT_MS)
        page.on("pageerror", lambda error: self.mistakes.append(str(error)))
        page.on("console", lambda said: self._note(said.type, said.text))

    async def watch_lines(self) -> None:
        """Keep every stream of events that the page begins."""
        await self.page.add_init_script(
            """window.lines = [];
            window.EventSource = class extends EventSource {
                constructor(url) { super(url); lines.push(this); }
            };"""
        )

    async def open(self, channel: str = "", who: str = "") -> "Reader":
        place = f"#/c/{channel}?as={who}" if channel else ""
        await self.page.goto(f"{self.url}/{place}")
        await expect(self.log).to_be_attached()
        await expect(self.page.locator("#notices")).not_to_contain_text("onnecting")
        await expect(self.page.locator("#sidebar .place").first).to_be_attached()
        return self

    @property
    def log(self) -> Locator:
        return self.page.get_by_role("log")

    @property
    def messages(self) -> Locator:
        return self.log.locator("article")

    @property
    def composer(self) -> Locator:
        return self.page.get_by_label("Message", exact=True)

    @property
    def writing(self) -> Locator:
        return self.page.get_by_role("region", name="Write")

    def message(self, words: str) -> Locator:
        return self.messages.filter(has_text=words).last

    def place(self, name: str) -> Locator:
        return self.page.locator("#sidebar").get_by_role("link", name=name)

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def option(self, name: str) -> Locator:
        """A field of the command being filled in."""
        return self.writing.get_by_label(name, exact=True)

    def suggestion(self, words: str) -> Locator:
        return self.writing.get_by_role("option").filter(has_text=words)

    async def go(self, name: str) -> None:
        await self.place(name).click()
        await expect(self.page.get_by_role("heading", level=1)).to_contain_text(name)

    async def say(self, words: str) -> None:
        await self.composer.fill(words)
        await self.composer.press("Enter")

    async def see(self, words: str) -> Locator:
        found = self.message(words)
        await expect(found).to_be_visible()
        return found

    async def run(self, text: str) -> None:
        """Type a command and its first option as anybody would, and send it."""
        await self.composer.click()
        await self.page.keyboard.type(text)
        await self.page.keyboard.press("Enter")

    async def tool(self, message: Locator, name: str) -> None:
        await message.hover()
        await message.get_by_role("button", name=name, exact=True).first.click()

    async def menu(self, message: Locator, item: str) -> None:
        await self.tool(message, "More")
        await self.page.get_by_role("menuitem", name=item).click()

    async def cut_the_line(self) -> None:
        """Break the stream of events, and let no other one begin until `mend_the_line`."""
        await self.page.route("**/sandbox/api/events*", lambda route: route.abort())
        await self.page.evaluate("lines.at(-1).dispatchEvent(new Event('error'))")
        await expect(self.page.get_by_text("Reconnecting…")).to_be_visible()

    async def mend_the_line(self) -> None:
        await self.page.unroute("**/sandbox/api/events*")

    async def until(self, element: Locator, so: str) -> None:
        """Wait until something, in JavaScript, is true of an element."""
        await self.page.wait_for_function(so, arg=await element.element_handle())

    def _note(self, kind: str, text: str) -> None:
        # A refused request is told to the person by the page; the console repeats it.
        if kind in {"error", "warning"} and not re.match("Failed to load resource", text):
            self.mistakes.append(text)
