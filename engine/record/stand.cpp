// SPDX-License-Identifier: MIT
#include "record/stand.h"

#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>

namespace record {

namespace {

constexpr std::size_t kHexDigits = 8;
constexpr std::string_view kNowhere = "-"; // in the place of a prompt; ids hold a dot

/// A hash of what the player met there; 0 for what leaves no trace.
std::uint32_t metAt(const story::Session& session, const story::Event& event) {
    const auto& scenario = session.scenario();
    const auto hash = [](std::string_view kind, const std::string& id) {
        return base::fnv1a32(id, base::fnv1a32(kind));
    };
    switch (event.kind) {
    case story::EventKind::Line: return hash("line ", scenario.lines[event.index].id);
    case story::EventKind::Edited: return hash("edited ", scenario.lines[event.index].id);
    case story::EventKind::Deleted: {
        const auto& gone = session.events()[event.other];
        return hash("deleted ", gone.kind == story::EventKind::Line
                                    ? scenario.lines[gone.index].id
                                    : scenario.options[gone.index].id);
    }
    case story::EventKind::Prompt: return hash("prompt ", scenario.prompts[event.index].id);
    case story::EventKind::Scene: return hash("scene ", scenario.scenes[event.index].id);
    default: return 0;
    }
}

std::string valueOf(const story::Variable& variable, std::int32_t value) {
    const auto index = static_cast<std::size_t>(value);
    return variable.kind == story::VariableKind::OneOf && index < variable.values.size()
               ? variable.values[index]
               : fmt::to_string(value);
}

template<class Number>
bool read(std::string_view word, Number& number, int base) {
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number, base);
    return error == std::errc() && end == word.data() + word.size();
}

std::vector<std::uint32_t> readHashes(std::string_view digits) {
    std::vector<std::uint32_t> hashes;
    for (std::size_t at = 0; at < digits.size(); at += kHexDigits) {
        std::uint32_t hash = 0;
        if (read(digits.substr(at, kHexDigits), hash, 16)) hashes.push_back(hash);
    }
    return hashes;
}

/// Whether `all` holds `some` in the same order, with or without others between them.
bool holds(const std::vector<std::uint32_t>& all, const std::vector<std::uint32_t>& some) {
    auto at = all.begin();
    return std::ranges::all_of(some, [&](std::uint32_t wanted) {
        at = std::find(at, all.end(), wanted);
        return at != all.end() && (++at, true);
    });
}

} // namespace

Stand standOf(const story::Session& asItIs) {
    story::Session session = asItIs;
    session.advanceAll();
    const auto& scenario = session.scenario();
    const auto& state = session.state();
    Stand stand{.day = state.day, .ended = state.ended, .ending = {}, .chats = {}, .values = {}};
    if (state.ended && state.ending < scenario.endings.size())
        stand.ending = scenario.endings[state.ending].id;
    std::vector<Stand::Chat> chats(scenario.chats.size());
    for (const auto& event : session.events()) {
        if (const auto hash = metAt(session, event)) chats[event.chat].met.push_back(hash);
    }
    for (std::size_t chat = 0; chat < chats.size(); ++chat) {
        if (chats[chat].met.empty()) continue;
        chats[chat].name = scenario.contacts[scenario.chats[chat].contact].id;
        const auto& flow = state.flows[chat];
        if (!state.ended && flow.state == story::FlowState::Replying)
            chats[chat].waitsAt = scenario.prompts[flow.prompt].id;
        stand.chats.push_back(std::move(chats[chat]));
    }
    for (std::size_t index = 0; index < scenario.variables.size(); ++index) {
        const auto& variable = scenario.variables[index];
        stand.values.emplace_back(variable.name, valueOf(variable, state.variables[index]));
    }
    return stand;
}

std::string toText(const Stand& stand) {
    std::string text = fmt::format("day {}\n", stand.day);
    if (stand.ended) text += fmt::format("ended {}\n", stand.ending);
    for (const auto& [name, value] : stand.values)
        text += fmt::format("value {} {}\n", name, value);
    for (const auto& chat : stand.chats) {
        text += fmt::format("chat {} {} ", chat.name,
                            chat.waitsAt.empty() ? kNowhere : std::string_view(chat.waitsAt));
        for (const auto hash : chat.met)
            text += fmt::format("{:0{}x}", hash, kHexDigits);
        text += '\n';
    }
    return text;
}

Stand parseStand(std::string_view text) {
    Stand stand;
    for (const auto& line : base::split(text, '\n')) {
        const auto words = base::split(line, ' ');
        if (words[0] == "day" && words.size() == 2) {
            read(words[1], stand.day, 10);
        } else if (words[0] == "ended" && words.size() == 2) {
            stand.ended = true;
            stand.ending = words[1];
        } else if (words[0] == "value" && words.size() == 3) {
            stand.values.emplace_back(words[1], words[2]);
        } else if (words[0] == "chat" && words.size() == 4) {
            stand.chats.push_back({.name = words[1],
                                   .waitsAt = words[2] == kNowhere ? std::string() : words[2],
                                   .met = readHashes(words[3])});
        }
    }
    return stand;
}

bool readsAlike(const Stand& was, const Stand& is) {
    const bool sameChats = std::ranges::all_of(was.chats, [&](const Stand::Chat& chat) {
        const auto now = std::ranges::find(is.chats, chat.name, &Stand::Chat::name);
        return now != is.chats.end() && holds(now->met, chat.met);
    });
    return sameChats && was.ending == is.ending &&
           std::ranges::all_of(was.values, [&](const auto& value) {
               const auto now = std::ranges::find(is.values, value.first,
                                                  &std::pair<std::string, std::string>::first);
               return now == is.values.end() || now->second == value.second;
           });
}

std::optional<story::EventIndex> firstUnmet(const story::Session& was, const story::Session& is) {
    const Stand now = standOf(is);
    std::map<std::string, std::size_t> from; // in what was met, by chat
    for (std::size_t index = 0; index < was.events().size(); ++index) {
        const auto& event = was.events()[index];
        const auto hash = metAt(was, event);
        if (hash == 0) continue;
        const auto unmet = static_cast<story::EventIndex>(index);
        const auto& scenario = was.scenario();
        const auto& name = scenario.contacts[scenario.chats[event.chat].contact].id;
        const auto chat = std::ranges::find(now.chats, name, &Stand::Chat::name);
        if (chat == now.chats.end()) return unmet;
        auto& at = from[name];
        while (at < chat->met.size() && chat->met[at] != hash)
            ++at;
        if (at++ == chat->met.size()) return unmet;
    }
    return std::nullopt;
}

} // namespace record
