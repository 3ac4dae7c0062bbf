// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"
#include "ui/model.h"

#include <string>
#include <string_view>
#include <vector>

/// Help channels in the player's words; wherever one is shown, its date is shown with it.
namespace ui::help {

/// Everything the help page lists: whom to call in danger first, then the rest.
std::vector<guide::Channel> wholeList(const guide::Guide& guide, std::string_view country);

std::string_view channelName(const Context& context, const guide::Channel& channel);
std::string_view channelAbout(const Context& context, const guide::Channel& channel);
std::string_view channelNote(const Context& context, const guide::Channel& channel);
/// What to dial, else where to look: never empty for a channel of ours.
std::string_view mainContact(const guide::Channel& channel);
/// "June 2025".
std::string monthAndYear(const Context& context, base::Date date);
/// "June 2025", and "June 2025, may have changed" when it is older than twelve months.
std::string dateOf(const Context& context, const guide::Channel& channel, base::Date today);
/// "Pakistan"; the code itself for a country without a name here.
std::string_view countryName(const Strings& strings, std::string_view code);
std::string_view countryName(const Context& context, std::string_view code);

/// The few to show where there is room for `count`: the country's own first, and always Take It
/// Down, which works everywhere, as the last.
std::vector<guide::Channel> shortList(const guide::Guide& guide, std::string_view country,
                                      std::size_t count);

} // namespace ui::help
