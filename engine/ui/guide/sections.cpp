// SPDX-License-Identifier: MIT
#include "ui/guide/sections.h"

namespace ui::guide_page {

std::array<Section, 5> sections(const Strings& strings) {
    using guide::Kind;
    return {{{strings.tr("guide", "The seven signs"), Kind::Sign},
             {strings.tr("guide", "The habit behind all seven"), Kind::Habit},
             {strings.tr("guide", "The steps that protect"), Kind::Step},
             {strings.tr("guide", "How it can happen"), Kind::Tactic},
             {strings.tr("guide", "Where it can happen"), Kind::Place}}};
}

} // namespace ui::guide_page
