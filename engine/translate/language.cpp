// SPDX-License-Identifier: MIT
#include "translate/language.h"

#include <algorithm>

namespace translate {
namespace {

struct Known {
    std::string_view code, name, plurals;
};

constexpr std::string_view kOneIsAlone = "nplurals=2; plural=(n != 1);";
constexpr std::string_view kZeroAndOne = "nplurals=2; plural=(n > 1);";
constexpr std::string_view kSlavic =
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) "
    "? 1 : 2);";

/// Those that are spoken where Chatwise's help lines are, and the large ones. The plural forms are
/// those of the Unicode CLDR for whole numbers.
constexpr Known kLanguages[]{
    {"ar", "Arabic",
     "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
     "n%100>=11 && n%100<=99 ? 4 : 5);"},
    {"bn", "Bengali", kZeroAndOne},
    {"de", "German", kOneIsAlone},
    {"en", "English", kOneIsAlone},
    {"es", "Spanish", kOneIsAlone},
    {"fa", "Persian", kZeroAndOne},
    {"fr", "French", kZeroAndOne},
    {"hi", "Hindi", kZeroAndOne},
    {"id", "Indonesian", "nplurals=1; plural=0;"},
    {"pa", "Punjabi", kZeroAndOne},
    {"pl", "Polish",
     "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"},
    {"ps", "Pashto", kOneIsAlone},
    {"pt", "Portuguese", kZeroAndOne},
    {"ru", "Russian", kSlavic},
    {"sd", "Sindhi", kOneIsAlone},
    {"tr", "Turkish", kOneIsAlone},
    {"uk", "Ukrainian", kSlavic},
    {"ur", "Urdu", kOneIsAlone},
};

} // namespace

Language languageOf(std::string_view code) {
    const auto* const found = std::ranges::find(kLanguages, code, &Known::code);
    if (found == std::end(kLanguages)) return {std::string(code), std::string(code), {}};
    return {std::string(found->code), std::string(found->name), std::string(found->plurals)};
}

} // namespace translate
