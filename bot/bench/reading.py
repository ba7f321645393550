"""The figure of offline reading, over the things people say every day."""

from bot.bench.figures import Figure, p99, timed
from bot.interpreters.phrases import Phrases
from bot.interpreters.reading import Context
from bot.prompt.model import Prompt

ROUNDS = 25
PROMPT = Prompt(
    subject="a red fox",
    action="leaping over a log",
    background="snowy forest at dusk",
    composition="wide shot",
    style="watercolor",
    negatives="people",
)
SENTENCES = (
    "keep everything but darken the background",
    "keep everything the same but make the background darker and the expression more confident",
    "make the sky stormy",
    "swap the fox for a wolf",
    "could you move the camera a bit closer, please?",
    "16:9",
    "six of them",
    "lose the people",
    "write 'WINTER SALE' across the top in red letters",
    "less red, more of a cold blue mood, and let the light come from the left",
    "2 but at dusk",
    "thanks, that's lovely!",
    "what did you change?",
    "change the lighting",
    "undo",
    "don't touch the pose",
    "I don't know, it all feels a little flat to me, maybe more contrast between the fox and trees",
    "as an oil painting with thick brush strokes",
    "add a scarf and make him look over his shoulder",
    "lunch at noon, anyone?",
)


def read_figures() -> list[Figure]:
    """The slowest of a hundred readings, in milliseconds."""
    reader = Phrases(engines=("painter",))
    context = Context(prompt=PROMPT, candidates=4)
    for sentence in SENTENCES:
        reader.read_now(sentence, context)
    times = [
        timed(lambda sentence=sentence: reader.read_now(sentence, context))  # type: ignore[misc]
        for _ in range(ROUNDS)
        for sentence in SENTENCES
    ]
    return [Figure("read", "one utterance, p99", p99(times), None, 2.0)]
