"""Light that falls differently across the frame: pools, shafts, side light, glow, vignette."""

import math

from PIL import Image, ImageChops, ImageFilter

from bot.engines.painter import texture
from bot.engines.painter.colour import RGB
from bot.engines.painter.dice import Dice
from bot.engines.painter.frame import Frame
from bot.engines.painter.scene import Hour, Scene
from bot.engines.painter.texture import Point
from bot.prompt.model import Layer

_POOLS: dict[str, tuple[float, float, RGB]] = {  # reach, darkness outside, colour inside
    "spot": (0.62, 0.2, (255, 246, 224)),
    "candle": (1.0, 0.4, (255, 190, 104)),
    "fire": (1.05, 0.4, (255, 150, 70)),
    "low": (1.1, 0.5, (0, 0, 0)),
    "dramatic": (1.05, 0.5, (0, 0, 0)),
}
_SIDES: dict[str, tuple[Point, Point]] = {
    "left": ((0, 0.5), (1, 0.5)),
    "right": ((1, 0.5), (0, 0.5)),
    "above": ((0.5, 0), (0.5, 1)),
    "below": ((0.5, 1), (0.5, 0)),
    "side": ((0, 0.4), (1, 0.6)),
}


def behind(picture: Image.Image, scene: Scene, focus: Point, dice: Dice) -> None:
    """Light that stands behind the figures, painted before they are."""
    frame = Frame(*picture.size)
    strength = max(scene.lighting.degree(kind) for kind in ("backlit", "rim", "silhouette", "glow"))
    if strength <= 0:
        return
    color: RGB = (255, 236, 196) if scene.lighting.hour is not Hour.NIGHT else (196, 214, 255)
    rng = dice.roll(Layer.LIGHTING, "behind")
    centre = (focus[0] + rng.uniform(-0.04, 0.04), focus[1] - 0.04)
    picture.paste(
        color, mask=_weak(texture.glow(frame, centre, 0.62, 1.6), 0.85 * min(1.3, strength))
    )
    if scene.lighting.degree("silhouette") > 0:
        picture.paste((255, 250, 236), mask=_weak(texture.glow(frame, centre, 0.8, 1.0), 0.5))


def over(
    picture: Image.Image, scene: Scene, figures: Image.Image, focus: Point, dice: Dice
) -> Image.Image:
    """Light that lies over everything; into the figures (a mask) the ground must not shine."""
    frame = Frame(*picture.size)
    lighting = scene.lighting
    rng = dice.roll(Layer.LIGHTING, "over")
    for kind, (reach, floor, color) in _POOLS.items():
        if (degree := lighting.degree(kind)) > 0:
            picture = _pool(picture, frame, focus, (reach, floor ** min(1.6, degree)), color)
    if lighting.side in _SIDES:
        picture = _sided(picture, frame, lighting.side)
    if lighting.degree("neon") > 0:
        lit = _neon(picture, frame, swapped=rng.random() < 0.5)
        picture = Image.composite(Image.blend(picture, lit, 0.4), lit, figures)
    if lighting.degree("rays") > 0:
        picture = _rays(picture, frame, rng.choice((-1, 1)), dice)
    bloom = (
        0.5 * lighting.degree("glow")
        + 0.3 * lighting.degree("high")
        + 0.25 * lighting.degree("backlit")
    )
    bloom += 0.6 * scene.mood.degree("dreamy") + 0.3 * scene.mood.degree("romantic")
    if bloom > 0:
        shining = bloomed(picture, min(0.8, bloom))
        picture = Image.composite(picture, shining, figures)
    return vignetted(picture, frame, _vignette(scene))


def bloomed(picture: Image.Image, amount: float, reach: float = 0.02) -> Image.Image:
    """Bright parts shine into what lies around them."""
    size = (max(8, picture.width // 4), max(8, picture.height // 4))
    small = picture.resize(size, Image.Resampling.BOX)
    lights = small.point([max(0, round((value - 110) * 1.7)) for value in range(256)] * 3)
    spread = lights.filter(ImageFilter.BoxBlur(min(size) * reach * 1.5)).filter(
        ImageFilter.BoxBlur(min(size) * reach)
    )
    spread = spread.point([round(value * amount) for value in range(256)] * 3)
    return ImageChops.screen(picture, spread.resize(picture.size, Image.Resampling.BILINEAR))


def vignetted(picture: Image.Image, frame: Frame, amount: float) -> Image.Image:
    """Corners a little darker than the middle."""
    if amount <= 0:
        return picture
    light = texture.glow(frame, (0.5, 0.5), 0.98 * frame.elongation**0.5, 0.55)
    return _shaded(picture, light, 1 - amount)


def _vignette(scene: Scene) -> float:
    amount = 0.1
    for kind in ("eerie", "tense", "dark", "mysterious", "cosy", "melancholic"):
        amount += 0.16 * max(0.0, scene.mood.degree(kind))
    return min(0.55, amount)


def _pool(
    picture: Image.Image, frame: Frame, focus: Point, depth: tuple[float, float], color: RGB
) -> Image.Image:
    reach, floor = depth
    light = texture.glow(frame, focus, reach, 0.8)
    picture = _shaded(picture, light, floor)
    if color != (0, 0, 0):
        warm = Image.new("RGB", frame.size)
        warm.paste(color, mask=_weak(texture.glow(frame, focus, reach * 0.8, 2.0), 0.32))
        picture = ImageChops.screen(picture, warm)
    return picture


def _sided(picture: Image.Image, frame: Frame, side: str) -> Image.Image:
    start, _ = _SIDES[side]
    light = texture.glow(frame, start, 1.35 * frame.elongation, 0.7)
    return _shaded(picture, light, 0.42)


def _neon(picture: Image.Image, frame: Frame, *, swapped: bool) -> Image.Image:
    colors: list[RGB] = [(255, 40, 150), (30, 210, 255)]
    glow = Image.new("RGB", frame.size)
    for x, color in zip((0.0, 1.0), reversed(colors) if swapped else colors, strict=True):
        one = Image.new("RGB", frame.size)
        one.paste(
            color, mask=_weak(texture.glow(frame, (x, 0.45), 0.95 * frame.elongation, 1.4), 0.5)
        )
        glow = ImageChops.screen(glow, one)
    return ImageChops.screen(_shaded(picture, Image.new("L", frame.size, 128), 0.5), glow)


def _rays(picture: Image.Image, frame: Frame, side: int, dice: Dice) -> Image.Image:
    rng = dice.roll(Layer.LIGHTING, "rays")
    source = (0.5 - 0.42 * side, -0.15)
    shafts = []
    angle = math.atan2(1.15, 0.42 * side)
    for _ in range(7):
        middle, half = angle + rng.uniform(-0.5, 0.5), rng.uniform(0.012, 0.05)
        far = 2.2 * max(frame.size)
        x, y = frame.x(source[0]), frame.y(source[1])
        shafts.append(
            [
                (x, y),
                (x + math.cos(middle - half) * far, y + math.sin(middle - half) * far),
                (x + math.cos(middle + half) * far, y + math.sin(middle + half) * far),
            ]
        )
    mask = texture.shapes(
        Frame(max(8, frame.width // 4), max(8, frame.height // 4)),
        [[(x / 4, y / 4) for x, y in shaft] for shaft in shafts],
    )
    mask = mask.filter(ImageFilter.BoxBlur(frame.unit(0.006))).resize(
        frame.size, Image.Resampling.BICUBIC
    )
    fading = texture.ramp(frame, [(0.0, 0.62), (0.6, 0.34), (1.0, 0.08)])
    light = Image.new("RGB", frame.size)
    light.paste((255, 240, 204), mask=ImageChops.multiply(mask, fading))
    return ImageChops.screen(picture, light)


def _shaded(picture: Image.Image, light: Image.Image, floor: float) -> Image.Image:
    """The picture as bright as a mask says, from ``floor`` to 1."""
    grey = light.point([round(255 * (floor + (1 - floor) * value / 255)) for value in range(256)])
    return ImageChops.multiply(picture, Image.merge("RGB", (grey, grey, grey)))


def _weak(mask: Image.Image, amount: float) -> Image.Image:
    return mask.point([min(255, round(value * amount)) for value in range(256)])
