// SPDX-License-Identifier: MIT
#include "app/author_window.h"

#include "app/model.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

/// Milliseconds between two looks whether the files have been read, and whether what else goes on
/// in the background has come to its end.
constexpr int kLookIfRead = 2, kLookIfDone = 15;
/// Seconds of reading that are worth a word; what is over sooner would only flicker.
constexpr double kWorthAWord = 0.25;

/// How many states of one chat are looked at without being asked: some 250 MB. Beyond that a story
/// can be looked at further by hand.
constexpr std::size_t kStatesByItself = 4'000'000;

} // namespace

base::Result<std::unique_ptr<AuthorWindow>>
AuthorWindow::open(std::unique_ptr<platform::Display> display, const std::filesystem::path& folder,
                   const Looks& looks, const Paths& paths, const guide::Guide& guide,
                   std::optional<KeptRehearsal> kept) {
    auto canvas = Canvas::open(std::move(display), paths.data, looks.window);
    if (!canvas) return base::fail(canvas.error().message);
    std::unique_ptr<AuthorWindow> window(
        new AuthorWindow(std::move(*canvas), folder, looks.play, paths, guide));
    window->m_canvas->display().setTitle("Chatwise");
    window->m_kept = std::move(kept);
    window->m_reader.readNow();
#ifndef CHATWISE_SANITIZED // see Background::startForking()
    window->m_reader.listen([&display = window->m_canvas->display()] { display.wake(); });
#endif
    window->takeUp(window->m_reader.draft());
    return window;
}

AuthorWindow::AuthorWindow(std::unique_ptr<Canvas> canvas, const std::filesystem::path& folder,
                           const ui::Settings& play, const Paths& paths, const guide::Guide& guide)
    : m_paths(paths), m_guide(guide), m_canvas(std::move(canvas)),
      m_reader(folder, paths.scripts(), guide), m_handset(guide), m_look(play),
      m_phone(m_canvas->painter(), m_words, m_look), m_prover(guide) {}

double AuthorWindow::now() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
}

bool AuthorWindow::isSettled() const {
    return !m_reader.isReading() && !m_isMapDue && !m_map.isBusy() &&
           !(m_isProofDue && m_draft.story) && !m_search.isBusy() && !m_prover.progress().isRunning;
}

void AuthorWindow::settle() {
    while (!isSettled()) {
        frame();
        author::nap();
    }
    // The first frame finds out how tall things are; the third has everything in its place.
    m_phone.still = m_canvas->context().still = true;
    for (int i = 0; i < 3; ++i) {
        m_due = now();
        frame();
    }
    m_phone.still = m_canvas->context().still = false;
}

int AuthorWindow::waitMs() const {
    int most = static_cast<int>(m_reader.betweenLooks().count());
    if (!isSettled()) most = std::min(most, m_reader.isReading() ? kLookIfRead : kLookIfDone);
    if (m_input.hidden || m_due < 0) return most;
    const double left = (m_due - now()) * 1000;
    return left <= 0 ? 0 : std::min(static_cast<int>(left) + 1, most);
}

bool AuthorWindow::frame() {
    m_input.next();
    const bool happened = m_canvas->display().read(m_input, waitMs());
    if (m_input.close) m_done = true;
    const bool isNew = update();
    const bool due = m_due >= 0 && now() >= m_due;
    if (m_input.hidden || m_done || (!happened && !isNew && !due)) {
        if (!m_done) layDueMap();
        return !m_done;
    }
    takeKeys();
    m_canvas->frame(m_input, now(), [this] { draw(); });
    m_playKeys.clear(); // where the play is out of sight, nobody has taken them
    const bool any = !m_commands.empty() || !m_playCommands.empty();
    for (const ui::Command& command : std::exchange(m_playCommands, {}))
        carryOut(command);
    for (const author::Command& command : std::exchange(m_commands, {}))
        carryOut(command);
    layDueMap();
    // What commands came to is shown without waiting.
    const int next = any ? 0 : m_canvas->context().waitMs();
    m_due = next < 0 ? -1 : now() + next / 1000.0;
    return !m_done;
}

/// Takes in what has come in the background. Whether there is anything new to draw.
bool AuthorWindow::update() {
    bool isNew = false;
    const bool wasReading = m_reader.isReading();
    // What is proved meanwhile is of a story that will soon be an old one.
    if (wasReading && m_prover.progress().isRunning) {
        m_prover.stop();
        m_isProofDue = true;
    }
    if (m_reader.update(std::chrono::steady_clock::now())) {
        takeUp(m_reader.draft());
        isNew = true;
    }
    if (!m_reader.isReading())
        m_readingSince.reset();
    else if (!m_readingSince)
        m_readingSince = now();
    const bool saysReading = m_readingSince && now() - *m_readingSince >= kWorthAWord;
    isNew |= std::exchange(m_saysReading, saysReading) != saysReading;
    isNew |= m_prover.update();
    isNew |= m_map.update();
    const bool isAtWork = m_isMapDue || m_map.isBusy() || m_reader.isReading();
    if (m_isProofDue && !isAtWork && m_draft.story) prove(kStatesByItself);
    if (auto route = m_search.take()) {
        if (*route)
            follow(**route);
        else
            m_toast.show(std::string(m_canvas->strings().tr("author",
                                                            "No play was found that comes there.")),
                         false, now());
        isNew = true;
    }
    return isNew;
}

// The keys that work everywhere, and then those of the play or of what is around it.
void AuthorWindow::takeKeys() {
    namespace k = ui::key;
    if (m_input.pressed) m_keysToPlay = false; // unless the press is in the play; see drawPlay()
    std::vector<platform::KeyPress> rest;
    for (const platform::KeyPress& key : m_input.keys) {
        const std::size_t done = m_rehearsal ? m_rehearsal->done() : 0;
        if (key.control && key.code == k::kTab)
            m_keysToPlay = !m_keysToPlay;
        else if (key.control && key.code == 'z' && !key.shift && done > 0)
            m_commands.emplace_back(author::GoToStep{done - 1});
        else if (key.control && (key.code == 'y' || (key.code == 'z' && key.shift)))
            m_commands.emplace_back(author::GoToStep{done + 1});
        else if (m_keysToPlay)
            m_playKeys.push_back({key.code, key.shift, key.control, key.alt, key.repeat});
        else
            rest.push_back(key);
    }
    m_input.keys = std::move(rest);
}

story::EventIndex AuthorWindow::lineLookedAt() const {
    const auto events = m_rehearsal->session().events();
    const auto isLine = [&](story::EventIndex event) {
        return event < events.size() && events[event].kind == story::EventKind::Line;
    };
    const story::EventIndex active = m_handset.screens.chat.state().active;
    if (isLine(active)) return active;
    const story::ChatIndex open = m_handset.screens.chat.openChat();
    for (std::size_t at = events.size(); at-- > 0;) {
        const auto event = static_cast<story::EventIndex>(at);
        if (isLine(event) && events[event].chat == open) return event;
    }
    return story::kNoEvent;
}

/// Of the story as it is played; null where that is not proved yet.
const explore::Proof* AuthorWindow::proof() const {
    const author::Prover::Proved* proved = m_prover.proved();
    return proved != nullptr && proved->story.get() == &m_rehearsal->scenario() ? &proved->proof
                                                                                : nullptr;
}

author::Model AuthorWindow::model() {
    story::Session& session = m_rehearsal->session();
    author::Model model{.guide = m_guide,
                        .story = m_rehearsal->scenario(),
                        .session = session,
                        .choices = session.choices(),
                        .words = m_words,
                        .diagnostics = m_draft.diagnostics};
    model.files = !m_draft.story ? author::FileState::Broken
                  : m_parted     ? author::FileState::Parted
                                 : author::FileState::Read;
    model.isReading = m_saysReading;
    model.news = m_news;
    model.hasOwnPlay = m_own.has_value();
    model.windowLanguage = m_canvas->settings().language;
    for (const author::Rehearsal::Step& step : m_rehearsal->steps())
        model.isStaged.push_back(std::holds_alternative<author::Staging>(step.what));
    model.done = m_rehearsal->done();
    const author::Prover::Progress progress = m_prover.progress();
    model.isProving = progress.isRunning;
    model.states = progress.states;
    model.isSearching = m_search.isBusy();
    model.proof = proof();
    model.line = lineLookedAt();
    return model;
}

void AuthorWindow::draw() {
    ui::Context& context = m_canvas->context();
    if (!m_rehearsal) {
        m_unread.frame(context, m_draft.diagnostics, m_saysReading);
        return;
    }
    const author::Model model = this->model();
    m_workbench.frame(context, model, m_look,
                      {.map =
                           [&](const ui::Rect& area) {
                               m_map.frame(context, area, model, m_handset.screens.chat.openChat(),
                                           m_commands);
                           },
                       .play = [this](const ui::Rect& area) { drawPlay(area); }},
                      m_commands);
    m_toast.frame(context, context.screen());
}

void AuthorWindow::drawPlay(const ui::Rect& area) {
    ui::Context& context = m_canvas->context();
    if (m_input.pressed && context.over(area)) m_keysToPlay = true;
    m_phone.beginFrame(context, area, std::exchange(m_playKeys, {}));
    ui::Model model = m_handset.model(now(), m_look);
    model.today = base::SystemClock().today();
    model.before = [this](std::size_t input) {
        author::Rehearsal before = *m_rehearsal;
        before.goTo(stepOf(input));
        return before.session();
    };
    m_handset.draw(m_phone, model, m_playCommands);
    m_phone.endFrame();
    if (const int wait = m_handset.waitMs(now()); wait >= 0)
        context.requestFrameIn(static_cast<float>(wait));
    if (m_keysToPlay) context.painter.border(area.inset(-4), context.theme().focus, 2, 12);
}

} // namespace app
