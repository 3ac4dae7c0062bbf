// SPDX-License-Identifier: MIT
#include "text/catalogue.h"

#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

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
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return base::fail(fmt::format("The translation {} cannot be opened.", file.string()));
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    if (stream.bad())
        return base::fail(fmt::format("The translation {} cannot be read.", file.string()));
    return parse(std::move(bytes), file.string());
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
