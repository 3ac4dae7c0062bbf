// SPDX-License-Identifier: MIT
#include "ui/settings/rows.h"

#include <algorithm>

namespace ui::settings {
namespace {
constexpr float kRowGap = 14;
} // namespace

void section(Column& column, std::string_view title, const Column::Content& content) {
    const Theme& theme = column.context.theme();
    column.text(title, {.size = type::kPane, .bold = true}, theme.text);
    column.gap(8);
    const CardLook look{.fill = theme.surface,
                        .border = theme.soft,
                        .thickness = theme.highContrast() ? 2.0F : 0.0F,
                        .radius = radius::kCardWide,
                        .shadow = true};
    column.card(look, 18, content);
    column.gap(20);
}

void row(Column& column, std::string_view label, std::string_view second, float width,
         const std::function<void(Rect)>& control, const std::function<float(float)>& tall) {
    const Theme& theme = column.context.theme();
    if (column.height() > 0) column.gap(kRowGap);
    width = std::min(width, column.width());
    const bool beside = column.width() - width >= 180;
    const float room = beside ? column.width() - width - 16 : column.width();
    const auto words = [&](Column& text) {
        text.text(label, {.size = type::kLabel, .bold = true}, theme.text);
        text.text(second, {.size = type::kSecond}, theme.text2);
    };
    const float height = Column::heightOf(column.context, room, words);
    const float own = tall ? tall(width) : 44.0F;
    const Rect box = column.take(beside ? std::max(height, own) : height + 8 + own);
    if (column.dry) return;
    const float top = beside ? box.y + (box.h - height) / 2 : box.y;
    Column text(column.context, {box.x, top, room, 0});
    words(text);
    Rect rest = box;
    control(beside ? rest.takeEnd(width).middle(width, own)
                   : Rect{box.x, box.endY() - own, width, own});
}

void choice(Column& column, std::string_view name, std::string_view label, std::string_view second,
            std::span<const std::string_view> labels, int chosen,
            const std::function<void(int)>& choose) {
    Context& context = column.context;
    float widest = 64;
    for (const std::string_view word : labels)
        widest = std::max(
            widest, context.painter.measure(word, {.size = type::kLabel, .bold = true}).width + 26);
    row(
        column, label, second, widest * static_cast<float>(labels.size()),
        [&](Rect box) {
            const int now = segments(context, context.id(name), box, labels, chosen);
            if (now != chosen) choose(now);
        },
        [&](float width) { return segmentsHeight(context, labels, width); });
}

void onOff(Column& column, std::string_view name, std::string_view label, std::string_view second,
           bool& on) {
    Context& context = column.context;
    if (column.height() > 0) column.gap(kRowGap);
    const Rect box = column.take(toggleRowHeight(context, label, second, column.width()));
    if (!column.dry) on = toggleRow(context, context.id(name), box, label, second, on);
}

} // namespace ui::settings
