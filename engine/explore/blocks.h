// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace explore {

/// A long list that grows in pieces, so that growing neither copies it nor takes twice its memory.
template<class T>
class Blocks {
public:
    static constexpr std::size_t kBlock = std::size_t{1} << 16;

    std::size_t size() const { return m_size; }
    std::size_t bytes() const { return m_blocks.size() * kBlock * sizeof(T); }
    T& operator[](std::size_t index) { return m_blocks[index / kBlock][index % kBlock]; }
    const T& operator[](std::size_t index) const {
        return m_blocks[index / kBlock][index % kBlock];
    }
    T& grow() {
        if (m_size == m_blocks.size() * kBlock)
            m_blocks.push_back(std::make_unique_for_overwrite<T[]>(kBlock));
        return (*this)[m_size++];
    }
    void add(const T& value) { grow() = value; }

private:
    std::vector<std::unique_ptr<T[]>> m_blocks;
    std::size_t m_size = 0;
};

} // namespace explore
