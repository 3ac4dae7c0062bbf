// SPDX-License-Identifier: MIT
#pragma once

#include "author/play/rehearsal.h"
#include "record/store.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// An author's play as it is kept from one day to the next: names alone, so that it outlives edits.
struct KeptRehearsal {
    std::uint64_t seed = 1;
    std::size_t done = 0; ///< of the steps; the others were taken back
    std::vector<author::Rehearsal::What> steps;
};

KeptRehearsal keptOf(const author::Rehearsal& play);

std::string toText(const KeptRehearsal& kept);
/// Nothing where the text is no such play, or a newer program's.
std::optional<KeptRehearsal> keptFrom(std::string_view text);

/// Keeps an author's play of the story in a folder, among the settings.
class RehearsalKeeper {
public:
    /// `store` may be null.
    RehearsalKeeper(record::Store* store, const std::filesystem::path& folder);

    /// Nothing where none is kept.
    std::optional<KeptRehearsal> load();
    /// In place of what was kept. What cannot be kept is no reason to bother anybody.
    void keep(const std::optional<KeptRehearsal>& play);

private:
    record::Store* m_store;
    std::string m_name; ///< of the setting
    bool m_isThere = false;
};

} // namespace app
