// SPDX-License-Identifier: MIT
// What the author's window does: with the files as they change, and with what it was asked for.
#include "app/author_window.h"
#include "author/map_words.h"
#include "base/strings.h"
#include "map/graph.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace app {

using ui::Screen;

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
                const auto inputs = m_rehearsal->session().inputs();
                m_rehearsal->follow(wanted.seed, inputs);
                afterSteps();
            } else if constexpr (std::is_same_v<T, author::ShowFinding>) {
                const explore::Proof* known = proof();
                if (known == nullptr || wanted.finding >= known->findings.size()) return;
                if (const auto& route = known->findings[wanted.finding].route) follow(*route);
            } else if constexpr (std::is_same_v<T, author::PlayTo>)
                playTo(wanted.scene);
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
            } else if constexpr (std::is_same_v<T, author::PlayUnder>)
                m_look.theme = wanted.theme;
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
                // Home lies outside of the story.
                if (wanted.screen != Screen::Home) m_handset.go(wanted);
            } else if constexpr (std::is_same_v<T, ui::Back>)
                m_handset.back();
            else if constexpr (std::is_same_v<T, ui::Hurry>)
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
    const std::string inFront = m_handset.inFront();
    if (m_rehearsal) {
        m_handset.leave();
        tellOfReload(m_rehearsal->reload(m_draft.story));
        m_handset.takeUp(m_rehearsal->session(), inFront);
    } else {
        m_rehearsal.emplace(m_draft.story, m_guide);
        m_handset.begin(m_rehearsal->session(), true);
    }
    m_canvas->painter().setStoryFolder(m_draft.story->folder);
    m_canvas->painter().forgetPictures();
    useStorysWords();
    makeMap();
    // Once the map is there: the two would only hold each other up.
    m_isProofDue = true;
}

void AuthorWindow::tellOfReload(const author::Rehearsal::Reloaded& reloaded) {
    const ui::Strings& strings = m_canvas->strings();
    m_parted = !reloaded.fit.complete;
    if (m_parted)
        m_news = strings.tr("author", "Read again: a reply is gone, and the play stands before it");
    else if (!reloaded.gone.empty())
        m_news = base::fill(strings.tr("author", "Read again, without {names}: not there any more"),
                            {{"names", base::join(reloaded.gone, ", ")}});
    else if (reloaded.fit.moved)
        m_news = strings.tr("author", "Read again: behind your replies the story goes another way");
    else
        m_news = strings.tr("author", "Read again: the play stands where it stood");
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

void AuthorWindow::makeMap() {
    m_layout.stop();
    const std::string chosen = m_chosen && m_shown ? m_shown->names[*m_chosen] : std::string();
    m_chosen.reset();
    m_page = author::prepare(m_rehearsal->shared(), m_guide,
                             author::wordsOf(m_words, m_rehearsal->scenario()));
    if (!chosen.empty()) m_chosen = m_page->find(chosen);
    m_layout.start([plan = m_page->plan](const author::Cancelled&) { return map::layOut(plan); });
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

/// What is there now is shown at once, in the chat in which something happened last.
void AuthorWindow::afterSteps() {
    m_handset.showAll();
    openLatestChat();
    if (m_rehearsal->session().ended()) return m_handset.lookBack();
    if (m_handset.screen() == Screen::Debrief) m_handset.goFromHome(Screen::Chat);
}

void AuthorWindow::openLatestChat() {
    const auto events = m_rehearsal->session().events();
    const auto at = std::find_if(events.rbegin(), events.rend(), [](const story::Event& event) {
        return event.kind == story::EventKind::Line;
    });
    if (at != events.rend()) m_handset.screens.chat.open(at->chat);
}

void AuthorWindow::goToStep(std::size_t count) {
    const std::size_t most = m_rehearsal->steps().size();
    m_rehearsal->goTo(std::min(count, most));
    afterSteps();
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

void AuthorWindow::playTo(story::SceneIndex scene) {
    m_search.start([story = m_rehearsal->shared(), scene](const author::Cancelled& cancelled) {
        constexpr int kTries = 400;
        const auto comes = [&](const story::Session&, const story::Trace& run) {
            return std::ranges::find(run.ops, story->scenes[scene].entry) != run.ops.end();
        };
        return explore::findRoute(*story, {}, comes, kTries, cancelled);
    });
}

void AuthorWindow::follow(const explore::Route& route) {
    m_rehearsal->follow(route.seed, route.inputs);
    afterSteps();
    m_workbench.show(author::Pane::Play);
}

void AuthorWindow::lookAs(const ui::Settings& settings) {
    const bool speaksOtherwise = settings.language != m_look.language;
    m_look = settings;
    if (!speaksOtherwise) return;
    useStorysWords();
    makeMap();
}

} // namespace app
