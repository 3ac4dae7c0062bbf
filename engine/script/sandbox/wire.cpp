// SPDX-License-Identifier: MIT
#include "script/sandbox/wire.h"

#include <cstdint>
#include <cstring>

namespace script {
namespace {

constexpr std::string_view kEnd = "story ends";
constexpr int kDeepestValue = 100;

class Writer {
public:
    template<class T>
    void raw(T value) {
        char bytes[sizeof value];
        std::memcpy(bytes, &value, sizeof value);
        m_bytes.append(bytes, sizeof value);
    }
    void count(std::size_t value) { raw(static_cast<std::uint32_t>(value)); }
    void text(std::string_view value) {
        count(value.size());
        m_bytes.append(value);
    }
    void value(const Value& value) {
        raw(static_cast<std::uint8_t>(value.kind));
        switch (value.kind) {
        case Value::Kind::Nil: break;
        case Value::Kind::Boolean: raw(value.boolean); break;
        case Value::Kind::Integer: raw(value.integer); break;
        case Value::Kind::Number: raw(value.number); break;
        case Value::Kind::String: text(value.string); break;
        case Value::Kind::Table: table(value); break;
        }
    }
    std::string take() { return std::move(m_bytes); }

private:
    void table(const Value& table) {
        text(table.tag);
        raw(table.file);
        raw(table.line);
        count(table.items.size());
        for (const Value& item : table.items)
            value(item);
        count(table.fields.size());
        for (const auto& [name, field] : table.fields)
            text(name), value(field);
    }

    std::string m_bytes;
};

/// After the first thing that does not fit, everything reads as empty.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_left(bytes) {}
    bool good() const { return m_good; }

    template<class T>
    T raw() {
        T value{};
        const std::string_view bytes = take(sizeof value);
        if (m_good) std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
    /// How many things of at least one byte follow: never more than there are bytes.
    std::size_t count() {
        const std::size_t value = raw<std::uint32_t>();
        if (value > m_left.size()) m_good = false;
        return m_good ? value : 0;
    }
    std::string text() { return std::string(take(count())); }
    Value value(int depth = 0) {
        Value value;
        const auto kind = raw<std::uint8_t>();
        if (kind > static_cast<std::uint8_t>(Value::Kind::Table) || depth > kDeepestValue)
            m_good = false;
        if (!m_good) return value;
        value.kind = static_cast<Value::Kind>(kind);
        switch (value.kind) {
        case Value::Kind::Nil: break;
        case Value::Kind::Boolean: value.boolean = raw<std::uint8_t>() != 0; break;
        case Value::Kind::Integer: value.integer = raw<long long>(); break;
        case Value::Kind::Number: value.number = raw<double>(); break;
        case Value::Kind::String: value.string = text(); break;
        case Value::Kind::Table: table(value, depth); break;
        }
        return value;
    }

private:
    void table(Value& table, int depth) {
        table.tag = text();
        table.file = raw<int>();
        table.line = raw<int>();
        const std::size_t items = count();
        for (std::size_t i = 0; i < items && m_good; ++i)
            table.items.push_back(value(depth + 1));
        const std::size_t fields = count();
        for (std::size_t i = 0; i < fields && m_good; ++i) {
            std::string name = text();
            table.fields.emplace(std::move(name), value(depth + 1));
        }
    }
    std::string_view take(std::size_t size) {
        if (size > m_left.size()) m_good = false;
        if (!m_good) return {};
        const std::string_view bytes = m_left.substr(0, size);
        m_left.remove_prefix(size);
        return bytes;
    }

    std::string_view m_left;
    bool m_good = true;
};

} // namespace

std::string encode(const SandboxResult& result) {
    Writer writer;
    writer.count(result.diagnostics.size());
    for (const base::Diagnostic& diagnostic : result.diagnostics) {
        writer.text(diagnostic.code);
        writer.raw(diagnostic.severity == base::Severity::Error);
        writer.text(diagnostic.file);
        writer.raw(diagnostic.line);
        writer.text(diagnostic.message);
        writer.text(diagnostic.hint);
    }
    writer.count(result.story.files.size());
    for (const std::string& file : result.story.files)
        writer.text(file);
    writer.count(result.story.declarations.size());
    for (const Value& value : result.story.declarations)
        writer.value(value);
    writer.raw(static_cast<std::uint64_t>(result.usage.memory));
    writer.raw(result.usage.work);
    writer.text(kEnd);
    return writer.take();
}

std::optional<SandboxResult> decode(std::string_view bytes) {
    Reader reader(bytes);
    SandboxResult result;
    const std::size_t diagnostics = reader.count();
    for (std::size_t i = 0; i < diagnostics && reader.good(); ++i) {
        base::Diagnostic diagnostic;
        diagnostic.code = reader.text();
        diagnostic.severity =
            reader.raw<std::uint8_t>() != 0 ? base::Severity::Error : base::Severity::Warning;
        diagnostic.file = reader.text();
        diagnostic.line = reader.raw<int>();
        diagnostic.message = reader.text();
        diagnostic.hint = reader.text();
        result.diagnostics.push_back(std::move(diagnostic));
    }
    const std::size_t files = reader.count();
    for (std::size_t i = 0; i < files && reader.good(); ++i)
        result.story.files.push_back(reader.text());
    const std::size_t declarations = reader.count();
    for (std::size_t i = 0; i < declarations && reader.good(); ++i)
        result.story.declarations.push_back(reader.value());
    result.usage.memory = reader.raw<std::uint64_t>();
    result.usage.work = reader.raw<long long>();
    if (reader.text() != kEnd || !reader.good()) return std::nullopt;
    return result;
}

} // namespace script
