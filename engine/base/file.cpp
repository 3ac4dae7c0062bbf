// SPDX-License-Identifier: MIT
#include "base/file.h"

#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>
#include <vector>

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#else
#include <fstream>
#endif

namespace base {

#if defined(__unix__) || defined(__APPLE__)

tl::expected<std::string, FileTrouble> readFile(const std::filesystem::path& path, std::size_t most,
                                                Links links) {
    // Without O_NONBLOCK a pipe that nobody writes to would make us wait here.
    const int flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (links == Links::Refuse ? O_NOFOLLOW : 0);
    const int file = ::open(path.c_str(), flags);
    if (file < 0) {
        return tl::make_unexpected(errno == ELOOP ? FileTrouble::NotAFile : FileTrouble::Missing);
    }
    struct stat info {};
    if (::fstat(file, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(file);
        return tl::make_unexpected(FileTrouble::NotAFile);
    }
    most = std::min(most, static_cast<std::size_t>(info.st_size) + 1);
    std::string bytes(most, '\0');
    std::size_t length = 0;
    while (length < most) {
        const ssize_t got = ::read(file, bytes.data() + length, most - length);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        length += static_cast<std::size_t>(got);
    }
    ::close(file);
    bytes.resize(length);
    return bytes;
}

#else

tl::expected<std::string, FileTrouble> readFile(const std::filesystem::path& path, std::size_t most,
                                                Links links) {
    std::error_code error;
    const std::filesystem::file_status status = links == Links::Refuse
                                                    ? std::filesystem::symlink_status(path, error)
                                                    : std::filesystem::status(path, error);
    if (error || !std::filesystem::exists(status)) return tl::make_unexpected(FileTrouble::Missing);
    if (!std::filesystem::is_regular_file(status))
        return tl::make_unexpected(FileTrouble::NotAFile);
    std::ifstream file(path, std::ios::binary);
    if (!file) return tl::make_unexpected(FileTrouble::Missing);
    most = std::min(most, static_cast<std::size_t>(std::filesystem::file_size(path, error)) + 1);
    std::string bytes(most, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(most));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

#endif

Result<std::string> readText(const std::filesystem::path& path, std::size_t most) {
    auto bytes = readFile(path, most + 1, Links::Follow);
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return fail(fmt::format("{} is a folder, and a file is needed.", path.string()));
    if (!bytes && bytes.error() == FileTrouble::NotAFile)
        return fail(fmt::format("{} is no ordinary file, and one is needed.", path.string()));
    if (!bytes)
        return fail(fmt::format("The file {} cannot be read. See that it is there and that you "
                                "may read it.",
                                path.string()));
    if (bytes->size() > most)
        return fail(fmt::format("The file {} is larger than {} MB.", path.string(), most >> 20));
    return std::move(*bytes);
}

bool isThere(const std::filesystem::path& path) {
    std::error_code error;
    return std::filesystem::exists(path, error);
}

std::string asTyped(const std::filesystem::path& path) {
    std::string words = path.string();
    return words.find(' ') == std::string::npos ? words : '"' + words + '"';
}

std::optional<std::string> fileLike(const std::filesystem::path& folder, const std::string& name) {
    constexpr std::size_t kMost = 1000; // of a folder that may be a stranger's
    std::vector<std::string> names;
    std::error_code error;
    std::filesystem::directory_iterator entries(folder.empty() ? "." : folder, error);
    for (; !error && entries != std::filesystem::directory_iterator() && names.size() < kMost;
         entries.increment(error)) {
        const std::string other = entries->path().filename().string();
        if (other != name) names.push_back(printable(other));
    }
    std::ranges::sort(names); // the same answer on every machine
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    const auto alike = std::ranges::find_if(names, [&](const std::string& each) {
        return std::ranges::equal(each, name, {}, lower, lower);
    });
    return alike != names.end() ? *alike : nearest(name, names);
}

} // namespace base
