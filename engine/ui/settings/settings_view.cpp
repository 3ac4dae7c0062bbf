// SPDX-License-Identifier: MIT
#include "ui/settings/settings_view.h"

#include "base/strings.h"
#include "ui/help/channels.h"
#include "ui/settings/rows.h"
#include "ui/widgets/language_switch.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
namespace {

constexpr std::array<float, 4> kScales{1, 1.25F, 1.5F, 2};

int scaleIndex(float scale) {
    const auto found =
        std::ranges::find_if(kScales, [&](float step) { return std::abs(step - scale) < 0.05F; });
    return found == kScales.end() ? -1 : static_cast<int>(found - kScales.begin());
}

} // namespace

std::string keyName(std::int32_t code) {
    if (code <= 0x20 || code > 0xFFFF) return {};
    if (code >= 'a' && code <= 'z') return {static_cast<char>(code - 'a' + 'A')};
    if (code < 0x80) return {static_cast<char>(code)};
    if (code < 0x800)
        return {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))};
    return {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)),
            static_cast<char>(0x80 | (code & 0x3F))};
}

bool canBeMapped(const KeyPress& press) {
    const std::int32_t code = press.code;
    if (press.control || press.alt || (code >= '0' && code <= '9')) return false;
    if (code == key::kDelete || code == key::kPlus || code == key::kMinus || code == key::kEquals)
        return false;
    return !keyName(code).empty();
}

void SettingsView::takeCapturedKey(Context& context) {
    if (m_capture == Capture::None) return;
    if (context.takeKey(key::kEscape)) {
        m_capture = Capture::None;
        return;
    }
    const auto found = std::ranges::find_if(context.keys(), canBeMapped);
    if (found == context.keys().end()) return;
    const bool flag = m_capture == Capture::Flag;
    std::int32_t& mine = flag ? m_next.keys.flag : m_next.keys.screenshot;
    std::int32_t& other = flag ? m_next.keys.screenshot : m_next.keys.flag;
    // A key does one thing: the other way round where it was taken.
    if (other == found->code) other = mine;
    mine = found->code;
    context.keys().erase(found);
    m_capture = Capture::None;
}

void SettingsView::reading(Column& column) {
    Context& context = column.context;
    settings::row(column, context.tr("settings", "Language"), {}, kLanguageSwitchWidth,
                  [&](const Rect& box) {
                      if (const auto chosen = languageSwitch(context, box))
                          m_next.language = *chosen;
                  });
    const std::array<std::string_view, 4> sizes{"100 %", "125 %", "150 %", "200 %"};
    settings::choice(
        column, "set-size", context.tr("settings", "Text size"),
        context.tr("settings", "Also with Ctrl and + or -"), sizes, scaleIndex(m_next.textScale),
        [&](int index) { m_next.textScale = kScales[static_cast<std::size_t>(index)]; });
    const std::array<std::string_view, 3> themes{context.tr("theme", "Light"),
                                                 context.tr("theme", "Dark"),
                                                 context.tr("theme", "High contrast")};
    settings::choice(column, "set-theme", context.tr("settings", "Colours"), {}, themes,
                     static_cast<int>(m_next.theme),
                     [&](int index) { m_next.theme = static_cast<ThemeKind>(index); });
}

void SettingsView::movement(Column& column) {
    Context& context = column.context;
    settings::onOff(column, "set-motion", context.tr("settings", "Less movement"),
                    context.tr("settings", "Nothing slides or grows"), m_next.reducedMotion);
    const std::array<std::string_view, 3> speeds{context.tr("typing", "Natural"),
                                                 context.tr("typing", "Quick"),
                                                 context.tr("typing", "At once")};
    settings::choice(column, "set-typing", context.tr("settings", "How fast messages come"), {},
                     speeds, static_cast<int>(m_next.typing),
                     [&](int index) { m_next.typing = static_cast<TypingSpeed>(index); });
}

void SettingsView::countries(Column& column, const Model& model) {
    Context& context = column.context;
    column.text(context.tr("settings", "Whose helplines are shown"),
                {.size = type::kLabel, .bold = true}, context.theme().text);
    column.gap(8);
    std::vector<std::string> codes = model.guide->countries();
    std::erase(codes, "any");
    const auto name = [&](int i) {
        return help::countryName(context, codes[static_cast<std::size_t>(i)]);
    };
    column.flow(
        static_cast<int>(codes.size()),
        [&](int i, float most) { return chipSize(context, name(i), most); },
        [&](int i, const Rect& box) {
            const std::string& code = codes[static_cast<std::size_t>(i)];
            if (chip(context, context.id("set-country", static_cast<std::uint32_t>(i)), box,
                     name(i), m_next.country == code))
                m_next.country = code;
        });
}

void SettingsView::keyRow(Column& column, Capture which, std::string_view label, std::int32_t& key,
                          std::int32_t usual) {
    Context& context = column.context;
    const bool waiting = m_capture == which;
    const std::string name = keyName(key);
    const std::string second =
        waiting ? std::string(context.tr("keys", "Press the new key, or Esc to keep this one"))
        : name.empty() ? std::string(context.tr("keys", "Off"))
                       : base::fill(context.tr("keys", "Key {key}"), {{"key", name}});
    const std::string_view change = context.tr("keys", "Change");
    const std::string_view off =
        key == 0 ? context.tr("keys", "Switch on") : context.tr("keys", "Switch off");
    const ButtonLook look{.kind = ButtonKind::Secondary, .size = type::kLabel};
    const float first = buttonWidth(context, change, look), last = buttonWidth(context, off, look);
    const auto index = static_cast<std::uint32_t>(which);
    const float both = first + 8 + last;
    const auto draw = [&](Rect box) {
        const bool stacked = both > box.w;
        const Rect upper = stacked ? box.takeTop(44) : box.takeStart(first);
        stacked ? box.takeTop(8) : box.takeStart(8);
        if (button(context, context.id("key-change", index), upper, change, look))
            m_capture = waiting ? Capture::None : which;
        if (!button(context, context.id("key-off", index), stacked ? box : box.takeStart(last), off,
                    look))
            return;
        m_capture = Capture::None;
        const KeyMap& all = m_next.keys;
        const bool taken = all.flag == usual || all.screenshot == usual;
        if (key != 0)
            key = 0;
        else if (!taken)
            key = usual;
        else
            m_capture = which; // its usual key does the other thing: ask for one
    };
    settings::row(column, label, second, both, draw,
                  [&](float width) { return both > width ? 96.0F : 44.0F; });
}

void SettingsView::keys(Column& column) {
    Context& context = column.context;
    settings::onOff(column, "set-numbers", context.tr("keys", "1 to 9 choose a reply"), {},
                    m_next.keys.numbers);
    settings::onOff(column, "set-exit", context.tr("keys", "Shift three times: quick exit"), {},
                    m_next.keys.quickExit);
    const KeyMap usual;
    keyRow(column, Capture::Flag, context.tr("keys", "Flag a message"), m_next.keys.flag,
           usual.flag);
    keyRow(column, Capture::Screenshot, context.tr("keys", "Take a screenshot"),
           m_next.keys.screenshot, usual.screenshot);
}

void SettingsView::frame(Context& context, const Model& model, Commands& commands) {
    if (model.guide == nullptr) return;
    m_next = context.settings;
    takeCapturedKey(context);
    const Rect rest = page(context, Screen::Settings, context.tr("settings", "Settings"),
                           model.scenario != nullptr, commands);
    const float side = context.panes().breadth == Breadth::Phone ? 14.0F : 24.0F;
    const float width = std::min(rest.w - 2 * side, 760.0F);
    const auto content = [&](Column& column) {
        column.gap(16);
        settings::section(column, context.tr("settings", "Reading"),
                          [&](Column& card) { reading(card); });
        settings::section(column, context.tr("settings", "Movement"),
                          [&](Column& card) { movement(card); });
        settings::section(column, context.tr("settings", "Country"),
                          [&](Column& card) { countries(card, model); });
        settings::section(column, context.tr("settings", "Keys"),
                          [&](Column& card) { keys(card); });
        settings::section(column, context.tr("settings", "Your data"),
                          [&](Column& card) { data(card, model, commands); });
        column.gap(8);
    };
    const float height = Column::heightOf(context, width, content);
    const Rect top = beginScroll(context, rest, m_scroll, height);
    Column column(context, {rest.x + (rest.w - width) / 2, top.y, width, 0});
    content(column);
    endScroll(context, m_scroll);
    confirm(context, commands);
    if (!(m_next == context.settings)) commands.push_back(ChangeSettings{m_next});
}

} // namespace ui
