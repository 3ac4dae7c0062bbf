// SPDX-License-Identifier: MIT
#include "app/window_command.h"

#include "app/application.h"

#include <iostream>

namespace app {

int playInWindow(const PlayOptions& options, const Paths& paths, const guide::Guide& guide) {
    auto display = platform::openWindow();
    if (!display) {
        std::cerr << display.error().message << '\n';
        return 1;
    }
    auto application = Application::open(std::move(*display), options, paths, guide);
    if (!application) {
        std::cerr << application.error().message << '\n';
        return 1;
    }
    while ((*application)->frame()) {
    }
    return 0;
}

} // namespace app
