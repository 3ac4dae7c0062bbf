# SPDX-License-Identifier: MIT
# layer(NAME USES layer... LIBS library...): one folder of engine/, one static library.
# A layer's public headers are included as "name/header.h".

add_library(chatwise_flags INTERFACE)
# Designated initialisers leave members to their defaults on purpose, and lengths are compared with
# indexes throughout: these two warnings find style there, not faults.
target_compile_options(chatwise_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
    -Wno-missing-field-initializers -Wno-sign-conversion)
# A newer compiler's new warnings must not keep anybody from playing.
if(CHATWISE_STRICT)
    target_compile_options(chatwise_flags INTERFACE -Werror)
endif()
if(CHATWISE_SANITIZE)
    target_compile_options(chatwise_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(chatwise_flags INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(chatwise_flags INTERFACE CHATWISE_SANITIZED=1)
endif()

if(CMAKE_UNITY_BUILD)
    # A unity is a whole layer. To the compiler its source files are headers, whose types had better
    # have names, and whose constants are in sight of the files behind them.
    target_compile_options(chatwise_flags INTERFACE -Wno-subobject-linkage -Wno-shadow)
endif()

# precompile(TARGET HEADER...): parses what nearly every file includes once. The tests always do;
# the layers where asked, since building them without proves that each file includes what it uses.
function(precompile NAME)
    get_target_property(SOURCES ${NAME} SOURCES)
    list(LENGTH SOURCES COUNT)
    if(COUNT GREATER 3)
        target_precompile_headers(${NAME} PRIVATE <algorithm> <filesystem> <functional> <map>
            <memory> <optional> <string> <vector> <fmt/format.h> ${ARGN})
        target_compile_options(${NAME} PRIVATE -fpch-preprocess)
    endif()
endfunction()

function(layer NAME)
    cmake_parse_arguments(ARG "" "" "USES;LIBS" ${ARGN})
    file(GLOB_RECURSE SOURCES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/engine/${NAME}/*.cpp)
    list(FILTER SOURCES EXCLUDE REGEX "engine/app/main\\.cpp$")
    if(NOT SOURCES)
        message(STATUS "layer ${NAME}: no sources yet")
        return()
    endif()
    add_library(${NAME} STATIC ${SOURCES})
    target_include_directories(${NAME} PUBLIC ${CMAKE_SOURCE_DIR}/engine)
    target_link_libraries(${NAME} PRIVATE chatwise_flags PUBLIC ${ARG_USES} ${ARG_LIBS})
    if(CHATWISE_PCH)
        precompile(${NAME})
    endif()
    set_property(GLOBAL APPEND PROPERTY CHATWISE_LAYERS ${NAME})
endfunction()
