// SPDX-License-Identifier: MIT
#include "app/data_command.h"

#include "record/store.h"

#include <iostream>

namespace app {

int manageData(const DataOptions& options, const Paths& paths, std::ostream& out) {
    auto complain = [](const base::Error& error) {
        std::cerr << error.message << '\n';
        return 1;
    };
    auto store = record::Store::open(paths.saves);
    if (!store) return complain(store.error());
    if (!store->notice().empty()) out << store->notice() << '\n';
    if (!options.exportFolder.empty()) {
        const auto folder = store->exportTo(options.exportFolder);
        if (!folder) return complain(folder.error());
        out << "Everything is copied into " << folder->string() << ".\n";
    }
    if (options.deleteAll) {
        if (const auto deleted = store->deleteEverything(); !deleted)
            return complain(deleted.error());
        out << "Everything is deleted for good.\n";
        return 0;
    }
    const auto inventory = store->inventory();
    if (!inventory) return complain(inventory.error());
    for (const std::string& sentence : record::inPlainWords(*inventory))
        out << sentence << '\n';
    return 0;
}

} // namespace app
