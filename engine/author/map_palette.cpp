// SPDX-License-Identifier: MIT
#include "author/map_palette.h"

namespace author {
namespace {

std::uint32_t hex(ui::Color color) {
    return std::uint32_t{color.r} << 16 | std::uint32_t{color.g} << 8 | color.b;
}

} // namespace

map::Palette paletteOf(ui::ThemeKind kind) {
    const ui::Theme& t = ui::themeOf(kind);
    // High contrast knows no half tones: there the border and the word tell the chats apart.
    const ui::Color manipulator = t.highContrast() ? t.canvas : t.line;
    return {
        .page = hex(t.surface),
        .text = hex(t.text),
        .text2 = hex(t.text2),
        .chat = hex(t.canvas),
        .manipulator = hex(manipulator),
        .chatLine = hex(t.line),
        .card = hex(t.in),
        .cardLine = hex(t.soft),
        .edge = hex(t.edge),
        .reply = hex(t.out),
        .replyText = hex(t.outText),
        .replyMeta = hex(t.outMeta),
        .brand = hex(t.brand),
        .onBrand = hex(t.onBrand),
        .tint = hex(t.brandTint),
        .onTint = hex(t.onTint),
        .sign = hex(t.sign),
        .onSign = hex(t.onSign),
        .kit = hex(t.kit),
        .kitLine = hex(t.kitLine),
        .ok = hex(t.ok),
        .okTint = hex(t.okTint),
        .okText = hex(t.okText),
        .miss = hex(t.miss),
        .missTint = hex(t.missTint),
        .missText = hex(t.missText),
        .mix = hex(t.mix),
        .mixText = hex(t.mixText),
        .focus = hex(t.focus),
    };
}

} // namespace author
