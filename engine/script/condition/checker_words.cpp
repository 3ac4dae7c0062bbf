// SPDX-License-Identifier: MIT
// Words of a condition that name nothing, and what their author had in mind.
#include "base/strings.h"
#include "script/condition/checker.h"
#include "story/settings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace script::condition {
namespace {

constexpr std::size_t kLongestName = 60; ///< of a variable

bool isAudience(const std::string& word) {
    for (int i = 0; i < story::kSettingCount; ++i) {
        const auto& names = story::audienceNames(static_cast<story::Setting>(i));
        if (std::find(names.begin(), names.end(), word) != names.end()) return true;
    }
    return false;
}

bool isYesOrNo(const std::string& word) {
    static constexpr std::array<std::string_view, 4> kWords{"yes", "no", "on", "off"};
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

/// How a side of a comparison was written; empty for more than one word.
std::string written(const Node& node) {
    if (node.kind == NodeKind::Name) return node.text;
    return node.kind == NodeKind::Privacy ? "privacy." + node.text : std::string();
}

} // namespace

bool Checker::isUnknown(const Node& node) const {
    return node.kind == NodeKind::Name && node.text != "told" && node.text != "day" &&
           !m_names.isVariable(node.text);
}

void Checker::reportUnreadable(const std::string& message, const std::string& hint) {
    m_names.reporter().report(
        Code::BadCondition, m_place,
        fmt::format("The condition \"{}\" cannot be read. {}", m_source, message), hint);
}

/// Says what a word is that is no variable but has another meaning; false where it has none.
bool Checker::reportOtherMeaning(const std::string& word) {
    const auto& settings = story::settingNames();
    std::string hint;
    if (std::find(settings.begin(), settings.end(), word) != settings.end())
        hint = fmt::format("The setting is called `privacy.{}`.", word);
    else if (m_names.scenario().findContact(word))
        hint =
            fmt::format("`{0}` is a contact. Ask about them with `told('{0}')`, `blocked('{0}')` "
                        "or `flagged('{0}')`.",
                        word);
    else if (isAudience(word))
        hint = fmt::format("In single quotes it can be compared with a setting: "
                           "`privacy.school == '{}'`.",
                           word);
    if (hint.empty()) return false;
    m_names.reporter().report(Code::UnknownVariable, m_place,
                              fmt::format("There is no variable `{}`.", word), hint);
    return true;
}

/// `mina == everyone`, where neither is known.
bool Checker::reportTwoWords(const Node& left, const Node& right) {
    if (!isAudience(right.text) || m_names.scenario().findContact(left.text)) return false;
    m_names.reporter().report(
        Code::UnknownVariable, m_place, fmt::format("There is no variable `{}`.", left.text),
        fmt::format("Who may see what is asked like this: `privacy.school == '{}'`.", right.text));
    return true;
}

/// `privacy.school == everyone`: a word that lacks its quotes, beside what has a value. False where
/// nothing is known of what was meant.
bool Checker::reportBareWord(const Node& word, const Node& other, const Type& type,
                             const std::string& sign) {
    const std::string known = written(other);
    if (type.kind == TypeKind::Truth) {
        const bool contact = other.text == "told" && m_names.scenario().findContact(word.text);
        if (!contact && (!isYesOrNo(word.text) || known.empty())) return false;
        reportUnreadable(fmt::format("`{}` cannot be compared with `{}`.", known, word.text),
                         contact ? fmt::format("Write `told('{}')`.", word.text)
                                 : fmt::format("Write `{0}` alone, or `not {0}`.", known));
        return true;
    }
    if (type.kind != TypeKind::Choice) return false;
    const auto& values = type.values;
    const bool fits = std::find(values.begin(), values.end(), word.text) != values.end();
    const auto near = fits ? std::optional(word.text) : base::nearest(word.text, values);
    std::string hint = fmt::format("Write one of these there: '{}'.", base::join(values, "', '"));
    if (near)
        hint = known.empty() ? fmt::format("Write '{}'.", *near)
                             : fmt::format("Write `{} {} '{}'`.", known, sign, *near);
    reportUnreadable(
        fmt::format("A word to compare with stands in single quotes, and `{}` does not.",
                    word.text),
        hint);
    return true;
}

/// `sent-card`, where `sent_card` is a variable and the words between the hyphens are not all
/// known.
bool Checker::reportHyphen(const Node& node) {
    if (node.text != "-") return false;
    std::string name;
    bool unknown = false;
    const Node* at = &node;
    for (; at->kind == NodeKind::Binary && at->text == "-"; at = at->left.get()) {
        if (at->right->kind != NodeKind::Name) return false;
        unknown = unknown || isUnknown(*at->right);
        name.insert(0, "_" + at->right->text);
        if (name.size() > kLongestName) return false;
    }
    if (at->kind != NodeKind::Name || !(unknown || isUnknown(*at))) return false;
    name = at->text + name;
    if (!m_names.isVariable(name)) return false;
    reportUnreadable("A hyphen takes one number from another.",
                     fmt::format("Did you mean `{}`?", name));
    return true;
}

} // namespace script::condition
