// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"

#include <ostream>
#include <string>

namespace app {

struct DataOptions {
    std::string exportFolder; ///< empty: no export
    bool deleteAll = false;
};

/// `chatwise data`: says in plain words what is kept on this machine; exports or deletes it.
int manageData(const DataOptions& options, const Paths& paths, std::ostream& out);

} // namespace app
