// SPDX-License-Identifier: MIT
#include "app/data_command.h"

#include "app/preferences.h"
#include "app/store_words.h"
#include "base/strings.h"

#include <iostream>

namespace app {

int manageData(const DataOptions& options, const Paths& paths, std::ostream& out) {
    auto store = record::Store::open(paths.saves);
    const ui::Strings strings = spokenStrings(paths, store ? &*store : nullptr);
    const auto complain = [&](const record::Trouble& trouble) {
        std::cerr << inWords(strings, trouble) << '\n';
        return 1;
    };
    if (!store) return complain(store.error());
    if (!store->setAside().empty()) out << setAsideInWords(strings, *store) << '\n';
    if (!options.exportFolder.empty()) {
        const auto folder = store->exportTo(options.exportFolder);
        if (!folder) return complain(folder.error());
        out << base::fill(strings.tr("data", "Everything is copied into {folder}"),
                          {{"folder", folder->string()}})
            << '\n';
    }
    if (options.deleteAll) {
        if (const auto deleted = store->deleteEverything(); !deleted)
            return complain(deleted.error());
        out << strings.tr("data", "Everything is deleted") << '\n';
        return 0;
    }
    const auto inventory = store->inventory();
    if (!inventory) return complain(inventory.error());
    for (const std::string& sentence : inWords(strings, *inventory))
        out << sentence << '\n';
    return 0;
}

} // namespace app
