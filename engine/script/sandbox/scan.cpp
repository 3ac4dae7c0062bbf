// SPDX-License-Identifier: MIT
#include "script/sandbox/source.h"
namespace script {
std::vector<base::Diagnostic> scanSource(std::string_view, const std::string&) {
    return {};
}
} // namespace script
