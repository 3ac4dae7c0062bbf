// SPDX-License-Identifier: MIT
#include "app/edit_words.h"

#include <fmt/format.h>

namespace app {
namespace {

using record::Cause;
using record::CauseKind;

std::string lastPart(const std::string& id, char mark) {
    return id.substr(id.rfind(mark) + 1); // all of it where the mark is missing
}

/// "\"ok, see you\" (ayaan.lobby/ok-see-you, old/ayaan.lua:37)"
std::string named(const std::string& id, const StoryPlaces& places) {
    const std::string words = places.wordsOf(id), place = places.of(id);
    const std::string where = place.empty() ? "" : ", " + place;
    return words.empty() ? fmt::format("{}{}", id, place.empty() ? "" : " (" + place + ")")
                         : fmt::format("\"{}\" ({}{})", words, id, where);
}

/// What to do where a message only got other words; nothing for what is no message.
std::string keepName(const std::string& id, const StoryPlaces& before) {
    if (before.wordsOf(id).empty()) return {};
    return fmt::format(" If it only reads differently, give it the name it had: id = \"{}\".",
                       lastPart(id, '/'));
}

std::string stepGone(const Cause& cause, const StoryPlaces& before) {
    const std::string message = lastPart(cause.what, ' ');
    const std::string words = before.wordsOf(message);
    const std::string about =
        words.empty() ? "" : fmt::format(", about {},", named(message, before));
    return fmt::format("their \"{}\"{} does not fit any more and is left out.{}", cause.what, about,
                       keepName(message, before));
}

std::string replyGone(const Cause& cause, const StoryPlaces& before, const StoryPlaces& after) {
    const std::string same = cause.now.empty() ? "it is still there under another name"
                                               : fmt::format("{} is the same reply in other words",
                                                             named(cause.now, after));
    return fmt::format("the reply {} is gone. If {}, give it the name it had: id = \"{}\".",
                       named(cause.what, before), same, lastPart(cause.what, '/'));
}

/// What comes in place of what came.
std::string parting(const Cause& cause, const StoryPlaces& before, const StoryPlaces& after) {
    std::string words;
    if (!cause.missing.empty())
        words +=
            fmt::format(" What no longer comes there first: {}.", named(cause.missing, before));
    words += cause.now.empty()
                 ? " No other question waits for an answer now."
                 : fmt::format(" What waits for an answer now: {}.", named(cause.now, after));
    return words;
}

std::string why(const Cause& cause, const StoryPlaces& before, const StoryPlaces& after) {
    const std::string what = named(cause.what, before);
    switch (cause.kind) {
    case CauseKind::ReplyGone: return replyGone(cause, before, after);
    case CauseKind::PromptGone:
        return replyGone(cause, before, after) +
               " The other replies to its question are gone, too.";
    case CauseKind::SceneGone:
        return fmt::format("the scene {}, in which they gave a reply, is gone. If it only has "
                           "another name now, call it \"{}\" again.",
                           what, lastPart(cause.what, '.'));
    case CauseKind::ChatGone:
        return fmt::format("the chat \"{0}\", in which they gave a reply, is gone. If it only has "
                           "another name now, call the contact \"{0}\" again.",
                           cause.what);
    case CauseKind::QuestionMoved:
        return fmt::format(
            "the reply {} answers another question now. Give the reply below the old "
            "question the name it had, id = \"{}\", and this one another.",
            what, lastPart(cause.what, '/'));
    case CauseKind::NotOffered:
        return fmt::format("the reply {} is not on offer any more where it was given. Look at its "
                           "`when` and `once`, {}.",
                           what, after.of(cause.what));
    case CauseKind::NotReached:
        return fmt::format("the reply {} is still there, but the story takes another way before "
                           "it.{}",
                           what, parting(cause, before, after));
    case CauseKind::Moved:
        return "the story goes on from another place." + parting(cause, before, after);
    case CauseKind::StepGone: return stepGone(cause, before);
    case CauseKind::Renamed:
        return fmt::format("the scene {} is called {} now, and was found.", what,
                           named(cause.now, after));
    case CauseKind::Reads:
        if (!cause.missing.empty())
            return fmt::format("{} does not come there any more, or has another name.{}",
                               named(cause.missing, before), keepName(cause.missing, before));
        return cause.what.empty() ? "the story ends otherwise now."
                                  : fmt::format("the words around {} are others now.", what);
    case CauseKind::Value:
        return fmt::format("the variable {} is {} now where it was {}.", cause.what, cause.now,
                           cause.missing);
    }
    return {};
}

} // namespace

std::string_view toText(CauseKind kind) {
    switch (kind) {
    case CauseKind::ReplyGone: return "reply_gone";
    case CauseKind::PromptGone: return "prompt_gone";
    case CauseKind::SceneGone: return "scene_gone";
    case CauseKind::ChatGone: return "chat_gone";
    case CauseKind::QuestionMoved: return "question_moved";
    case CauseKind::NotOffered: return "not_offered";
    case CauseKind::NotReached: return "not_reached";
    case CauseKind::Moved: return "moved";
    case CauseKind::StepGone: return "step_gone";
    case CauseKind::Renamed: return "renamed";
    case CauseKind::Reads: return "reads_differently";
    case CauseKind::Value: return "value_changed";
    }
    return {};
}

std::string inWords(const Cause& cause, const StoryPlaces& before, const StoryPlaces& after) {
    const bool one = cause.saves == 1;
    const std::string_view go = record::sendsBack(cause.kind) ? (one ? "goes back" : "go back")
                                                              : (one ? "goes on" : "go on");
    return fmt::format("{} {} {}: {}", cause.saves, one ? "save" : "saves", go,
                       why(cause, before, after));
}

} // namespace app
