// SPDX-License-Identifier: MIT
#include "ui/strings.h"

#include "base/file.h"
#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <system_error>

namespace ui {
namespace {

bool isRightToLeft(std::string_view language) {
    for (const std::string_view known : {"ur", "ar", "fa", "ps", "sd", "he"})
        if (language.substr(0, 2) == known) return true;
    return false;
}

/// English, and each that has a folder.
std::vector<std::string> languagesIn(const std::filesystem::path& translations) {
    std::vector<std::string> languages{"en"};
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(translations, error))
        languages.push_back(entry.path().filename().string());
    std::ranges::sort(languages);
    return languages;
}

} // namespace

base::Result<void> Strings::useLanguage(const std::filesystem::path& dataDir,
                                        const std::string& language) {
    std::vector<text::Catalogue> catalogues;
    if (language != "en") {
        const std::filesystem::path folder = dataDir / "translations" / language;
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
            if (entry.path().extension() != ".mo") continue;
            auto loaded = text::Catalogue::load(entry.path());
            if (!loaded) return tl::make_unexpected(loaded.error());
            catalogues.push_back(std::move(*loaded));
        }
        if (catalogues.empty())
            return base::fail(fmt::format("There is no language \"{}\" here. Choose one of: {}.",
                                          base::printable(language),
                                          base::join(languagesIn(folder.parent_path()), ", ")));
    }
    m_interface = std::make_shared<const std::vector<text::Catalogue>>(std::move(catalogues));
    m_story = {};
    m_language = language;
    m_rightToLeft = isRightToLeft(language);
    return {};
}

base::Result<void> Strings::useScenario(const story::Scenario& scenario) {
    m_story = {};
    if (m_language == "en") return {};
    const auto file = std::filesystem::path(scenario.folder) / (m_language + ".po");
    if (!base::isThere(file)) return {};
    auto loaded = text::Catalogue::load(file);
    if (!loaded) return tl::make_unexpected(loaded.error());
    m_story = std::move(*loaded);
    return {};
}

std::string_view Strings::tr(std::string_view context, std::string_view english) const {
    if (!m_interface) return english;
    for (const text::Catalogue& catalogue : *m_interface)
        if (const auto found = catalogue.find(context, english)) return *found;
    return english;
}

std::string_view Strings::story(const story::Scenario& scenario, story::TextIndex text) const {
    if (text == story::kNoText || text >= scenario.texts.size()) return {};
    const story::Text& source = scenario.texts[text];
    return m_story.find(source.context, source.text).value_or(source.text);
}

std::string_view Strings::guide(const guide::Item& item, std::string_view field,
                                std::string_view english) const {
    return tr("guide." + item.id + "." + std::string(field), english);
}

std::string clockTime(const Strings& strings, int minute) {
    const int hour = minute / 60 % 24, past = minute % 60;
    // Two halves of a day in English; other languages name its parts.
    const std::string_view words = hour < 4    ? strings.tr("clock-night", "{time} am")
                                   : hour < 12 ? strings.tr("clock-morning", "{time} am")
                                   : hour < 16 ? strings.tr("clock-noon", "{time} pm")
                                   : hour < 20 ? strings.tr("clock-evening", "{time} pm")
                                               : strings.tr("clock-late", "{time} pm");
    const std::string time = std::to_string(hour % 12 == 0 ? 12 : hour % 12) +
                             (past < 10 ? ":0" : ":") + std::to_string(past);
    return base::fill(words, {{"time", time}});
}

std::string_view feelingName(const Strings& strings, int feeling) {
    const std::array<std::string_view, 5> names{
        strings.tr("feeling", "At ease"), strings.tr("feeling", "Fine"),
        strings.tr("feeling", "In between"), strings.tr("feeling", "A bit uneasy"),
        strings.tr("feeling", "Uneasy")};
    return names[static_cast<std::size_t>(std::clamp(feeling, 1, 5) - 1)];
}

KindWords kindWords(const Strings& strings, const story::Scenario& scenario) {
    if (scenario.practice)
        return {strings.tr("debrief", "Nobody here meant harm."),
                strings.tr("debrief", "If somebody ever does, it is not your fault, and telling "
                                      "someone always counts.")};
    return {strings.tr("debrief", "None of this was your fault."),
            strings.tr("debrief", "Whoever manipulates is responsible, whatever anyone replied. "
                                  "Telling someone always counts.")};
}

} // namespace ui
