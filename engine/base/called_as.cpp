// SPDX-License-Identifier: MIT
#include "base/called_as.h"

#include "base/file.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace base {

std::string calledAs() {
    std::ifstream in("/proc/self/cmdline", std::ios::binary);
    const std::string words{std::istreambuf_iterator<char>(in), {}};
    return calledAs(words);
}

std::string calledAs(std::string_view words) {
    constexpr std::string_view kName = "chatwise";
    const std::string first(words.substr(0, words.find('\0')));
    return std::filesystem::path(first).filename() == kName ? asTyped(first) : std::string(kName);
}

} // namespace base
