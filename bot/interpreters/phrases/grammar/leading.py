"""Leading: where in a sentence the deed that is asked for stands."""

from bot.interpreters.phrases.grammar.clauses import acts_at
from bot.interpreters.phrases.grammar.requests import act_of
from bot.interpreters.phrases.grammar.tagging import DEEDS, Tag
from bot.interpreters.phrases.grammar.words import Words
from bot.interpreters.phrases.lexicon.kinds import Kind
from bot.interpreters.phrases.lexicon.listing import listing

_LEAD_KINDS = (
    Kind.MODAL, Kind.SPEAKER, Kind.POLITE, Kind.FILLER, Kind.BE, Kind.COMMA, Kind.CONJUNCTION,
    Kind.MARK, Kind.WISH,
)  # fmt: skip
_LEAD_WORDS = listing("""
    able possible possibly way chance mind know there any it to if be is with would this do think
    sure somehow please let's lets let me us go ahead and talented skilled really kind good enough
    time about simple quick job easy need want also same thing next out find my a for of willing use
    photoshopping editing edit someone here's heres anyways hoping there's skills pro expert wizard
    wizards favor favour one more whoever all most important the change
""")
_OPENERS = listing("please pls plz possible kindly")
_AFTER_A_WISH = listing("to if someone somebody you help")
_NEVER = frozenset({Kind.SAY, Kind.WISH, Kind.SEEM})
_SELF = listing("i we i'm i've i'd we're we've i'll")
_MENTIONING = listing("i'm i've i we we're we've")
_HALF_WISHES = listing("try trying meaning hope")


def request_start(words: Words) -> int | None:
    """The place of the deed, if a request leads to it."""
    for start in (_led(words), _framed(words), _late(words)):
        if start is not None:
            return start
    return None


def is_mentioned(words: Words, start: int) -> bool:
    """ "I'm trying to put it on a flag": said of oneself rather than asked for."""
    if not start or words[0].low not in _MENTIONING:
        return False
    return not any(
        (word.has(Kind.WISH) and word.base not in _HALF_WISHES) or word.tag is Tag.MODAL
        for word in words[:start]
    )


def _led(words: Words) -> int | None:
    """The deed, if only polite and leading words stand before it."""
    asked = False
    for at, word in enumerate(words):
        if acts_at(words, at) and not _only_leads(words, at):
            return None if _is_told(words, at, asked=asked) else at
        if at and word.tag is Tag.ING and word.has(*DEEDS):
            return at if words[at - 1].low in ("mind", "with", "about", "try", "need") else None
        asked = asked or word.tag is Tag.MODAL or word.has(Kind.WISH, Kind.POLITE)
        leads = word.has(*_LEAD_KINDS) or word.low in _LEAD_WORDS or word.tag is Tag.ADV
        if not leads or word.tag is Tag.NEG:
            return None
    return None


def _is_told(words: Words, at: int, *, asked: bool) -> bool:
    """ "I have a cat", "how to resize": told or asked, not requested."""
    if not at:
        return False
    before = words[at - 1]
    return before.tag is Tag.ASK or (before.low in _SELF and not asked)


def _only_leads(words: Words, at: int) -> bool:
    """ "Would like", "help", "edit" before another deed lead to it."""
    word = words[at]
    if word.has(Kind.WISH) or act_of(word) in _NEVER:
        return True
    if word.low not in ("edit", "photoshop", "do", "use", "help"):
        return False
    return any(other.low in ("so", "to") for other in words[at + 1 : at + 5])


def _framed(words: Words) -> int | None:
    """The first deed after "can you", "please", "I want to", "is it possible to"."""
    opened = False
    for at, word in enumerate(words):
        if opened and acts_at(words, at) and not _only_leads(words, at):
            return at
        says = word.has(Kind.SAY) and word.tag is Tag.VERB
        if opened and (word.tag in (Tag.NEG, Tag.ASK) or says):
            return None
        opened = opened or _opens_frame(words, at)
    return None


def _opens_frame(words: Words, at: int) -> bool:
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if word.low in _OPENERS or after is None:
        return word.low in _OPENERS
    if word.has(Kind.SPEAKER) and word.low not in _SELF and after.tag is Tag.MODAL:
        return True  # "if someone could"
    if word.tag is Tag.MODAL:
        return after.has(Kind.SPEAKER) or (at == 0 and after.has(Kind.DETERMINER))
    denied = at > 0 and words[at - 1].tag is Tag.NEG
    return not denied and word.has(Kind.WISH) and after.low in _AFTER_A_WISH


def _late(words: Words) -> int | None:
    """A deed after a preamble: "work your magic and flip the picture"."""
    for at in range(1, len(words)):
        before = next((one for one in reversed(words[:at]) if one.tag is not Tag.ADV), words[0])
        if not before.has(Kind.COMMA, Kind.CONJUNCTION) or words[at].has(Kind.HOLD):
            continue
        if acts_at(words, at) and act_of(words[at]) not in _NEVER:
            return at
    return None
