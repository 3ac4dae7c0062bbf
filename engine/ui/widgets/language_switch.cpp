// SPDX-License-Identifier: MIT
#include "ui/widgets/language_switch.h"

#include <array>
#include <string_view>

namespace ui {

std::optional<std::string> languageSwitch(Context& context, const Rect& rect) {
    struct Language {
        std::string_view code, name;
    };
    constexpr std::array<Language, 2> kLanguages{Language{"en", "English"},
                                                 Language{"ur", "\u0627\u0631\u062f\u0648"}};
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const float round = radius::kButton, half = rect.w / 2;
    std::optional<std::string> chosen;
    painter.fill(rect, theme.surface, round);
    for (std::size_t i = 0; i < kLanguages.size(); ++i) {
        const Language& language = kLanguages[i];
        const Rect part{rect.x + half * static_cast<float>(i), rect.y, half, rect.h};
        const Id id = context.id("language", static_cast<std::uint32_t>(i));
        const Interaction use = context.interact(id, part);
        const bool on = context.settings.language == language.code;
        const Corners corners = i == 0 ? Corners{round, 0, 0, round} : Corners{0, round, round, 0};
        const float lit = context.hover(id, use);
        if (on)
            painter.fill(part, theme.brand, corners);
        else if (lit > 0)
            painter.fill(part, theme.brandTint.faded(lit / 1.6F), corners);
        painter.text(part.inset(4, 0), language.name,
                     // Nastaliq is small for its size.
                     {.size = i == 1 ? type::kPane : type::kBody, .bold = on, .reading = i == 1},
                     on ? theme.onBrand : theme.text2, Horizontal::Centre);
        context.ring(use, part, round);
        if (use.clicked && !on) chosen = std::string(language.code);
    }
    painter.border(rect, theme.soft, theme.border, round);
    return chosen;
}

} // namespace ui
