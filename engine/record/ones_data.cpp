// SPDX-License-Identifier: MIT
// One's data: see it, take it along, delete it.
#include "record/database.h"
#include "record/store.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace record {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

std::vector<fs::path> setAsideFiles(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().filename().string().starts_with(kDamagedStem))
            files.push_back(entry.path());
    }
    return files;
}

Json optional(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
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
        auto files = setAsideFiles(m_folder);
        for (const auto& file : files)
            inventory.setAside += file.extension() == ".db" ? 1 : 0;
        files.push_back(inventory.file);
        files.emplace_back(inventory.file.string() + "-wal");
        for (const auto& file : files) {
            std::error_code error;
            const auto size = fs::file_size(file, error);
            if (!error) inventory.bytes += size;
        }
        return inventory;
    });
}

Result<fs::path> Store::exportTo(const fs::path& parent) const {
    std::error_code error;
    fs::create_directories(parent, error);
    fs::path folder = parent / "chatwise-export";
    for (int number = 2; fs::exists(folder, error); ++number)
        folder = parent / fmt::format("chatwise-export-{}", number);
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
        if (!play) return tl::make_unexpected(play.error());
        if (!album) return tl::make_unexpected(album.error());
        auto entry = toJson(attempt, *play);
        for (const auto& picture : *album) {
            const auto name = fmt::format("picture-{}-{}.png", attempt.id, picture.shot);
            const auto written = png(attempt.id, picture.shot).and_then([&](const auto& bytes) {
                return write(folder / name, bytes);
            });
            if (!written) return tl::make_unexpected(written.error());
            entry["pictures"].push_back({{"file", name},
                                         {"contact", picture.contact},
                                         {"day", picture.day},
                                         {"minute", picture.minute},
                                         {"sign", picture.sign}});
        }
        json["plays"].push_back(std::move(entry));
    }
    // A damaged text must not stop the rest from being taken along.
    const auto text = json.dump(2, ' ', false, Json::error_handler_t::replace);
    return write(folder / "chatwise-export.json", text + "\n").map([&] { return folder; });
}

Result<void> Store::deleteEverything() {
    auto deleted = m_database->change([&] {
        m_database->sqlite().exec("DELETE FROM picture; DELETE FROM input; DELETE FROM attempt; "
                                  "DELETE FROM setting");
    });
    if (!deleted) return deleted;
    m_written = {};
    return m_database->guarded<void>([&] {
        // The log still holds old pages until it is written back and emptied.
        m_database->sqlite().exec("VACUUM");
        SQLite::Statement(m_database->sqlite(), "PRAGMA wal_checkpoint(TRUNCATE)").executeStep();
        for (const auto& file : setAsideFiles(m_folder))
            fs::remove(file);
    });
}

} // namespace record
