// SPDX-License-Identifier: MIT
#include "translate/po_document.h"

#include "base/po_file.h"
#include "base/strings.h"
#include "translate/gettext_library.h"

#include <fmt/format.h>

#include <cstdlib>
#include <map>

namespace translate {
namespace {

constexpr std::string_view kBareHeader =
    "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

std::string orEmpty(const char* text) {
    return text ? text : "";
}
std::optional<std::string> orNothing(const char* text) {
    return text ? std::optional<std::string>(text) : std::nullopt;
}
const char* orNull(const std::optional<std::string>& text) {
    return text ? text->c_str() : nullptr;
}

/// A text that the library has made for us.
struct Freed {
    char* text;
    explicit Freed(char* made) : text(made) {}
    ~Freed() { std::free(text); }
    Freed(const Freed&) = delete;
    Freed& operator=(const Freed&) = delete;
};

struct Iterator {
    po_message_iterator_t at;
    explicit Iterator(const PoHandle& file) : at(po_message_iterator(file.get(), nullptr)) {}
    ~Iterator() { po_message_iterator_free(at); }
    Iterator(const Iterator&) = delete;
    Iterator& operator=(const Iterator&) = delete;
};

PoMessage toMessage(po_message_t from) {
    PoMessage message;
    message.context = orEmpty(po_message_msgctxt(from));
    message.text = orEmpty(po_message_msgid(from));
    message.plural = orNothing(po_message_msgid_plural(from));
    if (message.plural) {
        message.translations.clear();
        for (int i = 0; const char* form = po_message_msgstr_plural(from, i); ++i)
            message.translations.emplace_back(form);
        if (message.translations.empty()) message.translations.emplace_back();
    } else {
        message.translations.front() = orEmpty(po_message_msgstr(from));
    }
    message.comments = orEmpty(po_message_comments(from));
    message.extracted = orEmpty(po_message_extracted_comments(from));
    for (int i = 0; po_filepos_t place = po_message_filepos(from, i); ++i) {
        const std::size_t line = po_filepos_start_line(place);
        const bool named = line != static_cast<std::size_t>(-1);
        message.places.push_back({po_filepos_file(place), named ? static_cast<int>(line) : 0});
    }
    message.previousContext = orNothing(po_message_prev_msgctxt(from));
    message.previousText = orNothing(po_message_prev_msgid(from));
    message.previousPlural = orNothing(po_message_prev_msgid_plural(from));
    message.fuzzy = po_message_is_fuzzy(from) != 0;
    message.obsolete = po_message_is_obsolete(from) != 0;
    for (const char* const* format = po_format_list(); *format; ++format)
        if (po_message_is_format(from, *format) != 0) message.formats.emplace_back(*format);
    int low = 0, high = 0;
    if (po_message_is_range(from, &low, &high) != 0) message.range = {low, high};
    return message;
}

/// Empty where there is no file.
PoDocument toDocument(const PoHandle& file) {
    PoDocument document;
    if (!file) return document;
    const LeaksOfLibrary leaks; // such as comments, which are put together for whoever asks
    const Iterator each(file);
    while (po_message_t message = po_next_message(each.at)) {
        PoMessage made = toMessage(message);
        const bool header = made.text.empty() && made.context.empty() && !made.obsolete;
        if (header)
            document.header = std::move(made);
        else
            document.messages.push_back(std::move(made));
    }
    return document;
}

po_message_t fromMessage(const PoMessage& message) {
    po_message_t made = po_message_create();
    if (!message.context.empty()) po_message_set_msgctxt(made, message.context.c_str());
    po_message_set_msgid(made, message.text.c_str());
    if (message.plural) {
        po_message_set_msgid_plural(made, message.plural->c_str());
        for (std::size_t i = 0; i < message.translations.size(); ++i)
            po_message_set_msgstr_plural(made, static_cast<int>(i),
                                         message.translations[i].c_str());
    } else {
        po_message_set_msgstr(made, message.translations.front().c_str());
    }
    po_message_set_comments(made, message.comments.c_str());
    po_message_set_extracted_comments(made, message.extracted.c_str());
    for (const SourceLine& place : message.places) {
        po_message_add_filepos(made, place.file.c_str(),
                               place.line > 0 ? static_cast<std::size_t>(place.line)
                                              : static_cast<std::size_t>(-1));
    }
    po_message_set_prev_msgctxt(made, orNull(message.previousContext));
    po_message_set_prev_msgid(made, orNull(message.previousText));
    po_message_set_prev_msgid_plural(made, orNull(message.previousPlural));
    po_message_set_fuzzy(made, message.fuzzy ? 1 : 0);
    po_message_set_obsolete(made, message.obsolete ? 1 : 0);
    for (const std::string& format : message.formats)
        po_message_set_format(made, format.c_str(), 1);
    if (message.range) po_message_set_range(made, message.range->first, message.range->second);
    return made;
}

/// As the library wants it: no byte order mark, and lines that end with \n alone.
std::string plainLines(std::string_view text) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF"; // as some editors write it
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool windows = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (!windows) plain += text[i];
    }
    return plain;
}

/// The translator's comments behind the last entry, as PoMessage::comments has them.
std::string trailingComments(const std::string& text) {
    std::string comments;
    for (const std::string& line : base::split(text, '\n')) {
        const std::string_view bare = base::trim(line);
        const bool own = bare == "#" || bare.starts_with("# ");
        if (own)
            comments.append(base::trim(bare.substr(1))).append("\n");
        else if (!bare.empty())
            comments.clear();
    }
    return comments;
}

/// What our own reader, whose sentences are written for teachers, and the program have against it.
base::Result<void> refuseMalformed(std::string_view text, const std::string& name) {
    const auto entries = base::parsePo(text);
    if (!entries)
        return base::fail(fmt::format("{} cannot be understood from line {} on. {} Mend that line, "
                                      "then try again.",
                                      name, entries.error().line, entries.error().message));
    std::map<std::pair<std::string_view, std::string_view>, int> known;
    for (const base::PoEntry& entry : *entries) {
        const std::pair<std::string_view, std::string_view> key(entry.context, entry.source);
        const auto [first, isNew] = known.emplace(key, entry.line);
        if (!isNew)
            return base::fail(fmt::format("{} has \"{}\" in \"{}\" twice, in lines {} and {}. Take "
                                          "one of them out, then try again.",
                                          name, base::printable(base::shortened(entry.source, 60)),
                                          base::printable(entry.context), first->second,
                                          entry.line));
    }
    return {};
}

/// Whether the header says of the text what it is.
bool isUtf8Header(const PoDocument& document) {
    const std::string type = headerField(document, "Content-Type").value_or("");
    const std::size_t at = type.find("charset=");
    if (at == type.npos) return false;
    const std::string_view charset = base::trim(std::string_view(type).substr(at + 8));
    return base::sameLetters(charset, "utf-8") || base::sameLetters(charset, "utf8");
}

} // namespace

std::optional<std::string> headerField(const PoDocument& document, const std::string& field) {
    const Freed value(po_header_field(document.header.translations.front().c_str(), field.c_str()));
    return orNothing(value.text);
}

void setHeaderField(PoDocument& document, const std::string& field, const std::string& value) {
    std::string& header = document.header.translations.front();
    const Freed changed(po_header_set_field(header.c_str(), field.c_str(), value.c_str()));
    header = changed.text;
}

base::Result<PoDocument> readDocument(std::string_view given, const std::string& name) {
    if (auto refused = refuseMalformed(given, name); !refused)
        return tl::make_unexpected(refused.error());
    const std::string text = plainLines(given);
    auto read = readByLibrary(text);
    if (!read) return tl::make_unexpected(read.error());
    PoDocument document = toDocument(read->file);
    // Without a header the library does not know that the text is UTF-8.
    const bool bare = !document.header.isTranslated();
    if (bare) {
        read = readByLibrary(std::string(kBareHeader) + text);
        if (!read) return tl::make_unexpected(read.error());
        document = toDocument(read->file);
    }
    if (read->file && !isUtf8Header(document))
        return base::fail(fmt::format("The header of {} does not say that its letters are UTF-8. "
                                      "Write there: "
                                      "\"Content-Type: text/plain; charset=UTF-8\\n\"",
                                      name));
    if (!read->file || !read->complaints.empty()) {
        const PoComplaint said = read->complaints.empty() ? PoComplaint{0, "it ends too soon"}
                                                          : read->complaints.front();
        const int before = bare ? 3 : 0; // lines of kBareHeader
        return base::fail(
            fmt::format("{} cannot be understood{}: {}. Mend that, then try again.", name,
                        said.line > before ? fmt::format(" in line {}", said.line - before) : "",
                        said.message));
    }
    document.header.comments += trailingComments(text);
    return document;
}

base::Result<std::string> writeDocument(const PoDocument& document) {
    const PoHandle file(po_file_create());
    {
        const LeaksOfLibrary leaks;
        const Iterator end(file);
        po_message_insert(end.at, fromMessage(document.header));
        for (const PoMessage& message : document.messages)
            po_message_insert(end.at, fromMessage(message));
    }
    return writeByLibrary(file);
}

} // namespace translate
