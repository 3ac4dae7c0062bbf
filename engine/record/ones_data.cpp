// SPDX-License-Identifier: MIT
// One's data: see it, take it along, delete it.
#include "record/database.h"
#include "record/store.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>

namespace record {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

constexpr const char* kExportFile = "chatwise-export.json";

/// What the program wrote beside the store's file.
struct Beside {
    std::vector<fs::path> setAside; ///< damaged files, with what SQLite kept beside them
    std::vector<fs::path> reports;
    std::vector<fs::path> exports;     ///< folders
    std::vector<fs::path> exportFiles; ///< what the program wrote in those
    auto files() { return std::array{&setAside, &reports, &exportFiles}; }
};

Beside besideIn(const fs::path& folder) {
    Beside beside;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const auto name = entry.path().filename().string();
        if (name.starts_with(kDamagedStem)) beside.setAside.push_back(entry.path());
        if (name.starts_with(kReportStem)) beside.reports.push_back(entry.path());
        if (!name.starts_with(kExportName) || entry.is_symlink() || !entry.is_directory()) continue;
        beside.exports.push_back(entry.path());
        for (const auto& inside : fs::directory_iterator(entry.path())) {
            const auto file = inside.path().filename().string();
            if (file == kExportFile || file.starts_with("picture-"))
                beside.exportFiles.push_back(inside.path());
        }
    }
    return beside;
}

/// Fails with the first file that stays; the others are gone.
Result<void> removeBeside(const fs::path& folder) {
    Result<void> result;
    std::error_code error;
    auto beside = besideIn(folder);
    for (const auto* files : beside.files()) {
        for (const auto& file : *files) {
            fs::remove(file, error);
            if (error && result) result = fail(TroubleKind::CannotDelete, file, error.message());
        }
    }
    // A folder in which somebody keeps something of their own is not empty, and stays.
    for (const auto& exported : beside.exports)
        fs::remove(exported, error);
    return result;
}

Json optional(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json toJson(const std::optional<Bookmark>& bookmark) {
    if (!bookmark) return nullptr;
    return {{"chat", bookmark->inFront}, {"messages_read", bookmark->read}};
}

Json toJson(const Attempt& attempt, const SavedPlay& play) {
    Json json{{"scenario", attempt.scenario},
              {"seed", attempt.seed},
              {"day", attempt.day},
              {"finished", attempt.finished}};
    if (attempt.finished) {
        json["ending"] = attempt.ending;
        json["score"] = {{"whole", attempt.whole},
                         {"spot", attempt.spot},
                         {"protect", attempt.protect},
                         {"respond", attempt.respond},
                         {"d_prime", optional(attempt.dPrime)},
                         {"criterion", optional(attempt.criterion)},
                         {"gut_check_area", optional(attempt.gutCheckArea)}};
    }
    json["what_you_did"] = Json::array();
    for (const auto& input : play.inputs)
        json["what_you_did"].push_back(input.line);
    json["pictures"] = Json::array();
    return json;
}

Result<void> write(const fs::path& file, std::string_view bytes) {
    std::ofstream out(file, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (out) return {};
    return fail(TroubleKind::CannotWrite, file);
}

} // namespace

Result<Inventory> Store::inventory() const {
    return m_database->guarded<Inventory>([&] {
        auto& sqlite = m_database->sqlite();
        const auto count = [&](const char* what) {
            return sqlite.execAndGet(fmt::format("SELECT count(*) FROM {}", what)).getInt();
        };
        Inventory inventory{.file = m_folder / kFileName,
                            .finished = count("attempt WHERE finished"),
                            .unfinished = count("attempt WHERE NOT finished"),
                            .inputs = count("input"),
                            .pictures = count("picture")};
        SQLite::Statement row(sqlite, "SELECT name FROM setting ORDER BY name");
        while (row.executeStep())
            inventory.settings.push_back(row.getColumn(0).getString());
        const auto addSize = [&](const fs::path& file) {
            std::error_code error;
            const auto size = fs::file_size(file, error);
            if (!error) inventory.bytes += size;
        };
        auto beside = besideIn(m_folder);
        inventory.setAside = static_cast<int>(std::ranges::count(
            beside.setAside, ".db", [](const fs::path& file) { return file.extension(); }));
        inventory.copies = static_cast<int>(beside.reports.size() + beside.exports.size());
        for (const auto* files : beside.files())
            std::ranges::for_each(*files, addSize);
        addSize(inventory.file);
        addSize(inventory.file.string() + "-wal");
        return inventory;
    });
}

Result<fs::path> Store::exportTo(const fs::path& parent) const {
    if (parent.empty()) return fail(TroubleKind::CannotExportTo, parent);
    std::error_code error;
    fs::create_directories(parent, error);
    fs::path folder = parent / kExportName;
    for (int number = 2; fs::exists(folder, error); ++number)
        folder = parent / fmt::format("{}-{}", kExportName, number);
    if (!fs::create_directory(folder, error))
        return fail(TroubleKind::CannotExportTo, parent, error.message());

    const auto plays = attempts();
    const auto chosen = settings();
    if (!plays) return tl::make_unexpected(plays.error());
    if (!chosen) return tl::make_unexpected(chosen.error());
    Json json{{"program", "Chatwise"}, {"settings", *chosen}, {"plays", Json::array()}};
    for (const auto& attempt : *plays) {
        const auto play = load(attempt.id);
        const auto album = pictures(attempt.id);
        const auto place = bookmark(attempt.id);
        if (!play) return tl::make_unexpected(play.error());
        if (!album) return tl::make_unexpected(album.error());
        if (!place) return tl::make_unexpected(place.error());
        auto entry = toJson(attempt, *play);
        entry["where_you_were"] = toJson(*place);
        for (const auto& picture : *album) {
            const auto name =
                fmt::format("picture-{}-{}.png", attempt.id, entry["pictures"].size() + 1);
            const auto written = png(attempt.id, picture.shot).and_then([&](const auto& bytes) {
                return write(folder / name, bytes);
            });
            if (!written) return tl::make_unexpected(written.error());
            entry["pictures"].push_back({{"file", name},
                                         {"shows", picture.shot},
                                         {"contact", picture.contact},
                                         {"day", picture.day},
                                         {"minute", picture.minute},
                                         {"sign", picture.sign}});
        }
        json["plays"].push_back(std::move(entry));
    }
    // A damaged text must not stop the rest from being taken along.
    const auto text = json.dump(2, ' ', false, Json::error_handler_t::replace);
    return write(folder / kExportFile, text + "\n").map([&] { return folder; });
}

Result<void> Store::deleteEverything() {
    const auto inUse = [](Trouble trouble) {
        if (trouble.kind == TroubleKind::InUse) trouble.kind = TroubleKind::DeletingInUse;
        return trouble;
    };
    auto deleted = m_database->change([&] {
        m_database->sqlite().exec("DELETE FROM picture; DELETE FROM input; DELETE FROM attempt; "
                                  "DELETE FROM setting");
    });
    m_written = {};
    // The log still holds old pages until it is written back and emptied.
    const auto emptied = m_database->guarded<void>([&]() -> Result<void> {
        m_database->sqlite().exec("VACUUM");
        SQLite::Statement empty(m_database->sqlite(), "PRAGMA wal_checkpoint(TRUNCATE)");
        const bool busy = empty.executeStep() && empty.getColumn(0).getInt() != 0;
        if (busy) return fail(TroubleKind::DeletingInUse, m_folder);
        return {};
    });
    auto removed = m_database->guarded<void>([&] { return removeBeside(m_folder); });
    return deleted.map_error(inUse)
        .and_then([&] { return emptied.map_error(inUse); })
        .and_then([&] { return removed; });
}

} // namespace record
