// SPDX-License-Identifier: MIT
#include "author/map/node_states.h"
#include "author/notes/panes.h"
#include "base/strings.h"
#include "story/settings.h"
#include "ui/widgets/controls.h"

#include <algorithm>
#include <functional>
#include <string>

namespace author::panes {
namespace {

using ui::Column;
using ui::Rect;

constexpr float kRow = 44, kNarrowest = 230;
constexpr float kGap = 30; ///< so that a switch is not taken for one of the column beside it

std::string_view nameOf(const Model& model, story::ContactIndex contact) {
    return model.words.story(model.story, model.story.contacts[contact].name);
}

void title(Column& column, std::string_view words) {
    column.text(words, {.size = ui::type::kLabel, .bold = true}, column.context.theme().text2);
    column.gap(4);
}

struct Ids {
    ui::Id less, more;
};

constexpr ui::TextStyle kValue{.size = ui::type::kLabel, .bold = true, .maxLines = 2};

/// The room that any of these values needs, so that − and + stay where they are.
template<class Values>
float widthOf(const ui::Context& context, const Values& values) {
    float widest = 0;
    for (const auto& value : values)
        widest = std::max(widest, context.painter.measure(value, kValue).width);
    return widest + 6;
}

/// A name and what it stands at, with − and + beside it. `room`: what the value needs, if it can be
/// had.
void stepper(Column& column, const Ids& ids, std::string_view name, std::string_view value,
             float room, bool less, bool more, const std::function<void(int)>& step) {
    ui::Context& context = column.context;
    Rect row = column.take(kRow);
    if (column.dry) return;
    const Rect plus = row.takeEnd(40);
    const float usual = std::min(92.0F, row.w * 0.34F);
    const Rect shown = row.takeEnd(std::clamp(room, usual, row.w * 0.5F));
    const Rect minus = row.takeEnd(40);
    const ui::Theme& theme = context.theme();
    context.painter.text(row, name, {.size = ui::type::kLabel, .maxLines = 2}, theme.text);
    context.painter.text(shown, value, kValue, theme.text, ui::Horizontal::Centre);
    const std::string smaller =
        base::fill(context.tr("author", "{name}: less"), {{"name", std::string(name)}});
    const std::string larger =
        base::fill(context.tr("author", "{name}: more"), {{"name", std::string(name)}});
    if (ui::iconButton(context, ids.less, minus.centre(), "minus", smaller,
                       {.size = 18, .diameter = 32, .filled = true, .enabled = less}))
        step(-1);
    if (ui::iconButton(context, ids.more, plus.centre(), "plus", larger,
                       {.size = 18, .diameter = 32, .filled = true, .enabled = more}))
        step(1);
}

Ids idsOf(const ui::Context& context, std::string_view name, std::uint32_t index = 0) {
    return {context.id(name, 2 * index), context.id(name, 2 * index + 1)};
}

std::string_view whereWords(const ui::Context& context, const story::Flow& flow) {
    switch (flow.state) {
    case story::FlowState::Idle: return context.tr("author", "has not begun");
    case story::FlowState::Running: return context.tr("author", "goes on");
    case story::FlowState::Replying: return context.tr("author", "waits for a reply");
    case story::FlowState::Tomorrow: return context.tr("author", "waits for tomorrow");
    case story::FlowState::Resting: break;
    }
    return flow.paused == story::FlowState::Idle ? context.tr("author", "is over")
                                                 : context.tr("author", "is paused");
}

void chats(Column& column, const Model& model, Commands& commands) {
    ui::Context& context = column.context;
    const ui::Theme& theme = context.theme();
    title(column, context.tr("author", "Chats"));
    for (std::size_t i = 0; i < model.story.chats.size(); ++i) {
        const auto chat = static_cast<story::ChatIndex>(i);
        const auto last = sceneOf(model.session, chat);
        const std::string scene = last ? model.story.scenes[*last].name : std::string();
        const std::string where = (scene.empty() ? std::string() : scene + " · ") +
                                  std::string(whereWords(context, model.session.state().flows[i]));
        const ui::TextStyle plain{.size = ui::type::kSecond};
        const float tall = context.painter.measure(where, plain, column.width() - 24).height;
        const Rect row = column.take(35 + tall);
        if (column.dry) continue;
        const ui::Interaction use =
            ui::card(context, context.id("author-chat", static_cast<std::uint32_t>(i)),
                     row.inset(0, 3), {.fill = theme.surface, .border = theme.line, .radius = 12});
        Rect words = row.inset(12, 7);
        context.painter.text(words.takeTop(20), nameOf(model, model.story.chats[i].contact),
                             {.size = ui::type::kLabel, .bold = true, .maxLines = 1}, theme.text);
        context.painter.text(words, where, plain, theme.text2);
        if (use.clicked) commands.emplace_back(OpenChat{chat});
    }
}

std::string valueOf(const story::Variable& variable, std::int32_t value) {
    const auto at = static_cast<std::size_t>(value - variable.low);
    if (variable.kind == story::VariableKind::OneOf && at < variable.values.size())
        return variable.values[at];
    return std::to_string(value);
}

/// True when it was switched over.
bool flag(Column& column, ui::Id id, std::string_view name, bool on) {
    ui::Context& context = column.context;
    Rect row = column.take(kRow);
    if (column.dry) return false;
    const Rect control = row.takeEnd(60);
    context.painter.text(row, name, {.size = ui::type::kLabel, .maxLines = 2},
                         context.theme().text);
    return ui::toggle(context, id, control, on) != on;
}

void values(Column& column, const Model& model, Commands& commands) {
    ui::Context& context = column.context;
    title(column, context.tr("author", "What the story remembers"));
    const auto& variables = model.story.variables;
    if (variables.empty())
        column.text(context.tr("author", "It remembers nothing."), {.size = ui::type::kSecond},
                    context.theme().text2);
    for (std::size_t i = 0; i < variables.size(); ++i) {
        const story::Variable& variable = variables[i];
        const std::int32_t now = model.session.state().variables[i];
        const Ids ids = idsOf(context, "author-value", static_cast<std::uint32_t>(i));
        if (variable.kind == story::VariableKind::Flag) {
            if (flag(column, ids.more, variable.name, now != 0))
                commands.emplace_back(SetValue{static_cast<std::uint16_t>(i), now != 0 ? 0 : 1});
            continue;
        }
        stepper(column, ids, variable.name, valueOf(variable, now),
                widthOf(context, variable.values), now > variable.low, now < variable.high,
                [&](int step) {
                    commands.emplace_back(SetValue{static_cast<std::uint16_t>(i), now + step});
                });
    }
}

void dayAndPrivacy(Column& column, const Model& model, Commands& commands) {
    ui::Context& context = column.context;
    const story::State& state = model.session.state();
    title(column, context.tr("author", "Day and privacy"));
    stepper(column, idsOf(context, "author-day"), context.tr("author", "Day"),
            std::to_string(state.day), 0, state.day > 1, state.day < 99,
            [&](int step) { commands.emplace_back(SetDay{state.day + step}); });
    if (model.story.randomSites > 0) {
        const std::uint64_t seed = model.session.seed();
        stepper(column, idsOf(context, "author-seed"), context.tr("author", "Chance"),
                std::to_string(seed), 0, seed > 1, true,
                [&](int step) { commands.emplace_back(SetSeed{step < 0 ? seed - 1 : seed + 1}); });
    }
    for (int i = 0; i < story::kSettingCount; ++i) {
        const auto setting = static_cast<story::Setting>(i);
        const auto& audiences = story::audienceNames(setting);
        const auto now = static_cast<std::size_t>(state.privacy[setting]);
        if (now >= audiences.size()) continue;
        // From everybody to nobody: a plus lets more people in.
        stepper(
            column, idsOf(context, "author-privacy", static_cast<std::uint32_t>(i)),
            story::settingNames()[static_cast<std::size_t>(i)], audiences[now],
            widthOf(context, audiences), now + 1 < audiences.size(), now > 0, [&](int step) {
                const int audience = static_cast<int>(now) - step;
                commands.emplace_back(SetAudience{setting, static_cast<story::Audience>(audience)});
            });
    }
}

void deeds(Column& column, const Model& model) {
    ui::Context& context = column.context;
    const story::State& state = model.session.state();
    std::vector<std::string> words;
    for (std::size_t i = 0; i < state.standings.size(); ++i) {
        const story::Standing& standing = state.standings[i];
        std::vector<std::string> done;
        const auto add = [&](bool is, std::string_view word) {
            if (is) done.emplace_back(word);
        };
        add(standing.blocked, context.tr("author", "blocked"));
        add(standing.reported, context.tr("author", "reported"));
        add(standing.removed, context.tr("author", "removed"));
        add(standing.told, context.tr("author", "told"));
        if (!done.empty())
            words.push_back(std::string(nameOf(model, static_cast<story::ContactIndex>(i))) + ": " +
                            base::join(done, ", "));
    }
    if (state.policeTold)
        words.emplace_back(context.tr("author", "The cyber-crime authority has been told"));
    if (state.outsiderTold)
        words.emplace_back(context.tr("author", "Somebody outside the story has been told"));
    if (!state.flags.empty())
        words.push_back(base::fill(context.tr("author", "Messages flagged: {n}"),
                                   {{"n", std::to_string(state.flags.size())}}));
    if (!state.screenshots.empty())
        words.push_back(base::fill(context.tr("author", "Pictures kept: {n}"),
                                   {{"n", std::to_string(state.screenshots.size())}}));
    title(column, context.tr("author", "What the player has done"));
    if (words.empty()) words.emplace_back(context.tr("author", "Nothing but reply, so far."));
    for (const std::string& sentence : words) {
        column.text(sentence, {.size = ui::type::kLabel}, context.theme().text);
        column.gap(4);
    }
}

} // namespace

void state(Column& column, const Model& model, Commands& commands) {
    const int columns =
        std::clamp(static_cast<int>((column.width() + kGap) / (kNarrowest + kGap)), 1, 4);
    column.grid(4, columns, kGap, [&](Column& cell, int which) {
        switch (which) {
        case 0: chats(cell, model, commands); break;
        case 1: values(cell, model, commands); break;
        case 2: dayAndPrivacy(cell, model, commands); break;
        default: deeds(cell, model); break;
        }
    });
}

} // namespace author::panes
