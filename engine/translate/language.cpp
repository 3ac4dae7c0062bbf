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

/// Those of the region. The plural forms are those of the Unicode CLDR for whole numbers.
constexpr Known kLanguages[]{
    {"ar", "Arabic",
     "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
     "n%100>=11 && n%100<=99 ? 4 : 5);"},
    {"bn", "Bengali", kZeroAndOne},
    {"fa", "Persian", kZeroAndOne},
    {"hi", "Hindi", kZeroAndOne},
    {"pa", "Punjabi", kZeroAndOne},
    {"ps", "Pashto", kOneIsAlone},
    {"sd", "Sindhi", kOneIsAlone},
    {"ur", "Urdu", kOneIsAlone},
};

} // namespace

Language languageOf(std::string_view code) {
    const auto* const found = std::ranges::find(kLanguages, code, &Known::code);
    if (found == std::end(kLanguages)) return {std::string(code), std::string(code), {}};
    return {std::string(found->code), std::string(found->name), std::string(found->plurals)};
}

} // namespace translate
