// SPDX-License-Identifier: MIT
#include "ui/metrics.h"

namespace ui {

Panes panesFor(float width, float height) {
    Panes panes;
    if (width >= 1180) {
        panes.breadth = Breadth::Wide;
    } else if (width >= 840) {
        panes.breadth = Breadth::Medium;
        panes.rail = 68;
        panes.list = 220;
        panes.kit = 76;
    } else if (width >= 600) {
        panes.breadth = Breadth::Narrow;
        panes.rail = 68;
        panes.list = 0;
        panes.kit = 76;
    } else {
        panes = {Breadth::Phone, 0, 0, 0, 64, 66, false};
    }
    if (height < 620 || width < 600) panes.composer = false;
    if (height < 620 && panes.breadth != Breadth::Phone) panes.header = 58;
    return panes;
}

} // namespace ui
