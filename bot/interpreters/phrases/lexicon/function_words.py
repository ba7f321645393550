"""Words that hold a sentence together."""

from bot.interpreters.phrases.lexicon.kinds import Kind

FUNCTION_WORDS: dict[Kind, str] = {
    Kind.DETERMINER: """
        a an the this that these those my his her its their our your some any all every each both
        another one few several many whole entire such other same
    """,
    Kind.PRONOUN: """
        it them him her he she they this that these those everything everyone everybody something
        someone somebody anything nothing itself himself herself themselves one ones us both all
        his hers theirs mine yours there here
    """,
    Kind.PREPOSITION: """
        in on at under below beneath above over behind beside by near next_to in_front_of inside
        outside into onto to from with within through across along alongside around between among
        against toward towards off of out_of for as like about upon beyond during after before till
        until throughout instead_of on_top_of close_to far_from down up via per along_with
        together_with surrounded_by covered_in covered_with full_of filled_with made_of made_from
        out_from amid amidst atop underneath past
    """,
    Kind.CONJUNCTION: """
        and & + or but then also plus while and_then as_well_as and_also but_also so_that whilst
        nor yet though although afterwards finally secondly additionally
    """,
    Kind.MODAL: """
        can could would will should shall may might must ought_to has_to have_to had_to needs_to
        need_to supposed_to gonna going_to wanna want_to d'like
    """,
    Kind.BE: "is are was were be been being am isn't aren't wasn't weren't ain't seems",
    Kind.POLITE: """
        please pls plz plss kindly thanks thank_you thank thx ty cheers sorry hi hello hey hiya
        greetings thanks_in_advance thank_you_in_advance tia
    """,
    Kind.NEGATION: """
        no not without don't dont doesn't didn't never none n't won't can't cannot shouldn't
        couldn't wouldn't minus
    """,
    Kind.MORE: "more even extra further greater additional additionally most",
    Kind.LESS: "less fewer least not_so not_as not_that not_too not_quite_so not_such",
    Kind.BIT: """
        slightly a_bit a_little bit a_little_bit a_touch a_tad tad a_hint a_smidge a_smidgen
        a_notch somewhat mildly subtly subtle gently a_fraction a_shade marginally barely
        ever_so_slightly kinda kind_of sort_of a_wee_bit lightly touch little_bit just_a_bit
        a_little_more
    """,
    Kind.MUCH: """
        much a_lot lots way far really very extremely super totally completely heavily considerably
        significantly dramatically_more strongly massively greatly incredibly insanely hugely fully
        entirely drastically substantially by_a_lot a_great_deal a_ton tons ultra hyper intensely
        noticeably noticably absolutely quite loads
    """,
    Kind.TOO: "too overly excessively too_much too_many so_much so_many so",
    Kind.FILLER: """
        just now maybe perhaps ok okay well so actually again still also simply hmm um uh oh ah
        alright right anyway basically honestly only too kind_of like_that as_well instead though
        na n/a nah yes yeah yep yup but cool great nice perfect lovely awesome good_job wow amazing
        love_it first next finally then hopefully possibly preferably either rather likewise
        similarly furthermore moreover
    """,
    Kind.ASKING: """
        what why which how who whom whose when where what's whats how's who's where's when's
    """,
    Kind.SPEAKER: """
        i we you anyone anybody someone somebody i'm i'd i've we're we'd you're everyone guys folks
        people
    """,
    Kind.EXCEPT: """
        except except_for besides other_than but_not apart_from aside_from excluding rather_than
    """,
    Kind.REASON: """
        because since so_that so_it so_they so_i in_order_to due_to as_if cause cuz so_we so_you
        so_he so_she so_the so_there
    """,
}
