"""Weather over a place: fog, rain, falling snow, fireflies and other small lights."""

from PIL import Image, ImageChops

from bot.engines.painter import texture
from bot.engines.painter.canvas import Canvas, Circle, Line
from bot.engines.painter.colour import mix
from bot.engines.painter.scenery.site import Site


def over_ground(site: Site, canvas: Canvas) -> None:
    """Fog between the far and the near, and what shines in the air."""
    if site.weather("fog"):
        _fog(site, canvas)
    if site.has("fireflies") and not site.lacks("firefly"):
        _fireflies(site, canvas)
    if site.weather("rain"):
        _rain(site, canvas, 150)
    if site.weather("snowfall") or (
        site.snowy and site.rng("flurry").random() < 0.5 and not _inside(site)
    ):
        _snow(site, canvas, 190 if site.weather("snowfall") else 80)


def _inside(site: Site) -> bool:
    return site.place.kind in {
        "library",
        "kitchen",
        "cafe",
        "bedroom",
        "living",
        "workshop",
        "lab",
        "classroom",
        "hall",
        "dungeon",
        "stage",
        "table",
        "cave",
        "underwater",
        "space",
        "moon",
        "studio",
    }


def _fog(site: Site, canvas: Canvas) -> None:
    frame = site.frame
    color = mix(site.air.haze, site.air.low, 0.3)
    drifting = texture.noise(site.grid("fog"), frame, 1.6, 4, 2.6)
    height = site.horizon
    band = texture.ramp(
        frame, [(height - 0.4, 0.1), (height, 0.9), (height + 0.16, 0.6), (1.0, 0.2)]
    )
    canvas.wash(ImageChops.multiply(band, texture.threshold(drifting, 0.0, 0.9)), color, 0.85)


def _fireflies(site: Site, canvas: Canvas) -> None:
    frame, rng = site.frame, site.rng("fireflies")
    spots = [
        (
            frame.x(rng.random()),
            frame.y(rng.uniform(site.horizon - 0.25, 0.95)),
            frame.unit(rng.uniform(0.0022, 0.0045)),
        )
        for _ in range(36)
    ]
    canvas.circles([(x, y, r * 5) for x, y, r in spots], (220, 255, 140), 0.26, frame.unit(0.008))
    canvas.circles(spots, (250, 255, 200), 0.95)


def _rain(site: Site, canvas: Canvas, count: int) -> None:
    frame, rng = site.frame, site.rng("rain")
    lean = rng.choice((-1, 1)) * (0.42 if site.weather("storm") or site.weather("wind") else 0.16)
    lines: list[Line] = []
    for _ in range(count):
        x, y, long = (
            frame.x(rng.uniform(-0.1, 1.1)),
            frame.y(rng.uniform(-0.05, 1.0)),
            frame.unit(rng.uniform(0.03, 0.09)),
        )
        lines.append((((x, y), (x + lean * long, y + long)), frame.unit(0.0019)))
    canvas.lines(lines, mix(site.air.low, (255, 255, 255), 0.35), 0.5)


def _snow(site: Site, canvas: Canvas, count: int) -> None:
    frame, rng = site.frame, site.rng("snowfall")
    far: list[Circle] = []
    near: list[Circle] = []
    for _ in range(count):
        size = rng.random() ** 2.2
        flake = (frame.x(rng.random()), frame.y(rng.random()), frame.unit(0.0018 + 0.0056 * size))
        (near if size > 0.6 else far).append(flake)
    canvas.circles(far, mix(site.air.low, (255, 255, 255), 0.6), 0.8)
    canvas.circles(near, (255, 255, 255), 0.8, frame.unit(0.0016))


def toned(picture: Image.Image, tone: float) -> Image.Image:
    """The place darker or brighter, as its own words ask; colours keep their hue."""
    if tone == 1.0:
        return picture
    if tone < 1.0:
        return picture.point([round(value * tone) for value in range(256)] * picture_bands(picture))
    return picture.point(
        [round(255 * (1 - (1 - value / 255) ** tone)) for value in range(256)]
        * picture_bands(picture)
    )


def picture_bands(picture: Image.Image) -> int:
    return len(picture.getbands())
