# ruff: noqa: E501
"""Scales: pairs of opposite adjectives that a change can move along, step by step."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """Two opposite ends; the first word of each end is the one that is written.

    ``nouns`` name the property itself ("more contrast" moves towards ``high``).
    """

    low: tuple[str, ...]
    high: tuple[str, ...]
    nouns: tuple[str, ...] = ()
    aliases: tuple[tuple[str, int], ...] = ()  # understood, but not looked for in a text
    amount: bool = False  # "more red", "much less red" rather than "very red"


_TABLE = """
dark, dim, shadowy, underexposed | bright, well-lit, luminous, overexposed, =light, =lit | brightness, exposure, light, illumination, luminance, luminosity
low contrast, low-contrast, flat lighting | high contrast, high-contrast, contrasty | contrast
soft, diffuse, diffused, gentle | hard, harsh |
muted, desaturated, dull, faded, washed out | vivid, saturated, vibrant, colorful, colourful | saturation, vibrancy, vibrance, vividness, color, colour, colors, colours, colorfulness
cool, cold | warm | warmth, temperature, color temperature, colour temperature
blurry, soft focus, out of focus | sharp, crisp, in focus | sharpness, focus, crispness, clarity
small, little, tiny | large, big, huge | size
short, shorter | long | length
low, short-statured | tall, high | height
narrow | wide, broad | width
thin, slim, skinny, lean | thick, fat, chubby | thickness, weight
young, youthful | old, elderly, aged | age
close, near | far, distant | distance
sparse, empty, few | crowded, busy, full, many | crowd
simple, plain, minimal, minimalist | detailed, complex, intricate, elaborate, ornate | detail, details, complexity, intricacy
sad, unhappy, sorrowful, depressing | happy, cheerful, joyful | happiness, joy
calm, peaceful, serene, relaxed, tranquil | energetic, dynamic, lively | energy
friendly, inviting, welcoming | scary, frightening, menacing | scariness, creepiness, horror
serious, solemn, stern | playful, funny, silly, humorous | humor, humour
gloomy, bleak, somber, grim | cheery, uplifting, hopeful |
shy, timid, insecure, unsure | confident, self-assured | confidence
abstract, stylized, stylised | realistic, photorealistic, lifelike, photo-realistic | realism
old-fashioned, vintage, retro | modern, contemporary, futuristic |
clean, tidy, neat | dirty, messy, grimy |
wet | dry |
smooth | rough, textured | roughness
matte | shiny, glossy | shine
straight | curly, wavy |
loose | tight |
closed, shut | open |
weak, frail | strong, muscular | strength
light-skinned | dark-skinned |
rainy, stormy | sunny, clear |
transparent, translucent | opaque | opacity
cluttered | uncluttered |
ugly | beautiful, pretty | beauty
relaxed | tense | tension
casual | formal, elegant | elegance
poor | luxurious, rich | luxury
childlike | mature, grown-up |
feminine, girly | masculine, manly |
slow | fast |
quiet | loud |
"""

# degrees of an adjective: how far from neither one end nor the other
DEGREES: tuple[tuple[str, ...], ...] = (
    ("slightly", "a bit", "a little", "somewhat", "a touch", "faintly", "mildly"),
    ("",),
    ("very", "really", "much", "highly", "quite"),
    ("extremely", "super", "ultra", "intensely", "incredibly"),
)

# the same for amounts: "slightly more", "more", "much more"
AMOUNTS: tuple[tuple[str, ...], ...] = (("slightly", "a bit"), ("",), ("much",), ("far",))


def scales() -> tuple[Scale, ...]:
    """Every scale of the table."""
    return tuple(_scale(line) for line in _TABLE.strip().splitlines())


def _scale(line: str) -> Scale:
    low, high, nouns = (
        [word.strip() for word in part.split(",") if word.strip()]
        for part in [*line.split("|"), ""][:3]
    )
    aliases = [
        (word[1:], end) for end, words in ((-1, low), (1, high)) for word in words if word[0] == "="
    ]
    return Scale(_looked_for(low), _looked_for(high), tuple(nouns), tuple(aliases))


def _looked_for(end: list[str]) -> tuple[str, ...]:
    return tuple(word for word in end if word[0] != "=")
