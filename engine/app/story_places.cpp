// SPDX-License-Identifier: MIT
#include "app/story_places.h"

#include "base/file.h"
#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace app {
namespace {

namespace fs = std::filesystem;

template<class List>
auto find(const List& list, const std::string& id) {
    return std::ranges::find_if(list, [&](const auto& one) { return one.id == id; });
}

} // namespace

StoryPlaces::StoryPlaces(const story::Scenario& scenario) : m_scenario(scenario) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(scenario.folder, error)) {
        if (entry.path().extension() != ".lua") continue;
        if (const auto text = base::readText(entry.path()))
            m_files.push_back({entry.path().string(), *text, base::split(*text, '\n')});
    }
}

/// What is compiled knows the line of a scene and not its file; but two files hardly have the same
/// chat and its scene on the same line.
bool StoryPlaces::hasScene(const File& file, const story::Scene& scene) const {
    const auto index = static_cast<std::size_t>(scene.line - 1);
    const std::string chat = m_scenario.contacts[m_scenario.chats[scene.chat].contact].id;
    return scene.line > 0 && index < file.lines.size() &&
           file.lines[index].find("\"" + scene.name + "\"") != std::string::npos &&
           file.text.find("\"" + chat + "\"") != std::string::npos;
}

std::string StoryPlaces::at(const std::string& id, int line) const {
    const auto scene = find(m_scenario.scenes, id.substr(0, id.find('/')));
    std::vector<std::string> found;
    for (const File& file : m_files) {
        if (m_files.size() == 1 || (scene != m_scenario.scenes.end() && hasScene(file, *scene)))
            found.push_back(file.name);
    }
    return found.size() == 1 ? fmt::format("{}:{}", found.front(), line)
                             : fmt::format("line {}", line);
}

std::string StoryPlaces::of(const std::string& id) const {
    if (const auto option = find(m_scenario.options, id); option != m_scenario.options.end())
        return at(id, option->line);
    if (const auto line = find(m_scenario.lines, id); line != m_scenario.lines.end())
        return at(id, line->line);
    if (const auto prompt = find(m_scenario.prompts, id); prompt != m_scenario.prompts.end())
        return at(id, prompt->line);
    if (const auto scene = find(m_scenario.scenes, id); scene != m_scenario.scenes.end())
        return at(id, scene->line);
    return {};
}

std::string StoryPlaces::wordsOf(const std::string& id) const {
    if (const auto option = find(m_scenario.options, id); option != m_scenario.options.end())
        return option->text == story::kNoText ? std::string() : m_scenario.text(option->text);
    if (const auto line = find(m_scenario.lines, id); line != m_scenario.lines.end())
        return line->text == story::kNoText ? std::string() : m_scenario.text(line->text);
    return {};
}

} // namespace app
