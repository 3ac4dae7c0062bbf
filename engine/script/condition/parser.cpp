// SPDX-License-Identifier: MIT
#include "script/condition/tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

namespace script::condition {
namespace {

/// Lua's binary operators, from the loosest to the tightest.
constexpr std::array<std::string_view, 6> kComparisons{"==", "~=", "<", "<=", ">", ">="};
int strength(const Token& token) {
    if (token.kind != TokenKind::Symbol) return 0;
    if (token.text == "or") return 1;
    if (token.text == "and") return 2;
    for (const auto symbol : kComparisons) {
        if (token.text == symbol) return 3;
    }
    if (token.text == "+" || token.text == "-") return 4;
    if (token.text == "*" || token.text == "//" || token.text == "%") return 5;
    return 0;
}
constexpr int kUnary = 6;
constexpr int kDeepest = 200; ///< operators and brackets inside one another

class Parser {
public:
    Parser(std::span<const Token> tokens, const IsVariable& isVariable)
        : m_tokens(tokens), m_isVariable(isVariable) {}

    std::unique_ptr<Node> whole(Problem& problem) {
        auto node = binary(1);
        if (node && peek().kind != TokenKind::End) {
            fail(fmt::format("`{}` is not expected here.", peek().text), betweenQuestions());
        }
        if (m_failed) {
            problem = m_problem;
            return nullptr;
        }
        return node;
    }

private:
    const Token& peek() const { return m_tokens[m_at]; }
    Token next() { return m_tokens[m_tokens.size() - 1 > m_at ? m_at++ : m_at]; }

    std::unique_ptr<Node> fail(std::string message, std::string hint) {
        if (!m_failed) m_problem = {std::move(message), std::move(hint)};
        m_failed = true;
        return nullptr;
    }

    /// What to write where a question ends and something stands behind it.
    std::string betweenQuestions() const {
        static constexpr std::array<std::string_view, 7> kOfNames{
            "told", "blocked", "reported", "removed", "saved", "seen", "flagged"};
        const Token& before = m_tokens[m_at > 0 ? m_at - 1 : 0];
        const bool name = (peek().kind == TokenKind::Name && !m_isVariable(peek().text)) ||
                          peek().kind == TokenKind::Text;
        for (const auto question : kOfNames) {
            if (name && before.text == question)
                return fmt::format("Write `{}('{}')`.", question, peek().text);
        }
        if (peek().text == "is") return "To compare write `==`.";
        if (peek().is(")"))
            return "It closes no bracket: take it out, or write the `(` that is missing before it.";
        const bool value = peek().kind == TokenKind::Number || peek().kind == TokenKind::Text ||
                           peek().is("true") || peek().is("false");
        if (value) return beforeValue();
        const bool comma = peek().is(",");
        const Token& begins = m_tokens[std::min(m_at + (comma ? 1 : 0), m_tokens.size() - 1)];
        if (begins.kind == TokenKind::Name || begins.is("not") || begins.is("("))
            return "Between two questions write `and` or `or`.";
        return "Take it out.";
    }

    /// `day 3`, `mood 'calm'`: what to write before a value that stands behind something else.
    std::string beforeValue() const {
        const Token& before = m_tokens[m_at - 1];
        if (before.kind != TokenKind::Name)
            return "Take it out, or write before it what it has to do with the rest.";
        const bool setting = m_at > 2 && m_tokens[m_at - 2].is(".");
        const std::string left = (setting ? m_tokens[m_at - 3].text + "." : "") + before.text;
        const std::string_view quote = peek().kind == TokenKind::Text ? "'" : "";
        return fmt::format("To compare write `{0} == {1}{2}{1}`.", left, quote, peek().text);
    }

    std::unique_ptr<Node> binary(int weakest) {
        if (++m_depth > kDeepest) return fail("There are too many brackets.", {});
        auto left = unary();
        while (left && strength(peek()) >= weakest) {
            auto node = std::make_unique<Node>();
            node->kind = NodeKind::Binary;
            const int tighter = strength(peek()) + 1;
            node->text = next().text;
            node->left = std::move(left);
            node->right = binary(tighter);
            if (!node->right) return nullptr;
            left = std::move(node);
        }
        --m_depth;
        return left;
    }

    std::unique_ptr<Node> unary() {
        if (!peek().is("not") && !peek().is("-")) return primary();
        auto node = std::make_unique<Node>();
        node->kind = NodeKind::Unary;
        node->text = next().text;
        node->left = binary(kUnary);
        return node->left ? std::move(node) : nullptr;
    }

    std::unique_ptr<Node> primary() {
        auto node = std::make_unique<Node>();
        const Token token = next();
        node->text = token.text;
        switch (token.kind) {
        case TokenKind::Number: node->number = token.number; return node;
        case TokenKind::Text: node->kind = NodeKind::Text; return node;
        case TokenKind::Name: return named(std::move(node));
        case TokenKind::End: return fail("The condition stops too early.", {});
        case TokenKind::Symbol: break;
        }
        if (token.is("true") || token.is("false")) {
            node->kind = NodeKind::Truth;
            node->number = token.is("true") ? 1 : 0;
            return node;
        }
        if (!token.is("(")) return fail(fmt::format("`{}` is not expected here.", token.text), {});
        auto inner = binary(1);
        if (inner && !next().is(")")) return fail("A bracket `)` is missing.", {});
        return inner;
    }

    std::unique_ptr<Node> named(std::unique_ptr<Node> node) {
        node->kind = NodeKind::Name;
        if (peek().is(".")) {
            next();
            const Token setting = next();
            if (node->text != "privacy" || setting.kind != TokenKind::Name) {
                return fail(fmt::format("`{}.{}` means nothing here.", node->text, setting.text),
                            "Only `privacy` has a dot, as in `privacy.account`.");
            }
            node->kind = NodeKind::Privacy;
            node->text = setting.text;
        } else if (peek().is("(")) {
            next();
            const std::string open = fmt::format("Write `{}('…')`.", node->text);
            const Token argument = next();
            node->kind = NodeKind::Call;
            node->argument = argument.text;
            if (argument.kind != TokenKind::Name && argument.kind != TokenKind::Text) {
                return fail(fmt::format("`{}` needs one name in its brackets.", node->text), open);
            }
            // A name without quotes may have a dot: seen(ayaan.lobby).
            if (argument.kind == TokenKind::Name && peek().is(".")) {
                next();
                node->argument += "." + next().text;
            }
            if (!next().is(")")) return fail("A bracket `)` is missing.", open);
        }
        return node;
    }

    std::span<const Token> m_tokens;
    const IsVariable& m_isVariable;
    std::size_t m_at = 0;
    int m_depth = 0;
    bool m_failed = false;
    Problem m_problem;
};

} // namespace

std::unique_ptr<Node> parse(std::string_view source, const IsVariable& isVariable,
                            Problem& problem) {
    std::vector<Token> tokens;
    if (auto found = tokenise(source, isVariable, tokens)) {
        problem = std::move(*found);
        return nullptr;
    }
    return Parser(tokens, isVariable).whole(problem);
}

} // namespace script::condition
