// SPDX-License-Identifier: MIT
#include "app/studio.h"

#include "app/model.h"
#include "app/route_file.h"
#include "score/debrief.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace app {
namespace {

/// The scene of a picture: what is on the screen besides the view's own.
struct Setting {
    Screens& screens;
    const ui::Model& model;
    std::optional<story::ChatIndex> chat = std::nullopt; ///< the only one that counts
};

/// A view by the name it has on the command line, and what is opened in it.
struct NamedView {
    std::string_view name;
    ui::Screen screen;
    void (*prepare)(Setting&);
};

/// The last message that a contact wrote: what a flag or a hover in a picture is about.
story::EventIndex lastFromContact(const Setting& setting) {
    const ui::Model& model = setting.model;
    story::EventIndex found = story::kNoEvent;
    for (const story::ChatLog& chat : model.chats) {
        if (setting.chat && *setting.chat != chat.chat) continue;
        for (const story::Message& message : chat.messages) {
            const bool theirs =
                message.speaker != story::kPlayer && message.kind == story::LineKind::Say;
            if (theirs && (found == story::kNoEvent || message.event > found))
                found = message.event;
        }
    }
    return found;
}

/// Brings the chat to the front in which something was said last.
void openLatest(Setting& setting) {
    if (setting.chat) setting.screens.chat.open(*setting.chat);
    const story::EventIndex last = lastFromContact(setting);
    if (last == story::kNoEvent) return;
    setting.screens.chat.open(setting.model.events[last].chat);
    setting.screens.chat.state().active = last;
}

void openFlag(Setting& setting) {
    openLatest(setting);
    setting.screens.chat.state().flagging = lastFromContact(setting);
}

void openList(Setting& setting) {
    setting.screens.chat.state().listOpen = true;
}

void openKit(Setting& setting) {
    openLatest(setting);
    setting.screens.chat.showKit(true);
}

/// Somebody whose chat is in the story: the last who wrote.
void openReport(Setting& setting) {
    const story::EventIndex last = lastFromContact(setting);
    if (last == story::kNoEvent) return;
    setting.screens.prepare(
        {.screen = ui::Screen::Report, .contact = setting.model.events[last].contact}, nullptr);
}

void openNote(Setting& setting) {
    setting.screens.openSheet(
        {.screen = ui::Screen::ContentNote, .scenario = std::string(setting.model.scenario->id)});
}

void openPause(Setting& setting) {
    openLatest(setting);
    setting.screens.pause(true);
}

void openTell(Setting& setting) {
    openLatest(setting);
    setting.screens.openSheet({.screen = ui::Screen::Tell});
}

void openItem(Setting& setting) {
    setting.screens.prepare(
        {.screen = ui::Screen::Guide, .item = setting.model.guide->require("camera_excuse")},
        nullptr);
}

void asItIs(Setting&) {}

constexpr std::array<NamedView, 18> kViews{{
    {"home", ui::Screen::Home, asItIs},
    {"note", ui::Screen::Home, openNote},
    {"chat", ui::Screen::Chat, openLatest},
    {"chats", ui::Screen::Chat, openList},
    {"flag", ui::Screen::Chat, openFlag},
    {"kit", ui::Screen::Kit, openKit},
    {"pause", ui::Screen::Chat, openPause},
    {"tell", ui::Screen::Chat, openTell},
    {"privacy", ui::Screen::Me, asItIs},
    {"contacts", ui::Screen::Contacts, asItIs},
    {"evidence", ui::Screen::Evidence, asItIs},
    {"report", ui::Screen::Report, openReport},
    {"plain", ui::Screen::Plain, asItIs},
    {"settings", ui::Screen::Settings, asItIs},
    {"guide", ui::Screen::Guide, asItIs},
    {"sign", ui::Screen::Guide, openItem},
    {"help", ui::Screen::Help, asItIs},
    {"debrief", ui::Screen::Debrief, asItIs},
}};

const NamedView* findView(std::string_view name) {
    for (const NamedView& view : kViews) {
        if (view.name == name) return &view;
    }
    return nullptr;
}

} // namespace

std::vector<std::string> shotViews() {
    std::vector<std::string> names;
    for (const NamedView& view : kViews)
        names.emplace_back(view.name);
    return names;
}

base::Result<std::unique_ptr<Studio>> Studio::open(const Paths& paths, const guide::Guide& guide,
                                                   const std::string& scenario,
                                                   const std::string& route, base::Date today) {
    std::unique_ptr<Studio> studio(new Studio(paths, guide, today));
    auto loaded = studio->m_library.load(scenario);
    if (!loaded) return base::fail(loaded.error().message);
    studio->m_scenario = std::move(*loaded);
    studio->m_library.addGuest(*studio->m_scenario);
    std::optional<RouteFile> file;
    if (!route.empty()) {
        auto read = readRoute(route);
        if (!read) return base::fail(read.error().message);
        file = std::move(*read);
    }
    auto& session =
        studio->m_session.emplace(*studio->m_scenario, file ? file->seed.value_or(1) : 1);
    session.advanceAll();
    if (file) {
        if (auto followed = followRoute(session, guide, *file); !followed)
            return base::fail(followed.error().message);
    }
    session.advanceAll();
    studio->m_transcript.emplace(*studio->m_scenario).update(session);
    studio->m_debrief = score::debrief(session, guide);
    studio->m_days = std::max(daysOf(*studio->m_scenario), session.state().day);
    return studio;
}

Studio::Studio(const Paths& paths, const guide::Guide& guide, base::Date today)
    : m_paths(paths), m_guide(guide), m_library(m_paths, guide), m_shelf(m_library),
      m_today(today) {}

base::Result<std::unique_ptr<Showing>> Studio::show(std::string_view viewName,
                                                    const ShotLook& look) {
    const NamedView* view = findView(viewName);
    if (!view) return base::fail(fmt::format("There is no view \"{}\".", viewName));
    auto display = platform::openHeadless(look.width, look.height);
    if (!display) return base::fail(display.error().message);
    auto canvas = Canvas::open(std::move(*display), m_paths.data, look.settings);
    if (!canvas) return base::fail(canvas.error().message);
    if (auto words = (*canvas)->strings().useScenario(*m_scenario); !words)
        return base::fail(words.error().message);
    (*canvas)->painter().setStoryFolder(m_scenario->folder);
    (*canvas)->context().still = true;
    auto showing = std::make_unique<Showing>();
    showing->m_canvas = std::move(*canvas);

    ui::Model& model = showing->m_model;
    model = modelOf(m_guide, *m_session, *m_transcript);
    model.days = m_days;
    model.today = m_today;
    model.debrief = &m_debrief;
    while (m_shelf.readNext()) {
    }
    m_shelf.fill(m_paths.data, showing->m_canvas->strings(), nullptr, showing->m_canvas->painter());
    showing->m_cards = m_shelf.cards();
    for (ui::StoryCard& card : showing->m_cards) {
        if (card.id != m_scenario->id) continue;
        card.started = !m_session->inputs().empty() && !m_session->ended();
        card.finished = m_session->ended();
        card.day = model.day;
        if (card.started) model.current = &card;
    }
    model.stories = showing->m_cards;

    Setting setting{showing->m_screens, model};
    if (!look.chat.empty()) {
        const auto contact = m_scenario->findContact(look.chat);
        setting.chat = contact ? m_scenario->chatOf(*contact) : std::nullopt;
        if (!setting.chat)
            return base::fail(
                fmt::format("There is no chat \"{}\" in {}.", look.chat, m_scenario->id));
    }
    view->prepare(setting);
    showing->m_screen = view->screen;
    return showing;
}

base::Result<platform::Image> Studio::picture(std::string_view view, const ShotLook& look,
                                              const Watch& watch) {
    auto showing = show(view, look);
    if (!showing) return base::fail(showing.error().message);
    // The first frame finds out how tall things are; the third has everything in its place.
    (*showing)->frame();
    (*showing)->frame();
    Canvas& canvas = (*showing)->canvas();
    (*showing)->frame({}, [&] {
        if (watch) watch(canvas.context());
    });
    return canvas.display().capture();
}

ui::Commands Showing::frame(const platform::Input& input, const std::function<void()>& look) {
    ui::Commands commands;
    m_canvas->frame(input, 0, [&] {
        if (look) look();
        m_screens.find(m_screen)->frame(m_canvas->context(), m_model, commands);
        m_screens.drawSheets(m_canvas->context(), m_model, commands);
    });
    return commands;
}

} // namespace app
