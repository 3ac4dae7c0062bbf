// SPDX-License-Identifier: MIT
#include "author/notes/panes.h"
#include "author/words.h"
#include "base/strings.h"
#include "ui/widgets/controls.h"

#include <algorithm>
#include <string>
#include <vector>

namespace author::panes {
namespace {

using ui::Column;
using ui::Rect;

constexpr ui::TextStyle kSecond{.size = ui::type::kSecond};

/// Something of the guide that a line or a reply has to do with.
struct Tag {
    guide::ItemId item = 0;
    std::string words;
    ui::Color fill, ink;
};

/// Tags beside each other; nothing where there are none.
void flowOf(Column& column, const Model& model, const std::vector<Tag>& tags) {
    ui::Context& context = column.context;
    if (tags.empty()) return;
    const ui::TextStyle style{.size = ui::type::kSecond, .bold = true};
    const auto size = [&](int i, float most) {
        const auto text =
            context.painter.measure(tags[static_cast<std::size_t>(i)].words, style, most - 44);
        return ui::Vec{text.width + 44, std::max(text.height + 10, 30.0F)};
    };
    column.flow(static_cast<int>(tags.size()), size, [&](int i, const Rect& box) {
        const Tag& tag = tags[static_cast<std::size_t>(i)];
        context.painter.fill(box, tag.fill, 12);
        if (context.theme().highContrast())
            context.painter.border(box, context.theme().edge, 2, 12);
        Rect inside = box.inset(10, 0);
        context.painter.icon(model.guide.item(tag.item).id, inside.takeStart(18).middle(18, 18),
                             tag.ink);
        inside.takeStart(6);
        context.painter.text(inside, tag.words, style, tag.ink);
    });
    column.gap(8);
}

std::string named(const ui::Context& context, const Model& model, std::string_view sentence,
                  guide::ItemId item) {
    return base::fill(sentence,
                      {{"item", std::string(context.strings.name(model.guide.item(item)))}});
}

std::vector<Tag> tagsOf(const ui::Context& context, const Model& model, const story::Line& line) {
    const ui::Theme& theme = context.theme();
    std::vector<Tag> tags;
    for (const guide::ItemId sign : line.signs)
        tags.push_back({sign, named(context, model, context.tr("author", "Sign: {item}"), sign),
                        theme.signTint, theme.signText});
    for (const guide::ItemId tactic : line.tactics)
        tags.push_back({tactic,
                        named(context, model, context.tr("author", "Tactic: {item}"), tactic),
                        theme.brandTint, theme.onTint});
    if (line.lookalike)
        tags.push_back(
            {*line.lookalike,
             named(context, model, context.tr("author", "Looks like {item}, and is innocent"),
                   *line.lookalike),
             theme.mixTint, theme.mixText});
    return tags;
}

std::vector<Tag> tagsOf(const ui::Context& context, const Model& model,
                        const story::Option& option) {
    const ui::Theme& theme = context.theme();
    std::vector<Tag> tags;
    for (const guide::ItemId item : option.heeds)
        tags.push_back(
            {item, named(context, model, context.tr("author", "Follows the advice: {item}"), item),
             theme.okTint, theme.okText});
    for (const guide::ItemId item : option.ignores)
        tags.push_back(
            {item,
             named(context, model, context.tr("author", "Goes against the advice: {item}"), item),
             theme.missTint, theme.missText});
    return tags;
}

void heading(Column& column, std::string_view words) {
    column.text(words, {.size = ui::type::kLabel, .bold = true}, column.context.theme().text2);
    column.gap(6);
}

std::string whoSays(const ui::Context& context, const Model& model, const story::Line& line) {
    if (line.kind == story::LineKind::Note)
        return std::string(context.tr("author", "A note of the story"));
    if (line.kind == story::LineKind::Think)
        return std::string(context.tr("author", "A thought of the player"));
    if (line.speaker >= model.story.contacts.size())
        return std::string(context.tr("author", "The player"));
    return std::string(model.words.story(model.story, model.story.contacts[line.speaker].name));
}

void quote(Column& column, const Model& model, const story::Event& event) {
    ui::Context& context = column.context;
    const ui::Theme& theme = context.theme();
    const story::Line& line = model.story.lines[event.index];
    const story::Text* source =
        line.text == story::kNoText ? nullptr : &model.story.texts[line.text];
    const std::string where =
        whoSays(context, model, line) + " · " +
        placeOf(context, model.story, source ? source->file : 0, source ? source->line : line.line);
    column.text(where, kSecond, theme.text2);
    column.gap(6);
    std::string words(model.words.story(model.story, line.text));
    if (words.empty()) words = model.words.story(model.story, line.alternative);
    const bool manipulates = line.speaker < model.story.contacts.size() &&
                             model.story.contacts[line.speaker].truth == story::Truth::Manipulator;
    column.card({.fill = theme.in,
                 .border = manipulates ? theme.signLine : theme.soft,
                 .thickness = theme.border,
                 .radius = 14},
                12, [&](Column& inside) {
                    inside.text(words,
                                {.size = ui::type::kBubble,
                                 .reading = true,
                                 .lineHeight = 1.38F,
                                 .ownDirection = true},
                                theme.inText);
                });
    column.gap(10);
    const auto tags = tagsOf(context, model, line);
    if (tags.empty())
        column.text(context.tr("author", "It shows no sign, and nothing that looks like one."),
                    kSecond, theme.text2);
    flowOf(column, model, tags);
}

/// One reply, with what there is to say about it.
void reply(Column& column, const Model& model, const story::Option& option, bool isOnOffer) {
    ui::Context& context = column.context;
    const ui::Theme& theme = context.theme();
    column.card(
        {.fill = isOnOffer ? theme.surface : theme.canvas,
         .border = theme.soft,
         .thickness = theme.border,
         .radius = 14,
         .dashed = !isOnOffer},
        12, [&](Column& inside) {
            const std::string words(option.silent ? context.tr("chat", "Leave it on read")
                                                  : model.words.story(model.story, option.text));
            inside.text(words,
                        {.size = ui::type::kBody,
                         .bold = true,
                         .reading = true,
                         .lineHeight = 1.36F,
                         .ownDirection = true},
                        isOnOffer ? theme.text : theme.text2);
            std::string about = placeOf(context, model.story, option.file, option.line);
            if (!isOnOffer)
                about += std::string(" · ") +
                         std::string(option.once && model.session.holds(option.condition)
                                         ? context.tr("author", "not on offer: it was given once")
                                         : context.tr("author",
                                                      "not on offer: its condition does not hold"));
            inside.gap(4);
            inside.text(about, kSecond, theme.text2);
            const auto tags = tagsOf(context, model, option);
            if (!tags.empty()) inside.gap(8);
            flowOf(inside, model, tags);
            if (option.why != story::kNoText)
                inside.text(model.words.story(model.story, option.why),
                            {.size = ui::type::kLabel,
                             .reading = true,
                             .lineHeight = 1.36F,
                             .ownDirection = true},
                            theme.text2);
        });
    column.gap(8);
}

void replies(Column& column, const Model& model, story::ChatIndex chat) {
    const story::Flow& flow = model.session.state().flows[chat];
    if (flow.state != story::FlowState::Replying) return;
    column.gap(10);
    heading(column, column.context.tr("author", "Replies that wait here"));
    for (const story::Option& option : model.story.optionsOf(flow.prompt)) {
        const auto index = static_cast<story::OptionIndex>(&option - model.story.options.data());
        reply(column, model, option,
              std::ranges::find(model.choices, index, &story::Choice::option) !=
                  model.choices.end());
    }
}

} // namespace

void line(Column& column, const Model& model) {
    const auto events = model.session.events();
    if (model.line >= events.size()) {
        column.text(column.context.tr("author", "Nothing has been said yet."),
                    {.size = ui::type::kBody}, column.context.theme().text2);
        return;
    }
    const story::Event& event = events[model.line];
    quote(column, model, event);
    replies(column, model, event.chat);
}

} // namespace author::panes
