// SPDX-License-Identifier: MIT
#include "map/frames.h"

#include <cstdint>
#include <cstring>

namespace map {

std::string framed(const std::string& bytes) {
    const std::uint64_t size = bytes.size();
    return std::string(reinterpret_cast<const char*>(&size), sizeof size) + bytes;
}

std::vector<std::string> framesIn(std::string_view bytes) {
    std::vector<std::string> frames;
    std::uint64_t size = 0;
    while (bytes.size() >= sizeof size) {
        std::memcpy(&size, bytes.data(), sizeof size);
        bytes.remove_prefix(sizeof size);
        if (size > bytes.size()) break;
        frames.emplace_back(bytes.substr(0, size));
        bytes.remove_prefix(size);
    }
    return frames;
}

} // namespace map
