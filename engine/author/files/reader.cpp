// SPDX-License-Identifier: MIT
#include "author/files/reader.h"

#include "base/file.h"
#include "script/compile.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace author {
namespace {

namespace fs = std::filesystem;

const char* const kScenarioFile = "scenario.lua";
const char* const kReadAgain = "As soon as that is done, the story is read again by itself.";

Draft unreadable(std::string what, const std::string& remedy) {
    Draft draft;
    draft.diagnostics.push_back({"CW0120", base::Severity::Error, kScenarioFile, 0, std::move(what),
                                 remedy + " " + kReadAgain});
    return draft;
}

/// What keeps a story from being read that was there when its author sat down to write.
std::optional<Draft> troubleWith(const fs::path& folder) {
    std::error_code error;
    const fs::path file = folder / kScenarioFile;
    const fs::file_status status = fs::status(file, error);
    if (error == std::errc::permission_denied)
        return unreadable(fmt::format("You may not look into {}.", folder.string()),
                          "Give yourself the right to open this folder.");
    if (!fs::is_directory(folder, error))
        return unreadable(fmt::format("There is no folder {} any more.", folder.string()),
                          "Bring it back, or give it its old name again.");
    if (fs::is_regular_file(status) && !base::readFile(file, 1, base::Links::Follow))
        return unreadable(fmt::format("You may not read {}.", kScenarioFile),
                          "Give yourself the right to read this file.");
    return std::nullopt; // the compiler says best what else there may be
}

} // namespace

Draft readDraft(const fs::path& folder, const fs::path& scripts, const guide::Guide& guide) {
    if (auto trouble = troubleWith(folder)) return std::move(*trouble);
    script::Compiled compiled = script::load(folder, scripts, guide);
    Draft draft;
    draft.diagnostics = std::move(compiled.diagnostics);
    if (compiled.scenario)
        draft.story = std::make_shared<const story::Scenario>(std::move(*compiled.scenario));
    return draft;
}

Reader::Reader(fs::path folder, fs::path scripts, const guide::Guide& guide)
    : Reader(std::move(folder), [scripts = std::move(scripts), &guide](const fs::path& from) {
          return readDraft(from, scripts, guide);
      }) {
    m_forks = true;
}

Reader::Reader(fs::path folder, Read read) : m_read(std::move(read)), m_watch(std::move(folder)) {}

void Reader::readNow() {
    m_work.stop();
    m_arrived.reset();
    m_watch.know(printOf(folder())); // what changes from here on is read by update()
    m_begun = m_watch.seen();
    m_draft = m_read(folder());
    m_isDue = false;
}

bool Reader::update(Time now) {
    const bool hasChanged = m_watch.look(now);
    m_isDue |= hasChanged && m_begun != m_watch.seen();
    if (m_watch.isCalm()) m_wasEarly = false;
    // Under way it is left alone, even if that is in vain: to stop it would be to wait for it.
    if (auto draft = m_work.take()) m_arrived = std::move(*draft);
    const bool isNew = m_arrived && m_watch.isCalm() && takeArrived();
    if (isUnderWay()) return isNew;
    // Nearly always all is written at once; whoever takes longer is waited for.
    const bool isEarly = !m_watch.isCalm() && !m_wasEarly && m_watch.seen() != m_begun &&
                         !m_watch.seen().isFresh(std::chrono::system_clock::now());
    if (isEarly || (m_isDue && m_watch.isCalm())) begin();
    m_wasEarly |= isEarly;
    return isNew;
}

bool Reader::takeArrived() {
    const bool isCurrent = printOf(folder()) == m_begun;
    if (isCurrent)
        m_draft = std::move(*m_arrived);
    else
        m_isDue = true;
    m_arrived.reset();
    return isCurrent;
}

void Reader::begin() {
    m_isDue = false;
    // Old enough that whatever is written from here on shows.
    m_begun = m_watch.seen();
    const auto read = [this](const Cancelled&) { return m_read(folder()); };
    if (m_forks)
        m_work.startForking(read);
    else
        m_work.start(read);
}

} // namespace author
