// SPDX-License-Identifier: MIT
#pragma once

#include "base/strings.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace text {

/// Values by a text and some settings, which know their own hash(). What was not asked for longest
/// is forgotten when age() finds too many; until then values stay where they are.
template<class Settings, class Value>
class Cache {
public:
    explicit Cache(std::size_t limit) : m_limit(limit) {}

    Value* find(std::string_view text, const Settings& settings) {
        const auto entry = m_entries.find(View{text, settings});
        if (entry == m_entries.end()) return nullptr;
        entry->second.frame = m_frame;
        return &entry->second.value;
    }

    Value& insert(std::string_view text, const Settings& settings, Value value) {
        const auto entry =
            m_entries.emplace(Key{std::string(text), settings}, Entry{std::move(value), m_frame});
        return entry.first->second.value;
    }

    void age() {
        ++m_frame;
        if (m_entries.size() <= m_limit) return;
        // Keeps what the last frame showed, however much that is.
        std::erase_if(m_entries,
                      [&](const auto& entry) { return entry.second.frame + 1 < m_frame; });
    }

    void clear() { m_entries.clear(); }

private:
    struct View {
        std::string_view text;
        Settings settings;
    };
    struct Key {
        std::string text;
        Settings settings;
        operator View() const { return {text, settings}; }
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const View& view) const {
            return std::hash<std::string_view>{}(view.text) ^ (view.settings.hash() * 31);
        }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(const View& a, const View& b) const {
            return a.text == b.text && a.settings == b.settings;
        }
    };
    struct Entry {
        Value value;
        std::uint64_t frame;
    };

    std::size_t m_limit;
    std::uint64_t m_frame = 1;
    std::unordered_map<Key, Entry, Hash, Equal> m_entries;
};

} // namespace text
