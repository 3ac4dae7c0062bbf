// SPDX-License-Identifier: MIT
#pragma once

#include "script/fields.h"
#include "script/work.h"

#include <vector>

namespace script {

/// A scene's steps, which are compiled when every name is known.
struct SceneSource {
    story::SceneIndex scene = 0;
    const Value* value = nullptr;
};

/// Reads everything but the steps: what the scenario, the player, the contacts, the variables, the
/// chats with their scenes, and the endings are. Afterwards every name is known to Work::names.
class Declarations {
public:
    explicit Declarations(Work& work) : m_work(work) {}

    void read();
    const std::vector<SceneSource>& scenes() const { return m_scenes; }
    std::vector<Where> scenePlaces() const;

private:
    struct ChatSource {
        story::ChatIndex chat = 0;
        const Value* value = nullptr;
    };

    void readScenario(const Value& value);
    void readAges(Fields& fields);
    void readPlayer(const Value& value);
    void readProfile(Fields& fields);
    void readPrivacy(Fields& fields);
    void addContact(const Value& value);
    void readContact(const Value& value, story::ContactIndex index);
    void readVariables(const Value& value);
    void addVariable(const std::string& name, const Value& value, Where place);
    void addEnding(const Value& value);
    void readEnding(const Value& value, story::EndingIndex index);
    void readPromise(const Value& value);
    void addChat(const Value& value);
    void addScene(const Value& value, story::ChatIndex chat, const std::string& chatId);
    void readSceneFields(const SceneSource& source);
    void readDebrief(Fields& fields, story::Scene& scene);
    void readChat(const ChatSource& source);
    void once(const Value*& slot, const Value& value);
    void requireParts();

    /// A contact or the player (`me`) may be called by what the player reads, where the id belongs.
    void knowTitle(const std::string& id, const Value& value);
    std::optional<story::ContactIndex> contactCalled(const std::string& title, Where place) const;
    /// The name a word was given: `contact "ayaan"`. Empty, and reported, where it is none.
    std::string nameOf(const Value& value);
    story::TextIndex text(Fields& fields, const std::string& field, const std::string& context);

    Work& m_work;
    const Value* m_scenario = nullptr;
    const Value* m_player = nullptr;
    std::vector<const Value*> m_contacts;
    std::vector<const Value*> m_endings;
    std::vector<ChatSource> m_chats;
    std::vector<SceneSource> m_scenes;
};

} // namespace script
