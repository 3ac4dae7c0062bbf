// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"

#include <algorithm>
#include <string>

namespace ui::parts {
namespace {

constexpr float kTight = 560; ///< in a narrower talk actions stand below their message

// Draws a message where it stands, or on its way there: it rises and fades in when it has just
// come.
void drawArriving(Context& context, const Model& model, const Entry& entry, Rect box, bool fresh,
                  Outline outlined) {
    constexpr float kRise = 8;
    const float here = context.motion.toward(context.id("arrive", entry.message->event), 1,
                                             duration::kBubble, fresh ? 0.0F : 1.0F);
    if (!context.reducedMotion()) box.y += kRise * (1 - here);
    context.painter.pushFade(here);
    if (outlined == Outline::None)
        drawEntry(context, model, entry, box);
    else
        drawBubble(context, model, entry, box, outlined);
    context.painter.popFade();
}

bool isSpoken(const Entry& entry) {
    return entry.message != nullptr && !entry.message->deleted && !entry.mine &&
           entry.kind <= Entry::Kind::Voice;
}

// What the pointer and the keys do to a message that somebody wrote. The keys are about the message
// in focus; where nothing is in focus, about the one in hand, or the newest.
Interaction react(Context& context, const Model& model, const Entry& entry, const Rect& box,
                  bool newest, bool hovers, ChatState& state, Commands& commands) {
    const Id id = context.id("message", entry.message->event);
    const Interaction use = context.interact(id, box);
    const bool focused = context.focus.has(id) && context.focus.visible();
    const bool isHere = (use.hovered && hovers) || focused;
    const bool isSentAway = state.sentAway == entry.message->event;
    if (isSentAway && !isHere) state.sentAway = story::kNoEvent;
    if (use.clicked || (isHere && !isSentAway)) state.active = entry.message->event;
    const bool inHand =
        state.active == entry.message->event || (newest && state.active == story::kNoEvent);
    const bool key = focused || (inHand && !context.focus.visible());
    if (key && context.takeKey(context.settings.keys.flag)) {
        state.flagging = entry.message->event;
        state.sign = entry.message->flag.value_or(story::kNoReason);
    } else if (key && context.takeKey(context.settings.keys.screenshot)) {
        takeScreenshot(model, state, entry.message->event, commands);
    }
    return use;
}

// A press on the dots or the empty talk, or Space, shows at once what is being written.
void typing(Context& context, const Rect& dots, const Rect& talk, Commands& commands) {
    const Id id = context.id("typing");
    const Interaction use = context.interact(id, dots.target());
    drawTyping(context, dots);
    context.ring(use, dots, 18);
    context.tooltip(id, dots, context.tr("message", "Show it now"), use);
    if (use.clicked || context.tapped(talk) || context.takeKey(key::kSpace))
        commands.push_back(Hurry{});
}

bool isKeyboardAt(const Context& context, const story::Message& message) {
    for (const std::string_view part : {"message", "flag", "unflag", "shot"})
        if (context.focus.has(context.id(part, message.event))) return true;
    return false;
}

// The actions of the message that is in hand. Leaving the message and its actions closes them, with
// the pointer or the keyboard; where they were asked for, a press beside them does; Esc always
// does.
void actions(Context& context, const Model& model, const story::Message& message, const Rect& box,
             const Rect& pane, const Rect& talk, bool tight, bool hovers, ChatState& state,
             Commands& commands) {
    Rect anchor = box;
    if (message.flag && !tight) anchor.w += 10;
    drawActions(context, model, anchor, pane, tight, state, message, commands);
    if (context.takeKey(key::kEscape)) {
        state.sentAway = message.event;
        state.active = story::kNoEvent;
        if (context.focus.visible()) context.focus.jump(context.id("message", message.event));
        return;
    }
    const Rect reach{box.x, box.y - 8, pane.endX() - box.x, box.h + 24};
    const bool pointed = reach.contains(context.pointer());
    const bool left =
        hovers ? !pointed && context.pointer().x > -1e5F && !context.still : context.tapped(talk);
    const bool goesOn = context.focus.visible() && !isKeyboardAt(context, message);
    if (context.focus.visible() ? goesOn && !(hovers && pointed) : left)
        state.active = story::kNoEvent;
}

// Whoever has scrolled up sees that something has come below, and gets there.
void wayDown(Context& context, const Model& model, const Rect& talk, ChatState& state) {
    const std::size_t all = model.chats[state.open].messages.size();
    if (state.talk.atEnd()) state.reached = all;
    // A few lines up, the newest message is still in sight.
    const bool isFar = state.talk.most() - state.talk.target > talk.h / 2;
    const std::size_t news = all - std::min(state.reached, all);
    const bool isTaken = talk.w < kTight && state.active != story::kNoEvent; // by actions
    if ((news == 0 && !isFar) || isTaken) return;
    const Id id = context.id("way-down");
    constexpr float kAbove = 12, kHeight = 44;
    const std::string words = news == 0   ? std::string{}
                              : news == 1 ? std::string(context.tr("message", "A new message"))
                                          : base::fill(context.tr("message", "{n} new messages"),
                                                       {{"n", std::to_string(news)}});
    const ButtonLook look{.icon = "chevron-down"};
    const float width =
        news == 0 ? kHeight : std::min(buttonWidth(context, words, look), talk.w - 24);
    const Rect box{talk.centre().x - width / 2, talk.endY() - kAbove - kHeight, width, kHeight};
    context.pushLayer(box, false);
    context.painter.shadow(box, Elevation::High);
    const bool pressed =
        news == 0 ? iconButton(context, id, box.centre(), "chevron-down",
                               context.tr("message", "To the newest message"), {.filled = true})
                  : button(context, id, box, words, look);
    context.popLayer();
    if (!pressed) return;
    state.talk.target = state.talk.most();
    context.requestFrame();
}

} // namespace

void messages(Context& context, const Model& model, const Rect& rect, ChatState& state,
              const MessageLayout& layout, Commands& commands) {
    const story::EventIndex before = state.active;
    context.setRegion(Region::Messages);
    context.painter.wallpaper(rect);
    const bool tight = rect.w < kTight;
    // Where actions stand below their message they cover the next one: they come when they are
    // asked for.
    const bool hovers = !tight && !context.touch();
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
    state.talkTop = rect.y;
    for (const Entry& entry : layout.entries())
        if (state.flagging != story::kNoEvent && entry.message != nullptr &&
            entry.message->event == state.flagging)
            top = std::max(state.sheetTop - 24, rect.y + entry.box.h + 12) - entry.box.endY();

    const Entry* active = nullptr;
    Rect activeBox;
    const auto& entries = layout.entries();
    const auto& log = model.chats[state.open].messages;
    bool newest = true;
    for (std::size_t n = entries.size(); n-- > 0;) {
        const Entry& entry = entries[n];
        const Rect box = entry.box.moved(content.x + margin, top);
        const bool seen = context.painter.visible(box.inset(-40, -12));
        const bool spoken = isSpoken(entry);
        // Newest first, and those out of sight too: the arrows walk through the whole talk.
        const Interaction use =
            spoken ? react(context, model, entry, box, newest, hovers, state, commands)
                   : Interaction{};
        if (spoken) newest = false;
        if (!seen) continue;
        if (entry.message == nullptr) {
            drawEntry(context, model, entry, box);
            continue;
        }
        const bool isActive = spoken && state.active == entry.message->event;
        const auto place = static_cast<std::size_t>(entry.message - log.data());
        drawArriving(context, model, entry, box, state.drawn && place >= *state.drawn,
                     isActive && tight ? Outline::Active : Outline::None);
        if (isActive) drawAlternative(context, model, entry, box);
        if (entry.message->flag) drawSignChip(context, model, box, content, tight, *entry.message);
        context.ring(use, box, radius::kBubble);
        if (isActive) {
            active = &entry;
            activeBox = box;
        }
    }
    if (writing)
        typing(context, {content.x + margin, top + layout.height() - 4, 66, 36}, rect, commands);
    state.drawn = log.size();
    if (active != nullptr && state.flagging == story::kNoEvent)
        actions(context, model, *active->message, activeBox, content, rect, tight, hovers, state,
                commands);
    endScroll(context, state.talk);
    if (state.flagging == story::kNoEvent) wayDown(context, model, rect, state);
    if (state.active != before) context.requestFrame(); // there is other room for actions now
}

} // namespace ui::parts
