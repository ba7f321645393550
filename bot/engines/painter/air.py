"""The colours of the air at each hour: sky, haze, and the light that falls on the land."""

from dataclasses import dataclass, replace
from random import Random

from bot.engines.painter.colour import RGB, mix, scale, shift
from bot.engines.painter.scene import Hour, Place, Season


@dataclass(frozen=True, slots=True)
class Air:
    """Sky colours from the zenith down, the haze between near and far, light and its strength."""

    zenith: RGB
    middle: RGB
    low: RGB
    haze: RGB
    light: RGB  # what a white thing looks like
    sun: RGB
    glow: float  # how strongly the sky shines around the sun, 0–1
    stars: float = 0.0
    cloud: RGB = (250, 248, 246)
    cloud_shade: RGB = (180, 192, 210)
    thickness: float = 1.0  # of the haze


_AIRS: dict[Hour, Air] = {
    Hour.DAY: Air(
        (70, 136, 204),
        (134, 186, 226),
        (218, 234, 238),
        (196, 218, 230),
        (252, 249, 240),
        (255, 250, 224),
        0.35,
    ),
    Hour.NOON: Air(
        (38, 112, 200),
        (96, 168, 228),
        (196, 226, 240),
        (190, 216, 232),
        (255, 254, 248),
        (255, 255, 244),
        0.4,
        thickness=0.7,
    ),
    Hour.DAWN: Air(
        (92, 106, 166),
        (206, 152, 178),
        (254, 212, 172),
        (232, 190, 190),
        (236, 208, 206),
        (255, 232, 200),
        0.7,
        cloud=(255, 224, 210),
        cloud_shade=(172, 136, 176),
        thickness=1.35,
    ),
    Hour.GOLDEN: Air(
        (104, 136, 176),
        (226, 186, 132),
        (255, 220, 146),
        (242, 204, 146),
        (255, 226, 176),
        (255, 238, 190),
        0.85,
        cloud=(255, 236, 200),
        cloud_shade=(204, 156, 138),
        thickness=1.2,
    ),
    Hour.SUNSET: Air(
        (52, 54, 116),
        (190, 88, 112),
        (255, 170, 88),
        (226, 134, 108),
        (226, 166, 150),
        (255, 214, 140),
        0.95,
        0.06,
        cloud=(255, 172, 128),
        cloud_shade=(124, 70, 116),
        thickness=1.1,
    ),
    Hour.DUSK: Air(
        (30, 38, 88),
        (84, 78, 142),
        (224, 142, 134),
        (128, 104, 150),
        (146, 138, 190),
        (255, 190, 160),
        0.5,
        0.35,
        cloud=(168, 126, 168),
        cloud_shade=(70, 64, 116),
        thickness=1.15,
    ),
    Hour.NIGHT: Air(
        (9, 15, 40),
        (20, 34, 74),
        (48, 74, 118),
        (42, 62, 104),
        (82, 100, 152),
        (222, 230, 255),
        0.3,
        1.0,
        cloud=(74, 92, 138),
        cloud_shade=(28, 38, 74),
        thickness=1.0,
    ),
    Hour.OVERCAST: Air(
        (146, 156, 168),
        (178, 186, 194),
        (208, 212, 214),
        (190, 196, 202),
        (208, 212, 216),
        (236, 236, 232),
        0.1,
        cloud=(222, 224, 226),
        cloud_shade=(146, 154, 166),
        thickness=1.3,
    ),
    Hour.STORM: Air(
        (36, 42, 54),
        (68, 78, 94),
        (126, 134, 142),
        (94, 104, 116),
        (134, 142, 156),
        (190, 196, 204),
        0.1,
        cloud=(108, 116, 130),
        cloud_shade=(34, 38, 50),
        thickness=1.2,
    ),
}


def air_of(place: Place, chosen: Hour, rng: Random) -> Air:
    """The air of a place at an hour, a little warmer or cooler by chance."""
    air = _drifted(_AIRS[chosen], rng.uniform(-0.016, 0.016), rng.uniform(0.88, 1.08))
    if "fog" in place.weather:
        air = _foggy(air)
    if "rain" in place.weather or "storm" in place.weather:
        air = replace(
            air,
            zenith=shift(air.zenith, saturation=0.6),
            middle=shift(air.middle, saturation=0.6),
            thickness=air.thickness + 0.3,
        )
    if place.season is Season.WINTER and chosen in {Hour.DAY, Hour.NOON}:
        air = replace(
            air,
            zenith=mix(air.zenith, (170, 196, 220), 0.45),
            middle=mix(air.middle, (206, 222, 234), 0.5),
            low=mix(air.low, (244, 244, 244), 0.6),
            haze=mix(air.haze, (222, 230, 238), 0.6),
        )
    return _coloured(air, place)


def hour_of(place: Place, hour: Hour | None, rng: Random) -> Hour:
    """The hour at a place: its own, else the light's, else what its weather suggests.

    Where nothing is said, it is day more often than not.
    """
    guess = rng.choices((Hour.DAY, Hour.GOLDEN, Hour.DAWN), (6, 2, 1))[0]
    return place.hour or hour or _hour_of_weather(place) or guess


def _drifted(air: Air, hue: float, saturation: float) -> Air:
    return replace(
        air,
        zenith=shift(air.zenith, hue, saturation),
        middle=shift(air.middle, hue, saturation),
        low=shift(air.low, hue * 0.5),
        cloud_shade=shift(air.cloud_shade, hue, saturation),
    )


def _hour_of_weather(place: Place) -> Hour | None:
    if place.weather & {"storm", "lightning"}:
        return Hour.STORM
    if place.features & {"stars", "aurora", "moon", "fireflies", "neon", "meteors", "nebula"}:
        return Hour.NIGHT
    if place.weather & {"rain"}:
        return Hour.OVERCAST
    if place.kind in {"volcano", "graveyard", "carnival"}:
        return Hour.DUSK
    return None


def _foggy(air: Air) -> Air:
    pale = mix(air.haze, air.low, 0.4)
    return replace(
        air,
        zenith=mix(air.zenith, pale, 0.55),
        middle=mix(air.middle, pale, 0.65),
        low=mix(air.low, pale, 0.6),
        haze=pale,
        thickness=air.thickness * 2.1,
        stars=air.stars * 0.2,
        glow=air.glow * 0.6,
    )


def _coloured(air: Air, place: Place) -> Air:
    sky = place.colour("sky")
    haze = place.colour("haze")
    whole = place.colour("")
    if sky:
        air = replace(
            air,
            zenith=mix(air.zenith, scale(sky, 0.62), 0.8),
            middle=mix(air.middle, sky, 0.75),
            low=mix(air.low, mix(sky, (255, 255, 255), 0.45), 0.65),
            haze=mix(air.haze, sky, 0.35),
        )
    if haze:
        air = replace(air, haze=mix(air.haze, haze, 0.75), low=mix(air.low, haze, 0.45))
    if whole:
        air = replace(
            air,
            zenith=mix(air.zenith, scale(whole, 0.6), 0.5),
            middle=mix(air.middle, whole, 0.5),
            low=mix(air.low, mix(whole, (255, 255, 255), 0.4), 0.5),
            haze=mix(air.haze, whole, 0.45),
            light=mix(air.light, mix(whole, (255, 255, 255), 0.35), 0.3),
        )
    return air
