// SPDX-License-Identifier: MIT
#include "script/codes.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace script {
namespace {

constexpr auto kError = base::Severity::Error;
constexpr auto kWarning = base::Severity::Warning;

constexpr CodeInfo kCodes[] = {
    {Code::WrongType, kError, false, "a value of the wrong kind"},
    {Code::MissingField, kError, true, "a field is missing"},
    {Code::UnknownField, kError, false, "an unknown field"},
    {Code::WrongPlace, kError, false, "something that does not belong here"},
    {Code::OutOfBounds, kError, false, "a number out of bounds"},
    {Code::EmptyText, kError, false, "an empty text"},
    {Code::DuplicateName, kError, false, "a name used twice"},
    {Code::MissingDeclaration, kError, true, "a part of the scenario is missing"},
    {Code::BadName, kError, false, "a name that cannot be used"},
    {Code::UnknownValue, kError, false, "not one of the values"},
    {Code::TooLarge, kError, false, "too large"},
    {Code::BadTime, kError, false, "a time that is none"},
    {Code::ClockGoesBack, kWarning, false, "a time before the one above"},
    {Code::UnknownContact, kError, false, "an unknown contact"},
    {Code::UnknownScene, kError, false, "an unknown scene"},
    {Code::UnknownChat, kError, false, "an unknown chat"},
    {Code::UnknownVariable, kError, false, "an unknown variable"},
    {Code::UnknownEnding, kError, false, "an unknown ending"},
    {Code::UnknownSign, kError, false, "an unknown warning sign"},
    {Code::UnknownTactic, kError, false, "an unknown tactic"},
    {Code::UnknownGuideItem, kError, false, "an unknown guide item"},
    {Code::UnknownPlace, kError, false, "an unknown place"},
    {Code::BadCondition, kError, false, "a condition that cannot be read"},
    {Code::ConditionType, kError, false, "a condition that mixes kinds"},
    {Code::ConstantCondition, kWarning, false, "a condition that never changes"},
    {Code::DeepCondition, kError, false, "a condition that is too deep"},
    {Code::UnsetVariable, kWarning, true, "a variable that nothing sets"},
    {Code::EmptyReply, kError, true, "a reply without options"},
    {Code::OptionWithoutText, kError, false, "an option without text"},
    {Code::OtherwiseAlone, kError, false, "`otherwise` without `when`"},
    {Code::UnreachableStep, kWarning, false, "a step that is never reached"},
    {Code::UnreachedScene, kWarning, true, "a scene that nobody reaches"},
    {Code::UnstartedChat, kWarning, true, "a chat that never starts"},
    {Code::EmptyChat, kError, true, "a chat without a scene"},
    {Code::CallRecursion, kWarning, false, "scenes that call each other without end"},
    {Code::GroupNeedsFrom, kError, false, "a group message without a sender"},
    {Code::NotInChat, kError, false, "a sender who is not in the chat"},
    {Code::SilenceTwice, kError, false, "more than one silence"},
    {Code::GoElsewhere, kError, false, "`go` into another chat"},
    {Code::StartHere, kError, false, "`start` within the same chat"},
    {Code::BlockedSpeaker, kWarning, false, "a blocked contact who speaks"},
    {Code::BadEffect, kError, false, "a value that a variable cannot have"},
    {Code::EndlessLoop, kError, false, "scenes that go round without end"},
    {Code::PhotoWithoutAlt, kError, false, "a photo without a description"},
    {Code::NoOpenEnding, kWarning, true, "no ending that always applies"},
    {Code::UnreachedEnding, kWarning, true, "an ending that nobody reaches"},
    {Code::SilentEnding, kWarning, true, "an ending that comes by itself"},
    {Code::NoManipulator, kError, true, "no manipulator"},
    {Code::NoGenuine, kError, true, "no genuine contact"},
    {Code::NoContentNote, kError, true, "no content note"},
    {Code::NoAges, kError, true, "no age band"},
    {Code::NoEnding, kError, true, "no ending"},
    {Code::NoSafeEnding, kError, true, "no safe ending"},
    {Code::NoTrustedAdult, kError, true, "no adult to tell"},
    {Code::SignWithoutDebrief, kError, true, "a warning sign without a debrief"},
    {Code::BannedTerm, kError, false, "a word that no scenario may use"},
    {Code::RealPhoneNumber, kError, false, "a number that could be somebody's"},
    {Code::SignOnGenuine, kError, false, "a warning sign on a genuine person's message"},
    {Code::LookalikeOnManipulator, kError, false, "a lookalike on a manipulator's message"},
    {Code::NoSigns, kWarning, true, "no warning sign"},
    {Code::NoLookalikes, kWarning, true, "no lookalike"},
    {Code::RealApp, kWarning, false, "the name of a real app"},
    {Code::OtherFolderName, kWarning, false, "a folder with another name"},
    {Code::MissingPicture, kWarning, true, "a picture that is not there"},
    {Code::NoNotes, kWarning, true, "no teacher's notes"},
    {Code::NoCover, kWarning, true, "no cover picture"},
    {Code::NoTranslation, kWarning, true, "no translation"},
    {Code::StaleTranslation, kWarning, true, "a translation that is out of date"},
    {Code::NoWordList, kWarning, true, "the list of refused words is missing"},
    {Code::MalformedTranslation, kWarning, false, "a translation that cannot be understood"},
    {Code::DrawingAlone, kWarning, false, "a drawing that no picture was made of"},
    {Code::NotLookedAt, kWarning, false, "a part that was not looked at"},
    {Code::TooMany, kError, false, "more mistakes than are shown"},
};

} // namespace

std::span<const CodeInfo> allCodes() {
    return kCodes;
}

const CodeInfo& info(Code code) {
    const auto found = std::find_if(std::begin(kCodes), std::end(kCodes),
                                    [code](const CodeInfo& each) { return each.code == code; });
    assert(found != std::end(kCodes));
    return *found;
}

std::string name(Code code) {
    return fmt::format("CW{:04}", static_cast<int>(code));
}

} // namespace script
