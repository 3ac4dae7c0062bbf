// SPDX-License-Identifier: MIT
#include "translate/merge.h"
#include "translate/similarity.h"

#include <gmock/gmock.h>

#include <string>

namespace {

using translate::merge;
using translate::Merged;
using translate::PoDocument;
using translate::PoMessage;
using translate::StoryText;

StoryText text(const std::string& context, const std::string& words) {
    return {context, words, {"Rex writes."}, {{"scenario.lua", 7}}};
}

PoMessage entry(const std::string& context, const std::string& words,
                const std::string& translation) {
    PoMessage message;
    message.context = context;
    message.text = words;
    message.translations = {translation};
    return message;
}

/// A translation of three lines, one with a comment by hand.
PoDocument threeLines() {
    PoDocument document = translate::newDocument("Mine", translate::languageOf("ur"));
    document.messages = {entry("rex.hello", "good morning, everybody", "صبح بخیر"),
                         entry("rex.hello", "see you at 4 in the park", "چار بجے"),
                         entry("rex.later", "bye", "خدا حافظ")};
    document.messages[1].comments = "by hand\n";
    return document;
}

TEST(Merge, FollowsTheStoryAndKeepsEachTranslation) {
    const std::vector<StoryText> story{text("rex.later", "bye"), text("rex.hello", "are you there"),
                                       text("rex.hello", "good morning, everybody"),
                                       text("rex.hello", "see you at 4 in the park")};
    const Merged merged = merge(story, threeLines());
    const auto& messages = merged.document.messages;
    ASSERT_EQ(messages.size(), 4U);
    for (std::size_t i = 0; i < story.size(); ++i) {
        EXPECT_EQ(messages[i].text, story[i].text);
        EXPECT_EQ(messages[i].extracted, "Rex writes.\n");
        EXPECT_EQ(messages[i].places, story[i].places);
        EXPECT_FALSE(messages[i].fuzzy);
    }
    EXPECT_EQ(messages[0].translations[0], "خدا حافظ");
    EXPECT_EQ(messages[1].translations[0], "");
    EXPECT_EQ(messages[2].translations[0], "صبح بخیر");
    EXPECT_EQ(messages[3].comments, "by hand\n");
    EXPECT_EQ(merged.counts.added, 1);
    EXPECT_EQ(merged.counts.suggested + merged.counts.moved + merged.counts.retired, 0);
    EXPECT_EQ(merge(story, merged.document).document, merged.document);
}

TEST(Merge, SuggestsTheOldTranslationOfAnEditedText) {
    const std::vector<StoryText> story{text("rex.hello", "good morning, everybody"),
                                       text("rex.hello", "see you at 5 in the park"),
                                       text("rex.later", "bye")};
    const Merged merged = merge(story, threeLines());
    ASSERT_EQ(merged.document.messages.size(), 3U);
    const PoMessage& edited = merged.document.messages[1];
    EXPECT_TRUE(edited.fuzzy);
    EXPECT_EQ(edited.translations[0], "چار بجے");
    EXPECT_EQ(edited.previousText, "see you at 4 in the park");
    EXPECT_EQ(edited.previousContext, std::nullopt);
    EXPECT_EQ(edited.comments, "by hand\n");
    EXPECT_EQ(merged.counts.suggested, 1);

    // Edited once more, it still names the text that the translation was made for.
    std::vector<StoryText> later = story;
    later[1].text = "see you at 6 in the park";
    const PoMessage again = merge(later, merged.document).document.messages[1];
    EXPECT_EQ(again.previousText, "see you at 4 in the park");
    // And edited back, the translation fits again.
    later[1].text = "see you at 4 in the park";
    const PoMessage back = merge(later, merged.document).document.messages[1];
    EXPECT_FALSE(back.fuzzy);
    EXPECT_EQ(back.previousText, std::nullopt);
    EXPECT_EQ(back.translations[0], "چار بجے");
}

TEST(Merge, GivesEachEditedTextTheEntryMostLikeIt) {
    PoDocument old;
    old.messages = {entry("rex.hello", "see you at four in the park", "1"),
                    entry("rex.hello", "see you at five in the mall", "2"),
                    entry("rex.later", "see you at five in the shop", "3")};
    const std::vector<StoryText> story{text("rex.hello", "see you at five in the malls"),
                                       text("rex.hello", "see you at four in a park"),
                                       text("rex.later", "see you at five in the shops")};
    const auto messages = merge(story, old).document.messages;
    ASSERT_EQ(messages.size(), 3U);
    EXPECT_EQ(messages[0].translations[0], "2");
    EXPECT_EQ(messages[1].translations[0], "1");
    EXPECT_EQ(messages[2].translations[0], "3");
}

TEST(Merge, KeepsWhatIsGoneAtTheEndAndTakesItBack) {
    PoDocument old = threeLines();
    old.messages.push_back(entry("rex.later", "never translated", ""));
    const std::vector<StoryText> shorter{text("rex.later", "bye")};
    const Merged merged = merge(shorter, old);
    ASSERT_EQ(merged.document.messages.size(), 3U) << "what has no translation can go";
    EXPECT_EQ(merged.counts.retired, 2);
    EXPECT_FALSE(merged.document.messages[0].obsolete);
    for (const std::size_t i : {1U, 2U}) {
        EXPECT_TRUE(merged.document.messages[i].obsolete);
        EXPECT_FALSE(merged.document.messages[i].translations[0].empty());
    }
    EXPECT_EQ(merge(shorter, merged.document).document, merged.document);

    const std::vector<StoryText> whole{text("rex.hello", "good morning, everybody"),
                                       text("rex.hello", "see you at 4 in the park"),
                                       text("rex.later", "bye")};
    const Merged back = merge(whole, merged.document);
    ASSERT_EQ(back.document.messages.size(), 3U);
    EXPECT_EQ(back.document.messages[1].translations[0], "چار بجے");
    EXPECT_EQ(back.document.messages[1].comments, "by hand\n");
    EXPECT_FALSE(back.document.messages[1].obsolete);
    EXPECT_FALSE(back.document.messages[1].fuzzy);
    EXPECT_EQ(back.counts.moved, 2);
}

TEST(Merge, ARenamedSceneKeepsItsTranslationsAndAnotherChatAsks) {
    const std::vector<StoryText> renamed{text("rex.monday", "good morning, everybody"),
                                         text("rex.monday", "see you at 4 in the park"),
                                         text("ann.later", "bye")};
    const Merged merged = merge(renamed, threeLines());
    ASSERT_EQ(merged.document.messages.size(), 3U);
    EXPECT_FALSE(merged.document.messages[0].fuzzy);
    EXPECT_EQ(merged.document.messages[0].translations[0], "صبح بخیر");
    EXPECT_EQ(merged.counts.moved, 2);
    const PoMessage& asked = merged.document.messages[2];
    EXPECT_TRUE(asked.fuzzy) << "somebody else says it: perhaps of another gender";
    EXPECT_EQ(asked.translations[0], "خدا حافظ");
    EXPECT_EQ(asked.previousContext, "rex.later");
}

TEST(Merge, WhatIsSaidOfOnePersonIsOnlySuggestedForAnother) {
    PoDocument old;
    old.messages = {entry("contact.rex", "Your cousin", "آپ کا کزن")};
    const auto messages = merge({text("contact.ann", "Your cousin")}, old).document.messages;
    ASSERT_EQ(messages.size(), 1U);
    EXPECT_TRUE(messages[0].fuzzy);
    EXPECT_EQ(messages[0].previousContext, "contact.rex");
}

TEST(Merge, AGuessStaysAGuess) {
    PoDocument old = threeLines();
    old.messages[0].fuzzy = true;
    const std::vector<StoryText> same{text("rex.hello", "good morning, everybody")};
    EXPECT_TRUE(merge(same, old).document.messages[0].fuzzy);
    const std::vector<StoryText> moved{text("rex.monday", "good morning, everybody")};
    EXPECT_TRUE(merge(moved, old).document.messages[0].fuzzy);
}

TEST(Merge, KnowsAFileOfAnotherStory) {
    std::vector<StoryText> story;
    PoDocument own, foreign;
    for (int i = 0; i < 20; ++i) {
        story.push_back(text("rex.hello", "line " + std::to_string(i)));
        own.messages.push_back(entry("rex.hello", "line " + std::to_string(i + 18), "x"));
        foreign.messages.push_back(entry("rex.hello", "line " + std::to_string(i + 19), "x"));
    }
    EXPECT_FALSE(translate::overlap(story, own).isForeign()) << "two of twenty are left";
    EXPECT_TRUE(translate::overlap(story, foreign).isForeign());
    EXPECT_FALSE(translate::overlap(story, PoDocument{}).isForeign());
    foreign.messages.resize(2);
    EXPECT_FALSE(translate::overlap(story, foreign).isForeign()) << "too few to tell";
}

TEST(Merge, CountsWhatIsLeftAsTheProgramReadsIt) {
    const std::vector<StoryText> story{text("rex.hello", "good morning, everybody"),
                                       text("rex.hello", "see you at 5 in the park"),
                                       text("rex.later", "quite another thing")};
    const PoDocument document = merge(story, threeLines()).document;
    const std::string written = translate::writeDocument(document).value();
    const auto open = translate::openTexts(story, document, written);
    ASSERT_TRUE(open) << open.error().message;
    ASSERT_EQ(open->size(), 2U);
    EXPECT_EQ(open->at(0).text, &story[1]);
    EXPECT_TRUE(open->at(0).guessed);
    EXPECT_EQ(open->at(0).previous, "see you at 4 in the park");
    EXPECT_FALSE(open->at(1).guessed);
    EXPECT_GT(open->at(1).line, open->at(0).line);
    EXPECT_FALSE(translate::openTexts({text("a.b", "c")}, document, written)) << "it would lack c";
    EXPECT_FALSE(translate::openTexts(story, document, "nonsense"));
}

TEST(Similarity, IsHighForEditsAndLowForOtherTexts) {
    const auto alike = [](const char* a, const char* b) {
        return similarity(translate::Trigrams(a), translate::Trigrams(b));
    };
    EXPECT_EQ(alike("see you", "see you"), 1);
    EXPECT_EQ(alike("OK", "ok"), 1);
    EXPECT_EQ(alike("hello", "wxyz"), 0);
    EXPECT_GE(alike("hi! i found your library card", "hi!! i found ur library card today"), 0.5);
    EXPECT_GE(alike("bring the cake on thursday", "on thursday bring the cake"), 0.5);
    EXPECT_GE(alike("کل اسکول کے بعد ملتے ہیں", "کل اسکول سے پہلے ملتے ہیں"), 0.5);
    EXPECT_LT(alike("did you see the new map", "my phone fell in the daal"), 0.5);
    EXPECT_LT(alike("no thanks", "good morning"), 0.5);
}

} // namespace
