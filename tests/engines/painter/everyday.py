"""Nouns that people use every day, written down without looking at what can be drawn."""

_WORDS = """
man woman boy girl child baby person grandmother grandfather mother father brother sister friend
teacher doctor nurse farmer cook chef baker waiter barista artist painter singer musician dancer
actor pilot astronaut soldier knight king queen prince princess wizard witch fairy pirate ninja
samurai cowboy viking detective policeman firefighter mechanic plumber builder gardener scientist
student judge clown monk priest sailor captain diver fisherman blacksmith lumberjack hunter
superhero vampire zombie ghost skeleton robot alien angel devil elf dwarf giant troll ogre mermaid
dragon unicorn phoenix dinosaur crowd couple family bride groom hiker traveler tourist cat kitten
dog puppy horse pony donkey cow bull pig sheep goat lamb chicken rooster hen duck goose turkey
rabbit hamster mouse rat squirrel hedgehog fox wolf bear deer moose lion tiger leopard cheetah
elephant giraffe zebra hippo rhino camel llama monkey gorilla kangaroo koala panda sloth otter
beaver badger raccoon skunk bat bird sparrow robin crow raven owl eagle hawk pigeon dove seagull
swan flamingo peacock penguin parrot ostrich fish goldfish shark whale dolphin octopus squid
jellyfish crab lobster shrimp seal turtle tortoise frog toad lizard snake crocodile snail worm ant
bee wasp fly mosquito butterfly moth spider scorpion beetle ladybug grasshopper caterpillar
chameleon pelican stork heron woodpecker hummingbird starfish seahorse corgi poodle husky apple
pear orange lemon lime banana grape strawberry raspberry blueberry cherry peach plum apricot mango
pineapple coconut melon watermelon kiwi avocado tomato potato carrot onion garlic cucumber pepper
broccoli cabbage lettuce spinach corn pumpkin mushroom eggplant bean pea rice bread toast
croissant bagel pretzel baguette sandwich burger pizza hotdog taco burrito pasta spaghetti noodle
ramen soup stew salad steak bacon sausage ham egg omelette cheese butter milk yogurt honey jam
cake cupcake cookie pie donut pancake waffle chocolate candy lollipop pudding popcorn sushi
dumpling curry fries nut peanut coffee tea juice water wine beer cocktail champagne lemonade soda
smoothie whiskey table chair sofa couch armchair bed desk lamp shelf bookshelf cupboard wardrobe
drawer mirror clock carpet rug curtain pillow blanket window door wall floor roof ceiling stairs
ladder fireplace kitchen bathroom bedroom bathtub shower toilet sink fridge oven stove microwave
kettle teapot pot pan plate bowl cup mug glass bottle jar spoon fork knife basket bucket broom mop
towel soap brush toothbrush comb sponge candle lantern lightbulb torch match key lock bell vase
painting picture frame photo camera television radio telephone phone computer laptop keyboard
screen printer robot headphones microphone speaker guitar piano violin drum trumpet flute
saxophone harp accordion banjo book newspaper magazine letter envelope stamp pen pencil crayon
paintbrush palette paper notebook map scroll diary calendar ruler scissors glue tape paperclip pin
needle thread button wool yarn hammer screwdriver wrench saw axe shovel rake drill nail screw bolt
gear toolbox wheelbarrow anvil hat cap helmet crown glasses sunglasses scarf glove mitten coat
jacket shirt dress skirt trousers jeans shorts sock shoe boot sneaker sandal suit tie belt ring
necklace earring watch bag handbag backpack suitcase purse wallet umbrella fan mask cape apron
uniform car taxi bus truck van train tram subway bicycle motorcycle scooter skateboard tractor
ambulance plane airplane helicopter rocket spaceship balloon airship boat ship yacht sailboat
canoe kayak ferry submarine raft sled wagon carriage caravan bulldozer crane forklift drone
satellite ufo house cottage cabin hut castle palace tower lighthouse windmill barn church temple
mosque pagoda school hospital hotel restaurant cafe shop store market bakery library museum
theater cinema stadium factory office skyscraper bridge tunnel fountain statue monument pyramid
gate fence well tent igloo greenhouse station airport harbor prison bank tree oak pine palm bush
flower rose tulip daisy sunflower lily orchid lotus cactus bamboo fern ivy leaf branch root seed
grass moss wheat log stump mountain hill valley volcano cliff rock stone boulder cave forest
jungle desert beach island river lake pond waterfall sea ocean wave iceberg glacier cloud rain
snow snowflake snowman rainbow lightning storm tornado fog wind sun moon star planet earth comet
meteor galaxy fire flame smoke ice bubble feather shell nest web coral ball football basketball
baseball tennis volleyball bowling skate ski surfboard kite balloon doll teddy puzzle dice card
chess domino marble yoyo toy swing slide carousel trophy medal dart sword dagger shield spear bow
arrow cannon gun bomb armor treasure coin gold diamond crystal gem crown throne flag banner wand
potion cauldron spellbook compass telescope microscope anchor hourglass skull bone grave coffin
gift present box parcel barrel crate sack rope chain magnet battery money ticket sign poster
mailbox bench lamppost hydrant traffic trash bin heart brain eye hand foot ear nose mouth tooth
tongue lips
"""
EVERYDAY = tuple(_WORDS.split())
