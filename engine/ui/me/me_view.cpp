// SPDX-License-Identifier: MIT
#include "ui/me/me_view.h"

#include "base/strings.h"
#include "ui/chat/message_layout.h"
#include "ui/page/people.h"
#include "ui/widgets/fit.h"

#include <algorithm>
#include <array>

namespace ui {
namespace {

using story::Audience;
using story::Setting;

struct SettingWords {
    std::string_view icon, name, second;
};

SettingWords wordsOf(const Context& context, const Model& model, Setting setting) {
    const Audience now = model.state->privacy[setting];
    const bool open = now == Audience::Everyone;
    switch (setting) {
    case Setting::Account:
        return {open ? "globe" : "lock", context.tr("privacy", "Account"),
                open ? context.tr("privacy", "Public: anyone can open my profile")
                     : context.tr("privacy", "Private: I decide who comes in")};
    case Setting::Messages:
        return {"chat", context.tr("privacy", "Messages"),
                open ? context.tr("privacy", "Anyone can write to me")
                     : context.tr("privacy", "New people arrive as a request")};
    case Setting::Groups:
        return {"contacts", context.tr("privacy", "Add me to groups"),
                open ? context.tr("privacy", "Anyone can put me in a group")
                     : context.tr("privacy", "Ask me first, unless we are in contact")};
    case Setting::Phone:
        return {"phone", context.tr("privacy", "Phone number"),
                context.tr("privacy", "Calls and other apps find me by it")};
    case Setting::School:
        return {"school", context.tr("privacy", "School"),
                context.tr("privacy", "Shown under my name")};
    case Setting::Photos:
        return {"photo", context.tr("privacy", "Photos"),
                context.tr("privacy", "The pictures on my profile")};
    case Setting::Online: break;
    }
    return {"clock", context.tr("privacy", "When I am online"),
            context.tr("privacy", "The green dot")};
}

} // namespace

bool MeView::sees(Viewer viewer, Setting setting, const story::Privacy& privacy) {
    if (viewer == Viewer::Me) return true;
    const Audience audience = privacy[setting];
    return audience == Audience::Everyone ||
           (viewer == Viewer::Contact && audience == Audience::Contacts);
}

int MeView::strangerLearns(const story::Privacy& privacy) {
    constexpr std::array kThings{Setting::Account, Setting::Phone, Setting::School, Setting::Photos,
                                 Setting::Online};
    return static_cast<int>(std::ranges::count_if(
        kThings, [&](Setting one) { return sees(Viewer::Stranger, one, privacy); }));
}

void MeView::settingRow(Column& column, const Model& model, Setting setting, bool last,
                        Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const SettingWords words = wordsOf(context, model, setting);
    const bool two = setting == Setting::Account;
    const bool below = column.width() < 560;
    const bool changed = m_changed == setting;
    const std::string_view second =
        changed ? context.tr("privacy", "Changed just now") : words.second;
    const TextStyle bold{.size = type::kBody, .bold = true};
    const TextStyle small{.size = type::kSecond, .bold = changed};
    const std::string_view pair[] = {context.tr("audience", "Public"),
                                     context.tr("audience", "Private")};
    const std::string_view three[] = {context.tr("audience", "Everyone"),
                                      context.tr("audience", "Contacts"),
                                      context.tr("audience", "Nobody")};
    const auto labels = two ? std::span<const std::string_view>(pair) : std::span(three);
    const float choice = below ? column.width() - 28 : two ? 180.0F : 270.0F;
    const float tall = segmentsHeight(context, labels, choice, 46);
    const float width = column.width() - 14 - 36 - 14 - 14 - (below ? 0 : choice + 12);
    const float first = painter.measure(words.name, bold, width).height;
    const float height = first + painter.measure(second, small, width).height;
    const float rowHeight = std::max(height + 24, 65.0F) + (below ? tall + 10 : 0.0F);
    const Rect rect = column.take(rowHeight);
    if (column.dry) return;
    if (changed) {
        painter.fill(rect, mix(theme.surface, theme.brandTint, 0.5F), radius::kCard);
        painter.fill({rect.x, rect.y + 10, 4, rect.h - 20}, theme.brand, 2);
    }
    if (!last) painter.fill({rect.x, rect.endY() - theme.border, rect.w, theme.border}, theme.line);
    Rect rest = rect.inset(14, 0);
    Rect under = below ? rest.takeBottom(tall + 12) : Rect{};
    if (below) {
        under.takeBottom(12);
    } else {
        under = rest.takeEnd(choice).middle(choice, tall);
        rest.takeEnd(12);
    }
    iconTile(context, rest.takeStart(36).middle(36, 36), words.icon);
    rest.takeStart(14);
    Rect lines = rest.middle(rest.w, height);
    painter.text(lines.takeTop(first), words.name, bold, theme.text);
    painter.text(lines, second, small, changed ? theme.onTint : theme.text2);

    const int now = static_cast<int>(model.state->privacy[setting]);
    const Id id = context.id("setting", static_cast<Id>(setting) * 8);
    const int shown = two ? std::min(now, 1) : now;
    const int picked = segments(context, id, under, labels, shown);
    if (picked == shown) return;
    story::Action action;
    action.kind = story::ActionKind::SetPrivacy;
    action.setting = setting;
    action.audience = static_cast<Audience>(picked);
    commands.push_back(Perform{action});
    m_changed = setting;
}

void MeView::settings(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const auto group = [&](std::string_view title, std::span<const Setting> members) {
        column.text(title, {.size = type::kLabel, .bold = true}, context.theme().text2);
        column.gap(8);
        column.card(pageCard(context), 0, [&](Column& inner) {
            for (std::size_t i = 0; i < members.size(); ++i)
                settingRow(inner, model, members[i], i + 1 == members.size(), commands);
        });
        column.gap(18);
    };
    constexpr Setting kFind[] = {Setting::Account};
    constexpr Setting kReach[] = {Setting::Messages, Setting::Groups};
    constexpr Setting kSee[] = {Setting::Phone, Setting::School, Setting::Photos, Setting::Online};
    group(context.tr("privacy", "Who can find me"), kFind);
    group(context.tr("privacy", "Who can reach me"), kReach);
    group(context.tr("privacy", "Who can see"), kSee);
    review(column, model, commands);
}

void MeView::review(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    column.card(pageCard(context), 14, [&](Column& inner) {
        const RowButton button{"review",
                               context.tr("contacts", "Review"),
                               {.kind = ButtonKind::Secondary, .icon = "contacts"}};
        const bool pressed = wordsAndButton(inner, button, [&](Column& words) {
            words.text(context.tr("contacts", "Look through my contacts"),
                       {.size = type::kBody, .bold = true}, theme.text);
            words.text(base::fill(context.tr("contacts", "People in the list: {n}"),
                                  {{"n", std::to_string(listedContacts(model).size())}}),
                       {.size = type::kSecond}, theme.text2);
        });
        if (pressed) commands.push_back(goingTo(Screen::Contacts));
    });
}

void MeView::profile(Column& column, const Model& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const story::Player& player = model.scenario->player;
    const story::Privacy& privacy = model.state->privacy;
    const bool open = privacy[Setting::Account] == Audience::Everyone;
    const Rect banner = column.take(104);
    const Rect line = column.take(56).inset(20, 0);
    if (!column.dry) {
        const Color stops[] = {rgb(0x0F666C), rgb(0x3E7BB0), rgb(0x7A66CC)};
        painter.pushClip({banner.x, banner.y, banner.w, banner.h});
        painter.gradient({banner.x, banner.y, banner.w, banner.h + radius::kLarge}, stops, false,
                         radius::kLarge);
        for (int i = 0; i < 8; ++i)
            painter.star({banner.x + static_cast<float>(i) * 76 - 12, banner.y + 16, 72, 72},
                         rgb(0xFFFFFF).faded(0.2F), 1.3F);
        painter.popClip();
        painter.fill({banner.x, banner.endY(), banner.w, 24}, theme.kitCard);
        const Rect face{banner.x + 24, banner.endY() - 38, 84, 84};
        painter.circle(face.centre(), 46, theme.kitCard);
        painter.avatar(player.avatar, nameOf(context, model, story::kPlayer), face);
        pill(context, line, open ? "globe" : "lock",
             open ? context.tr("privacy", "Public account")
                  : context.tr("privacy", "Private account"),
             theme.canvas, theme.text2);
    }
    Column inner(context, {banner.x + 20, column.y(), banner.w - 40, 0}, column.dry);
    inner.text(nameOf(context, model, story::kPlayer), {.size = type::kScreen, .bold = true},
               theme.text);
    std::string about(text::isolated(player.handle));
    if (player.about != story::kNoText) {
        if (!player.handle.empty()) about += " · ";
        about += context.strings.story(*model.scenario, player.about);
    }
    inner.text(about, {.size = type::kLabel, .reading = true}, theme.text2);
    inner.gap(8);
    struct Fact {
        Setting setting;
        std::string_view icon, label, value;
    };
    const Fact facts[] = {
        {Setting::School, "school", context.tr("privacy", "School"),
         context.strings.story(*model.scenario, player.school)},
        {Setting::Phone, "phone", context.tr("profile", "Phone"), player.phone},
        {Setting::Online, "clock", context.tr("profile", "Online"), context.tr("profile", "Now")}};
    for (const Fact& fact : facts) {
        if (fact.value.empty()) continue;
        const bool seen = sees(m_viewer, fact.setting, privacy);
        const TextStyle small{.size = type::kLabel}, bold{.size = type::kLabel, .bold = true};
        const std::string_view word =
            seen ? context.tr("privacy", "Visible") : context.tr("privacy", "Hidden");
        const float beside = inner.width() - 30 - pillWidth(context, "eye", word) - 8;
        const float label = std::max(painter.measure(fact.label, small).width, 70.0F) + 4;
        // Label and value stand beside each other, or the value below it.
        const bool apart = !fits(context, fact.value, bold, beside - label, 2);
        const float first = painter.measure(fact.label, small, beside).height;
        const float values =
            painter.measure(fact.value, bold, apart ? inner.width() - 30 : beside - label).height;
        Rect row =
            inner.take(apart ? std::max(first, 28.0F) + values + 14 : std::max(values + 8, 47.0F));
        if (inner.dry) continue;
        painter.fill({row.x, row.endY() - theme.border, row.w, theme.border}, theme.line);
        Rect under = row;
        if (apart) {
            under = row.takeBottom(values + 8);
            under.takeStart(30);
        }
        painter.icon(fact.icon, row.takeStart(20).middle(20, 20), theme.text2);
        row.takeStart(10);
        pill(context, row, seen ? "eye" : "eye-off", word, seen ? theme.signTint : theme.okTint,
             seen ? theme.signText : theme.okText);
        row.w = beside;
        painter.text(apart ? row : row.takeStart(label), fact.label, small, theme.text2);
        if (!apart) under = row;
        if (seen) {
            painter.text(under, fact.value, bold, theme.text);
            continue;
        }
        for (int i = 0; i < 5; ++i)
            painter.circle({under.x + 4 + 13 * static_cast<float>(i), under.centre().y}, 4,
                           theme.soft);
    }
    const int photos = std::min(player.photos, 3);
    if (photos > 0) {
        inner.gap(14);
        Rect row = inner.take(std::min((inner.width() - 16) / 3, 120.0F));
        const bool seen = sees(m_viewer, Setting::Photos, privacy);
        const float width = (row.w - 16) / 3;
        for (int i = 0; i < photos && !inner.dry; ++i) {
            const Rect tile = row.takeStart(width);
            row.takeStart(8);
            painter.fill(tile, seen ? theme.brandTint : theme.canvas, 14);
            if (theme.highContrast()) painter.border(tile, theme.soft, 2, 14);
            painter.icon(seen ? "photo" : "lock", tile.middle(24, 24),
                         seen ? theme.brand : theme.text2);
        }
    }
    inner.gap(20);
    column.gap(inner.height());
}

void MeView::preview(Column& column, const Model& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const std::string_view viewers[] = {context.tr("viewer", "A stranger"),
                                        context.tr("viewer", "A contact"),
                                        context.tr("viewer", "Me")};
    const Rect bar = column.take(segmentsHeight(context, viewers, column.width(), 50, type::kBody));
    if (!column.dry) {
        context.painter.fill(bar, theme.kitCard, 16);
        context.painter.border(bar, theme.kitLine, theme.border, 16);
        const int now = static_cast<int>(m_viewer);
        const int picked = segments(context, context.id("viewer"), bar, viewers, now,
                                    {.on = theme.sign, .onInk = theme.onSign, .size = type::kBody});
        if (picked != now) {
            m_viewer = static_cast<Viewer>(picked);
            context.requestFrame();
        }
    }
    column.gap(16);
    CardLook look = kitCard(context);
    look.radius = radius::kLarge;
    look.shadow = true;
    column.card(look, 0, [&](Column& inner) { profile(inner, model); });
}

void MeView::counter(Column& column, const Model& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const int now = strangerLearns(model.state->privacy);
    const int before = strangerLearns(model.scenario->player.privacy);
    column.card(kitCard(context), 16, [&](Column& inner) {
        const std::string number = std::to_string(now);
        const std::string of =
            base::fill(context.tr("privacy", "of {n}"), {{"n", std::to_string(kLearnable)}});
        const TextStyle hero{.size = type::kHeroLarge, .bold = true}, plain{.size = type::kBody};
        const float heroWidth = painter.measure(number, hero).width;
        const float ofWidth = painter.measure(of, plain).width;
        const float side = heroWidth + 6 + ofWidth + 14;
        std::vector<std::string> things;
        const auto add = [&](Setting setting, std::string_view word) {
            if (sees(Viewer::Stranger, setting, model.state->privacy)) things.emplace_back(word);
        };
        add(Setting::Account, context.tr("learns", "my profile"));
        add(Setting::School, context.tr("learns", "my school"));
        add(Setting::Phone, context.tr("learns", "my phone number"));
        add(Setting::Photos, context.tr("learns", "my photos"));
        add(Setting::Online, context.tr("learns", "when I am online"));
        const std::string title =
            now == 0   ? std::string(context.tr("privacy", "A stranger can learn nothing"))
            : now == 1 ? std::string(context.tr("privacy", "A stranger can learn one thing"))
                       : base::fill(context.tr("privacy", "A stranger can learn {number} things"),
                                    {{"number", countWord(context, now)}});
        std::string facts = base::join(things, context.tr("list", ", "));
        if (before != now) {
            if (!facts.empty()) facts += context.tr("list", ". ");
            facts +=
                base::fill(context.tr("privacy", "Before: {n} of {all}"),
                           {{"n", std::to_string(before)}, {"all", std::to_string(kLearnable)}});
        }
        const TextStyle bold{.size = type::kBody, .bold = true}, second{.size = type::kLabel};
        const float width = inner.width() - side;
        const float first = painter.measure(title, bold, width).height;
        const float below = facts.empty() ? 0 : painter.measure(facts, second, width).height;
        Rect row = inner.take(std::max(first + below + 2, 46.0F));
        if (!inner.dry) {
            painter.text(row.takeStart(heroWidth + 1), number, hero, theme.signText);
            row.takeStart(5);
            Rect small = row.takeStart(ofWidth + 1);
            small.takeTop(small.h > 46 ? (small.h - 46) / 2 + 12 : 12);
            painter.text(small, of, plain, theme.text2);
            row.takeStart(13);
            Rect words = row.middle(row.w, first + below + 2);
            painter.text(words.takeTop(first), title, bold, theme.text);
            words.takeTop(2);
            if (!facts.empty()) painter.text(words, facts, second, theme.text2);
        }
        inner.gap(10);
        Rect bars = inner.take(8);
        if (inner.dry) return;
        const float part = (bars.w - 6 * (kLearnable - 1)) / kLearnable;
        for (int i = 0; i < kLearnable; ++i) {
            const Rect bar = bars.takeStart(part);
            painter.fill(bar, i < now ? theme.sign : theme.brandTint, 4);
            if (theme.highContrast()) painter.border(bar, theme.soft, 1, 4);
            bars.takeStart(6);
        }
    });
}

void MeView::frame(Context& context, const Model& model, Commands& commands) {
    if (model.scenario == nullptr || model.state == nullptr) return;
    const std::string chip =
        base::fill(context.tr("privacy", "{name}, in the story"),
                   {{"name", std::string(nameOf(context, model, story::kPlayer))}});
    const PageLook look{.here = Screen::Me,
                        .title = context.tr("privacy", "Profile and privacy"),
                        .back = false,
                        .chip = chip,
                        .sideTitle = context.tr("privacy", "Who sees what"),
                        .side = 452};
    m_page.frame(
        context, look, [&](Column& column) { settings(column, model, commands); },
        [&](Column& column) { preview(column, model); },
        [&](Column& column) { counter(column, model); }, commands);
}

} // namespace ui
