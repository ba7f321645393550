"""What words around a noun come to: numbers, sizes, materials, clothes, and how things relate."""

NUMBERS = {
    "one": 1, "single": 1, "lone": 1, "two": 2, "pair": 2, "twin": 2, "twins": 2, "couple": 2,
    "both": 2, "duo": 2, "three": 3, "trio": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "dozen": 9, "several": 4, "few": 3, "some": 3, "many": 7,
    "group": 5, "herd": 5, "flock": 6, "crowd": 8, "pack": 4, "bunch": 5, "pile": 5, "team": 4,
    "band": 4, "family": 3, "army": 9, "swarm": 8, "school": 6, "row": 5, "stack": 4, "gang": 4,
    "litter": 4, "countless": 10, "multiple": 4, "hundreds": 10, "various": 4,
}  # fmt: skip

SIZES = {
    "giant": 1.55, "gigantic": 1.7, "huge": 1.5, "enormous": 1.6, "massive": 1.5, "colossal": 1.7,
    "towering": 1.5, "big": 1.25, "large": 1.25, "great": 1.2, "tall": 1.15, "small": 0.75,
    "little": 0.75, "tiny": 0.55, "miniature": 0.55, "mini": 0.6, "baby": 0.65, "young": 0.88,
    "micro": 0.45, "petite": 0.8, "oversized": 1.5, "mighty": 1.2, "bigger": 1.25,
  "smaller": 0.75,   "larger": 1.25, "short": 0.85,
}  # fmt: skip

MATERIALS = {
    "wooden": (146, 98, 58), "wood": (146, 98, 58), "stone": (150, 148, 144),   "granite": (120,
  120, 124), "marble": (232, 228, 222), "porcelain": (240, 240, 246),   "metal": (150, 156, 166),
  "metallic": (150, 156, 166), "steel": (140, 150, 162),   "iron": (98, 100, 108), "chrome": (188,
  196, 206), "mechanical": (150, 146, 140),   "robotic": (150, 156, 166), "robot": (150, 156,
  166), "clockwork": (180, 138, 70),   "steampunk": (166, 118, 66), "glass": (196, 226, 236),
  "crystal": (186, 218, 246),   "ice": (194, 228, 246), "icy": (194, 228, 246), "clay": (188, 112,
  80),   "rusty": (158, 82, 44), "mossy": (104, 128, 70), "zombie": (124, 152, 98),
    "ghostly": (206, 220, 236), "shadow": (44, 40, 56), "cardboard": (190, 148, 98),
    "straw": (220, 190, 110), "leather": (118, 74, 46), "plastic": (230, 90, 80),   "snow": (240,
  244, 250), "fire": (236, 96, 32), "flaming": (236, 96, 32),   "glowing": (120, 236, 220),
  "neon": (255, 60, 190), "cosmic": (92, 70, 170),   "greek": (232, 228, 222), "chocolate": (92,
  54, 34), "sandstone": (210, 178, 128),   "obsidian": (40, 38, 50), "jade": (60, 156, 124),
  "paper": (242, 238, 228),   "frosted": (214, 230, 238), "obsidian-black": (40, 38, 50),
}  # fmt: skip

_QUALITIES = """
old ancient elderly young rainbow transparent translucent invisible glowing striped spotted
fluffy furry shiny polished weathered glass ice ice-cold crystal ghostly metallic chrome golden
metal steel neon frosted icy flaming angry sad happy smiling sleepy sleeping confident crying
cute female male magical
"""
QUALITIES = frozenset(_QUALITIES.split())

GROUPS: dict[str, tuple[str, ...]] = {
    "couple": ("man", "woman"),
    "lovers": ("woman", "man"),
    "newlyweds": ("bride", "groom"),
    "family": ("man", "woman", "boy", "girl"),
    "parents": ("woman", "man"),
    "twins": ("girl", "girl"),
    "dancers": ("woman", "man"),
    "band": ("singer", "musician", "man"),
    "crowd": ("man", "woman", "old man", "girl", "woman"),
    "audience": ("woman", "man", "old woman", "boy", "man"),
    "people": ("man", "woman", "old woman"),
}

ACCESSORIES = """
hat: hat, sun hat, straw hat, floppy hat, fedora, panama hat
top hat: top hat, tophat, cylinder hat
cap: cap, baseball cap
helmet: helmet, armored helmet, space helmet, motorcycle helmet
crown: crown, tiara, diadem, royal crown, golden crown
witch hat: witch hat, witch's hat, pointed hat, pointy hat, wizard hat, wizard's hat, witches hat
pirate hat: pirate hat, tricorn, pirate's hat
cowboy hat: cowboy hat, stetson
party hat: party hat, birthday hat
santa hat: santa hat, christmas hat, bobble hat, beanie, woolly hat, wool hat, knitted hat,
  winter hat
chef hat: chef hat, chef's hat, toque
viking helmet: viking helmet, horned helmet
graduation cap: graduation cap, mortarboard
flower crown: flower crown, crown of flowers, wreath, crown of wildflowers, flowers in her hair,
  laurel wreath, garland
halo: halo
horns: horns, devil horns, unicorn horn, unicorn horns, antlers
headphones: headphones, headset, earphones, earmuffs
glasses: glasses, spectacles, reading glasses, eyeglasses, round glasses
sunglasses: sunglasses, shades, dark glasses, aviators
monocle: monocle
eyepatch: eyepatch, eye patch
goggles: goggles, vr headset, ski goggles, swimming goggles
mask: mask, face mask, masquerade mask
moustache: moustache, mustache
beard: beard, long beard, goatee
scarf: scarf, shawl, muffler
bow tie: bow tie, bowtie, bow
tie: tie, necktie
necklace: necklace, pearls, medallion, pendant, amulet
cape: cape, cloak, mantle, superhero cape
backpack: backpack, rucksack, jetpack
wings: wings, angel wings, fairy wings, bat wings, butterfly wings, dragon wings
dress: dress, gown, skirt, ballgown, sari, toga, robe, robes, kimono, nightgown, hanbok
coat: coat, jacket, trench coat, raincoat, hoodie, sweater, jumper, cardigan, parka, lab coat,
  blazer
shirt: shirt, t-shirt, blouse, top, vest, uniform, suit, tuxedo, armor, armour, spacesuit, outfit,
  clothes, clothing, costume, overalls, jersey, pyjamas, pajamas, camo, tunic, kimono top,
  swimsuit, karate uniform
hair: hair, bob, curls, braids, ponytail, hairstyle, french bob, long hair, mane, pigtails
eyes: eyes, eye
fur: fur, coat of fur, scales, feathers, skin, spots, stripes, stripe, patches, body
tail: tail
apron: apron
boots: boots, shoes, sneakers
gloves: gloves, mittens
rose: rose in mouth
"""

RELATIONS = """
with: with, wearing, wears, has, having, dressed, sporting, adorned, covered, in
held: holding, holds, carrying, carries, clutching, wielding, lifting, waving, eating, drinking,
  reading, playing, sipping, hugging, cradling, offering, smoking, using, brandishing, strumming,
  sniffing, licking, chewing, munching, gripping, raising, biting, painting with, pouring, hold,
  carry
beneath: riding, rides, on, atop, upon, driving, mounted, perched, astride, ride, cycling
above: under, beneath, below, underneath
behind: behind, before, in front of
over: over, above
facing: fighting, chasing, facing, versus, vs, against, battling, attacking, devouring, hunting,
  feeding, kissing, petting, meeting, confronting, slaying, watching, chased by, killing, dueling,
  duelling, controlling
beside: and, beside, near, by, next to, alongside, plus, surrounded by, surrounded, comforting,
  walking
of: of
"""

_STOPWORDS = """
a an the this that these those my your his her its their our is are was were be been being of in
on at to for from by with as into onto and or but very really quite so too some any all each
every other another more most less it he she they them him who which while when there here up
down out off over under above below behind between through like just only also made make making
kind type style looking looks look picture image photo photograph portrait painting drawing
illustration shot view scene beautiful pretty cute handsome lovely gorgeous stunning elegant
majestic magnificent nice good great best amazing awesome epic new young old ancient modern
vintage futuristic fantasy magical mystical mysterious dark bright shiny happy sad angry wild
tired lonely brave fierce friendly cool funny weird strange realistic detailed highly entire
whole single lone little big small giant huge tiny large long tall short fluffy furry soft hard
hot cold warm wet dry dirty clean empty full fresh no not without wearing holding standing
sitting running flying walking depicted complex high low simple wearing's colored coloured
famous random luxury visually professional shaped loose delicate wonderful something somebody
thing things stuff
"""
STOPWORDS = frozenset(_STOPWORDS.split())
PERSONLY_ENDINGS = (
    "er",
    "or",
    "ist",
    "man",
    "woman",
    "ian",
    "ess",
    "lord",
    "lady",
    "god",
    "goddess",
)
