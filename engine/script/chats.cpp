// SPDX-License-Identifier: MIT
// Chats and their scenes, without the steps.
#include "script/clock_time.h"
#include "script/declarations.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {
namespace {

constexpr std::size_t kMostScenes = 4000;

const std::vector<std::string>& hookNames() {
    static const std::vector<std::string> kNames{
        "on_block", "on_report", "on_remove", "on_privacy", "on_screenshot", "on_tell", "on_flag"};
    return kNames;
}

} // namespace

/// The contact whom a chat names as players read it: not a bad name, but that of somebody. Of
/// several who are called so, the first whose chat stands nowhere else.
std::optional<story::ContactIndex> Declarations::contactCalled(const std::string& title,
                                                               Where place) const {
    m_work.names.reportTitle(title, place);
    const auto& declarations = m_work.story.declarations;
    for (const std::string& id : m_work.names.idsOfTitle(title)) {
        const bool elsewhere =
            std::any_of(declarations.begin(), declarations.end(), [&](const Value& each) {
                return each.tag == "chat" && !each.items.empty() && each.items[0].string == id;
            });
        const auto contact = m_work.out.findContact(id);
        if (contact && !elsewhere) return contact;
    }
    return std::nullopt;
}

void Declarations::addChat(const Value& value) {
    const bool titled = !value.items.empty() && m_work.names.isTitle(value.items[0].string);
    const std::string written = titled ? value.items[0].string : nameOf(value);
    if (written.empty()) return;
    const auto contact = titled ? contactCalled(written, whereOf(value))
                                : m_work.names.contact(written, whereOf(value));
    if (!contact) return;
    const std::string id = m_work.out.contacts[*contact].id;
    auto& chats = m_work.out.chats;
    if (std::any_of(chats.begin(), chats.end(),
                    [&](const story::Chat& chat) { return chat.contact == *contact; })) {
        m_work.report.report(Code::DuplicateName, whereOf(value),
                             fmt::format("There are two chats with `{}`.", id),
                             "Put all their scenes into one.");
        return;
    }
    story::Chat chat;
    chat.contact = *contact;
    chat.line = value.line;
    chat.firstScene = static_cast<story::SceneIndex>(m_work.out.scenes.size());
    const auto index = static_cast<story::ChatIndex>(chats.size());
    chats.push_back(chat);
    m_chats.push_back({index, &value});

    const std::size_t before = m_work.out.scenes.size();
    for (std::size_t i = 1; i < value.items.size(); ++i)
        addScene(value.items[i], index, id);
    if (m_work.out.scenes.size() == before) {
        m_work.report.report(Code::EmptyChat, whereOf(value),
                             fmt::format("The chat `{}` has no scene.", id),
                             "Write `scene \"start\" { say \"…\" }` in it. A contact who never "
                             "writes needs no chat.");
    }
}

void Declarations::addScene(const Value& value, story::ChatIndex chat, const std::string& chatId) {
    if (value.isTable("")) { // a function's several scenes
        for (const Value& item : value.items)
            addScene(item, chat, chatId);
        return;
    }
    if (!value.isTable("scene")) {
        m_work.report.report(Code::WrongPlace,
                             value.line > 0 ? whereOf(value) : Where{value.file, 0},
                             fmt::format("{} stands in the chat `{}`, outside of any scene.",
                                         describe(value), chatId),
                             "Put it into a `scene \"…\" { … }`.");
        return;
    }
    const std::string name = nameOf(value);
    if (name.empty()) return;
    auto& scenes = m_work.out.scenes;
    story::Scene scene;
    scene.id = chatId + "." + name;
    scene.name = name;
    scene.chat = chat;
    scene.line = value.line;
    for (const story::Scene& other : scenes) {
        if (other.id != scene.id) continue;
        m_work.report.report(Code::DuplicateName, whereOf(value),
                             fmt::format("There are two scenes `{}`.", scene.id),
                             "Give this one another name.");
        return;
    }
    if (scenes.size() == kMostScenes) {
        m_work.report.report(Code::TooLarge, whereOf(value),
                             fmt::format("There are more than {} scenes.", kMostScenes));
        return;
    }
    m_scenes.push_back({static_cast<story::SceneIndex>(scenes.size()), &value});
    scenes.push_back(std::move(scene));
}

std::vector<Where> Declarations::scenePlaces() const {
    std::vector<Where> places;
    for (const SceneSource& source : m_scenes)
        places.push_back(whereOf(*source.value));
    return places;
}

void Declarations::readChat(const ChatSource& source) {
    story::Chat& chat = m_work.out.chats[source.chat];
    const Value& value = *source.value;
    Fields fields(m_work.report, value, whereOf(value),
                  fmt::format("chat `{}`", value.items[0].string));
    for (int i = 0; i < story::kHookCount; ++i) {
        const std::string& hook = hookNames()[static_cast<std::size_t>(i)];
        const auto scene = fields.text(hook);
        if (!scene) continue;
        const auto found = m_work.names.scene(*scene, source.chat, fieldOf(whereOf(value), hook));
        if (found) chat.hooks[i] = *found;
    }
    const bool empty = chat.firstScene >= m_work.out.scenes.size();
    chat.startsAlone = !fields.flag("waits") && !empty;
    fields.finish();
}

void Declarations::readSceneFields(const SceneSource& source) {
    story::Scene& scene = m_work.out.scenes[source.scene];
    const Value& value = *source.value;
    Fields fields(m_work.report, value, whereOf(value), fmt::format("scene `{}`", scene.id));
    readDebrief(fields, scene);
    readClockTime(m_work.report, fields, "at"); // its use comes with the steps
    fields.finish();
}

void Declarations::readDebrief(Fields& fields, story::Scene& scene) {
    const Value* debrief = fields.take("debrief");
    if (!debrief) return;
    const std::string what = "`debrief` of " + fields.what();
    const auto add = [&](const Value& value, std::string_view field) {
        const Where place = fieldOf(fields.place(), field);
        if (value.kind == Value::Kind::String) {
            return m_work.texts.add(value.string, scene.id, what, place);
        }
        m_work.report.report(Code::WrongType, place,
                             fmt::format("{} holds {}.", what, describe(value)),
                             "Write a text, or `{ \"for all signs\", keep_it_secret = \"for this "
                             "sign\" }`.");
        return story::kNoText;
    };
    if (debrief->kind != Value::Kind::Table || !debrief->tag.empty()) {
        scene.debrief = add(*debrief, "debrief");
        return;
    }
    for (std::size_t i = 0; i < debrief->items.size(); ++i) {
        const auto index = add(debrief->items[i], "debrief");
        if (i == 0) scene.debrief = index;
    }
    for (const auto& [sign, text] : debrief->fields) {
        const auto item = m_work.names.item(sign, {guide::Kind::Sign}, Code::UnknownSign,
                                            fieldOf(fields.place(), sign));
        const auto index = add(text, sign);
        if (item && index != story::kNoText) scene.signDebriefs.emplace_back(*item, index);
    }
}

} // namespace script
