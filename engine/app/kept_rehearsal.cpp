// SPDX-License-Identifier: MIT
#include "app/kept_rehearsal.h"

#include "base/strings.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <system_error>
#include <utility>
#include <variant>

namespace app {
namespace {

using Json = nlohmann::ordered_json;
using author::Staging;
using record::SavedInput;

constexpr int kVersion = 1;

Json toJson(const SavedInput& input) {
    return {{"line", input.line},
            {"prompt", input.place.prompt},
            {"checksum", input.place.checksum},
            {"asked", input.place.asked},
            {"said", input.place.said}};
}

Json toJson(const Staging& staging) {
    Json json{{"scene", staging.scene}, {"values", staging.values}};
    if (staging.privacy) {
        Json& privacy = json["privacy"] = Json::array();
        for (const story::Audience audience : staging.privacy->audience)
            privacy.push_back(static_cast<int>(audience));
    }
    if (staging.day) json["day"] = *staging.day;
    return json;
}

SavedInput inputFrom(const Json& json) {
    SavedInput input;
    json.at("line").get_to(input.line);
    json.at("prompt").get_to(input.place.prompt);
    json.at("checksum").get_to(input.place.checksum);
    json.at("asked").get_to(input.place.asked);
    json.at("said").get_to(input.place.said);
    return input;
}

std::optional<story::Privacy> privacyFrom(const Json& json) {
    story::Privacy privacy;
    if (json.size() != privacy.audience.size()) return std::nullopt;
    for (std::size_t i = 0; i < privacy.audience.size(); ++i) {
        const int audience = json.at(i).get<int>();
        if (audience < 0 || audience > static_cast<int>(story::Audience::Nobody))
            return std::nullopt;
        privacy.audience[i] = static_cast<story::Audience>(audience);
    }
    return privacy;
}

Staging stagingFrom(const Json& json) {
    Staging staging;
    json.at("scene").get_to(staging.scene);
    json.at("values").get_to(staging.values);
    if (json.contains("privacy")) staging.privacy = privacyFrom(json["privacy"]);
    if (json.contains("day")) staging.day = json["day"].get<int>();
    return staging;
}

} // namespace

KeptRehearsal keptOf(const author::Rehearsal& play) {
    KeptRehearsal kept;
    kept.seed = play.session().seed();
    kept.done = play.done();
    for (const author::Rehearsal::Step& step : play.steps())
        kept.steps.push_back(step.what);
    return kept;
}

std::string toText(const KeptRehearsal& kept) {
    Json steps = Json::array();
    for (const author::Rehearsal::What& step : kept.steps)
        steps.push_back(std::visit([](const auto& what) { return toJson(what); }, step));
    const Json json{{"version", kVersion},
                    {"seed", kept.seed},
                    {"done", kept.done},
                    {"steps", std::move(steps)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<KeptRehearsal> keptFrom(std::string_view text) {
    try {
        const Json json = Json::parse(text);
        if (json.at("version").get<int>() != kVersion) return std::nullopt;
        KeptRehearsal kept;
        json.at("seed").get_to(kept.seed);
        json.at("done").get_to(kept.done);
        for (const Json& step : json.at("steps")) {
            if (step.contains("line"))
                kept.steps.emplace_back(inputFrom(step));
            else
                kept.steps.emplace_back(stagingFrom(step));
        }
        return kept;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

RehearsalKeeper::RehearsalKeeper(record::Store* store, const std::filesystem::path& folder)
    : m_store(store) {
    std::error_code error;
    std::filesystem::path place = std::filesystem::weakly_canonical(folder, error);
    if (error) place = folder;
    // Another story may lie in a folder of the same name.
    m_name = fmt::format("author_play {} {:016x}", base::printable(place.filename().string()),
                         base::fnv1a64(place.string()));
}

std::optional<KeptRehearsal> RehearsalKeeper::load() {
    if (m_store == nullptr) return std::nullopt;
    auto settings = m_store->settings();
    if (!settings) return std::nullopt;
    auto kept = keptFrom((*settings)[m_name]);
    m_isThere = kept.has_value();
    return kept;
}

void RehearsalKeeper::keep(const std::optional<KeptRehearsal>& play) {
    if (m_store == nullptr || (!play && !m_isThere)) return;
    m_isThere = play.has_value();
    (void)m_store->set({{m_name, play ? toText(*play) : ""}});
}

} // namespace app
