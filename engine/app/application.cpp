// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/model.h"
#include "app/preferences.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace app {

using ui::Screen;

base::Result<std::unique_ptr<Application>>
Application::open(std::unique_ptr<platform::Display> display, const PlayOptions& options,
                  const Paths& paths, const guide::Guide& guide) {
    std::optional<record::Store> store;
    if (auto opened = record::Store::open(paths.saves)) store = std::move(*opened);

    ui::Settings settings;
    settings.language = systemLanguage();
    if (store) {
        if (const auto values = store->settings()) settings = fromValues(*values, settings);
    }
    if (!options.language.empty()) settings.language = options.language;
    if (!options.country.empty()) settings.country = options.country;

    std::unique_ptr<Application> application(new Application(paths, guide, std::move(store)));
    auto canvas = Canvas::open(std::move(display), paths.data, settings);
    if (!canvas) return base::fail(canvas.error().message);
    application->m_canvas = std::move(*canvas);
    if (!options.scenario.empty()) {
        auto play = StoryPlay::open(application->m_library, guide,
                                    application->m_store ? &*application->m_store : nullptr,
                                    options.scenario, options.fresh, options.seed);
        if (!play) return base::fail(play.error().message);
        application->enter(std::move(*play));
    }
    return application;
}

Application::Application(const Paths& paths, const guide::Guide& guide,
                         std::optional<record::Store> store)
    : m_paths(paths), m_guide(guide), m_library(m_paths, guide), m_store(std::move(store)) {
    m_trail.push_back({.screen = Screen::Home});
}

double Application::now() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
}

int Application::waitMs() const {
    const int view = m_canvas->context().waitMs();
    const int story = m_play ? m_presentation.waitMs(now()) : -1;
    if (view < 0) return story;
    if (story < 0) return view;
    return std::min(view, story);
}

bool Application::frame() {
    m_input.next();
    m_canvas->display().read(m_input, m_drawn ? waitMs() : 0);
    m_drawn = true;
    if (m_input.close) m_done = true;
    if (m_input.hidden || m_done) return !m_done;

    m_commands.clear();
    m_canvas->frame(m_input, now(), [&] { draw(); });
    for (const ui::Command& command : std::exchange(m_commands, {}))
        carryOut(command);
    return !m_done;
}

ui::Model Application::model() {
    if (!m_play) {
        ui::Model model;
        model.guide = &m_guide;
        model.today = m_clock.today();
        return model;
    }
    story::Session& session = m_play->session();
    m_presentation.update(session.events(), m_play->scenario(), m_screens.chat.openChat(), now(),
                          m_canvas->settings().typing);
    m_transcript->update(session, m_presentation.shown());
    ui::Model model = modelOf(m_guide, session, *m_transcript, m_presentation.shown());
    model.typing = m_presentation.typing();
    model.typingChat = m_presentation.typingChat();
    model.days = m_days;
    model.today = m_clock.today();
    return model;
}

void Application::draw() {
    const ui::Model model = this->model();
    if (ui::View* view = m_screens.find(m_trail.back().screen))
        view->frame(m_canvas->context(), model, m_commands);
}

void Application::enter(std::unique_ptr<StoryPlay> play) {
    m_play = std::move(play);
    m_transcript.emplace(m_play->scenario());
    m_presentation = {};
    m_screens.chat.reset();
    m_days = std::max(daysOf(m_play->scenario()), m_play->session().state().day);
    // What was there before the player came back is not told again.
    if (!m_play->session().inputs().empty())
        m_presentation.showAll(m_play->session().events().size());
    if (const auto words = m_canvas->strings().useScenario(m_play->scenario()); !words)
        m_notice = words.error().message;
    m_canvas->painter().setStoryFolder(m_play->scenario().folder);
    m_trail = {{.screen = Screen::Home}, {.screen = Screen::Chat}};
}

void Application::afterInput() {
    m_play->session().advanceAll();
    m_play->save();
}

void Application::carryOut(const ui::Command& command) {
    std::visit(
        [&](const auto& wanted) {
            using T = std::decay_t<decltype(wanted)>;
            if constexpr (std::is_same_v<T, ui::Choose>) {
                if (m_play && m_play->session().choose(wanted.option)) afterInput();
            } else if constexpr (std::is_same_v<T, ui::Perform>) {
                perform(wanted.action);
            } else if constexpr (std::is_same_v<T, ui::Navigate>) {
                go(wanted);
            } else if constexpr (std::is_same_v<T, ui::Back>) {
                back();
            } else if constexpr (std::is_same_v<T, ui::ChangeSettings>) {
                change(wanted.settings);
            } else if constexpr (std::is_same_v<T, ui::ShowAll>) {
                if (m_play) m_presentation.showAll(m_play->session().events().size());
            } else if constexpr (std::is_same_v<T, ui::Rewind>) {
                rewind(wanted.input);
            } else if constexpr (std::is_same_v<T, ui::Quit>) {
                m_done = true;
            }
        },
        command);
}

void Application::perform(const story::Action& action) {
    if (!m_play || !m_play->session().perform(action)) return;
    afterInput();
}

void Application::rewind(std::size_t input) {
    if (!m_play || input > m_play->session().inputs().size()) return;
    m_play->session().rewind(input);
    m_play->session().advanceAll();
    m_presentation.showAll(m_play->session().events().size());
    m_play->save();
}

void Application::go(const ui::Navigate& where) {
    if (!m_screens.find(where.screen)) return;
    if (where.screen == Screen::Chat && m_play && where.contact != story::kNobody) {
        if (const auto chat = m_play->scenario().chatOf(where.contact)) m_screens.chat.open(*chat);
    }
    m_screens.chat.showKit(where.screen == Screen::Kit);
    m_trail.push_back(where);
}

void Application::back() {
    if (m_trail.size() > 1) m_trail.pop_back();
}

void Application::change(const ui::Settings& settings) {
    if (const auto changed = m_canvas->change(settings); !changed)
        m_notice = changed.error().message;
    if (m_store) {
        if (const auto kept = m_store->set(toValues(m_canvas->settings())); !kept)
            m_notice = kept.error().message;
    }
}

} // namespace app
