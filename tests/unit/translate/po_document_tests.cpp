// SPDX-License-Identifier: MIT
#include "base/po_file.h"
#include "translate/po_document.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace {

using testing::HasSubstr;
using translate::headerField;
using translate::PoDocument;
using translate::readDocument;
using translate::writeDocument;

const std::string kHeader = "# Mine in Urdu.\nmsgid \"\"\nmsgstr \"\"\n\"Language: ur\\n\"\n"
                            "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

/// All that an entry can have.
const std::string kEntries = "# by hand\n#. for the translator\n#: a.lua:4 b.lua:7\n"
                             "#, fuzzy, c-format\n#| msgctxt \"old.scene\"\n#| msgid \"hallo\"\n"
                             "msgctxt \"rex.hello\"\nmsgid \"hello \\\"you\\\"\\n\"\n"
                             "msgstr \"سلام\\n\"\n\n"
                             "msgid \"day\"\nmsgid_plural \"days\"\nmsgstr[0] \"دن\"\n"
                             "msgstr[1] \"دنوں\"\n\n"
                             "# kept\n#~ msgctxt \"rex.hello\"\n#~ msgid \"gone\"\n"
                             "#~ msgstr \"گیا\"\n";

PoDocument read(const std::string& text) {
    auto document = readDocument(text, "ur.po");
    EXPECT_TRUE(document) << document.error().message;
    return document ? *document : PoDocument{};
}

std::string refusal(const std::string& text) {
    const auto document = readDocument(text, "ur.po");
    return document ? "" : document.error().message;
}

TEST(PoDocument, KeepsAllThatAnEntryHas) {
    const PoDocument document = read(kHeader + kEntries);
    EXPECT_EQ(headerField(document, "Language"), "ur");
    ASSERT_EQ(document.messages.size(), 3U);
    const translate::PoMessage& hello = document.messages[0];
    EXPECT_EQ(hello.context, "rex.hello");
    EXPECT_EQ(hello.text, "hello \"you\"\n");
    EXPECT_EQ(hello.translations, std::vector<std::string>{"سلام\n"});
    EXPECT_THAT(hello.comments, HasSubstr("by hand"));
    EXPECT_THAT(hello.extracted, HasSubstr("for the translator"));
    EXPECT_EQ(hello.places, (std::vector<translate::SourceLine>{{"a.lua", 4}, {"b.lua", 7}}));
    EXPECT_TRUE(hello.fuzzy);
    EXPECT_EQ(hello.formats, std::vector<std::string>{"c-format"});
    EXPECT_EQ(hello.previousContext, "old.scene");
    EXPECT_EQ(hello.previousText, "hallo");
    EXPECT_EQ(document.messages[1].translations, (std::vector<std::string>{"دن", "دنوں"}));
    EXPECT_TRUE(document.messages[2].obsolete);
    EXPECT_THAT(document.messages[2].comments, HasSubstr("kept"));

    const auto text = writeDocument(document);
    ASSERT_TRUE(text) << text.error().message;
    EXPECT_THAT(*text, HasSubstr("# Mine in Urdu.\n"));
    EXPECT_EQ(read(*text), document);
    EXPECT_EQ(writeDocument(read(*text)).value(), *text) << "byte for byte";
    EXPECT_TRUE(base::parsePo(*text)) << "what the library writes, the program reads";
}

TEST(PoDocument, TakesFilesAsEditorsOfTextWriteThem) {
    const PoDocument plain = read(kHeader + kEntries);
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : kHeader + kEntries)
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    EXPECT_EQ(read(windows), plain);
    EXPECT_EQ(read(kEntries).messages, plain.messages) << "a header may be missing";
    EXPECT_TRUE(read("").messages.empty());
}

TEST(PoDocument, KeepsCommentsThatNothingFollows) {
    const PoDocument document = read(kHeader + kEntries + "\n# to be done: the endings\n");
    EXPECT_THAT(document.header.comments, HasSubstr("Mine in Urdu"));
    EXPECT_THAT(document.header.comments, HasSubstr("to be done: the endings"));
    EXPECT_EQ(read(writeDocument(document).value()), document);
}

TEST(PoDocument, RefusesInOneSentenceWhatItCannotKeep) {
    const std::string entry = "msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"پ\"\n\n";
    EXPECT_THAT(refusal(kHeader + "msgid \"never closed\n"),
                HasSubstr("ur.po cannot be understood from line 7 on"));
    EXPECT_THAT(refusal(entry + entry), HasSubstr("\"b\" in \"a\" twice, in lines 1 and 5"));
    // Our own reader takes these.
    EXPECT_THAT(refusal("\nmsgid \"a\"\n# between\nmsgstr \"پ\"\n"), HasSubstr("in line "));
    EXPECT_THAT(refusal("#~ msgid \"a\"\n#~ msgstr \"b\"\n\n#~ msgid \"a\"\n#~ msgstr \"c\"\n"),
                HasSubstr("duplicate"));
    for (const char* type : {"Language: ur\\n", "Content-Type: text/plain; charset=ISO-8859-1\\n"})
        EXPECT_THAT(refusal(std::string("msgid \"\"\nmsgstr \"") + type + "\"\n\n" + entry),
                    HasSubstr("Write there: \"Content-Type: text/plain; charset=UTF-8\\n\""))
            << type;
}

RC_GTEST_PROP(PoDocument, ReadsAnythingWithoutHarm, (const std::string& noise)) {
    readDocument(noise, "ur.po");
    readDocument(kHeader + "msgid \"a\"\nmsgstr \"" + noise, "ur.po");
    readDocument(kHeader + kEntries + "#" + noise, "ur.po");
}

} // namespace
