// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/model.h"
#include "app/preferences.h"
#include "app/store_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace app {

using ui::Screen;

base::Result<std::unique_ptr<Application>>
Application::open(std::unique_ptr<platform::Display> display, const PlayOptions& options,
                  const Paths& paths, const guide::Guide& guide) {
    auto opened = record::Store::open(paths.saves);
    std::optional<record::Store> store;
    if (opened) store = std::move(*opened);
    ui::Settings settings = settingsOf(store ? &*store : nullptr);
    if (!options.language.empty()) settings.language = options.language;
    if (!options.country.empty()) settings.country = options.country;

    std::unique_ptr<Application> application(new Application(paths, guide, std::move(store)));
    auto canvas = Canvas::open(std::move(display), paths.data, settings);
    if (!canvas) return base::fail(canvas.error().message);
    application->m_canvas = std::move(*canvas);
    const ui::Strings& strings = application->m_canvas->strings();
    application->tell(opened ? setAsideInWords(strings, *application->m_store)
                             : inWords(strings, opened.error()));
    if (const auto begun = application->begin(options); !begun)
        return base::fail(begun.error().message);
    return application;
}

base::Result<void> Application::begin(const PlayOptions& options) {
    std::unique_ptr<StoryPlay> play;
    if (!options.scenario.empty()) {
        auto opened = openAsked(options, m_library, m_guide, store());
        if (!opened) return base::fail(opened.error().message);
        play = std::move(*opened);
        m_library.addGuest(play->scenario());
    }
    refreshShelf();
    // What the first picture speaks of; the others are read while it is looked at.
    if (play || m_shelf.isUnderWay()) {
        m_shelf.readNext(play ? play->scenario().id : std::string());
        fillShelf();
    }
    if (!play) return {};
    if (play->isUnderWay()) {
        enter(std::move(play));
        return {};
    }
    // Nobody begins a story without having seen its content note.
    m_asked = {play->scenario().id, options.fresh || options.seed || !options.route.empty(),
               play->session().seed(), options.record};
    tell(play->takeNotice(m_canvas->strings()));
    m_handset.go(
        {.screen = Screen::ContentNote, .scenario = m_asked.scenario, .fresh = m_asked.fresh});
    return {};
}

Application::Application(const Paths& paths, const guide::Guide& guide,
                         std::optional<record::Store> store)
    : m_paths(paths), m_guide(guide), m_library(m_paths, guide), m_store(std::move(store)),
      m_shelf(m_library), m_handset(guide) {}

double Application::now() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
}

int Application::waitMs() const {
    const int view = m_canvas->context().waitMs();
    const int story = m_handset.waitMs(now());
    if (view < 0) return story;
    if (story < 0) return view;
    return std::min(view, story);
}

bool Application::frame() {
    m_input.next();
    const int wait = m_input.hidden ? -1 : waitMs();
    m_canvas->display().read(m_input, m_drawn ? wait : 0);
    m_drawn = true;
    if (m_input.close) {
        keepPlace();
        return false;
    }
    if (m_input.hidden) return true;

    takeKeys();
    m_commands.clear();
    m_canvas->frame(m_input, now(), [&] { draw(); });
    // A command may change what the next one is about, so they are carried out in order.
    const ui::Commands commands = std::exchange(m_commands, {});
    carryOut(commands);
    const bool read = screen() == Screen::Home && m_shelf.readNext();
    if (read) fillShelf();
    // What commands and reading came to is shown without waiting.
    m_drawn = commands.empty() && !read;
    nameWindow();
    // Whatever ends the program, what was read stays read. While news come in there is more of it
    // soon.
    if (m_play && m_handset.waitMs(now()) < 0)
        if (const auto here = m_handset.bookmark()) m_play->stayAt(*here);
    if (m_done) keepPlace();
    return !m_done;
}

/// Behind quick exit, the task bar gives nothing away either.
void Application::nameWindow() {
    const bool plain = screen() == Screen::Plain;
    const std::string_view title =
        plain ? m_canvas->strings().tr("notes", "Notes") : std::string_view("Chatwise");
    if (m_title == title) return;
    m_title = title;
    m_canvas->display().setTitle(m_title);
}

// The keys that work on every screen.
void Application::takeKeys() {
    constexpr std::array<float, 4> kSizes{1, 1.25F, 1.5F, 2};
    const auto resize = [&](int step) {
        ui::Settings settings = m_canvas->settings();
        const auto at = std::find(kSizes.begin(), kSizes.end(), settings.textScale);
        const auto index = static_cast<int>(at - kSizes.begin()) + step;
        if (index < 0 || index >= static_cast<int>(kSizes.size())) return;
        settings.textScale = kSizes.at(static_cast<std::size_t>(index));
        change(settings);
    };
    for (const platform::KeyPress& key : m_input.keys) {
        namespace k = ui::key;
        if (key.control &&
            (key.code == k::kPlus || key.code == k::kEquals || key.code == k::kPadPlus))
            resize(1);
        if (key.control && (key.code == k::kMinus || key.code == k::kPadMinus)) resize(-1);
        // Held down, it would take back the whole play.
        if (key.control && !key.shift && key.code == 'z' && !key.repeat) undo();
        const bool shift = key.code == k::kLeftShift || key.code == k::kRightShift;
        if (!shift)
            m_shifts.clear();
        else if (!key.repeat)
            m_shifts.push_back(now());
    }
    constexpr double kThreeWithin = 1.5;
    std::erase_if(m_shifts, [&](double at) { return now() - at > kThreeWithin; });
    if (m_shifts.size() >= 3 && m_canvas->settings().keys.quickExit) quickExit();
}

ui::Model Application::model() {
    ui::Model model = m_handset.model(now(), m_canvas->settings());
    if (m_play) {
        model.picture = [this](story::EventIndex shot) {
            return Album(m_paths, m_guide, store())
                .find(m_play->attempt(), m_play->session(), shot);
        };
    }
    model.today = m_clock.today();
    model.stories = m_shelf.cards();
    model.current = m_shelf.current();
    model.kept = m_kept;
    if (m_store) model.keptIn = m_keptIn;
    return model;
}

void Application::draw() {
    const ui::Model model = this->model();
    m_handset.draw(m_canvas->context(), model, m_commands);
}

} // namespace app
