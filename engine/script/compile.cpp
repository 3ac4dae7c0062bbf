// SPDX-License-Identifier: MIT
#include "script/compile.h"

#include "script/checks/checks.h"
#include "script/content_hash.h"
#include "script/flow/flow.h"

#include <cctype>

namespace script {
namespace {

/// The digits of the guide's own help lines, which a story may name.
std::set<std::string> helpNumbers(const guide::Guide& guide) {
    std::set<std::string> numbers;
    for (const guide::Channel& channel : guide.allChannels()) {
        std::string digits;
        for (const char c : channel.phone) {
            if (std::isdigit(static_cast<unsigned char>(c)) != 0) digits += c;
        }
        numbers.insert(digits);
    }
    return numbers;
}

} // namespace

Compiled compile(const Story& story, const guide::Guide& guide, const Surroundings& surroundings) {
    story::Scenario out;
    Reporter report(story.files, surroundings.incomplete);
    Texts texts(report, out, surroundings.banned, helpNumbers(guide));
    Work work{story, guide, surroundings, report, out, texts, Names(report, guide, out)};

    Declarations declarations(work);
    declarations.read();
    work.names.setScenePlaces(declarations.scenePlaces());
    Flow(work).compile(declarations.scenes());
    checkReach(work);
    checkPolicy(work);
    checkFolder(work);

    out.folder = surroundings.folder.string();
    out.contentHash = contentHash(out);
    Compiled compiled;
    const bool usable = !report.hasErrors();
    compiled.diagnostics = report.take();
    cap(compiled.diagnostics);
    if (usable) compiled.scenario = std::move(out);
    return compiled;
}

} // namespace script
