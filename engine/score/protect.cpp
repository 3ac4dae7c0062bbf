// SPDX-License-Identifier: MIT
#include "score/deeds.h"
#include "score/parts.h"
#include "score/people.h"

#include <algorithm>
#include <map>

namespace score {

namespace {

using story::ContactIndex;
using story::EventIndex;
using story::kNoEvent;

/// Points are in shares of one step (0 to 1) until evaluateProtect() knows how many there are.
class Steps {
public:
    Steps(const story::Session& session, const guide::Guide& guide,
          const std::vector<Met>& messages)
        : m_session(session), m_scenario(session.scenario()), m_guide(guide),
          m_log(deedsOf(session, guide)), m_wrote(m_scenario.contacts.size(), false) {
        for (const auto& met : messages) {
            if (!met.answerable) continue;
            m_wrote[met.speaker] = true;
            if (met.signs == 0 || !isManipulator(m_scenario, met.speaker)) continue;
            auto& accounts = m_accounts[person(m_scenario, met.speaker)];
            if (std::ranges::find(accounts, met.speaker) == accounts.end())
                accounts.push_back(met.speaker);
        }
    }

    void all() {
        privateAccount();
        pruneContacts();
        saveEvidence();
        reportAndBlock();
        police();
    }

    std::vector<Item> items;
    int applying = 0;
    const DeedLog& log() const { return m_log; }

private:
    Item begin(std::string_view step, ContactIndex contact, double worth) const {
        return {.part = Part::Protect,
                .kind = ItemKind::StepNotDone,
                .item = m_guide.require(step),
                .contact = contact,
                .worth = worth};
    }

    void add(Item item, double share, EventIndex did, EventIndex undid = kNoEvent) {
        item.points = item.worth * share;
        item.event = share > 0 ? did : undid;
        if (share > 0) item.kind = ItemKind::StepPartly;
        if (share == 1) item.kind = ItemKind::StepDone;
        items.push_back(item);
    }

    /// A step used against a genuine contact takes back what it would have earned, as far as the
    /// step has earned anything.
    void takeBack(std::string_view step, double& earned, ContactIndex contact, double use,
                  EventIndex event) {
        auto item = begin(step, contact, 0);
        item.kind = ItemKind::StepTakenBack;
        item.event = event;
        const double taken = std::min(use, earned);
        if (taken > 0) item.points = -taken;
        earned -= taken;
        items.push_back(item);
    }

    void privateAccount() {
        const auto& before = m_scenario.player.privacy;
        const auto& now = m_session.state().privacy;
        int open = 0;
        int closed = 0;
        bool accountOpen = false;
        for (int index = 0; index < story::kSettingCount; ++index) {
            const auto setting = static_cast<story::Setting>(index);
            const bool openNow = now[setting] == story::Audience::Everyone;
            if (before[setting] != story::Audience::Everyone && !openNow) continue;
            if (setting == story::Setting::Account) {
                accountOpen = true;
                continue;
            }
            ++open;
            if (!openNow) ++closed;
        }
        if (!accountOpen && open == 0) return;
        const double details = open > 0 ? static_cast<double>(closed) / open : 0.0;
        const double account =
            now[story::Setting::Account] == story::Audience::Everyone ? 0.0 : 1.0;
        const double share = !accountOpen ? details : open == 0 ? account : (account + details) / 2;
        ++applying;
        add(begin(guide::id::kPrivateAccount, story::kNobody, 1), share, m_log.closed,
            m_log.opened);
    }

    bool worthPruning(ContactIndex contact) const {
        const auto& who = m_scenario.contacts[contact];
        const auto& standing = m_session.state().standings[contact];
        const bool inList = (who.listed && !who.request) || standing.listed || standing.removed;
        return inList && who.members.empty() &&
               (who.unknown || (isManipulator(m_scenario, contact) && m_wrote[contact]));
    }

    void pruneContacts() {
        const auto& contacts = m_scenario.contacts;
        int targets = 0;
        for (ContactIndex contact = 0; contact < contacts.size(); ++contact)
            targets += worthPruning(contact) ? 1 : 0;
        double earned = 0;
        const double worth = 1.0 / std::max(targets, 1);
        const auto sizeBefore = items.size();
        for (ContactIndex contact = 0; contact < contacts.size(); ++contact) {
            if (!worthPruning(contact)) continue;
            const auto& deeds = m_log.contacts[contact];
            const bool gone = deeds.isRemoved() || deeds.isBlocked();
            if (gone) earned += worth;
            add(begin(guide::id::kPruneContacts, contact, worth), gone ? 1 : 0,
                std::min(deeds.removed, deeds.blocked), std::min(deeds.restored, deeds.unblocked));
        }
        for (ContactIndex contact = 0; contact < contacts.size(); ++contact) {
            const auto& deeds = m_log.contacts[contact];
            if (!isGenuinePerson(m_scenario, contact) || contacts[contact].unknown) continue;
            if (!deeds.isRemoved() && !deeds.isBlocked()) continue;
            takeBack(guide::id::kPruneContacts, earned, contact, worth,
                     std::min(deeds.removed, deeds.blocked));
        }
        if (items.size() > sizeBefore) ++applying;
    }

    void saveEvidence() {
        if (m_accounts.empty()) return;
        ++applying;
        for (const auto& [who, accounts] : m_accounts) {
            EventIndex saved = kNoEvent;
            EventIndex reported = kNoEvent;
            for (ContactIndex contact = 0; contact < m_scenario.contacts.size(); ++contact) {
                if (person(m_scenario, contact) != who) continue;
                saved = std::min(saved, m_log.contacts[contact].saved);
                reported = std::min(reported, m_log.contacts[contact].reported);
            }
            const double share = saved == kNoEvent ? 0 : saved < reported ? 1 : 0.5;
            add(begin(guide::id::kScreenshotEvidence, who,
                      1.0 / static_cast<double>(m_accounts.size())),
                share, saved);
        }
    }

    void reportAndBlock() {
        double earned = 0;
        const auto sizeBefore = items.size();
        const double worthOfPerson =
            1.0 / static_cast<double>(std::max<std::size_t>(m_accounts.size(), 1));
        for (const auto& [who, accounts] : m_accounts) {
            const double worth = worthOfPerson / static_cast<double>(accounts.size());
            for (const auto contact : accounts) {
                const auto& deeds = m_log.contacts[contact];
                double share = 0;
                if (deeds.isReported() && deeds.isBlocked())
                    share = deeds.reported < deeds.blocked ? 1 : 0.75;
                else if (deeds.isReported() || deeds.isBlocked())
                    share = 0.5;
                const auto did = deeds.isBlocked() ? deeds.blocked : deeds.reported;
                earned += worth * share;
                add(begin(guide::id::kReportAndBlock, contact, worth), share, did, deeds.unblocked);
            }
        }
        for (ContactIndex contact = 0; contact < m_scenario.contacts.size(); ++contact) {
            if (!isGenuinePerson(m_scenario, contact)) continue;
            const auto& deeds = m_log.contacts[contact];
            // To block somebody unknown is only another way of pruning.
            const bool blocked = deeds.isBlocked() && !m_scenario.contacts[contact].unknown;
            if (!deeds.isReported() && !blocked) continue;
            const double use = deeds.isReported() && blocked ? 1 : 0.5;
            takeBack(guide::id::kReportAndBlock, earned, contact, use * worthOfPerson,
                     deeds.isReported() ? deeds.reported : deeds.blocked);
        }
        if (items.size() > sizeBefore) ++applying;
    }

    void police() {
        if (!m_scenario.callsForPolice || m_accounts.empty()) return;
        ++applying;
        add(begin(guide::id::kReportToPolice, story::kNobody, 1),
            m_session.state().policeTold ? 1 : 0, m_log.police);
    }

    const story::Session& m_session;
    const story::Scenario& m_scenario;
    const guide::Guide& m_guide;
    DeedLog m_log;
    std::vector<bool> m_wrote; ///< by contact: has sent a message in play
    /// The manipulators who have shown a sign in play: person to the accounts it came from.
    std::map<ContactIndex, std::vector<ContactIndex>> m_accounts;
};

} // namespace

void evaluateProtect(const story::Session& session, const guide::Guide& guide,
                     const std::vector<Met>& messages, Score& score) {
    Steps steps(session, guide, messages);
    steps.all();
    // Telling is one more step, but only once it is done: (e + 1) / (a + 1) is never below e / a.
    if (steps.log().told != kNoEvent) {
        ++steps.applying;
        steps.items.push_back({.part = Part::Protect,
                               .kind = ItemKind::Told,
                               .item = guide.require(guide::id::kTellTrustedAdult),
                               .event = steps.log().told,
                               .contact = steps.log().toldTo,
                               .points = 1,
                               .worth = 1});
    }
    // Who stops before a sign was shown has missed no step.
    const auto earns = [](const Item& item) { return item.points > 0; };
    const bool begun = score.signals > 0 || std::ranges::any_of(steps.items, earns);
    score.protectMeasured = steps.applying > 0 && (begun || !stopped(session));
    if (!score.protectMeasured) return;
    for (auto& item : steps.items) {
        item.points *= 100.0 / steps.applying;
        item.worth *= 100.0 / steps.applying;
        score.protect += item.points;
        score.items.push_back(item);
    }
    score.protect = std::clamp(score.protect, 0.0, 100.0);
}

} // namespace score
