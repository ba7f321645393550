"""Seas, shores, lakes, rivers and harbours: water that mirrors the sky above it."""

import math

from PIL import Image, ImageChops, ImageFilter

from bot.engines.painter import texture
from bot.engines.painter.canvas import Canvas, Polygon
from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.scenery import ground, ridges, trees
from bot.engines.painter.scenery.site import Site
from bot.engines.painter.scenery.sky import light_place, paint_sky
from bot.engines.painter.scenery.town import boats, row_of_houses
from bot.engines.painter.scenery.trees import Row

_DEEP: RGB = (34, 88, 124)
_SAND: RGB = (232, 206, 158)


def paint_water(site: Site) -> Canvas:
    """Water under a sky, in the way of its kind."""
    canvas = paint_sky(site)
    match site.place.kind:
        case "beach":
            _beach(site, canvas)
        case "cliff":
            _cliff(site, canvas)
        case "lake" | "river":
            _lake(site, canvas)
        case "harbour":
            _harbour(site, canvas)
        case "bridge":
            _bridge(site, canvas)
        case _:
            _sea(site, canvas)
    return canvas


def edge_of(site: Site) -> Image.Image | None:
    """The nearest wave on open water, grass on a lake's bank, nothing on a beach."""
    if site.place.kind == "sea":
        return _near_wave(site)
    return (
        ground.near_edge(site) if site.place.kind in {"lake", "river", "bridge", "cliff"} else None
    )


def _sea(site: Site, canvas: Canvas) -> None:
    if site.has("mountains"):
        ridges.mountains(site, canvas, 0.2, 2)
    surface(site, canvas, site.horizon, 1.0)
    _billows(site, canvas, rough=site.weather("storm") or site.weather("lightning"))


def surface(site: Site, canvas: Canvas, top: float, bottom: float) -> None:
    """A sheet of water between two heights: sky mirrored afar, its own colour near, and glitter."""
    frame, air = site.frame, site.air
    own = site.place.colour("water") or _DEEP
    far, near = mix(site.lit(own), air.low, 0.62), mix(site.lit(own), air.zenith, 0.35)
    left_top, right_bottom = (0.0, frame.y(top)), (float(frame.width), frame.y(bottom))
    shape = [left_top, (right_bottom[0], left_top[1]), right_bottom, (0.0, right_bottom[1])]
    canvas.polygons([shape], (far, near))
    _mirrored_light(site, canvas, top, bottom)
    ripples = texture.noise(site.grid(f"ripples{top:.2f}"), frame, 26, 3, 7.0)
    reach = texture.ramp(
        frame, [(top - 0.001, 0.0), (top + 0.004, 0.4), (bottom, 0.9), (bottom + 0.001, 0.0)]
    )
    canvas.wash(
        ImageChops.multiply(texture.threshold(ripples, 0.56, 0.8), reach),
        mix(air.low, (255, 255, 255), 0.3),
        0.34,
    )
    canvas.wash(
        ImageChops.multiply(texture.threshold(ImageChops.invert(ripples), 0.55, 0.85), reach),
        scale(near, 0.6),
        0.36,
    )


def _mirrored_light(site: Site, canvas: Canvas, top: float, bottom: float) -> None:
    """The road of light below the sun or the moon."""
    if site.air.glow < 0.15:
        return
    frame, rng = site.frame, site.rng("glitter")
    x, _ = light_place(site)
    dashes = []
    for _ in range(90):
        part = rng.random() ** 1.4
        y = top + (bottom - top) * (0.01 + 0.99 * part)
        spread = 0.02 + 0.1 * part
        wide = 0.006 + 0.035 * part * rng.random()
        middle = x + rng.gauss(0, spread * 0.5)
        dashes.append(
            (
                ((frame.x(middle - wide), frame.y(y)), (frame.x(middle + wide), frame.y(y))),
                frame.unit(0.0016 + 0.004 * part),
            )
        )
    canvas.lines(dashes, mix(site.air.sun, site.air.low, 0.25), 0.35 + 0.45 * site.air.glow)


def _billows(site: Site, canvas: Canvas, *, rough: bool) -> None:
    frame = site.frame
    own = site.lit(site.place.colour("water") or _DEEP)
    for row in range(7):
        rng = site.rng(f"billow{row}")
        near = (row + 1) / 7
        base = site.horizon + (1.02 - site.horizon) * near**1.7
        height = (0.012 if not rough else 0.03) * (0.25 + near)
        crest = _wave_line(site, base, height, 2.6 - 1.5 * near, rng.uniform(0, math.tau))
        body = [*crest, (frame.width, frame.height), (0.0, frame.height)]
        top = mix(mix(own, site.air.low, 0.34 * (1 - near) + 0.12), (255, 255, 255), 0.04)
        canvas.polygons([body], (top, mix(scale(own, 0.66), site.air.zenith, 0.25)), 0.62)
        foam = [
            (crest[i : i + 3], frame.unit(0.0012 + 0.0035 * near))
            for i in range(0, len(crest) - 3, 3)
            if rng.random() < (0.7 if rough else 0.3)
        ]
        canvas.lines(foam, site.lit((246, 250, 252), 0.25), 0.75 if rough else 0.5)


def _wave_line(
    site: Site, base: float, height: float, waves: float, phase: float
) -> list[tuple[float, float]]:
    frame = site.frame
    points = []
    for step in range(61):
        t = step / 60 * waves * math.tau + phase
        rise = abs(math.sin(t)) ** 0.8 * 2 - 1 + 0.35 * math.sin(t * 2.7 + phase)
        points.append((frame.width * step / 60, frame.y(base - height * rise)))
    return points


def _near_wave(site: Site) -> Image.Image:
    frame, rng = site.frame, site.rng("near wave")
    crest = _wave_line(site, 0.955, 0.014, 1.3, rng.uniform(0, math.tau))
    own = site.lit(site.place.colour("water") or _DEEP)
    body = [*crest, (frame.width, frame.height + 1), (0.0, frame.height + 1)]
    picture = texture.vertical(
        frame, [(0.92, mix(own, site.air.low, 0.35)), (1.0, scale(own, 0.7))]
    )
    canvas = Canvas(picture)
    canvas.lines([(crest, frame.unit(0.007))], site.lit((246, 250, 252)), 0.7, frame.unit(0.002))
    alpha = texture.shapes(frame, [body]).point([round(value * 0.9) for value in range(256)])
    picture.putalpha(alpha)
    return picture


def _beach(site: Site, canvas: Canvas) -> None:
    frame = site.frame
    if site.has("mountains") or site.rng("islands").random() < 0.5:
        ridges.hills(site, canvas, (96, 132, 112), 0.07, 1)
    shore = site.horizon + (1 - site.horizon) * 0.42
    surface(site, canvas, site.horizon, shore + 0.1)
    rng = site.rng("shore")
    sand = site.place.colour("ground") or ((236, 240, 244) if site.snowy else _SAND)
    for index, (offset, color, opacity) in enumerate(
        (
            (0.0, mix(site.lit(_DEEP), site.lit((150, 220, 214)), 0.55), 0.6),
            (0.028, site.lit((248, 252, 252)), 0.8),
            (0.042, site.lit(scale(sand, 0.8)), 1.0),
            (0.075, site.lit(sand), 1.0),
        )
    ):
        line = _wave_line(site, shore + offset, 0.008, 0.9, rng.uniform(0, 1.2) + index * 0.12)
        body = [*line, (frame.width, frame.height), (0.0, frame.height)]
        below = site.lit(scale(sand, 0.86)) if index == 3 else color
        canvas.polygons([body], (color, below), opacity, frame.unit(0.002))
    ground.mottling(site, canvas, shore + 0.08, scale(sand, 0.8), mix(sand, (255, 255, 255), 0.5))
    if (
        not site.lacks("tree", "palm")
        and not site.snowy
        and (site.has("palms") or rng.random() < 0.65)
    ):
        row = Row("shore palms", shore + 0.13, 0.62, 0.05, 4, 0.5)
        trees.palms(site, canvas, row)
    ground.rocks(site, canvas, 3, (150, 132, 116))


def _cliff(site: Site, canvas: Canvas) -> None:
    """A headland in the distance and another under the figures' feet."""
    frame, rng = site.frame, site.rng("cliff")
    surface(site, canvas, site.horizon, 1.0)
    _billows(site, canvas, rough=site.weather("storm"))
    side = rng.choice((-1, 1))
    for row, (reach, distance) in enumerate(((0.34, 0.5), (0.2, 0.28))):
        edge, far = 0.5 + side * (0.5 - reach), 0.5 + side * 0.52
        h = site.horizon
        block = (
            (edge, h + 0.06 + 0.04 * row),
            (edge + side * 0.03, h - 0.04 + 0.02 * row),
            (far, h - 0.08 + 0.08 * row),
            (far, h + 0.1),
        )
        tones = (site.lit(_STONE, distance), site.lit(scale(_STONE, 0.7), distance))
        canvas.polygons([site.at(block)], tones)
    top = [(x if side > 0 else 1 - x, y) for x, y in _HEADLAND]
    canvas.polygons([site.at(top)], (site.lit(_STONE), site.lit(scale(_STONE, 0.55))))
    turf = ground.turf(site)
    hanging = [(x, y + 0.035 + 0.02 * math.sin(x * 31)) for x, y in reversed(top[:6])]
    grass = site.at([*top[:6], *hanging])
    canvas.polygons([grass], (site.lit(turf), site.lit(scale(turf, 0.7))))
    cracks = []
    for _ in range(26):
        x, y = rng.uniform(0.02, 0.94), rng.uniform(0.86, 0.98)
        end = (x + rng.uniform(-0.02, 0.02), y + rng.uniform(0.03, 0.1))
        cracks.append((site.at(((x, y), end)), frame.unit(0.004)))
    canvas.lines(cracks, site.lit(scale(_STONE, 0.4)), 0.6)


_STONE: RGB = (112, 104, 102)
_HEADLAND = (
    (-0.02, 0.80),
    (0.12, 0.77),
    (0.34, 0.785),
    (0.6, 0.775),
    (0.82, 0.79),
    (0.97, 0.84),
    (0.99, 1.02),
    (-0.02, 1.02),
)


def _lake(site: Site, canvas: Canvas) -> None:
    frame = site.frame
    if site.has("mountains") or site.rng("peaks").random() < 0.6:
        ridges.mountains(site, canvas, 0.28, 2)
    ridges.hills(site, canvas, mix(ground.turf(site), (60, 100, 90), 0.5), 0.08, 2)
    if not site.lacks("tree"):
        kind = (
            trees.pines
            if site.has("pines") or site.snowy or site.rng("wood").random() < 0.5
            else trees.broadleaves
        )
        kind(site, canvas, Row("far bank", site.horizon + 0.012, 0.12, 0.6, 26, 0.0))
    bank = site.horizon + (1 - site.horizon) * 0.5
    _reflect(site, canvas, site.horizon + 0.012, bank + 0.08)
    rng = site.rng("bank")
    line = _wave_line(site, bank, 0.014, 0.5, rng.uniform(0, math.tau))
    color = ground.turf(site)
    canvas.polygons(
        [[*line, (frame.width, frame.height), (0.0, frame.height)]],
        (site.lit(scale(color, 0.82), 0.1), site.lit(scale(color, 0.78))),
    )
    canvas.lines([(line, frame.unit(0.006))], site.lit(scale(color, 0.55)), 0.6, frame.unit(0.002))
    ground.mottling(site, canvas, bank + 0.01, scale(color, 0.66), mix(color, (255, 250, 200), 0.3))
    if not site.snowy:
        _reeds(site, canvas, bank)
    if site.has("trees") or site.has("pines"):
        (trees.pines if site.has("pines") or site.snowy else trees.broadleaves)(
            site, canvas, Row("near bank", bank + 0.07, 0.5, 0.1, 5, 0.55)
        )
    ground.rocks(site, canvas, 4)


def _reflect(site: Site, canvas: Canvas, top: float, bottom: float) -> None:
    """What stands above the waterline, upside down, wavering, under the water's own colour."""
    frame = site.frame
    start, end = round(frame.y(top)), min(frame.height, round(frame.y(bottom)))
    depth = end - start
    if depth < 2:
        return
    above = canvas.picture.crop((0, max(0, start - depth * 2), frame.width, start))
    mirror = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((frame.width, depth))
    mirror = mirror.filter(ImageFilter.BoxBlur((0, frame.unit(0.006)))) if depth > 8 else mirror
    own = site.lit(site.place.colour("water") or _DEEP)
    canvas.picture.paste(Image.blend(mirror, Image.new("RGB", mirror.size, own), 0.3), (0, start))
    ripples = texture.noise(site.grid("ripples"), frame, 30, 2, 8.0)
    reach = texture.ramp(
        frame, [(top - 0.001, 0.0), (top + 0.003, 0.5), (bottom, 0.9), (bottom + 0.002, 0.0)]
    )
    canvas.wash(
        ImageChops.multiply(texture.threshold(ripples, 0.58, 0.8), reach),
        mix(site.air.low, (255, 255, 255), 0.2),
        0.4,
    )
    _mirrored_light(site, canvas, top, bottom)


def _reeds(site: Site, canvas: Canvas, bank: float) -> None:
    frame, rng = site.frame, site.rng("reeds")
    blades: list[Polygon] = []
    heads = []
    for _ in range(70):
        x = rng.choice((rng.uniform(-0.02, 0.26), rng.uniform(0.74, 1.02)))
        y, tall = frame.y(bank + rng.uniform(0.0, 0.07)), frame.unit(rng.uniform(0.05, 0.13))
        lean = rng.uniform(-0.25, 0.25) * tall
        px, half = frame.x(x), frame.unit(0.002)
        blades.append([(px - half, y), (px + lean, y - tall), (px + half, y)])
        if rng.random() < 0.2:
            heads.append(
                (
                    ((px + lean * 0.8, y - tall * 0.86), (px + lean, y - tall * 1.06)),
                    frame.unit(0.006),
                )
            )
    canvas.polygons(blades, site.lit((86, 112, 60)), 0.9)
    canvas.lines(heads, site.lit((110, 78, 50)))


def _harbour(site: Site, canvas: Canvas) -> None:
    row_of_houses(site, canvas, site.horizon + 0.01, 0.2, 0.45)
    _reflect(site, canvas, site.horizon + 0.01, 0.86)
    boats(site, canvas, site.horizon + 0.1)
    planks(site, canvas, 0.8)


def planks(site: Site, canvas: Canvas, top: float) -> None:
    """A wooden deck towards the viewer."""
    frame = site.frame
    wood: RGB = (150, 118, 88)
    deck = site.at(((0, top), (1, top), (1, 1), (0, 1)))
    canvas.polygons([deck], (site.lit(scale(wood, 0.86), 0.1), site.lit(wood)))
    parts = [step / 16 - 0.5 for step in range(17)]
    ends = [((0.5 + part * 1.05, top), (0.5 + part * 2.2, 1.0)) for part in parts]
    seams = [(site.at(pair), frame.unit(0.004)) for pair in ends]
    canvas.lines(seams, site.lit(scale(wood, 0.5)), 0.7)
    grain = texture.noise(site.grid("planks"), frame, 9, 3, 0.3)
    reach = texture.ramp(frame, [(top, 0.0), (top + 0.002, 0.5), (1.0, 0.8)])
    canvas.wash(
        ImageChops.multiply(texture.threshold(grain, 0.4, 0.9), reach),
        site.lit(scale(wood, 0.6)),
        0.5,
    )
    canvas.lines(
        [(((0, frame.y(top)), (frame.width, frame.y(top))), frame.unit(0.008))],
        site.lit(scale(wood, 0.45)),
    )


def _bridge(site: Site, canvas: Canvas) -> None:
    _lake(site, canvas)
    frame = site.frame
    stone: RGB = (150, 142, 134)
    deck = site.horizon + 0.02
    arch: list[tuple[float, float]] = []
    for step in range(25):
        x = step / 24
        arch.append((frame.x(-0.02 + 1.04 * x), frame.y(deck - 0.075 * math.sin(math.pi * x))))
    under = [
        (
            frame.x(0.86 - 0.72 * step / 24),
            frame.y(deck + 0.1 - 0.125 * math.sin(math.pi * step / 24)),
        )
        for step in range(25)
    ]
    body = [
        *arch,
        (frame.x(1.02), frame.y(deck + 0.1)),
        *under,
        (frame.x(-0.02), frame.y(deck + 0.1)),
    ]
    canvas.polygons([body], (site.lit(stone, 0.3), site.lit(scale(stone, 0.7), 0.3)))
    canvas.lines(
        [([(x, y - frame.unit(0.012)) for x, y in arch], frame.unit(0.014))],
        site.lit(mix(stone, (255, 255, 255), 0.2), 0.3),
    )
