// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace explore {

/// Memory for plain values, not yet written to.
template<class T>
class Chunk {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    Chunk() = default;
    explicit Chunk(std::size_t count) { resize(count); }
    /// For what will be filled to its end. A large one comes in huge pages where the system has
    /// them: it is handed over in fewer pieces, and reading here and there in it misses less often.
    static Chunk large(std::size_t count) {
        constexpr std::size_t kHugePage = std::size_t{1} << 21;
        const std::size_t pages = (count * sizeof(T) + kHugePage - 1) / kHugePage;
        if (count * sizeof(T) < kHugePage) return Chunk(count);
        Chunk chunk;
        chunk.take(std::aligned_alloc(kHugePage, pages * kHugePage));
#ifdef __linux__
        madvise(&chunk[0], pages * kHugePage, MADV_HUGEPAGE); // where it is refused, so be it
#endif
        return chunk;
    }

    /// Keeps what is there, perhaps in another place.
    void resize(std::size_t count) {
        take(std::realloc(m_values.get(), count * sizeof(T)));
    }

    T& operator[](std::size_t index) {
        return m_values[index];
    }
    const T& operator[](std::size_t index) const {
        return m_values[index];
    }

private:
    struct Free {
        void operator()(T* memory) const { std::free(memory); }
    };
    void take(void* memory) {
        if (memory == nullptr) throw std::bad_alloc();
        [[maybe_unused]] T* before = m_values.release(); // realloc() has seen to it
        m_values.reset(static_cast<T*>(memory));
    }

    std::unique_ptr<T[], Free> m_values;
};

} // namespace explore
