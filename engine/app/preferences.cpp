// SPDX-License-Identifier: MIT
#include "app/preferences.h"

#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <string_view>

namespace app {
namespace {

constexpr std::array<std::pair<ui::ThemeKind, std::string_view>, 3> kThemes{
    {{ui::ThemeKind::Light, "light"},
     {ui::ThemeKind::Dark, "dark"},
     {ui::ThemeKind::HighContrast, "contrast"}}};
constexpr std::array<std::pair<ui::TypingSpeed, std::string_view>, 3> kSpeeds{
    {{ui::TypingSpeed::Natural, "natural"},
     {ui::TypingSpeed::Quick, "quick"},
     {ui::TypingSpeed::Instant, "instant"}}};

template<class T, std::size_t N>
std::string nameOf(const std::array<std::pair<T, std::string_view>, N>& table, T wanted) {
    for (const auto& [value, name] : table) {
        if (value == wanted) return std::string(name);
    }
    return {};
}

/// Reads one value after the other; what does not fit leaves its target alone.
class Values {
public:
    explicit Values(const std::map<std::string, std::string>& values) : m_values(values) {}

    void text(const char* name, std::string& target) const {
        if (const std::string* value = find(name); value && !value->empty()) target = *value;
    }
    void truth(const char* name, bool& target) const {
        if (const std::string* value = find(name)) target = *value == "yes";
    }
    void key(const char* name, std::int32_t& target) const {
        if (const std::string* value = find(name)) target = std::atoi(value->c_str());
    }
    template<class T, std::size_t N>
    void choice(const char* name, const std::array<std::pair<T, std::string_view>, N>& table,
                T& target) const {
        const std::string* wanted = find(name);
        for (const auto& [value, text] : table) {
            if (wanted && *wanted == text) target = value;
        }
    }

    const std::string* find(const char* name) const {
        const auto found = m_values.find(name);
        return found == m_values.end() ? nullptr : &found->second;
    }

private:
    const std::map<std::string, std::string>& m_values;
};

const char* yesOrNo(bool value) {
    return value ? "yes" : "no";
}

} // namespace

std::map<std::string, std::string> toValues(const ui::Settings& settings) {
    return {{"language", settings.language},
            {"theme", nameOf(kThemes, settings.theme)},
            {"text_percent", std::to_string(static_cast<int>(settings.textScale * 100 + 0.5F))},
            {"reduced_motion", yesOrNo(settings.reducedMotion)},
            {"typing", nameOf(kSpeeds, settings.typing)},
            {"country", settings.country},
            {"key_flag", std::to_string(settings.keys.flag)},
            {"key_screenshot", std::to_string(settings.keys.screenshot)},
            {"keys_numbers", yesOrNo(settings.keys.numbers)},
            {"keys_quick_exit", yesOrNo(settings.keys.quickExit)}};
}

ui::Settings fromValues(const std::map<std::string, std::string>& map, ui::Settings settings) {
    const Values values(map);
    values.text("language", settings.language);
    values.choice("theme", kThemes, settings.theme);
    if (const std::string* percent = values.find("text_percent")) {
        const int wanted = std::atoi(percent->c_str());
        for (const int step : {100, 125, 150, 200}) {
            if (wanted == step) settings.textScale = static_cast<float>(step) / 100;
        }
    }
    values.truth("reduced_motion", settings.reducedMotion);
    values.choice("typing", kSpeeds, settings.typing);
    values.text("country", settings.country);
    values.key("key_flag", settings.keys.flag);
    values.key("key_screenshot", settings.keys.screenshot);
    values.truth("keys_numbers", settings.keys.numbers);
    values.truth("keys_quick_exit", settings.keys.quickExit);
    return settings;
}

ui::Settings settingsOf(record::Store* store) {
    ui::Settings settings;
    settings.language = systemLanguage();
    if (!store) return settings;
    const auto values = store->settings();
    return values ? fromValues(*values, settings) : settings;
}

ui::Strings spokenStrings(const Paths& paths, record::Store* store) {
    ui::Strings strings;
    // English, as it stands, is better than nothing at all.
    (void)strings.useLanguage(paths.data, settingsOf(store).language);
    return strings;
}

std::optional<ui::ThemeKind> themeNamed(std::string_view name) {
    for (const auto& [theme, known] : kThemes)
        if (known == name) return theme;
    return std::nullopt;
}

std::string systemLanguage() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value && *value) return std::string_view(value).starts_with("ur") ? "ur" : "en";
    }
    return "en";
}

} // namespace app
