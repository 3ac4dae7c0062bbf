// SPDX-License-Identifier: MIT
#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"

#include <algorithm>
#include <cmath>

namespace ui::parts {
namespace {

constexpr float kSide = 14;

Corners bubbleCorners(const Entry& entry) {
    constexpr float kRound = radius::kBubble, kTight = radius::kBubbleTight;
    // The sender's lower corner is tight, and so is the upper one where a run goes on.
    if (entry.mine) return {kRound, entry.inRun ? kTight : kRound, kTight, kRound};
    return {entry.inRun ? kTight : kRound, kRound, kRound, kTight};
}

void drawStamp(Context& context, const Entry& entry, Rect line, Color ink) {
    if (entry.mine) {
        context.painter.icon("ticks", line.takeEnd(16).middle(16, 16), ink, Turn::Keep);
        line.takeEnd(4);
    }
    context.painter.text(line, stampOf(context, *entry.message), {.size = type::kTime}, ink,
                         Horizontal::End);
}

void drawVoice(Context& context, Rect& inner, Color ink) {
    const Rect row = inner.takeTop(44);
    const Rect play{row.x, row.y + 2, 36, 36};
    context.painter.fill(play, ink.faded(0.14F), 18);
    context.painter.icon("play", play.middle(18, 18), ink);
    constexpr float kBars[] = {8, 14, 20, 12, 24, 18, 10, 22, 16, 8, 18, 24, 14, 10, 20, 12};
    float x = play.endX() + 10;
    for (const float height : kBars) {
        if (x + 3 > row.endX()) break;
        context.painter.fill({x, play.centre().y - height / 2, 3, height}, ink.faded(0.55F), 1.5F);
        x += 7;
    }
}

void drawBubble(Context& context, const Model& model, const Entry& entry, const Rect& box,
                bool lifted, bool outlined) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const story::Message& message = *entry.message;
    const Corners corners = bubbleCorners(entry);
    const Color ink = entry.mine ? theme.outText : theme.inText;
    const Color meta = entry.mine ? theme.outMeta : theme.inMeta;
    if (!theme.highContrast())
        painter.shadow(box, lifted ? Elevation::High : Elevation::Low, corners);
    painter.fill(box, entry.mine ? theme.out : theme.in, corners);
    const auto outline = [&](float reach, float width, Color color) {
        Corners around = corners;
        for (float* r : {&around.startTop, &around.endTop, &around.endBottom, &around.startBottom})
            *r += reach;
        painter.border(box.inset(-reach), color, width, around);
    };
    if (lifted)
        outline(3, 3, theme.sign);
    else if (message.flag)
        outline(2, 2, theme.signLine);
    else if (outlined)
        outline(1, 2, theme.brand);
    else if (theme.highContrast())
        outline(0, 2, entry.mine ? theme.brand : theme.soft);

    Rect inner = box.inset(kSide, 0);
    if (entry.named) {
        inner.takeTop(6);
        painter.text(inner.takeTop(19), nameOf(context, model, message.speaker),
                     {.size = type::kSecond, .bold = true, .maxLines = 1}, theme.brand,
                     Horizontal::Start);
    }
    if (entry.kind == Entry::Kind::Photo) {
        inner.takeTop(8);
        const story::Line& line = model.scenario->lines[message.line];
        Rect frame = inner.takeTop(inner.w * 0.72F);
        frame = frame.inset(-6, 0);
        const std::string name = "scenes/" + line.picture;
        painter.picture(name, frame, 14);
        if (!painter.hasPicture(name)) {
            // What the picture shows, in words.
            painter.text(frame.inset(16, 0),
                         context.strings.story(*model.scenario, line.alternative),
                         {.size = type::kSecond, .reading = true}, theme.onTint, Horizontal::Centre,
                         Vertical::Bottom);
        }
        inner.takeTop(4);
    }
    if (entry.kind == Entry::Kind::Voice) {
        inner.takeTop(8);
        drawVoice(context, inner, ink);
    }
    const Rect foot = inner.takeBottom(entry.timeInline ? 0.0F : 25.0F);
    const TextStyle style{
        .size = type::kBubble, .reading = true, .lineHeight = 1.38F, .ownDirection = true};
    if (!entry.words.empty()) {
        const TextSize size = painter.measure(entry.words, style, inner.w + 0.5F);
        const float slack = inner.h - size.height;
        const bool plain = !size.rightToLeft;
        const float above =
            std::max(entry.timeInline ? (plain ? slack / 2 - 0.5F : slack * 13 / 22)
                                      : (plain ? std::min(slack, 8.0F) : std::max(slack - 4, 0.0F)),
                     0.0F);
        Rect words = inner;
        words.takeTop(above);
        // A message's side comes from its sender; its lines follow its own direction.
        const bool opposite = size.rightToLeft != painter.mirrored();
        painter.text(words, entry.words, style, message.deleted ? meta : ink,
                     opposite ? Horizontal::End : Horizontal::Start, Vertical::Top);
    }
    if (entry.timeInline) {
        Rect line = box.inset(kSide, 0);
        line.takeBottom(9);
        drawStamp(context, entry, line.takeBottom(15), meta);
    } else {
        drawStamp(context, entry, Rect{foot.x, foot.endY() - 24, foot.w, 15}, meta);
    }
}

// The words of what can be done about a message, beside it or, in a narrow pane, below it.
void drawActions(Context& context, const Model& model, const Rect& box, const Rect& pane,
                 bool below, ChatState& state, const story::Message& message, Commands& commands) {
    const Theme& theme = context.theme();
    const std::string_view flagWord =
        message.flag ? context.tr("message", "Change") : context.tr("message", "Flag");
    const std::string_view shotWord = context.tr("message", "Screenshot");
    const TextStyle style{.size = type::kLabel, .bold = true};
    const float flagWidth = context.painter.measure(flagWord, style).width + 60;
    const float shotWidth = below ? context.painter.measure(shotWord, style).width + 56 : 56;
    const float takeWidth = message.flag ? 52.0F : 0.0F;
    Rect card{box.endX() + 8, box.endY() - 50, flagWidth + shotWidth + takeWidth, 48};
    if (below) card = {box.x + 2, box.endY() + 6 + (message.flag ? 34 : 0), card.w, 48};
    card.x = std::min(card.x, pane.endX() - card.w - 12);
    context.pushLayer(card, false);
    context.painter.shadow(card, Elevation::High);
    context.painter.fill(card, theme.surface, 14);
    if (theme.highContrast() || theme.kind == ThemeKind::Dark)
        context.painter.border(card, theme.line, theme.border, 14);
    const auto part = [&](Id id, const Rect& rect, std::string_view icon, std::string_view word,
                          std::string_view name) {
        const Interaction use = context.interact(id, rect);
        if (const float lit = context.hover(id, use); lit > 0)
            context.painter.fill(rect.inset(3), theme.signTint.faded(lit / 1.6F), 11);
        Rect inner = rect.inset(word.empty() ? 18 : 14, 0);
        context.painter.icon(icon, inner.takeStart(20).middle(20, 20), theme.signText);
        inner.takeStart(8);
        if (!word.empty())
            context.painter.text(inner, word, style, theme.text);
        else
            context.tooltip(id, rect, name, use);
        context.ring(use, rect.inset(3), 11);
        return use.clicked;
    };
    Rect rest = card;
    if (part(context.id("flag", message.event), rest.takeStart(flagWidth), "flag", flagWord, {})) {
        state.flagging = message.event;
        state.sign = message.flag.value_or(story::kNoReason);
    }
    if (message.flag && part(context.id("unflag", message.event), rest.takeStart(takeWidth), "undo",
                             {}, context.tr("message", "Take the flag off")))
        unflag(context, model, state, message.event, commands);
    if (part(context.id("shot", message.event), rest, "screenshot",
             below ? shotWord : std::string_view{}, shotWord))
        takeScreenshot(context, model, state, message.event, commands);
    context.popLayer();
}

void drawSignChip(Context& context, const Model& model, const Rect& box, const Rect& pane,
                  bool below, const story::Message& message) {
    const Theme& theme = context.theme();
    const guide::Item& item = model.guide->item(*message.flag);
    const bool unsure = item.kind == guide::Kind::Habit;
    const std::string_view name =
        unsure ? context.tr("flag", "Not sure yet") : context.strings.name(item);
    const TextStyle style{.size = type::kSecond, .bold = true, .maxLines = 1};
    const float width = context.painter.measure(name, style).width + 42;
    Rect chipBox{box.endX() + 7, box.centre().y - 15, width, 30};
    if (below || chipBox.endX() > pane.endX() - 4) chipBox = {box.x, box.endY() + 4, width, 30};
    context.painter.fill(chipBox, theme.signTint, 15);
    context.painter.border(chipBox, theme.highContrast() ? theme.signLine : theme.sign.faded(0.45F),
                           theme.border, 15);
    Rect inner = chipBox.inset(8, 0);
    context.painter.icon(unsure ? "smile" : std::string_view(item.id),
                         inner.takeStart(18).middle(16, 16), theme.signText);
    inner.takeStart(5);
    context.painter.text(inner, name, style, theme.signText);
}

void drawQuiet(Context& context, const Model& model, const Entry& entry, const Rect& box) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    if (entry.kind == Entry::Kind::DayChip) {
        const std::string words = dayName(context, model, entry.day);
        const TextStyle style{.size = type::kSecond};
        const float width = painter.measure(words, style).width + 28;
        const Rect pill = box.middle(width, 28);
        painter.fill(pill, theme.surface, 14);
        if (theme.highContrast()) painter.border(pill, theme.soft, 2, 14);
        painter.text(pill, words, style, theme.text2, Horizontal::Centre);
        return;
    }
    if (entry.kind == Entry::Kind::LeftOnRead) {
        Rect row = box;
        painter.icon("ticks", row.takeEnd(18).middle(16, 16), theme.text3, Turn::Keep);
        row.takeEnd(4);
        painter.text(row, entry.words, {.size = type::kSecond}, theme.text3, Horizontal::End);
        return;
    }
    const TextStyle style{
        .size = type::kLabel, .reading = true, .lineHeight = 1.38F, .ownDirection = true};
    Rect inner = box.inset(16, 0);
    if (entry.kind == Entry::Kind::Thought) {
        // What the player thinks belongs to nobody else: an outline, not a bubble.
        painter.fill(box, theme.surface, radius::kCard);
        painter.dashedBorder(box, theme.edge, 1.5F, radius::kCard);
        painter.icon("me", inner.takeStart(18).middle(18, 18), theme.text2);
        inner.takeStart(10);
    }
    painter.text(inner, entry.words, style, theme.text2, Horizontal::Centre);
}

void drawTyping(Context& context, const Rect& box) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    painter.shadow(box, Elevation::Low, {18, 18, 18, radius::kBubbleTight});
    painter.fill(box, theme.in, {18, 18, 18, radius::kBubbleTight});
    if (theme.highContrast())
        painter.border(box, theme.soft, 2, {18, 18, 18, radius::kBubbleTight});
    constexpr double kCycle = 1.2;
    const double phase = std::fmod(context.now(), kCycle) / kCycle;
    for (int i = 0; i < 3; ++i) {
        float opacity = 1.0F - 0.28F * static_cast<float>(i);
        if (!context.reducedMotion()) {
            const double own = std::fmod(phase - i * 0.16 + 1, 1.0);
            opacity = 0.35F + 0.65F * static_cast<float>(std::max(0.0, 1 - own * 2.2));
        }
        painter.circle({box.x + 20 + 13 * static_cast<float>(i), box.centre().y}, 4,
                       theme.inMeta.faded(opacity));
    }
    // The dots change slowly: 15 pictures a second are enough.
    if (!context.reducedMotion()) context.requestFrameIn(66);
}

} // namespace

void chatHeader(Context& context, const Model& model, const Rect& rect, ChatState& state,
                Commands& commands) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    context.setRegion(Region::Header);
    painter.fill(rect, theme.surface);
    painter.fill({rect.x, rect.endY() - theme.border, rect.w, theme.border}, theme.line);
    const Breadth breadth = context.panes().breadth;
    const bool phone = breadth == Breadth::Phone;
    Rect rest = rect.inset(phone ? 4 : 16, 0);
    if (phone || breadth == Breadth::Narrow) {
        if (iconButton(context, context.id("back"), rest.takeStart(40).centre(), "back",
                       context.tr("header", "Back to the chats"), {.turn = Turn::Flip}))
            state.listOpen = true;
    }
    const story::ContactIndex who = model.scenario->chats[state.open].contact;
    const story::Contact& contact = model.scenario->contacts[who];
    const float size = phone ? 40.0F : 44.0F;
    const Rect face = rest.takeStart(size).middle(size, size);
    painter.avatar(contact.avatar, nameOf(context, model, who), face,
                   model.state->standings[who].blocked);
    if (model.typing == who && !model.state->standings[who].blocked) {
        painter.circle({face.endX() - 6, face.endY() - 6}, 8, theme.surface);
        painter.circle({face.endX() - 6, face.endY() - 6}, 5.5F, theme.ok);
    }
    rest.takeStart(phone ? 10 : 12);
    if (phone) {
        rest.takeEnd(8);
        exitButtons(context, rest.takeEnd(exitButtonsWidth(context, true)), true, commands);
        context.setRegion(Region::Header);
    } else {
        if (breadth != Breadth::Medium) {
            if (iconButton(context, context.id("more"), rest.takeEnd(44).centre(), "more",
                           context.tr("header", "More about this chat")))
                commands.push_back(Navigate{Screen::Contacts, who, story::kNoReason, {}});
            rest.takeEnd(8);
        }
        const ButtonLook look{.kind = ButtonKind::Secondary, .icon = "screenshot"};
        const std::string_view word = context.tr("header", "Screenshot");
        const float width = buttonWidth(context, word, look);
        if (button(context, context.id("screenshot"), rest.takeEnd(width).middle(width, 44), word,
                   look))
            takeScreenshot(context, model, state, story::kNoEvent, commands);
        rest.takeEnd(8);
    }
    // The name leads to the profile, too.
    const Rect profile{face.x - 4, rect.y + 6, rest.endX() - face.x + 4, rect.h - 12};
    const Interaction use = context.interact(context.id("profile"), profile);
    if (use.clicked) commands.push_back(Navigate{Screen::Contacts, who, story::kNoReason, {}});
    context.ring(use, profile, 12);
    const std::string_view met = context.strings.story(*model.scenario, contact.met);
    const TextStyle second{.size = type::kSecond, .lineHeight = 1.2F, .maxLines = 2};
    const float metHeight = met.empty() ? 0 : painter.measure(met, second, rest.w).height;
    Rect words = rest.middle(rest.w, 26 + metHeight);
    painter.text(words.takeTop(26), nameOf(context, model, who),
                 {.size = type::kPane, .bold = true, .maxLines = 1}, theme.text);
    if (!met.empty())
        painter.text(words, met, second, theme.text2, Horizontal::Start, Vertical::Top);
}

void messages(Context& context, const Model& model, const Rect& rect, ChatState& state,
              const MessageLayout& layout, Commands& commands) {
    context.setRegion(Region::Messages);
    context.painter.wallpaper(rect);
    const bool tight = rect.w < 560;
    const float margin = context.panes().breadth == Breadth::Phone ? 14.0F : 20.0F;
    const story::ContactIndex who = model.scenario->chats[state.open].contact;
    const bool writing = model.typing != story::kNobody && model.typingChat == state.open &&
                         !model.state->standings[who].blocked;
    const float typingRoom = writing ? 46.0F : 0.0F;
    state.talk.stickToEnd = true;
    if (state.talk.content == 0) state.talk.jump(1e6F);
    const float height = std::max(layout.height() + typingRoom, rect.h);
    const Rect content = beginScroll(context, rect, state.talk, height);
    // A short talk stands at the bottom, above the replies.
    float top = content.y + height - layout.height() - typingRoom;
    // While a message is being flagged it stands just above the sheet, with the talk around it.
    for (const Entry& entry : layout.entries())
        if (state.flagging != story::kNoEvent && entry.message != nullptr &&
            entry.message->event == state.flagging)
            top = std::max(state.sheetTop - 24, rect.y + entry.box.h + 12) - entry.box.endY();

    const Entry* active = nullptr;
    Rect activeBox;
    const auto& entries = layout.entries();
    for (std::size_t n = entries.size(); n-- > 0;) {
        const Entry& entry = entries[n];
        const Rect box = entry.box.moved(content.x + margin, top);
        const bool seen = context.painter.visible(box.inset(-40, -12));
        const bool spoken = entry.message != nullptr && !entry.message->deleted && !entry.mine &&
                            entry.kind <= Entry::Kind::Voice;
        Interaction use;
        if (spoken) {
            // Newest first, and those out of sight too: the arrows walk through the whole talk.
            const Id id = context.id("message", entry.message->event);
            use = context.interact(id, box);
            const bool key = context.focus.has(id) && context.focus.visible();
            if ((use.hovered && !context.touch()) || use.clicked || key)
                state.active = entry.message->event;
            if (key && context.takeKey(context.settings.keys.flag)) {
                state.flagging = entry.message->event;
                state.sign = entry.message->flag.value_or(story::kNoReason);
            } else if (key && context.takeKey(context.settings.keys.screenshot)) {
                takeScreenshot(context, model, state, entry.message->event, commands);
            }
        }
        if (!seen) continue;
        if (entry.message == nullptr || entry.kind > Entry::Kind::Voice) {
            drawQuiet(context, model, entry, box);
            continue;
        }
        const bool isActive = spoken && state.active == entry.message->event;
        drawBubble(context, model, entry, box, false, isActive && tight);
        if (entry.message->flag) drawSignChip(context, model, box, content, tight, *entry.message);
        context.ring(use, box, radius::kBubble);
        if (isActive) {
            active = &entry;
            activeBox = box;
        }
    }
    if (writing) {
        // A press on the dots shows at once what is still to come.
        const Rect dots{content.x + margin, top + layout.height() - 4, 66, 36};
        const Interaction use = context.interact(context.id("typing"), dots.target());
        drawTyping(context, dots);
        context.ring(use, dots, 18);
        context.tooltip(context.id("typing"), dots, context.tr("message", "Show it now"), use);
        if (use.clicked) commands.push_back(ShowAll{});
    }
    if (active != nullptr && state.flagging == story::kNoEvent) {
        Rect anchor = activeBox;
        if (active->message->flag && !tight) anchor.w += 10;
        drawActions(context, model, anchor, content, tight, state, *active->message, commands);
        // Leaving the message and its actions closes them, except for the keyboard and a finger.
        const Rect reach{activeBox.x, activeBox.y - 8, content.endX() - activeBox.x,
                         activeBox.h + 24};
        if (!context.touch() && !tight && !context.focus.visible() &&
            !reach.contains(context.pointer()) && context.pointer().x > -1e5F && !context.still)
            state.active = story::kNoEvent;
    }
    endScroll(context, state.talk);
}

void drawEntry(Context& context, const Model& model, const Entry& entry, const Rect& box) {
    if (entry.message == nullptr || entry.kind > Entry::Kind::Voice)
        drawQuiet(context, model, entry, box);
    else
        drawBubble(context, model, entry, box, false, false);
}

void liftedMessage(Context& context, const Model& model, const Rect& rect, const ChatState& state,
                   const MessageLayout& layout) {
    for (const Entry& entry : layout.entries()) {
        if (entry.message == nullptr || entry.message->event != state.flagging) continue;
        Rect box = entry.box;
        box.x += rect.x;
        box.y = std::max(rect.endY(), context.panes().header + box.h + 12) - box.h;
        drawBubble(context, model, entry, box, true, false);
    }
}

void takeScreenshot(Context& context, const Model& model, ChatState& state,
                    story::EventIndex message, Commands& commands) {
    story::Action action;
    action.kind = story::ActionKind::Screenshot;
    action.contact = model.scenario->chats[state.open].contact;
    action.message = message;
    commands.push_back(Perform{action});
    // Undo throws away the Screenshot event, which is the next one to be logged.
    story::Action undo;
    undo.kind = story::ActionKind::Discard;
    undo.message = static_cast<story::EventIndex>(model.events.size());
    state.undo = undo;
    state.toast.show(std::string(context.tr("toast", "Screenshot saved")), true, context.now());
}

void unflag(Context& context, const Model& model, ChatState& state, story::EventIndex message,
            Commands& commands) {
    story::Action action;
    action.kind = story::ActionKind::Unflag;
    action.message = message;
    commands.push_back(Perform{action});
    state.undo.reset();
    for (const story::Flag& flag : model.state->flags) {
        if (flag.message != message) continue;
        story::Action again;
        again.kind = story::ActionKind::Flag;
        again.message = message;
        again.item = flag.sign;
        state.undo = again;
    }
    state.toast.show(std::string(context.tr("toast", "Flag removed")), state.undo.has_value(),
                     context.now());
}

} // namespace ui::parts
