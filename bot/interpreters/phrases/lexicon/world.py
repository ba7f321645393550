"""Nouns of the world: bodies, clothes, people, animals, things, places, weather, times."""

from bot.interpreters.phrases.lexicon.kinds import Kind

WORLD: dict[Kind, str] = {
    Kind.FACE: """face eye mouth lip eyebrow brow eyelid eyelash jaw cheek""",
    Kind.BODY: """
        face head eye ear nose mouth lip tooth teeth tongue chin cheek forehead jaw neck shoulder
        arm elbow hand finger thumb wrist nail fingernail chest breast belly stomach tummy waist
        hip back leg thigh knee foot feet toe ankle heel skin muscle body torso skull bone eyebrow
        eyelash eyelid pupil iris wrinkle pimple acne zit scar mole freckle blemish tattoo makeup
        lipstick eyeliner complexion figure silhouette wing tail paw claw fur feather horn antler
        beak snout whisker fin scale mane hoof tusk fang trunk gill tentacle nostril dimple
        double_chin six_pack abs butt bum buttocks cleavage boob armpit bags_under_the_eyes
        dark_circles eye_bags skin_tone skin_color skin_colour physique build bruise bloodshot_eyes
        braces bra_strap stubble brows sweat underarm facial_hair limb
    """,
    Kind.HAIR: """
        hair beard moustache mustache goatee sideburns bangs fringe ponytail braid bun curls
        haircut hairstyle hairdo mohawk afro dreadlocks pigtails bob stubble facial_hair hairline
        wig bald_spot locks flyaways roots
    """,
    Kind.GARMENT: """
        shirt t-shirt tshirt tee blouse top sweater jumper hoodie cardigan jacket coat blazer vest
        waistcoat suit tuxedo tux dress gown skirt trousers pants jeans shorts leggings tights
        stockings sock shoe boot sandal sneaker trainer heel high_heels slipper hat cap beanie
        helmet crown tiara hood scarf tie bow_tie bowtie glove mitten belt buckle button pocket
        zipper collar sleeve strap glasses sunglasses goggles spectacles monocle mask earring
        necklace bracelet ring watch jewelry jewellery pendant brooch piercing bag handbag backpack
        purse cape cloak robe kimono sari uniform costume outfit clothes clothing clothe attire
        armor armour swimsuit bikini bra underwear underpants lingerie pajamas pyjamas apron
        overalls poncho shawl veil headband bandana headscarf turban hijab ribbon bow headphones
        earphones headset leash santa_hat party_hat top_hat cowboy_hat wizard_hat bow_ties raincoat
        trench_coat leather_jacket lab_coat space_suit spacesuit wetsuit jersey fabric cloth
        garment wardrobe footwear stilettos corset suspenders badge eyepatch eyewear contact_lenses
        bandage lanyard
    """,
    Kind.PERSON: """
        person people man woman men women boy girl child children kid baby toddler teenager teen
        adult guy lady gentleman dude bloke fellow couple family friend crowd group mother mom mum
        father dad daddy son daughter brother sister grandmother grandma grandfather grandpa granny
        uncle aunt cousin niece nephew husband wife bride groom boyfriend girlfriend fiance fiancee
        wedding_party bystander passerby passers-by pedestrian tourist photobomber stranger human
        character figure hero heroine villain king queen prince princess knight soldier warrior
        samurai ninja pirate wizard witch sorcerer fairy elf dwarf vampire zombie ghost angel demon
        goddess god monk nun priest pope doctor nurse surgeon scientist professor teacher student
        pupil chef cook waiter waitress baker farmer fisherman sailor captain pilot astronaut
        cosmonaut driver cyclist rider runner athlete player footballer boxer wrestler dancer
        ballerina singer musician guitarist drummer pianist artist painter sculptor actor actress
        model photographer writer poet detective spy thief policeman police_officer cop firefighter
        fireman judge lawyer president politician businessman businesswoman worker builder mechanic
        engineer clown magician mime acrobat cowboy viking gladiator pharaoh emperor empress geisha
        shaman barbarian hunter archer assassin rogue bard paladin necromancer cyborg superhero
        santa santa_claus mrs_claus grandparent parent sibling twin newborn infant youngster elder
        pensioner hobo beggar skeleton somebody spectator audience fan bridesmaid lifeguard surfer
        skater skateboarder skier snowboarder hiker climber diver swimmer barista bartender
        shopkeeper clerk cashier librarian gardener florist tailor blacksmith carpenter miner
        lumberjack mermaid centaur satyr nymph siren giant ogre troll goblin orc gnome hobbit alien
        robot android mannequin statue_of_a_man reader nobody dog_walker 1girl 1boy 2girls 2boys
        maiden sith_lord jedi warlock mage druid cleric priestess youth old_man old_woman lad lass
        monster creature beast humanoid deity titan golem scarecrow snowman puppet
    """,
    Kind.ANIMAL: """
        animal dog puppy cat kitten fox wolf bear panda polar_bear lion tiger leopard cheetah
        panther jaguar lynx elephant rhino rhinoceros hippo giraffe zebra horse pony foal donkey
        mule unicorn pegasus camel llama alpaca cow bull calf ox buffalo bison goat sheep lamb ram
        pig piglet boar deer stag doe fawn elk moose reindeer antelope gazelle kangaroo koala
        wombat platypus rabbit bunny hare squirrel chipmunk hamster guinea_pig mouse mice rat
        hedgehog badger otter beaver raccoon skunk weasel ferret mongoose monkey ape gorilla
        chimpanzee orangutan lemur sloth bat bird sparrow robin crow raven magpie pigeon dove
        seagull gull eagle hawk falcon owl vulture parrot macaw peacock swan goose geese duck
        duckling chicken hen rooster chick turkey ostrich emu flamingo pelican stork crane heron
        penguin puffin kingfisher hummingbird woodpecker toucan fish shark whale dolphin orca seal
        walrus octopus squid jellyfish crab lobster shrimp starfish seahorse ray stingray salmon
        trout tuna goldfish clownfish koi eel turtle tortoise lizard gecko iguana chameleon snake
        python cobra crocodile alligator frog toad newt salamander axolotl insect bug ant bee wasp
        hornet butterfly moth dragonfly beetle ladybug ladybird spider scorpion fly mosquito
        grasshopper cricket mantis caterpillar worm snail slug dinosaur t-rex raptor mammoth dragon
        phoenix griffin gryphon hydra wyvern kraken corgi poodle labrador husky dachshund chihuahua
        pug bulldog beagle terrier retriever shepherd tabby siamese hound livestock cattle pet
        tadpole cub joey swordfish narwhal manatee meerkat capybara armadillo anteater hyena jackal
        coyote dingo yak baboon
    """,
    Kind.PLANT: """
        flower rose tulip daisy sunflower lily lotus orchid poppy lavender dandelion bouquet
        blossom petal leaf leaves branch twig stem root fern moss ivy vine cactus bamboo bonsai
        mushroom toadstool clover wheat weed reed thorn wildflower cherry_blossom houseplant
        potted_plant plant wreath mistletoe holly pinecone acorn seed shrub sapling log stump
    """,
    Kind.VEHICLE: """
        car truck lorry van bus tram train locomotive subway taxi cab motorcycle motorbike scooter
        bicycle bike tricycle skateboard boat ship yacht sailboat canoe kayak raft ferry submarine
        plane airplane aeroplane aircraft jet helicopter balloon hot_air_balloon airship zeppelin
        blimp rocket spaceship spacecraft space_shuttle ufo drone satellite tank tractor bulldozer
        excavator ambulance fire_truck police_car limousine convertible jeep suv carriage chariot
        wagon cart sled sleigh gondola hovercraft vehicle caravan camper trailer wheelchair
        stroller pram racecar sports_car
    """,
    Kind.FOOD: """
        apple orange banana lemon lime pear peach plum cherry strawberry raspberry blueberry grape
        melon watermelon pineapple mango coconut kiwi avocado tomato potato carrot onion garlic
        pepper cucumber lettuce cabbage broccoli corn pumpkin bean pea eggplant fruit vegetable
        bread toast bagel croissant baguette sandwich burger hamburger cheeseburger hotdog pizza
        pasta spaghetti noodle ramen sushi rice soup salad steak bacon sausage ham egg cheese
        butter milk cream yogurt ice_cream cake cupcake pie cookie biscuit donut doughnut muffin
        pancake waffle chocolate candy sweets lollipop honey jam coffee tea juice beer wine whiskey
        cocktail champagne soda cola water_bottle breakfast lunch dinner meal dish dessert snack
        popcorn fries chips taco burrito curry dumpling food drink beverage
    """,
    Kind.THING: """
        chair table desk sofa couch bed bench stool lamp lantern candle torch light_bulb chandelier
        mirror clock vase pot pan plate bowl cup mug glass bottle can jar jug kettle teapot fork
        knife spoon chopsticks basket box crate barrel chest bucket bag suitcase umbrella book
        newspaper magazine letter envelope pen pencil brush paintbrush easel palette_knife notebook
        laptop computer keyboard monitor screen phone smartphone telephone tablet television tv
        radio camera tripod microphone speaker guitar violin piano drum trumpet saxophone flute
        harp accordion ball football basketball tennis_ball bat racket golf_club frisbee kite toy
        doll teddy_bear lego puzzle chess chessboard dice card playing_card sword dagger shield
        spear bow arrow axe gun rifle pistol cannon bomb grenade lightsaber wand staff scepter
        broom broomstick mop hammer saw screwdriver wrench drill nail screw rope chain ladder wheel
        gear cog engine key lock door window curtain blind carpet rug pillow cushion blanket towel
        sheet flag banner pole post fence gate sign signpost billboard traffic_light street_light
        lamppost streetlight mailbox trash trash_can garbage garbage_can bin rubbish litter clutter
        cable wire power_line powerline pipe hose tube coin money banknote wallet treasure diamond
        gem crystal trophy medal cigarette cigar pipe ashtray smoke match fire flame bonfire
        campfire firework fireworks confetti gift present ornament christmas_tree balloon tent
        hammock swing slide fountain statue sculpture monument throne altar portal cage trap net
        anchor compass map globe telescope microscope hourglass skull_and_bones skeleton coffin
        tombstone scarecrow mask_on_a_stick speech_balloon halo aura_ring star heart shape circle
        triangle square_shape line stripe dot spiral cube sphere cone pyramid_shape frame
        picture_frame painting_on_the_wall poster_on_the_wall calendar blackboard whiteboard
        chalkboard shelf bookshelf cupboard cabinet drawer fridge refrigerator oven stove sink tap
        bathtub toilet shower washing_machine fan heater fireplace chimney brick tile stone
        rock_pile boulder pebble stick pole plank log beam wire_fence barrier cone rail railing
        handrail stairs staircase step escalator elevator sewer drain manhole hydrant bench_seat
        swing_set playground_slide object item thing stuff prop accessory ball_of_light particles
        dust_motes sparkles bubble bubbles glitter watermelon_slice paper sticker sticky_note tape
        ribbon string thread needle button zip tray napkin tablecloth menu bill receipt plug socket
        controller joystick headphones battery remote charger usb_stick disc record cassette cooler
        cardboard_box toolbox black_bar bar border edge_line arrow_sign capsule reflection_of_me
        goggles_on_the_table shopping_cart pushchair wine_glass ice_cube mannequin leash
    """,
    Kind.BUILDING: """
        house home cottage cabin hut mansion palace castle tower skyscraper building church
        cathedral mosque temple pagoda shrine lighthouse windmill barn farmhouse stable factory
        warehouse hospital school university library museum theater theatre cinema stadium hotel
        inn pub bar restaurant cafe shop store supermarket mall market_stall bakery bank station
        train_station airport prison fort fortress bridge dam arch gate wall roof porch balcony
        storefront facade skyline_tower apartment treehouse igloo tent_house ruin ruins pyramid
        observatory greenhouse garage shed gas_station
    """,
    Kind.PLACE: """
        forest wood woods jungle rainforest desert beach seaside coast shore ocean sea lake river
        stream creek pond waterfall swamp marsh mountain mountains hill valley canyon cliff cave
        cavern meadow field prairie savanna savannah tundra steppe glacier iceberg volcano island
        city town village street road alley highway freeway motorway path trail sidewalk pavement
        square_in_town plaza park garden playground backyard yard courtyard farm vineyard orchard
        harbor harbour port dock pier marina airport_runway subway_station room bedroom living_room
        kitchen bathroom office studio classroom corridor hallway basement attic cellar dungeon
        laboratory lab workshop gym nightclub casino arena racetrack circuit track battlefield
        graveyard cemetery space outer_space galaxy nebula moon mars planet universe cosmos
        underwater seabed reef coral_reef heaven hell sky_city cyberpunk_city cityscape landscape
        seascape skyline countryside suburb slum market bazaar fair carnival circus amusement_park
        zoo aquarium campsite oasis fjord lagoon bay peninsula mountaintop summit rooftop
        bridge_over_water tunnel mine sewer_tunnel spaceship_interior interior exterior throne_room
        ballroom banquet_hall library_hall greenhouse bamboo_forest wonderland fantasy_world
        dreamscape wasteland ruins_of_a_city antarctica arctic north_pole africa asia europe
        america paris london new_york tokyo venice rome egypt japan china india hawaii california
        los_angeles san_francisco las_vegas berlin moscow sydney rio istanbul dubai hong_kong
        chicago times_square santorini mount_fuji the_alps himalayas grand_canyon sahara amazon
        castle_hall ring stage red_carpet runway catwalk pool swimming_pool hot_tub cliffside
        hillside riverside lakeside roadside world indoors outdoors outside ice_rink ski_slope
        dining_room nursery cabin_interior hospital_ward coffee_shop coffeeshop bus_stop
        parking_lot car_park dance_floor football_field football_pitch soccer_field golf_course
        tennis_court basketball_court mountainside shoreline woodland hills dunes sand_dunes
        rice_field wheat_field cornfield
    """,
    Kind.SCENERY: """
        sky cloud clouds sun moon star stars grass lawn tree trees bush hedge hill mountain rock
        sand water wave waves floor ground soil dirt mud ceiling wall walls rainbow aurora
        northern_lights sunset sunrise horizon milky_way foliage leaves_on_the_ground puddle
        wallpaper_pattern sea street_in_the_back distant_mountains asphalt concrete snowdrift ice
        planets smoke_clouds skyline palm_tree palm_trees pine_trees forest_floor scenery
        wooden_floor countertop tiled_floor brick_wall
    """,
    Kind.WEATHER: """
        rain snow fog mist haze storm thunderstorm lightning thunder hail sleet drizzle blizzard
        snowfall snowstorm sandstorm hurricane tornado wind breeze smog frost rainfall downpour
        shower_of_rain dust_storm weather snowflake snowflakes raindrops sunny rainy snowy foggy
        misty stormy cloudy overcast windy hazy frosty icy clear_sky blue_sky clear_skies
        heavy_rain thunderclouds cloudless
    """,
    Kind.TIME: """
        dawn sunrise morning noon midday afternoon evening dusk sunset twilight night midnight
        nighttime night-time night_time daytime day_time golden_hour blue_hour day nightfall
        sundown early_morning late_afternoon late_evening late_at_night starry_night moonlit_night
        summer winter spring autumn fall christmas halloween easter new_year wintertime summertime
        springtime season rush_hour
    """,
    Kind.ERA: """
        1920s 1930s 1940s 1950s 1960s 1970s 1980s 1990s 2000s 20s 30s 40s 50s 60s 70s 80s 90s
        medieval victorian renaissance_era middle_ages ancient_rome ancient_egypt prehistoric
        wild_west stone_age bronze_age edwardian future post-apocalyptic post_apocalyptic
        17th_century 18th_century 19th_century 20th_century 16th_century century wartime
        ancient_greece feudal_japan roaring_twenties
    """,
}
