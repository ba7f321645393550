# ruff: noqa: E501
"""Orders: the commands that work in words, and picks that lead into a change."""

import re
from functools import cache

from bot.interpreters.phrases.constituents import groups
from bot.interpreters.phrases.words import number_named, words, written
from bot.interpreters.reading import Command, Verb
from bot.prompt.model import FIELDS, FieldName, Layer

_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth"
_CARDINALS = "one two three four five six seven eight nine ten"
_N = (
    rf"(?P<number>#?\d{{1,3}}(?:st|nd|rd|th)?|{'|'.join(_ORDINALS.split())}|"
    rf"{'|'.join(_CARDINALS.split())}|\d️?⃣|last|latest)"
)
_ONE = r"(?:(?:the |our |my )?(?:number |no\.? |nr\.? |option |picture |image |candidate |version |variant )?)"
_ITEM = r"(?: ?(?:one|picture|image|option|version|candidate|please))?"
_ROUND = r"(?:round|version|step|turn|state|iteration|batch|attempt)"
_PLEASE = (
    r"(?:ok(?:ay)?,? |alright,? |great,? |yes,? |yeah,? |so,? |now,? |and |then |please,? |pls |just |let'?s |let us |i'?d like to |"
    r"i would like to |i want to |i wanna |can (?:you|we) (?:please )?|could (?:you|we) (?:please )?|"
    r"would you (?:please )?|go ahead and |let me |bot,? )*"
)
_END = r"(?:,? (?:please|pls|now|then|thanks|thank you|for me|instead|again))*[.! ]*"

# verb: what people say for it, whole; {n} a candidate or round, {rest} free words
_PHRASES: tuple[tuple[Verb, str], ...] = (
    (Verb.UNPICK, r"unpick(?: {one}{n})?|(?:clear|remove|forget|drop|cancel|take back|undo) (?:my|the|that) pick|"
                  r"deselect(?: {one}{n})?|none of (?:them|these|those)|not {one}{n}{item}(?: after all)?|i (?:don'?t|do not) (?:want|like) any(?: of (?:them|these|those))?"),
    (Verb.PICK, r"{one}{n}{item}|(?:pick|choose|select|take|use|go (?:on )?with|continue with|i(?:'ll| will)? (?:pick|choose|take|like|love|prefer|want|go with|go for)|"
                r"go for|my (?:pick|favou?rite|choice) is|i'?m going with|i like|based? (?:it )?on|work (?:on|from|with)|proceed with|stick with) {one}{n}{item}(?: (?:the )?(?:best|most|better))?|"
                r"{one}{n}{item} (?:is|looks|it is|wins|looks like)? ?(?:the )?(?:best|great|perfect|good|nice|the one|the winner|better|it|wins)|number {n} (?:it is|wins)|vote (?:for )?{one}{n}"),
    (Verb.BRANCH, r"(?:go |let'?s go |jump |take me |bring me |take it |roll |step )?(?:back |return |revert |restart from |branch |start again |continue |go on )?(?:back )?(?:to|from|at|off) (?:the )?{round} {n}|"
                  r"(?:branch|fork|resume|revert|return|restore|reset)(?: (?:to|from|at|off|back to))? ?(?:the )?{round} {n}|(?:go |back |return |revert |from |to )+(?:the )?{n} {round}|use (?:the )?{round} {n}(?: again)?"),
    (Verb.UNDO, r"undo(?: (?:that|this|it|the last (?:one|change|edit|step)|my last change|last change))?|(?:go|step|take it|move|roll) back(?: (?:a|one) (?:step|round))?|"
                r"(?:revert|roll back|rollback|reverse|take back|scrap|cancel out)(?: (?:that|this|it|the last (?:one|change|edit)|the change|last change))?|back|"
                r"(?:put it )?back (?:to )?(?:how|the way|as|like) it was(?: before)?|(?:the )?previous (?:one|version|picture|round)(?: was better)?|ctrl ?\+? ?z|"
                r"it was better before|i liked it better before|(?:the )?(?:last|previous|old|earlier) (?:one|version) was better|never ?mind that(?: change)?|go back to (?:the )?(?:previous|last|earlier) (?:one|version|round|picture)|change it back|put it back"),
    (Verb.REROLL, r"again|once more|one more time|(?:re-?roll|re-?run|re-?do|regenerate|re-?generate|redraw|re-?render|refresh|retry|reshuffle|shuffle)(?: (?:it|this|that|them|these|all|everything|the batch|again))*|"
                  r"(?:try|do|run|make|generate|draw|render|roll|go) (?:it |this |that |them )?(?:again|once more|one more time|over)|another(?: (?:batch|set|round|roll|go|try|one|take|lot))?|"
                  r"(?:give me |show me |let'?s see |i want |try |make |do |generate )?(?:some |a few |a couple )?(?:more|new|fresh|other|different|another)(?: (?:batch(?:es)?|set|ones?|options?|takes?|pictures?|images?|variants?|versions?|candidates?|results?|ideas? like (?:this|these)))(?: of (?:the same|this|these|them))?|"
                  r"same (?:thing |prompt |again )?(?:but )?(?:with )?(?:a )?(?:new|different|other|another) seeds?|same again|roll again|one more (?:batch|round|try|time|go)|new batch|next batch|more of the same|more options|"
                  r"try another (?:seed|batch|one)|spin again"),
    (Verb.VARY, r"(?:something |some |give me |show me |make |i want |a few |a bit )*(?:more|variations?|variants?|versions?|similar|close|others?|options?|something|takes?)(?: (?:ones?|pictures?))? (?:like|of|on|to|similar to|based on|around|in the (?:style|vein|spirit) of) (?:{one}{n}{item}|this(?: one)?|that(?: one)?|it)|"
                r"vary(?: (?:{one}{n}{item}|it|this|that|this one))?|(?:small |slight |subtle )?variations?(?: please)?|(?:riff|build) on {one}{n}{item}|like {one}{n}{item}|similar(?: ones?)?(?: to {one}{n}{item})?|more similar(?: ones)?|stay close to {one}{n}{item}|{one}{n}{item}(?:,)? (?:but )?(?:with )?(?:small|slight|subtle|some|a few) (?:variations?|variants?|differences)"),
    (Verb.EXPLORE, r"explore|(?:show me |give me |try |let'?s (?:see|try) |do |i want (?:to see )?|how about )?(?:something |anything |some(?:thing)? )?(?:quite |completely |totally |entirely |very |radically |wildly |really |else )*(?:different|new|else|other)(?: (?:directions?|ideas?|takes?|things?|approach(?:es)?))?(?: (?:this time|entirely|altogether|completely))?|"
                   r"surprise me|(?:other|several|new|different|more|some|a few|a couple of|a couple other) (?:directions|ideas|concepts|approaches)|go wild|get creative|be (?:more )?creative|think outside the box|mix it up|shake it up|explore (?:more|other|some|several|a few|different|new)(?: \w+)?(?: (?:directions|ideas|options))?|"
                   r"(?:try |go in )?(?:a |an )?(?:completely |totally |entirely |whole )?(?:new|different|other|another) (?:direction|idea|approach|concept)"),
    (Verb.RESTART, r"(?:start|begin) (?:all )?(?:over|again|afresh|anew|fresh)(?: (?:from scratch|with a new prompt))?|restart|from scratch|(?:start|begin|do it|redo it|redo) (?:from|at) (?:scratch|the beginning|zero|square one)|reset(?: (?:everything|it all|all|the prompt))?|"
                   r"scrap (?:it all|everything|all of (?:it|this))|(?:a )?(?:clean slate|fresh start)|new start|throw (?:it|everything) (?:all )?away(?: and start (?:over|again))?"),
    (Verb.KEEP, r"(?:save|bookmark|store|keep)(?: (?P<what>it|this|that|{one}{n}{item}|this one|that one|the picture|the image))?(?: (?:as|with(?: the)? (?:note|name|title)|named|called|under|for)[:,]? (?P<rest>.{{1,200}}))?|"
                r"(?:add|put) (?:it|this|that|{one}{n}{item}) (?:to|in|into) (?:my |the )?(?:keepers|library|collection|favou?rites|bookmarks)|(?:it|this|that)(?:'s| is) a keeper|favou?rite (?:it|this|that|{one}{n})|keeper"),
    (Verb.FINISH, r"(?:upscale|finish|finali[sz]e|finalise|complete)(?: (?:it|this|that|{one}{n}{item}|the (?:picture|image|final|pick)|up))?(?: (?:to|at|in) (?P<rest>\w{{1,12}}))?|"
                  r"(?:make|do|render|give me|run|create|export|deliver)(?: me)? (?:the |a )?final(?: (?:version|render|file|one|picture|image|round))?|final (?:version|render|round|one|file)|we'?re done|i'?m done|that'?s it,? (?:finish|finali[sz]e|upscale)(?: it)?|ready to (?:print|export)|"
                  r"(?:it|this|that|{one}{n}{item})(?:'s| is) (?:done|final|finished)|export(?: it| this)?|deliver(?: it)?"),
    (Verb.COMPARE, r"(?:what|which things?)(?:'s| has| have| is| did you| was| exactly)* (?:changed?|different|the difference|new|change)(?: (?:here|now|there|since (?:the )?(?:last|before).*|from (?:the )?(?:last|before|previous).*|in this (?:one|round)|compared to (?:the )?(?:last|before|previous).*|this time|between .*))?|"
                   r"compare(?: (?:it|them|this|both|(?:(?:the )?(?:last|two|previous|before)).*|{one}{n}.*|with .*|to .*|before and after))?|diff|(?:show me |show )?(?:the )?(?:difference|differences|changes|diff|before and after|heat ?map)(?: .*)?|what did (?:you|that|it) (?:change|do)(?: .*)?"),
    (Verb.HISTORY, r"(?:show |show me |see |open |what is |what'?s )?(?:the |our |my )?(?:history|lineage|timeline|rounds so far|previous rounds|all rounds|tree|past rounds|family tree)(?: (?:so far|please|of (?:this|it)))?|(?:show|list)(?: me)? (?:all |every )?(?:the |our )?(?:previous |earlier |past )?(?:rounds|versions|steps|edits)(?: so far)?|what have we (?:done|tried|changed)(?: so far)?|how did we get here"),
    (Verb.PROMPT, r"(?:show |show me |see |print |give me |tell me |post |display |copy |read |what is |what'?s |what was |export )+(?:the |our |my |your |this |current |full |whole |exact )*(?:prompt|layers?|recipe|wording)(?: (?:now|again|so far|for (?:this|it)|you used|in use))?|prompt"),
    (Verb.CHECK, r"(?:is|are) (?:it|this|that|we|they|{one}{n}{item}) (?:ready|good enough|ready (?:to (?:go|ship|print|post|use)|for (?:print(?:ing)?|delivery|use|posting))|finished|done|good to go|final|ok to (?:post|print|use))(?: (?:yet|now))?\??|(?:run (?:the |a )?)?(?:final |last |quality )?check(?: (?:it|this|everything|the picture|for (?:mistakes|errors|problems|flaws)))*|(?:anything|is anything|what'?s) wrong with (?:it|this|that)|(?:any|find(?: any)?|spot(?: any)?|are there any) (?:mistakes|errors|problems|flaws|issues)(?: (?:left|in it|here))?|review(?: it| this)?|qa(?: it| this)?|does (?:it|this) (?:meet|match|fit) the brief"),
    (Verb.CANCEL, r"(?:stop|cancel|abort|halt|wait stop|quit)(?: (?:it|this|that|the (?:round|job|rendering|batch)|this round|rendering|generating|now|everything))*|forget (?:it|about it|that)|never ?mind|don'?t bother|nvm|leave it"),
    (Verb.HELP, r"help(?: me)?(?: (?:out|please))?|what can (?:you|i|we) (?:do|say)(?: here)?|how (?:do|does|can) (?:i|this|it|you|we) (?:use (?:this|it|you)|work|do this|talk to you)|commands|\?+|how to use (?:this|it|you)|instructions|what are (?:the|your) commands|show (?:me )?(?:the )?(?:commands|help)|usage|manual"),
)  # fmt: skip

_FIELD_WORDS: dict[str, FieldName] = {
    **{field.value: field for field in FIELDS},
    "colour": Layer.COLOR, "colors": Layer.COLOR, "colours": Layer.COLOR, "palette": Layer.COLOR,
    "pose": Layer.ACTION, "expression": Layer.ACTION, "posture": Layer.ACTION,
    "light": Layer.LIGHTING, "face": Layer.SUBJECT, "character": Layer.SUBJECT,
    "person": Layer.SUBJECT, "backdrop": Layer.BACKGROUND, "scene": Layer.BACKGROUND,
    "framing": Layer.COMPOSITION, "angle": Layer.COMPOSITION, "camera": Layer.COMPOSITION,
    "atmosphere": Layer.MOOD, "vibe": Layer.MOOD, "words": Layer.TEXT, "lettering": Layer.TEXT,
    "negative": Layer.NEGATIVES, "exclusions": Layer.NEGATIVES,
}  # fmt: skip
_LOCK = re.compile(
    rf"{_PLEASE}(?:lock|freeze|pin|fix in place)(?: in)? (?:the |his |her |their |its |my )?(?P<field>[\w ]+?){_END}",
    re.IGNORECASE,
)
_UNLOCK = re.compile(
    rf"{_PLEASE}(?:unlock|unfreeze|unpin|release|free up)(?: (?:the |his |her |their |its |my )?(?P<field>[\w ]+?))?{_END}",
    re.IGNORECASE,
)
_SWEEP = re.compile(
    rf"{_PLEASE}(?:try|sweep|test|show(?: me)?|see|render|run|compare)(?: (?:it|this|that|them|the (?P<field>\w+)|(?P<bare>\w+) over))?"
    r"(?: (?:at|in|with|as|over|on|for|through|across|under))?[: ]+(?P<values>[^.;?!]+?)[.! ]*",
    re.IGNORECASE,
)
_PICK_FIRST = re.compile(
    rf"{_PLEASE}(?P<lead>pick|choose|take|use|go with|continue with|keep|i (?:like|love|prefer|want)|like|love|same as|based on|from|with|on|in|for)?,? ?"
    rf"{_ONE}{_N}(?: ?(?:one|picture|image|option|version|candidate))?(?P<link>,? (?:but|and|with|only|except|just|now|then|is (?:good|great|nice|perfect|best) but|is the best but)|,|:|;| -+) (?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)


def order(text: str, candidates: int = 0) -> Command | None:
    """The command that a whole utterance is, in the words people have for it."""
    for verb, pattern in _compiled():
        found = pattern.fullmatch(text)
        if found:
            return _command(verb, found, candidates)
    return _locking(text)


def pick_then(text: str) -> tuple[int, str] | None:
    """ "2 but at dusk": the candidate to go on from, and what should change."""
    found = _PICK_FIRST.fullmatch(text)
    if not found:
        return None
    number = _number(found["number"])
    if number is None or number < 1:
        return None
    return number, found["rest"].strip()


def sweep(text: str) -> tuple[str, tuple[str, ...]] | None:
    """ "try it at dawn, noon and dusk": the field, where it was said, and the values."""
    found = _SWEEP.fullmatch(text)
    if not found:
        return None
    values = tuple(
        re.sub(r"^(?:at|in|with|as|on)\s+", "", written(part))
        for part in groups(words(found["values"]))
    )
    if len(values) < 2 or any(len(value) > 60 for value in values):
        return None
    return (found["field"] or found["bare"] or "").lower(), values


def field_called(name: str) -> FieldName | None:
    """The field that people call by this word."""
    return _FIELD_WORDS.get(name.strip().lower())


def _locking(text: str) -> Command | None:
    for verb, pattern in ((Verb.LOCK, _LOCK), (Verb.UNLOCK, _UNLOCK)):
        found = pattern.fullmatch(text)
        if found:
            field = field_called(found["field"] or "")
            if field is not None or verb is Verb.UNLOCK:
                return Command(verb=verb, field=field)
    return None


def _command(verb: Verb, found: re.Match[str], candidates: int) -> Command | None:
    named = found.groupdict()
    number = next(
        (value for key, said in named.items() if key.startswith("number") and said
         and (value := _number(said, candidates)) is not None),
        None,
    )  # fmt: skip
    if number is None and any(said for key, said in named.items() if key.startswith("number")):
        return None
    text = next((said for key, said in named.items() if key.startswith("rest") and said), "")
    if verb is Verb.VARY and text == "":
        text = ""
    return Command(verb=verb, number=number, text=text.strip(" .!\"'"))


def _number(said: str, candidates: int = 0) -> int | None:
    low = said.lower().lstrip("#").rstrip("\ufe0f\u20e3").rstrip("\ufe0f")
    if low in ("last", "latest"):
        return candidates or None
    digits = re.match(r"\d+", low)
    return int(digits[0]) if digits else number_named(low)


@cache
def _compiled() -> tuple[tuple[Verb, re.Pattern[str]], ...]:
    return tuple(
        (verb, re.compile(f"{_PLEASE}(?:{_spread(pattern)}){_END}", re.IGNORECASE))
        for verb, pattern in _PHRASES
    )


def _spread(pattern: str) -> str:
    """Fill in the parts; every group gets its own name."""
    counter = iter(range(100))

    def number(_: re.Match[str]) -> str:
        return _N.replace("?P<number>", f"?P<number{next(counter)}>")

    text = pattern.replace("{one}", _ONE).replace("{item}", _ITEM).replace("{round}", _ROUND)
    text = re.sub(r"\{n\}", number, text)
    return text.replace("{{", "{").replace("}}", "}")
