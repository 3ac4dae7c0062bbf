// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>

namespace record {

enum class TroubleKind : std::uint8_t {
    // The folder cannot be used at all; `where` is the folder.
    NotAFolder,     ///< a file stands in its place
    NotAFile,       ///< something else stands in the place of chatwise.db
    CannotUse,      ///< missing rights, a read-only disk
    NoRoomAtStart,  ///< not even an empty file fits
    Newer,          ///< a later version of the program has written it
    CannotSetAside, ///< it is damaged, and cannot be renamed
    // A change was not kept; a later save() makes up for it. `where` is the folder.
    NoRoom,
    InUse,   ///< by another Chatwise
    Damaged, ///< since it was opened
    CannotSave,
    // Deleting; `where` is the folder, or the file that stayed.
    DeletingInUse, ///< another Chatwise holds on to what was to be deleted
    CannotDelete,
    // What was asked for is not there.
    NoSuchPlay,
    NoSuchPicture,
    // The export; `where` is the file or the folder.
    CannotExportTo,
    CannotWrite,
};

/// Why something could not be kept or found, as data: whoever shows it finds the words.
struct Trouble {
    TroubleKind kind = TroubleKind::CannotSave;
    std::filesystem::path where;
    std::string why; ///< the system's own word for it; may be empty
};

template<class T>
using Result = tl::expected<T, Trouble>;

inline tl::unexpected<Trouble> fail(TroubleKind kind, std::filesystem::path where,
                                    std::string why = {}) {
    return tl::make_unexpected(Trouble{kind, std::move(where), std::move(why)});
}

} // namespace record
