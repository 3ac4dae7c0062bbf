// SPDX-License-Identifier: MIT
#pragma once

/// Keys of registry entries and of hidden table entries: addresses that no script can name.
namespace script::keys {

inline constexpr char kPrivate = 0;  ///< registry: the globals of language.lua
inline constexpr char kWords = 0;    ///< registry: what authors can read
inline constexpr char kAuthors = 0;  ///< registry: the globals of the author's files
inline constexpr char kDeclared = 0; ///< registry: the list of declarations
inline constexpr char kBroken = 0;   ///< registry: the value an unknown word has
inline constexpr char kReturned = 0; ///< registry: what each used file returned
inline constexpr char kMark = 0;     ///< in a table: its word and place, see packMark()

} // namespace script::keys

namespace script {

/// A table's mark in one number: word, file and line, each from 0.
struct Mark {
    int word = 0; ///< from 1; 0 is no word
    int file = 0;
    int line = 0;
};

constexpr long long packMark(Mark mark) {
    return (static_cast<long long>(mark.word) << 40) | (static_cast<long long>(mark.file) << 32) |
           mark.line;
}
constexpr Mark unpackMark(long long packed) {
    return {static_cast<int>(packed >> 40), static_cast<int>((packed >> 32) & 0xff),
            static_cast<int>(packed & 0x7fffffff)};
}

} // namespace script
