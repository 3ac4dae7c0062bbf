// SPDX-License-Identifier: MIT
#include "map/picture.h"

#include <fmt/format.h>

namespace map {

std::string styleOf(const Palette& p) {
    std::string css;
    const auto fill = [&](std::string_view look, std::uint32_t color) {
        css += fmt::format(".{}{{fill:#{:06X}}}", look, color);
    };
    const auto line = [&](std::string_view look, std::uint32_t color) {
        css += fmt::format(".{}{{stroke:#{:06X}}}", look, color);
    };
    const auto shape = [&](std::string_view look, std::uint32_t inside, std::uint32_t border) {
        fill(look, inside);
        line(look, border);
    };
    fill("page", p.page);
    shape("chat", p.chat, p.chatLine);
    shape("pusher", p.manipulator, p.edge);
    line("onchat", p.chat);
    line("onpusher", p.manipulator);
    shape("card", p.card, p.cardLine);
    shape("hook", p.kit, p.kitLine);
    shape("close", p.brand, p.brand);
    shape("safe", p.okTint, p.ok);
    shape("open", p.missTint, p.miss);
    fill("reply", p.reply);
    shape("note", p.page, p.edge);
    shape("chip", p.page, p.edge);
    shape("panel", p.page, p.chatLine);
    fill("sign", p.sign);
    shape("tactic", p.tint, p.brand);
    shape("alike", p.card, p.mix);
    line("proved", p.ok);
    line("unreached", p.edge);
    line("trapped", p.miss);
    line("visited", p.brand);
    line("here", p.focus);
    fill("moonr", p.replyMeta);
    fill("moon", p.text2);
    fill("t", p.text);
    fill("t2", p.text2);
    fill("tb", p.brand);
    fill("tr", p.replyText);
    fill("ob", p.onBrand);
    fill("ts", p.onSign);
    fill("tt", p.onTint);
    fill("tm", p.mixText);
    fill("tok", p.okText);
    fill("tmiss", p.missText);
    line("go", p.edge);
    line("call", p.brand);
    line("start", p.brand);
    line("hooked", p.edge);
    line("finish", p.ok);
    line("else", p.edge);
    fill("a-go", p.edge);
    fill("a-call", p.brand);
    fill("a-finish", p.ok);
    return css;
}

} // namespace map
