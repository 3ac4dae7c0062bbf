// SPDX-License-Identifier: MIT
#include "script/declarations.h"

#include "story/settings.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {

void Declarations::once(const Value*& slot, const Value& value) {
    if (slot) {
        m_work.report.report(Code::DuplicateName, whereOf(value),
                             fmt::format("There is a second `{}`.", value.tag),
                             fmt::format("The first is on line {}; make one of them.", slot->line));
        return;
    }
    slot = &value;
}

void Declarations::read() {
    // Names first: everything may refer to what is declared further down.
    for (const Value& value : m_work.story.declarations) {
        if (value.tag == "scenario")
            once(m_scenario, value);
        else if (value.tag == "player") {
            once(m_player, value);
            knowTitle("me", value);
        } else if (value.tag == "contact")
            addContact(value);
        else if (value.tag == "vars")
            readVariables(value);
        else if (value.tag == "ending")
            addEnding(value);
    }
    for (const Value& value : m_work.story.declarations) {
        if (value.tag == "chat") addChat(value);
    }

    requireParts();
    if (m_scenario) readScenario(*m_scenario);
    if (m_player) readPlayer(*m_player);
    for (std::size_t i = 0; i < m_contacts.size(); ++i) {
        readContact(*m_contacts[i], static_cast<story::ContactIndex>(i));
    }
    for (const ChatSource& source : m_chats)
        readChat(source);
    for (const SceneSource& source : m_scenes)
        readSceneFields(source);
    for (std::size_t i = 0; i < m_endings.size(); ++i) {
        readEnding(*m_endings[i], static_cast<story::EndingIndex>(i));
    }
    for (const Value& value : m_work.story.declarations) {
        if (value.tag == "always" || value.tag == "never") readPromise(value);
    }
}

void Declarations::requireParts() {
    const auto need = [&](bool there, const std::string& part, const std::string& example) {
        if (there) return;
        m_work.report.report(Code::MissingDeclaration, {}, fmt::format("There is no `{}`.", part),
                             fmt::format("Begin with `{}`.", example));
    };
    need(m_scenario, "scenario", "scenario \"my-story\" { title = \"…\", … }");
    need(m_player, "player", "player { name = \"…\", age = 13 }");
    // One that names nobody has been reported already.
    const auto& all = m_work.story.declarations;
    const bool chat =
        std::any_of(all.begin(), all.end(), [](const Value& each) { return each.tag == "chat"; });
    need(chat, "chat", "chat \"contact\" { scene \"start\" { … } }");
}

std::string Declarations::nameOf(const Value& value) {
    if (value.items.empty() || value.items[0].kind != Value::Kind::String) {
        m_work.report.report(
            Code::WrongType, whereOf(value),
            fmt::format("`{}` needs a name in quotes, not {}.", value.tag,
                        value.items.empty() ? "nothing" : describe(value.items[0])),
            fmt::format("Write `{} \"name\" {{ … }}`.", value.tag));
        return {};
    }
    const std::string& name = value.items[0].string;
    // A name that does not fit is reported, and known all the same to whoever uses it.
    checkName(m_work.report, name, fmt::format("a {}", value.tag), whereOf(value));
    return name;
}

story::TextIndex Declarations::text(Fields& fields, const std::string& field,
                                    const std::string& context) {
    const auto value = fields.text(field);
    if (!value) return story::kNoText;
    return m_work.texts.add(*value, context, fmt::format("`{}` of {}", field, fields.what()),
                            fieldOf(fields.place(), field));
}

void Declarations::readScenario(const Value& value) {
    story::Scenario& out = m_work.out;
    out.id = nameOf(value);
    Fields fields(m_work.report, value, whereOf(value), "the scenario");
    out.title = text(fields, "title", "scenario");
    if (out.title == story::kNoText) fields.missing("title", "Write `title = \"…\"`.");
    out.blurb = text(fields, "blurb", "scenario");
    if (out.blurb == story::kNoText) {
        fields.missing("blurb", "Write `blurb = \"…\"`, a sentence that makes one want to play.");
    }
    out.contentNote = text(fields, "note", "scenario");
    if (!value.field("note") && !fields.isMisspelt("note")) {
        m_work.report.report(Code::NoContentNote, whereOf(value),
                             "The scenario has no content note.",
                             "Write `note = \"…\"`: what happens in it, and that one can stop at "
                             "any moment.");
    }
    if (const auto place = fields.text("place")) {
        const auto found = m_work.names.item(*place, {guide::Kind::Place}, Code::UnknownPlace,
                                             m_work.report.ofField(whereOf(value), "place"));
        if (found) out.place = *found;
    } else {
        fields.missing("place", "Write where it happens, as in `place = \"gaming\"`.");
    }
    readAges(fields);
    if (const auto minutes = fields.integer("minutes", 1, 120)) {
        out.minutes = static_cast<int>(*minutes);
    } else {
        fields.missing("minutes", "Write how long it takes to play, as in `minutes = 12`.");
    }
    static const std::vector<std::string> kDays{"monday", "tuesday",  "wednesday", "thursday",
                                                "friday", "saturday", "sunday"};
    out.weekday = fields.oneOf("starts", kDays).value_or(0);
    out.safeWithin = static_cast<int>(fields.integer("safe_within", 1, 1000).value_or(0));
    out.callsForPolice = fields.flag("police");
    out.practice = fields.flag("practice");
    fields.finish();
    fields.noItems(1);
}

void Declarations::readAges(Fields& fields) {
    const Value* ages = fields.take("ages");
    const std::string hint = "Write from which age to which, as in `ages = { 11, 16 }`.";
    if (!ages) {
        m_work.report.report(Code::NoAges, fields.place(), "The scenario has no age band.", hint);
        return;
    }
    const bool numbers = ages->isTable("") && ages->items.size() == 2 && ages->fields.empty() &&
                         std::all_of(ages->items.begin(), ages->items.end(),
                                     [](const Value& v) { return v.kind == Value::Kind::Integer; });
    if (!numbers) {
        m_work.report.report(Code::WrongType, m_work.report.ofField(fields.place(), "ages"),
                             "`ages` must be two whole numbers in braces.", hint);
        return;
    }
    const long long low = ages->items[0].integer;
    const long long high = ages->items[1].integer;
    if (low < 8 || high > 19 || low > high) {
        m_work.report.report(Code::OutOfBounds, m_work.report.ofField(fields.place(), "ages"),
                             fmt::format("`ages` go from {} to {}.", low, high),
                             "They must lie between 8 and 19, the lower first.");
        return;
    }
    m_work.out.minAge = static_cast<int>(low);
    m_work.out.maxAge = static_cast<int>(high);
}

void Declarations::readPlayer(const Value& value) {
    story::Player& player = m_work.out.player;
    Fields fields(m_work.report, value, whereOf(value), "the player");
    player.name = text(fields, "name", "player");
    if (player.name == story::kNoText) fields.missing("name", "Write `name = \"Zoya\"`.");
    if (const auto age = fields.integer("age", 8, 19))
        player.age = static_cast<int>(*age);
    else
        fields.missing("age", "Write `age = 13`.");
    player.handle = fields.text("handle").value_or("");
    player.avatar = fields.text("avatar").value_or("");
    player.about = text(fields, "about", "player");
    readProfile(fields);
    readPrivacy(fields);
    fields.finish();
    fields.noItems(0);
}

void Declarations::readProfile(Fields& fields) {
    const Value* profile = fields.table("profile");
    if (!profile) return;
    story::Player& player = m_work.out.player;
    Fields inner(m_work.report, *profile, fields.place(), "the player's profile");
    player.school = text(inner, "school", "player");
    player.phone = inner.text("phone").value_or("");
    m_work.texts.check(player.phone, "`phone` of the player's profile",
                       fieldOf(fields.place(), "phone"));
    player.photos = static_cast<int>(inner.integer("photos", 0, 99).value_or(0));
    inner.finish();
}

void Declarations::readPrivacy(Fields& fields) {
    const Value* privacy = fields.table("privacy");
    if (!privacy) return;
    Fields inner(m_work.report, *privacy, fields.place(), "the player's privacy");
    for (int i = 0; i < story::kSettingCount; ++i) {
        const auto setting = static_cast<story::Setting>(i);
        const auto& name = story::settingNames()[static_cast<std::size_t>(i)];
        if (const auto audience = inner.oneOf(name, story::audienceNames(setting))) {
            m_work.out.player.privacy[setting] = static_cast<story::Audience>(*audience);
        }
    }
    inner.finish();
}

} // namespace script
