// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/model.h"
#include "app/preferences.h"
#include "app/report_file.h"
#include "app/store_words.h"
#include "base/file.h"
#include "base/strings.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace app {

using ui::Screen;

void Application::carryOut(const ui::Command& command) {
    std::visit(
        [&](const auto& wanted) {
            using T = std::decay_t<decltype(wanted)>;
            if constexpr (std::is_same_v<T, ui::Choose>) {
                if (m_play && m_play->session().choose(wanted.option)) afterInput();
            } else if constexpr (std::is_same_v<T, ui::Perform>)
                perform(wanted.action);
            else if constexpr (std::is_same_v<T, ui::Navigate>)
                go(wanted);
            else if constexpr (std::is_same_v<T, ui::Back>)
                back();
            else if constexpr (std::is_same_v<T, ui::Play>)
                openStory(wanted.scenario,
                          wanted.fresh ? StoryPlay::Take::Fresh : StoryPlay::Take::Saved);
            else if constexpr (std::is_same_v<T, ui::ChangeSettings>)
                change(wanted.settings);
            else if constexpr (std::is_same_v<T, ui::Hurry>)
                m_presentation.hurry();
            else if constexpr (std::is_same_v<T, ui::GoOn>)
                goOn();
            else if constexpr (std::is_same_v<T, ui::Rewind>)
                rewind(wanted.input);
            else if constexpr (std::is_same_v<T, ui::Pause>)
                m_screens.pause(wanted.on);
            else if constexpr (std::is_same_v<T, ui::QuickExit>)
                quickExit();
            else if constexpr (std::is_same_v<T, ui::Quit>)
                m_done = true;
            else if constexpr (std::is_same_v<T, ui::ExportData>)
                exportData();
            else if constexpr (std::is_same_v<T, ui::DeleteData>)
                deleteData();
            else if constexpr (std::is_same_v<T, ui::SaveReport>)
                saveReport();
        },
        command);
}

void Application::tell(const std::string& notice) {
    if (!notice.empty()) m_toast.show(notice, false, now());
}

void Application::openStory(const std::string& scenario, StoryPlay::Take take) {
    const bool fresh = take == StoryPlay::Take::Fresh;
    Asked asked;
    if (m_asked.scenario == scenario && m_asked.fresh == fresh) asked = std::exchange(m_asked, {});
    auto play = StoryPlay::open(m_library, m_guide, store(), scenario, take,
                                fresh ? asked.seed : std::nullopt);
    if (!play) return tell(play.error().message);
    if (!asked.record.empty()) {
        if (const auto begun = (*play)->record(asked.record); !begun)
            return tell(begun.error().message);
    }
    enter(std::move(*play));
}

void Application::enter(std::unique_ptr<StoryPlay> play) {
    m_play = std::move(play);
    m_transcript.emplace(m_play->scenario());
    m_debrief.reset();
    m_presentation = {};
    m_screens.startStory();
    m_days = std::max(daysOf(m_play->scenario()), m_play->session().state().day);
    // What was there before the player came back is not told again.
    if (!m_play->session().inputs().empty())
        m_presentation.showAll(m_play->session().events().size());
    useStorysWords();
    m_canvas->painter().setStoryFolder(m_play->scenario().folder);
    m_canvas->painter().forgetPictures(); // another play's screenshots bear the same names
    m_trail = {{.screen = Screen::Home}, {.screen = Screen::Chat}};
    const std::string notice = m_play->takeNotice(m_canvas->strings());
    // A play that did not fit an edited story is a new one from here, with a choice to make.
    const bool parted = m_play->attempt() == 0 && !m_play->session().inputs().empty();
    if (parted && !notice.empty())
        m_screens.tellOfChanges(notice, m_play->scenario().id);
    else
        tell(notice);
    if (!m_play->session().ended() || parted) return;
    m_play->save(); // of a play that an edit has brought to its end; a finished one is kept already
    lookBack();
}

void Application::useStorysWords() {
    if (m_canvas->strings().useScenario(m_play->scenario())) return;
    tell(base::fill(m_canvas->strings().tr("story", "The translation of this story cannot be read, "
                                                    "so it plays in English. Its author can see "
                                                    "why with: chatwise check {folder}"),
                    {{"folder", base::asTyped(m_play->scenario().folder)}}));
}

void Application::afterInput() {
    m_play->session().advanceAll();
    m_play->save();
    tellOfPlay();
}

void Application::tellOfPlay() {
    if (m_play) tell(m_play->takeNotice(m_canvas->strings()));
}

void Application::perform(const story::Action& action) {
    if (!m_play) return;
    if (m_play->session().ended())
        return tell(std::string(m_canvas->strings().tr(
            "toast", "The story has come to its end. You can look back at it now.")));
    if (!m_play->session().allows(action)) return;
    const auto shot = static_cast<story::EventIndex>(m_play->session().events().size());
    if (!m_play->session().perform(action)) return;
    afterInput();
    if (action.kind == story::ActionKind::Stop) return lookBack();
    const bool picture = action.kind == story::ActionKind::Screenshot ||
                         action.kind == story::ActionKind::ProfileShot;
    if (!picture) return;
    const auto kept =
        Album(m_paths, m_guide, store())
            .keep(m_play->attempt(), m_play->session(), *m_transcript, shot, m_canvas->settings());
    if (!kept) tell(kept.error().message);
}

void Application::goOn() {
    if (!m_play) return;
    const story::EventIndex gate = m_presentation.gate();
    m_presentation.goOn();
    if (gate >= m_play->session().events().size()) return;
    const story::Event& event = m_play->session().events()[gate];
    if (event.kind == story::EventKind::Ending)
        lookBack();
    else
        openEarliestChat(static_cast<int>(event.index));
}

/// A new day is read from its morning on, in whatever chat it begins.
void Application::openEarliestChat(int day) {
    story::Transcript all(m_play->scenario());
    all.update(m_play->session());
    std::optional<story::ChatIndex> earliest;
    int minute = 0;
    for (const story::ChatLog& log : all.chats()) {
        const auto first = std::ranges::find(log.messages, day, &story::Message::day);
        if (first == log.messages.end() || (earliest && first->minute >= minute)) continue;
        earliest = log.chat;
        minute = first->minute;
    }
    if (earliest) m_screens.chat.open(*earliest);
}

void Application::rewind(std::size_t input) {
    if (!m_play || input > m_play->session().inputs().size()) return;
    m_play->rewind(input);
    m_debrief.reset();
    m_canvas->painter().forgetPictures();
    m_presentation.showAll(m_play->session().events().size());
    m_toast = {}; // it was about what is taken back now
    tellOfPlay();
}

void Application::lookBack() {
    m_debrief = score::debrief(m_play->session(), m_guide);
    m_presentation.showAll(m_play->session().events().size());
    m_screens.closeSheets();
    m_screens.startLookBack();
    m_trail = {{.screen = Screen::Home}, {.screen = Screen::Debrief}};
    refreshShelf();
}

void Application::go(const ui::Navigate& where) {
    if (where.screen == Screen::Debrief && !where.scenario.empty()) {
        openStory(where.scenario, StoryPlay::Take::Finished);
        return;
    }
    if (m_screens.openSheet(where)) return;
    if (!m_screens.find(where.screen)) return;
    m_screens.closeSheets();
    m_screens.prepare(where, m_play ? &m_play->scenario() : nullptr);
    if (where.screen == Screen::Home) refreshShelf();
    // Home is where stories begin: what is behind it is left.
    if (where.screen == Screen::Home) {
        m_play.reset();
        m_debrief.reset();
    }
    // Going to a screen one has come from is going back to it.
    const auto before = std::find_if(m_trail.begin(), m_trail.end(), [&](const ui::Navigate& step) {
        return step.screen == where.screen;
    });
    m_trail.erase(before, m_trail.end());
    m_trail.push_back(where);
}

void Application::back() {
    if (m_screens.closeSheets()) return;
    const bool hidden = m_trail.back().screen == Screen::Plain;
    if (m_trail.size() > 1) m_trail.pop_back();
    if (hidden) tellOfPlay(); // what saving on the way out came to
    if (m_trail.back().screen == Screen::Home) refreshShelf();
}

void Application::quickExit() {
    m_shifts.clear();
    m_screens.closeSheets();
    if (m_play) m_play->retry();
    if (m_trail.back().screen != Screen::Plain && m_screens.find(Screen::Plain))
        m_trail.push_back({.screen = Screen::Plain});
}

void Application::change(const ui::Settings& settings) {
    if (const auto changed = m_canvas->change(settings); !changed) tell(changed.error().message);
    if (m_play) useStorysWords();
    if (m_store) {
        if (const auto kept = m_store->set(toValues(m_canvas->settings())); !kept)
            tell(inWords(m_canvas->strings(), kept.error()));
    }
    refreshShelf();
}

void Application::fillShelf() {
    m_shelf.fill(m_paths.data, m_canvas->strings(), store(), m_canvas->painter());
}

void Application::refreshShelf() {
    fillShelf();
    m_kept.clear();
    if (!m_store) return;
    m_keptIn = m_store->folder().string();
    if (const auto inventory = m_store->inventory())
        m_kept = inWords(m_canvas->strings(), *inventory);
}

void Application::saveReport() {
    if (!m_play) return;
    const PlainWorld world{m_guide, m_canvas->strings(), m_canvas->settings().country};
    tell(app::saveReport(m_paths, m_play->session(), world));
}

void Application::exportData() {
    if (!m_store) return;
    const auto folder = m_store->exportTo(m_paths.saves);
    tell(folder ? base::fill(m_canvas->strings().tr("data", "Everything is copied into {folder}"),
                             {{"folder", folder->string()}})
                : inWords(m_canvas->strings(), folder.error()));
}

void Application::deleteData() {
    if (!m_store) return;
    const auto deleted = m_store->deleteEverything();
    if (!deleted) return tell(inWords(m_canvas->strings(), deleted.error()));
    m_play.reset();
    m_debrief.reset();
    m_trail = {{.screen = Screen::Home}};
    refreshShelf();
    tell(std::string(m_canvas->strings().tr("data", "Everything is deleted")));
}

} // namespace app
