// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// A gettext catalogue: compiled (.mo, GNU gettext manual, "The Format of GNU MO Files", either
/// byte order) or as it is written (.po), without what is fuzzy or obsolete. Everything is checked
/// when it is read: a damaged file is an error and never read from.
class Catalogue {
public:
    /// A catalogue without translations.
    Catalogue() = default;

    /// A file that ends in .po is read as it is written, any other as compiled.
    static base::Result<Catalogue> load(const std::filesystem::path& file);
    /// `name` is used in messages.
    static base::Result<Catalogue> parse(std::string bytes, std::string_view name);

    /// The translation, valid while this catalogue lives; nothing where there is none or it is
    /// empty. `context` is msgctxt, empty for none. Of plural forms, the first.
    std::optional<std::string_view> find(std::string_view context, std::string_view msgid) const;

    std::size_t size() const { return m_entries.size(); }

private:
    static base::Result<Catalogue> loadPo(const std::filesystem::path& file);

    struct Entry {
        std::uint32_t key = 0, keyLength = 0, value = 0, valueLength = 0;
    };
    std::string m_bytes;
    std::vector<Entry> m_entries; ///< sorted by key
};

} // namespace text
