# SPDX-License-Identifier: MIT
# What the program reads at run time, gathered under <build>/data:
#   guide/ help/ scripts/      as they stand in the repository
#   starter/                   what `chatwise new` begins with
#   fonts/                     from the font packages
#   icons/ avatars/ covers/    PNG made from the SVG in assets/
#   translations/<lang>/*.mo   from assets/translations/<lang>/*.po
#   scenarios/<id>/            the folder, its .svg as .png
set(DATA_DIR ${CMAKE_BINARY_DIR}/data)
set(DATA_FILES "")

macro(data_copy SOURCE TARGET)
    add_custom_command(OUTPUT ${DATA_DIR}/${TARGET}
        COMMAND ${CMAKE_COMMAND} -E copy ${SOURCE} ${DATA_DIR}/${TARGET}
        DEPENDS ${SOURCE} VERBATIM)
    list(APPEND DATA_FILES ${DATA_DIR}/${TARGET})
endmacro()

macro(data_svg SOURCE TARGET WIDTH)
    get_filename_component(FOLDER ${DATA_DIR}/${TARGET} DIRECTORY)
    add_custom_command(OUTPUT ${DATA_DIR}/${TARGET}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${FOLDER}
        COMMAND ${RSVG_CONVERT} --width ${WIDTH} --keep-aspect-ratio --output ${DATA_DIR}/${TARGET} ${SOURCE}
        DEPENDS ${SOURCE} VERBATIM)
    list(APPEND DATA_FILES ${DATA_DIR}/${TARGET})
endmacro()

macro(data_po SOURCE TARGET)
    get_filename_component(FOLDER ${DATA_DIR}/${TARGET} DIRECTORY)
    add_custom_command(OUTPUT ${DATA_DIR}/${TARGET}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${FOLDER}
        COMMAND ${MSGFMT} --check-format --output-file=${DATA_DIR}/${TARGET} ${SOURCE}
        DEPENDS ${SOURCE} VERBATIM)
    list(APPEND DATA_FILES ${DATA_DIR}/${TARGET})
endmacro()

# Plain copies.
file(GLOB_RECURSE PLAIN CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/assets
    ${CMAKE_SOURCE_DIR}/assets/guide/*.json ${CMAKE_SOURCE_DIR}/assets/help/*.json
    ${CMAKE_SOURCE_DIR}/assets/safety/* ${CMAKE_SOURCE_DIR}/assets/starter/*)
foreach(FILE ${PLAIN})
    data_copy(${CMAKE_SOURCE_DIR}/assets/${FILE} ${FILE})
endforeach()
file(GLOB SCRIPTS CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/scripts/*.lua)
foreach(FILE ${SCRIPTS})
    data_copy(${CMAKE_SOURCE_DIR}/${FILE} ${FILE})
endforeach()

# Fonts.
foreach(FONT NotoSans-Regular NotoSans-Bold NotoNastaliqUrdu-Regular NotoNastaliqUrdu-Bold
             NotoNaskhArabic-Regular NotoNaskhArabic-Bold NotoColorEmoji)
    find_file(FONT_${FONT} ${FONT}.ttf PATHS /usr/share/fonts/truetype/noto NO_DEFAULT_PATH REQUIRED)
    data_copy(${FONT_${FONT}} fonts/${FONT}.ttf)
endforeach()

# Pictures. Widths leave room for a text scale of 200 %: the program only ever scales down.
foreach(KIND_AND_WIDTH "icons|120" "avatars|256" "covers|880")
    string(REPLACE "|" ";" PAIR ${KIND_AND_WIDTH})
    list(GET PAIR 0 KIND)
    list(GET PAIR 1 WIDTH)
    file(GLOB PICTURES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/${KIND}/*.svg)
    foreach(PICTURE ${PICTURES})
        get_filename_component(STEM ${PICTURE} NAME_WE)
        data_svg(${PICTURE} ${KIND}/${STEM}.png ${WIDTH})
    endforeach()
endforeach()

# Translations.
file(GLOB_RECURSE CATALOGUES CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/assets
    ${CMAKE_SOURCE_DIR}/assets/translations/*.po)
foreach(FILE ${CATALOGUES})
    string(REGEX REPLACE "\\.po$" ".mo" TARGET ${FILE})
    data_po(${CMAKE_SOURCE_DIR}/assets/${FILE} ${TARGET})
endforeach()

# Scenarios. A cover is shown larger than a photo in a chat.
file(GLOB_RECURSE SCENARIO_FILES CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}
    ${CMAKE_SOURCE_DIR}/scenarios/*)
list(FILTER SCENARIO_FILES EXCLUDE REGEX "/\\.") # what `chatwise new` puts there for editors
foreach(FILE ${SCENARIO_FILES})
    if(FILE MATCHES "/cover\\.svg$")
        string(REGEX REPLACE "\\.svg$" ".png" TARGET ${FILE})
        data_svg(${CMAKE_SOURCE_DIR}/${FILE} ${TARGET} 880)
    elseif(FILE MATCHES "\\.svg$")
        string(REGEX REPLACE "\\.svg$" ".png" TARGET ${FILE})
        data_svg(${CMAKE_SOURCE_DIR}/${FILE} ${TARGET} 640)
    elseif(FILE MATCHES "\\.(lua|md|png|po)$" OR FILE STREQUAL "scenarios/order.txt")
        data_copy(${CMAKE_SOURCE_DIR}/${FILE} ${FILE})
    else()
        message(FATAL_ERROR "${FILE}: a scenario is made of .lua, .md, .po, .svg and .png files. "
                            "Take this one out, or add its kind here.")
    endif()
endforeach()

# What the source no longer has must not be found by the program either.
file(GLOB_RECURSE STALE ${DATA_DIR}/*)
list(REMOVE_ITEM STALE ${DATA_FILES})
if(STALE)
    file(REMOVE ${STALE})
endif()

add_custom_target(data ALL DEPENDS ${DATA_FILES})
