// SPDX-License-Identifier: MIT
#include "script/flow/ids.h"

#include "base/strings.h"
#include "script/names.h"

#include <fmt/format.h>

namespace script {

SceneIds::SceneIds(const std::string& sceneId, const Value& scene, Reporter& reporter)
    : m_scene(sceneId) {
    collect(scene, reporter);
}

void SceneIds::collect(const Value& value, Reporter& reporter) {
    if (value.kind != Value::Kind::Table) return;
    const Value* id = value.field("id");
    if (id && id->kind == Value::Kind::String && !value.tag.empty()) {
        checkName(reporter, id->string, "a line", whereOf(value));
        if (!m_taken.insert(id->string).second) {
            reporter.report(
                Code::DuplicateName, whereOf(value),
                fmt::format("The id `{}` is used twice in scene `{}`.", id->string, m_scene),
                "Give this one another id, or none.");
        }
    }
    for (const Value& item : value.items)
        collect(item, reporter);
}

std::string SceneIds::of(const std::string& explicitId, const std::string& text,
                         const std::string& fallback) {
    if (!explicitId.empty()) return m_scene + "/" + explicitId;
    constexpr int kWords = 4;
    std::string words = base::slug(text, kWords);
    if (words.empty()) words = fallback;
    for (;;) {
        const int count = ++m_counts[words];
        const std::string candidate = count == 1 ? words : fmt::format("{}-{}", words, count);
        // "yes" written twice makes a yes-2, and so does the text "yes 2".
        if (m_taken.insert(candidate).second) return m_scene + "/" + candidate;
    }
}

std::string SceneIds::next(const std::string& kind) {
    const int count = ++m_kinds[kind];
    return count == 1 ? fmt::format("{}/{}", m_scene, kind)
                      : fmt::format("{}/{}-{}", m_scene, kind, count);
}

} // namespace script
