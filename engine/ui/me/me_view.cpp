// SPDX-License-Identifier: MIT
#include "ui/me/me_view.h"

#include "base/strings.h"
#include "ui/chat/message_layout.h"
#include "ui/page/people.h"

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
    if (!model.state->ended) m_changed = setting;
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

namespace {

/// What a stranger can learn, and how much that was when the story began.
struct Learns {
    int now = 0, before = 0;
    std::string title, facts;
};

Learns learnsOf(const Context& context, const Model& model) {
    Learns learns{MeView::strangerLearns(model.state->privacy),
                  MeView::strangerLearns(model.scenario->player.privacy),
                  {},
                  {}};
    std::vector<std::string> things;
    const auto add = [&](Setting setting, std::string_view word) {
        if (MeView::sees(MeView::Viewer::Stranger, setting, model.state->privacy))
            things.emplace_back(word);
    };
    add(Setting::Account, context.tr("learns", "my profile"));
    add(Setting::School, context.tr("learns", "my school"));
    add(Setting::Phone, context.tr("learns", "my phone number"));
    add(Setting::Photos, context.tr("learns", "my photos"));
    add(Setting::Online, context.tr("learns", "when I am online"));
    learns.title = learns.now == 0
                       ? std::string(context.tr("privacy", "A stranger can learn nothing"))
                   : learns.now == 1
                       ? std::string(context.tr("privacy", "A stranger can learn one thing"))
                       : base::fill(context.tr("privacy", "A stranger can learn {number} things"),
                                    {{"number", countWord(context, learns.now)}});
    learns.facts = base::join(things, context.tr("list", ", "));
    if (learns.before == learns.now) return learns;
    if (!learns.facts.empty()) learns.facts += context.tr("list", ". ");
    learns.facts += base::fill(
        context.tr("privacy", "Before: {n} of {all}"),
        {{"n", std::to_string(learns.before)}, {"all", std::to_string(MeView::kLearnable)}});
    return learns;
}

void learnBars(Column& column, int now) {
    const Theme& theme = column.context.theme();
    constexpr float kGap = 6;
    constexpr int kAll = MeView::kLearnable;
    Rect bars = column.take(8);
    if (column.dry) return;
    const float part = (bars.w - kGap * (kAll - 1)) / kAll;
    for (int i = 0; i < kAll; ++i) {
        const Rect bar = bars.takeStart(part);
        column.context.painter.fill(bar, i < now ? theme.sign : theme.brandTint, 4);
        if (theme.highContrast()) column.context.painter.border(bar, theme.soft, 1, 4);
        bars.takeStart(kGap);
    }
}

} // namespace

void MeView::counter(Column& column, const Model& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const Learns learns = learnsOf(context, model);
    column.card(kitCard(context), 16, [&](Column& inner) {
        const std::string number = std::to_string(learns.now);
        const std::string of =
            base::fill(context.tr("privacy", "of {n}"), {{"n", std::to_string(kLearnable)}});
        const TextStyle hero{.size = type::kHeroLarge, .bold = true}, plain{.size = type::kBody};
        const float heroWidth = painter.measure(number, hero).width;
        const float ofWidth = painter.measure(of, plain).width;
        const float side = heroWidth + 6 + ofWidth + 14;
        const auto words = [&](Column& text) {
            text.text(learns.title, {.size = type::kBody, .bold = true}, theme.text);
            text.gap(2);
            text.text(learns.facts, {.size = type::kLabel}, theme.text2);
        };
        const auto count = [&](Rect row) {
            painter.text(row.takeStart(heroWidth + 1), number, hero, theme.signText);
            row.takeStart(5);
            Rect small = row.takeStart(ofWidth + 1);
            small.takeTop(small.h > 46 ? (small.h - 46) / 2 + 12 : 12);
            painter.text(small, of, plain, theme.text2);
        };
        // The words stand beside the number, or below it where they would be squeezed.
        if (inner.width() - side < 130) {
            const Rect row = inner.take(46);
            if (!inner.dry) count(row);
            words(inner);
        } else {
            const float height = Column::heightOf(context, inner.width() - side, words);
            Rect row = inner.take(std::max(height, 46.0F));
            if (!inner.dry) {
                count(row);
                row.takeStart(side);
                Column text(context, row.middle(row.w, height));
                words(text);
            }
        }
        inner.gap(10);
        learnBars(inner, learns.now);
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
