// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_view.h"

#include "base/strings.h"
#include "ui/chat/message_layout.h"
#include "ui/evidence/screenshot.h"
#include "ui/page/people.h"

#include <algorithm>

namespace ui {
namespace {
constexpr float kAlbumSide = 420;

} // namespace

void EvidenceView::reset() {
    m_front = false;
    m_chosen = story::kNoEvent;
    m_asked = story::kNoEvent;
    m_filter = {};
}

const EvidenceCard* EvidenceView::chosen() const {
    const auto found = std::ranges::find(m_cards, m_chosen, &EvidenceCard::shot);
    return found == m_cards.end() ? nullptr : &*found;
}

void EvidenceView::filters(Column& column, const Model& model) {
    Context& context = column.context;
    struct Offer {
        Id id;
        std::string label;
        bool on;
        Filter filter;
    };
    std::vector<Offer> offers;
    const auto add = [&](Id id, std::string_view word, bool on, Filter filter) {
        const auto count =
            std::ranges::count_if(m_cards, [&](const EvidenceCard& c) { return filter.shows(c); });
        if (count == 0) return;
        // A press on the one that is on takes it off again.
        Filter next = m_filter;
        if (filter.contact)
            next.contact = on ? std::nullopt : filter.contact;
        else if (filter.sign)
            next.sign = on ? std::nullopt : filter.sign;
        else
            next = {};
        offers.push_back({id, std::string(word) + "  " + std::to_string(count), on, next});
    };
    add(context.id("filter-all"), context.tr("evidence", "All"),
        !m_filter.contact && !m_filter.sign, {});
    for (std::size_t i = 0; i < model.scenario->contacts.size(); ++i) {
        const auto who = static_cast<story::ContactIndex>(i);
        add(context.id("filter-who", who), nameOf(context, model, who), m_filter.contact == who,
            {.contact = who, .sign = {}});
    }
    for (const guide::ItemId sign : model.guide->ofKind(guide::Kind::Sign))
        add(context.id("filter-sign", sign), context.strings.name(model.guide->item(sign)),
            m_filter.sign == sign, {.contact = {}, .sign = sign});
    column.flow(
        static_cast<int>(offers.size()),
        [&](int i, float most) {
            return chipSize(context, offers[static_cast<std::size_t>(i)].label, most);
        },
        [&](int i, const Rect& box) {
            const Offer& offer = offers[static_cast<std::size_t>(i)];
            if (chip(context, offer.id, box, offer.label, offer.on)) m_filter = offer.filter;
        });
    column.gap(16);
}

void EvidenceView::cell(Column& column, const Model& model, const EvidenceCard& card) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const std::string_view name = nameOf(context, model, card.contact);
    const EvidenceKind kind = kindOf(context, model, card);
    const auto content = [&](Column& inner) {
        const Rect picture = inner.take(inner.width() * 0.86F);
        if (!inner.dry) drawEvidence(context, model, card, picture, 14, false, theme.surface);
        inner.gap(8);
        const auto words = [&](Column& text) {
            text.text(name, {.size = type::kLabel, .bold = true}, theme.text);
            text.text(momentOf(context, card.day, card.minute), {.size = type::kSecond},
                      theme.text2);
        };
        constexpr float kBeside = 6 + 32 + 10;
        const float height = Column::heightOf(context, inner.width() - kBeside, words);
        Rect who = inner.take(std::max(height, 44.0F));
        if (!inner.dry) {
            who.takeStart(6);
            painter.avatar(model.scenario->contacts[card.contact].avatar, name,
                           who.takeStart(32).middle(32, 32));
            who.takeStart(10);
            Column text(context, who.middle(who.w, height));
            words(text);
        }
        inner.gap(4);
        const Rect place = inner.take(0);
        Column sign(context, {place.x + 6, place.y, place.w - 6, 0}, inner.dry);
        iconLine(sign, kind.icon, kind.words, {.size = type::kSecond, .bold = true}, kind.ink);
        inner.gap(sign.height() + 4);
    };
    const Rect place = column.take(0);
    const bool pressed =
        column.pressCard(context.id("shot", card.shot), pageCard(context), 8, content);
    if (column.dry) return;
    if (m_beside && m_chosen == card.shot)
        painter.border(Rect{place.x, place.y, place.w, column.y() - place.y}.inset(-2), theme.brand,
                       3, radius::kCardWide + 2);
    if (!pressed) return;
    m_chosen = card.shot;
    m_front = true;
    if (!m_beside) m_page.scrollUp();
    context.requestFrame();
}

void EvidenceView::room(Column& column) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const TextStyle bold{.size = type::kBody, .bold = true}, small{.size = type::kSecond};
    const std::string_view title = context.tr("evidence", "Room for more");
    const std::string_view words =
        context.tr("evidence", "Press Screenshot in any chat or on any profile");
    const float first = context.painter.measure(title, bold, column.width() - 32).height;
    const float inside =
        76 + first + context.painter.measure(words, small, column.width() - 32).height;
    const float least = std::max((column.width() - 16) * 0.86F + 102, inside + 32);
    const Rect rect = column.take(std::max(least, column.stretch()));
    if (column.dry) return;
    context.painter.dashedBorder(rect, theme.edge, 1.5F, radius::kCardWide);
    Rect rest = rect.middle(rect.w - 32, inside);
    const Rect disc = rest.takeTop(64).middle(64, 64);
    context.painter.fill(disc, theme.surface, 32);
    context.painter.icon("screenshot", disc.middle(24, 24), theme.brand);
    rest.takeTop(12);
    context.painter.text(rest.takeTop(first), title, bold, theme.text, Horizontal::Centre);
    context.painter.text(rest, words, small, theme.text2, Horizontal::Centre, Vertical::Top);
}

void EvidenceView::album(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    if (!m_cards.empty()) filters(column, model);
    std::vector<const EvidenceCard*> shown;
    for (const EvidenceCard& card : m_cards)
        if (m_filter.shows(card)) shown.push_back(&card);
    const int columns = std::clamp(static_cast<int>((column.width() + 16) / 225), 1, 4);
    column.grid(static_cast<int>(shown.size()) + 1, columns, 16, [&](Column& inner, int i) {
        if (i < static_cast<int>(shown.size()))
            cell(inner, model, *shown[static_cast<std::size_t>(i)]);
        else
            room(inner);
    });
    column.gap(20);
    column.card(pageCard(context), 16, [&](Column& inner) {
        const RowButton more{
            "evidence-more", context.tr("evidence", "Read more"), {.kind = ButtonKind::Quiet}};
        const bool pressed = wordsAndButton(inner, more, [&](Column& words) {
            words.text(context.tr("evidence", "Messages, profiles and numbers belong here."),
                       {.size = type::kLabel, .bold = true}, context.theme().text);
            words.text(context.tr("evidence",
                                  "Private pictures of anyone do not: never copy or pass "
                                  "them on. Take It Down helps to remove them."),
                       {.size = type::kLabel, .reading = true}, context.theme().text);
        });
        if (pressed)
            commands.push_back(goingTo(Screen::Guide, story::kNobody,
                                       model.guide->require(guide::id::kScreenshotEvidence)));
    });
}

void EvidenceView::discard(Context& context, const Model& model, const EvidenceCard& card,
                           Commands& commands) {
    story::Action action;
    action.kind = story::ActionKind::Discard;
    action.message = card.shot;
    commands.push_back(Perform{action});
    m_toast.expect(model);
    m_asked = story::kNoEvent;
    m_front = false;
    m_chosen = story::kNoEvent;
    context.requestFrame();
}

void EvidenceView::actions(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const EvidenceCard* card = chosen();
    if (card == nullptr) return;
    const EvidenceCard kept = *card;
    if (m_asked == kept.shot) {
        // Evidence is worth a second thought.
        column.text(context.tr("evidence", "Throw this picture away? You may need it later."),
                    {.size = type::kLabel, .reading = true}, context.theme().text);
        column.gap(10);
        const RowButton answers[] = {
            {"evidence-keep", context.tr("evidence", "Keep it"), {.kind = ButtonKind::Secondary}},
            {"evidence-away",
             context.tr("evidence", "Throw away"),
             {.kind = ButtonKind::Danger, .icon = "trash"}}};
        const int answer = buttonRow(column, answers);
        if (answer == 0) m_asked = story::kNoEvent;
        if (answer == 1) discard(context, model, kept, commands);
        if (answer >= 0) context.requestFrame();
        return;
    }
    const RowButton buttons[] = {
        {"evidence-report",
         context.tr("evidence", "Use in a report"),
         {.kind = ButtonKind::Secondary, .icon = "report"}},
        {"evidence-show", context.tr("evidence", "Show someone"), {.icon = "tell"}}};
    const int pressed = buttonRow(column, buttons);
    column.gap(10);
    const RowButton away[] = {{"evidence-discard",
                               context.tr("evidence", "Throw away"),
                               {.kind = ButtonKind::Quiet, .icon = "trash", .darkText = true}}};
    if (buttonRow(column, away) == 0) {
        m_asked = kept.shot;
        context.requestFrame();
    }
    if (pressed == 0) commands.push_back(goingTo(Screen::Report, kept.contact));
    if (pressed == 1) commands.push_back(goingTo(Screen::Tell));
}

void EvidenceView::frame(Context& context, const Model& model, Commands& commands) {
    if (model.scenario == nullptr || model.state == nullptr || model.guide == nullptr) return;
    m_cards = evidenceOf(model);
    m_beside = StoryPage::sideBySide(context, kAlbumSide);
    if (chosen() == nullptr) {
        m_front = false;
        if (m_beside && !m_cards.empty()) m_chosen = m_cards.back().shot;
    }
    const EvidenceCard* card = chosen();
    const std::string name = card == nullptr ? std::string(context.tr("evidence", "Screenshots"))
                                             : base::fill(context.tr("evidence", "Screenshot {n}"),
                                                          {{"n", std::to_string(card->number)}});
    PageLook look{.here = Screen::Evidence,
                  .title = context.tr("evidence", "Evidence"),
                  .sideTitle = name,
                  .side = kAlbumSide};
    const bool alone = !m_beside && m_front && card != nullptr;
    const auto nothing = [](Column&) {};
    bool back = false;
    if (alone) {
        look.title = name;
        look.sideTitle = context.tr("evidence", "What you can do with it");
        back = m_page.frame(
            context, look, [&](Column& column) { viewer(column, model); }, nothing,
            [&](Column& column) { actions(column, model, commands); }, commands);
    } else if (m_beside) {
        back = m_page.frame(
            context, look, [&](Column& column) { album(column, model, commands); },
            [&](Column& column) { viewer(column, model); },
            [&](Column& column) { actions(column, model, commands); }, commands);
    } else {
        look.sideTitle = context.tr("evidence", "What it is good for");
        back = m_page.frame(
            context, look, [&](Column& column) { album(column, model, commands); },
            [&](Column& column) {
                column.text(context.tr("evidence",
                                       "A picture stays when a message is deleted. Open one to use "
                                       "it in a report, or to show it to someone you trust."),
                            {.size = type::kLabel, .reading = true}, context.theme().text2);
            },
            nothing, commands);
    }
    if (back && alone) {
        m_front = false;
        m_page.scrollUp();
        context.requestFrame();
    } else if (back) {
        commands.push_back(Back{});
    }
    m_toast.frame(context, model, m_page.body(), commands);
}

} // namespace ui
