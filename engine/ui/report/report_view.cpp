// SPDX-License-Identifier: MIT
#include "ui/report/report_view.h"

#include "base/strings.h"
#include "ui/chat/message_layout.h"
#include "ui/evidence/screenshot.h"
#include "ui/page/people.h"
#include "ui/report/why_this_order.h"

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr std::array kSteps{ReportView::Step::Reason, ReportView::Step::Evidence,
                            ReportView::Step::Send, ReportView::Step::Block};

std::string nameFor(const Context& context, const Model& model, story::ContactIndex contact) {
    return std::string(nameOf(context, model, contact));
}

} // namespace

void ReportView::open(story::ContactIndex contact) {
    m_contact = contact;
    m_step = Step::Reason;
    m_reason = story::kNoReason;
    m_left.clear();
    m_page.scrollUp();
}

int ReportView::attached() const {
    return static_cast<int>(std::ranges::count_if(
        m_cards, [&](const EvidenceCard& card) { return !m_left.contains(card.shot); }));
}

bool ReportView::done(const Model& model, Step which) const {
    const story::Standing& standing = model.state->standings[m_contact];
    if (which == Step::Block) return standing.blocked;
    return standing.reported || which < m_step;
}

void ReportView::whom(Column& column, const Model& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    column.text(context.tr("report", "Who is it about?"), {.size = type::kPane, .bold = true},
                theme.text);
    column.gap(12);
    for (std::size_t i = 0; i < model.scenario->contacts.size(); ++i) {
        const auto who = static_cast<story::ContactIndex>(i);
        const story::Contact& contact = model.scenario->contacts[i];
        const bool known = model.state->standings[i].listed || lastFrom(model, who) != nullptr;
        if (!contact.members.empty() || !known) continue;
        const Rect rect = column.take(64);
        column.gap(8);
        if (column.dry) continue;
        const Interaction use =
            card(context, context.id("report-whom", who), rect, pageCard(context));
        Rect inner = rect.inset(14, 0);
        context.painter.avatar(contact.avatar, nameOf(context, model, who),
                               inner.takeStart(40).middle(40, 40));
        inner.takeStart(14);
        context.painter.icon("chevron", inner.takeEnd(20).middle(20, 20), theme.text2, Turn::Flip);
        context.painter.text(inner, nameOf(context, model, who),
                             {.size = type::kBody, .bold = true, .maxLines = 2}, theme.text);
        if (use.clicked) {
            open(who);
            context.requestFrame();
        }
    }
}

std::string ReportView::summary(const Context& context, const Model& model, Step which) const {
    const bool reported = model.state->standings[m_contact].reported;
    switch (which) {
    case Step::Reason:
        if (m_reason != story::kNoReason)
            return std::string(context.strings.name(model.guide->item(m_reason)));
        return std::string(done(model, which)
                               ? context.tr("report", "It feels strange: that is reason enough")
                               : context.tr("report", "What happened"));
    case Step::Evidence:
        return attached() == 0 ? std::string(context.tr("report", "No screenshot attached"))
                               : base::fill(context.tr("report", "Screenshots attached: {n}"),
                                            {{"n", std::to_string(attached())}});
    case Step::Send:
        return std::string(
            reported
                ? context.tr("report", "Sent to the app’s safety team. That protects others too.")
                : context.tr("report", "Goes to the app’s safety team, with your screenshots"));
    case Step::Block: break;
    }
    return std::string(
        model.state->standings[m_contact].blocked
            ? context.tr("report", "Blocked: no more messages from this account")
        : reported
            ? context.tr("report", "They can no longer write to you from this account then")
            : context.tr("report", "Best after the report. If you need it now, that is fine too."));
}

void ReportView::reason(Column& column, const Model& model) {
    Context& context = column.context;
    column.text(context.tr("report", "Choose what fits best. None is fine too."),
                {.size = type::kLabel, .reading = true}, context.theme().text2);
    column.gap(12);
    const auto reasons = model.guide->reasonsToReport();
    const auto itemOf = [&](int i) -> const guide::Item& {
        return model.guide->item(reasons[static_cast<std::size_t>(i)]);
    };
    column.flow(
        static_cast<int>(reasons.size()),
        [&](int i, float most) {
            return chipSize(context, context.strings.name(itemOf(i)), most, itemOf(i).id);
        },
        [&](int i, const Rect& box) {
            const guide::ItemId reason = reasons[static_cast<std::size_t>(i)];
            const bool on = m_reason == reason;
            if (chip(context, context.id("reason", reason), box, context.strings.name(itemOf(i)),
                     on, itemOf(i).id))
                m_reason = on ? story::kNoReason : reason;
        });
    column.gap(14);
    const RowButton next[] = {{"report-next", context.tr("report", "Continue"), {}}};
    if (buttonRow(column, next) == 0) m_step = Step::Evidence;
}

void ReportView::attachment(Column& column, const Model& model, const EvidenceCard& shot) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    const bool on = !m_left.contains(shot.shot);
    CardLook look = pageCard(context);
    look.border = on ? theme.brand : theme.soft;
    look.thickness = on ? 2.0F : std::max(theme.border, 1.0F);
    look.radius = radius::kCard;
    look.shadow = false;
    const auto content = [&](Column& inner) {
        const Rect picture = inner.take(inner.width() * 0.84F);
        if (!inner.dry) {
            drawEvidence(context, model, shot, picture, 13, false, theme.surface);
            const Rect mark{picture.endX() - 34, picture.y + 8, 26, 26};
            painter.fill(mark, on ? theme.brand : theme.surface, 8);
            painter.border(mark, on ? theme.surface : theme.edge, 2, 8);
            if (on) painter.icon("tick", mark.middle(16, 16), theme.onBrand);
        }
        inner.gap(6);
        const EvidenceKind kind = kindOf(context, model, shot);
        const Rect place = inner.take(0);
        Column words(context, {place.x + 10, place.y, place.w - 20, 0}, inner.dry);
        iconLine(words, kind.icon, kind.words, {.size = type::kSecond, .bold = true}, kind.ink);
        words.text(momentOf(context, shot.day, shot.minute), {.size = type::kSecond}, theme.text2);
        inner.gap(words.height() + 6);
    };
    if (!column.pressCard(context.id("attach", shot.shot), look, 3, content)) return;
    if (on)
        m_left.insert(shot.shot);
    else
        m_left.erase(shot.shot);
    context.requestFrame();
}

void ReportView::evidence(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    column.text(m_cards.empty()
                    ? context.tr("report", "Nothing is saved of this chat yet. You can take a "
                                           "screenshot now, or go on without one.")
                    : context.tr("report", "Attach what you saved. Tap a picture to leave it out."),
                {.size = type::kLabel, .reading = true}, theme.text2);
    column.gap(12);
    const int columns = std::clamp(static_cast<int>((column.width() + 12) / 200), 1, 4);
    column.grid(static_cast<int>(m_cards.size()), columns, 12, [&](Column& cell, int i) {
        attachment(cell, model, m_cards[static_cast<std::size_t>(i)]);
    });
    if (!m_cards.empty()) column.gap(14);
    column.text(context.tr("report", "Copies stay in your album."), {.size = type::kLabel},
                theme.text2);
    column.gap(10);
    const auto chat = model.scenario->chatOf(m_contact);
    const bool canTake = chat && *chat < model.chats.size() && !model.chats[*chat].messages.empty();
    const RowButton more{"report-shot",
                         context.tr("report", "Screenshot of the chat"),
                         {.kind = ButtonKind::Secondary, .icon = "screenshot"}};
    const RowButton profile{"report-profile",
                            context.tr("report", "Screenshot of the profile"),
                            {.kind = ButtonKind::Secondary, .icon = "me"}};
    const RowButton next{"report-next", context.tr("report", "Continue"), {}};
    const RowButton buttons[] = {canTake ? more : profile, next};
    const int pressed = buttonRow(column, buttons);
    if (pressed == 0)
        commands.push_back(performing(
            canTake ? story::ActionKind::Screenshot : story::ActionKind::ProfileShot, m_contact));
    if (pressed == 1) m_step = Step::Send;
}

void ReportView::send(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    column.text(summary(context, model, Step::Send), {.size = type::kLabel, .reading = true},
                context.theme().text2);
    column.gap(12);
    const RowButton buttons[] = {
        {"report-send", context.tr("report", "Send the report"), {.icon = "report"}}};
    if (buttonRow(column, buttons) != 0) return;
    commands.push_back(performing(story::ActionKind::Report, m_contact, m_reason));
    m_step = Step::Block;
}

void ReportView::block(Column& column, const Model& model, bool now, const Column::Content& words,
                       Commands& commands) {
    Context& context = column.context;
    const bool blocked = model.state->standings[m_contact].blocked;
    const RowButton button{
        "report-block",
        blocked ? context.tr("report", "Unblock") : context.tr("report", "Block now"),
        {.kind = now && !blocked ? ButtonKind::Primary : ButtonKind::Secondary, .icon = "block"}};
    // The button may have come to lie where another one was: a second press that was meant for that
    // one does not block.
    constexpr double kSettled = 0.6;
    if (wordsAndButton(column, button, words) && context.now() - m_turned > kSettled)
        commands.push_back(
            performing(blocked ? story::ActionKind::Unblock : story::ActionKind::Block, m_contact));
}

void ReportView::step(Column& column, const Model& model, Step which, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const bool reported = model.state->standings[m_contact].reported;
    const bool isDone = done(model, which);
    const bool now = which == m_step;
    const auto title = [&]() -> std::string {
        switch (which) {
        case Step::Reason: return std::string(context.tr("report", "Reason"));
        case Step::Evidence: return std::string(context.tr("report", "Evidence"));
        case Step::Send: return std::string(context.tr("report", "Send the report"));
        case Step::Block: break;
        }
        return base::fill(context.tr("report", "Block {name}"),
                          {{"name", nameFor(context, model, m_contact)}});
    }();
    CardLook look = pageCard(context);
    if (!now && !isDone) {
        look.fill = theme.canvas;
        look.border = theme.edge;
        look.thickness = 1.5F;
        look.dashed = true;
        look.shadow = false;
    }
    // Where there is no room for a lane at the side, the step's mark stands above its card.
    const bool above = column.width() < 240;
    const float lane = above ? 0.0F : column.width() < 480 ? 44.0F : 60.0F;
    const float top = above ? 40.0F : 0.0F;
    const Rect at = column.take(0);
    const auto content = [&](Column& inner) {
        const auto words = [&](Column& text) {
            text.text(title, {.size = type::kBubble, .bold = true}, theme.text);
            text.gap(2);
            if (!now || which == Step::Block)
                text.text(summary(context, model, which), {.size = type::kLabel, .reading = true},
                          theme.text2);
        };
        if (which == Step::Block) return block(inner, model, now, words, commands);
        if (!now && !reported && which != Step::Send) {
            const std::string name = "report-change-" + std::to_string(static_cast<int>(which));
            const RowButton change{name,
                                   isDone ? context.tr("report", "Change")
                                          : context.tr("report", "Go to this step"),
                                   {.kind = ButtonKind::Quiet}};
            if (wordsAndButton(inner, change, words)) m_step = which;
            return;
        }
        words(inner);
        if (now && which == Step::Reason) return reason(inner, model);
        if (now && which == Step::Evidence) return evidence(inner, model, commands);
        if (now && which == Step::Send) return send(inner, model, commands);
    };
    const float inside = Column::heightOf(context, at.w - lane - 36, content);
    const float height = inside + 32;
    column.gap(top + height + 14);
    if (column.dry) return;
    const Vec centre = above ? Vec{at.x + 20, at.y + 20} : Vec{at.x + lane / 2 - 6, at.y + 32};
    if (which != Step::Block && !above)
        context.painter.fill({centre.x - 1, centre.y + 20, 2, height - 26},
                             isDone ? theme.ok : theme.soft);
    stepMark(context, centre, isDone ? StepState::Done : (now ? StepState::Now : StepState::ToCome),
             static_cast<int>(which) + 1);
    const Rect rect{at.x + lane, at.y + top, at.w - lane, height};
    panel(context, rect, look);
    const Step before = m_step;
    Column inner(context, rect.inset(18, 16));
    content(inner);
    if (m_step == before) return;
    m_turned = context.now();
    context.requestFrame();
}

void ReportView::steps(Column& column, const Model& model, Commands& commands) {
    if (model.state->standings[m_contact].reported) m_step = Step::Block;
    for (const Step which : kSteps)
        step(column, model, which, commands);
    Context& context = column.context;
    const story::Standing& standing = model.state->standings[m_contact];
    if (!standing.reported && !standing.blocked) return;
    column.text(
        standing.reported && standing.blocked
            ? context.tr("report", "Both are done. You owe no goodbye and no answer.")
        : standing.reported
            ? context.tr("report", "The report is on its way. What comes next is up to you.")
            : context.tr("report", "This account is quiet now. A report can still follow."),
        {.size = type::kBody, .reading = true}, context.theme().okText);
}

void ReportView::frame(Context& context, const Model& model, Commands& commands) {
    if (model.scenario == nullptr || model.state == nullptr || model.guide == nullptr) return;
    if (m_contact != story::kNobody && m_contact >= model.scenario->contacts.size())
        m_contact = story::kNobody;
    m_cards = evidenceOf(model);
    std::erase_if(m_cards, [&](const EvidenceCard& one) { return one.contact != m_contact; });
    const bool asked = m_contact != story::kNobody;
    std::string second, chip;
    if (asked) {
        const story::Contact& contact = model.scenario->contacts[m_contact];
        second = nameFor(context, model, m_contact);
        if (!contact.handle.empty()) second += " · " + text::isolated(contact.handle);
        chip = base::fill(context.tr("report", "Step {n} of {all}"),
                          {{"n", std::to_string(static_cast<int>(m_step) + 1)}, {"all", "4"}});
    }
    const PageLook look{.here = Screen::Report,
                        .title = context.tr("report", "Report, then block"),
                        .second = second,
                        .face = asked ? nameOf(context, model, m_contact) : std::string_view{},
                        .avatar = asked
                                      ? std::string_view(model.scenario->contacts[m_contact].avatar)
                                      : std::string_view{},
                        .chip = chip,
                        .sideTitle = context.tr("report", "Why this order?"),
                        .side = 404};
    const bool back = m_page.frame(
        context, look,
        [&](Column& column) {
            if (asked)
                steps(column, model, commands);
            else
                whom(column, model);
        },
        [&](Column& column) { whyThisOrder(column, model, commands); },
        [&](Column& column) { tellCard(column, model, commands); }, commands);
    if (back) commands.push_back(Back{});
}

} // namespace ui
