// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <gettext-po.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace translate {

struct PoCloser {
    void operator()(po_file* file) const { po_file_free(file); }
};
using PoHandle = std::unique_ptr<po_file, PoCloser>;

/// The library never frees some of the texts in a file. While one of these lives, the sanitizers
/// take that for what it is; elsewhere it does nothing.
class LeaksOfLibrary {
public:
    LeaksOfLibrary();
    ~LeaksOfLibrary(); // NOLINT(performance-trivially-destructible): not under the sanitizers
    LeaksOfLibrary(const LeaksOfLibrary&) = delete;
    LeaksOfLibrary& operator=(const LeaksOfLibrary&) = delete;
};

/// What the library had to say against a file.
struct PoComplaint {
    int line = 0; ///< from 1; 0 where none is named
    std::string message;
};

struct PoRead {
    PoHandle file; ///< null where it could not go on
    std::vector<PoComplaint> complaints;
};

/// The library reads and writes files by name alone: both go through a temporary one, which has no
/// name for anybody else and is gone by itself. Its warnings are left out.
base::Result<PoRead> readByLibrary(std::string_view text);
base::Result<std::string> writeByLibrary(const PoHandle& file);

} // namespace translate
