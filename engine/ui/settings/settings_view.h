// SPDX-License-Identifier: MIT
#pragma once

#include "ui/view.h"
#include "ui/widgets/column.h"
#include "ui/widgets/scroll.h"

#include <cstdint>
#include <string>

namespace ui {

/// The name of a key as it stands on the keyboard: "F". Empty for a key that is off.
std::string keyName(std::int32_t code);
/// Whether a key may be given to flagging or screenshots: a letter or sign, no digit (they choose
/// replies), none that the interface needs.
bool canBeMapped(const KeyPress& press);

/// Everything the player can choose. Each change asks for ChangeSettings at once. "Your data" shows
/// the model's `kept` and `keptIn`, and asks for ExportData, or for DeleteData once that has been
/// confirmed. Back leads away; pause is offered where the model has a story.
class SettingsView final : public View {
public:
    void frame(Context& context, const Model& model, Commands& commands) override;

private:
    enum class Capture : std::uint8_t { None, Flag, Screenshot };

    void reading(Column& column);
    void movement(Column& column);
    void countries(Column& column, const Model& model);
    void keys(Column& column);
    void keyRow(Column& column, Capture which, std::string_view label, std::int32_t& key,
                std::int32_t usual);
    void data(Column& column, const Model& model, Commands& commands);
    void confirm(Context& context, Commands& commands);
    void takeCapturedKey(Context& context);

    Settings m_next; ///< as they shall be after this frame
    Capture m_capture = Capture::None;
    bool m_showKept = false, m_confirming = false;
    ScrollState m_scroll;
};

} // namespace ui
