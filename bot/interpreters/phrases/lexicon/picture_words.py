"""Words for parts and properties of a picture: light, colour, framing, quality, writing, style."""

from bot.interpreters.phrases.lexicon.kinds import Kind

PICTURE_WORDS: dict[Kind, str] = {
    Kind.PICTURE: """
        image picture photo photograph pic shot pics images photos pictures scene screenshot render
        artwork piece result version composition_as_a_whole drawing painting portrait_photo
        snapshot img selfie file card poster illustration whole_thing frame_as_a_whole photo_graph
        wallpaper_image scan jpeg jpg png meme thumbnail canvas design design_as_a_whole banner
        icon logo_design pattern layout
    """,
    Kind.BACKDROP: """
        background backdrop backround bg surroundings environment setting surrounding scenery
        back_ground location backgorund bakground backgroud backdrops behind_him behind_her
        behind_them behind_it behind_me behind_us landscape_behind scene_behind far_distance
        distance horizon
    """,
    Kind.LIGHT: """
        light lighting exposure contrast highlight highlights brightness glow illumination
        luminance backlight backlighting sidelight spotlight rim_light rim_lighting key_light
        fill_light fill_flash flash sunlight moonlight candlelight lamplight daylight firelight
        starlight torchlight neon_light neon_lights studio_light studio_lighting natural_light
        ambient_light soft_light hard_light sun_rays sunrays god_rays light_rays sunbeams sunbeam
        light_beam beam_of_light sun_light low_key high_key low_key_lighting high_key_lighting
        golden_hour_light volumetric_lighting volumetric_light chiaroscuro dramatic_lighting
        cinematic_lighting gamma levels shadows shadow dynamic_range hdr_lighting softbox
        rembrandt_lighting global_illumination lumen_reflections ray_tracing raytracing
        bounce_light light_source lamp_light luminosity glows bloom_light caustics crepuscular_rays
        dappled_light sunlit backlit light_leak light_leaks blacks whites midtones black_point
        white_point twilight_glow rays lights lit_from light_direction hotspot darkness brightening
        dark_areas dark_spots shading shine shaft_of_light light_shafts tyndall_effect
        subsurface_scattering specular
    """,
    Kind.GLARE: """
        glare lens_flare flare reflection reflections shadow shadows flash_reflection hotspot
        light_spot sun_spot red_eye red_eyes_effect light_leak light_leaks sun_flare shine sheen
        haze
    """,
    Kind.COLOR: """
        color colour colors colours hue tint saturation tone tones palette color_palette
        colour_palette vibrancy vibrance white_balance color_balance colour_balance color_grade
        color_grading colour_grading color_scheme colour_scheme temperature color_temperature
        colour_temperature color_cast colour_cast coloring colouring black_and_white b&w b/w bw
        black_&_white black_white grayscale greyscale sepia monochrome monochromatic duotone
        color_tone warmth coolness color_theme color_filter hues tints pigment gradient undertone
        undertones overtone accents color_accents sepia_tone teal_and_orange vividness
        intensity_of_color negative_colors inverted_colors colorfulness colour_filter red_filter
        color_splash selective_color accent yellow_tint technicolor colorway
    """,
    Kind.MOOD: """
        mood feel vibe vibes atmosphere feeling feelings emotion ambience ambiance aura drama
        emotions energy tension spirit sense
    """,
    Kind.STYLE: """
        style effect filter look aesthetic aesthetics art_style influence influences technique
        rendering genre visual_style artstyle medium theme treatment finish stylization filters
        effects look_and_feel texture_style brushwork brush_strokes brushstrokes line_art line_work
        linework lineart detail details texture textures
    """,
    Kind.FRAME: """
        camera angle camera_angle viewpoint perspective framing composition frame view
        point_of_view pov crop zoom position placement orientation canvas layout edge edges corner
        corners rotation symmetry balance rule_of_thirds negative_space empty_space headroom
        focal_length lens lens_angle field_of_view fov camera_position vantage_point depth_of_field
        dof foreground middle_ground margin margins center centre side tilt horizon_line
        centered_composition composition_lines leading_lines vanishing_point border_space
        whitespace distance_from_the_camera aperture bokeh_depth shot_type distance_to_camera
        camera_distance arrangement
    """,
    Kind.SHOT: """
        wide_shot long_shot full_shot medium_shot close_up closeup close-up extreme_close_up
        extreme_closeup close_up_shot macro macro_shot macro_photography macro_lens wide_angle
        wide-angle wide_angle_shot wide_angle_lens fisheye fish-eye fisheye_lens fish_eye_lens
        bird's_eye_view birds_eye_view bird's-eye_view bird's_eye aerial_view aerial aerial_shot
        drone_shot drone_view top_down top-down top_view top_down_view overhead overhead_shot
        overhead_view worm's_eye_view worms_eye_view worm's-eye_view low_angle low-angle
        low_angle_shot low_angle_view high_angle high-angle high_angle_shot eye_level eye-level
        dutch_angle tilted_angle side_view side-view profile_view in_profile profile_shot
        front_view back_view rear_view from_behind from_above from_below from_the_side
        from_the_front from_the_back from_up_high from_the_ground from_afar from_far_away
        three_quarter_view 3/4_view isometric_view isometric_perspective head_shot headshot
        bust_shot half_body half-body half_body_shot full_body full-body full_body_shot full_length
        full-length full_length_shot cowboy_shot upper_body establishing_shot over_the_shoulder
        over-the-shoulder over_the_shoulder_shot panorama panoramic panoramic_view panoramic_shot
        first_person first-person first_person_view third_person_view selfie_angle two_shot
        group_shot ultra_wide ultrawide ultra_wide_shot ultra_wide_angle tracking_shot
        extreme_wide_shot extreme_long_shot medium_close_up american_shot knee_shot tilt_shift
        tilt-shift shallow_depth_of_field deep_focus symmetrical asymmetrical centered centred
        off-center off_center symmetrical_composition rule_of_thirds depth_of_field bokeh telephoto
        telephoto_lens zoomed_in zoomed_out zoomed cropped close_shot cross-section cross_section
        cutaway_view wide_view close_view far_away portrait_shot portrait_lens action_shot
        product_shot candid_shot mid_shot symmetry centered_composition flat_lay full_frame
        view_from_above dof wide_lens 35mm 50mm 85mm 24mm 14mm 100mm 200mm 35_mm 50_mm 85_mm 135mm
        70mm 28mm 16mm 20mm epic_shot 35mm_lens 50mm_lens 85mm_lens f/1.4 f/1.8 f/2.8 f1.8 f1.4
        f2.8
    """,
    Kind.SIDE: """
        left right top bottom center centre middle upper lower left_side right_side left_hand_side
        right_hand_side top_left top_right bottom_left bottom_right upper_left upper_right
        lower_left lower_right foreground front corner edge off_center side horizontally vertically
        sideways clockwise counterclockwise anticlockwise anti-clockwise counter-clockwise
        upside_down diagonal diagonally higher closer further_away farther_away nearer further_back
        back_to_front other_side opposite_side further farther apart closer_together further_apart
        background_plane upper-middle lower-middle top-left top-right bottom-left bottom-right
        in_front far_left far_right forward forwards backward backwards lower_down higher_up degree
        degrees horizontal vertical
    """,
    Kind.QUALITY: """
        resolution quality sharpness noise grain blur pixels pixel pixelation clarity definition
        focus crispness image_quality picture_quality photo_quality jpeg_artifacts artifacts
        artefacts compression dpi ppi megapixels print_quality blurriness graininess fidelity res
        hd full_hd uhd high_resolution high-resolution high_res high-res hi-res hires hi_res
        low_resolution low_res low-res lowres low_quality high_quality high-quality best_quality
        higher_resolution higher_quality better_quality 4k_resolution print_ready quality_settings
        legibility readability size_in_pixels file_size high_definition motion_blur aliasing
        jaggies banding moire anti-aliasing denoising upscaling vector_file
    """,
    Kind.DEFECT: """
        scratch scratches dust crease creases stain stains spot spots tear tears fold folds scuff
        scuffs defect defects damage blemish blemishes smudge smudges crack cracks mark marks
        speckle speckles fingerprint fingerprints wear_and_tear imperfection imperfections
        water_damage discoloration rips rip wrinkle_in_the_paper dirt yellowing fading flaw flaws
        artifact glitch glitches fuzz fuzziness distortion warping line_across staple hole holes
        missing_parts missing_pieces torn_edges mold mildew
    """,
    Kind.BOOST: """
        8k 4k 16k 2k 32k hd uhd hdr 8_k 4_k 16_k 1080p 720p masterpiece best_quality high_quality
        ultra_detailed ultra-detailed ultradetailed highly_detailed high_detail highly-detailed
        hyper_detailed hyper-detailed hyperdetailed extremely_detailed intricate intricate_details
        intricate_detail insanely_detailed incredibly_detailed very_detailed super_detailed
        finely_detailed richly_detailed detailed sharp_focus ultra_hd ultra-hd ultra_realistic
        ultra-realistic hyper_realistic hyper-realistic hyperrealistic photorealistic award_winning
        award-winning award_-_winning trending trending_on_artstation trending_on_pixiv
        trending_on_behance artstation cgsociety behance deviantart pixiv artstation_hq octane
        octane_render unreal_engine unreal_engine_5 unreal_engine_4 unreal vray v-ray redshift
        cinema_4d c4d blender zbrush houdini elegant smooth stunning beautiful
        professional_photography professional high_resolution ultra_high_res absurdres highres
        very_high_resolution wallpaper_quality sharp crisp complex elaborate ornate
        featured_on_behance trending_on_cgsociety cg_society wlop_style national_geographic
        unsplash 500px flickr studio_quality ultra_quality ultra_sharp best_details fine_details
        high_details ultra_high_definition full_details rendered physically_based_rendering pbr
        ray_traced high_resolution_scan quality perfect_composition exquisite amazing_detail superb
        ultra_fine detailed_face
    """,
    Kind.FORMAT: """
        aspect aspect_ratio ratio square landscape_format portrait_format landscape_orientation
        portrait_orientation widescreen wide_screen vertical_format horizontal_format square_format
        wallpaper phone_wallpaper desktop_wallpaper desktop_background phone_background lock_screen
        lockscreen home_screen computer_background computer_wallpaper phone_screen
        iphone_background iphone_wallpaper banner banner_size instagram_story instagram_post
        profile_pic profile_picture profile_photo avatar cover_photo cover_image facebook_cover
        twitter_header youtube_thumbnail linkedin_banner album_cover book_cover passport_photo
        passport_size postcard_size a4 a3 a5 letter_size business_card_size poster_size cinemascope
        anamorphic cinematic_format story_format landscape_mode portrait_mode dimensions
        proportions_of_the_image instagram_format tiktok reel reels story letterbox
        ultrawide_format twitter_banner steam_banner dual_monitor dual_monitors profile_pictures
    """,
    Kind.TEXT: """
        text word words letter letters caption title font lettering writing slogan headline
        typeface typography watermark label sign_text inscription heading subtitle logo_text
        wording signature number numbers digits date timestamp time_stamp quote tagline message
        phrase sentence handwriting spelling subtitles speech_bubble text_bubble banner_text
        name_tag date_stamp hashtag monogram initials txt calligraphy captions graffiti_text
        font_size stroke_of_the_text serif sans_serif comic_sans uppercase lowercase
        capital_letters bold_letters cursive
    """,
    Kind.LETTERING: """
        watermark watermarks signature logo logos timestamp time_stamp date_stamp label labels
        sticker stickers sign_text number_plate license_plate price_tag username
    """,
    Kind.POSE: """
        pose expression posture gesture stance gaze smile frown grin facial_expression eye_contact
        body_language action activity movement motion facial_expressions pout attitude_of_the_body
        smirk scowl position_of_the_hands hand_gesture laugh wink
    """,
}
