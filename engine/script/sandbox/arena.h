// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace script {

/// The memory of one Lua state: handed out in order, given back all at once. A state that lives
/// for some milliseconds needs no collector, and dropping the arena ends it whatever its size.
class Arena {
public:
    /// Never null; `size` is at least 1. Throws std::bad_alloc when the system has no more.
    void* allocate(std::size_t size);
    /// Grows or shrinks a block; in place where it is the last one.
    void* resize(void* block, std::size_t oldSize, std::size_t newSize);

    std::size_t used() const { return m_used; }

private:
    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::byte* m_next = nullptr;
    std::size_t m_left = 0;
    std::size_t m_used = 0;
};

} // namespace script
