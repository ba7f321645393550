"""Styles: media, movements, looks of an age or a studio, and artists."""

from bot.interpreters.phrases.lexicon.kinds import Kind

STYLES: dict[Kind, str] = {
    Kind.MEDIUM: """
        watercolor watercolour oil_painting oil_on_canvas oil_paint oils acrylic acrylic_painting
        gouache pastel_drawing charcoal_drawing charcoal_sketch pencil_drawing pencil_sketch
        pen_and_ink ink ink_drawing ink_wash sumi-e ukiyo-e woodcut woodblock_print linocut etching
        engraving lithograph screen_print screenprint silkscreen sketch line_drawing line_art
        lineart doodle cartoon comic comic_book comic_strip manga anime chibi caricature
        illustration digital_art digital_painting digital_illustration concept_art matte_painting
        vector vector_art vector_illustration flat_design flat_vector pixel_art pixel-art 8-bit
        8bit 16-bit voxel voxel_art low_poly low-poly 3d 3d_render 3d_model cgi render clay_render
        claymation stop_motion stop-motion plasticine origami papercraft paper_cut paper_cutout
        collage mosaic stained_glass stained-glass tapestry embroidery cross-stitch cross_stitch
        needle_felt knitted_style graffiti street_art mural fresco tattoo_design sculpture_style
        photograph photo photography film_photo film_still film_photography analog_photo polaroid
        daguerreotype daguerrotype tintype cyanotype sticker_design logo_design children's_book
        children's_book_illustration storybook fairy_tale_illustration coloring_book blueprint
        technical_drawing infographic isometric movie_poster movie_still vhs cel_shaded cel-shaded
        cel_shading toon crayon crayon_drawing chalk chalk_drawing marker colored_pencil
        coloured_pencil dslr dslr_photo raw_photo wet_plate double_exposure long_exposure
        emoji_style character_art character_design character_sheet portrait_photography
        fashion_photography product_photography street_photography architectural_rendering 2d
        painting drawing airbrush airbrush_art spray_paint ballpoint_pen stipple stippling
        pointillist animation hand-drawn hand_drawn photo_realistic concept_design fan_art fanart
        book_illustration pen_drawing clip_art clipart woodcarving kodachrome fujifilm film_grain
        scanlines
    """,
    Kind.STYLE: """
        realistic photorealistic photo-realistic photo_realistic photorealism realism
        hyperrealistic hyperrealism hyper-realistic lifelike life-like cartoonish cartoony
        cartoon_like stylized stylised abstract minimalist minimalistic minimal surreal surrealist
        surrealism impressionist impressionism impressionistic expressionist expressionism cubist
        cubism pointillism art_deco art_nouveau baroque rococo renaissance gothic romanticism
        pop_art pop-art op_art bauhaus dada futurism fauvism fauvist constructivism suprematism
        vaporwave synthwave retrowave steampunk cyberpunk dieselpunk solarpunk biopunk vintage
        retro old-fashioned old_fashioned old-timey modernist contemporary futuristic sci-fi scifi
        science_fiction fantasy high_fantasy dark_fantasy film_noir noir cinematic painterly
        sketchy hand-painted hand_painted graphic flat detailed intricate ornate simple simplified
        clean_lines geometric psychedelic trippy glitch kawaii disney pixar ghibli studio_ghibli
        dreamworks simpsons south_park rustic grunge punk goth industrial folk_art naive_art tribal
        aboriginal anime_style manga_style cartoon_style comic_style realistic_style gta warcraft
        world_of_warcraft minecraft lego_style wes_anderson tim_burton hdr lo-fi lofi cottagecore
        y2k brutalist scandinavian bohemian boho polaroid_style filmic documentary editorial
        fashion magazine_cover corporate cute_style photographic photo-like whimsical_style
        conceptual avant-garde classical academic traditional old_master dark_academia glitchy
        pixelated posterized halftone dithering neon_noir outrun weirdcore ink-like crude childlike
        kodak instagram lomography bioshock animated kitsch maximalist trompe_l'oeil
        photographically_realistic hyper_realistic ultrarealistic ultra_realistic semi-realistic
        computer_generated cg unreal_engine_style game_art video_game dungeons_and_dragons
        magic_the_gathering d&d hearthstone character_concept digital artistic
    """,
    Kind.ARTIST: """
        van_gogh picasso monet rembrandt da_vinci leonardo_da_vinci michelangelo vermeer caravaggio
        klimt dali salvador_dali escher mc_escher m.c._escher hokusai hiroshige warhol andy_warhol
        banksy basquiat kandinsky mondrian matisse cezanne renoir degas manet gauguin seurat turner
        constable hopper edward_hopper rockwell norman_rockwell frida_kahlo kahlo o'keeffe pollock
        rothko magritte miro chagall munch schiele mucha alphonse_mucha greg_rutkowski rutkowski
        artgerm wlop ilya_kuvshinov makoto_shinkai hayao_miyazaki miyazaki beksinski
        zdzislaw_beksinski giger h.r._giger hr_giger moebius frazetta frank_frazetta syd_mead
        simon_stalenhag stalenhag thomas_kinkade bob_ross ansel_adams annie_leibovitz steve_mccurry
        peter_mohrbacher james_jean ross_tran loish beeple yoji_shinkawa katsuhiro_otomo
        akira_toriyama toriyama junji_ito dr_seuss beatrix_potter norman_foster hieronymus_bosch
        bosch bruegel durer goya velazquez el_greco botticelli raphael titian rubens delacroix
        friedrich caspar_david_friedrich bierstadt albert_bierstadt ivan_aivazovsky aivazovsky
        ivan_shishkin shishkin repin sargent john_singer_sargent whistler waterhouse
        john_william_waterhouse leyendecker n.c._wyeth wyeth gustave_dore dore william_blake
        arthur_rackham edmund_dulac kay_nielsen tove_jansson quentin_blake stanley_kubrick kubrick
        ridley_scott tarantino david_lynch craig_mullins feng_zhu jakub_rozalski ruan_jia
        gustav_klimt vincent_van_gogh claude_monet pablo_picasso edvard_munch henri_matisse
        keith_haring roy_lichtenstein lichtenstein yayoi_kusama takashi_murakami anne_stokes
        tom_bagshaw marc_simonetti android_jones dan_mumford conrad_roset agnes_cecile
    """,
}
