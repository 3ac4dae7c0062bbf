// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paint/atlas.h"
#include "ui/paint/bitmap.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ui {

/// Pictures from the data folder, a story's folder or memory, each at the very size it is drawn
/// at. Remembers what is missing, so that a frame never looks for a file twice.
class Pictures {
public:
    struct Wish {
        std::string_view name; ///< "icons/flag", "avatars/ayaan", or an absolute path
        int width = 0, height = 0;
        CornerRadii radii{}; ///< pixels cut off the corners
        bool flip = false, grey = false;
    };

    explicit Pictures(TextureHost& host) : m_host(&host), m_atlas(host) {}
    ~Pictures() { clear(); }

    void setDataFolder(std::filesystem::path folder) { m_data = std::move(folder); }
    /// Where pictures are looked for first; empty for none.
    void setStoryFolder(std::filesystem::path folder);
    /// Lets a name stand for a file, wherever that lies: for what is not the open story's.
    void offer(const std::string& name, std::filesystem::path file) {
        m_offered[name] = std::move(file);
    }
    /// The picture, or null where there is none. Stays good until clear().
    const Slot* find(const Wish& wish);
    /// A picture that `source` gives, without the upper `skip` of it; else like find.
    const Slot* read(const Wish& wish, float skip,
                     const std::function<std::optional<Bitmap>()>& source);
    /// A picture made by `paint` when it is not there yet; `key` names it with its size.
    const Slot& made(const std::string& key, int width, int height, bool opaque,
                     const std::function<std::vector<std::uint8_t>()>& paint);
    bool exists(std::string_view name) const;
    void clear();

private:
    Slot store(const Bitmap& bitmap, bool opaque);
    std::filesystem::path locate(std::string_view name) const;

    TextureHost* m_host;
    Atlas m_atlas;
    std::filesystem::path m_data, m_story;
    std::unordered_map<std::string, std::filesystem::path> m_offered;
    std::unordered_map<std::string, Slot> m_slots; ///< no texture: known to be missing
    std::vector<TextureHost::Handle> m_large;
    mutable std::unordered_map<std::string, bool> m_known;
    std::string m_key;
};

} // namespace ui
