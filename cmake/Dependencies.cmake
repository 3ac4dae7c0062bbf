# SPDX-License-Identifier: MIT
# Every library comes from the system's packages; `dev` names and installs them.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(tl-expected REQUIRED)
find_package(CLI11 REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(SQLiteCpp REQUIRED)

pkg_check_modules(LUA REQUIRED IMPORTED_TARGET lua5.4-c++)
# Its functions have C names on Debian 12 and C++ names on Debian 13; see script/sandbox/lua_api.h.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES PkgConfig::LUA)
check_cxx_source_compiles("#include <lua.hpp>
int main() { lua_close(luaL_newstate()); }" LUA_HAS_C_NAMES)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT LUA_HAS_C_NAMES)
    set_property(TARGET PkgConfig::LUA APPEND PROPERTY INTERFACE_COMPILE_DEFINITIONS
        CHATWISE_LUA_CPP_NAMES)
endif()

pkg_check_modules(SDL2 REQUIRED IMPORTED_TARGET sdl2)
pkg_check_modules(TEXTLIBS REQUIRED IMPORTED_TARGET harfbuzz fribidi freetype2 libunibreak)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)

pkg_check_modules(GRAPHVIZ REQUIRED IMPORTED_TARGET libgvc libcgraph)
# Graphviz' dot is a plugin, linked like any library so that none is looked for at run time.
find_library(GRAPHVIZ_DOT gvplugin_dot_layout PATH_SUFFIXES graphviz REQUIRED)
add_library(chatwise_dot INTERFACE)
target_link_libraries(chatwise_dot INTERFACE ${GRAPHVIZ_DOT})

# Debian 12 ships Dear ImGui and stb without a usable CMake or pkg-config file.
find_path(IMGUI_INCLUDE imgui.h PATH_SUFFIXES imgui REQUIRED)
find_library(IMGUI_LIBRARY imgui REQUIRED)
add_library(chatwise_imgui INTERFACE)
target_include_directories(chatwise_imgui SYSTEM INTERFACE ${IMGUI_INCLUDE} ${IMGUI_INCLUDE}/backends)
target_link_libraries(chatwise_imgui INTERFACE ${IMGUI_LIBRARY})

find_path(STB_INCLUDE stb_image.h PATH_SUFFIXES stb REQUIRED)
find_library(STB_LIBRARY NAMES stb libstb.so.0 REQUIRED)
add_library(chatwise_stb INTERFACE)
target_include_directories(chatwise_stb SYSTEM INTERFACE ${STB_INCLUDE})
target_link_libraries(chatwise_stb INTERFACE ${STB_LIBRARY})

# GNU gettext comes without either, too.
find_path(GETTEXTPO_INCLUDE gettext-po.h REQUIRED)
find_library(GETTEXTPO_LIBRARY gettextpo REQUIRED)
add_library(chatwise_gettextpo INTERFACE)
target_include_directories(chatwise_gettextpo SYSTEM INTERFACE ${GETTEXTPO_INCLUDE})
target_link_libraries(chatwise_gettextpo INTERFACE ${GETTEXTPO_LIBRARY})

find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(MSGFMT msgfmt REQUIRED)
