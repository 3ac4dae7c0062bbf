// SPDX-License-Identifier: MIT
#include "app/library.h"

#include "base/called_as.h"
#include "base/file.h"
#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>

namespace app {

namespace fs = std::filesystem;

std::vector<std::string> Library::shipped() const {
    std::vector<std::string> ids;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(m_paths.scenarios(), error)) {
        if (base::isThere(entry.path() / "scenario.lua"))
            ids.push_back(entry.path().filename().string());
    }
    std::sort(ids.begin(), ids.end());
    const auto order = base::readText(m_paths.scenarios() / "order.txt");
    if (!order) return ids;
    auto next = ids.begin();
    for (const std::string& line : base::split(*order, '\n')) {
        const auto named = std::find(next, ids.end(), base::trim(line));
        if (named == ids.end()) continue;
        std::rotate(next, named, named + 1);
        ++next;
    }
    return ids;
}

std::vector<std::string> Library::ids() const {
    std::vector<std::string> all = shipped();
    for (const auto& [id, folder] : m_guests) {
        if (std::ranges::find(all, id) == all.end()) all.push_back(id);
    }
    return all;
}

void Library::addGuest(const story::Scenario& scenario) {
    std::error_code error;
    const fs::path own = m_paths.scenarios() / scenario.id;
    if (!fs::equivalent(own, scenario.folder, error)) m_guests[scenario.id] = scenario.folder;
}

fs::path Library::folderOf(const std::string& idOrFolder) const {
    if (const auto guest = m_guests.find(idOrFolder); guest != m_guests.end()) return guest->second;
    fs::path shippedFolder = m_paths.scenarios() / idOrFolder;
    const bool isId = idOrFolder.find('/') == std::string::npos;
    if (isId && base::isThere(shippedFolder / "scenario.lua")) return shippedFolder;
    fs::path folder = idOrFolder;
    if (folder.filename() == "scenario.lua") folder = folder.parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

base::Result<std::unique_ptr<story::Scenario>> Library::load(const std::string& idOrFolder) const {
    auto compiled = compile(folderOf(idOrFolder), idOrFolder);
    if (!compiled) return tl::make_unexpected(compiled.error());
    return std::make_unique<story::Scenario>(std::move(*compiled->scenario));
}

base::Result<script::Compiled> Library::compile(const fs::path& folder,
                                                const std::string& named) const {
    if (!base::isThere(folder / "scenario.lua")) {
        const std::vector<std::string> ids = shipped();
        if (const auto close = base::nearest(named, ids)) {
            return base::fail(
                fmt::format("There is no scenario \"{}\". Did you mean \"{}\"?", named, *close));
        }
        return base::fail(fmt::format("There is no scenario \"{}\" and no folder with a "
                                      "scenario.lua of that name. The library has: {}.",
                                      named, base::join(ids, ", ")));
    }
    script::Compiled compiled = script::load(folder, m_paths.scripts(), m_guide);
    if (!compiled.scenario) {
        const auto isError = [](const base::Diagnostic& d) {
            return d.severity == base::Severity::Error;
        };
        const auto& all = compiled.diagnostics;
        const auto first = std::find_if(all.begin(), all.end(), isError);
        const auto count = std::count_if(all.begin(), all.end(), isError);
        std::string message =
            first == all.end() ? "The scenario cannot be read." : base::toLine(*first);
        const std::string more = count > 1 ? fmt::format("There are {} more. ", count - 1) : "";
        message += fmt::format(" {}See all with: {} check {}", more, base::calledAs(),
                               base::asTyped(named));
        return base::fail(std::move(message));
    }
    return compiled;
}

} // namespace app
