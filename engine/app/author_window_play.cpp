// SPDX-License-Identifier: MIT
// What the author's window does: with the files as they change, and with what it was asked for.
#include "app/author_window.h"
#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <type_traits>
#include <utility>

namespace app {

using ui::Screen;

namespace {

/// "16:04:09"
std::string timeOfDay() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm local{};
    ::localtime_r(&now, &local);
    return fmt::format("{:02}:{:02}:{:02}", local.tm_hour, local.tm_min, local.tm_sec);
}

} // namespace

void AuthorWindow::carryOut(const author::Command& command) {
    if (!m_rehearsal) return;
    const story::Scenario& story = m_rehearsal->scenario();
    std::visit(
        [&](const auto& wanted) {
            using T = std::decay_t<decltype(wanted)>;
            if constexpr (std::is_same_v<T, author::GoToStep>)
                goToStep(wanted.count);
            else if constexpr (std::is_same_v<T, author::Restart>)
                goToStep(0);
            else if constexpr (std::is_same_v<T, author::JumpTo>)
                stage({.scene = story.scenes[wanted.scene].id});
            else if constexpr (std::is_same_v<T, author::SetValue>)
                stage({.values = {{story.variables[wanted.variable].name, wanted.value}}});
            else if constexpr (std::is_same_v<T, author::SetAudience>) {
                story::Privacy privacy = m_rehearsal->session().state().privacy;
                privacy[wanted.setting] = wanted.audience;
                stage({.privacy = privacy});
            } else if constexpr (std::is_same_v<T, author::SetDay>)
                stage({.day = wanted.day});
            else if constexpr (std::is_same_v<T, author::SetSeed>) {
                m_rehearsal->reseed(wanted.seed);
                afterSteps();
            } else if constexpr (std::is_same_v<T, author::ShowFinding>) {
                const explore::Proof* known = proof();
                if (known == nullptr || wanted.finding >= known->findings.size()) return;
                if (const auto& route = known->findings[wanted.finding].route) follow(*route);
            } else if constexpr (std::is_same_v<T, author::PlayTo>)
                playUntil([entry = story.scenes[wanted.scene].entry](const story::Session&,
                                                                     const story::Trace& run) {
                    return std::ranges::find(run.ops, entry) != run.ops.end();
                });
            else if constexpr (std::is_same_v<T, author::PlayToEnding>)
                playUntil(
                    [ending = wanted.ending](const story::Session& play, const story::Trace&) {
                        return play.ended() && play.state().ending == ending;
                    });
            else if constexpr (std::is_same_v<T, author::Prove>) {
                if (wanted.on)
                    prove(explore::Effort().most);
                else
                    m_prover.stop();
            } else if constexpr (std::is_same_v<T, author::OpenChat>) {
                m_handset.go({.screen = Screen::Chat});
                m_handset.screens.chat.open(wanted.chat);
                m_workbench.show(author::Pane::Play);
            } else if constexpr (std::is_same_v<T, author::PlayIn>) {
                ui::Settings settings = m_look;
                settings.language = wanted.language;
                lookAs(settings);
            } else if constexpr (std::is_same_v<T, author::ColourAll>) {
                m_look.theme = wanted.theme;
                ui::Settings window = m_canvas->settings();
                window.theme = wanted.theme;
                (void)m_canvas->change(window); // colours are always there
            } else if constexpr (std::is_same_v<T, author::SpeakIn>)
                speak(wanted.language);
            else if constexpr (std::is_same_v<T, author::OwnPlay>)
                takeUpOwnPlay();
        },
        command);
}

void AuthorWindow::carryOut(const ui::Command& command) {
    if (!m_rehearsal) return;
    std::visit(
        [&](const auto& wanted) {
            using T = std::decay_t<decltype(wanted)>;
            if constexpr (std::is_same_v<T, ui::Choose>)
                perform({.isChoice = true, .option = wanted.option, .action = {}});
            else if constexpr (std::is_same_v<T, ui::Perform>)
                perform({.isChoice = false, .option = 0, .action = wanted.action});
            else if constexpr (std::is_same_v<T, ui::Rewind>)
                goToStep(stepOf(wanted.input));
            else if constexpr (std::is_same_v<T, ui::Navigate>) {
                if (wanted.screen != Screen::Home)
                    m_handset.go(wanted);
                else
                    m_handset.tell(std::string(m_words.tr("author", "Home is not part of a "
                                                                    "rehearsal.")));
            } else if constexpr (std::is_same_v<T, ui::Back>) {
                m_handset.back();
                if (m_handset.screen() == Screen::Home) m_handset.goFromHome(Screen::Chat);
            } else if constexpr (std::is_same_v<T, ui::Hurry>)
                m_handset.hurry();
            else if constexpr (std::is_same_v<T, ui::GoOn>)
                m_handset.goOn();
            else if constexpr (std::is_same_v<T, ui::Pause>)
                m_handset.screens.pause(wanted.on);
            else if constexpr (std::is_same_v<T, ui::QuickExit>)
                m_handset.hide();
            else if constexpr (std::is_same_v<T, ui::Play>)
                goToStep(0);
            else if constexpr (std::is_same_v<T, ui::ChangeSettings>)
                lookAs(wanted.settings);
            else if constexpr (std::is_same_v<T, ui::Quit>)
                m_done = true;
        },
        command);
}

void AuthorWindow::takeUp(author::Draft draft) {
    m_draft = std::move(draft);
    if (!m_draft.story) return;
    // What is known and looked for is of a story that nobody plays any more.
    m_search.stop();
    const auto left = m_handset.bookmark();
    if (m_rehearsal) {
        m_handset.leave();
        tellOfReload(m_rehearsal->reload(m_draft.story));
        if (m_own) m_own->reload(m_draft.story);
        m_handset.takeUp(m_rehearsal->session(), left);
    } else {
        beginPlay();
    }
    m_canvas->painter().setStoryFolder(m_draft.story->folder);
    m_canvas->painter().forgetPictures();
    useStorysWords();
    // The play comes first, then the map, then the proof: each would only hold up the others.
    m_isMapDue = true;
    m_isProofDue = true;
}

/// Anew, or where the author left it.
void AuthorWindow::beginPlay() {
    m_rehearsal.emplace(m_draft.story, m_guide);
    const auto kept = std::exchange(m_kept, std::nullopt);
    if (kept) m_parted = !m_rehearsal->takeUp(kept->seed, kept->steps, kept->done);
    m_handset.resume(m_rehearsal->session(), std::nullopt);
    if (m_rehearsal->steps().empty()) return;
    if (const std::size_t done = m_rehearsal->done(); done > 0)
        openChatOf(&m_rehearsal->steps()[done - 1]);
    setNews([parted = m_parted](const ui::Strings& strings) {
        return std::string(
            parted ? strings.tr("author",
                                "A reply of your last play is gone, and the play stands before it")
                   : strings.tr("author", "The play stands where you left it"));
    });
    if (m_rehearsal->session().ended()) m_handset.lookBack();
}

std::optional<KeptRehearsal> AuthorWindow::ownPlay() const {
    // A story that could not be read has taken nothing from it.
    if (!m_rehearsal) return m_kept;
    const author::Rehearsal& play = m_own ? *m_own : *m_rehearsal;
    if (play.steps().empty()) return std::nullopt;
    return keptOf(play);
}

void AuthorWindow::tellOfReload(const author::Rehearsal::Reloaded& reloaded) {
    m_parted = !reloaded.fit.complete;
    setNews([parted = m_parted, moved = reloaded.fit.moved, time = timeOfDay(),
             gone = base::join(reloaded.gone, ", ")](const ui::Strings& strings) {
        std::string_view words =
            strings.tr("author", "Read at {time}: the play stands where it stood");
        if (parted)
            words = strings.tr("author",
                               "Read at {time}: a reply is gone, and the play stands before it");
        else if (!gone.empty())
            words = strings.tr("author", "Read at {time}, without {names}: not there any more");
        else if (moved)
            words = strings.tr("author",
                               "Read at {time}: behind your replies the story goes another way");
        return base::fill(words, {{"time", time}, {"names", gone}});
    });
}

void AuthorWindow::setNews(News news) {
    m_sayNews = std::move(news);
    m_news = m_sayNews(m_canvas->strings());
}

void AuthorWindow::useStorysWords() {
    const story::Scenario& story = m_rehearsal->scenario();
    if (m_words.language() != m_look.language) {
        if (const auto used = m_words.useLanguage(m_paths.data, m_look.language); !used)
            m_toast.show(used.error().message, false, now());
    }
    if (!m_words.useScenario(story))
        m_toast.show(std::string(m_canvas->strings().tr(
                         "author", "The story's translation cannot be read; it plays in English")),
                     false, now());
}

void AuthorWindow::layDueMap() {
    if (std::exchange(m_isMapDue, false)) m_map.lay(m_rehearsal->shared(), m_guide, m_words);
}

void AuthorWindow::prove(std::size_t states) {
    m_isProofDue = false;
    explore::Effort effort;
    effort.most = states;
    m_prover.start(m_rehearsal->shared(), effort);
}

void AuthorWindow::stage(const author::Staging& staging) {
    if (m_rehearsal->stage(staging)) afterSteps();
}

/// What is there now is shown at once: in the chat of a step, or where something was said last.
void AuthorWindow::afterSteps(const author::Rehearsal::Step* step) {
    m_handset.showAll();
    openChatOf(step);
    if (m_rehearsal->session().ended()) return m_handset.lookBack();
    m_handset.leaveLookBack();
}

void AuthorWindow::openChatOf(const author::Rehearsal::Step* step) {
    if (step != nullptr && step->input) return m_handset.openChatOf(*step->input);
    const auto events = m_rehearsal->session().events();
    const auto at = std::find_if(events.rbegin(), events.rend(), [](const story::Event& event) {
        return event.kind == story::EventKind::Line;
    });
    if (at != events.rend()) m_handset.screens.chat.open(at->chat);
}

/// Back, the reply that is taken back is on offer again; forth, what it led to is read.
void AuthorWindow::goToStep(std::size_t count) {
    const bool isBack = count < m_rehearsal->done();
    count = std::min(count, m_rehearsal->steps().size());
    if (!m_rehearsal->goTo(count))
        m_toast.show(std::string(m_canvas->strings().tr(
                         "author", "The next reply is not in the story any more.")),
                     false, now());
    const auto steps = m_rehearsal->steps();
    const std::size_t done = m_rehearsal->done();
    const author::Rehearsal::Step* step = nullptr;
    if (isBack && done < steps.size()) step = &steps[done];
    if (!isBack && done > 0) step = &steps[done - 1];
    afterSteps(step);
}

/// The step before which the input of that number was given: stagings are steps, too.
std::size_t AuthorWindow::stepOf(std::size_t input) const {
    const auto steps = m_rehearsal->steps().first(m_rehearsal->done());
    std::size_t inputs = 0;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        if (std::holds_alternative<author::Staging>(steps[step].what)) continue;
        if (inputs++ == input) return step;
    }
    return steps.size();
}

void AuthorWindow::perform(const story::Input& input) {
    if (!m_rehearsal->apply(input)) return;
    const bool stopped = !input.isChoice && input.action.kind == story::ActionKind::Stop;
    if (stopped) m_handset.lookBack();
}

void AuthorWindow::playUntil(explore::Shows shows) {
    m_search.start([story = m_rehearsal->shared(),
                    shows = std::move(shows)](const author::Cancelled& cancelled) {
        constexpr int kTries = 400;
        return explore::findRoute(*story, {}, shows, kTries, cancelled);
    });
}

void AuthorWindow::follow(const explore::Route& route) {
    // What somebody has played with their own hands is not lost for it.
    if (!m_own && !m_rehearsal->steps().empty()) {
        m_own = *m_rehearsal;
        m_ownPlace = m_handset.bookmark();
    }
    m_rehearsal->follow(route.seed, route.inputs);
    afterSteps();
    m_workbench.show(author::Pane::Play);
}

void AuthorWindow::takeUpOwnPlay() {
    if (!m_own) return;
    m_handset.leave();
    *m_rehearsal = std::move(*m_own);
    m_own.reset();
    m_handset.takeUp(m_rehearsal->session(), m_ownPlace);
    afterSteps();
}

void AuthorWindow::speak(const std::string& language) {
    ui::Settings window = m_canvas->settings();
    window.language = language;
    if (const auto changed = m_canvas->change(window); !changed)
        m_toast.show(changed.error().message, false, now());
    else if (m_sayNews)
        m_news = m_sayNews(m_canvas->strings());
}

void AuthorWindow::lookAs(const ui::Settings& settings) {
    const bool speaksOtherwise = settings.language != m_look.language;
    m_look = settings;
    if (!speaksOtherwise) return;
    useStorysWords();
    m_isMapDue = true;
}

} // namespace app
