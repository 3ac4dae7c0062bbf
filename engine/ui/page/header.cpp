// SPDX-License-Identifier: MIT
#include "ui/page/header.h"

#include "ui/chat/parts.h"
#include "ui/page/story_page.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fit.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr float kBack = 44, kGap = 8, kFace = 44;

struct Words {
    TextStyle title, second;
    bool below = false;
    float first = 0, height = 0; ///< of the title, and of both
};

Words layOut(Context& context, const HeaderLook& look, float beside, float whole) {
    const bool phone = context.panes().breadth == Breadth::Phone;
    const bool two = !look.second.empty();
    Words words;
    const float usual = phone || two ? type::kPane : type::kScreen;
    words.title = {.size = look.size > 0 ? look.size : usual, .bold = true, .lineHeight = 1.15F};
    words.second = {.size = type::kSecond, .lineHeight = 1.2F};
    const auto set = [&](float width) {
        words.first = std::ceil(context.painter.measure(look.title, words.title, width).height);
        words.height = words.first;
        if (two)
            words.height +=
                std::ceil(context.painter.measure(look.second, words.second, width).height) + 2;
    };
    set(beside);
    words.below = !fits(context, look.title, words.title, beside, 2) ||
                  (two && !fits(context, look.second, words.second, beside, 2)) ||
                  words.height > context.panes().header - 6;
    if (words.below) set(whole);
    return words;
}

} // namespace

bool header(Context& context, Rect& rest, const HeaderLook& look, Commands& commands) {
    Painter& painter = context.painter;
    const bool phone = context.panes().breadth == Breadth::Phone;
    const float margin = look.back ? std::max(look.margin - 12, 4.0F) : look.margin;
    const float exits = look.exit ? parts::exitButtonsWidth(context, look.pause) : 0.0F;
    const bool face = !look.face.empty() && !phone, chip = !look.chip.empty() && !phone;

    const float end = std::max(look.margin - 4, 4.0F);

    float beside = rest.w - margin - end;
    if (look.back) beside -= kBack + kGap;
    if (look.exit) beside -= exits + kGap;
    if (face) beside -= kFace + 12;
    if (chip)
        beside -= painter.measure(look.chip, {.size = type::kSecond, .bold = true}).width + 33;
    const Words words = layOut(context, look, beside, rest.w - 2 * look.margin);

    // The buttons alone need less height than a title in two lines.
    const float upper =
        words.below ? std::min(context.panes().header, 56.0F) : context.panes().header;
    const Rect strip = rest.takeTop(upper + (words.below ? words.height + 10 : 0.0F));
    painter.fill(strip, look.fill);
    painter.fill({strip.x, strip.endY() - context.theme().border, strip.w, context.theme().border},
                 look.line);
    Rect row = Rect{strip}.takeTop(upper);
    row.takeStart(margin);
    row.takeEnd(end);
    bool back = false;
    context.setRegion(Region::Header);
    if (look.back) {
        back = iconButton(context, context.id("page-back"), row.takeStart(kBack).centre(), "back",
                          context.tr("page", "Back"), {.turn = Turn::Flip}) ||
               context.takeKey(key::kEscape);
        row.takeStart(kGap);
    }
    if (look.exit) {
        parts::exitButtons(context, row.takeEnd(exits), look.pause, commands);
        row.takeEnd(kGap);
    }
    if (chip)
        row.takeEnd(
            pill(context, row, {}, look.chip, context.theme().canvas, context.theme().text2) + 12);
    if (face) {
        painter.avatar(look.avatar, look.face, row.takeStart(kFace).middle(kFace, kFace));
        row.takeStart(12);
    }
    Rect lines = words.below ? Rect{strip.x + look.margin, strip.endY() - words.height - 10,
                                    strip.w - 2 * look.margin, words.height}
                             : row.middle(row.w, words.height);
    painter.text(lines.takeTop(words.first), look.title, words.title, context.theme().text);
    painter.text(lines, look.second, words.second, context.theme().text2, Horizontal::Start,
                 Vertical::Bottom);
    return back;
}

} // namespace ui
