// SPDX-License-Identifier: MIT
#include "script/sandbox/arena.h"

#include <algorithm>
#include <cstring>

namespace script {
namespace {

constexpr std::size_t kChunk = 64U << 10;

constexpr std::size_t rounded(std::size_t size) {
    constexpr std::size_t kAlign = alignof(std::max_align_t);
    return (size + kAlign - 1) / kAlign * kAlign;
}

} // namespace

void* Arena::allocate(std::size_t size) {
    size = rounded(size);
    if (size > m_left) {
        const std::size_t chunk = std::max(size, kChunk);
        m_chunks.push_back(std::make_unique_for_overwrite<std::byte[]>(chunk));
        m_next = m_chunks.back().get();
        m_left = chunk;
    }
    std::byte* block = m_next;
    m_next += size;
    m_left -= size;
    m_used += size;
    return block;
}

void* Arena::resize(void* block, std::size_t oldSize, std::size_t newSize) {
    const std::size_t before = rounded(oldSize);
    const std::size_t after = rounded(newSize);
    if (after <= before) return block;
    const bool last = static_cast<std::byte*>(block) + before == m_next;
    if (last && after - before <= m_left) {
        m_next += after - before;
        m_left -= after - before;
        m_used += after - before;
        return block;
    }
    void* moved = allocate(newSize);
    std::memcpy(moved, block, oldSize);
    return moved;
}

} // namespace script
