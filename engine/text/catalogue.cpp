// SPDX-License-Identifier: MIT
#include "text/catalogue.h"

#include "base/called_as.h"
#include "base/file.h"
#include "base/po_file.h"
#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace text {
namespace {

constexpr std::uint32_t kMagic = 0x950412de;
constexpr std::uint32_t kMagicSwapped = 0xde120495;
constexpr std::uint32_t kHeaderSize = 28;
constexpr char kAfterContext = '\4';

/// Numbers of 32 bits in the byte order that the first of them tells.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {
        m_bigEndian = at(0) == kMagicSwapped;
    }

    bool holds(std::uint64_t offset, std::uint64_t length) const {
        return offset + length <= m_bytes.size();
    }

    std::uint32_t at(std::size_t offset) const {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            const std::size_t from = m_bigEndian ? i : 3 - i;
            value = value << 8 | static_cast<unsigned char>(m_bytes[offset + from]);
        }
        return value;
    }

    /// A string of a table, which must end in a zero byte and be UTF-8; nothing if it does not.
    std::optional<std::string_view> stringAt(std::size_t descriptor) const {
        const std::uint32_t length = at(descriptor);
        const std::uint32_t offset = at(descriptor + 4);
        if (!holds(offset, std::uint64_t{length} + 1) ||
            m_bytes[std::size_t{offset} + length] != '\0')
            return {};
        const std::string_view found = m_bytes.substr(offset, length);
        if (!base::isUtf8(found)) return {};
        // Plural forms follow each other, parted by zero bytes.
        return found.substr(0, found.find('\0'));
    }

private:
    std::string_view m_bytes;
    bool m_bigEndian = false;
};

} // namespace

base::Result<Catalogue> Catalogue::load(const std::filesystem::path& file) {
    if (file.extension() == ".po") return loadPo(file);
    auto bytes = base::readText(file);
    if (!bytes) return base::fail(bytes.error().message);
    return parse(std::move(*bytes), file.string());
}

base::Result<Catalogue> Catalogue::parse(std::string bytes, std::string_view name) {
    const auto damaged = [&] {
        return base::fail(fmt::format(
            "The translation {} is damaged. Install Chatwise again to restore it.", name));
    };
    Catalogue catalogue;
    catalogue.m_bytes = std::move(bytes);
    const std::string_view all = catalogue.m_bytes;
    if (all.size() < kHeaderSize) return damaged();
    const Reader reader(all);
    if (reader.at(0) != kMagic || reader.at(4) >> 16 > 1) return damaged();
    const std::uint64_t count = reader.at(8);
    const std::uint64_t keys = reader.at(12);
    const std::uint64_t values = reader.at(16);
    if (!reader.holds(keys, count * 8) || !reader.holds(values, count * 8)) return damaged();
    catalogue.m_entries.reserve(count);
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto key = reader.stringAt(keys + i * 8);
        const auto value = reader.stringAt(values + i * 8);
        if (!key || !value) return damaged();
        const auto offset = [&](std::string_view part) {
            return static_cast<std::uint32_t>(part.data() - all.data());
        };
        const Entry entry{offset(*key), static_cast<std::uint32_t>(key->size()), offset(*value),
                          static_cast<std::uint32_t>(value->size())};
        // Sorted keys are part of the format, and find() relies on them.
        if (i > 0) {
            const Entry& before = catalogue.m_entries.back();
            if (all.substr(before.key, before.keyLength) >= *key) return damaged();
        }
        catalogue.m_entries.push_back(entry);
    }
    return catalogue;
}

base::Result<Catalogue> Catalogue::loadPo(const std::filesystem::path& file) {
    const auto read = base::readPo(file);
    if (!read) {
        return base::fail(fmt::format("The translation {} is not used: in line {}, {} Mend it, or "
                                      "see it checked by: {} check {}",
                                      file.string(), read.error().line, read.error().message,
                                      base::calledAs(), base::asTyped(file.parent_path())));
    }
    // Sorted by key, as find() wants it; of two for the same text, the first.
    std::map<std::string, std::string_view> sorted;
    for (const base::PoEntry& entry : *read) {
        if (entry.fuzzy || entry.translation.empty()) continue;
        std::string key = entry.context;
        if (!key.empty()) key += kAfterContext;
        sorted.emplace(key + entry.source, entry.translation);
    }
    Catalogue catalogue;
    for (const auto& [key, value] : sorted) {
        const auto add = [&](std::string_view part) {
            const auto offset = static_cast<std::uint32_t>(catalogue.m_bytes.size());
            catalogue.m_bytes += part;
            return offset;
        };
        const std::uint32_t keyAt = add(key), valueAt = add(value);
        catalogue.m_entries.push_back({keyAt, static_cast<std::uint32_t>(key.size()), valueAt,
                                       static_cast<std::uint32_t>(value.size())});
    }
    return catalogue;
}

std::optional<std::string_view> Catalogue::find(std::string_view context,
                                                std::string_view msgid) const {
    if (msgid.empty()) return {};
    std::string joined;
    if (!context.empty()) {
        joined.reserve(context.size() + 1 + msgid.size());
        joined.append(context).append(1, kAfterContext).append(msgid);
        msgid = joined;
    }
    const std::string_view all = m_bytes;
    const auto keyOf = [&](const Entry& entry) { return all.substr(entry.key, entry.keyLength); };
    const auto found = std::ranges::lower_bound(m_entries, msgid, {}, keyOf);
    if (found == m_entries.end() || keyOf(*found) != msgid || found->valueLength == 0) return {};
    return all.substr(found->value, found->valueLength);
}

} // namespace text
