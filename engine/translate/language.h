// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace translate {

/// A language as the header of a PO file names it.
struct Language {
    std::string code;    ///< "ur"
    std::string name;    ///< "Urdu"; the code where the name is not known
    std::string plurals; ///< "nplurals=2; plural=(n != 1);"; empty where not known
};

Language languageOf(std::string_view code);

} // namespace translate
