"""Embeds and components as they are shown: references to files become links."""

from collections.abc import Iterable, Mapping

from bot.sandbox.wire import ComponentType, Json

REFERENCE = "attachment://"


def used_by_embeds(embeds: Iterable[Json]) -> set[str]:
    """Names of the files that embeds show, which the message then doesn't list."""
    return {name for embed in embeds for name in _references(embed)}


def shown_embeds(embeds: Iterable[Json], files: Mapping[str, Json]) -> list[Json]:
    return [_shown_embed(embed, files) for embed in embeds]


def shown_components(components: Iterable[Json], files: Mapping[str, Json]) -> list[Json]:
    return [_shown_component(component, files) for component in components]


def _references(embed: Json) -> Iterable[str]:
    for slot in ("image", "thumbnail"):
        url = str(embed.get(slot, {}).get("url", ""))
        if url.startswith(REFERENCE):
            yield url.removeprefix(REFERENCE)
    for slot in ("author", "footer"):
        url = str(embed.get(slot, {}).get("icon_url", ""))
        if url.startswith(REFERENCE):
            yield url.removeprefix(REFERENCE)


def _shown_embed(embed: Json, files: Mapping[str, Json]) -> Json:
    shown = dict(embed)
    for slot in ("image", "thumbnail"):
        file = _file_of(embed.get(slot, {}).get("url"), files)
        if file is not None:
            shown[slot] = _media(file, "url", "proxy_url", "width", "height", "content_type")
    for slot in ("author", "footer"):
        file = _file_of(embed.get(slot, {}).get("icon_url"), files)
        if file is not None:
            icon = {"icon_url": file["url"], "proxy_icon_url": file["proxy_url"]}
            shown[slot] = embed[slot] | icon
    return shown


def _shown_component(component: Json, files: Mapping[str, Json]) -> Json:
    shown = dict(component)
    for slot in ("media", "file"):
        if slot in component:
            shown[slot] = _unfurled(component[slot], files)
    if component["type"] == ComponentType.FILE:
        file = _file_of(component["file"]["url"], files)
        shown |= {"name": file["filename"], "size": file["size"]} if file else {}
    if "items" in component:
        shown["items"] = [
            item | {"media": _unfurled(item["media"], files)} for item in component["items"]
        ]
    if "components" in component:
        shown["components"] = shown_components(component["components"], files)
    if "accessory" in component:
        shown["accessory"] = _shown_component(component["accessory"], files)
    return shown


def _unfurled(media: Json, files: Mapping[str, Json]) -> Json:
    file = _file_of(media["url"], files)
    if file is None:
        return {"id": "0", "url": media["url"], "proxy_url": media["url"], "loading_state": 2}
    shown = _media(file, "url", "proxy_url", "width", "height", "content_type")
    return shown | {"id": file["id"], "attachment_id": file["id"], "loading_state": 2}


def _file_of(url: str | None, files: Mapping[str, Json]) -> Json | None:
    if url is None or not url.startswith(REFERENCE):
        return None
    return files.get(url.removeprefix(REFERENCE))


def _media(file: Json, *names: str) -> Json:
    return {name: file[name] for name in names if name in file}
