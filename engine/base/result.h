// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace base {

/// A failure of the environment: a file that is not there, a full disk, a damaged save.
/// `message` is one plain sentence or two: what is wrong, where, and what to do about it.
struct Error {
    std::string message;
};

template<class T>
using Result = tl::expected<T, Error>;

/// `return fail("…");` from any function that returns a Result.
inline tl::unexpected<Error> fail(std::string message) {
    return tl::make_unexpected(Error{std::move(message)});
}

} // namespace base
