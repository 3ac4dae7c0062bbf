// SPDX-License-Identifier: MIT
#include "guide/guide.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <set>

namespace guide {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

base::Result<json> readJson(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return base::fail(fmt::format("The file {} is missing or cannot be read. Build or install "
                                      "Chatwise again to bring it back.",
                                      path.string()));
    }
    json parsed = json::parse(file, nullptr, false);
    if (!parsed.is_object()) {
        return base::fail(fmt::format("The file {} is not valid JSON. Put back the version that "
                                      "came with Chatwise.",
                                      path.string()));
    }
    return parsed;
}

/// Reads string fields of one entry and remembers the first thing that is not as it must be.
class EntryReader {
public:
    EntryReader(const json& entry, std::string place) : m_entry(entry), m_place(std::move(place)) {
        if (!entry.is_object()) complain("is not a group of named fields");
    }

    std::string optional(const char* field) {
        if (!m_entry.is_object() || !m_entry.contains(field)) return {};
        if (m_entry[field].is_string()) return m_entry[field].get<std::string>();
        complain(fmt::format("has a field \"{}\" that is no text", field));
        return {};
    }

    std::string required(const char* field) {
        std::string text = optional(field);
        if (text.empty()) complain(fmt::format("lacks \"{}\"", field));
        return text;
    }

    bool truth(const char* field) {
        return m_entry.is_object() && m_entry.contains(field) && m_entry[field].is_boolean() &&
               m_entry[field].get<bool>();
    }

    void complain(const std::string& what) {
        if (m_problem.empty()) m_problem = fmt::format("{} {}.", m_place, what);
    }
    const std::string& problem() const { return m_problem; }

private:
    const json& m_entry;
    std::string m_place;
    std::string m_problem;
};

std::optional<Kind> kindOf(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, Kind>, 5> kKinds{{{"tactic", Kind::Tactic},
                                                                       {"place", Kind::Place},
                                                                       {"sign", Kind::Sign},
                                                                       {"habit", Kind::Habit},
                                                                       {"step", Kind::Step}}};
    for (const auto& [text, kind] : kKinds) {
        if (text == name) return kind;
    }
    return std::nullopt;
}

std::string placeOf(const json& entry, const fs::path& file, std::size_t position) {
    const bool named = entry.is_object() && entry.contains("id") && entry["id"].is_string();
    const std::string name = named ? fmt::format("\"{}\"", entry["id"].get<std::string>())
                                   : fmt::format("{}", position + 1);
    return fmt::format("In {}, entry {}", file.string(), name);
}

base::Result<std::vector<Item>> readItems(const fs::path& path) {
    const auto document = readJson(path);
    if (!document) return base::fail(document.error().message);
    std::vector<Item> items;
    const json entries = document->value("items", json::array());
    if (!entries.is_array())
        return base::fail(fmt::format("In {} stands no list of items.", path.string()));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        EntryReader entry(entries[i], placeOf(entries[i], path, i));
        Item item;
        item.id = entry.required("id");
        item.name = entry.required("name");
        item.brief = entry.required("brief");
        item.explanation = entry.required("explanation");
        item.feelsLike = entry.optional("feelsLike");
        item.example = entry.optional("example");
        item.twin = entry.optional("twin");
        item.beyondGuide = entry.truth("beyondGuide");
        if (const auto kind = kindOf(entry.required("kind")))
            item.kind = *kind;
        else
            entry.complain("has a kind other than tactic, place, sign, habit or step");
        if (std::any_of(items.begin(), items.end(), [&](const Item& o) { return o.id == item.id; }))
            entry.complain("stands there twice");
        if (!entry.problem().empty()) return base::fail(entry.problem());
        items.push_back(std::move(item));
    }
    if (items.size() > 64)
        return base::fail(fmt::format("{} holds more than 64 items.", path.string()));
    return items;
}

base::Result<void> readChannels(const fs::path& path, std::vector<Channel>& channels) {
    const auto document = readJson(path);
    if (!document) return base::fail(document.error().message);
    EntryReader header(*document, fmt::format("The file {}", path.string()));
    const std::string country = header.required("country");
    if (!header.problem().empty()) return base::fail(header.problem());
    const json entries = document->value("channels", json::array());
    if (!entries.is_array())
        return base::fail(fmt::format("In {} stands no list of channels.", path.string()));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        EntryReader entry(entries[i], placeOf(entries[i], path, i));
        Channel channel;
        channel.country = country;
        channel.id = entry.required("id");
        channel.name = entry.required("name");
        channel.about = entry.required("about");
        channel.phone = entry.optional("phone");
        channel.web = entry.optional("web");
        channel.email = entry.optional("email");
        channel.hours = entry.optional("hours");
        channel.source = entry.required("source");
        channel.certainty = entry.required("certainty");
        channel.note = entry.optional("note");
        channel.supersededBy = entry.optional("supersededBy");
        channel.emergency = entry.truth("emergency");
        if (const auto date = base::parseDate(entry.required("checked")))
            channel.checked = *date;
        else
            entry.complain("needs \"checked\" as a day like 2025-06-04");
        if (channel.phone.empty() && channel.web.empty() && channel.email.empty())
            entry.complain("has neither phone nor web nor email");
        if (std::any_of(channels.begin(), channels.end(),
                        [&](const Channel& other) { return other.id == channel.id; }))
            entry.complain("has an id that another channel has");
        if (!entry.problem().empty()) return base::fail(entry.problem());
        channels.push_back(std::move(channel));
    }
    return {};
}

} // namespace

base::Result<Guide> Guide::load(const fs::path& dataDir) {
    Guide guide;
    const fs::path guidePath = dataDir / "guide" / "guide.json";
    auto items = readItems(guidePath);
    if (!items) return base::fail(items.error().message);
    guide.m_items = std::move(*items);

    for (const std::string_view needed :
         {id::kTrustInstincts, id::kPrivateAccount, id::kPruneContacts, id::kScreenshotEvidence,
          id::kReportAndBlock, id::kReportToPolice, id::kTellTrustedAdult,
          id::kEmotionalBlackmail}) {
        if (!guide.find(needed)) {
            return base::fail(fmt::format("{} lacks the entry \"{}\", which the game needs.",
                                          guidePath.string(), needed));
        }
    }
    if (guide.ofKind(Kind::Sign).empty() || guide.ofKind(Kind::Place).empty())
        return base::fail(fmt::format("{} has no signs or no places.", guidePath.string()));

    // Sorted, so that what a player sees does not depend on the file system.
    std::error_code error;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(dataDir / "help", error)) {
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    }
    if (error || files.empty()) {
        return base::fail(fmt::format("The help channels in {} are missing. Build or install "
                                      "Chatwise again to bring them back.",
                                      (dataDir / "help").string()));
    }
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files) {
        if (auto read = readChannels(file, guide.m_channels); !read)
            return base::fail(read.error().message);
    }
    for (const Channel& channel : guide.m_channels) {
        const bool known =
            std::any_of(guide.m_channels.begin(), guide.m_channels.end(),
                        [&](const Channel& other) { return other.id == channel.supersededBy; });
        if (!channel.supersededBy.empty() && !known) {
            return base::fail(
                fmt::format("In {}, channel \"{}\" is superseded by \"{}\", which does "
                            "not exist.",
                            (dataDir / "help").string(), channel.id, channel.supersededBy));
        }
    }
    return guide;
}

} // namespace guide
