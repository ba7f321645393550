"""What everyday nouns of things are drawn with; written as in the living part of the vocabulary."""

THINGS = """
:food
1F34E 0.3 | apple
1F34F 0.3 | green apple
1F350 0.3 | pear
1F34A 0.3 | orange fruit, tangerine, mandarin, clementine
1F34B 0.3 | lemon
1F34C 0.35 | banana
1F349 0.4 | watermelon
1F347 0.35 | grape, grapes
1F353 0.28 | strawberry, raspberry
1FAD0 0.25 | blueberry, blackberry, berry
1F348 0.35 | melon
1F352 0.28 | cherry
1F351 0.3 | peach, apricot, nectarine, plum
1F96D 0.3 | mango, papaya
1F34D 0.45 | pineapple
1F965 0.35 | coconut
1F95D 0.28 | kiwi, kiwi fruit
1F345 0.3 | tomato
1F346 0.35 | eggplant, aubergine
1F951 0.32 | avocado
1F966 0.35 | broccoli
1F955 0.35 | carrot
1F33D 0.4 | corn, maize
1F336 0.3 | chili, chilli, hot pepper, jalapeno
1FAD1 0.3 | bell pepper, paprika, pepper
1F952 0.35 | cucumber, zucchini, pickle
1F96C 0.35 | lettuce, cabbage, spinach, kale
1F9C4 0.28 | garlic
1F9C5 0.28 | onion
1F954 0.3 | potato
E0C4 0.3 | pomegranate
1F330 0.25 | chestnut, acorn, hazelnut
1F95C 0.25 | peanut, nut, walnut, almond
1FAD2 0.25 | olive
1F35E 0.35 | bread, loaf, toast
1F956 0.45 | baguette
1F950 0.32 | croissant
1F968 0.32 | pretzel
1F96F 0.32 | bagel
1F95E 0.4 | pancake, pancakes
1F9C7 0.35 | waffle
1F9C0 0.35 | cheese
1F356 0.4 | meat, roast, ham
1F357 0.35 | chicken leg, drumstick
1F969 0.35 | steak
1F953 0.3 | bacon
1F354 0.4 | burger, hamburger, cheeseburger
1F35F 0.38 | fries, french fries, chips
1F355 0.4 | pizza, slice of pizza, pizza slice
1F32D 0.38 | hot dog, hotdog, sausage
1F96A 0.38 | sandwich
1F32E 0.38 | taco
1F32F 0.38 | burrito, wrap
1F95A 0.28 | egg
1F373 0.45 | fried egg, omelette, frying pan, pan
1F958 0.45 | paella, casserole
1F372 0.45 | stew, soup, pot of food, bowl of soup, cauldron
1F957 0.42 | salad
1F37F 0.38 | popcorn
1F371 0.45 | bento, lunch box
1F35A 0.38 | rice, bowl of rice
1F35B 0.4 | curry
1F35C 0.45 | ramen, noodle, noodles, noodle soup, pho, udon, bowl of ramen, bowl of noodles
1F35D 0.45 | spaghetti, pasta, carbonara, lasagna
1F363 0.35 | sushi, nigiri
1F359 0.3 | onigiri, rice ball
1F95F 0.32 | dumpling, gyoza, ravioli, pierogi
1F366 0.4 | ice cream, soft serve, gelato
1F368 0.4 | sundae, scoop of ice cream
1F369 0.34 | donut, doughnut
1F36A 0.3 | cookie, biscuit
1F382 0.5 | cake, birthday cake
1F370 0.4 | slice of cake, shortcake, cheesecake
1F9C1 0.36 | cupcake, muffin
1F967 0.4 | pie, apple pie, tart
1F36B 0.34 | chocolate bar, chocolate
1F36C 0.28 | candy, sweet, bonbon
1F36D 0.35 | lollipop
1F36E 0.34 | pudding, custard, flan, jelly
1F36F 0.36 | honey, honey pot, jar of honey
1F95B 0.38 | glass, milk, glass of milk, glass of water
2615 0.38 | coffee, cup of coffee, espresso, cappuccino, latte, hot chocolate, cocoa, mug, cup
1FAD6 0.42 | teapot, kettle
1F375 0.36 | tea, cup of tea, teacup, matcha
1F376 0.4 | sake
1F377 0.45 | wine, red wine, glass of wine, wine glass, goblet, chalice
1F378 0.45 | cocktail, martini, margarita
1F379 0.45 | tropical drink, mojito, lemonade, drink
1F37A 0.45 | beer, pint, ale, beer mug
1F37E 0.5 | champagne, bottle of wine, wine bottle
1F943 0.38 | whiskey, whisky, rum, bourbon
1F9CB 0.42 | bubble tea, smoothie, milkshake
1F9C3 0.36 | juice, juice box, orange juice
1F964 0.4 | soda, cola, soft drink
E0CB 0.5 | bottle, glass bottle, potion
1F963 0.4 | bowl, cereal, porridge
1F37D 0.45 | plate, dish, dinner, meal
1F944 0.35 | spoon
1F374 0.4 | fork, cutlery
1F52A 0.4 | knife, blade
1F9C2 0.3 | salt, pepper shaker
:instrument
1F3B8 0.7 | guitar, electric guitar, bass guitar, ukulele
1F3BB 0.6 | violin, cello, fiddle, viola
1F3B7 0.65 | saxophone, clarinet
1F3BA 0.55 | trumpet, trombone, horn
1F3B9 0.9 | piano, keyboard instrument, synthesizer, organ
1F941 0.6 | drum, drums, drum kit
1FA98 0.6 | bongo, conga
1FA95 0.6 | banjo, lute, mandolin
1FA97 0.6 | accordion
1FA88 0.4 | flute, recorder
1FA89 0.9 | harp, lyre
1F3A4 0.35 | microphone
1F3A7 0.4 | headphones, headset
1F3B5 0.4 | music note, musical note
:object
1F4D6 1F4D5 0.4 | book, novel, diary, album, tome, spellbook, grimoire
1F4DA 0.5 | books, pile of books, stack of books
1F4DC 0.4 | scroll, parchment
1F4F0 0.4 | newspaper, magazine
2709 0.35 | letter, envelope, mail
1F4E6 0.5 | box, package, parcel, crate, cardboard box
1F381 0.45 | gift, present
1F4BC 0.45 | briefcase
1F9F3 0.5 | suitcase, luggage
1F392 0.5 | backpack, rucksack, school bag
1F45C 0.4 | handbag, bag
1F6CD 0.45 | shopping bag
1F9FA 0.45 | basket, picnic basket
1FAA3 0.42 | bucket, pail
1F6D2 0.7 | shopping cart
1F4B0 0.45 | money, treasure, bag of money, cash, sack
1FA99 0.3 | coin, gold coin
1F48E 0.4 | diamond, gem, gemstone, crystal, jewel, ruby, emerald stone
1F48D 0.3 | ring, engagement ring
1F451 0.4 | crown, tiara
1F3C6 0.5 | trophy, cup trophy, award
1F3C5 0.4 | medal
1F511 1F5DD 0.35 | key, old key
1F512 0.35 | lock, padlock
1F514 0.4 | bell
1F56F 0.4 | candle
1F3EE 0.5 | lantern, paper lantern
1FA94 0.35 | oil lamp, lamp
own/lantern 0.4 | old lantern, oil lantern
1F4A1 0.35 | light bulb, lightbulb, bulb, idea
1F526 0.4 | torch, flashlight
1F52E 0.45 | crystal ball, orb, magic ball, sphere, marble
1FA84 0.4 | magic wand, wand
1F9F9 E148 0.7 | broom, broomstick
2694 0.6 | swords, crossed swords
own/sword 0.7 | sword, katana, saber, sabre, lightsaber, longsword
1F5E1 0.45 | dagger
1F6E1 0.6 | shield
1F3F9 0.7 | bow, bow and arrow, arrow
1FA93 E347 0.6 | axe, hatchet, battle axe
1F528 0.5 | hammer, mallet
26CF 0.6 | pickaxe
1F527 0.45 | wrench, spanner
1FA9B 0.4 | screwdriver, drill
1FA9A 0.5 | saw
1F529 0.3 | bolt, screw
2699 0.45 | gear, cog, cogwheel
1F9F2 0.4 | magnet
1FA9C 0.9 | ladder
1F9F0 0.5 | toolbox
E345 1FA8F 0.6 | shovel, spade, rake
2696 0.6 | scales, balance
2693 0.6 | anchor
1F6DF 0.5 | lifebuoy
1F9ED 0.4 | compass
1F5FA 0.5 | map, treasure map
1F52D 0.7 | telescope
1F52C 0.5 | microscope
2697 0.45 | alembic, flask, beaker
1F9EA 0.4 | test tube
1F4F7 0.4 | camera
1F3A5 0.5 | movie camera, film camera
1F4FA 0.6 | television, tv
1F4FB 0.45 | radio
1F4BB 0.5 | laptop, computer
1F5A5 0.6 | desktop computer, monitor, screen
1F4F1 0.35 | phone, smartphone, cell phone, mobile phone, iphone
260E 0.45 | telephone, rotary phone
1F5B1 0.3 | computer mouse
2328 0.45 | keyboard
1F579 0.4 | joystick, arcade stick
1F3AE 0.45 | game controller, video game, controller, gamepad
1F4BF 0.35 | cd, vinyl record, record, disc
1F4FC 0.4 | cassette, vhs tape
231A 0.3 | watch, wristwatch
23F0 0.4 | alarm clock, clock
1F570 0.5 | mantel clock, grandfather clock
23F3 0.45 | hourglass
1FA91 0.8 | chair, stool, bench, throne
1F6CB 1.1 | sofa, couch
E141 0.9 | armchair
1F6CF 1.2 | bed
1F6C1 1.1 | bathtub, bath
1F6BD 0.8 | toilet
1F6BF 0.6 | shower
1FA9E 0.8 | mirror
1FA9F 1.0 | window
1F5BC 0.7 | painting, picture, framed picture, picture frame, photo, frame
1F3FA 0.6 | vase, amphora, urn, pot, jar, pottery
1F9F4 0.35 | lotion, shampoo, perfume
1F9FC 0.3 | soap
1FAA5 0.35 | toothbrush
1F9FD 0.3 | sponge
2702 0.4 | scissors
270F 0.4 | pencil
1F58A 1F58B 0.4 | pen, quill, fountain pen
1F58C 0.4 | paintbrush, brush
1F3A8 0.45 | palette, paint palette
1F58D 0.4 | crayon
1F4CF 0.4 | ruler
1F4CE 0.3 | paperclip
1F4CC 0.3 | pin, pushpin, nail, dart
1F9F5 0.35 | thread, spool, string
1F9F6 0.4 | yarn, ball of yarn, wool
1FAA1 0.35 | needle
1F9E9 0.4 | puzzle, puzzle piece, jigsaw
1F3B2 0.35 | dice, die
265F 0.4 | chess piece, pawn, chess
1F0CF 0.4 | playing card, card, joker, tarot card, domino
1F3AF 0.6 | target, dartboard, bullseye
26BD 0.35 | football, soccer ball, ball
1F3C0 0.35 | basketball
1F3C8 0.35 | american football, rugby ball
26BE 0.3 | baseball
1F3BE 0.35 | tennis ball, tennis racket
1F3D0 0.35 | volleyball
1F3B1 0.35 | billiard ball, eight ball
1F3B3 0.5 | bowling, bowling ball, bowling pin
1F94A 0.4 | boxing glove
1F3BF 0.6 | skis, ski
26F8 0.4 | ice skate
1F6FC 0.4 | roller skate, skate
1F3A3 0.7 | fishing rod, fishing pole
1FA80 0.3 | yo-yo, yoyo
1FA83 0.4 | boomerang
1FA86 0.5 | matryoshka, nesting doll, doll
1FA85 0.6 | pinata
1F9E8 0.4 | dynamite, firecracker, tnt
1F4A3 0.45 | bomb
1F52B 0.4 | gun, pistol, revolver, ray gun
2620 0.5 | skull and crossbones
26B0 0.9 | coffin, casket
1FAA4 0.4 | mousetrap
1F578 0.6 | spider web, cobweb, web
1FAB6 0.4 | feather
1F41A 0.35 | shell, seashell
1FABA 0.45 | nest
1F9B4 0.4 | bone
1F9E0 E319 0.4 | brain
2764 0.4 | heart
1F441 0.5 | eye
1F444 0.4 | lips, mouth
1F590 0.5 | hand
1F64F 0.5 | praying hands
1F9B7 0.35 | tooth
1F9EC 0.6 | dna
1F489 0.4 | syringe
1F48A 0.3 | pill, capsule
1FA7A 0.5 | stethoscope
1F321 0.45 | thermometer
1F9FB 0.35 | toilet paper
1F5D1 0.5 | trash can, bin, trash
1F6A9 0.7 | flag
1F3F4-200D-2620-FE0F 0.7 | pirate flag, jolly roger
1F6D1 0.7 | stop sign
1F6A6 0.8 | traffic light, traffic
E094 1.0 | signpost
1F4EE 0.9 | mailbox, postbox
26FD 0.9 | gas pump, gas station
1F3AB 0.35 | ticket
1F3AC 0.45 | clapperboard
1F3AD 0.5 | mask, theater mask, theatre masks
1FAA9 0.6 | disco ball
1F386 0.9 | fireworks, firework
1F9CA 0.4 | ice cube, ice
E2C0 1.4 | iceberg
1F9F1 0.5 | brick, wall
1F9F7 0.3 | safety pin
2602 0.7 | umbrella, parasol
26F1 1.0 | beach umbrella
1FAAD 0.45 | fan, hand fan
1F97D 0.4 | goggles
E1CA 0.5 | vr headset, vr glasses
1F576 0.35 | sunglasses, shades
1F453 0.35 | glasses, spectacles
1F3A9 0.4 | top hat
1F452 0.4 | hat, sun hat, straw hat
1F9E2 0.38 | cap, baseball cap
1FA96 E14A 0.42 | helmet
1F393 0.42 | graduation cap
1F9E3 0.4 | scarf
1F9E4 0.35 | mitten, glove, gloves
1F457 0.7 | dress, gown
1F458 0.7 | kimono
1F455 0.5 | t-shirt, shirt, blouse
1F456 0.55 | jeans, trousers, pants
1F9E5 0.65 | coat, jacket, hoodie
1F454 0.5 | suit, tie
1F9E6 0.35 | sock, socks
1F45F 0.35 | sneaker, sneakers, shoe, running shoe
1F460 0.35 | high heel, high heels
1F97E 0.38 | boot, boots, hiking boot
1F45E 0.35 | leather shoe
1FA70 0.35 | ballet shoes
1F380 0.4 | bow ribbon, ribbon
1FA79 0.3 | plaster, bandage
1FAD9 0.42 | glass jar
1FAE7 0.5 | bubble, bubbles
1F4A9 0.4 | poop
1F5FF 1.3 | stone head
1F3E7 0.9 | atm
1F9FF 0.35 | evil eye
1F54E 0.5 | menorah
1F531 0.7 | trident, spear
271D 0.6 | cross
262F 0.5 | yin yang
1F0CF 0.4 | playing cards
E1CF 0.8 | washing machine, dryer, oven, microwave, stove
E152 0.42 | moka pot
E150 0.7 | coffee machine, espresso machine
E06D 0.5 | pile of old books
E094 1.0 | crossroads sign
E1CE 0.3 | smartwatch
E2CB 0.6 | barrel
E343 0.8 | lawn mower
E344 0.8 | wheelbarrow
1FAD8 0.3 | bean, kidney bean, chickpea
1FADB 0.3 | pea, pea pod
1FAD9-200D-1F7E5 0.38 | jam, marmalade, yogurt, yoghurt
1F4C4 0.4 | paper, page, document
1F461 0.35 | sandal, slipper
1F50A 0.4 | speaker, loudspeaker, stereo
E202 1.2 | stairs, staircase, stairway
1F6DD 1.1 | slide, playground slide
1F45B 0.35 | wallet, purse, coin purse
1FAA2 0.4 | rope, knot
26D3 0.4 | chain, chains, shackle
1F3D7 1.9 | crane, construction crane
1F518 0.3 | button
E157 0.9 | fence, barrier
1F4FF 0.4 | necklace, beads
1F327 0.9 | rain, rain cloud
26C8 1.0 | storm, thundercloud
1F4A8 0.6 | smoke, puff, breath
1F32C 0.8 | wind
1F9EF 0.6 | fire extinguisher, hydrant
1F9B0 0.3 | wig
E0C6 0.25 | coffee bean
1F4BA 0.8 | seat
1F4E7 0.3 | stamp, postcard
1F6B0 0.6 | sink, tap, faucet
1F9FC 0.3 | soap bar
1F6A3 1.0 | rower
1F9E5 0.65 | uniform, cardigan
1F9FA 0.5 | laundry, hamper
1F6CC 1.2 | sleeper
:building
own/sign 0.8 | sign, placard, signboard, billboard, poster, banner
own/blackboard 1.1 | blackboard, chalkboard, whiteboard
"""
