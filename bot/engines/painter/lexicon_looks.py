"""What words of framing, light, colour, mood and style come to."""

FRAMINGS = """
wide: wide shot, long shot, wide, wide angle, wide-angle, establishing shot, full scene,
  panoramic, panorama, wide view, landscape shot, distant, far away, from afar, zoomed out,
  full landscape, epic shot
extreme_wide: extreme wide shot, extreme long shot, very wide shot, tiny figure, vast
medium: medium shot, mid shot, medium, waist up, waist-up, cowboy shot, half body, half-body
full: full body, full-body, full shot, full length, full-length, head to toe, whole body,
  entire body
close: close-up, close up, closeup, closer, tight shot, zoomed in, tight, close
extreme_close: extreme close-up, extreme close up, macro, macro shot, macro photography,
  detail shot
portrait: portrait, headshot, head shot, bust, head and shoulders, face shot, front view, selfie
above: from above, high angle, bird's eye, birds eye, bird's-eye view, top down, top-down,
  overhead, aerial, aerial view, looking down, top view, flat lay, bird's eye view, isometric,
  drone shot, from an airplane
below: low angle, from below, worm's eye, worms eye, worm's-eye view, looking up, low-angle,
  heroic angle
tilt: dutch angle, tilted, dutch tilt, canted, canted angle, tilted horizon, awkward angle
centre: centered, centred, center, centre, in the middle, central, middle of the frame,
  in the center
thirds: rule of thirds, off-center, off-centre, off center, asymmetrical
left: on the left, left third, left side, to the left, left, left of frame, left-hand side
right: on the right, right third, right side, to the right, right, right of frame, right-hand side
top: top third, at the top, upper third, upper half, higher, near the top
bottom: bottom third, at the bottom, lower third, lower half, lower, near the bottom
symmetric: symmetrical, symmetric, symmetry, mirrored
space: negative space, lots of space, empty space, minimalist composition, breathing room,
  copy space
framed: framed by branches, framed by leaves, framed, through leaves, framed by trees,
  natural frame, through branches, peeking through, foreground framing, framed by foliage
window: through a window, framed by a window, through the window, through a doorway
shoulder: over-the-shoulder, over the shoulder, from behind
shallow: shallow depth of field, depth of field, bokeh, blurred background, tilt-shift,
  soft focus background, f/1.4, 85mm
deep: deep focus, everything in focus, deep depth of field
smaller: smaller, small in frame, further away, farther away, zoom out, smaller subject
larger: larger, bigger, fills the frame, filling the frame, zoom in, larger subject,
  fill the frame
flip: mirrored, flipped, facing the other way, facing left, facing right
diagonal: diagonal, diagonal composition, dynamic angle, dynamic composition
"""

LIGHTS = """
golden: golden hour, golden light, warm sunlight, evening light, late sun, golden, magic hour,
  late afternoon light, afternoon sun
sunset: sunset, sunset light, setting sun
dawn: dawn, sunrise, morning light, early light, first light, morning
dusk: dusk, twilight, blue hour, at dusk, evening
night: night, nighttime, dark night, at night, midnight
moon: moonlight, moonlit, moon light, starlight, moon, moonlit night
noon: noon, midday, midday sun, high noon, harsh, harsh light, hard light, direct sunlight,
  hard shadows, bright sun, harsh sunlight
day: daylight, natural light, sunlight, sunlit, sunny, bright daylight, sun, day, sun is shining
soft: soft, soft light, diffuse, diffused, overcast, gentle light, even light, ambient light,
  cloudy light, soft lighting, gentle, soft smooth lighting, flat light, window light
backlit: backlit, backlight, back light, contre-jour, light from behind, lit from behind,
  from behind
rim: rim light, rim lighting, rim-lit, edge light, rim, halo light
silhouette: silhouette, silhouetted, in silhouette
neon: neon, neon light, neon lights, cyberpunk lighting, neon glow, neon lighting, colored lights,
  coloured lights, club lights, rgb lighting
candle: candlelight, candle light, candle, candlelit, by candlelight, oil lamp, lantern light,
  lamplight, lamp light, candles
fire: firelight, fire light, campfire, fire, torchlight, fireplace, lava glow, embers
spot: spotlight, spotlit, spot light, single beam, stage light, stage lighting, pool of light
studio: studio light, studio lighting, softbox, three-point lighting, studio, beauty light,
  office lighting
rays: volumetric, god rays, sun rays, light rays, sunbeams, crepuscular, volumetric light,
  light shafts, shafts of light, rays, volumetric lighting, sunbeam, beams
high: high key, high-key, bright, bright light, brightly lit, brighter, well lit, overexposed,
  well-lit
low: low key, low-key, dark, dim, dimly lit, darker, underexposed, dim light, shadowy, moody,
  gloomy, moody lighting
dramatic: dramatic, dramatic light, dramatic lighting, chiaroscuro, rembrandt, cinematic,
  tenebrism, high contrast, cinematic lighting, cinematic light, contrast, contrasty,
  dramatically lit, strong shadows
glow: glowing, glow, ethereal light, luminous, magical light, bioluminescent, radiant, ethereal,
  dreamy
storm: stormy, storm light, lightning, stormlight
left: from the left, left side, side light from the left, light from the left, left
right: from the right, right side, side light from the right, light from the right, right
side: side light, sidelight, side lit, side-lit, raking light, side lighting
above: from above, overhead, top light, overhead light, top-down light
below: from below, underlight, underlit, uplight, uplighting, footlights
warm: warm, warm light, warmer, cozy light, cosy light, warm glow
cool: cool, cold, cool light, cold light, cooler, bluish light, blue light, moonlike
red: red light, red lighting, red glow
green: green light, green glow, green lighting
purple: purple light, purple glow, violet light
pink: pink light, pink glow
"""

TINTS = """
warm: warm, warm tones, warm colors, warm colours, warmer, warm palette, earthy, earth tones,
  warm hues
cool: cool, cool tones, cold, cold tones, cool colors, cool colours, cooler, icy, colder,
  cool palette
teal_orange: teal and orange, orange and teal, blockbuster
sepia: sepia, old photo, antique, vintage tones, brown tones, sepia tones
mono: black and white, black-and-white, monochrome, greyscale, grayscale, b&w, black & white,
  noir, monochromatic
pastel: pastel, pastel colors, pastel colours, pastel palette, soft colors, soft colours,
  candy colors, pastels
vibrant: vibrant, vivid, saturated, colourful, colorful, rich colors, rich colours, bold colors,
  bold colours, more saturated, vibrant colors, high saturation, punchy, bright colors,
  bright colours, fresh colors, rainbow, more colorful, more colourful, vibrant colours,
  vivid colors, more saturation, brighter colors
muted: muted, desaturated, subdued, less saturated, dull, faded, washed out, muted colors,
  muted colours, muted tones, low saturation, washed-out, less colorful, less colourful,
  less saturation, toned down
vintage: vintage, retro, film, kodachrome, analog, analogue, expired film, seventies,
  nostalgic colors, 70s
neon: neon, neon colors, neon colours, fluorescent, cyberpunk colors, synthwave, vaporwave,
  electric colors
contrast: high contrast, contrasty, stark, more contrast, strong contrast, contrast, punchy
flat: low contrast, flat, less contrast, soft contrast, hazy colors, matte
dark: dark, darker, deep, deep colors, deep tones, dark tones, moody colors, rich dark
light: light, lighter, bright, brighter, airy, light colors, light tones
autumn: autumn colors, autumnal, autumn palette, fall colors, autumn tones
inverted: inverted, negative, inverted colors
duotone: duotone, two-tone, two tone, two-color, bichrome
"""

MOODS = """
calm: calm, peaceful, serene, tranquil, quiet, relaxed, relaxing, still, meditative, gentle,
  peace, harmony, zen, soothing, restful, contemplative
joyful: joyful, happy, cheerful, playful, fun, festive, lively, upbeat, celebratory, joyous,
  bright, merry, celebration, party
eerie: eerie, creepy, spooky, scary, haunting, unsettling, horror, sinister, ominous, haunted,
  frightening, cosmic horror, terrifying, menacing, occult, twisted, halloween, macabre, dread
melancholic: melancholic, melancholy, sad, lonely, wistful, somber, sombre, nostalgic, gloomy,
  bleak, solitary, sorrowful, bittersweet, loneliness, longing, grief
epic: epic, heroic, grand, majestic, powerful, triumphant, monumental, awe-inspiring, glorious,
  mighty
cosy: cosy, cozy, warm, homely, snug, intimate, comforting, comfy, hygge, homey, inviting
mysterious: mysterious, mystical, enigmatic, magical, enchanted, mystic, otherworldly, mystery,
  secretive, arcane, ethereal, wondrous, enchanting
romantic: romantic, love, loving, tender, valentine, passionate, sweet, affectionate, wedding
tense: tense, suspenseful, dramatic, threatening, dangerous, intense, urgent, action-packed,
  angry, chaotic, suspense, danger, aggressive, violent, gritty
whimsical: whimsical, quirky, fairytale, fairy tale, fairy-tale, fantastical, childlike, silly,
  cute, adorable, storybook, wonder, kawaii, dreamlike
dreamy: dreamy, surreal, hazy, soft, dream, floaty, delicate, sleepy
dark: dark, grim, brooding, gothic, moody, noir, foreboding, dystopian, apocalyptic, desolate,
  hopeless
hopeful: hopeful, optimistic, uplifting, inspiring, fresh, new beginning, hope, bright future,
  innocent
energetic: energetic, dynamic, exciting, vibrant, electric, wild, explosive, thrilling
"""

STYLES = """
watercolor: watercolor, watercolour, aquarelle, watercolor painting, watercolour painting, wash,
  gouache, ink and wash, watercolors, ink wash
oil: oil painting, oil, oil on canvas, impasto, impressionist, impressionism, monet, van gogh,
  baroque, renaissance, painterly, expressionist, oils, classical painting, painting, painted,
  acrylic, acrylic painting, richly textured oil painting, post-impressionist, old master,
  fauvism
ink: ink, line art, lineart, ink drawing, pen and ink, line drawing, black ink, ink draw,
  crosshatch, cross-hatching, etching, engraving, sumi-e, outline, drawing, coloring book,
  precise lineart, schematic, sumi
pencil: pencil, pencil sketch, sketch, graphite, pencil drawing, charcoal drawing, charcoal,
  hand drawn, hand-drawn, doodle, colored pencil, coloured pencil, sketchy, rough sketch
pixel: pixel art, pixel, 8-bit, 8 bit, 16-bit, 16 bit, retro game, pixelated, pixels, sprite,
  minecraft, voxel
flat: flat, vector, flat design, vector art, flat vector, minimalist illustration, logo,
  graphic design, icon, flat illustration, minimalist, bauhaus, paper cut, papercut, paper cutout,
  paper art, geometric, poster design, corporate, vector format, simple shapes, flat colors,
  clipart
lowpoly: low poly, low-poly, lowpoly, polygonal, polygon art, origami, faceted, geometric low poly
glass: stained glass, stained-glass, mosaic, tiffany, cathedral window, tiles, tiled
linocut: linocut, woodcut, woodblock, woodblock print, block print, lino print, ukiyo-e,
  screen print, screenprint, risograph, lithography, hokusai, art print, propaganda poster,
  lithograph, linoleum, letterpress
neon: cyberpunk, synthwave, neon, vaporwave, retrowave, neon style, tron, outrun
photo: photo, photograph, photorealistic, realistic, photography, photo realistic, hyperrealistic,
  hyperrealism, film, dslr, cinematic, 35mm, hyper-realistic, lifelike, photorealism, polaroid,
  analog photo, analog, film still, raw photo, studio photo, national geographic, 8k,
  daguerrotype, street photography, macro photography, iphone
anime: anime, manga, cel shaded, cel-shaded, ghibli, studio ghibli, cel shading, toon, cartoon,
  anime style, disney, pixar, japanese animation, animated, chibi, makoto shinkai,
  saturday morning cartoon, rick and morty
comic: comic, comic book, halftone, pop art, lichtenstein, comic style, graphic novel, marvel,
  dc comics, comics, roy lichtenstein, warhol, pulp
pastel: pastel, chalk, chalk pastel, soft pastel, crayon, pastel drawing, wax crayon,
  children's book, oil pastel, childrens book, children's book illustration,
  storybook illustration, crayons, picture book
clay: claymation, clay, plasticine, 3d render, 3d, octane render, unreal engine, render, blender,
  3d rendering, cgi, stop motion, plush, felt, octane, unreal engine 5, isometric 3d, toy,
  figurine
digital: digital art, digital painting, concept art, illustration, fantasy art, artstation,
  matte painting, digital illustration, illustrated, book illustration, artwork, masterpiece,
  detailed, highly detailed, intricate, fantasy, greg rutkowski, d&d, dnd fantasy,
  digital matte painting, detailed digital matte painting
pointillism: pointillism, pointillist, dotted, seurat, dotted technique, stipple, stippled,
  stippling
blueprint: blueprint, technical drawing, schematics, architectural drawing, cyanotype,
  patent drawing
embroidery: embroidery, embroidered, cross stitch, cross-stitch, knitted, tapestry, needlework,
  knit, crochet, woven, textile, quilt
graffiti: graffiti, spray paint, street art, stencil, mural, banksy, drip painting, obey
"""

ACTIONS = """
run: running, runs, run, sprinting, racing, chasing, fleeing, rushing, galloping, dashing,
  jogging, charging, race
walk: walking, walks, walk, strolling, hiking, wandering, marching, trotting, stepping, crossing,
  exploring, prowling, crawling, sneaking, leading, wading, travelling, traveling
jump: jumping, jumps, jump, leaping, leap, hopping, bouncing, pouncing, in mid-air, mid-air,
  midair, skipping
fly: flying, flies, fly, soaring, gliding, hovering, floating, levitating, taking off, ascending,
  in flight, fluttering, drifting, swooping, landing, circling, airborne, weightless
sleep: sleeping, sleeps, asleep, napping, resting, snoozing, dozing, curled up, lying, lying down,
  snoring, lounging, sleep, sunbathing, reclining, dreaming, laying
sit: sitting, sits, seated, sit, perched, crouching, kneeling, squatting, meditating, waiting,
  lotus position, resting on
stand: standing, stands, stand, posing, still, waiting patiently, upright, posed
dance: dancing, dances, dance, twirling, spinning, waltzing, ballet, pirouetting, cheering,
  celebrating, performing
swim: swimming, swims, swim, diving, bathing, snorkeling, surfing, splashing, floating in water,
  wading in
fight: fighting, fights, fight, battling, attacking, duelling, dueling, fencing, boxing,
  wrestling, combat, swinging, punching, clashing, slashing, kicking, devouring, hunting, roaring
read: reading, reads, studying, read
eat: eating, eats, eat, chewing, munching, biting, drinking, drinks, sipping, tasting, licking,
  drink
wave: waving, waves, raising a hand, raising her hand, raising his hand, greeting, hand raised,
  saluting, pointing, raising, waving hello, waving goodbye, hailing, beckoning, raised hand,
  arm raised, raising an arm, hands up, arms raised, arms up, raising both arms, arms in the air
hold: holding, holds, carrying, carries, clutching, lifting, wielding, hold, gripping, hugging,
  cradling, offering, balancing, pushing, pulling, brandishing
play: playing, plays, juggling, strumming, play, performing music, drumming, singing
ride: riding, rides, ride, driving, mounted on, on horseback, cycling, sailing, piloting, rowing,
  skateboarding
work: cooking, painting, drawing, writing, typing, building, fixing, working, baking, brewing,
  repairing, making, brewing coffee, pouring, stirring, sewing, gardening, hammering, planting,
  crafting, coding, performing maintenance
look_up: looking up, gazing up, stargazing, looking at the sky, looking up at the sky, staring up,
  howling, howls, gazing at the stars
look_left: looking left, facing left, turned left, looking to the left, turning left,
  turned to the left
look_right: looking right, facing right, turned right, looking to the right, turning right,
  turned to the right
look_down: looking down, head down, bowing, praying, bowed, sniffing, grazing, mourning
look: looking, staring, gazing, watching, looking at the camera, looking at camera,
  looking straight ahead, facing the camera, facing forward, looking back, peeking,
  posing for the camera, taking a selfie, witnessing
fall: falling, tumbling, plummeting, dropping, tripping, slipping, sinking, drop, collapsing
climb: climbing, climbs, scaling, clambering
lean: leaning, bending, stretching, reaching
spread: t-pose, t pose, arms outstretched, spreading wings, wings spread, arms wide, open arms,
  spread wings
roll: rolling, somersaulting, cartwheel, upside down, upside-down, handstand, spinning around
"""

FACES = """
smile: smiling, smile, smiles, happy, grinning, cheerful, friendly, joyful, content, delighted,
  gentle smile, proud
laugh: laughing, laughs, giggling, ecstatic, overjoyed, excited, cheering, hysterical, big smile,
  broad smile
sad: sad, unhappy, frowning, gloomy, melancholic, lonely, depressed, sorrowful, disappointed,
  worried, pensive
cry: crying, weeping, sobbing, tearful, in tears
angry: angry, furious, scowling, mad, enraged, fierce, menacing, grim, raging, frown, evil,
  roaring, hostile
confident: confident, determined, smug, smirking, brave, heroic, serious expression, cool,
  brave expression, resolute, self-assured, stern
surprised: surprised, shocked, amazed, astonished, scared, frightened, terrified, afraid,
  startled, screaming, gasping, in awe, awestruck, shouting, yelling, singing, yawning, confused
closed: eyes closed, closed eyes, sleeping, asleep, blissful, serene, napping, meditating,
  dreaming, praying, snoring
neutral: neutral, expressionless, serious, calm, stoic, deadpan, blank
wink: winking, wink, flirting
love: in love, lovestruck, heart eyes, adoring
"""
