// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "ui/settings/settings_view.h"
#include "ui/widgets/overlay.h"

#include <algorithm>
#include <array>

namespace ui {

void SettingsView::data(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const TextStyle reading{.size = type::kBody, .reading = true, .lineHeight = 1.38F};
    column.text(context.tr("data", "Everything stays on this computer. Nothing is sent anywhere."),
                reading, theme.text);
    if (!model.keptIn.empty()) {
        column.gap(8);
        column.text(context.tr("data", "It is kept in this folder:"), {.size = type::kSecond},
                    theme.text2);
        column.text(model.keptIn, {.size = type::kSecond, .ownDirection = true}, theme.text2);
    }
    if (m_showKept) {
        column.gap(8);
        if (model.kept.empty())
            column.text(context.tr("data", "Nothing is kept about you yet."), reading, theme.text);
        for (const std::string& line : model.kept) {
            column.gap(4);
            column.text(line, {.size = type::kLabel, .reading = true, .lineHeight = 1.38F},
                        theme.text);
        }
    }
    column.gap(12);
    struct Offer {
        std::string_view name, label;
        ButtonLook look;
    };
    const std::array<Offer, 3> offers{
        Offer{"data-see",
              m_showKept ? context.tr("data", "Hide it") : context.tr("data", "See what is kept"),
              {.kind = ButtonKind::Secondary, .icon = m_showKept ? "eye-off" : "eye"}},
        Offer{"data-export",
              context.tr("data", "Save a copy"),
              {.kind = ButtonKind::Secondary, .icon = "export"}},
        Offer{"data-delete",
              context.tr("data", "Delete everything"),
              {.kind = ButtonKind::Danger, .icon = "trash"}}};
    const auto offer = [&](int i) -> const Offer& { return offers[static_cast<std::size_t>(i)]; };
    column.flow(
        static_cast<int>(offers.size()),
        [&](int i, float most) {
            const float width = std::min(buttonWidth(context, offer(i).label, offer(i).look), most);
            return Vec{width, buttonHeight(context, offer(i).label, offer(i).look, width)};
        },
        [&](int i, const Rect& box) {
            if (!button(context, context.id(offer(i).name), box, offer(i).label, offer(i).look))
                return;
            if (i == 0) m_showKept = !m_showKept;
            if (i == 1) commands.push_back(ExportData{});
            if (i == 2) m_confirming = true;
            context.requestFrame();
        });
}

void SettingsView::confirm(Context& context, Commands& commands) {
    const Theme& theme = context.theme();
    const Rect area = context.screen();
    const float width = std::min(520.0F, area.w) - 40;
    const auto words = [&](Column& column) {
        column.text(context.tr("data", "Delete everything?"), {.size = type::kScreen, .bold = true},
                    theme.text);
        column.gap(8);
        column.text(context.tr("data", "Your stories, pictures and settings on this computer are "
                                       "deleted for good. This cannot be undone."),
                    {.size = type::kBody, .reading = true, .lineHeight = 1.38F}, theme.text);
    };
    const float height = Column::heightOf(context, width - 48, words);
    const bool open = m_confirming;
    Sheet sheet(context, "delete-sheet", area, 38 + height + 20 + 100, open, {}, {0, 0, 0, 0}, 520);
    if (!sheet.shown()) return;
    if (sheet.closed()) m_confirming = false;
    Rect rest = sheet.body();
    Rect gone = rest.takeBottom(46);
    gone.takeBottom(2);
    rest.takeBottom(8);
    const Rect keep = rest.takeBottom(44);
    Column column(context, {rest.x, rest.y, rest.w - 48, 0});
    words(column);
    if (button(context, context.id("delete-keep"), keep, context.tr("data", "Keep it")))
        m_confirming = false;
    if (button(context, context.id("delete-go"), gone, context.tr("data", "Delete for good"),
               {.kind = ButtonKind::Danger, .icon = "trash"}) &&
        open) {
        m_confirming = m_showKept = false;
        commands.push_back(DeleteData{});
    }
}

} // namespace ui
