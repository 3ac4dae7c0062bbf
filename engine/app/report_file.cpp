// SPDX-License-Identifier: MIT
#include "app/report_file.h"

#include "app/plain_debrief.h"
#include "base/strings.h"
#include "record/store.h"

#include <fmt/format.h>

#include <fstream>
#include <system_error>

namespace app {

std::string saveReport(const Paths& paths, const story::Session& session, const PlainWorld& world) {
    if (paths.saves.empty())
        return std::string(world.strings.tr("report-file", "The report has no place to be saved: "
                                                           "there is no home folder. Name one "
                                                           "with --data-dir."));
    // A name that is free: an earlier report is never written over.
    std::filesystem::path file;
    std::error_code error;
    for (int number = 1; file.empty() || std::filesystem::exists(file, error); ++number) {
        file = paths.saves /
               fmt::format("{}{}-{}.txt", record::kReportStem, session.scenario().id, number);
    }
    std::filesystem::create_directories(paths.saves, error);
    std::ofstream out(file);
    printDebrief(out, session, world);
    out.close();
    const ui::Strings& strings = world.strings;
    return base::fill(
        out ? strings.tr("report-file", "The report is saved as {file}")
            : strings.tr("report-file", "The report could not be saved as {file}. Is there room?"),
        {{"file", file.string()}});
}

} // namespace app
