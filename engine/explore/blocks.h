// SPDX-License-Identifier: MIT
#pragma once

#include "explore/chunk.h"

#include <bit>
#include <cstddef>
#include <vector>

namespace explore {

/// A long list of records of `width` values each. It grows in pieces, so that growing neither
/// copies it nor takes twice its memory; the first piece grows like a vector, since most lists are
/// short.
template<class T>
class Blocks {
public:
    explicit Blocks(std::size_t width = 1)
        : m_width(width),
          m_shift(static_cast<int>(std::bit_width(kBlockBytes / (sizeof(T) * width))) - 1) {}

    std::size_t size() const { return m_size; }
    /// Of memory that it holds, filled or not.
    std::size_t bytes() const { return m_room * m_width * sizeof(T); }
    T* at(std::size_t index) { return &m_blocks[index >> m_shift][(index & mask()) * m_width]; }
    const T* at(std::size_t index) const {
        return &m_blocks[index >> m_shift][(index & mask()) * m_width];
    }
    T& operator[](std::size_t index) { return *at(index); }
    const T& operator[](std::size_t index) const { return *at(index); }
    /// One more, to be written to; what is there may move.
    T* grow() {
        if (m_size == m_room) makeRoom();
        return at(m_size++);
    }
    void add(const T& value) { *grow() = value; }

private:
    static constexpr std::size_t kBlockBytes = std::size_t{1} << 22, kFirst = 16;
    std::size_t perBlock() const { return std::size_t{1} << m_shift; }
    std::size_t mask() const { return perBlock() - 1; }

    void makeRoom() {
        if (m_room >= perBlock()) {
            m_blocks.push_back(Chunk<T>::large(perBlock() * m_width));
            m_room += perBlock();
            return;
        }
        if (m_blocks.empty()) m_blocks.emplace_back();
        m_room = m_room == 0 ? kFirst : m_room * 2;
        m_blocks[0].resize(m_room * m_width);
    }

    std::size_t m_width;
    int m_shift; ///< a full block holds 2^shift records
    std::vector<Chunk<T>> m_blocks;
    std::size_t m_size = 0, m_room = 0;
};

} // namespace explore
