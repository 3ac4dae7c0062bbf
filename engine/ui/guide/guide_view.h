// SPDX-License-Identifier: MIT
#pragma once

#include "ui/view.h"
#include "ui/widgets/column.h"
#include "ui/widgets/scroll.h"

#include <optional>
#include <string_view>

namespace ui {

/// The safety guide: everything at a glance, and a page for each thing it teaches.
class GuideView : public View {
public:
    /// The overview; or a page, from which Back leads to where the player came from.
    void open(guide::ItemId item = story::kNoReason);
    void frame(Context& context, const Model& model, Commands& commands) override;

private:
    void overview(Column& column, const Model& model, Commands& commands);
    void section(Column& column, const Model& model, std::string_view title, guide::Kind kind);
    void itemCard(Column& column, const Model& model, guide::ItemId item, int number);
    void page(Column& column, const Model& model, guide::ItemId item, Commands& commands);
    void met(Column& column, const Model& model, guide::ItemId item);
    void turnPages(Column& column, const Model& model, guide::ItemId item);
    void show(std::optional<guide::ItemId> item);

    std::optional<guide::ItemId> m_item;
    bool m_direct = false; ///< opened on a page
    ScrollState m_overviewScroll, m_pageScroll;
};

} // namespace ui
