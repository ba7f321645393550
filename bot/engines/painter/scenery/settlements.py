"""Where people built long ago or on grass: villages, castles, ruins, graveyards, stadiums."""

from random import Random

from PIL import Image

from bot.engines.painter.canvas import Canvas, Polygon
from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.scenery import ground, ridges, trees
from bot.engines.painter.scenery.site import Site
from bot.engines.painter.scenery.sky import paint_sky
from bot.engines.painter.scenery.town import LAMPLIGHT, glowing, row_of_houses, stand, windows
from bot.engines.painter.scenery.trees import Row
from bot.engines.painter.texture import Point

_CROWD: tuple[RGB, ...] = ((206, 84, 80), (236, 210, 120), (120, 160, 206), (220, 220, 226))
_KEEP = (
    (-0.17, 0.24, 0.05),
    (-0.08, 0.34, 0.055),
    (0.0, 0.44, 0.065),
    (0.09, 0.32, 0.055),
    (0.18, 0.26, 0.05),
)  # the towers of a castle: place, height, width


def paint_settlement(site: Site) -> Canvas:
    """A settlement under a sky, in the way of its kind."""
    canvas = paint_sky(site)
    {
        "castle": _castle,
        "ruins": _ruins,
        "graveyard": _graveyard,
        "stadium": _stadium,
    }.get(site.place.kind, _village)(site, canvas)
    return canvas


def edge_of(site: Site) -> Image.Image | None:
    return None if site.place.kind == "stadium" else ground.near_edge(site)


def _village(site: Site, canvas: Canvas) -> None:
    ridges.hills(site, canvas, mix(ground.turf(site), (80, 120, 100), 0.4), 0.14, 2)
    row_of_houses(site, canvas, site.horizon + 0.05, 0.13, 0.5)
    ground.plane(site, canvas, ground.turf(site), site.horizon + 0.05)
    ground.path(site, canvas, (214, 218, 226) if site.snowy else (196, 172, 134), 0.2)
    if site.snowy:
        ground.drifts(site, canvas)
    houses = (
        (0.13, 0.34, "1F3E0"),
        (0.86, 0.38, "1F3E1"),
        (0.3, 0.2, "1F3E0"),
        (0.71, 0.2, "1F3E0"),
    )
    for x, size, code in houses:
        stand(site, canvas, code, (x, site.horizon + 0.07 + 0.32 * size), size)
    _planted(site, canvas, Row("village", site.horizon + 0.12, 0.32, 0.2, 5, 0.62))


def _planted(site: Site, canvas: Canvas, row: Row, *, firs: bool = False) -> None:
    if not site.lacks("tree"):
        (trees.pines if site.snowy or firs else trees.broadleaves)(site, canvas, row)


def _castle(site: Site, canvas: Canvas) -> None:
    rng = site.rng("castle")
    ridges.mountains(site, canvas, 0.26, 2)
    ridges.hills(site, canvas, mix(ground.turf(site), (80, 120, 100), 0.4), 0.12, 2)
    _keep(site, canvas, rng.choice((0.28, 0.5, 0.72)), rng)
    ground.plane(site, canvas, ground.turf(site), site.horizon + 0.05)
    ground.path(site, canvas, (206, 206, 214) if site.snowy else (186, 160, 120), 0.15)
    if site.snowy:
        ground.drifts(site, canvas)
    row = Row("grounds", site.horizon + 0.1, 0.36, 0.2, 6, 0.6)
    _planted(site, canvas, row, firs=rng.random() < 0.5)


def _keep(site: Site, canvas: Canvas, middle: float, rng: Random) -> None:
    """Towers with pointed roofs behind a wall with a gate."""
    stone: RGB = site.place.colour("walls") or (168, 160, 160)
    roof: RGB = rng.choice(((74, 84, 130), (140, 66, 62), (70, 110, 104)))
    roof = (240, 244, 250) if site.snowy else roof
    base = site.horizon + 0.055
    lights: list[Polygon] = []
    for offset, tall, wide in _KEEP:
        x, top = middle + offset, base - tall * 0.74
        left, right = x - wide / 2, x + wide / 2
        tones = (site.lit(stone, 0.4), site.lit(scale(stone, 0.72), 0.4))
        canvas.polygons([site.box(left, top, right, base)], tones)
        canvas.polygons([site.box(x, top, right, base)], site.lit(scale(stone, 0.55), 0.4), 0.4)
        cone = ((left - 0.006, top), (x, base - tall), (right + 0.006, top))
        canvas.polygons([site.at(cone)], site.lit(roof, 0.35))
        pole = site.line_of((x, base - tall), (x, base - tall - 0.03), 0.002)
        canvas.lines([pole], site.lit((80, 70, 70), 0.3))
        lights += windows(site, (left, top, right, base - 0.13), rng, 0.012)
    pale = site.lit(mix(stone, (255, 255, 255), 0.1), 0.34)
    wall = site.box(middle - 0.2, base - 0.13, middle + 0.2, base)
    canvas.polygons([wall], (pale, site.lit(scale(stone, 0.78), 0.34)))
    lefts = [middle - 0.2 + step * 0.026 for step in range(16)]
    canvas.polygons([site.box(x, base - 0.15, x + 0.013, base - 0.125) for x in lefts], pale)
    arch = ((-0.025, 0), (-0.025, -0.05), (0, -0.075), (0.025, -0.05), (0.025, 0))
    gate = site.at((middle + x, base + y) for x, y in arch)
    canvas.polygons([gate], site.lit((70, 50, 44), 0.3))
    canvas.polygons(lights, LAMPLIGHT if glowing(site) else site.lit((80, 84, 104), 0.35), 0.85)


def _ruins(site: Site, canvas: Canvas) -> None:
    """Columns, some broken, behind and to either side."""
    turf = ground.turf(site)
    ridges.hills(site, canvas, mix(turf, (120, 120, 90), 0.4), 0.14, 3)
    ground.plane(site, canvas, mix(turf, (196, 178, 140), 0.45), site.horizon + 0.05)
    rng = site.rng("ruins")
    for row, (base, tall, distance, count) in enumerate(
        ((0.06, 0.26, 0.45, 7), (0.16, 0.5, 0.1, 4))
    ):
        for index in range(count):
            x = (index + 0.5 + rng.uniform(-0.15, 0.15)) / count
            whole = tall * rng.choice((1.0, 1.0, 0.8, 0.55))
            if row == 0 or abs(x - 0.5) > 0.3:
                size = (0.02 + 0.03 * row, whole, whole == tall)
                _column(site, canvas, (x, site.horizon + base), size, distance)
    ground.rocks(site, canvas, 6, (206, 196, 178))
    ground.tufts(site, canvas, turf, 60)


def _column(
    site: Site,
    canvas: Canvas,
    place: Point,
    size: tuple[float, float, bool],
    distance: float,
) -> None:
    """A fluted shaft on a base, with a capital where it is whole; size is width, height, whole."""
    marble: RGB = site.place.colour("walls") or (222, 212, 194)
    frame, (thick, high, whole) = site.frame, size
    x, foot, wide = frame.x(place[0]), frame.y(place[1]), frame.unit(thick)
    top = foot - frame.y(high)

    def at(*points: Point, level: float = foot) -> list[Point]:
        return [(x + a * wide, level + b * wide) for a, b in points]

    shaft = [*at((1, 0), (-1, 0)), *at((-0.85, 0), (0.3, -0.2), (0.85, 0), level=top)]
    tones = (site.lit(marble, distance), site.lit(scale(marble, 0.8), distance))
    canvas.polygons([shaft], tones)
    flutes = [
        ((*at((part, 0)), *at((part * 0.9, 0), level=top)), max(1.0, wide * 0.1))
        for part in (-0.5, -0.1, 0.3, 0.65)
    ]
    canvas.lines(flutes, site.lit(scale(marble, 0.6), distance), 0.55)
    slab = at((-1.35, 0), (-1.35, -0.5), (1.35, -0.5), (1.35, 0))
    canvas.polygons([slab], site.lit(scale(marble, 0.9), distance))
    if whole:
        capital = at((-1.35, 0), (-1.2, -0.6), (1.2, -0.6), (1.35, 0), level=top)
        canvas.polygons([capital], site.lit(marble, distance))


def _graveyard(site: Site, canvas: Canvas) -> None:
    ridges.hills(site, canvas, (82, 96, 86), 0.12, 2)
    for row in trees.rows_of(site, 3, 0.25, 0.7)[1:]:
        trees.bare(site, canvas, row)
    ground.plane(site, canvas, (96, 112, 84), site.horizon + 0.04)
    frame, rng = site.frame, site.rng("graves")
    for index in range(12):
        near = (index + rng.random()) / 12
        x = frame.x(rng.choice((rng.uniform(0.0, 0.36), rng.uniform(0.64, 1.0))))
        y, size = frame.y(site.horizon + 0.07 + 0.26 * near), frame.unit(0.02 + 0.05 * near)
        lean = rng.uniform(-0.14, 0.14)
        outline = (
            (-1, 0),
            (lean - 1, -1.7),
            (lean - 0.6, -2.2),
            (lean + 0.6, -2.2),
            (lean + 1, -1.7),
            (1, 0),
        )
        stone = [(x + a * size, y + b * size) for a, b in outline]
        away = 0.4 * (1 - near)
        canvas.polygons([stone], (site.lit((158, 160, 164), away), site.lit((98, 102, 108), away)))
    ground.tufts(site, canvas, (86, 104, 74), 100)


def _stadium(site: Site, canvas: Canvas) -> None:
    frame, rng, h = site.frame, site.rng("crowd"), site.horizon
    stands = site.at(((0, h - 0.24), (0.5, h - 0.18), (1, h - 0.24), (1, h + 0.03), (0, h + 0.03)))
    canvas.polygons([stands], (site.lit((96, 100, 120), 0.3), site.lit((70, 74, 92), 0.2)))
    if not site.lacks("people", "person", "crowd"):
        for hue in _CROWD:
            seats = [(rng.random(), h - rng.uniform(0.0, 0.17)) for _ in range(110)]
            heads = [(x, y, frame.unit(0.006)) for x, y in site.at(seats)]
            canvas.circles(heads, site.lit(hue, 0.3), 0.85)
    ground.plane(site, canvas, site.place.colour("ground") or (92, 154, 78), h + 0.03)
    stripes = []
    for part in (step / 9 - 0.5 for step in range(10)):
        far, near = 0.5 + part * 1.2, 0.5 + part * 4
        stripes.append(
            site.at(((far, h + 0.03), (far + 0.066, h + 0.03), (near + 0.22, 1), (near, 1)))
        )
    canvas.polygons(stripes, site.lit((120, 180, 96)), 0.5)
