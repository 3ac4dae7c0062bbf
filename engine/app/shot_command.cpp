// SPDX-License-Identifier: MIT
#include "app/shot_command.h"

#include "app/canvas.h"
#include "app/library.h"
#include "app/model.h"
#include "app/screens.h"
#include "app/shelf.h"
#include "base/strings.h"
#include "platform/image.h"
#include "score/debrief.h"
#include "story/input_text.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>

namespace app {
namespace {

constexpr int kUsageError = 2;

/// The scene of a picture: what is on the screen besides the view's own.
struct Setting {
    Screens& screens;
    const ui::Model& model;
};

/// A view by the name it has on the command line, and what is opened in it.
struct NamedView {
    std::string_view name;
    ui::Screen screen;
    void (*prepare)(Setting&);
};

/// The last message that a contact wrote: what a flag or a hover in a picture is about.
story::EventIndex lastFromContact(const ui::Model& model) {
    story::EventIndex found = story::kNoEvent;
    for (const story::ChatLog& chat : model.chats) {
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
    const story::EventIndex last = lastFromContact(setting.model);
    if (last == story::kNoEvent) return;
    setting.screens.chat.open(setting.model.events[last].chat);
    setting.screens.chat.state().active = last;
}

void openFlag(Setting& setting) {
    openLatest(setting);
    setting.screens.chat.state().flagging = lastFromContact(setting.model);
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
    const story::EventIndex last = lastFromContact(setting.model);
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

std::optional<std::pair<int, int>> parseSize(const std::string& text) {
    const auto parts = base::split(text, 'x');
    if (parts.size() != 2) return std::nullopt;
    std::array<int, 2> sides{};
    for (std::size_t i = 0; i < 2; ++i) {
        const char* end = parts[i].data() + parts[i].size();
        const auto parsed = std::from_chars(parts[i].data(), end, sides.at(i));
        if (parsed.ptr != end || sides.at(i) < 240 || sides.at(i) > 8192) return std::nullopt;
    }
    return std::pair(sides[0], sides[1]);
}

std::optional<ui::ThemeKind> parseTheme(const std::string& text) {
    if (text == "light") return ui::ThemeKind::Light;
    if (text == "dark") return ui::ThemeKind::Dark;
    if (text == "contrast") return ui::ThemeKind::HighContrast;
    return std::nullopt;
}

base::Result<void> followRoute(story::Session& session, const guide::Guide& guide,
                               const std::string& file) {
    if (file.empty()) return {};
    std::ifstream in(file);
    if (!in) return base::fail(fmt::format("The route file {} cannot be read.", file));
    return story::playRoute(session, guide, std::string(std::istreambuf_iterator<char>(in), {}));
}

base::Result<void> draw(const ShotOptions& options, const NamedView& view, std::pair<int, int> size,
                        const ui::Settings& settings, const Paths& paths,
                        const guide::Guide& guide) {
    const Library library(paths, guide);
    auto scenario = library.load(options.scenario);
    if (!scenario) return base::fail(scenario.error().message);
    story::Session session(**scenario);
    session.advanceAll();
    if (auto followed = followRoute(session, guide, options.route); !followed) return followed;
    session.advanceAll();
    story::Transcript transcript(**scenario);
    transcript.update(session);

    auto display = platform::openHeadless(size.first, size.second);
    if (!display) return base::fail(display.error().message);
    auto canvas = Canvas::open(std::move(*display), paths.data, settings);
    if (!canvas) return base::fail(canvas.error().message);
    if (auto words = (*canvas)->strings().useScenario(**scenario); !words) return words;
    (*canvas)->painter().setStoryFolder((*scenario)->folder);
    (*canvas)->context().still = true;

    ui::Model model = modelOf(guide, session, transcript);
    model.days = std::max(daysOf(**scenario), model.day);
    model.today = base::SystemClock().today();
    model.session = &session;
    const score::Debrief debrief = score::debrief(session, guide);
    model.debrief = &debrief;
    Shelf shelf(library);
    shelf.fill(paths.data, settings.language, nullptr);
    std::vector<ui::StoryCard> cards = shelf.cards();
    for (ui::StoryCard& card : cards) {
        if (card.id != (*scenario)->id) continue;
        card.started = !session.inputs().empty() && !session.ended();
        card.finished = session.ended();
        card.day = model.day;
        if (card.started) model.current = &card;
    }
    model.stories = cards;
    Screens screens;
    Setting setting{screens, model};
    view.prepare(setting);
    ui::Commands ignored;
    // The first frame finds out how tall things are; the third has everything in its place.
    for (int frame = 0; frame < 3; ++frame) {
        (*canvas)->frame({}, 0, [&] {
            screens.find(view.screen)->frame((*canvas)->context(), model, ignored);
            screens.drawSheets((*canvas)->context(), model, ignored);
        });
    }
    const auto image = (*canvas)->display().capture();
    if (!image) return base::fail(image.error().message);
    return platform::writePng(*image, options.out);
}

} // namespace

std::string shotViewNames() {
    std::vector<std::string> names;
    for (const NamedView& view : kViews)
        names.emplace_back(view.name);
    return base::join(names, ", ");
}

int takeShot(const ShotOptions& options, const Paths& paths, const guide::Guide& guide) {
    const auto complain = [](const std::string& words, int status) {
        std::cerr << words << '\n';
        return status;
    };
    const NamedView* view = findView(options.view);
    if (!view) {
        return complain(fmt::format("There is no view \"{}\". The views are: {}.", options.view,
                                    shotViewNames()),
                        kUsageError);
    }
    const auto size = parseSize(options.size);
    if (!size)
        return complain("The size is two numbers from 240 to 8192, such as 1280x800.", kUsageError);
    const auto theme = parseTheme(options.theme);
    if (!theme) return complain("The theme is light, dark or contrast.", kUsageError);
    if (options.scale < 1 || options.scale > 2)
        return complain("The text size is a number from 1 to 2.", kUsageError);

    ui::Settings settings;
    settings.language = options.language;
    settings.theme = *theme;
    settings.textScale = options.scale;
    settings.reducedMotion = true;
    const auto drawn = draw(options, *view, *size, settings, paths, guide);
    return drawn ? 0 : complain(drawn.error().message, 1);
}

} // namespace app
