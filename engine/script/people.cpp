// SPDX-License-Identifier: MIT
// Contacts, variables and endings.
#include "script/condition/condition.h"
#include "script/declarations.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {
namespace {

template<class Elements, class Member>
bool taken(const Elements& elements, Member member, const std::string& name) {
    return std::any_of(elements.begin(), elements.end(),
                       [&](const auto& each) { return each.*member == name; });
}

constexpr std::size_t kMostContacts = 60;
constexpr std::size_t kMostVariables = 200;
constexpr std::size_t kMostEndings = 60;
constexpr std::size_t kMostPromises = 60;
constexpr long long kBound = 1'000'000; ///< of int(low, high)

} // namespace

void Declarations::addContact(const Value& value) {
    const std::string id = nameOf(value);
    if (id.empty()) return;
    auto& contacts = m_work.out.contacts;
    if (id == "me" || id == "somebody" || taken(contacts, &story::Contact::id, id)) {
        const std::string message =
            id == "me" || id == "somebody"
                ? fmt::format("`{}` has a meaning of its own and cannot name a contact.", id)
                : fmt::format("There are two contacts `{}`.", id);
        m_work.report.report(Code::DuplicateName, whereOf(value), message,
                             "Give this one another name.");
        return;
    }
    if (contacts.size() == kMostContacts) {
        m_work.report.report(Code::TooLarge, whereOf(value),
                             fmt::format("There are more than {} contacts.", kMostContacts));
        return;
    }
    story::Contact contact;
    contact.id = id;
    contact.line = value.line;
    contacts.push_back(std::move(contact));
    m_contacts.push_back(&value);
    knowTitle(id, value);
}

void Declarations::knowTitle(const std::string& id, const Value& value) {
    const Value* const name = value.field("name");
    if (name && name->kind == Value::Kind::String) m_work.names.knowTitle(name->string, id);
}

void Declarations::readContact(const Value& value, story::ContactIndex index) {
    const std::string id = m_work.out.contacts[index].id;
    const std::string context = "contact." + id;
    const Where place = whereOf(value);
    Fields fields(m_work.report, value, place, fmt::format("contact `{}`", id));
    // A copy: reading members and same_as looks at the other contacts.
    story::Contact contact = m_work.out.contacts[index];
    contact.name = text(fields, "name", context);
    if (contact.name == story::kNoText) fields.missing("name", "Write `name = \"…\"`.");
    contact.met = text(fields, "met", context);
    contact.about = text(fields, "about", context);
    contact.handle = fields.text("handle").value_or("");
    contact.avatar = fields.text("avatar").value_or("");
    const auto truth = fields.oneOf("truth", {"genuine", "manipulator"});
    if (truth == 1) contact.truth = story::Truth::Manipulator;
    contact.trustedAdult = fields.flag("trusted");
    contact.listed = fields.flag("listed", true);
    contact.request = fields.flag("request");
    contact.unknown = fields.flag("unknown");
    if (const Value* claims = fields.table("claims")) {
        Fields inner(m_work.report, *claims, place, fmt::format("what contact `{}` claims", id));
        contact.claimedAge = static_cast<int>(inner.integer("age", 5, 99).value_or(0));
        inner.finish();
    }
    if (const auto other = fields.text("same_as")) {
        contact.sameAs = m_work.names.contact(*other, fieldOf(place, "same_as"));
        if (contact.sameAs == index) {
            m_work.report.report(Code::UnknownContact, fieldOf(place, "same_as"),
                                 fmt::format("Contact `{}` is `same_as` itself.", id),
                                 "Name the account this person had before.");
        }
    }
    for (const std::string& member : fields.names("members")) {
        const auto found = m_work.names.contact(member, fieldOf(place, "members"));
        if (found) contact.members.push_back(*found);
    }
    fields.finish();
    fields.noItems(1);
    m_work.out.contacts[index] = std::move(contact);
}

void Declarations::readVariables(const Value& value) {
    const Where place = whereOf(value);
    for (const auto& [name, each] : value.fields)
        addVariable(name, each, place);
    Fields(m_work.report, value, place, "`vars`").noItems(0);
}

void Declarations::addVariable(const std::string& name, const Value& value, Where place) {
    place = value.kind == Value::Kind::Table && !value.tag.empty()
                ? whereOf(value)
                : m_work.report.ofField(place, name);
    auto& variables = m_work.out.variables;
    const auto report = [&](Code code, std::string message, std::string hint) {
        m_work.report.report(code, place, std::move(message), std::move(hint));
    };
    static const std::vector<std::string> kReserved{"and",   "or",   "not", "true",
                                                    "false", "told", "day", "privacy"};
    if (std::find(kReserved.begin(), kReserved.end(), name) != kReserved.end() ||
        name.find('-') != std::string::npos) {
        report(Code::BadName, fmt::format("\"{}\" cannot name a variable.", name),
               "Conditions would not understand it; use `_` and a word of your own.");
        return;
    }
    if (!checkName(m_work.report, name, "a variable", place)) return;
    if (taken(variables, &story::Variable::name, name)) {
        report(Code::DuplicateName, fmt::format("There are two variables `{}`.", name),
               "Give this one another name.");
        return;
    }
    if (variables.size() == kMostVariables) {
        report(Code::TooLarge, fmt::format("There are more than {} variables.", kMostVariables),
               {});
        return;
    }
    story::Variable variable;
    variable.name = name;
    variable.line = place.line;
    const auto& items = value.items;
    const auto number = [&](std::size_t i) { return i < items.size() ? items[i].integer : 0; };
    if (value.isTable("int")) {
        const bool whole = items.size() >= 2 && items.size() <= 3 &&
                           std::all_of(items.begin(), items.end(), [](const Value& v) {
                               return v.kind == Value::Kind::Integer;
                           });
        if (!whole) {
            report(Code::WrongType, fmt::format("`int` of `{}` needs two whole numbers.", name),
                   "Write the lowest and the highest value, as in `int(0, 3)`.");
        } else {
            const long long initial = items.size() == 3 ? number(2) : std::max(number(0), 0LL);
            const long long start = items.size() == 3 ? initial : std::min(initial, number(1));
            if (number(0) >= number(1) || number(0) < -kBound || number(1) > kBound ||
                start < number(0) || start > number(1)) {
                report(Code::OutOfBounds,
                       fmt::format("The bounds of `{}` do not fit together.", name),
                       "Write the lowest, the highest and, if you like, the first value: "
                       "`int(0, 3, 1)`.");
            } else {
                variable.low = static_cast<std::int32_t>(number(0));
                variable.high = static_cast<std::int32_t>(number(1));
                variable.initial = static_cast<std::int32_t>(start);
            }
        }
    } else if (value.isTable("flag")) {
        variable.kind = story::VariableKind::Flag;
        variable.high = 1;
        if (!items.empty() && items[0].kind != Value::Kind::Boolean) {
            report(Code::WrongType,
                   fmt::format("`flag` of `{}` begins with {}.", name, describe(items[0])),
                   "Write `flag()` or `flag(true)`.");
        } else {
            variable.initial = !items.empty() && items[0].boolean ? 1 : 0;
        }
    } else if (value.isTable("one_of")) {
        variable.kind = story::VariableKind::OneOf;
        for (const Value& item : items) {
            if (item.kind == Value::Kind::String &&
                std::find(variable.values.begin(), variable.values.end(), item.string) ==
                    variable.values.end()) {
                variable.values.push_back(item.string);
            } else {
                report(Code::WrongType,
                       fmt::format("`one_of` of `{}` holds {}.", name, describe(item)),
                       "Its values are different texts: `one_of { \"calm\", \"cross\" }`.");
            }
        }
        if (variable.values.size() < 2) {
            report(Code::OutOfBounds, fmt::format("`one_of` of `{}` has too few values.", name),
                   "Two or more make a choice.");
        }
        variable.high = std::max(0, static_cast<std::int32_t>(variable.values.size()) - 1);
    } else {
        const bool flag = value.kind == Value::Kind::Boolean;
        const bool text = value.kind == Value::Kind::String;
        report(Code::WrongType, fmt::format("The variable `{}` is {}.", name, describe(value)),
               fmt::format("Write `{} = {}`, so that it has bounds.", name,
                           flag   ? "flag()"
                           : text ? "one_of { \"a\", \"b\" }"
                                  : "int(0, 3)"));
        // Whatever is done with it is not another mistake.
        if (flag) variable.kind = story::VariableKind::Flag;
        variable.high = flag ? 1 : kBound;
    }
    variables.push_back(std::move(variable));
}

void Declarations::addEnding(const Value& value) {
    const std::string id = nameOf(value);
    if (id.empty()) return;
    auto& endings = m_work.out.endings;
    if (taken(endings, &story::Ending::id, id)) {
        m_work.report.report(Code::DuplicateName, whereOf(value),
                             fmt::format("There are two endings `{}`.", id),
                             "Give this one another name.");
        return;
    }
    if (endings.size() == kMostEndings) {
        m_work.report.report(Code::TooLarge, whereOf(value),
                             fmt::format("There are more than {} endings.", kMostEndings));
        return;
    }
    story::Ending ending;
    ending.id = id;
    ending.file = value.file;
    ending.line = value.line;
    endings.push_back(std::move(ending));
    m_endings.push_back(&value);
}

void Declarations::readEnding(const Value& value, story::EndingIndex index) {
    story::Ending& ending = m_work.out.endings[index];
    const std::string context = "ending." + ending.id;
    Fields fields(m_work.report, value, whereOf(value), fmt::format("ending `{}`", ending.id));
    ending.title = text(fields, "title", context);
    if (ending.title == story::kNoText) fields.missing("title", "Write `title = \"…\"`.");
    ending.text = text(fields, "text", context);
    if (ending.text == story::kNoText) {
        fields.missing("text",
                       "Write `text = \"…\"`: where this leaves the player, without blame.");
    }
    ending.safe = fields.flag("safe");
    if (const auto when = fields.text("when")) {
        ending.condition = Conditions(m_work.names, m_work.out)
                               .compile(*when, std::nullopt, fieldOf(whereOf(value), "when"));
    }
    fields.finish();
    fields.noItems(1);
}

void Declarations::readPromise(const Value& value) {
    const Where place = whereOf(value);
    auto& promises = m_work.out.promises;
    if (promises.size() == kMostPromises) {
        m_work.report.report(
            Code::TooLarge, place,
            fmt::format("There are more than {} `always` and `never`.", kMostPromises));
        return;
    }
    if (value.items.empty() || value.items[0].kind != Value::Kind::String) {
        m_work.report.report(Code::WrongType, place,
                             fmt::format("`{}` needs a condition in quotes.", value.tag),
                             fmt::format("Write `{} \"not told or trust < 3\"`.", value.tag));
        return;
    }
    Fields fields(m_work.report, value, place, fmt::format("this `{}`", value.tag));
    const std::string& text = value.items[0].string;
    const story::ExprIndex condition =
        Conditions(m_work.names, m_work.out).compile(text, std::nullopt, place);
    if (condition != story::kNoExpr)
        promises.push_back({value.tag == "always", text, condition, value.file, value.line});
    fields.finish();
    fields.noItems(1);
}

} // namespace script
