// SPDX-License-Identifier: MIT
#include "app/story_places.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>

namespace app {
namespace {

namespace fs = std::filesystem;
using story::OpCode;

template<class List>
std::optional<std::uint32_t> find(const List& list, const std::string& id) {
    const auto found = std::ranges::find_if(list, [&](const auto& one) { return one.id == id; });
    if (found == list.end()) return std::nullopt;
    return static_cast<std::uint32_t>(found - list.begin());
}

} // namespace

std::string StoryPlaces::at(const story::Source& source) const {
    const auto file = static_cast<std::size_t>(source.file);
    const fs::path name = file < m_scenario.files.size() ? m_scenario.files[file] : "scenario.lua";
    return fmt::format("{}:{}", (fs::path(m_scenario.folder) / name).string(), source.line);
}

/// Where the op that does something with a thing was written.
std::string StoryPlaces::atOp(bool (*does)(const story::Op& op, std::uint32_t thing),
                              std::uint32_t thing) const {
    for (std::size_t i = 0; i < m_scenario.sources.size(); ++i)
        if (does(m_scenario.code[i], thing)) return at(m_scenario.sources[i]);
    return {};
}

std::string StoryPlaces::of(const std::string& id) const {
    if (const auto option = find(m_scenario.options, id))
        return at({m_scenario.options[*option].file, m_scenario.options[*option].line});
    if (const auto line = find(m_scenario.lines, id))
        return atOp(
            [](const story::Op& op, std::uint32_t thing) {
                return (op.code == OpCode::Line || op.code == OpCode::Edited) && op.b == thing;
            },
            *line);
    if (const auto prompt = find(m_scenario.prompts, id))
        return atOp([](const story::Op& op,
                       std::uint32_t thing) { return op.code == OpCode::Reply && op.a == thing; },
                    *prompt);
    if (const auto scene = find(m_scenario.scenes, id))
        return atOp([](const story::Op& op,
                       std::uint32_t thing) { return op.code == OpCode::Enter && op.a == thing; },
                    *scene);
    return {};
}

std::string StoryPlaces::wordsOf(const std::string& id) const {
    story::TextIndex text = story::kNoText;
    if (const auto option = find(m_scenario.options, id)) text = m_scenario.options[*option].text;
    if (const auto line = find(m_scenario.lines, id)) text = m_scenario.lines[*line].text;
    return text == story::kNoText ? std::string() : m_scenario.text(text);
}

} // namespace app
