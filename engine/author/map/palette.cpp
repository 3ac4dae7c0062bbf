// SPDX-License-Identifier: MIT
#include "author/map/palette.h"

namespace author {
namespace {

std::uint32_t hexOf(ui::Color color) {
    return std::uint32_t{color.r} << 16 | std::uint32_t{color.g} << 8 | color.b;
}

} // namespace

map::Palette paletteOf(ui::ThemeKind kind) {
    const ui::Theme& t = ui::themeOf(kind);
    // High contrast knows no half tones: there the border and the word tell the chats apart.
    const ui::Color manipulator = t.highContrast() ? t.canvas : t.line;
    return {
        .page = hexOf(t.surface),
        .text = hexOf(t.text),
        .text2 = hexOf(t.text2),
        .chat = hexOf(t.canvas),
        .manipulator = hexOf(manipulator),
        .chatLine = hexOf(t.line),
        .card = hexOf(t.in),
        .cardLine = hexOf(t.soft),
        .edge = hexOf(t.edge),
        .reply = hexOf(t.out),
        .replyText = hexOf(t.outText),
        .replyMeta = hexOf(t.outMeta),
        .brand = hexOf(t.brand),
        .onBrand = hexOf(t.onBrand),
        .tint = hexOf(t.brandTint),
        .onTint = hexOf(t.onTint),
        .sign = hexOf(t.sign),
        .onSign = hexOf(t.onSign),
        .kit = hexOf(t.kit),
        .kitLine = hexOf(t.kitLine),
        .ok = hexOf(t.ok),
        .okTint = hexOf(t.okTint),
        .okText = hexOf(t.okText),
        .miss = hexOf(t.miss),
        .missTint = hexOf(t.missTint),
        .missText = hexOf(t.missText),
        .mix = hexOf(t.mix),
        .mixText = hexOf(t.mixText),
        .focus = hexOf(t.focus),
    };
}

} // namespace author
