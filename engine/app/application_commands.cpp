// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/model.h"
#include "app/preferences.h"
#include "app/report_file.h"
#include "app/store_words.h"
#include "app/undo_words.h"
#include "base/called_as.h"
#include "base/file.h"
#include "base/strings.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace app {

using ui::Screen;

void Application::carryOut(const ui::Commands& commands) {
    const StoryPlay* const play = m_play.get();
    const std::size_t before = inputs();
    for (const ui::Command& command : commands)
        carryOutOne(command);
    // What is there of a play that was opened is nothing that was done now.
    if (m_play.get() == play && inputs() > before) m_strokes.push_back({before, inputs()});
}

void Application::carryOutOne(const ui::Command& command) {
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
                m_handset.hurry();
            else if constexpr (std::is_same_v<T, ui::GoOn>)
                m_handset.goOn();
            else if constexpr (std::is_same_v<T, ui::Rewind>)
                rewind(wanted.input);
            else if constexpr (std::is_same_v<T, ui::Pause>)
                m_handset.screens.pause(wanted.on);
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
    m_handset.tell(notice);
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
    keepPlace();
    m_play = std::move(play);
    m_strokes.clear();
    if (m_play->isUnderWay())
        m_handset.resume(m_play->session(), m_play->bookmark());
    else
        m_handset.begin(m_play->session());
    useStorysWords();
    m_canvas->painter().setStoryFolder(m_play->scenario().folder);
    m_canvas->painter().forgetPictures(); // another play's screenshots bear the same names
    const std::string notice = m_play->takeNotice(m_canvas->strings());
    // A play that did not fit an edited story is a new one from here, with a choice to make.
    const bool parted = m_play->attempt() == 0 && !m_play->session().inputs().empty();
    if (parted && !notice.empty())
        m_handset.screens.tellOfChanges(notice, m_play->scenario().id);
    else
        tell(notice);
    if (!m_play->session().ended() || parted) return;
    m_play->save(); // of a play that an edit has brought to its end; a finished one is kept already
    lookBack();
}

void Application::useStorysWords() {
    if (m_canvas->strings().useScenario(m_play->scenario())) return;
    tell(base::fill(
        m_canvas->strings().tr("story", "The translation of this story cannot be read, "
                                        "so it plays in English. Its author can see "
                                        "why with: {program} check {folder}"),
        {{"program", base::calledAs()}, {"folder", base::asTyped(m_play->scenario().folder)}}));
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
    keepPicture(shot, m_handset.transcript());
}

/// `seen`: what was on the screen when it was taken.
void Application::keepPicture(story::EventIndex shot, const story::Transcript& seen) {
    const auto kept =
        Album(m_paths, m_guide, store())
            .keep(m_play->attempt(), m_play->session(), seen, shot, m_canvas->settings());
    if (!kept) tell(kept.error().message);
}

/// What was thrown away and is back is drawn once more, as it was then.
void Application::keepPictures() {
    const Album album(m_paths, m_guide, store());
    const story::Session& session = m_play->session();
    for (const story::EventIndex shot : session.state().screenshots) {
        if (album.find(m_play->attempt(), session, shot)) continue;
        story::Transcript then(session.scenario());
        then.update(session, shot);
        keepPicture(shot, then);
    }
}

void Application::rewind(std::size_t input) {
    if (!m_play || input >= inputs()) return;
    story::Session& session = m_play->session();
    const story::Input undone = session.inputs()[input];
    const int day = session.state().day;
    // What was played to its end stays as it is.
    const bool isAnew = session.ended();
    const ui::Strings& strings = m_canvas->strings();
    std::string words = isAnew ? std::string() : takenBackInWords(strings, session, input);
    m_play->rewind(input);
    std::erase_if(m_strokes, [&](const Stroke& stroke) { return stroke.end > input; });
    m_canvas->painter().forgetPictures();
    if (!words.empty() && session.state().day < day)
        words = base::fill(strings.tr("undo", "{done}. It is day {n} again"),
                           {{"done", words}, {"n", std::to_string(session.state().day)}});
    m_handset.takeBack(undone, words);
    keepPictures();
    tellOfPlay();
}

/// Takes back what was done last, reply or not, where it can be seen that it is.
void Application::undo() {
    const bool isPage = m_handset.isOnPage();
    const bool isSeen = (isPage || screen() == Screen::Chat) && !m_handset.hasSheet();
    if (!isSeen || !m_play || m_play->session().ended()) return;
    const std::size_t done = inputs();
    if (done == 0)
        return tell(std::string(m_canvas->strings().tr("undo", "There is nothing to take back")));
    const bool isKnown = !m_strokes.empty() && m_strokes.back().end == done;
    const std::size_t first = isKnown ? m_strokes.back().first : done - 1;
    // A reply is in its chat.
    if (isPage && m_play->session().inputs()[first].isChoice)
        m_handset.go({.screen = Screen::Chat});
    rewind(first);
}

/// Where the player is in the play at hand, for whoever comes back to it.
void Application::keepPlace() {
    if (const auto here = m_handset.bookmark(); here && m_play) m_play->leave(*here);
}

void Application::lookBack() {
    m_handset.lookBack();
    refreshShelf();
}

void Application::go(const ui::Navigate& where) {
    if (where.screen == Screen::Debrief && !where.scenario.empty()) {
        openStory(where.scenario, StoryPlay::Take::Finished);
        return;
    }
    if (m_handset.go(where) && where.screen == Screen::Home) goHome();
}

/// Home is where stories begin: what is behind it is left.
void Application::goHome() {
    keepPlace();
    refreshShelf();
    m_handset.leave();
    m_play.reset();
}

void Application::back() {
    const bool hidden = screen() == Screen::Plain;
    m_handset.back();
    if (hidden) tellOfPlay(); // what saving on the way out came to
    if (screen() == Screen::Home) goHome();
}

void Application::quickExit() {
    m_shifts.clear();
    if (m_play) m_play->retry();
    keepPlace();
    m_handset.hide();
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
    m_handset.leave();
    m_play.reset();
    m_handset.goFromHome(Screen::Home);
    refreshShelf();
    tell(std::string(m_canvas->strings().tr("data", "Everything is deleted")));
}

} // namespace app
