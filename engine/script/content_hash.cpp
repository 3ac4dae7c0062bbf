// SPDX-License-Identifier: MIT
#include "script/content_hash.h"

#include "base/strings.h"

namespace script {
namespace {

class Hasher {
public:
    void number(std::uint64_t value) {
        char bytes[8];
        for (char& byte : bytes) {
            byte = static_cast<char>(value & 0xffU);
            value >>= 8U;
        }
        m_hash = base::fnv1a64({bytes, sizeof bytes}, m_hash);
    }
    void text(const std::string& value) {
        number(value.size());
        m_hash = base::fnv1a64(value, m_hash);
    }
    std::uint64_t value() const { return m_hash; }

private:
    std::uint64_t m_hash = base::kFnv64Start;
};

} // namespace

std::uint64_t contentHash(const story::Scenario& scenario) {
    Hasher hasher;
    const auto put = [&](auto... values) {
        (hasher.number(static_cast<std::uint64_t>(values)), ...);
    };
    hasher.text(scenario.id);
    for (const auto audience : scenario.player.privacy.audience)
        put(audience);
    for (const auto& contact : scenario.contacts) {
        hasher.text(contact.id);
        put(contact.listed, contact.trustedAdult, contact.sameAs.value_or(story::kNobody));
        for (const auto member : contact.members)
            put(member);
    }
    for (const auto& variable : scenario.variables) {
        hasher.text(variable.name);
        put(variable.kind, variable.low, variable.high, variable.initial);
    }
    for (const auto& chat : scenario.chats) {
        put(chat.contact, chat.firstScene, chat.startsAlone);
        for (const auto hook : chat.hooks)
            put(hook);
    }
    for (const auto& scene : scenario.scenes) {
        hasher.text(scene.id);
        put(scene.entry);
    }
    for (const auto& line : scenario.lines) {
        hasher.text(line.id);
        put(line.kind, line.speaker);
    }
    for (const auto& prompt : scenario.prompts) {
        hasher.text(prompt.id);
        put(prompt.firstOption, prompt.optionCount);
    }
    for (const auto& option : scenario.options) {
        hasher.text(option.id);
        put(option.silent, option.once, option.condition, option.entry, option.onceBit);
    }
    for (const auto& ending : scenario.endings) {
        hasher.text(ending.id);
        put(ending.condition);
    }
    for (const auto& op : scenario.code)
        put(op.code, op.a, op.b, op.c);
    for (const auto& op : scenario.expressions)
        put(op.code, op.value);
    for (const auto& effect : scenario.effects)
        put(effect.variable, effect.add, effect.value);
    for (const auto id : scenario.randomIds)
        put(id);
    return hasher.value();
}

} // namespace script
