"""What everyday nouns are drawn with: a line a drawing, under the family that it belongs to.

A line is the codes that may draw a thing (a space between them), a size beside a person's 1.0
where it differs, and the nouns. ``own/…`` stands for a drawing of Retake's own.
"""

LIVING = """
:person
1F9D1 1F468 1F469 | person, human, someone, adult, character, stranger, traveler, traveller,
  hiker, visitor, customer, passenger, neighbor, citizen, protagonist, model, friend, tourist,
  nomad, dancer
1F468 | man, guy, gentleman, male, dude, bloke, fellow, husband, father, dad, brother, uncle,
  actor
1F469 | woman, lady, female, wife, mother, mom, mum, sister, aunt, actress, heroine, madam
1F466 0.82 | boy, son, lad, schoolboy
1F467 0.82 | girl, daughter, schoolgirl, lass
1F9D2 0.82 | child, kid, toddler, youngster, pupil
1F476 0.6 | baby, infant, newborn
1F474 | old man, grandfather, grandpa, elderly man, elder
1F475 | old woman, grandmother, grandma, granny, elderly woman, crone
1F9D3 | old person, older person, senior, pensioner
1F9D4-200D-2642-FE0F | bearded man, lumberjack, hunter, lighthouse keeper, zookeeper, shopkeeper,
  innkeeper, beekeeper, keeper, shepherd, woodsman, blacksmith, fisherman, dwarf
1F9D1-200D-1F9B0 1F469-200D-1F9B0 | redhead
1F471-200D-2640-FE0F | blonde, blonde woman
1F471-200D-2642-FE0F | blond man
1F9D1-200D-1F373 | cook, chef, baker, pastry chef
E187 E186 E185 | barista, waiter, waitress, bartender, server
1F9D1-200D-1F680 | astronaut, cosmonaut, spaceman, space explorer
1F9D1-200D-1F692 | firefighter, fireman
1F9D1-200D-1F52C | scientist, chemist, researcher, inventor
1F9D1-200D-1F3A8 | artist, painter, illustrator
1F9D1-200D-1F3A4 | singer, rock star, musician, pop star, performer
1F9D1-200D-1F33E | farmer, scarecrow, peasant
1F9D1-200D-1F3EB | teacher, professor
1F9D1-200D-1F393 | student, graduate, scholar
1F9D1-200D-1F527 | mechanic, plumber, engineer
1F9D1-200D-1F3ED | welder, factory worker
1F9D1-200D-1F4BB | programmer, developer, hacker, coder, technologist
1F9D1-200D-1F4BC | office worker, businessman, businesswoman, secretary
1F9D1-200D-2695-FE0F | doctor, health worker, physician, surgeon
E301 E300 | nurse
1F9D1-200D-2696-FE0F | judge
1F9D1-200D-2708-FE0F | pilot, airman
1F46E-200D-2642-FE0F 1F46E-200D-2640-FE0F | police officer, policeman, policewoman, cop
1F482-200D-2642-FE0F 1F482-200D-2640-FE0F | guard, royal guard
1F477-200D-2642-FE0F 1F477-200D-2640-FE0F | construction worker, builder, miner
1F575-FE0F-200D-2642-FE0F 1F575-FE0F-200D-2640-FE0F | detective, spy, investigator, sleuth
1F935-200D-2642-FE0F | groom, butler, gangster, mafia boss
1F470-200D-2640-FE0F | bride
1F478 | princess
1F934 | prince
1FAC5 | king, emperor, monarch
own/queen | queen, empress, goddess, deity, nymph
1F9D9-200D-2642-FE0F 1F9D9-200D-2640-FE0F | wizard, mage, sorcerer, warlock, druid, magician,
  merlin
own/witch | witch, sorceress, enchantress
1F9DA-200D-2640-FE0F 1F9DA-200D-2642-FE0F | fairy, pixie, sprite
1F9DB-200D-2642-FE0F 1F9DB-200D-2640-FE0F | vampire, dracula
1F9DD-200D-2642-FE0F 1F9DD-200D-2640-FE0F | elf, elven, ranger
1F9DE-200D-2642-FE0F 1F9DE-200D-2640-FE0F | genie, djinn
1F9DF-200D-2642-FE0F 1F9DF-200D-2640-FE0F | zombie, undead
1F9B8-200D-2642-FE0F 1F9B8-200D-2640-FE0F | superhero, hero, superheroine
1F9B9-200D-2642-FE0F 1F9B9-200D-2640-FE0F | villain, supervillain
own/ninja | ninja, assassin, thief, rogue, burglar
1F385 | santa, santa claus, father christmas
1F936 | mrs claus
1F9CC 1.15 | troll, goblin, orc, gnome
own/angel 0.9 | angel, cherub
1F9D5 | woman with headscarf, hijabi
1F473-200D-2642-FE0F | sikh, sultan, maharaja
1F930 | pregnant woman
1F931 | mother with baby
E2C8 | eskimo, polar explorer, mountaineer
E340 E341 | gardener, florist
own/knight | knight, paladin, crusader, templar
own/pirate | pirate, buccaneer, privateer
own/captain | captain, sailor, skipper, admiral
own/samurai | samurai, ronin, shogun
own/viking | viking, barbarian, warrior, gladiator, soldier, spartan
own/cowboy | cowboy, cowgirl, sheriff, outlaw, gunslinger
own/monk | monk, priest, pope, nun, hermit, prophet
own/diver | diver, scuba diver, snorkeler
own/geisha | geisha, kimono girl
own/alien 0.9 | alien, extraterrestrial, martian
own/skeleton | skeleton
own/ogre 1.2 | ogre, oni, demon, devil
own/clown | clown, jester, mime
own/mermaid | mermaid, merman, siren
own/grim | grim reaper, reaper, cultist, hooded figure, sith lord, necromancer
:face
1F98A 0.7 | fox, vixen, kitsune
1F43B 1.1 | bear, grizzly, grizzly bear, brown bear
1F43C 1.0 | panda, panda bear
1F981 1.05 | lion, lioness
1F43A 0.85 | wolf, werewolf, coyote, jackal, husky
1F438 0.45 | frog, toad
1F439 0.4 | hamster, guinea pig, gerbil
1FACE 1.1 | moose, elk
1F916 | robot, android, automaton, droid, bot, cyborg, mech, machine man
1F47B 0.9 | ghost, spirit, spectre, phantom
1F480 0.6 | skull
1F383 0.6 | pumpkin, jack-o-lantern
1F9F8 0.7 | teddy bear, teddy, teddybear, plush, stuffed toy, soft toy
26C4 0.9 | snowman
:beast
1F408 1F431 0.45 | cat, kitty, feline, tabby, tomcat
1F408 1F431 0.34 | kitten
1F415 1F436 0.6 | dog, hound, puppy, pup, canine, labrador, retriever, golden retriever, corgi,
  beagle
1F429 0.55 | poodle
1F40E 1.35 | horse, stallion, mare, pony, steed, mustang, foal
own/unicorn 1.35 | unicorn, pegasus
E001 1.1 | donkey, mule
1F993 1.25 | zebra
1F98C 1.1 | deer, stag, doe, reindeer, antelope, gazelle, fawn
1F42A 1.4 | camel, dromedary
1F992 1.9 | giraffe
1F418 1.7 | elephant
1F9A3 1.7 | mammoth
1F98F 1.4 | rhino, rhinoceros
1F99B 1.3 | hippo, hippopotamus
1F405 1F42F 0.95 | tiger, tigress
1F406 0.9 | leopard, cheetah, jaguar, panther, lynx, bobcat, cougar, puma
1F402 1.2 | ox, bull
1F403 1.2 | buffalo, water buffalo, yak
1F9AC 1.2 | bison
1F404 1F42E 1.15 | cow, calf, cattle
1F416 1F437 0.7 | pig, piglet, hog, sow
1F417 0.75 | boar, wild boar, warthog
1F40F 0.8 | ram
1F411 0.75 | sheep, lamb, ewe
1F410 0.75 | goat, ibex
1F999 1.0 | llama, alpaca, vicuna
1F407 1F430 0.4 | rabbit, bunny, hare
1F401 1F42D 0.25 | mouse
1F400 0.28 | rat
1F43F 0.35 | squirrel, chipmunk
1F994 0.35 | hedgehog, porcupine
1F9A1 0.5 | badger
1F99D 0.5 | raccoon, tanuki
1F9A8 0.5 | skunk
1F9A6 0.55 | otter
1F9AB 0.5 | beaver
1F9A5 0.7 | sloth
1F998 1.0 | kangaroo, wallaby
1F428 0.6 | koala
1F43B-200D-2744-FE0F 1.2 | polar bear
1F412 1F435 0.7 | monkey, ape, macaque, chimp, chimpanzee
1F98D 1.1 | gorilla
1F9A7 0.95 | orangutan
1F40A 0.7 | crocodile, alligator, caiman
1F98E 0.35 | lizard, gecko, iguana, chameleon, salamander
1F40D 0.5 | snake, python, cobra, serpent, viper
1F422 0.45 | turtle, tortoise
1F995 2.0 | dinosaur, brontosaurus, sauropod, diplodocus, brachiosaurus
1F996 1.8 | t-rex, tyrannosaurus, raptor, velociraptor, godzilla
1F409 1.8 | dragon, wyvern, drake, hydra
1F40C 0.25 | snail, slug
1F997 0.25 | grasshopper, cricket insect, mantis, locust
1F41C 0.22 | ant
1F577 0.3 | spider, tarantula
1F982 0.3 | scorpion
1FAB2 0.25 | beetle, scarab
1F41E 0.22 | ladybug, ladybird
1F41B 0.25 | caterpillar, worm
1F980 0.4 | crab
1F99E 0.45 | lobster
1F99A 0.8 | peacock
1F413 0.45 | rooster, chicken, hen, cock
1F425 0.3 | chick
1F427 0.6 | penguin
1F9A2 0.65 | swan
1FABF 0.6 | goose
1F986 0.45 | duck, mallard, duckling
1F9A9 0.8 | flamingo, heron, stork, crane bird, ibis
1F9A4 0.6 | dodo, pelican, ostrich
1F983 0.6 | turkey bird
1F9AD 0.8 | seal, sea lion, walrus
:bird
1F426 0.4 | bird, sparrow, robin, finch, nightingale, wren, hummingbird, woodpecker, kingfisher,
  swallow
1F426-200D-2B1B 0.45 | raven, crow, blackbird, jackdaw
E009 1F54A 0.4 | dove, pigeon, seagull, gull
1F985 0.6 | eagle, hawk, falcon, vulture, condor
1F989 0.5 | owl
1F99C E010 0.45 | parrot, macaw, parakeet, toucan
1F426-200D-1F525 0.9 | phoenix, firebird
1F987 0.4 | bat
1F98B 0.3 | butterfly, moth
1F41D 0.25 | bee, honeybee, wasp, bumblebee, hornet
1FAB0 0.22 | fly
1F99F 0.22 | mosquito, dragonfly
:fish
1F41F E000 0.4 | fish, goldfish, trout, salmon fish, carp, koi
1F420 0.4 | tropical fish, clownfish, angelfish
1F421 0.4 | pufferfish, blowfish
1F988 1.2 | shark
1F42C 1.0 | dolphin
E004 E005 1.4 | orca, killer whale
1F40B 1.8 | whale, blue whale, humpback
E006 1.1 | narwhal
1F419 0.7 | octopus, kraken
1F991 0.7 | squid
1FABC 0.6 | jellyfish, medusa jellyfish
1F990 0.3 | shrimp, prawn
1F9AA 0.3 | oyster, clam, mussel
"""

OUTDOORS = """
:vehicle
1F697 1.2 | car, automobile, sedan, convertible, vehicle
1F3CE 1.1 | race car, racing car, sports car, supercar, ferrari, formula one car
1F699 1.3 | suv, jeep, off-roader
1F6FB 1.3 | pickup, pickup truck
1F69A 1F69B 1.5 | truck, lorry
1F690 1F69A 1.3 | van, minivan, camper van, camper, caravan
1F68C 1.6 | bus, coach
1F695 1.2 | taxi, cab
1F693 1.2 | police car
1F691 1.3 | ambulance
1F692 1.5 | fire truck, fire engine
1F69C 1.4 | tractor
1F3CD 1.0 | motorcycle, motorbike, harley
1F6F5 0.9 | scooter, moped, vespa
1F6B2 0.95 | bicycle, bike
1F6F4 0.8 | kick scooter
1F6F9 0.4 | skateboard
1F682 1.7 | train, locomotive, steam train, steam engine
1F689 1.9 | station, train station building
1F684 1F685 1.7 | bullet train, high-speed train
1F68B 1F683 1.6 | tram, streetcar, railway car
1F6FA 1.2 | rickshaw, tuk tuk
1F6F7 0.7 | sled, sleigh, sledge, toboggan
1F69C 1.4 | bulldozer, excavator, forklift
own/cart 1.1 | cart, wagon, carriage
:boat
26F5 1.5 | boat, sailboat, sailing boat, yacht, dinghy
own/galleon 2.0 | ship, pirate ship, galleon, sailing ship, frigate, schooner, viking ship,
  tall ship
1F6A2 26F4 2.0 | ferry, cruise ship, steamship, ocean liner, cargo ship, titanic
1F6F6 0.8 | canoe, kayak, rowing boat, rowboat, gondola, raft
1F6A4 1.1 | speedboat, motorboat, motor boat
own/submarine 1.3 | submarine
:aircraft
2708 1.5 | airplane, airport, aeroplane, jet, airliner, aircraft
1F6E9 1.3 | plane, biplane, propeller plane, small airplane
1F681 1.3 | helicopter, chopper
1F680 1.5 | rocket, spaceship, spacecraft, starship, space ship
E20B 1.7 | space shuttle
1F6F8 1.3 | ufo, flying saucer
1F6F0 1.1 | satellite, space station
own/balloon 1.6 | hot air balloon, hot-air balloon
own/airship 1.9 | airship, zeppelin, blimp
1F388 0.6 | balloon
1FA81 0.7 | kite
E1D2 0.6 | drone, quadcopter
1FA82 1.0 | parachute
:building
own/lighthouse 2.2 | lighthouse, beacon
own/windmill 2.0 | windmill, mill
own/tower 2.2 | tower, wizard tower, watchtower
1F3F0 2.4 | castle, fortress, palace, citadel, keep
1F3EF 2.2 | japanese castle, pagoda, dojo
1F3E0 1F3E1 1.7 | house, home, cottage, cabin, hut, bungalow, farmhouse, barn
1F3DA 1.8 | haunted house, abandoned house, ruin
1F3E2 1F3EC 2.2 | building, skyscraper, office building, apartment block
1F3EB 2.0 | school, university
1F3E5 2.0 | hospital
1F3E6 1.9 | bank building
1F3E8 2.0 | hotel
1F3EA 1.6 | shop, store, kiosk, convenience store
E20C 1.6 | cafe building, coffee shop, bakery
1F3ED 2.0 | factory, power plant
26EA 1.9 | church, chapel, cathedral, monastery
1F54C 2.0 | mosque
1F54D 1.9 | synagogue
1F6D5 1.9 | temple, hindu temple
26E9 1.5 | shrine, torii, torii gate
1F3DB E215 1.9 | museum, parthenon, greek temple, courthouse
1F3DF 1.9 | stadium, arena building
E20F 2.0 | pyramid
1F5FC E205 2.4 | eiffel tower, tokyo tower
1F5FD 2.2 | statue of liberty
1F5FF E216 1.4 | moai, statue, easter island head, sculpture, bust
1F6D6 1.3 | straw hut, tiki hut, igloo
26FA 1F3D5 1.0 | tent, camp, campsite
1F3AA 1.7 | circus, circus tent
1F3A1 2.0 | ferris wheel
1F3A0 1.2 | carousel, merry-go-round
26F2 1.3 | fountain
E2D1 2.2 | wind turbine
1F30B 2.6 | volcano
1F3D4 2.8 | snowy mountain peak
1F3DB 2.0 | monument, memorial
1FAA6 0.8 | gravestone, tombstone, headstone, grave
1F6AA 1.1 | door, gate, portal
own/phonebox 1.2 | phone box, phone booth
E149 1.2 | police box
:plant
own/tree 1.6 | tree, oak, bush, shrub, maple tree, apple tree, willow, deciduous tree
1F332 1.6 | pine, pine tree, fir, spruce, evergreen, conifer
1F334 1.6 | palm, palm tree
1F335 1.0 | cactus, saguaro
1F384 1.3 | christmas tree
1FABE 1.4 | dead tree, bare tree, leafless tree
1FAB4 0.6 | plant, potted plant, houseplant, bonsai, fern
1F339 0.5 | rose
1F337 0.5 | tulip
1F33B 0.6 | sunflower
1F338 0.5 | cherry blossom, blossom
1F33A 0.5 | hibiscus, lily, orchid
1F33C 0.5 | flower, daisy, daffodil, dandelion, poppy
1FAB7 0.5 | lotus, water lily, waterlily
1F490 0.6 | bouquet, flowers, bunch of flowers
1F340 0.4 | four leaf clover, clover
1F341 0.4 | maple leaf, autumn leaf
1F343 0.4 | leaf
1F331 0.4 | seedling, sprout, sapling, seed, root, moss, ivy
1F344 0.5 | mushroom, toadstool, fungus, fly agaric
1F33E 0.6 | wheat, rice plant, reed
1F38B 1.0 | bamboo
1FAB5 0.5 | log, wood, firewood, stump, branch
1FAA8 0.7 | rock, stone, boulder, pebble
1FAB8 0.6 | coral reef plant
1F525 0.8 | fire, flame, bonfire, campfire
:celestial
1F30D 1F30E 1F30F 1.3 | earth, globe, world
1FA90 1.3 | planet, saturn, jupiter, gas giant
own/moon 1.2 | moon, full moon
1F319 1.0 | crescent moon, crescent
2B50 0.7 | star, starfish
2600 1.3 | sun
E20D 1.4 | black hole
1F308 1.8 | rainbow
2604 1.2 | comet, meteor, asteroid
26A1 0.9 | lightning bolt, thunderbolt, lightning
2744 0.5 | snowflake
2601 1.2 | cloud
1F32A 1.5 | tornado, hurricane
1F30A 1.6 | wave, tsunami
"""
