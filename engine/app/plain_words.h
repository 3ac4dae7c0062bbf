// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "story/session.h"
#include "story/transcript.h"
#include "ui/strings.h"

#include <ostream>
#include <string>
#include <string_view>

namespace app {

/// What a plain play needs to know and to speak.
struct PlainWorld {
    const guide::Guide& guide;
    const ui::Strings& strings;
    std::string country = "PK"; ///< whose help channels are shown first
};

/// The words with the full stop of the language.
std::string stopped(const ui::Strings& strings, std::string_view words);

/// A play in words that can be read aloud: each gives a line or a part of one, and says with words
/// what a window shows by its layout.
class PlainWords {
public:
    PlainWords(const story::Session& session, const PlainWorld& world)
        : m_session(session), m_world(world) {}

    std::string tr(std::string_view context, std::string_view english) const {
        return std::string(m_world.strings.tr(context, english));
    }
    std::string text(story::TextIndex index) const {
        return std::string(m_world.strings.story(m_session.scenario(), index));
    }
    std::string nameOf(story::ContactIndex contact) const;
    std::string chatName(story::ChatIndex chat) const {
        return nameOf(m_session.scenario().chats[chat].contact);
    }
    std::string item(guide::ItemId item) const {
        return std::string(m_world.strings.name(m_world.guide.item(item)));
    }
    std::string reply(const story::Option& option) const;
    /// "Hira: my phone fell", a picture by what it shows, and the flag that it carries.
    std::string message(const story::Message& message) const;
    /// "Day 2, Tuesday"
    std::string day(int day) const;
    /// With the full stop of the language.
    std::string sentence(std::string_view words) const { return stopped(m_world.strings, words); }
    std::string joined(const std::vector<std::string>& parts) const;

private:
    const story::Session& m_session;
    const PlainWorld& m_world;
};

/// Prints every current help channel for the country, a line each, with its source's date.
void printHelp(std::ostream& out, const guide::Guide& guide, const ui::Strings& strings,
               const std::string& country);

} // namespace app
