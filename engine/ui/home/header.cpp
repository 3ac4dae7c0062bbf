// SPDX-License-Identifier: MIT
#include "ui/chat/parts.h"
#include "ui/home/parts.h"
#include "ui/widgets/language_switch.h"

namespace ui::home {
namespace {

float nextScale(float scale) {
    for (const float step : {1.25F, 1.5F, 2.0F})
        if (scale < step - 0.01F) return step;
    return 1;
}

} // namespace

Command go(Screen screen, const std::string& story) {
    return Navigate{screen, story::kNobody, story::kNoReason, story};
}

void header(Context& context, const Rect& rect, Commands& commands) {
    Painter& painter = context.painter;
    Rect rest = rect;
    context.setRegion(Region::Header);
    // What does not fit is in Settings too, and goes in this order: text size, name, languages.
    const std::string_view name = context.tr("app", "Chatwise");
    const TextStyle nameStyle{.size = type::kScreen, .bold = true, .maxLines = 1};
    const float nameWidth = painter.measure(name, nameStyle).width + 12;
    const float exit = parts::exitButtonsWidth(context, false);
    float left = rect.w - 42 - exit - 12 - 44;
    const bool languages = left >= kLanguageSwitchWidth + 10;
    if (languages) left -= kLanguageSwitchWidth + 10;
    const bool named = left >= nameWidth;
    if (named) left -= nameWidth;
    const bool sizes = left >= 54;

    if (rect.w >= exit + 44 + 54)
        painter.picture("icons/logo-brand", rest.takeStart(42).middle(42, 42));
    if (named) {
        rest.takeStart(10);
        painter.text(rest, name, nameStyle, context.theme().text);
    }
    const Rect exitBox = rest.takeEnd(exit);
    rest.takeEnd(10);
    const Rect settingsBox = rest.takeEnd(44);
    Settings changed = context.settings;
    Rect sizeBox, languageBox;
    if (sizes) {
        rest.takeEnd(10);
        sizeBox = rest.takeEnd(44);
    }
    if (languages) {
        rest.takeEnd(10);
        languageBox = rest.takeEnd(kLanguageSwitchWidth).middle(kLanguageSwitchWidth, 44);
        // Whoever cannot read what a sheet says gets it in the other language there and then.
        const Region before = context.region();
        context.setRegion(Region::AboveSheets);
        context.focus.enterAt(Region::AboveSheets, context.id("quick-exit"));
        if (const auto language = languageSwitch(context, languageBox))
            changed.language = *language;
        context.setRegion(before);
    }
    if (sizes && iconButton(context, context.id("home-size"), sizeBox.centre(), "text-size",
                            context.tr("home", "Text size")))
        changed.textScale = nextScale(changed.textScale);
    if (!(changed == context.settings)) commands.push_back(ChangeSettings{changed});
    if (iconButton(context, context.id("home-settings"), settingsBox.centre(), "settings",
                   context.tr("home", "Settings")))
        commands.push_back(go(Screen::Settings));
    parts::exitButtons(context, exitBox, false, commands);
}

} // namespace ui::home
