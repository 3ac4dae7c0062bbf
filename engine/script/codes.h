// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"

#include <span>
#include <string>
#include <string_view>

namespace script {

/// Every mistake that the compiler names. The numbers are stable and never used again; each has a
/// page docs/diagnostics/CWxxxx.md, and the sandbox has CW0101 to CW0199.
enum class Code : int {
    // What a word was given.
    WrongType = 201,
    MissingField = 202,
    UnknownField = 203,
    WrongPlace = 204,
    OutOfBounds = 205,
    EmptyText = 206,
    DuplicateName = 207,
    MissingDeclaration = 208,
    BadName = 209,
    UnknownValue = 210,
    TooLarge = 211,
    BadTime = 212,
    ClockGoesBack = 213,
    // Names that nothing answers to.
    UnknownContact = 220,
    UnknownScene = 221,
    UnknownChat = 222,
    UnknownVariable = 223,
    UnknownEnding = 224,
    UnknownSign = 225,
    UnknownTactic = 226,
    UnknownGuideItem = 227,
    UnknownPlace = 228,
    // Conditions.
    BadCondition = 240,
    ConditionType = 241,
    ConstantCondition = 242,
    DeepCondition = 243,
    UnsetVariable = 244,
    // How the story runs.
    EmptyReply = 250,
    OptionWithoutText = 251,
    OtherwiseAlone = 252,
    UnreachableStep = 253,
    UnreachedScene = 254,
    UnstartedChat = 255,
    EmptyChat = 256,
    CallRecursion = 257,
    GroupNeedsFrom = 258,
    NotInChat = 259,
    SilenceTwice = 260,
    GoElsewhere = 261,
    StartHere = 262,
    BlockedSpeaker = 263,
    BadEffect = 264,
    EndlessLoop = 265,
    PhotoWithoutAlt = 266,
    NoOpenEnding = 267,
    UnreachedEnding = 268,
    SilentEnding = 269,
    // What every story owes its readers.
    NoManipulator = 270,
    NoGenuine = 271,
    NoContentNote = 272,
    NoAges = 273,
    NoEnding = 274,
    NoSafeEnding = 275,
    NoTrustedAdult = 276,
    SignWithoutDebrief = 277,
    BannedTerm = 278,
    RealPhoneNumber = 279,
    SignOnGenuine = 280,
    LookalikeOnManipulator = 281,
    NoSigns = 282,
    NoLookalikes = 283,
    RealApp = 284,
    // The files beside it.
    OtherFolderName = 288,
    MissingPicture = 290,
    NoNotes = 291,
    NoCover = 292,
    NoTranslation = 293,
    StaleTranslation = 294,
    NoWordList = 295,
    MalformedTranslation = 296,
    DrawingAlone = 297,
    // The report itself.
    NotLookedAt = 298,
    TooMany = 299,
};

struct CodeInfo {
    Code code;
    base::Severity severity;
    /// Says that something is not there; held back where a mistake in the Lua may have swallowed
    /// it.
    bool absence;
    std::string_view title;
};

/// All of them, in order.
std::span<const CodeInfo> allCodes();
const CodeInfo& info(Code code);
/// "CW0201"
std::string name(Code code);

} // namespace script
