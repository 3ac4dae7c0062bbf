// SPDX-License-Identifier: MIT
#include "app/store_words.h"

#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace app {
namespace {

std::string inDigits(int count) {
    return std::to_string(count);
}

/// "ayaan.lobby/haha-yes" -> "haha yes", the first words of the reply that was given.
std::string firstWords(const std::string& line) {
    std::string words = line.substr(line.find_last_of("/ ") + 1);
    std::ranges::replace(words, '-', ' ');
    return words;
}

/// What could not be done again, though every reply could.
std::string_view whatIsLost(const ui::Strings& strings, const record::Fit& fit) {
    const auto lost = [&](bool step) {
        return std::ranges::any_of(fit.changes, [&](const record::Change& change) {
            constexpr std::array<std::string_view, 5> kAboutMessages{
                "flag ", "unflag ", "screenshot ", "profile-shot ", "discard "};
            const bool aboutMessage =
                std::ranges::any_of(kAboutMessages, [&](std::string_view verb) {
                    return change.line.starts_with(verb);
                });
            return change.kind == record::ChangeKind::StepGone && aboutMessage != step;
        });
    };
    if (fit.moved)
        return strings.tr("resume", "It goes on from another place now. What still fits of your "
                                    "replies and steps is kept.");
    if (lost(true))
        return strings.tr("resume", "You are where you were, but a step of yours does not fit any "
                                    "more and was left out. Have a look at your privacy, your "
                                    "contacts, and whom you reported, blocked or told.");
    if (lost(false))
        return strings.tr("resume", "You are where you were, but a flag or a picture of a message "
                                    "that is no longer there could not be kept.");
    return strings.tr("resume", "You are where you were, though some of it may read differently "
                                "now.");
}

} // namespace

std::string inWords(const ui::Strings& strings, const record::Trouble& trouble) {
    using Kind = record::TroubleKind;
    const auto say = [&](std::string_view sentence) {
        std::string words = base::fill(sentence, {{"where", trouble.where.string()}});
        // The system's word for it helps whoever is asked for help.
        if (!trouble.why.empty()) words += " (" + trouble.why + ")";
        return words;
    };
    const auto unsaved = [&](std::string_view sentence) {
        return say(sentence) + " " +
               std::string(strings.tr("store", "You can play, but nothing will be saved."));
    };
    switch (trouble.kind) {
    case Kind::NotAFolder:
        return unsaved(strings.tr("store", "{where} is a file where a folder is needed. Move it "
                                           "away, or name another folder with --data-dir."));
    case Kind::NotAFile:
        return unsaved(strings.tr("store", "In {where} something stands in the place of the file "
                                           "chatwise.db. Move it away, or name another folder with "
                                           "--data-dir."));
    case Kind::CannotUse:
        if (trouble.where.empty())
            return std::string(strings.tr("store", "Nothing is saved: there is no home folder. "
                                                   "Name one with --data-dir."));
        return unsaved(strings.tr("store", "Nothing can be written in {where}. Change its rights, "
                                           "or name another folder with --data-dir."));
    case Kind::NoRoomAtStart:
        return unsaved(strings.tr("store", "There is no room left in {where}. Free some space, "
                                           "then start again."));
    case Kind::Newer:
        return unsaved(strings.tr("store", "The saved data in {where} is from a newer Chatwise. "
                                           "Use that one, or name another folder with "
                                           "--data-dir."));
    case Kind::CannotSetAside:
        return unsaved(strings.tr("store", "The saved data in {where} is damaged and could not be "
                                           "renamed. Move chatwise.db away, or name another folder "
                                           "with --data-dir."));
    case Kind::NoRoom:
        return say(strings.tr("store", "There is no room left in {where}, so this was not saved. "
                                       "You can play on. Free some space, and it will be saved "
                                       "with your next step."));
    case Kind::InUse:
        return say(strings.tr("store", "Another Chatwise is using the saved data, so this was not "
                                       "saved. Close it, and it will be saved with your next "
                                       "step."));
    case Kind::Damaged:
        return say(strings.tr("store", "The saved data in {where} has become damaged, so this was "
                                       "not saved. Start Chatwise again: it will put the damaged "
                                       "file aside and begin a new one."));
    case Kind::CannotSave: break;
    case Kind::DeletingInUse:
        return say(strings.tr("store", "Another Chatwise is using the saved data, so not all of it "
                                       "could be deleted. Close it, then delete again."));
    case Kind::CannotDelete:
        return say(strings.tr("store", "{where} could not be deleted. Change its rights, or "
                                       "delete it yourself."));
    case Kind::NoSuchPlay: return say(strings.tr("store", "This play is no longer saved."));
    case Kind::NoSuchPicture: return say(strings.tr("store", "This picture is not in the album."));
    case Kind::CannotExportTo:
        return say(
            strings.tr("store", "Nothing can be written in {where}. Choose another folder."));
    case Kind::CannotWrite:
        return say(strings.tr("store", "{where} could not be written. See that there is room and "
                                       "that the folder can be written to, then try again."));
    }
    return say(strings.tr("store", "Nothing could be saved in {where}. You can play on. See that "
                                   "the folder is there and can be written to."));
}

std::string inWords(const ui::Strings& strings, const record::Fit& fit,
                    const story::Scenario& scenario) {
    if (fit.changes.empty()) return {};
    const std::string changed(
        strings.tr("resume", "This story was changed since you last played."));
    if (fit.complete) return changed + " " + std::string(whatIsLost(strings, fit));
    const std::string reply = firstWords(fit.changes.back().line);
    const std::string n = std::to_string(fit.fitted), all = std::to_string(fit.saved);
    if (!fit.nearest)
        return changed + " " +
               base::fill(strings.tr("resume", "Your reply \"{reply}\" is not in it any more. You "
                                               "can go on from the start, with {n} of {all} "
                                               "replies and steps kept."),
                          {{"reply", reply}, {"n", n}, {"all", all}});
    const story::Scene& scene = scenario.scenes[*fit.nearest];
    const story::Contact& contact = scenario.contacts[scenario.chats[scene.chat].contact];
    return changed + " " +
           base::fill(strings.tr("resume", "Your reply \"{reply}\" is not in it any more. You can "
                                           "go on with {name} at \"{scene}\", the nearest place, "
                                           "with {n} of {all} replies and steps kept."),
                      {{"reply", reply},
                       {"name", std::string(strings.story(scenario, contact.name))},
                       {"scene", scene.name},
                       {"n", n},
                       {"all", all}});
}

std::vector<std::string> inWords(const ui::Strings& strings, const record::Inventory& kept) {
    std::vector<std::string> facts;
    const auto add = [&](std::string_view sentence, std::initializer_list<base::Gap> gaps = {}) {
        facts.push_back(base::fill(sentence, gaps));
    };
    add(strings.tr("kept", "Everything is kept in one file on this machine, {file}. Nothing is "
                           "sent anywhere."),
        {{"file", kept.file.string()}});
    add(strings.tr("kept", "Stories finished: {n}. Stories to go on with: {m}. Of each, the "
                           "replies and steps ({all} in all), and its score when it is finished."),
        {{"n", inDigits(kept.finished)},
         {"m", inDigits(kept.unfinished)},
         {"all", inDigits(kept.inputs)}});
    add(strings.tr("kept", "Pictures in the evidence album: {n}, all of invented chats."),
        {{"n", inDigits(kept.pictures)}});
    add(strings.tr("kept", "Settings: {n}."),
        {{"n", inDigits(static_cast<int>(kept.settings.size()))}});
    add(strings.tr("kept", "No name, no account, no date and no time of day."));
    add(strings.tr("kept", "Disk space: {n} MB."),
        {{"n", fmt::format("{:.1f}", static_cast<double>(kept.bytes) / 1e6)}});
    if (kept.setAside > 0)
        add(strings.tr("kept", "Older files that could not be read, kept beside it: {n}."),
            {{"n", inDigits(kept.setAside)}});
    if (kept.copies > 0)
        add(strings.tr("kept", "Reports and copies of everything that you saved beside it: {n}."),
            {{"n", inDigits(kept.copies)}});
    return facts;
}

std::string setAsideInWords(const ui::Strings& strings, const record::Store& store) {
    if (store.setAside().empty()) return {};
    return base::fill(strings.tr("store", "The saved data could not be read, so a new file was "
                                          "begun. The old one is kept as {file} in {where}."),
                      {{"file", store.setAside()}, {"where", store.folder().string()}});
}

} // namespace app
