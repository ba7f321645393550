"""Open country: which ridges, trees and ground make up each kind of land."""

from PIL import Image

from bot.engines.painter.canvas import Canvas
from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.scene import Season
from bot.engines.painter.scenery import ground, ridges, trees
from bot.engines.painter.scenery.site import Site
from bot.engines.painter.scenery.sky import paint_sky
from bot.engines.painter.scenery.trees import Row

SAND: RGB = (222, 184, 126)


def paint_land(site: Site) -> Canvas:
    """Land under a sky, in the way of its kind."""
    canvas = paint_sky(site)
    if site.has("mountains") or site.place.kind == "mountains":
        ridges.mountains(site, canvas, 0.42 if site.place.kind == "mountains" else 0.3)
    _KINDS.get(site.place.kind, _hills)(site, canvas)
    _details(site, canvas)
    return canvas


def edge_of(site: Site) -> Image.Image | None:
    """What overlaps the feet, or None where the ground is bare."""
    if (
        site.place.kind in {"desert", "canyon", "mars", "moon", "volcano"}
        or site.place.density < 0.5
    ):
        return None
    return ground.near_edge(site)


def _forest(site: Site, canvas: Canvas) -> None:
    firs = site.place.kind == "pines" or site.has("pines") or site.snowy
    near = trees.pines if firs else trees.broadleaves
    rng = site.rng("wood")
    mixed = site.place.season is Season.NONE and rng.random() < 0.5
    ridges.hills(site, canvas, mix(ground.turf(site), (70, 110, 90), 0.5), 0.1, 2)
    if site.lacks("tree"):
        _floor(site, canvas)
        return
    rows = trees.rows_of(site)
    for row in rows[:2]:
        (trees.pines if mixed else near)(site, canvas, row)
    _floor(site, canvas)
    near(site, canvas, rows[2])
    tall = not site.snowy and site.place.season is not Season.SPRING and rng.random() < 0.3
    (trees.trunks if tall else near)(site, canvas, rows[3])


def _floor(site: Site, canvas: Canvas) -> None:
    ground.plane(site, canvas, ground.turf(site), site.horizon + 0.03)
    if site.has("path"):
        ground.path(site, canvas, (206, 206, 214) if site.snowy else (176, 146, 104))
    if site.snowy:
        ground.drifts(site, canvas)
    elif site.place.season in {Season.AUTUMN, Season.SPRING}:
        ground.fallen_leaves(site, canvas)
    if not site.snowy:
        ground.tufts(site, canvas, ground.turf(site), 70)


def _jungle(site: Site, canvas: Canvas) -> None:
    ridges.hills(site, canvas, (52, 104, 66), 0.16, 2)
    rows = trees.rows_of(site, 4, 0.3, 0.95)
    if not site.lacks("tree"):
        trees.broadleaves(site, canvas, rows[0])
        trees.palms(site, canvas, rows[1])
    ground.plane(site, canvas, site.place.colour("ground") or (78, 116, 58), site.horizon + 0.03)
    ground.tufts(site, canvas, (70, 120, 60), 150)
    if not site.lacks("tree"):
        trees.palms(site, canvas, rows[2])
        trees.broadleaves(site, canvas, rows[3])


def _bamboo(site: Site, canvas: Canvas) -> None:
    ground.plane(site, canvas, (120, 140, 76), site.horizon + 0.02)
    for row in trees.rows_of(site, 4, 0.4, 1.0):
        trees.canes(
            site, canvas, Row(row.name, row.base, row.height, row.distance, row.count + 8, row.gap)
        )
    ground.tufts(site, canvas, (110, 140, 70), 60)


def _meadow(site: Site, canvas: Canvas) -> None:
    ridges.hills(site, canvas, mix(ground.turf(site), (90, 130, 100), 0.4), 0.12, 3)
    _scattered(site, canvas, 0.12, 0.6)
    ground.plane(site, canvas, ground.turf(site), site.horizon + 0.06)
    if site.snowy:
        ground.drifts(site, canvas)
        return
    ground.tufts(site, canvas, ground.turf(site), 110)
    if site.has("flowers") or site.place.season in {Season.SPRING, Season.NONE}:
        ground.blossoms(site, canvas)


def _hills(site: Site, canvas: Canvas) -> None:
    ridges.hills(site, canvas, ground.turf(site), 0.17, 4)
    _scattered(site, canvas, 0.1, 0.55)
    ground.plane(site, canvas, ground.turf(site), site.horizon + 0.1)
    if site.snowy:
        ground.drifts(site, canvas)
    else:
        ground.tufts(site, canvas, ground.turf(site), 60)


def _mountains(site: Site, canvas: Canvas) -> None:
    ridges.hills(site, canvas, mix(ground.turf(site), (70, 96, 90), 0.5), 0.08, 2)
    if not site.lacks("tree"):
        trees.pines(site, canvas, Row("slope", site.horizon + 0.06, 0.1, 0.55, 34, 0.0))
    ground.plane(site, canvas, ground.turf(site), site.horizon + 0.06)
    if site.snowy:
        ground.drifts(site, canvas)
    ground.rocks(site, canvas, 8)


def _desert(site: Site, canvas: Canvas) -> None:
    ridges.dunes(site, canvas, site.place.colour("ground") or SAND)


def _canyon(site: Site, canvas: Canvas) -> None:
    ridges.mesas(site, canvas, site.place.colour("ground") or (196, 108, 66))
    ground.plane(site, canvas, site.place.colour("ground") or (206, 136, 86), site.horizon + 0.07)
    ground.rocks(site, canvas, 9, (176, 104, 70))


def _savanna(site: Site, canvas: Canvas) -> None:
    ridges.hills(site, canvas, (182, 150, 84), 0.06, 2)
    _scattered(site, canvas, 0.2, 0.45)
    ground.plane(site, canvas, site.place.colour("ground") or (206, 170, 92), site.horizon + 0.03)
    ground.tufts(site, canvas, (196, 158, 84), 170)


def _arctic(site: Site, canvas: Canvas) -> None:
    ridges.mountains(site, canvas, 0.2, 2)
    ground.plane(site, canvas, (236, 242, 248), site.horizon + 0.01)
    ground.drifts(site, canvas)


def _swamp(site: Site, canvas: Canvas) -> None:
    for row in trees.rows_of(site, 3, 0.3, 0.9)[:2]:
        trees.bare(site, canvas, row)
    ground.plane(site, canvas, site.place.colour("ground") or (92, 104, 66), site.horizon + 0.02)
    ground.tufts(site, canvas, (92, 112, 60), 190)


def _garden(site: Site, canvas: Canvas) -> None:
    rows = trees.rows_of(site, 3, 0.2, 0.6)
    trees.broadleaves(site, canvas, rows[0])
    ground.plane(site, canvas, ground.turf(site), site.horizon + 0.03)
    if site.snowy:
        ground.drifts(site, canvas)
    else:
        ground.path(site, canvas, (214, 194, 160), 0.13)
    trees.broadleaves(site, canvas, rows[1])
    if not site.snowy:
        ground.tufts(site, canvas, ground.turf(site), 80)
        ground.blossoms(site, canvas, 190)


def _farm(site: Site, canvas: Canvas) -> None:
    ridges.hills(site, canvas, mix(ground.turf(site), (200, 180, 90), 0.35), 0.1, 3)
    _scattered(site, canvas, 0.12, 0.6)
    wheat = site.place.colour("ground") or ((232, 238, 246) if site.snowy else (206, 170, 84))
    ground.plane(site, canvas, wheat, site.horizon + 0.05)
    frame = site.frame
    furrows = [
        (
            (
                (frame.x(0.5 + (part - 0.5) * 0.5), frame.y(site.horizon + 0.05)),
                (frame.x(0.5 + (part - 0.5) * 4), frame.height),
            ),
            frame.unit(0.006),
        )
        for part in (index / 22 for index in range(23))
    ]
    canvas.lines(furrows, site.lit(scale(wheat, 0.7)), 0.45, frame.unit(0.003))
    if not site.snowy:
        ground.tufts(site, canvas, wheat, 120)


def _volcano(site: Site, canvas: Canvas) -> None:
    ridges.mountains(site, canvas, 0.34, 2)
    ground.plane(site, canvas, (58, 46, 48), site.horizon + 0.02)
    frame, rng = site.frame, site.rng("lava")
    for _ in range(6):
        x, points = rng.uniform(0.02, 0.98), []
        for step in range(9):
            part = step / 8
            x += rng.uniform(-0.05, 0.05)
            points.append(
                (frame.x(x), site.line + (frame.height - site.line) * (0.06 + 0.94 * part))
            )
        canvas.lines([(points, frame.unit(0.03))], (255, 90, 20), 0.5, frame.unit(0.016))
        canvas.lines([(points, frame.unit(0.012))], (255, 190, 70), 0.95, frame.unit(0.002))
    ground.rocks(site, canvas, 9, (66, 54, 56))


def _scattered(site: Site, canvas: Canvas, height: float, distance: float) -> None:
    if site.lacks("tree"):
        return
    kind = trees.pines if site.has("pines") else trees.broadleaves
    kind(site, canvas, Row("scattered", site.horizon + 0.055, height, distance, 12, 0.0))


def _details(site: Site, canvas: Canvas) -> None:
    """What the words add to any land."""
    rows = trees.rows_of(site, 4)
    if site.has("trees") and site.place.kind in {
        "meadow",
        "hills",
        "mountains",
        "lake",
        "river",
        "arctic",
    }:
        trees.broadleaves(site, canvas, rows[2])
    if site.has("pines") and site.place.kind not in {"pines", "forest"}:
        trees.pines(site, canvas, rows[2])
    if site.has("deadtrees"):
        trees.bare(site, canvas, rows[3])
    if site.has("palms") and site.place.kind != "jungle":
        trees.palms(site, canvas, rows[2])
    if site.has("rocks"):
        ground.rocks(site, canvas, 10)
    if site.has("flowers") and site.place.kind not in {"meadow", "garden"} and not site.snowy:
        ground.blossoms(site, canvas, 110)
    if site.has("path") and site.place.kind not in {"forest", "pines", "garden"}:
        ground.path(site, canvas, (186, 158, 116))


_KINDS = {
    "forest": _forest,
    "pines": _forest,
    "jungle": _jungle,
    "bamboo": _bamboo,
    "meadow": _meadow,
    "hills": _hills,
    "mountains": _mountains,
    "desert": _desert,
    "canyon": _canyon,
    "savanna": _savanna,
    "arctic": _arctic,
    "swamp": _swamp,
    "garden": _garden,
    "park": _garden,
    "farm": _farm,
    "volcano": _volcano,
}
