"""Rooms: walls, a floor, their light, and the furniture that stands about."""

from collections.abc import Callable

from PIL import Image, ImageChops

from bot.engines.painter import texture
from bot.engines.painter.canvas import Canvas, Polygon
from bot.engines.painter.colour import RGB, mix, scale
from bot.engines.painter.scene import Hour
from bot.engines.painter.scenery import furniture
from bot.engines.painter.scenery.site import Site
from bot.engines.painter.scenery.town import stand

_WARM: RGB = (255, 206, 128)

# Wall, floor and how the floor is laid, for each room.
_ROOMS: dict[str, tuple[RGB, RGB, str]] = {
    "library": ((120, 88, 66), (132, 90, 58), "planks"),
    "kitchen": ((226, 220, 202), (196, 170, 140), "tiles"),
    "cafe": ((166, 118, 86), (126, 88, 60), "planks"),
    "bedroom": ((178, 184, 204), (168, 130, 96), "planks"),
    "living": ((206, 186, 156), (150, 108, 74), "planks"),
    "workshop": ((150, 132, 112), (140, 116, 92), "planks"),
    "lab": ((214, 224, 230), (188, 198, 206), "tiles"),
    "classroom": ((214, 208, 180), (176, 138, 98), "planks"),
    "hall": ((186, 168, 144), (176, 160, 146), "tiles"),
    "dungeon": ((96, 92, 94), (86, 82, 84), "tiles"),
    "stage": ((120, 28, 40), (118, 82, 58), "planks"),
    "table": ((176, 164, 150), (158, 108, 68), "planks"),
}
# What stands on the floor: drawing, place across, height.
_PIECES: dict[str, tuple[tuple[str, float, float], ...]] = {
    "library": (("E141", 0.14, 0.26), ("1FA9C", 0.84, 0.34), ("E06D", 0.66, 0.09)),
    "cafe": (("E200", 0.16, 0.2), ("E200", 0.84, 0.2)),
    "bedroom": (("1F6CF", 0.84, 0.26), ("1FAB4", 0.1, 0.16)),
    "living": (("1F6CB", 0.82, 0.3), ("1FAB4", 0.1, 0.22)),
    "classroom": (("1FA91", 0.14, 0.24), ("1FA91", 0.86, 0.24)),
    "workshop": (("1FAA3", 0.12, 0.13), ("1FA9C", 0.9, 0.36)),
}
_BARE_WALLS = frozenset({"dungeon", "stage", "lab", "hall"})


def paint_room(site: Site) -> Canvas:
    """A room seen straight on; the floor begins a little below the horizon."""
    kind = site.place.kind
    wall, floor, laid = _ROOMS[kind]
    wall = site.place.colour("walls") or site.place.colour("") or wall
    floor = site.place.colour("ground") or floor
    canvas = Canvas(Image.new("RGB", site.frame.size))
    base = min(0.86, site.horizon + (0.1 if kind == "table" else 0.06))
    room = furniture.Room(site, canvas, base, _tone(site))
    _wall(room, wall)
    _FURNISHERS[kind](room)
    _floor(room, floor, laid)
    crowded = 0.7 if site.has("fireplace") else 1.0
    for code, x, size in (piece for piece in _PIECES.get(kind, ()) if piece[1] < crowded):
        stand(site, canvas, code, (x, base + 0.03 + 0.16 * size), size)
    if site.has("fireplace"):
        furniture.fireplace(room)
    _lights(room)
    return canvas


def _tone(site: Site) -> Callable[[RGB], RGB]:
    """What a colour looks like in the room: by candles, by lamps at night, or by day."""
    if site.has("candles", "fireplace", "lanterns"):
        return lambda color: mix(scale(color, 0.62), (124, 66, 32), 0.22)
    if site.hour in {Hour.NIGHT, Hour.DUSK, Hour.STORM}:
        return lambda color: mix(scale(color, 0.72), (132, 84, 50), 0.16)
    if site.hour in {Hour.GOLDEN, Hour.SUNSET, Hour.DAWN}:
        return lambda color: mix(scale(color, 0.96), (255, 190, 120), 0.13)
    return lambda color: color


def _wall(room: furniture.Room, color: RGB) -> None:
    site, canvas, base = room.site, room.canvas, room.base
    tone = room.tone(color)
    canvas.polygons([site.box(0, 0, 1, base)], (scale(tone, 0.8), tone))
    plaster = texture.noise(site.grid("plaster"), site.frame, 4, 4)
    canvas.wash(texture.threshold(plaster, 0.4, 0.95), scale(tone, 0.84), 0.4)
    if site.place.kind == "dungeon":
        _bricks(room, tone)
    if site.place.kind not in _BARE_WALLS:
        y = base - 0.035
        rails = [site.line_of((0, y), (1, y), 0.006), site.line_of((0, base), (1, base), 0.01)]
        canvas.lines(rails, scale(tone, 0.62))


def _bricks(room: furniture.Room, tone: RGB) -> None:
    site, rng = room.site, room.site.rng("bricks")
    stones: list[Polygon] = []
    high, wide, gap = 0.055, 0.12, 0.004
    for row in range(int(room.base / high) + 1):
        x = -wide * (0.5 if row % 2 else 0.0)
        while x < 1:
            if rng.random() < 0.55:
                top = row * high
                stones.append(site.box(x + gap, top + gap, x + wide - gap, top + high - gap))
            x += wide
    room.canvas.polygons(stones, mix(tone, (180, 176, 170), 0.14), 0.7)


def _floor(room: furniture.Room, color: RGB, laid: str) -> None:
    site, canvas, base = room.site, room.canvas, room.base
    tone = room.tone(color)
    canvas.polygons([site.box(0, base, 1, 1)], (scale(tone, 0.78), tone))
    parts = [step / 18 - 0.5 for step in range(19)]
    seams = [site.line_of((0.5 + p * 1.1, base), (0.5 + p * 3.0, 1), 0.003) for p in parts]
    if laid == "tiles":
        heights = [base + (1 - base) * part**1.6 for part in (0.14, 0.3, 0.5, 0.74)]
        seams += [site.line_of((0, y), (1, y), 0.003) for y in heights]
    canvas.lines(seams, scale(tone, 0.62), 0.6)
    grain = texture.noise(site.grid("grain"), site.frame, 7, 4, 3.0)
    reach = texture.ramp(site.frame, [(base, 0.0), (base + 0.003, 0.6), (1.0, 0.8)])
    worn = ImageChops.multiply(texture.threshold(grain, 0.45, 0.9), reach)
    canvas.wash(worn, scale(tone, 0.66), 0.5)
    shade = site.box(0, base, 1, base + 0.03)
    canvas.polygons([shade], scale(tone, 0.45), 0.35, site.frame.unit(0.012))


def _lights(room: furniture.Room) -> None:
    """Candles with their glow, or the daylight that a window lays on the floor."""
    site, canvas, base = room.site, room.canvas, room.base
    rng = site.rng("lights")
    if site.has("candles", "lanterns") and not site.lacks("candle"):
        for x in (0.07, 0.3, 0.7, 0.93):
            _candle(site, canvas, x, base + rng.uniform(0.0, 0.05))
    elif not site.dark and site.place.kind not in {"dungeon", "stage"}:
        beam = site.at(((0.36, base - 0.1), (0.64, base - 0.1), (0.98, 1.0), (0.42, 1.0)))
        canvas.polygons([beam], site.air.sun, 0.13, site.frame.unit(0.03))


def _candle(site: Site, canvas: Canvas, x: float, y: float) -> None:
    frame = site.frame
    canvas.wash(texture.glow(frame, (x, y - 0.07), 0.3, 2.2), _WARM, 0.5)
    canvas.polygons([site.box(x - 0.009, y - 0.06, x + 0.009, y)], (240, 224, 190))
    low, high = frame.y(y - 0.073), frame.y(y - 0.085)
    flame = [(frame.x(x), low, frame.unit(0.008)), (frame.x(x), high, frame.unit(0.0045))]
    canvas.circles(flame, (255, 200, 90), 1.0, frame.unit(0.001))


_FURNISHERS: dict[str, Callable[[furniture.Room], None]] = {
    "library": furniture.library,
    "kitchen": furniture.kitchen,
    "cafe": furniture.cafe,
    "bedroom": furniture.homely,
    "living": furniture.homely,
    "workshop": furniture.workshop,
    "lab": furniture.lab,
    "classroom": furniture.classroom,
    "hall": furniture.hall,
    "dungeon": furniture.dungeon,
    "stage": furniture.stage,
    "table": furniture.plain,
}
