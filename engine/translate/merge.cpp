// SPDX-License-Identifier: MIT
#include "translate/merge.h"

#include "base/po_file.h"
#include "base/strings.h"
#include "translate/similarity.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace translate {
namespace {

using Key = std::pair<std::string, std::string>; ///< context and text

constexpr double kAlike = 0.5;             ///< from here on a text may be an edit of another
constexpr double kSameScene = 0.05;        ///< what the same scene adds where several are alike
constexpr std::size_t kMostPerChat = 2000; ///< entries of a chat that are looked through

/// The part of a context that stays when a scene is renamed, and in which the same people speak:
/// "ayaan" of "ayaan.lobby". What is said of contacts belongs to each of them alone.
std::string chatOf(const std::string& context) {
    return context.starts_with("contact.") ? context : context.substr(0, context.find('.'));
}

/// The English that an entry's translation was made for.
const std::string& translatedFrom(const PoMessage& message) {
    return message.fuzzy && message.previousText ? *message.previousText : message.text;
}

/// A guess of which nobody knows what it was made for.
bool isUnsure(const PoMessage& message) {
    return message.fuzzy && !message.previousText;
}

void forgetPrevious(PoMessage& message) {
    message.fuzzy = false;
    message.previousContext = message.previousText = message.previousPlural = std::nullopt;
}

/// Finds for each text of the story the entry that it was translated in, if any.
class Matcher {
public:
    Matcher(const std::vector<StoryText>& story, const std::vector<PoMessage>& old)
        : m_story(story), m_old(old), m_found(story.size()), m_taken(old.size(), false) {
        takeEqual();
        takeAlike();
    }
    std::optional<std::size_t> entryFor(std::size_t text) const { return m_found[text]; }
    bool isTaken(std::size_t entry) const { return m_taken[entry]; }

private:
    struct Pair {
        double score;
        std::size_t text, entry;
    };

    void take(std::size_t text, std::size_t entry) {
        if (m_found[text] || m_taken[entry]) return;
        m_found[text] = entry;
        m_taken[entry] = true;
    }

    void takeEqual() {
        std::map<Key, std::size_t> entries;
        for (std::size_t i = 0; i < m_old.size(); ++i)
            entries.emplace(Key(m_old[i].context, m_old[i].text), i);
        for (std::size_t i = 0; i < m_story.size(); ++i) {
            const auto found = entries.find(Key(m_story[i].context, m_story[i].text));
            if (found != entries.end()) take(i, found->second);
        }
    }

    /// Of the texts and entries left over, the most alike first.
    void takeAlike() {
        std::map<std::string, std::vector<std::size_t>> ofChat, ofText;
        for (std::size_t i = 0; i < m_old.size(); ++i) {
            if (m_taken[i] || !m_old[i].isTranslated() || m_old[i].plural) continue;
            auto& neighbours = ofChat[chatOf(m_old[i].context)];
            if (neighbours.size() < kMostPerChat) neighbours.push_back(i);
            ofText[translatedFrom(m_old[i])].push_back(i);
        }
        std::map<std::size_t, Trigrams> trigrams;
        for (const auto& [chat, entries] : ofChat)
            for (const std::size_t entry : entries)
                trigrams.emplace(entry, Trigrams(translatedFrom(m_old[entry])));

        std::vector<Pair> pairs;
        for (std::size_t text = 0; text < m_story.size(); ++text) {
            if (m_found[text]) continue;
            const StoryText& wanted = m_story[text];
            if (const auto neighbours = ofChat.find(chatOf(wanted.context));
                neighbours != ofChat.end()) {
                const Trigrams own(wanted.text);
                for (const std::size_t entry : neighbours->second) {
                    const double score = similarity(own, trigrams.at(entry));
                    const bool near = m_old[entry].context == wanted.context;
                    if (score >= kAlike)
                        pairs.push_back({score + (near ? kSameScene : 0), text, entry});
                }
            }
            // The very same words in another chat are a suggestion; words like them are not.
            if (const auto same = ofText.find(wanted.text); same != ofText.end()) {
                for (const std::size_t entry : same->second)
                    pairs.push_back({kAlike, text, entry});
            }
        }
        std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::score);
        for (const Pair& pair : pairs)
            take(pair.text, pair.entry);
    }

    const std::vector<StoryText>& m_story;
    const std::vector<PoMessage>& m_old;
    std::vector<std::optional<std::size_t>> m_found;
    std::vector<bool> m_taken;
};

/// Gives the entry `message` the text `wanted`, and marks its translation as a guess unless it is
/// sure to fit.
void adapt(PoMessage& message, const StoryText& wanted, MergeCounts& counts) {
    if (message.context == wanted.context && message.text == wanted.text) {
        if (message.obsolete && message.isTranslated()) ++counts.moved;
        if (!message.fuzzy) forgetPrevious(message);
        return;
    }
    const std::string from = translatedFrom(message);
    const bool fits = from == wanted.text && !isUnsure(message) &&
                      chatOf(message.context) == chatOf(wanted.context);
    if (fits) {
        ++counts.moved;
        forgetPrevious(message);
    } else {
        ++counts.suggested;
        message.fuzzy = true;
        message.previousText = from;
        if (message.context != wanted.context) message.previousContext = message.context;
    }
    message.context = wanted.context;
    message.text = wanted.text;
}

std::string toLines(const std::vector<std::string>& sentences) {
    std::string lines;
    for (const std::string& sentence : sentences)
        lines += sentence + '\n';
    return lines;
}

} // namespace

Merged merge(const std::vector<StoryText>& story, const PoDocument& old) {
    const Matcher matcher(story, old.messages);
    Merged merged;
    merged.document.header = old.header;
    for (std::size_t i = 0; i < story.size(); ++i) {
        PoMessage message;
        if (const auto entry = matcher.entryFor(i)) {
            message = old.messages[*entry];
            adapt(message, story[i], merged.counts);
        } else {
            message.context = story[i].context;
            message.text = story[i].text;
            ++merged.counts.added;
        }
        message.obsolete = false;
        message.extracted = toLines(story[i].about);
        message.places = story[i].places;
        merged.document.messages.push_back(std::move(message));
    }
    for (std::size_t i = 0; i < old.messages.size(); ++i) {
        if (matcher.isTaken(i)) continue;
        PoMessage message = old.messages[i];
        if (!message.obsolete) {
            if (!message.isTranslated() && message.comments.empty()) continue;
            ++merged.counts.retired;
        }
        message.obsolete = true;
        message.extracted.clear();
        message.places.clear();
        merged.document.messages.push_back(std::move(message));
    }
    return merged;
}

PoDocument newDocument(const std::string& title, const Language& language) {
    PoDocument document;
    std::string project = title;
    std::ranges::replace(project, '\n', ' ');
    document.header.comments = fmt::format("{} in {}.\n", project, language.name);
    for (const auto& [field, value] : std::initializer_list<std::pair<const char*, std::string>>{
             {"Project-Id-Version", project},
             {"Language-Team", language.name},
             {"Language", language.code},
             {"MIME-Version", "1.0"},
             {"Content-Type", "text/plain; charset=UTF-8"},
             {"Content-Transfer-Encoding", "8bit"},
             {"Plural-Forms", language.plurals}})
        if (!value.empty()) setHeaderField(document, field, value);
    return document;
}

bool Overlap::isForeign() const {
    constexpr int kFewest = 5;      // fewer say nothing
    constexpr int kShareOfOwn = 10; // a story keeps at least one text of so many
    return entries >= kFewest && common * kShareOfOwn < entries;
}

Overlap overlap(const std::vector<StoryText>& story, const PoDocument& document) {
    std::set<std::string_view> texts;
    for (const StoryText& text : story)
        texts.insert(text.text);
    Overlap found;
    for (const PoMessage& message : document.messages) {
        if (message.obsolete || !message.isTranslated()) continue;
        ++found.entries;
        if (texts.contains(translatedFrom(message))) ++found.common;
    }
    return found;
}

base::Result<std::vector<OpenText>> openTexts(const std::vector<StoryText>& story,
                                              const PoDocument& document, const std::string& text) {
    const auto entries = base::parsePo(text);
    if (!entries)
        return base::fail(fmt::format("The translation could not be put together: line {} of it "
                                      "would be wrong. {}",
                                      entries.error().line, entries.error().message));
    std::map<Key, const base::PoEntry*> byKey;
    for (const base::PoEntry& entry : *entries)
        byKey.emplace(Key(entry.context, entry.source), &entry);
    std::map<Key, const std::string*> previous;
    for (const PoMessage& message : document.messages)
        if (!message.obsolete && message.previousText)
            previous.emplace(Key(message.context, message.text), &*message.previousText);

    std::vector<OpenText> open;
    for (const StoryText& each : story) {
        const Key key(each.context, each.text);
        const auto entry = byKey.find(key);
        if (entry == byKey.end())
            return base::fail(fmt::format("The translation could not be put together: it would "
                                          "lack \"{}\".",
                                          base::printable(base::shortened(each.text, 60))));
        const base::PoEntry& found = *entry->second;
        if (!found.translation.empty() && !found.fuzzy) continue;
        OpenText left{&each, found.line, !found.translation.empty(), {}};
        const auto was = previous.find(key);
        if (left.guessed && was != previous.end()) left.previous = *was->second;
        open.push_back(std::move(left));
    }
    return open;
}

} // namespace translate
