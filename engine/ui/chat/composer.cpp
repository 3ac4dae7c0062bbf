// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "ui/chat/gate.h"
#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/feelings.h"
#include "ui/widgets/fit.h"

#include <algorithm>
#include <cmath>

namespace ui::parts {
namespace {

constexpr float kReplyGap = 8, kBar = 10;

TextStyle replyStyle() {
    return {.size = type::kBody, .reading = true, .lineHeight = 1.3F, .ownDirection = true};
}

std::vector<const story::Option*> optionsHere(const Model& model, const ChatState& state) {
    std::vector<const story::Option*> options;
    for (const story::Choice& choice : model.choices)
        if (choice.chat == state.open) options.push_back(&model.scenario->options[choice.option]);
    return options;
}

std::string_view wordsOf(const Context& context, const Model& model, const story::Option& option) {
    return option.silent ? context.tr("reply", "Leave it on read")
                         : context.strings.story(*model.scenario, option.text);
}

struct Grid {
    int columns = 2;
    float width = 0; ///< of a card
    std::vector<float> rowHeights;
    float height = 0;
    bool numbered = true;
};

Grid gridFor(Context& context, const Model& model, const std::vector<const story::Option*>& options,
             float width) {
    Grid grid;
    const bool phone = context.panes().breadth == Breadth::Phone;
    grid.columns = phone || width < 420 ? 1 : 2;
    grid.numbered = !phone;
    grid.width = (width - kReplyGap * static_cast<float>(grid.columns - 1)) /
                 static_cast<float>(grid.columns);
    const float words = grid.width - (grid.numbered ? 47 + 14 : 14 + 14) -
                        (context.panes().composer ? 0.0F : 44.0F);
    float row = 0;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const TextSize size =
            context.painter.measure(wordsOf(context, model, *options[i]), replyStyle(), words);
        const bool nastaliq = size.rightToLeft;
        row = std::max({row, size.height + (nastaliq ? 22.0F : 20.0F),
                        nastaliq ? 58.0F
                        : phone  ? 46.0F
                                 : 50.0F});
        if (static_cast<int>(i + 1) % grid.columns == 0 || i + 1 == options.size()) {
            grid.rowHeights.push_back(std::ceil(row));
            grid.height += std::ceil(row) + kReplyGap;
            row = 0;
        }
    }
    if (grid.height > 0) grid.height -= kReplyGap;
    return grid;
}

bool titled(const Context& context) {
    return context.panes().composer || context.screen().h >= 620;
}

float gridLimit(const Context& context) {
    return std::max(context.screen().h * 0.42F, 150.0F);
}

// True when the reply is to be sent.
bool replyCard(Context& context, const Model& model, const Rect& rect, const story::Option& option,
               story::OptionIndex index, int number, bool numbered, ChatState& state) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const bool chosen = state.chosen == index;
    const Id id = context.id("reply", index);
    CardLook look{.fill = chosen ? theme.brandTint : theme.surface,
                  .border = chosen          ? theme.brand
                            : option.silent ? theme.edge
                                            : theme.soft,
                  .thickness = chosen ? 2.0F : theme.border,
                  .radius = 18,
                  .dashed = option.silent && !chosen,
                  .shadow = !option.silent && !theme.highContrast()};
    const Interaction use = card(context, id, rect, look);
    Rect inner = rect.inset(14, 0);
    if (numbered) {
        const Rect box = inner.takeStart(24).middle(24, 24);
        if (theme.highContrast())
            painter.border(box, theme.soft, 2, 7);
        else
            painter.fill(box, theme.canvas, 7);
        painter.text(box, std::to_string(number), {.size = type::kSecond, .bold = true},
                     theme.text2, Horizontal::Centre);
        inner.takeStart(9);
    }
    bool send = false;
    if (chosen && !context.panes().composer) {
        const Rect disc = inner.takeEnd(40);
        context.pushLayer(disc.middle(44, 44), false);
        send = iconButton(context, context.id("send", index), disc.centre(), "send",
                          context.tr("reply", "Send"),
                          {.turn = Turn::Flip, .size = 20, .diameter = 44, .primary = true});
        context.popLayer();
        inner.takeEnd(6);
    } else if (option.silent) {
        painter.icon("ticks", inner.takeEnd(20).middle(20, 20), theme.text2, Turn::Keep);
        inner.takeEnd(6);
    }
    painter.text(inner, wordsOf(context, model, option), replyStyle(),
                 chosen          ? theme.onTint
                 : option.silent ? theme.text2
                                 : theme.text);
    if (use.clicked) {
        // Enter on a reply that is chosen sends it.
        if (chosen && context.focus.activated(id)) send = true;
        state.chosen = index;
    }
    return send;
}

void takeNumberKeys(Context& context, const Model& model,
                    const std::vector<const story::Option*>& options, ChatState& state) {
    if (!context.settings.keys.numbers) return;
    for (std::size_t i = 0; i < options.size() && i < 9; ++i) {
        if (!context.takeKey('1' + static_cast<int>(i))) continue;
        const auto index =
            static_cast<story::OptionIndex>(options[i] - model.scenario->options.data());
        state.chosen = index;
        context.focus.jump(context.id("reply", index));
    }
}

// Another chat in which a reply is due; none where this one has one, or nothing is due.
std::optional<story::ChatIndex> waitingElsewhere(const Model& model, const ChatState& state) {
    for (const story::Choice& choice : model.choices)
        if (choice.chat == state.open) return std::nullopt;
    const bool writing = model.typing != story::kNobody && model.typingChat == state.open;
    if (model.choices.empty() || writing) return std::nullopt;
    return model.choices.front().chat;
}

// In a chat that has nothing to answer: who waits for a reply, and the way there.
constexpr float kBesideWait = 18 + 20 + 18;
constexpr TextStyle kWait{.size = type::kBody, .reading = true};

std::string waitWords(const Context& context, const Model& model, story::ChatIndex chat) {
    const auto name = text::isolated(nameOf(context, model, model.scenario->chats[chat].contact));
    return base::fill(context.tr("reply", "{name} waits for your reply"), {{"name", name}});
}

// The row below the replies.
float rowHeight(Context& context, const Model& model, const ChatState& state, float width) {
    if (const auto chat = waitingElsewhere(model, state))
        return std::max(
            std::ceil(context.painter
                          .measure(waitWords(context, model, *chat), kWait, width - kBesideWait)
                          .height) +
                8,
            44.0F);
    return context.panes().composer ? 44.0F : 0.0F;
}

void elsewhereRow(Context& context, const Model& model, const Rect& row, story::ChatIndex chat,
                  ChatState& state) {
    const Theme& theme = context.theme();
    const Id id = context.id("waits-elsewhere");
    const Interaction use = card(context, id, row,
                                 {.fill = theme.canvas,
                                  .border = theme.soft,
                                  .thickness = theme.highContrast() ? 2.0F : 0.0F,
                                  .radius = 22});
    Rect inner = row.inset(18, 0);
    context.painter.icon("chevron", inner.takeEnd(20).middle(20, 20), theme.brand, Turn::Flip);
    context.painter.text(inner, waitWords(context, model, chat), kWait, theme.brand);
    if (use.clicked) state.turnTo(chat);
}

// Whether the story has asked today how the open chat feels, and has had no answer yet. The kit
// asks it by itself where there is room for one.
bool isFeelingAsked(const Context& context, const Model& model, const ChatState& state) {
    if (context.panes().breadth == Breadth::Wide) return false;
    const story::ContactIndex who = model.scenario->chats[state.open].contact;
    if (model.typing != story::kNobody && model.typingChat == state.open) return false;
    const auto last = std::ranges::find_if(
        model.events.rbegin(), model.events.rend(), [&](const story::Event& event) {
            const bool answer = event.kind == story::EventKind::Action &&
                                event.action.kind == story::ActionKind::GutCheck;
            return event.kind == story::EventKind::Day ||
                   (event.contact == who && (answer || event.kind == story::EventKind::GutCheck));
        });
    return last != model.events.rend() && last->kind == story::EventKind::GutCheck;
}

constexpr TextStyle kAsk{.size = type::kLabel, .bold = true};

std::string_view feelingQuestion(const Context& context) {
    return context.tr("kit", "How does this chat feel?");
}

float feelingHeight(Context& context, float width) {
    if (width >= 520) return 44 + 12;
    const float words = context.painter.measure(feelingQuestion(context), kAsk, width).height;
    return std::ceil(words) + 6 + feelingsHeight(width) + 12;
}

void feelingRow(Context& context, const Model& model, Rect& rest, const ChatState& state,
                Commands& commands) {
    Rect row = rest.takeTop(feelingHeight(context, rest.w));
    row.takeBottom(12);
    const Rect faces =
        row.w < 520 ? row.takeBottom(feelingsHeight(row.w)) : row.takeEnd(5 * 44 + 4 * 10);
    context.painter.text(row, feelingQuestion(context), kAsk, context.theme().text);
    if (const int pressed = feelings(context, context.id("feel-asked"), faces, 0); pressed > 0) {
        story::Action action;
        action.kind = story::ActionKind::GutCheck;
        action.contact = model.scenario->chats[state.open].contact;
        action.value = static_cast<std::uint8_t>(pressed);
        commands.push_back(Perform{action});
    }
}

// The line that shows what is about to be sent. True when it is sent.
bool composerRow(Context& context, const Model& model, Rect row, ChatState& state) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    context.setRegion(Region::Composer);
    const Rect disc = row.takeEnd(44);
    row.takeEnd(8);
    painter.fill(row, theme.canvas, 22);
    if (theme.highContrast()) painter.border(row, theme.soft, 2, 22);
    const bool ready = state.chosen.has_value();
    TextStyle style = replyStyle();
    style.maxLines = 1;
    if (ready)
        painter.text(row.inset(18, 0),
                     wordsOf(context, model, model.scenario->options[*state.chosen]), style,
                     theme.text);
    else {
        style.ownDirection = false;
        painter.text(row.inset(18, 0),
                     optionsHere(model, state).empty()
                         ? context.tr("reply", "Nothing to answer just now")
                         : context.tr("reply", "Choose a reply above"),
                     style, theme.text3);
    }
    return iconButton(context, context.id("composer-send"), disc.centre(), "send",
                      context.tr("reply", "Send"),
                      {.turn = Turn::Flip,
                       .size = 20,
                       .diameter = 44,
                       .filled = true,
                       .primary = ready,
                       .enabled = ready});
}

} // namespace

float composerHeight(Context& context, const Model& model, const ChatState& state, float width) {
    const float side = context.panes().breadth == Breadth::Phone ? 28.0F : 40.0F;
    if (model.gate != nullptr) return gateHeight(context, model, width - side) + 36;
    const auto options = optionsHere(model, state);
    const Grid grid = gridFor(context, model, options, width - side);
    float height = options.empty() ? 12 : std::min(grid.height, gridLimit(context)) + 12 + 12;
    if (titled(context) && !options.empty()) height += 29;
    if (isFeelingAsked(context, model, state)) height += feelingHeight(context, width - side);
    if (const float row = rowHeight(context, model, state, width - side); row > 0)
        height += row + (options.empty() ? 12.0F : 10.0F) - 10 + 8;
    return height;
}

void composer(Context& context, const Model& model, const Rect& rect, ChatState& state,
              Commands& commands) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    context.setRegion(Region::Replies);
    painter.fill(rect, theme.surface);
    painter.fill({rect.x, rect.y, rect.w, theme.border}, theme.line);
    const float side = context.panes().breadth == Breadth::Phone ? 14 : 20;
    if (model.gate != nullptr) return drawGate(context, model, rect.inset(side, 0), commands);
    const auto options = optionsHere(model, state);
    // A reply that is no longer on offer cannot be sent.
    if (state.chosen) {
        const story::Option* chosen = &model.scenario->options[*state.chosen];
        if (std::ranges::find(options, chosen) == options.end()) state.chosen.reset();
    }
    Rect rest = rect.inset(side, 0);
    rest.takeTop(12);
    if (isFeelingAsked(context, model, state)) feelingRow(context, model, rest, state, commands);
    if (titled(context) && !options.empty()) {
        Rect title = rest.takeTop(21);
        const std::string_view words = context.tr("reply", "Your reply");
        const TextStyle bold{.size = type::kLabel, .bold = true}, small{.size = type::kSecond};
        const float room = title.w - painter.measure(words, bold).width - 12;
        // As much of the hint as there is room for.
        for (const std::string_view hint :
             {context.tr("reply", "Take your time. Nothing here is timed."),
              context.tr("reply", "Take your time")}) {
            const float width = painter.measure(hint, small).width;
            if (width > room) continue;
            painter.text(title.takeEnd(width), hint, small, theme.text2);
            break;
        }
        painter.text(title, words, bold, theme.text);
        rest.takeTop(8);
    }
    takeNumberKeys(context, model, options, state);
    bool send = false;
    if (!options.empty()) {
        Grid grid = gridFor(context, model, options, rest.w);
        const float last = rowHeight(context, model, state, rest.w);
        const float below = last > 0 ? last + 10 + 8 : 12;
        const Rect view = rest.takeTop(std::min({grid.height, gridLimit(context), rest.h - below}));
        const bool scrolls = grid.height > view.h + 1;
        // The bar stands beside the replies. The clip leaves room for focus rings where nothing
        // needs to scroll.
        Rect content = view;
        if (scrolls) {
            grid = gridFor(context, model, options, rest.w - kBar);
            content = beginScroll(context, view, state.replies, grid.height);
        }
        float y = content.y;
        for (std::size_t i = 0; i < options.size(); ++i) {
            const auto column = static_cast<int>(i) % grid.columns;
            const std::size_t row = i / static_cast<std::size_t>(grid.columns);
            const Rect box{content.x + (grid.width + kReplyGap) * static_cast<float>(column), y,
                           grid.width, grid.rowHeights[row]};
            const auto index =
                static_cast<story::OptionIndex>(options[i] - model.scenario->options.data());
            send = replyCard(context, model, box, *options[i], index, static_cast<int>(i) + 1,
                             grid.numbered, state) ||
                   send;
            if (column == grid.columns - 1) y += grid.rowHeights[row] + kReplyGap;
        }
        if (scrolls) endScroll(context, state.replies);
        rest.takeTop(10);
    }
    if (const auto elsewhere = waitingElsewhere(model, state))
        elsewhereRow(context, model, rest.takeTop(rowHeight(context, model, state, rest.w)),
                     *elsewhere, state);
    else if (context.panes().composer)
        send = composerRow(context, model, rest.takeTop(44), state) || send;
    // Without a ring in sight, Enter sends what is chosen.
    if (state.chosen && context.takeKey(key::kEnter)) send = true;
    if (send && state.chosen) {
        commands.push_back(Choose{*state.chosen});
        state.chosen.reset();
        state.talk.jump(1e6F);
    }
}

} // namespace ui::parts
