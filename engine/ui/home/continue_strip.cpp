// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "ui/home/parts.h"
#include "ui/home/stories.h"

#include <algorithm>
#include <string>

namespace ui::home {
namespace {

struct Words {
    std::string above, title, below, button;
    const StoryCard* story = nullptr;
};

Words wordsOf(const Context& context, const Model& model) {
    if (model.current != nullptr) {
        const StoryCard& story = *model.current;
        std::string below = dayOf(context, story);
        if (story.unread == 1)
            below =
                base::fill(context.tr("home", "{day}. New messages in 1 chat."), {{"day", below}});
        else if (story.unread > 1)
            below = base::fill(context.tr("home", "{day}. New messages in {n} chats."),
                               {{"day", below}, {"n", std::to_string(story.unread)}});
        return {std::string(context.tr("home", "Continue where you left off")), story.title, below,
                std::string(context.tr("home", "Continue")), &story};
    }
    Words words{std::string(context.tr("home", "Welcome")),
                std::string(context.tr("home", "Read between the lines")),
                std::string(context.tr(
                    "home", "Chat through a story, notice what feels odd, and see what helps.")),
                std::string(context.tr("home", "Choose a story")), nullptr};
    const auto fresh = std::ranges::find_if(model.stories, [](const StoryCard& story) {
        return story.ready && !story.started && !story.finished;
    });
    if (fresh == model.stories.end()) return words;
    words.story = &*fresh;
    words.button = base::fill(context.tr("home", "Start with {story}"), {{"story", fresh->title}});
    return words;
}

} // namespace

void continueStrip(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const Words words = wordsOf(context, model);
    const Color white = rgb(0xFFFFFF);
    const bool wide = column.width() >= 560;
    const float padding = wide ? 28.0F : 20.0F;
    const float room = wide ? column.width() * 0.5F - padding : column.width() - 2 * padding;
    const auto content = [&](Column& text) {
        text.text(words.above, {.size = type::kLabel}, rgb(0xD5EAEA));
        text.text(words.title, {.size = type::kHero, .bold = true, .lineHeight = 1.25F}, white);
        text.text(words.below, {.size = type::kBody}, white);
    };
    const bool pressable = words.story != nullptr;
    const float textHeight = Column::heightOf(context, room, content);
    const float foot = pressable ? 16.0F + 44 : 0.0F;
    const Rect strip = column.take(std::max(188.0F, textHeight + foot + 44));
    if (column.dry || !painter.visible(strip)) return;

    const Color stops[] = {rgb(0x0D4A50), rgb(0x0F666C)};
    painter.gradient(strip, stops, false, radius::kLarge);
    if (!theme.highContrast()) {
        painter.pushClip(strip.inset(8));
        for (float y = strip.y - 20; y < strip.endY(); y += 72)
            for (float x = strip.x - 20; x < strip.x + (wide ? room + 130 : strip.w); x += 72)
                painter.star({x, y, 72, 72}, white.faded(0.07F), 1.3F);
        painter.popClip();
    } else {
        painter.border(strip, theme.soft, 2, radius::kLarge);
    }
    if (wide) {
        Rect rest = strip;
        const Rect cover = rest.takeEnd(strip.w * 0.507F);
        // The story's own cover is on its card below; here it stands only where it goes on.
        painter.picture(model.current != nullptr ? words.story->cover : "covers/default", cover,
                        {cover.h / 2, radius::kLarge, radius::kLarge, cover.h / 2});
    }

    const float used = textHeight + foot;
    const float start = strip.y + (strip.h - used) / 2;
    Column text(context, {strip.x + padding, start, room, 0});
    content(text);
    if (!pressable) return;
    text.gap(16);
    Rect row = text.take(44);
    const TextStyle style{.size = type::kBody, .bold = true, .maxLines = 1};
    const float width = std::min(painter.measure(words.button, style).width + 70, row.w);
    const Rect box = row.takeStart(width);
    const Id id = context.id("home-continue");
    const Interaction use = context.interact(id, box);
    // White on the strip in every theme.
    painter.fill(box, mix(white, rgb(0xDCEEED), context.hover(id, use)), radius::kButton);
    // The words come first where there is hardly room for them.
    const bool tight = width < painter.measure(words.button, style).width + 70;
    Rect inner = box.inset(tight ? 10.0F : 20.0F, 0);
    if (!tight) {
        painter.icon("play", inner.takeStart(20).middle(20, 20), rgb(0x0A4C52));
        inner.takeStart(8);
    }
    painter.text(inner, words.button, style, rgb(0x0A4C52));
    context.ring(use, box, radius::kButton, true);
    row.takeStart(16);
    for (const std::string& avatar : words.story->avatars) {
        if (row.w < 36 || model.current == nullptr) break;
        const Rect face = row.takeStart(28).middle(28, 36);
        painter.avatar(avatar, {}, {face.x, face.y, 36, 36});
    }
    if (!use.clicked) return;
    if (model.current != nullptr)
        commands.push_back(Play{words.story->id, false});
    else
        commands.push_back(go(Screen::ContentNote, words.story->id));
}

} // namespace ui::home
