"""New values for the settings, read from numbers and words."""

import re

from bot.interpreters.phrases.grammar.wish import Wish
from bot.interpreters.phrases.grammar.words import Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing
from bot.prompt.edits import Adjust
from bot.prompt.model import Prompt, Quality, Setting

_ASPECTS = {
    "square": "1:1", "square_format": "1:1", "instagram_post": "1:1", "profile_pic": "1:1",
    "profile_picture": "1:1", "profile_photo": "1:1", "avatar": "1:1", "album_cover": "1:1",
    "profile_pictures": "1:1", "instagram_format": "1:1",
    "landscape": "3:2", "landscape_format": "3:2", "landscape_orientation": "3:2",
    "landscape_mode": "3:2", "horizontal": "3:2", "horizontal_format": "3:2",
    "portrait": "2:3", "portrait_format": "2:3", "portrait_orientation": "2:3",
    "portrait_mode": "2:3", "vertical": "2:3", "vertical_format": "2:3", "tall": "2:3",
    "widescreen": "16:9", "wide_screen": "16:9", "wide": "16:9", "desktop_wallpaper": "16:9",
    "desktop_background": "16:9", "wallpaper": "16:9", "youtube_thumbnail": "16:9",
    "computer_background": "16:9", "computer_wallpaper": "16:9", "banner": "3:1",
    "cinemascope": "21:9", "anamorphic": "21:9", "ultrawide": "21:9", "ultrawide_format": "21:9",
    "phone_wallpaper": "9:16", "phone_background": "9:16", "lock_screen": "9:16",
    "lockscreen": "9:16", "phone_screen": "9:16", "iphone_background": "9:16",
    "iphone_wallpaper": "9:16", "home_screen": "9:16", "story": "9:16", "stories": "9:16",
    "instagram_story": "9:16", "story_format": "9:16", "reel": "9:16", "reels": "9:16",
    "tiktok": "9:16", "book_cover": "2:3", "poster_size": "2:3", "a4": "5:7", "a3": "5:7",
    "passport_photo": "7:9", "passport_size": "7:9", "letter_size": "8:10",
    "cover_photo": "21:8", "facebook_cover": "21:8", "cover_image": "21:8",
    "twitter_header": "3:1", "twitter_banner": "3:1", "linkedin_banner": "4:1",
    "business_card_size": "7:4", "postcard_size": "3:2", "dual_monitor": "32:9",
    "dual_monitors": "32:9",
}  # fmt: skip
_FAULTS = listing("""
    noise grain blur pixelation artifact blurry pixelated grainy noisy fuzzy blurred unfocused
    low_resolution
""")
_BETWEEN = listing("for on a an my the please as in")
_SOME = {"couple": 2, "few": 3, "several": 4, "multiple": 4}
_QUALITIES = (Quality.DRAFT, Quality.STANDARD, Quality.FINAL)
_QUALITY_WORDS = {
    "draft": Quality.DRAFT, "rough": Quality.DRAFT, "standard": Quality.STANDARD,
    "normal": Quality.STANDARD, "medium": Quality.STANDARD, "final": Quality.FINAL,
    "best": Quality.FINAL, "highest": Quality.FINAL, "max": Quality.FINAL,
}  # fmt: skip


def adjusted(setting: Setting, prompt: Prompt, wish: Wish) -> Adjust | None:
    """The setting's edit; None where the wish doesn't say its value."""
    match setting:
        case Setting.ASPECT:
            ratio = aspect_in((*wish.thing, *wish.value, *wish.place))
            return Adjust(field=setting, value=ratio) if ratio else None
        case Setting.COUNT:
            count = _count((*wish.thing, *wish.value))
            return Adjust(field=setting, value=count) if count else None
        case Setting.QUALITY:
            return Adjust(field=setting, value=_quality(prompt, wish))
        case _:
            return None


def aspect_in(words: Words) -> str | None:
    """The aspect that words name: "16:9", "3x5", "square", "for a story"."""
    for word in words:
        if word.has(Kind.RATIO):
            return ratio_of(word.low)
    for word in words:
        known = _ASPECTS.get(word.base) or _ASPECTS.get(word.low)
        if known:
            return known
    return None


def aspect_named(name: str) -> str | None:
    """The aspect that a shape or a use is known by: "portrait", "phone wallpaper"."""
    said = [word for word in name.lower().split() if word not in _BETWEEN]
    if not said or not aspect_words() >= set(said):
        return None
    runs = ("_".join(said[start:]) for start in range(len(said)))
    return next((_ASPECTS[run] for run in runs if run in _ASPECTS), None)


def aspect_words() -> frozenset[str]:
    """The words that name an aspect, by itself or with others."""
    return frozenset(word for name in _ASPECTS for word in name.split("_"))


def ratio_of(text: str) -> str:
    """ "1920x1080" → "16:9"; what can't be a picture stays as it was said."""
    sides = re.findall(r"\d+(?:\.\d+)?", text)
    width, height = (float(side) for side in sides[:2])
    whole = all(side.is_integer() and 1 <= side <= 99 for side in (width, height))
    if whole or width <= 0 or height <= 0:
        return ":".join(str(int(float(side))) for side in sides[:2])
    return nearest(width, height)


def nearest(width: float, height: float) -> str:
    """The simplest whole ratio up to 99 that comes closest."""
    wanted = width / height
    best = min(
        ((a, b) for b in range(1, 33) for a in (round(wanted * b),) if 1 <= a <= 99),
        key=lambda sides: (
            abs(sides[0] / sides[1] - wanted) > wanted * 0.01,
            sides[1]
            if abs(sides[0] / sides[1] - wanted) <= wanted * 0.01
            else abs(sides[0] / sides[1] - wanted),
        ),
        default=None,
    )
    return f"{best[0]}:{best[1]}" if best else f"{width:g}:{height:g}"


def _count(words: Words) -> int | None:
    for word in words:
        if word.number is not None:
            return word.number
    return next((_SOME[word.low] for word in words if word.low in _SOME), None)


def _quality(prompt: Prompt, wish: Wish) -> Quality:
    for word in wish.said:
        if word.low in _QUALITY_WORDS:
            return _QUALITY_WORDS[word.low]
    now = _QUALITIES.index(prompt.settings.quality)
    way = -1 if wish.act is Kind.LOWER else 1
    if _is_fault((*wish.thing, *wish.value)) and wish.act in (Kind.LOWER, Kind.RAISE, Kind.MAKE):
        way = -way
    return _QUALITIES[max(0, min(len(_QUALITIES) - 1, now + way))]


def _is_fault(thing: Words) -> bool:
    return any(
        word.has(Kind.DEFECT) or word.base in _FAULTS or word.low in _FAULTS for word in thing
    )
