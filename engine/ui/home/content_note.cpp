// SPDX-License-Identifier: MIT
#include "ui/home/content_note.h"

#include "ui/home/stories.h"
#include "ui/widgets/column.h"
#include "ui/widgets/overlay.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ui {
namespace {

constexpr float kWidth = 640, kPadding = 40;

struct Offer {
    std::string_view name, label, icon;
    Command command;
};

/// The first is the main one.
std::vector<Offer> offersOf(const Context& context, const StoryCard& story, bool fresh,
                            bool others) {
    std::vector<Offer> offers;
    if (!fresh && story.finished) {
        offers.push_back(
            {"note-begin", context.tr("note", "Begin again"), "replay", Play{story.id, true}});
        offers.push_back({"note-look", context.tr("note", "Look back"), "eye", lookBack(story)});
    } else if (!fresh && story.started) {
        offers.push_back(
            {"note-go-on", context.tr("note", "Continue"), "play", Play{story.id, false}});
        offers.push_back(
            {"note-begin", context.tr("note", "Begin again"), "replay", Play{story.id, true}});
    } else {
        offers.push_back({"note-start", context.tr("note", "Start"), "play", Play{story.id, true}});
    }
    const std::string_view away =
        others ? context.tr("note", "Another story") : context.tr("note", "Not now");
    offers.push_back({"note-other", away, {}, Back{}});
    return offers;
}

void line(Column& column, std::string_view icon, std::string_view words, Color ink) {
    Context& context = column.context;
    const TextStyle style{.size = type::kBody, .reading = true, .lineHeight = 1.38F};
    const float beside = 32;
    const auto content = [&](Column& text) { text.text(words, style, context.theme().text); };
    const float height = Column::heightOf(context, column.width() - beside, content);
    const Rect box = column.take(std::max(height, 22.0F));
    if (column.dry) return;
    context.painter.icon(icon, {box.x, box.y + 1, 20, 20}, ink);
    Column text(context, {box.x + beside, box.y, box.w - beside, 0});
    content(text);
}

} // namespace

void ContentNoteSheet::frame(Context& context, const Model& model, const StoryCard* story,
                             bool fresh, Commands& commands) {
    const bool open = story != nullptr;
    if (open && story->id != m_story.id) m_scroll = {};
    if (open) m_story = *story;
    if (m_story.id.empty()) return;

    const Theme& theme = context.theme();
    const Rect area = context.screen();
    const float width = std::min(kWidth, area.w) - kPadding;
    const auto words = [&](Column& column) {
        column.text(metaOf(context, model, m_story), {.size = type::kSecond}, theme.text2);
        if (!m_story.blurb.empty()) {
            column.gap(10);
            column.text(m_story.blurb, {.size = type::kBody, .reading = true, .lineHeight = 1.38F},
                        theme.text);
        }
        column.gap(14);
        column.card({.fill = theme.kitCard,
                     .border = theme.kitLine,
                     .thickness = theme.border,
                     .radius = radius::kCard},
                    16, [&](Column& card) {
                        card.text(context.tr("note", "Before you start"),
                                  {.size = type::kLabel, .bold = true}, theme.text);
                        card.gap(10);
                        if (!m_story.note.empty()) {
                            line(card, "info", m_story.note, theme.brand);
                            card.gap(10);
                        }
                        line(card, "flag",
                             context.tr("note", "If a message feels odd, press it and flag it. "
                                                "Most messages are just friends."),
                             theme.brand);
                        card.gap(10);
                        line(card, "hand", context.tr("note", "You can stop at any moment."),
                             theme.brand);
                        card.gap(10);
                        line(card, "heart",
                             context.tr("note", "Nothing is timed, help is always one step away, "
                                                "and whatever happens in it is not your fault."),
                             theme.brand);
                    });
        column.gap(2);
    };
    const auto title = [&](Column& column) {
        column.text(m_story.title, {.size = type::kScreen, .bold = true}, theme.text);
    };
    const float titleHeight = std::max(Column::heightOf(context, width - 48, title), 44.0F);
    const float wordsHeight = Column::heightOf(context, width, words);

    // Buttons stand beside each other where all of them fit.
    const std::vector<Offer> offers = offersOf(context, m_story, fresh, model.stories.size() > 1);
    const auto lookOf = [&](std::size_t i) {
        return ButtonLook{.kind = i == 0 ? ButtonKind::Primary : ButtonKind::Secondary,
                          .icon = offers[i].icon};
    };
    float across = 0;
    for (std::size_t i = 0; i < offers.size(); ++i)
        across += buttonWidth(context, offers[i].label, lookOf(i)) + (i == 0 ? 0 : 10);
    const bool stacked = across > width;
    const float footHeight = stacked ? 56 * static_cast<float>(offers.size()) - 8 : 48;

    Sheet sheet(context, "content-note", area, 38 + titleHeight + wordsHeight + 16 + footHeight,
                open, {}, theme.kit, kWidth);
    if (!sheet.shown()) return;
    Rect rest = sheet.body();
    const Rect head = rest.takeTop(titleHeight);
    Column titleColumn(context, {head.x, head.y, head.w - 48, 0});
    title(titleColumn);
    Rect foot = rest.takeBottom(footHeight);
    rest.takeBottom(12);
    for (std::size_t i = 0; i < offers.size(); ++i) {
        Rect box = foot;
        if (stacked) {
            box = foot.takeTop(48);
            foot.takeTop(8);
        } else {
            box = foot.takeStart(buttonWidth(context, offers[i].label, lookOf(i)));
            foot.takeStart(10);
        }
        if (button(context, context.id(offers[i].name), box, offers[i].label, lookOf(i)) && open)
            commands.push_back(offers[i].command);
    }
    const Rect top = beginScroll(context, rest.inset(-8, 0), m_scroll, wordsHeight);
    Column column(context, {top.x + 8, top.y, width, 0});
    words(column);
    endScroll(context, m_scroll);
    if (open && sheet.closed()) commands.push_back(Back{});
}

} // namespace ui
