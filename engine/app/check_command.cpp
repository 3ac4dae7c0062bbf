// SPDX-License-Identifier: MIT
#include "app/check_command.h"

#include "app/author_files.h"
#include "app/route_file.h"
#include "script/compile.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace app {

int check(const std::vector<std::string>& paths, bool asJson, const Paths& where,
          const guide::Guide& guide, std::ostream& out) {
    const Library library(where, guide);
    bool anyError = false;
    nlohmann::json report = nlohmann::json::array();
    for (const std::string& path : paths) {
        for (const std::filesystem::path& scenario : scenariosAt(path, library)) {
            auto [compiled, diagnostics] = script::load(scenario, where.scripts(), guide);
            makeReachable(diagnostics, scenario);
            const auto lost =
                compiled ? routesThatDoNotFit(*compiled, guide) : std::vector<std::string>();
            anyError |= base::hasErrors(diagnostics) || !lost.empty();
            if (asJson) {
                nlohmann::json list = nlohmann::json::array();
                for (const base::Diagnostic& diagnostic : diagnostics)
                    list.push_back(toJson(diagnostic));
                report.push_back({{"scenario", scenario.string()},
                                  {"diagnostics", list},
                                  {"routes_that_do_not_fit", lost}});
                continue;
            }
            for (const base::Diagnostic& diagnostic : diagnostics)
                out << base::toLine(diagnostic) << '\n';
            for (const std::string& route : lost)
                out << route << '\n';
            if (diagnostics.empty() && lost.empty())
                out << fmt::format("{}: all is well.\n", scenario.string());
            else
                out << fmt::format("{}: {}{}.\n", scenario.string(), summary(diagnostics),
                                   lost.empty() ? "" : ", and routes that do not fit");
        }
    }
    if (asJson) out << report.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    return anyError ? 1 : 0;
}

} // namespace app
