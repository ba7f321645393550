"""Adjectives: what light, colour, mood, style, size and things can be like."""

from bot.interpreters.phrases.lexicon.kinds import Kind

LOOKS: dict[Kind, str] = {
    Kind.BRIGHT: """
        bright dark dim light lit well-lit well_lit backlit sunlit moonlit candlelit shadowy shaded
        luminous glowing glowy shiny gleaming radiant overexposed underexposed exposed
        high_contrast low_contrast contrasty flat_lighting blown_out washed_out harsh unlit
        darkened brightened illuminated dimly_lit pitch_black pitch_dark blinding silhouetted sunny
        high-contrast low-contrast low-key high-key glare-free sun-kissed sparkling shimmering
        neon-lit dull_light dappled evenly_lit contrast_rich moodily_lit harshly_lit softly_lit
    """,
    Kind.HUE: """
        red orange yellow green blue purple pink brown black white grey gray cyan magenta teal
        turquoise violet indigo navy crimson scarlet maroon burgundy coral salmon peach amber gold
        golden silver bronze copper beige cream ivory tan khaki olive lime mint emerald jade aqua
        azure cobalt sapphire lavender lilac mauve plum fuchsia ruby cherry_red rose_gold charcoal
        ebony mustard ochre rust terracotta rainbow multicolored multicoloured multi-colored
        navy_blue sky_blue royal_blue light_blue dark_blue baby_blue hot_pink neon_green neon_pink
        blonde blond brunette ginger auburn transparent translucent colorless reddish bluish
        greenish yellowish purplish pinkish brownish greyish blueish rainbow-colored
        rainbow_colored deep_blue deep_red dark_red dark_green light_green french_blue off-white
        jet_black snow_white pure_white champagne chrome platinum iridescent pastel_pink
        electric_blue forest_green lime_green dark_brown light_brown dark_grey light_grey
    """,
    Kind.TONE: """
        warm cool cold vivid vibrant saturated desaturated colorful colourful muted pastel neon
        monochrome monochromatic sepia black_and_white grayscale greyscale faded tinted washed-out
        earthy_tones earthy earth_toned colorized colourised colourized inverted pale rich_colors
        bold_colors bright_colors warm_colors cool_colors cold_colors soft_colors dark_colors
        pastel_colors vivid_colors vibrant_colors muted_colors muted_tones warm_tones cool_tones
        technicolor duotone warm-toned cool-toned candy-colored polychromatic neutral_tones
        neutral_colors teal_and_orange fluorescent psychedelic_colors oversaturated undersaturated
        unsaturated jewel_tones autumn_colors autumnal_colors complementary_colors vivid_color
        vibrant_color warm_color_palette complimentary_colours full_color in_color colored coloured
        b&w bw
    """,
    Kind.FEELING: """
        dramatic gloomy moody happy sad cheerful joyful melancholy melancholic somber sombre
        ominous eerie creepy spooky scary horrifying terrifying frightening sinister menacing
        threatening haunting haunted mysterious mystical magical enchanting dreamy dreamlike
        ethereal surreal_mood serene peaceful calm tranquil relaxing quiet cozy cosy romantic
        nostalgic wistful lonely desolate bleak hopeless hopeful uplifting inspiring epic heroic
        majestic grand energetic dynamic lively playful whimsical funny humorous silly comical
        tense suspenseful intense chaotic wild angry violent brutal dark_mood lighthearted
        light-hearted festive celebratory solemn sacred spiritual numinous transcendent tender
        intimate sensual sexy cute_mood sentimental bittersweet foreboding unsettling disturbing
        uneasy oppressive claustrophobic gritty edgy rebellious triumphant powerful friendly
        welcoming inviting fun exciting joyous upbeat depressing grim morbid macabre horror
        cosmic_horror gothic_mood passionate adventurous carefree innocent relaxed zen meditative
        contemplative emotional soulful sorrowful mournful stressful anxious stoic proud noble
        mischievous wholesome heartwarming warmhearted stressed sleepy_mood otherworldly
        apocalyptic dystopian utopian magic hellish heavenly chill happiness sadness drama mystery
        horror fear joy love calmness serenity tranquility loneliness hope tension gloom peace
        melancholia chaos simplicity creepiness nostalgia warmth_of_feeling melancholia_mood
    """,
    Kind.POSTURE: """
        smiling laughing crying frowning sitting standing lying kneeling jumping running walking
        dancing sleeping confident angry surprised shocked scared sad happy serious excited bored
        tired smug shy embarrassed proud worried curious determined neutral relaxed pensive
        thoughtful disgusted amused stern fierce winking awake asleep
    """,
    Kind.SIZE: """
        big large huge giant gigantic enormous massive small little tiny miniature mini wide narrow
        tall short long thick thin slim fat skinny chubby muscular oversized larger-than-life
        colossal broad deep shallow heavy low high compact full bulky slender petite fuller
        wider-set resized same_size life-size towering humongous proportional proportionate
        normal_size gargantuan obese plump chunky lean
    """,
    Kind.SHAPE: """
        round square_shaped straight curved curly wavy pointy pointed flat bent twisted circular
        rectangular oval triangular spiral symmetrical_shape tight loose open closed crooked
        angular spiky jagged smooth_edged blocky hollow empty conical tapered knotted
    """,
    Kind.AGE: """
        old young older younger elderly aged new modern ancient youthful middle-aged teenage adult
        baby newborn senior antique
    """,
    Kind.LOOK: """
        beautiful pretty handsome cute ugly attractive sexy realistic_looking clean dirty messy
        neat wet dry fluffy furry hairy bald soft hard rough smooth shiny matte glossy metallic
        sparkly glittery striped spotted polka_dot dotted checkered plaid floral patterned plain
        textured transparent broken cracked rusty worn torn ripped ragged fancy elegant royal regal
        sporty casual formal scruffy tidy toned fit strong weak pregnant chubby_cheeked bearded
        freckled tanned pale_skinned wrinkled wrinkly evil kind wise futuristic mechanical robotic
        cybernetic human-like feminine masculine girly manly androgynous asian african european
        american chinese japanese indian black_skinned white_skinned fresh ripe rotten frozen
        melted burning flaming icy_cold electric living dead undead armored armoured winged horned
        hooded masked naked nude clothed barefoot bushy lush sleek fuzzy scaly slimy muddy dusty
        bloody sharp-toothed dull normal natural magical_looking translucent invisible
        fierce_looking adorable luxurious expensive cheap sturdy fragile swollen puffy bare shaved
        unshaven sunburnt sweaty hungry alive frosted crocheted knitted woven carved engraved
        embroidered quilted leafy grassy
    """,
    Kind.MATERIAL: """
        wood wooden metal steel iron brass stone marble granite concrete brick glass plastic rubber
        leather silk cotton wool velvet lace denim linen paper cardboard clay ceramic porcelain wax
        ice gold_plated silver_plated crystal diamond lego fabric felt fur feather bone
        ivory_carved straw bamboo_made gingerbread chocolate jelly slime lava fire_made cloud_made
        origami tin aluminium aluminum titanium carbon_fiber bronze_cast copper_made yarn
        jade_carved mud
    """,
    Kind.VAGUE: """
        better nicer good great cool awesome amazing awsome best interesting perfect memorable
        professional unique different creative special original complex complicated infinite
        exciting appealing catchy beautiful stunning incredible fantastic wonderful impressive
        pretty_good nice fancy attractive wow new prettier next_level readable presentable
        acceptable decent fabulous outstanding extraordinary eye-catching eye_catching
        artistic_touch fresh something_else another_one lovely gorgeous spectacular polished classy
        breathtaking magnificent remarkable
    """,
}
