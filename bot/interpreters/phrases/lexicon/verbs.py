"""Verbs: what to do with the picture, and what someone in it does."""

from bot.interpreters.phrases.lexicon.kinds import Kind

DEEDS: dict[Kind, str] = {
    Kind.REMOVE: """
        remove delete erase eliminate omit drop lose discard exclude clear strip get_rid_of get_rid
        rid take_out take_away take_off edit_out photoshop_out clone_out crop_out cut_out_of
        airbrush_out wipe_out wipe rub_out paint_out leave_out hide ditch scrap do_away_with
        cover_up banish lift_off peel_off scrub eradicate dispose_of nix subtract paint_over
        scratch_out brush_out mask_out patch_out kill stop_showing avoid edit_out clean_out
        shave_off shave wash_out_of clone_stamp
    """,
    Kind.ADD: """
        add insert include introduce put place give draw_in paint_in draw incorporate overlay
        superimpose attach append apply throw_in bring_in stick photoshop_in toss_in drop_in
        sprinkle scatter plant dress equip decorate integrate provide fit ad paste edit_in slap
        hang mount wrap put_in add_in combine merge blend mix bring set
    """,
    Kind.CHANGE: """
        change alter modify adjust edit vary transition revise rework update tweak switch amend
        fiddle shift_the recolor recolour repaint restyle redo reimagine redesign colour_change
        color_change set convert
    """,
    Kind.MAKE: """
        make turn_into turn transform convert render morph have let get cause change_to set_to
        turn_to transfer translate reshape rewrite_as become transpose
    """,
    Kind.REPLACE: """
        replace swap substitute exchange trade switch_out swap_out change_out switch interchange
    """,
    Kind.MOVE: """
        move shift reposition relocate slide place push pull bring position drag center centre
        align place_in offset nudge scoot lower_down tilt lean pan recenter arrange rearrange
        put_in_the spread bring_down bring_up raise_up separate spread_out swap_places
    """,
    Kind.TURN: """
        rotate flip mirror turn_around invert_horizontally spin reverse turn_over turn_upside_down
        straighten level unrotate flop turn_sideways
    """,
    Kind.CROP: "crop trim recrop reframe cut_off cut_down crop_in clip frame crop_down uncrop",
    Kind.ZOOM: "zoom zoom_in zoom_out pan_out zoom_into pull_back pull_out move_in back_up",
    Kind.FIX: """
        fix correct repair restore retouch touch_up clean_up cleanup heal mend reconstruct
        normalize normalise balance undistort sort_out smooth_out tidy tidy_up recover rescue
        salvage unblur unscratch fill_in patch patch_up rebuild airbrush neutralize neutralise
        polish refine renovate rectify even_out straighten_out complete tidy_up deblur denoise
        touchup clean
    """,
    Kind.IMPROVE: "improve enhance better perfect upgrade beautify optimise optimize boost elevate",
    Kind.RAISE: """
        increase raise boost intensify amplify emphasize emphasise strengthen turn_up crank_up up
        bump_up bump heighten maximize maximise bring_out dial_up exaggerate deepen add_more
        pump_up step_up ramp_up bring_up lift crank accentuate highlight play_up enhance enrich
        push_up build_up
    """,
    Kind.LOWER: """
        decrease reduce lower diminish minimize minimise lessen turn_down tone_down bring_down
        dial_down dial_back cut_down cut cut_back decreasing weaken tame subdue soften_up take_down
        ease_off ease minimise drop_down mute scale_back pull_down tune_down drop play_down
        knock_down knock_back calm_down limit suppress cut_down_on tone water_down
    """,
    Kind.WRITE: """
        write say says spell print type read reads caption label title engrave inscribe letter
        subtitle add_the_text saying reading written titled labelled labeled captioned
    """,
    Kind.HOLD: """
        keep preserve leave maintain retain hold_on_to hold save stick_with stay remain protect
        don't_touch don't_change don't_alter don't_modify leave_alone stay_with dont_touch
        dont_change freeze do_not_touch do_not_change do_not_alter do_not_modify do_not_edit
        don't_edit without_changing without_altering without_touching without_affecting
        without_modifying keeping leaving unchanged
    """,
    Kind.CREATE: """
        create generate design produce draw paint imagine illustrate sketch visualize visualise
        compose do compile build show_me depict
    """,
    Kind.WISH: """
        want need wish like love prefer would_like would_love i'd_like i'd_love wanna looking_for
        look_for hope request requesting require hoping wanting seek fancy try attempt help ask
        manage appreciate
    """,
    Kind.SEEM: "look feel appear seem sound look_like feel_like looks_like feels_like come_across",
    Kind.ISOLATE: "isolate cut_out extract single_out separate_out cutout cut_it_out",
    Kind.EXTEND: """
        extend expand outpaint uncrop continue stretch fill elongate lengthen enlarge_the_canvas
        widen_out
    """,
    Kind.SAY: """
        explain tell describe analyze analyse show compare list help teach summarize summarise
        answer remind count rate judge guess evaluate discuss
    """,
}

# verb: the adjective that comes of it
CAUSATIVES: dict[str, str] = {
    "brighten": "bright", "brighten_up": "bright", "lighten": "bright", "lighten_up": "bright",
    "illuminate": "bright", "expose": "bright", "light_up": "bright", "light": "bright",
    "brigthen": "bright",
    "darken": "dark", "dim": "dark", "blacken": "dark", "shade": "dark", "underexpose": "dark",
    "darken_up": "dark", "overexpose": "bright", "relight": "bright",
    "sharpen": "sharp", "sharpen_up": "sharp", "crisp": "sharp", "focus": "sharp",
    "refocus": "sharp",
    "blur": "blurry", "blur_out": "blurry", "defocus": "blurry", "unfocus": "blurry",
    "pixelate": "pixelated", "pixelize": "pixelated", "pixellate": "pixelated",
    "upscale": "high_resolution", "upsize": "large", "upres": "high_resolution",
    "soften": "soft", "harden": "hard", "smooth": "smooth", "smoothen": "smooth",
    "saturate": "saturated", "desaturate": "muted", "oversaturate": "saturated",
    "colorize": "colorized", "colourise": "colorized", "colourize": "colorized",
    "colorise": "colorized", "warm": "warm", "warm_up": "warm", "cool": "cool",
    "cool_down": "cool", "cool_off": "cool", "whiten": "white", "redden": "red",
    "yellow": "yellow", "grey_out": "grey", "gray_out": "grey", "invert": "inverted",
    "inverse": "inverted", "bleach": "pale", "tint": "tinted", "fade": "faded",
    "enlarge": "large", "embiggen": "large", "magnify": "large", "scale_up": "large",
    "shrink": "small", "scale_down": "small", "downsize": "small", "downscale": "small",
    "miniaturize": "small", "widen": "wide", "narrow": "narrow", "thicken": "thick", "thin": "thin",
    "slim": "slim", "slim_down": "slim", "fatten": "fat", "bulk_up": "muscular", "lengthen": "long",
    "shorten": "short", "heighten_the": "tall", "flatten": "flat", "tighten": "tight",
    "loosen": "loose", "age": "old", "rejuvenate": "young", "dull": "dull", "sharpened": "sharp",
    "dirty": "dirty", "simplify": "simple", "declutter": "simple", "complicate": "complex",
    "dramatize": "dramatic", "cartoonify": "cartoon", "cartoonize": "cartoon",
    "stylize": "stylized",
    "stylise": "stylized", "modernize": "modern", "modernise": "modern", "anonymize": "blurry",
    "liven_up": "lively", "liven": "lively", "cheer_up": "cheerful", "spice_up": "lively",
    "jazz_up": "lively", "open_up": "open", "close": "closed", "straighten": "straight",
    "resize": "resized", "rescale": "resized", "scale": "resized", "size": "resized",
    "dehaze": "clear", "clear_up": "clear", "denoise": "clear", "blackout": "black",
    "black_out": "black", "white_out": "white", "censor": "blurry", "animate": "animated",
    "vectorize": "vector", "vectorise": "vector", "vector": "vector", "posterize": "posterized",
    "freshen": "fresh", "freshen_up": "fresh", "round": "round", "curve": "curved", "bend": "bent",
    "deaden": "dull", "gild": "golden", "silver": "silver", "empty": "empty",
}  # fmt: skip

ACTIONS = """
    run walk sit stand lie jump leap dance smile laugh cry weep frown grin smirk wink blink stare
    gaze glance look watch wave point hold carry grab grip hug embrace kiss fight punch kick throw
    catch swim dive fly soar float hover drive ride cycle climb crawl kneel crouch squat bow lean
    bend stretch sleep nap rest yawn eat drink chew bite lick sip cook bake read sing play shout
    scream yell whisper talk speak chat argue work type paint sculpt sew knit dig plant chase hunt
    follow lead push pull drag lift raise cross fold clap cheer celebrate pray meditate think
    wonder ponder wander march stroll hike skate ski surf sail row fish shoot aim draw fire attack
    defend charge pounce stalk prowl sniff bark howl roar growl purr peek peep hide lurk wait queue
    shop pose model perform juggle balance hang swing slide roll tumble fall trip slip burn explode
    erupt glow shine melt bloom grow sprout drip spill splash pour flow rush spin whirl twirl orbit
    land hatch emerge rise sink drown dock park stop sleepwalk snuggle cuddle nestle perch roost
    gallop trot graze devour swallow battle duel fence box wrestle exercise train lift_weights
    meditating dress wear undress bathe wash shower brush comb shave groom cast summon conjure brew
    forge build fix repair examine inspect study teach learn listen hear smell taste touch reach
    stroke pet feed milk shear saddle guard patrol salute surrender shrug nod shake scratch stumble
    sneak tiptoe escape flee race sprint jog skip hop bounce dodge duck stalk slither swoop glide
    drift wade paddle snorkel parachute skydive bungee abseil commute travel explore discover
    gossip whistle hum serenade drum strum busking conduct applaud toast sweep mop vacuum iron peel
    chop slice stir knead serve order pay sell buy trade deliver mend weld hammer saw drill
    contemplate scowl glare pout grimace sulk sneer gasp sigh snore dream snarl hiss chirp face
    turn_head close_eyes open_eyes look_at look_up look_down look_away sit_down stand_up lie_down
    hold_hands shake_hands hands_up raise_hand cross_arms fold_arms thumbs_up high_five clutch
    wield brandish swing_at cradle lounge recline slouch hunch straddle guide stretch_out wave_at
    take_a_selfie come go step enter leave arrive return lay open control stir crack break cut tear
    shatter collide crash smash hit strike launch descend ascend approach surround embrace
    encounter gather assemble dine feast pick tend water harvest
"""
