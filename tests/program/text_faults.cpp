// SPDX-License-Identifier: MIT
#include "program/text_faults.h"

#include "base/strings.h"

#include <algorithm>

namespace programtest {
namespace {

std::string quoted(const SetText& text) {
    std::string words = text.words.substr(0, 40);
    while (!base::isUtf8(words))
        words.pop_back();
    std::ranges::replace(words, '\n', ' ');
    return '"' + words + '"';
}

/// Rounding to pixels, and letters that lean over their width.
constexpr float kSlack = 2.5F;

int wordsOf(const std::string& words) {
    return 1 + static_cast<int>(std::ranges::count_if(
                   words, [](char c) { return c == ' ' || c == '-' || c == '\n' || c == '/'; }));
}

/// An address or a handle has nowhere to be broken, and has to be where it is too long for a line.
bool isAddress(const std::string& words) {
    return words.find(' ') == words.npos && words.find_first_of(".@_") != words.npos;
}

} // namespace

void Faults::add(const std::string& what, const SetText& text) {
    found.emplace(quoted(text) + " " + what, text.ink);
}

void findCutOff(const std::vector<SetText>& texts, Faults& faults) {
    for (const SetText& text : texts) {
        if (!text.seen()) {
            if (!text.scrolls) faults.add("is out of sight", text);
            continue;
        }
        if (text.ink.x < text.clip.x - kSlack || text.ink.endX() > text.clip.endX() + kSlack)
            faults.add("is cut off at a side", text);
        if (!text.scrolls &&
            (text.ink.y < text.clip.y - kSlack || text.ink.endY() > text.clip.endY() + kSlack))
            faults.add("is cut off above or below", text);
        if (text.box.w > 0 && text.ink.w > text.box.w + kSlack)
            faults.add("is wider than its place", text);
        if (text.lines > wordsOf(text.words) && !isAddress(text.words))
            faults.add("is broken inside a word", text);
        // Only the last lines of the list of chats may end in "…".
        if (text.truncated && text.region != ui::Region::List) faults.add("is shortened", text);
    }
}

namespace {

/// How far two rectangles of letters reach into each other, within what is seen.
ui::Rect overlap(const SetText& a, const SetText& b) {
    const auto parts = [](const SetText& text) {
        if (text.lines < 2) return std::vector<ui::Rect>{text.ink};
        ui::Rect upper = text.ink;
        upper.h = text.last.y - upper.y;
        return std::vector<ui::Rect>{upper, text.last};
    };
    ui::Rect most;
    for (const ui::Rect& first : parts(a))
        for (const ui::Rect& second : parts(b)) {
            const ui::Rect both = a.clip.cut(first).cut(b.clip.cut(second));
            if (both.w > kSlack && both.h > most.h) most = both;
        }
    return most;
}

} // namespace

void findOverlaps(const std::vector<SetText>& texts, Faults& faults) {
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const SetText &a = texts[i], &b = texts[j];
            if (a.sheet != b.sheet) continue;
            // Nastaliq's strokes reach between those of the line above and still stand apart.
            const float share = a.rightToLeft || b.rightToLeft ? 0.75F : 0.4F;
            const float height = std::min(a.ink.h / static_cast<float>(a.lines),
                                          b.ink.h / static_cast<float>(b.lines));
            if (overlap(a, b).h > std::max(share * height, kSlack))
                faults.add("over " + quoted(b), a);
        }
}

void gather(ui::Context& context, std::vector<SetText>& into) {
    int sheets = 0, layer = 0;
    ui::Region region = ui::Region::Main;
    const ui::Rect screen = context.screen();
    context.painter.onText = [=, &context, &into](std::string_view words, const ui::Rect& box,
                                                  ui::Vec at, const ui::TextSize& size) mutable {
        const ui::Rect drawn = context.painter.screen();
        if (drawn.w != screen.w || drawn.h != screen.h) return;
        const ui::Rect ink{at.x, at.y + size.inkTop, size.width, size.inkBottom - size.inkTop};
        if (ink.empty()) return;
        // A sheet covers what was lifted before it, which is of another region.
        if (context.layer() != layer || (layer > 0 && context.region() != region)) ++sheets;
        layer = context.layer();
        region = context.region();
        ui::Rect last = ink;
        last.y = at.y + size.height - size.height / static_cast<float>(size.lines);
        last.h = ink.endY() - last.y;
        last.w = size.lastLine;
        if (size.rightToLeft != context.painter.mirrored()) last.x = ink.endX() - last.w;
        into.push_back({.words = std::string(words),
                        .box = box,
                        .ink = ink,
                        .clip = context.painter.clip(),
                        .sheet = layer == 0 ? 0 : sheets,
                        .lines = size.lines,
                        .last = last,
                        .rightToLeft = size.rightToLeft,
                        .scrolls = context.scroll != nullptr,
                        .truncated = size.truncated,
                        .region = region});
    };
}

} // namespace programtest
