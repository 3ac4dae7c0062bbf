// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "story/program.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace story {

/// Where in the author's files something was written.
struct Source {
    int file = 0; ///< index into Scenario::files
    int line = 0; ///< from 1
};

/// A text a player reads, with where it stands: `context` is the translation's msgctxt.
struct Text {
    std::string text;    ///< in the scenario's own language (English)
    std::string context; ///< "chat ayaan, scene lobby"
    int line = 0;
    int file = 0; ///< index into Scenario::files
};

enum class Truth : std::uint8_t { Genuine, Manipulator };

/// Somebody in the player's contact list or in a chat; a group has members.
struct Contact {
    std::string id; ///< "ayaan"
    TextIndex name = kNoText;
    TextIndex met = kNoText;   ///< "Met in a game lobby"; may be kNoText
    TextIndex about = kNoText; ///< a line of their profile; may be kNoText
    std::string handle;        ///< "ayaan_gg"; may be empty
    std::string avatar;        ///< a picture's name in assets/avatars or the folder; may be empty
    Truth truth = Truth::Genuine;
    int claimedAge = 0;                 ///< 0 where none is claimed
    bool trustedAdult = false;          ///< somebody the player can tell
    bool listed = true;                 ///< in the contact list from the start
    bool request = false;               ///< arrives as a message request
    bool unknown = false;               ///< somebody the player does not know; worth pruning
    std::optional<ContactIndex> sameAs; ///< the person behind a second account
    std::vector<ContactIndex> members;  ///< of a group
    int line = 0;
};

/// Who the player is in this story, and what their profile shows.
struct Player {
    TextIndex name = kNoText;
    int age = 0;
    std::string handle;
    std::string avatar;
    TextIndex about = kNoText;
    TextIndex school = kNoText;
    std::string phone; ///< masked: "0300-XXXXXXX"
    int photos = 0;    ///< how many pictures the profile holds
    Privacy privacy;   ///< at the start
};

enum class VariableKind : std::uint8_t { Integer, Flag, OneOf };

/// A bounded variable; flags and one_of are integers from 0.
struct Variable {
    std::string name;
    VariableKind kind = VariableKind::Integer;
    std::int32_t low = 0;
    std::int32_t high = 0;
    std::int32_t initial = 0;
    std::vector<std::string> values; ///< of one_of
    int line = 0;
};

enum class LineKind : std::uint8_t { Say, Photo, Voice, Note, Think };

/// Something that appears in a chat because the story says so.
struct Line {
    std::string id; ///< "ayaan.lobby/that-last-round-was"; see script/flow/ids.h
    LineKind kind = LineKind::Say;
    ContactIndex speaker = kPlayer;
    TextIndex text = kNoText;        ///< caption of a photo, transcript of a voice message
    TextIndex alternative = kNoText; ///< what a picture shows, in words
    std::string picture;             ///< of a photo
    std::int16_t minute = -1;        ///< minutes after midnight, or -1: one after the last
    std::uint16_t delay = 0;         ///< a hint, in milliseconds; 0 leaves it to the window
    std::vector<guide::ItemId> signs;
    std::vector<guide::ItemId> tactics;
    std::optional<guide::ItemId> lookalike; ///< the sign it innocently resembles
    SceneIndex scene = 0;
    int line = 0;

    /// Somebody's message, as against a note or a thought.
    bool isMessage() const { return kind != LineKind::Note && kind != LineKind::Think; }
};

/// A reply on offer.
struct Option {
    std::string id;           ///< "ayaan.lobby/haha-yes-support-main"
    TextIndex text = kNoText; ///< kNoText when silent
    bool silent = false;      ///< leave it on read
    bool once = false;        ///< offered until taken
    ExprIndex condition = kNoExpr;
    std::uint32_t entry = 0; ///< where the chat goes on, in Scenario::code
    std::uint16_t onceBit = 0;
    std::vector<guide::ItemId> heeds;
    std::vector<guide::ItemId> ignores;
    TextIndex why = kNoText; ///< what the debrief says of it; may be kNoText
    PromptIndex prompt = 0;
    int file = 0; ///< index into Scenario::files
    int line = 0;
};

/// A place where the player answers; its options stand together in Scenario::options.
struct Prompt {
    std::string id; ///< "ayaan.lobby/reply"
    OptionIndex firstOption = 0;
    std::uint16_t optionCount = 0;
    SceneIndex scene = 0;
    int line = 0;
};

struct Scene {
    std::string id;   ///< "ayaan.lobby"
    std::string name; ///< "lobby"
    ChatIndex chat = 0;
    std::uint32_t entry = 0;
    TextIndex debrief = kNoText; ///< said of the scene's signs when no sign has its own text
    std::vector<std::pair<guide::ItemId, TextIndex>> signDebriefs;
    int line = 0;
};

enum class Hook : std::uint8_t { Block, Report, Remove, Privacy, Screenshot, Tell, Flag };
inline constexpr int kHookCount = 7;

struct Chat {
    ContactIndex contact = 0; ///< a chat is named after its contact or group
    SceneIndex firstScene = 0;
    bool startsAlone = false; ///< runs from the first day without a `start`
    SceneIndex hooks[kHookCount] = {kNoScene, kNoScene, kNoScene, kNoScene,
                                    kNoScene, kNoScene, kNoScene};
    int line = 0;
};

struct Ending {
    std::string id;
    TextIndex title = kNoText;
    TextIndex text = kNoText;
    bool safe = false;
    ExprIndex condition = kNoExpr; ///< for `finish` without a name: the first that holds
    int file = 0;
    int line = 0;
};

/// What the author says of the story as a whole: holds, or never holds, whenever the player can do
/// something, and at the end. Play takes no notice of it; the explorer proves it.
struct Promise {
    bool always = true; ///< as against never
    std::string text;   ///< the condition as it was written
    ExprIndex condition = kNoExpr;
    int file = 0;
    int line = 0;
};

/// A compiled story: plain, immutable data. Made by script/ (or a test), played by Session.
/// Contact 0..n-1, chats in declaration order; every index below is valid by construction.
struct Scenario {
    std::string id;
    std::string folder;             ///< where it was loaded from
    std::vector<std::string> files; ///< that it was written in, as messages name them
    TextIndex title = kNoText;
    TextIndex blurb = kNoText;
    TextIndex contentNote = kNoText;
    guide::ItemId place = 0;
    int minAge = 11;
    int maxAge = 17;
    int minutes = 0;
    int weekday = 0;               ///< of day 1; 0 is Monday
    bool callsForPolice = false;   ///< whether the guide's police step applies to this story
    bool practice = false;         ///< has no manipulator on purpose
    int safeWithin = 0;            ///< promised: so many replies at most to a safe ending; 0: none
    std::uint64_t contentHash = 0; ///< of everything that play depends on

    Player player;
    std::vector<Text> texts;
    std::vector<Contact> contacts;
    std::vector<Variable> variables;
    std::vector<Chat> chats;
    std::vector<Scene> scenes;
    std::vector<Line> lines;
    std::vector<Prompt> prompts;
    std::vector<Option> options;
    std::vector<Ending> endings;
    std::vector<Promise> promises;

    // The program that Session runs; see program.h.
    std::vector<Op> code;
    std::vector<Source> sources; ///< by op; empty where nobody wrote it, as in tests
    std::vector<ExprOp> expressions;
    std::vector<Effect> effects;
    std::uint16_t onceBits = 0;
    std::uint16_t randomSites = 0;
    std::vector<std::uint64_t> randomIds; ///< hash of each random site's stable id

    const std::string& text(TextIndex index) const;
    std::optional<ContactIndex> findContact(std::string_view id) const;
    std::optional<ChatIndex> chatOf(ContactIndex contact) const;
    std::optional<SceneIndex> findScene(std::string_view id) const;
    std::optional<OptionIndex> findOption(std::string_view id) const;
    std::span<const Option> optionsOf(PromptIndex prompt) const;
};

} // namespace story
