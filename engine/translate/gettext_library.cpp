// SPDX-License-Identifier: MIT
#include "translate/gettext_library.h"

#include "base/strings.h"

#include <fmt/format.h>

#include <csetjmp>
#include <cstdio>

#ifdef CHATWISE_SANITIZED
#include <sanitizer/lsan_interface.h>
#endif

namespace translate {
namespace {

/// Where the library's complaints go while it runs: its handlers are told of no owner.
struct Listener {
    std::vector<PoComplaint>* complaints = nullptr;
    std::jmp_buf out; ///< where to go on after a fatal error, from which a handler must not return
};
Listener* listener = nullptr;

void hear(int severity, std::size_t line, const char* text) {
    if (severity == PO_SEVERITY_WARNING) return;
    const bool named = line != static_cast<std::size_t>(-1);
    listener->complaints->push_back(
        {named ? static_cast<int>(line) : 0, base::printable(base::trim(text))});
}

void onError(int severity, po_message_t, const char*, std::size_t line, std::size_t, int,
             const char* text) {
    hear(severity, line, text);
    if (severity == PO_SEVERITY_FATAL_ERROR) std::longjmp(listener->out, 1);
}

void onPairOfErrors(int severity, po_message_t message, const char* file, std::size_t line,
                    std::size_t column, int several, const char* text, po_message_t, const char*,
                    std::size_t, std::size_t, int, const char*) {
    onError(severity, message, file, line, column, several, text);
}

constexpr po_xerror_handler kHandler{onError, onPairOfErrors};

// No object with a destructor lives in the two functions that are jumped into.
po_file_t readGuarded(const char* name) {
    if (setjmp(listener->out) != 0) return nullptr;
    return po_file_read(name, &kHandler);
}
bool writeGuarded(po_file_t file, const char* name) {
    if (setjmp(listener->out) != 0) return false;
    return po_file_write(file, name, &kHandler) != nullptr;
}

struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

/// A file that nobody else can open by chance, and the name under which the library can.
struct Scratch {
    std::unique_ptr<std::FILE, FileCloser> file{std::tmpfile()};
    std::string name = file ? fmt::format("/dev/fd/{}", fileno(file.get())) : std::string();
};

tl::unexpected<base::Error> noRoom() {
    return base::fail("There is no room for a temporary file, which a translation needs. Make room "
                      "on the disk, then try again.");
}

} // namespace

#ifdef CHATWISE_SANITIZED
LeaksOfLibrary::LeaksOfLibrary() {
    __lsan_disable();
}
LeaksOfLibrary::~LeaksOfLibrary() {
    __lsan_enable();
}
#else
LeaksOfLibrary::LeaksOfLibrary() = default;
LeaksOfLibrary::~LeaksOfLibrary() = default;
#endif

base::Result<PoRead> readByLibrary(std::string_view text) {
    const Scratch scratch;
    std::FILE* file = scratch.file.get();
    if (!file || std::fwrite(text.data(), 1, text.size(), file) != text.size() ||
        std::fflush(file) != 0)
        return noRoom();
    PoRead read;
    Listener hears;
    hears.complaints = &read.complaints;
    listener = &hears;
    const LeaksOfLibrary leaks;
    read.file.reset(readGuarded(scratch.name.c_str()));
    listener = nullptr;
    return read;
}

base::Result<std::string> writeByLibrary(const PoHandle& file) {
    const Scratch scratch;
    if (!scratch.file) return noRoom();
    std::vector<PoComplaint> complaints;
    Listener hears;
    hears.complaints = &complaints;
    listener = &hears;
    const LeaksOfLibrary leaks;
    const bool written = writeGuarded(file.get(), scratch.name.c_str());
    listener = nullptr;
    if (!written || !complaints.empty()) return noRoom();
    std::string text;
    char buffer[1 << 16];
    std::rewind(scratch.file.get());
    while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, scratch.file.get()))
        text.append(buffer, got);
    return text;
}

} // namespace translate
