// SPDX-License-Identifier: MIT
#include "ui/widgets/fit.h"

#include <algorithm>

namespace ui {

float widestWord(Context& context, std::string_view words, const TextStyle& style) {
    float widest = 0;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (end > 0)
            widest = std::max(widest, context.painter.measure(words.substr(0, end), style).width);
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return widest;
}

bool fits(Context& context, std::string_view words, const TextStyle& style, float width,
          int lines) {
    if (width <= 0) return false;
    const TextSize whole = context.painter.measure(words, style);
    if (whole.width <= width) return whole.lines <= lines;
    return lines > 1 && widestWord(context, words, style) <= width &&
           context.painter.measure(words, style, width).lines <= lines;
}

} // namespace ui
