"""The general categories a word can belong to."""

from enum import StrEnum


class Kind(StrEnum):
    """What sort of thing a word names. A word may belong to several."""

    # words that hold a sentence together
    DETERMINER = "determiner"
    PRONOUN = "pronoun"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    MODAL = "modal"
    BE = "be"
    POLITE = "polite"
    NEGATION = "negation"
    MORE = "more"  # degree upwards: more, even, much
    LESS = "less"  # degree downwards: less, not so
    BIT = "bit"  # a small step: slightly, a bit
    MUCH = "much"  # a large step: much, a lot
    TOO = "too"  # a complaint: too, so much
    FILLER = "filler"
    ASKING = "asking"  # what, why, which
    SPEAKER = "speaker"  # I, we, anyone
    EXCEPT = "except"
    REASON = "reason"

    # what to do
    REMOVE = "remove"
    READMIT = "readmit"  # put back what was removed
    ADD = "add"
    CHANGE = "change"
    MAKE = "make"
    REPLACE = "replace"
    MOVE = "move"
    TURN = "turn"  # rotate, flip, mirror
    CROP = "crop"
    ZOOM = "zoom"
    FIX = "fix"
    IMPROVE = "improve"
    RAISE = "raise"
    LOWER = "lower"
    WRITE = "write"
    HOLD = "hold"  # keep, preserve, leave
    CREATE = "create"
    WISH = "wish"  # want, need, like
    SEEM = "seem"  # look, feel, appear
    ISOLATE = "isolate"  # cut out
    EXTEND = "extend"
    SHIFT = "shift"  # causative: its adjective says what comes of it
    ACT = "act"  # what someone in the picture does
    SAY = "say"  # explain, tell: asked of the bot

    # parts of the picture
    PICTURE = "picture"
    BACKDROP = "backdrop"
    LIGHT = "light"
    GLARE = "glare"  # light that disturbs: flare, shadow
    COLOR = "color"
    HUE = "hue"
    MOOD = "mood"
    FEELING = "feeling"
    STYLE = "style"
    MEDIUM = "medium"
    ARTIST = "artist"
    FRAME = "frame"
    SHOT = "shot"
    SIDE = "side"
    QUALITY = "quality"
    CLARITY = "clarity"  # sharp, blurry
    DEFECT = "defect"
    BOOST = "boost"  # quality words of other tools: 8k, masterpiece
    FORMAT = "format"
    TEXT = "text"
    VARIANT = "variant"  # one of several pictures: a version, an option
    LETTERING = "lettering"
    POSE = "pose"
    FACE = "face"

    # the world
    BODY = "body"
    HAIR = "hair"
    GARMENT = "garment"
    PERSON = "person"
    ANIMAL = "animal"
    PLANT = "plant"
    THING = "thing"
    VEHICLE = "vehicle"
    FOOD = "food"
    BUILDING = "building"
    PLACE = "place"
    SCENERY = "scenery"  # sky, grass, clouds: parts of a place
    WEATHER = "weather"
    TIME = "time"
    ERA = "era"

    # what something is like
    BRIGHT = "bright"
    TONE = "tone"
    SIZE = "size"
    SHAPE = "shape"
    AGE = "age"
    LOOK = "look"  # other attributes of a subject
    MATERIAL = "material"
    POSTURE = "posture"
    VAGUE = "vague"

    # marks
    QUOTE = "quote"
    NUMBER = "number"
    RATIO = "ratio"
    COMMA = "comma"
    STOP = "stop"
    MARK = "mark"
    EMOJI = "emoji"
