// SPDX-License-Identifier: MIT
#include "ui/paint/pictures.h"

#include <algorithm>
#include <system_error>

namespace ui {
namespace {
// Larger pictures get a texture of their own, so that a cover does not fill a shared one.
constexpr int kAtlasLimit = 200;
} // namespace

void Pictures::setStoryFolder(std::filesystem::path folder) {
    if (folder == m_story) return;
    m_story = std::move(folder);
    clear();
}

std::filesystem::path Pictures::locate(std::string_view name) const {
    if (const auto offered = m_offered.find(std::string(name)); offered != m_offered.end())
        return offered->second;
    std::error_code error;
    // Names come from stories: they lead down into the folders, never out of them.
    const std::filesystem::path asked(name);
    if (asked.is_absolute() || std::ranges::find(asked, "..") != asked.end()) return {};
    for (const std::filesystem::path* root : {&m_story, &m_data}) {
        if (root->empty()) continue;
        std::filesystem::path file = *root / name;
        if (file.extension() != ".png") file += ".png";
        if (std::filesystem::is_regular_file(file, error)) return file;
        if (root == &m_story) {
            // A story's folder keeps its own pictures side by side.
            file = *root / std::filesystem::path(name).filename();
            if (file.extension() != ".png") file += ".png";
            if (std::filesystem::is_regular_file(file, error)) return file;
        }
    }
    return {};
}

bool Pictures::exists(std::string_view name) const {
    const auto [entry, fresh] = m_known.try_emplace(std::string(name), false);
    if (fresh) entry->second = !locate(name).empty();
    return entry->second;
}

const Slot* Pictures::find(const Wish& wish) {
    m_key.assign(wish.name);
    const CornerRadii& radii = wish.radii;
    for (const int part : {wish.width, wish.height, radii[0], radii[1], radii[2], radii[3],
                           int{wish.flip}, int{wish.grey}})
        m_key.append("|").append(std::to_string(part));
    const auto known = m_slots.find(m_key);
    if (known != m_slots.end()) return known->second.texture == nullptr ? nullptr : &known->second;

    Slot& slot = m_slots[m_key];
    if (wish.width < 1 || wish.height < 1) return nullptr;
    const std::filesystem::path file = locate(wish.name);
    if (file.empty()) return nullptr;
    const auto source = readPicture(file);
    if (!source) return nullptr;
    Bitmap bitmap = coverResize(*source, wish.width, wish.height);
    if (wish.flip) flipSideways(bitmap);
    if (wish.grey) turnGrey(bitmap);
    roundCorners(bitmap, radii);
    slot = store(bitmap, false);
    return slot.texture == nullptr ? nullptr : &slot;
}

const Slot* Pictures::read(const Wish& wish, float skip,
                           const std::function<std::optional<Bitmap>()>& source) {
    m_key.assign("#read|").append(wish.name);
    for (const int part : {wish.width, wish.height, wish.radii[0], static_cast<int>(skip * 1000)})
        m_key.append("|").append(std::to_string(part));
    const auto [entry, fresh] = m_slots.try_emplace(m_key);
    Slot& slot = entry->second;
    if (fresh && wish.width > 0 && wish.height > 0) {
        if (auto bitmap = source()) {
            const int rows = static_cast<int>(static_cast<float>(bitmap->height) * skip);
            bitmap->pixels.erase(bitmap->pixels.begin(),
                                 bitmap->pixels.begin() + std::ptrdiff_t{4} * bitmap->width * rows);
            bitmap->height -= rows;
            Bitmap fitted = coverResize(*bitmap, wish.width, wish.height);
            roundCorners(fitted, wish.radii);
            slot = store(fitted, false);
        }
    }
    return slot.texture == nullptr ? nullptr : &slot;
}

const Slot& Pictures::made(const std::string& key, int width, int height, bool opaque,
                           const std::function<std::vector<std::uint8_t>()>& paint) {
    const auto [entry, fresh] = m_slots.try_emplace(key);
    if (fresh) entry->second = store({width, height, paint()}, opaque);
    return entry->second;
}

Slot Pictures::store(const Bitmap& bitmap, bool opaque) {
    if (!opaque && bitmap.width <= kAtlasLimit && bitmap.height <= kAtlasLimit)
        return m_atlas.add(bitmap.width, bitmap.height, bitmap.pixels.data());
    const TextureHost::Handle texture = m_host->create(bitmap.width, bitmap.height, opaque);
    if (texture == nullptr) return {};
    m_host->update(texture, 0, 0, bitmap.width, bitmap.height, bitmap.pixels.data(),
                   bitmap.width * 4);
    m_large.push_back(texture);
    return {texture, 0, 0, 1, 1, bitmap.width, bitmap.height};
}

void Pictures::clear() {
    for (const TextureHost::Handle texture : m_large)
        m_host->destroy(texture);
    m_large.clear();
    m_slots.clear();
    m_known.clear();
    m_atlas.clear();
}

} // namespace ui
