// SPDX-License-Identifier: MIT
#pragma once

#include "record/store.h"
#include "ui/strings.h"

#include <string>
#include <vector>

/// What the store has to say, in the player's language.
namespace app {

/// What went wrong, and what to do about it.
std::string inWords(const ui::Strings& strings, const record::Trouble& trouble);
/// What an edit to the story changed for a play that was taken up again; empty for nothing.
std::string inWords(const ui::Strings& strings, const record::Fit& fit,
                    const story::Scenario& scenario);
/// What is kept, one fact a sentence.
std::vector<std::string> inWords(const ui::Strings& strings, const record::Inventory& inventory);
/// That a damaged file was set aside when the store was opened; empty where none was.
std::string setAsideInWords(const ui::Strings& strings, const record::Store& store);

} // namespace app
