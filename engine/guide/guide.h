// SPDX-License-Identifier: MIT
#pragma once

#include "base/date.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

enum class Kind : std::uint8_t { Tactic, Place, Sign, Habit, Step };

/// A guide item's position in Guide::items(). Scenarios, scores and flags refer to items by it;
/// files refer to items by Item::id. At most 64 items, so that sets of them fit a machine word.
using ItemId = std::uint8_t;

/// One thing the guide teaches. All wording is English source text; translations are looked up
/// with msgctxt "guide.<id>.<field>".
struct Item {
    std::string id; ///< "camera_excuse": the same everywhere, for ever
    Kind kind = Kind::Sign;
    std::string name;         ///< "Camera excuses"
    std::string brief;        ///< one short line: "Never able to show who they are"
    std::string explanation;  ///< two or three plain sentences
    std::string feelsLike;    ///< how it can feel from the receiving side; may be empty
    std::string example;      ///< a message that shows it; may be empty
    std::string twin;         ///< the innocent message that looks like it; may be empty
    bool beyondGuide = false; ///< our own advice, marked as such wherever it is shown
};

/// A field of an item with its translation context, for whoever needs all the guide's texts.
struct Wording {
    std::string context; ///< "guide.camera_excuse.name"
    std::string text;
};

/// A place to get help or to report to: dated data, shown with its source.
struct Channel {
    std::string id;
    std::string country;      ///< ISO 3166 alpha-2, or "any"
    std::string name;         ///< "Digital Security Helpline"
    std::string about;        ///< what it is for, one line
    std::string phone;        ///< as dialled there; may be empty
    std::string web;          ///< may be empty
    std::string email;        ///< may be empty
    std::string hours;        ///< may be empty
    std::string source;       ///< who said so
    base::Date checked;       ///< the source's date
    std::string certainty;    ///< "high" or "medium"
    std::string note;         ///< may be empty
    std::string supersededBy; ///< a channel's id; a superseded channel is never shown
    bool emergency = false;   ///< for danger that is there now: shown before all others

    /// Older than twelve months: shown with a word that it may have changed.
    bool isStale(base::Date today) const { return base::monthsBetween(checked, today) >= 12; }
};

/// The safety guide and its help channels: loaded and checked once, immutable afterwards.
class Guide {
public:
    /// Reads `guide/guide.json` and every `help/*.json` below `dataDir`. Fails with the file and
    /// the reason when one is missing, malformed, or breaks a rule (a required id absent or twice,
    /// an empty name, a date that is none, a superseding channel that does not exist).
    static base::Result<Guide> load(const std::filesystem::path& dataDir);

    const std::vector<Item>& items() const { return m_items; }
    const Item& item(ItemId id) const { return m_items[id]; }
    std::optional<ItemId> find(std::string_view id) const;
    /// Like find, for ids that load() has made sure of.
    ItemId require(std::string_view id) const;

    /// The items of one kind, in the guide's order.
    std::vector<ItemId> ofKind(Kind kind) const;

    /// What a report can name: the seven signs, and threats, which are a tactic.
    std::vector<ItemId> reasonsToReport() const;

    /// What is current for a country: its own channels, then those for "any"; no emergency numbers.
    std::vector<Channel> channels(std::string_view country) const;
    /// Whom to call when there is danger now. Empty where none is known for the country.
    std::vector<Channel> emergencyNumbers(std::string_view country) const;
    /// Everything loaded, the superseded too.
    const std::vector<Channel>& allChannels() const { return m_channels; }
    /// Countries with channels of their own, sorted.
    std::vector<std::string> countries() const;

    /// Every translatable text of the guide and the help data.
    std::vector<Wording> wordings() const;

private:
    std::vector<Item> m_items;
    std::vector<Channel> m_channels;
};

/// Ids that code refers to by name; load() refuses a guide that lacks one.
namespace id {
inline constexpr std::string_view kTrustInstincts = "trust_instincts";
inline constexpr std::string_view kEmotionalBlackmail = "emotional_blackmail";
inline constexpr std::string_view kPrivateAccount = "private_account";
inline constexpr std::string_view kPruneContacts = "prune_contacts";
inline constexpr std::string_view kScreenshotEvidence = "screenshot_evidence";
inline constexpr std::string_view kReportAndBlock = "report_and_block";
inline constexpr std::string_view kReportToPolice = "report_to_police";
inline constexpr std::string_view kTellTrustedAdult = "tell_trusted_adult";
} // namespace id

} // namespace guide
