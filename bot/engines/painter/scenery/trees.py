"""Trees in rows, from the hazy distance to the sides of the foreground."""

import math
from dataclasses import dataclass
from random import Random

from bot.engines.painter.canvas import Canvas, Circle, Line, Polygon
from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.scene import Season
from bot.engines.painter.scenery.site import Site
from bot.engines.painter.texture import Point

_LEAVES: dict[Season, tuple[RGB, ...]] = {
    Season.NONE: ((74, 122, 62), (92, 138, 66), (58, 104, 60)),
    Season.SUMMER: ((66, 130, 58), (98, 152, 62), (52, 110, 56)),
    Season.SPRING: ((240, 172, 192), (248, 198, 208), (150, 184, 96)),
    Season.AUTUMN: ((214, 118, 40), (228, 162, 52), (176, 66, 40)),
    Season.WINTER: ((120, 128, 134), (138, 146, 152), (104, 112, 120)),
}
_PINE: RGB = (44, 88, 70)
_TRUNK: RGB = (86, 64, 52)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of trees: where it stands, how tall, how far, how many, the gap left for figures."""

    name: str
    base: float
    height: float
    distance: float
    count: int
    gap: float = 0.0
    gap_centre: float = 0.5


def rows_of(site: Site, depth: int = 4, low: float = 0.2, high: float = 0.78) -> list[Row]:
    """Rows for a wood: small and close together far away, large and apart at the sides."""
    rows = []
    for index in range(depth):
        near = index / max(1, depth - 1)
        rows.append(
            Row(
                name=f"row{index}",
                base=site.horizon + 0.015 + 0.16 * near**1.7,
                height=low + (high - low) * near**1.25,
                distance=0.92 * (1 - near) ** 1.15,
                count=max(2, round((26 - 20 * near) * min(1.6, site.place.density))),
                gap=0.0 if near < 0.2 else 0.26 + 0.36 * near,
            )
        )
    return rows


def places(site: Site, row: Row) -> list[tuple[float, float, Random]]:
    """Where the trees of a row stand: x and height as fractions, and chance for each."""
    rng = site.rng(f"trees {row.name}")
    found = []
    for index in range(row.count):
        x = (index + rng.uniform(0.15, 0.85)) / row.count * 1.16 - 0.08
        tall = row.height * rng.uniform(0.72, 1.12)
        own = Random(rng.getrandbits(32))
        if abs(x - row.gap_centre) > row.gap / 2:
            found.append((x, tall, own))
    return found


def pines(site: Site, canvas: Canvas, row: Row) -> None:
    """Firs with tiers of branches, bearing snow in winter."""
    frame = site.frame
    color = site.place.colour("leaves") or _PINE
    dark, snow, light, trunks = [], [], [], []
    for x, tall, rng in places(site, row):
        px, base = frame.x(x), frame.y(row.base + rng.uniform(0, 0.012))
        height, wide = frame.y(tall), frame.y(tall) * rng.uniform(0.19, 0.26)
        trunks.append(
            (((px, base + height * 0.01), (px, base - height * 0.2)), max(1.0, wide * 0.1))
        )
        tiers = 7 if row.distance < 0.5 else 5
        for tier in range(tiers):
            part = tier / tiers
            bottom = base - height * (0.07 + 0.93 * part)
            top = bottom - height * (0.93 / tiers) * 1.75
            half = wide * (1 - part) ** 0.85 * rng.uniform(0.9, 1.1) + wide * 0.05
            polygon = _tier(px, bottom, top, half, rng)
            dark.append(polygon)
            light.append(_half(polygon, px, half))
            if site.snowy:
                snow.append(_snow_on(px, bottom, top, half, rng))
    body = site.lit(color, row.distance)
    canvas.lines(trunks, site.lit(_TRUNK, row.distance))
    canvas.polygons(dark, (body, site.lit(scale(color, 0.82), min(1.0, row.distance + 0.1))))
    if row.distance < 0.75:
        canvas.polygons(light, site.lit(mix(color, (196, 208, 120), 0.3), row.distance), 0.38)
    if snow:
        canvas.polygons(snow, site.lit((244, 248, 252), row.distance * 0.8), 0.94)


def _tier(x: float, bottom: float, top: float, half: float, rng: Random) -> Polygon:
    points = [(x, top)]
    teeth = 5
    for index in range(teeth):
        across = -1 + 2 * index / (teeth - 1)
        droop = (1 - abs(across)) * 0.1 * (bottom - top)
        points.append((x + across * half, bottom - droop))
        if index < teeth - 1:
            middle = across + 1 / (teeth - 1)
            points.append((x + middle * half, bottom - (bottom - top) * rng.uniform(0.1, 0.2)))
    return points


def _half(polygon: Polygon, x: float, half: float) -> Polygon:
    return [(min(px, x - half * 0.08), py) for px, py in polygon]


def _snow_on(x: float, bottom: float, top: float, half: float, rng: Random) -> Polygon:
    deep = bottom - top
    left, right = x - half * 0.92, x + half * 0.92
    edge = [
        (
            x + half * part,
            bottom - deep * (0.32 + 0.22 * (1 - abs(part)) + rng.uniform(-0.06, 0.06)),
        )
        for part in (0.62, 0.3, 0.0, -0.3, -0.62)
    ]
    return [(x, top), (right, bottom - deep * 0.12), *edge, (left, bottom - deep * 0.12)]


def broadleaves(site: Site, canvas: Canvas, row: Row) -> None:
    """Trees with round crowns in the colours of the season; bare ones in winter."""
    if site.place.season is Season.WINTER:
        bare(site, canvas, row)
        return
    frame, palette = site.frame, _palette(site)
    stems: list[Polygon] = []
    crowns: dict[RGB, list[Circle]] = {}
    for x, tall, rng in places(site, row):
        px, base, height = frame.x(x), frame.y(row.base + rng.uniform(0, 0.012)), frame.y(tall)
        wide, lean = height * 0.035 * rng.uniform(0.8, 1.3), rng.uniform(-0.04, 0.04) * height
        fork = base - height * 0.62
        narrow = [(px - wide * 0.45 + lean, fork), (px + wide * 0.45 + lean, fork)]
        stems.append([(px - wide, base), *narrow, (px + wide, base)])
        middle = (px + lean, base - height * 0.68)
        crowns.setdefault(rng.choice(palette), []).extend(_tufts(middle, height, rng))
    canvas.polygons(stems, site.lit(_TRUNK, row.distance))
    for color, blobs in crowns.items():
        _crown(site, canvas, color, blobs, row.distance)


def _palette(site: Site) -> tuple[RGB, ...]:
    leaves = site.place.colour("leaves")
    if leaves is None:
        return _LEAVES[site.place.season]
    return leaves, mix(leaves, (255, 240, 160), 0.2), scale(leaves, 0.8)


def _tufts(middle: Point, height: float, rng: Random) -> list[Circle]:
    """The round bunches of leaves that make up a crown."""
    found = []
    for _ in range(15):
        angle, away = rng.uniform(0, math.tau), rng.random() ** 0.6 * height * 0.25
        x, y = middle[0] + math.cos(angle) * away * 1.12, middle[1] + math.sin(angle) * away * 0.85
        found.append((x, y, height * rng.uniform(0.075, 0.15)))
    return found


def _crown(site: Site, canvas: Canvas, color: RGB, blobs: list[Circle], distance: float) -> None:
    """Three tones of the same leaves: the shaded under side, the body, and the lit tufts."""
    canvas.circles(
        [(x, y + r * 0.3, r) for x, y, r in blobs], site.lit(scale(color, 0.62), distance)
    )
    canvas.circles([(x, y - r * 0.12, r * 0.86) for x, y, r in blobs], site.lit(color, distance))
    if distance < 0.85:
        bright = site.lit(mix(color, (255, 244, 170), 0.34), distance)
        canvas.circles([(x - r * 0.3, y - r * 0.42, r * 0.42) for x, y, r in blobs], bright, 0.6)


def bare(site: Site, canvas: Canvas, row: Row) -> None:
    """Leafless trees: branches that fork and thin out, with snow on them in winter."""
    frame = site.frame
    lines: list[Line] = []
    for x, tall, rng in places(site, row):
        base = (frame.x(x), frame.y(row.base + rng.uniform(0, 0.012)))
        upright = -math.pi / 2 + rng.uniform(-0.08, 0.08)
        lines += _branches(base, upright, frame.y(tall) * 0.36, 5, rng)
    canvas.lines(lines, site.lit(mix(_TRUNK, (60, 56, 66), 0.5), row.distance))
    if site.snowy and row.distance < 0.8:
        above = [([(x, y - w * 0.35) for x, y in points], max(1.0, w * 0.4)) for points, w in lines]
        canvas.lines(above, site.lit((244, 248, 252), row.distance), 0.8)


def _branches(start: Point, angle: float, length: float, depth: int, rng: Random) -> list[Line]:
    """A branch and all that forks from it; each is about a tenth as thick as it is long."""
    end = (start[0] + math.cos(angle) * length, start[1] + math.sin(angle) * length)
    lines: list[Line] = [([start, end], max(0.8, length * 0.021 * depth))]
    if depth > 0:
        for side in (-1, 1):
            turned = angle + side * rng.uniform(0.22, 0.62)
            lines += _branches(end, turned, length * rng.uniform(0.62, 0.8), depth - 1, rng)
    return lines


def trunks(site: Site, canvas: Canvas, row: Row) -> None:
    """Tall stems that leave the frame at the top, lit from one side."""
    frame, color = site.frame, _TRUNK
    stems: list[Polygon] = []
    sides: list[Polygon] = []
    for x, tall, rng in places(site, row):
        px, base = frame.x(x), frame.y(row.base + rng.uniform(0, 0.02))
        wide = frame.unit(0.012 + 0.04 * tall * (1 - row.distance))
        lean, knee = rng.uniform(-0.02, 0.02) * frame.width, base - wide * 2.5
        top = [(px - wide * 0.8 + lean, -9.0), (px + wide * 0.8 + lean, -9.0)]
        right = [(px + wide, knee), (px + wide * 1.7, base)]
        stems.append([(px - wide * 1.7, base), (px - wide, knee), *top, *right])
        sides.append([(px + wide * 0.2, base), (px + wide * 0.15 + lean, -9.0), top[1], *right])
    away = row.distance
    canvas.polygons(stems, (site.lit(scale(color, 0.8), away), site.lit(color, away)))
    canvas.polygons(sides, site.lit(scale(color, 0.5), away), 0.6)


def palms(site: Site, canvas: Canvas, row: Row) -> None:
    """Palms: a curved stem and a crown of drooping fronds."""
    frame = site.frame
    stems: list[Line] = []
    fronds: list[Polygon] = []
    bright: list[Polygon] = []
    for x, tall, rng in places(site, row):
        px, base, height = frame.x(x), frame.y(row.base), frame.y(tall)
        bend = rng.choice((-1, 1)) * rng.uniform(0.06, 0.2) * height
        curve = [(px + bend * (t / 6) ** 2, base - height * 0.78 * t / 6) for t in range(7)]
        stems.append((curve, height * 0.032))
        top = curve[-1]
        for index in range(9):
            angle = math.pi * (1.05 + 0.9 * index / 8) + rng.uniform(-0.1, 0.1)
            polygon = _frond(top, angle, height * rng.uniform(0.26, 0.36))
            (bright if index % 3 == 0 else fronds).append(polygon)
    color = site.place.colour("leaves") or (62, 120, 66)
    canvas.lines(stems, site.lit((132, 100, 72), row.distance))
    canvas.polygons(fronds, site.lit(scale(color, 0.8), row.distance))
    canvas.polygons(bright, site.lit(mix(color, (230, 230, 120), 0.3), row.distance))


def _frond(start: tuple[float, float], angle: float, length: float) -> Polygon:
    """A leaf that rises from its root and hangs at its tip."""
    spine = []
    for step in range(7):
        part = step / 6
        x = start[0] + math.cos(angle) * length * part
        y = start[1] + math.sin(angle) * length * part * 0.8 + length * 0.55 * part * part
        spine.append((x, y))
    under = [
        (x, y + length * 0.17 * math.sin(math.pi * min(1.0, part / 6 + 0.12)))
        for part, (x, y) in enumerate(spine)
    ]
    return [*spine, *reversed(under)]


def canes(site: Site, canvas: Canvas, row: Row) -> None:
    """Bamboo: straight jointed canes and small pointed leaves."""
    frame = site.frame
    color = site.place.colour("leaves") or (112, 156, 78)
    stems, joints, leaves = [], [], []
    for x, tall, rng in places(site, row):
        px, base = frame.x(x), frame.y(row.base)
        wide = max(1.2, frame.unit(0.006 + 0.02 * (1 - row.distance)))
        lean = rng.uniform(-0.03, 0.03) * frame.width
        stems.append((((px, base), (px + lean, -5)), wide))
        y = base
        while y > 0:
            part = 1 - y / base
            joints.append(
                (
                    ((px + lean * part - wide * 0.6, y), (px + lean * part + wide * 0.6, y)),
                    max(1.0, wide * 0.18),
                )
            )
            y -= wide * rng.uniform(5, 8)
        for _ in range(round(7 * tall)):
            ly = rng.uniform(0, 0.8) * base
            leaves.append(
                _frond((px + lean * (1 - ly / base), ly), rng.uniform(0, math.pi), wide * 5)
            )
    canvas.lines(stems, site.lit(color, row.distance))
    canvas.lines(joints, site.lit(scale(color, 0.55), row.distance), 0.8)
    canvas.polygons(leaves, site.lit(mix(color, (220, 240, 120), 0.25), row.distance), 0.9)
