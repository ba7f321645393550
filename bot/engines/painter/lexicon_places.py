"""What words of place, season, weather and time of day come to."""

PLACES = """
forest: forest, woods, woodland, wood, grove, trees, enchanted forest, clearing, glade
pines: pine forest, taiga, boreal forest, fir forest, spruce forest, pines, conifer forest
jungle: jungle, rainforest, rain forest, tropical forest, tropics
bamboo: bamboo forest, bamboo grove, bamboo
meadow: meadow, grassland, prairie, flower field, flower meadow, field of flowers, pasture, lawn,
  field, fields, grass, wildflowers, flowers
farm: farm, farmland, farmyard, vineyard, wheat field, cornfield, orchard, crop, countryside
hills: hills, hill, hillside, rolling hills, valley, landscape, scenery, plain, plains, moor,
  highlands, outdoors, nature
mountains: mountains, mountain, mountain range, mountains range, peaks, alps, himalayas, summit,
  mountain top, mountaintop, fjord, cliffs of rock
desert: desert, dunes, sand dunes, sahara, wasteland, badlands, oasis
canyon: canyon, gorge, ravine, mesa, grand canyon
savanna: savanna, savannah, steppe, serengeti, african plains
arctic: arctic, antarctic, antarctica, tundra, snowfield, ice field, glacier, north pole,
  snowy plains, snow, polar ice
swamp: swamp, marsh, bog, bayou, wetland
beach: beach, shore, seashore, coast, coastline, tropical island, island, sandy beach, lagoon, bay
sea: sea, ocean, open sea, high seas, waves, atlantic, pacific, water
cliff: cliff, cliffs, cliffside, cliff edge, sea cliff, rocky coast, headland, promontory
lake: lake, pond, lakeside, lakeshore, loch, reservoir
river: river, riverbank, creek, stream, brook, waterfall, riverside
underwater: underwater, under water, under the sea, seabed, ocean floor, deep sea, coral reef,
  reef, aquarium, bottom of the sea, atlantis
city: city, skyline, cityscape, downtown, metropolis, rooftops, rooftop, new york, manhattan,
  dubai, tokyo, london, shanghai, toronto, hong kong, skyscrapers, cyberpunk city,
  futuristic city, new york city, city view, urban
street: street, alley, alleyway, avenue, boulevard, road, city street, market, bazaar,
  town square, marketplace, chinatown, shopping street, sidewalk, pavement, plaza
village: village, hamlet, town, suburb, small town, medieval village, houses, cottages
harbour: harbour, harbor, port, marina, dock, docks, pier, quay, wharf, fishing village
bridge: bridge, stone bridge, footbridge
castle: castle, castle grounds, fortress, citadel, palace, kingdom, palace gardens
ruins: ruins, ancient ruins, temple ruins, ancient temple, greek temple, columns, acropolis
graveyard: graveyard, cemetery, churchyard, tombstones
garden: garden, flower garden, zen garden, rose garden, greenhouse, backyard, yard,
  japanese garden
park: park, playground, picnic ground, campsite
volcano: volcano, lava, hell, inferno, lava field, mordor, underworld, hellscape, erupting volcano
moon: moon, lunar surface, moon surface, surface of the moon, lunar landscape, on the moon, crater
mars: mars, red planet, alien planet, alien landscape, alien world, martian surface, exoplanet,
  red world
space: space, outer space, cosmos, galaxy, nebula, nebulas, milky way, universe,
  stars and nebulas, orbit, deep space, starfield, void of space
sky: sky, clouds, heaven, air, above the clouds, sky full of clouds, in the clouds, cloudscape,
  heavens, night sky, starry sky, city in the sky
cave: cave, cavern, grotto, mine, tunnel, sewer, crystal cave, dungeon cave
library: library, bookshop, bookstore, study, archive, bookshelves
kitchen: kitchen, bakery, restaurant kitchen
cafe: cafe, café, coffee shop, coffeehouse, restaurant, diner, tavern, bar, pub, inn, coffee bar
bedroom: bedroom, bed room, nursery, attic, dorm
living: living room, room, indoors, interior, house interior, cabin interior, cozy room, lounge,
  cosy room, parlor, parlour, home interior, apartment
workshop: workshop, garage, forge, smithy, atelier, barn interior, shed, artist studio
lab: laboratory, lab, control room, spaceship interior, spaceship, server room, hospital room,
  spacecraft interior, cockpit, corridor, hallway
classroom: classroom, school, office, lecture hall, schoolroom
hall: throne room, ballroom, great hall, hall, cathedral, temple interior, church interior,
  palace hall, museum, art gallery, bank lobby, lobby
dungeon: dungeon, prison, prison cell, basement, crypt, catacombs
stage: stage, theater, theatre, concert, concert hall, circus ring, nightclub, club,
  spotlighted stage
stadium: stadium, arena, football field, race track, sports field, colosseum
studio: studio, backdrop, plain background, studio background, plain, solid background,
  simple background, gradient, gradient background, seamless background, blank background,
  neutral background, empty background, minimal background, paper background, white background,
  black background, photo studio, gray paper, solid color, bokeh, blurred background,
  abstract background, transparent background, no background, minimalist background
table: table, wooden table, desk, tabletop, wooden desk, kitchen table, counter, marble table,
  picnic table
train: train station, railway station, railway, subway, metro station, platform
carnival: carnival, fair, amusement park, funfair, theme park, circus, festival
"""

SEASONS = """
winter: snowy, snow, winter, wintry, snow-covered, snowed-in, snow covered, icy, frozen, frosty,
  blizzard, snowfall, christmas, snowstorm, frost
autumn: autumn, fall, autumnal, fall colors, fall colours, october, autumn leaves, fallen leaves
spring: spring, blooming, blossoming, cherry blossoms, springtime, in bloom, sakura, blossoms
summer: summer, summery, sunny, lush, green, tropical
"""

WEATHER = """
rain: rain, rainy, raining, drizzle, downpour, pouring rain, wet
snowfall: snowfall, snowing, blizzard, snowstorm, falling snow, snow falling, snowflakes,
  heavy snow
fog: fog, foggy, mist, misty, haze, hazy, smog, steam, steamy, smoke, smoky, smoggy, vapor
storm: storm, stormy, thunderstorm, tempest, hurricane, gale
lightning: lightning, thunderstorm, thunder, lightning bolt, lightning storm
wind: wind, windy, breezy, gale
clouds: cloudy, clouds, overcast, gray sky, grey sky, cloud, puffy clouds, dramatic clouds
clear: clear sky, cloudless, clear, blue sky
"""

HOURS = """
dawn: dawn, sunrise, daybreak, early morning, first light, morning, at sunrise, pink sky
golden: golden hour, late afternoon, golden light, evening sun, golden evening
sunset: sunset, sundown, evening, orange sky, red sky, setting sun, at sunset
dusk: dusk, twilight, blue hour, nightfall, gloaming, at dusk
night: night, midnight, nighttime, moonlit, moonlight, night sky, starry, starry night, at night,
  starlit, under the stars, nocturnal, starlight, nightclub, late night, night time
noon: noon, midday, high noon, bright sun, blazing sun
day: day, daylight, daytime, afternoon, sunny day, sunny, broad daylight
overcast: overcast, grey day, gray day, cloudy day
storm: storm, stormy, thunderstorm, tempest, storm clouds, dark clouds
"""

FEATURES = """
mountains: mountains, mountain, peaks, mountain range, hills in the distance, mount fuji, alps
waterfall: waterfall, waterfalls, cascade
river: river, stream, creek, brook
lake: lake, pond, pool
path: path, trail, road, footpath, walkway, track
flowers: flowers, wildflowers, flower, roses, tulips, daisies, sunflowers, poppies, blossoms,
  flowery, flowering, lavender field
rocks: rocks, rock, boulders, stones, rocky, stone
trees: trees, tree, forest, woods
pines: pines, pine trees, firs, evergreens, christmas trees, pine
palms: palms, palm trees, palm, palm tree, tropical
deadtrees: dead trees, bare trees, leafless trees, gnarled trees
houses: houses, cottages, house, cottage, cabin, village, farmhouse, barn, huts
castle: castle, fortress, palace
city: city, skyline, buildings, skyscrapers, towers
tents: tents, tent, camp
boats: boats, ships, sailboats, ship, boat
bridge: bridge
ruins: ruins, columns, pillars
moon: moon, full moon, moonlit, crescent moon, moonlight
stars: stars, starry, starlit, night sky, starry sky, starlight
sun: sun, sunny, sunlit, sunrise, sunset
aurora: aurora, northern lights, aurora borealis
rainbow: rainbow
planets: planets, planet, saturn, ringed planet
meteors: meteor, meteors, shooting star, shooting stars, comet
nebula: nebula, nebulas, galaxy, milky way
fireflies: fireflies, glowworms, fairy lights, glowing lights, sparks
birds: birds, flock of birds, seagulls, gulls, ravens, crows
butterflies: butterflies
lanterns: lanterns, paper lanterns, lamps, lamp posts, street lights, streetlights, lampposts
neon: neon, neon signs, neon lights, cyberpunk, holograms, blade runner
fence: fence, wooden fence, picket fence
mushrooms: mushrooms, toadstools
grass: tall grass, grass, reeds, grassy
windmills: windmills, windmill
graves: graves, tombstones, gravestones
candles: candles, candlelit, candlelight
fireplace: fireplace, hearth, chimney fire
window: window, windows, windowsill
bookshelves: bookshelves, books, bookshelf
crystals: crystals, crystal, gems
bokeh: bokeh, blurred lights
bubbles: bubbles
fire: fire, flames, burning, campfire, bonfire
balloons: balloons, hot air balloons, hot-air balloons
people: people, crowd, crowds, audience, passersby, pedestrians
cars: cars, traffic
clouds: clouds, cloudy, puffy clouds
futuristic: futuristic, sci-fi, science fiction, cyberpunk, high-tech
medieval: medieval, old town, ancient, fantasy
"""

TONES = """
-1.0: dark, darkened, dim, dimly lit, shadowy, gloomy, unlit, murky, moody, dusky
-1.45: darker, much dimmer, dimmer
-2.2: pitch black, pitch dark, pitch-black
1.0: bright, light, airy, luminous, brightly lit, glowing, sunlit, well-lit, lit
1.5: brighter, lighter
"""

CLARITY = """
blurred: blurred, blurry, out of focus, out-of-focus, bokeh, defocused, soft focus,
  shallow depth of field, blur
sharp: sharp, crisp, in focus, detailed
empty: empty, bare, minimal, minimalist, sparse, deserted, simple, plain, uncluttered, barren
busy: busy, crowded, cluttered, dense, lush, overgrown, thick, detailed, bustling, teeming
colourful: colourful, colorful, vivid, vibrant, rainbow-coloured, saturated, rainbow
pale: pale, faded, washed out, washed-out, muted, desaturated, bleached, greyish, grayish
"""
