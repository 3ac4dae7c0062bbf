// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "ui/chat/message_layout.h"
#include "ui/me/me_view.h"
#include "ui/widgets/fit.h"

#include <algorithm>
#include <array>

namespace ui {
namespace {

using story::Audience;
using story::Setting;

// The strip with the stars, the face and whether the account is open.
void banner(Column& column, const Model& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const bool open = model.state->privacy[Setting::Account] == Audience::Everyone;
    const std::string_view word =
        open ? context.tr("privacy", "Public account") : context.tr("privacy", "Private account");
    constexpr float kSide = 20, kFace = 84;
    const bool below = pillWidth(context, "lock", word) > column.width() - 2 * kSide - kFace - 16;
    const Rect strip = column.take(104);
    const Rect beside = column.take(56).inset(kSide, 0);
    const Rect line = below ? column.take(36).inset(kSide, 0) : beside;
    if (column.dry) return;
    const Color stops[] = {rgb(0x0F666C), rgb(0x3E7BB0), rgb(0x7A66CC)};
    painter.pushClip(strip);
    painter.gradient({strip.x, strip.y, strip.w, strip.h + radius::kLarge}, stops, false,
                     radius::kLarge);
    for (int i = 0; i < 8; ++i)
        painter.star({strip.x + static_cast<float>(i) * 76 - 12, strip.y + 16, 72, 72},
                     rgb(0xFFFFFF).faded(0.2F), 1.3F);
    painter.popClip();
    painter.fill({strip.x, strip.endY(), strip.w, 24}, theme.kitCard);
    const Rect face{strip.x + kSide + 4, strip.endY() - 38, kFace, kFace};
    painter.circle(face.centre(), kFace / 2 + 4, theme.kitCard);
    painter.avatar(model.scenario->player.avatar, nameOf(context, model, story::kPlayer), face);
    pill(context, line, open ? "globe" : "lock", word, theme.canvas, theme.text2,
         below ? Horizontal::Start : Horizontal::End);
}

struct Fact {
    std::string_view icon, label, value;
    bool seen = false;
};

// A thing on the profile and whether the viewer sees it. The value stands beside its label, or
// below it where there is no room.
void factRow(Column& column, const Fact& fact) {
    constexpr float kIcon = 30, kDots = 5 * 13;
    Context& context = column.context;
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const TextStyle small{.size = type::kLabel}, bold{.size = type::kLabel, .bold = true};
    const std::string_view word =
        fact.seen ? context.tr("privacy", "Visible") : context.tr("privacy", "Hidden");
    const float beside = column.width() - kIcon - pillWidth(context, "eye", word) - 8;
    const float label = std::max(painter.measure(fact.label, small).width, 70.0F) + 4;
    const bool fit =
        fact.seen ? fits(context, fact.value, bold, beside - label, 2) : beside - label >= kDots;
    const bool apart = !fit || !fits(context, fact.label, small, beside);
    // And the word whether it is seen below both, where the label has no room beside that.
    const bool alone = !fits(context, fact.label, small, beside);
    const float across = column.width() - kIcon;
    const float first =
        std::max(painter.measure(fact.label, small, alone ? across : beside).height, 28.0F);
    const float value = painter.measure(fact.value, bold, apart ? across : beside - label).height;
    Rect row = column.take(apart ? first + value + 14 + (alone ? 34.0F : 0.0F)
                                 : std::max(value + 8, 47.0F));
    if (column.dry) return;
    painter.fill({row.x, row.endY() - theme.border, row.w, theme.border}, theme.line);
    Rect seen = row, values;
    if (alone) {
        row.h -= 6;
        seen = row.takeBottom(28);
    }
    if (apart) {
        values = row.takeBottom(value + 8);
        values.takeStart(kIcon);
        if (!alone) seen = row;
    }
    painter.icon(fact.icon, row.takeStart(20).middle(20, 20), theme.text2);
    row.takeStart(kIcon - 20);
    pill(context, seen, fact.seen ? "eye" : "eye-off", word,
         fact.seen ? theme.signTint : theme.okTint, fact.seen ? theme.signText : theme.okText,
         alone ? Horizontal::Start : Horizontal::End);
    row.w = alone ? across : beside;
    painter.text(apart ? row : row.takeStart(label), fact.label, small, theme.text2);
    if (!apart) values = row;
    if (fact.seen) {
        painter.text(values, fact.value, bold, theme.text);
        return;
    }
    for (int i = 0; i < 5; ++i)
        painter.circle({values.x + 4 + 13 * static_cast<float>(i), values.centre().y}, 4,
                       theme.soft);
}

// A picture of the player's: an evening, a playing field or a night, and a lock where it is hidden.
void photoTile(Context& context, const Rect& tile, int which, bool seen) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    if (!seen || theme.highContrast()) {
        painter.fill(tile, seen ? theme.brandTint : theme.canvas, 14);
        if (theme.highContrast()) painter.border(tile, theme.soft, 2, 14);
        painter.icon(seen ? "photo" : "lock", tile.middle(24, 24),
                     seen ? theme.brand : theme.text2);
        return;
    }
    constexpr std::array<std::array<Color, 2>, 3> kSkies{{{rgb(0xF6C48A), rgb(0xE58B8B)},
                                                          {rgb(0xBFE3EE), rgb(0xE9F4E4)},
                                                          {rgb(0x2B3A67), rgb(0x6A5C9E)}}};
    constexpr std::array<std::array<Color, 2>, 3> kHills{{{rgb(0xA45C6E), rgb(0x7C4460)},
                                                          {rgb(0x8CC29A), rgb(0x5FA27A)},
                                                          {rgb(0x27315A), rgb(0x1B2447)}}};
    constexpr std::array<Color, 3> kLights{rgb(0xFFE8B0), rgb(0xFFF6D8), rgb(0xF3EFD8)};
    const auto own = static_cast<std::size_t>(which % 3);
    const float s = tile.w;
    painter.gradient(tile, kSkies[own], true, 14);
    painter.circle({tile.x + s * (own == 1 ? 0.28F : 0.7F), tile.y + tile.h * 0.32F}, s * 0.11F,
                   kLights[own]);
    if (own == 2)
        for (const Vec at : {Vec{0.2F, 0.22F}, Vec{0.42F, 0.14F}, Vec{0.32F, 0.44F}})
            painter.circle({tile.x + s * at.x, tile.y + tile.h * at.y}, 1.5F, kLights[own]);
    // Hills, each with the tile's own lower corners.
    const float far = tile.h * 0.62F, near = tile.h * 0.76F;
    painter.fill({tile.x, tile.y + far, s, tile.h - far}, kHills[own][0],
                 {s * 0.5F, s * 0.12F, 14, 14});
    painter.fill({tile.x, tile.y + near, s, tile.h - near}, kHills[own][1],
                 {s * 0.1F, s * 0.22F, 14, 14});
}

void photos(Column& column, int count, bool seen) {
    if (count <= 0) return;
    constexpr float kGap = 8;
    const float width = (column.width() - 2 * kGap) / 3;
    column.gap(14);
    Rect row = column.take(std::min(width, 120.0F));
    for (int i = 0; i < count && !column.dry; ++i) {
        photoTile(column.context, row.takeStart(width), i, seen);
        row.takeStart(kGap);
    }
}

} // namespace

void MeView::profile(Column& column, const Model& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const story::Player& player = model.scenario->player;
    const story::Privacy& privacy = model.state->privacy;
    banner(column, model);
    const Rect place = column.take(0);
    Column inner(context, {place.x + 20, place.y, place.w - 40, 0}, column.dry);
    inner.text(nameOf(context, model, story::kPlayer), {.size = type::kScreen, .bold = true},
               theme.text);
    std::string about(text::isolated(player.handle));
    if (player.about != story::kNoText) {
        if (!player.handle.empty()) about += " · ";
        about += context.strings.story(*model.scenario, player.about);
    }
    inner.text(about, {.size = type::kLabel, .reading = true}, theme.text2);
    inner.gap(8);
    const auto seen = [&](Setting setting) { return sees(m_viewer, setting, privacy); };
    const std::array facts{
        Fact{"school", context.tr("privacy", "School"),
             context.strings.story(*model.scenario, player.school), seen(Setting::School)},
        Fact{"phone", context.tr("profile", "Phone"), player.phone, seen(Setting::Phone)},
        Fact{"clock", context.tr("profile", "Online"), context.tr("profile", "Now"),
             seen(Setting::Online)}};
    for (const Fact& fact : facts)
        if (!fact.value.empty()) factRow(inner, fact);
    photos(inner, std::min(player.photos, 3), seen(Setting::Photos));
    inner.gap(20);
    column.gap(inner.height());
}

void MeView::preview(Column& column, const Model& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const std::string_view viewers[] = {context.tr("viewer", "A stranger"),
                                        context.tr("viewer", "A contact"),
                                        context.tr("viewer", "Me")};
    const Rect bar = column.take(segmentsHeight(context, viewers, column.width(), 50, type::kBody));
    if (!column.dry) {
        context.painter.fill(bar, theme.kitCard, 16);
        context.painter.border(bar, theme.kitLine, theme.border, 16);
        const int now = static_cast<int>(m_viewer);
        const int picked = segments(context, context.id("viewer"), bar, viewers, now,
                                    {.on = theme.sign, .onInk = theme.onSign, .size = type::kBody});
        if (picked != now) {
            m_viewer = static_cast<Viewer>(picked);
            context.requestFrame();
        }
    }
    column.gap(16);
    CardLook look = kitCard(context);
    look.radius = radius::kLarge;
    look.shadow = true;
    column.card(look, 0, [&](Column& inner) { profile(inner, model); });
}

} // namespace ui
