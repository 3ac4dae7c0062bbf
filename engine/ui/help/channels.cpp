// SPDX-License-Identifier: MIT
#include "ui/help/channels.h"

#include "base/strings.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace ui::help {
namespace {

constexpr std::string_view kTakeItDown = "any_takeitdown";

std::string_view field(const Context& context, const guide::Channel& channel, std::string_view name,
                       std::string_view english) {
    if (english.empty()) return {};
    return context.tr("guide." + channel.id + "." + std::string(name), english);
}

} // namespace

std::vector<guide::Channel> wholeList(const guide::Guide& guide, std::string_view country) {
    std::vector<guide::Channel> list = guide.emergencyNumbers(country);
    std::ranges::move(guide.channels(country), std::back_inserter(list));
    return list;
}

std::string_view channelName(const Context& context, const guide::Channel& channel) {
    return field(context, channel, "name", channel.name);
}

std::string_view channelAbout(const Context& context, const guide::Channel& channel) {
    return field(context, channel, "about", channel.about);
}

std::string_view channelNote(const Context& context, const guide::Channel& channel) {
    return field(context, channel, "note", channel.note);
}

std::string_view mainContact(const guide::Channel& channel) {
    if (!channel.phone.empty()) return channel.phone;
    return channel.web.empty() ? channel.email : channel.web;
}

std::string monthAndYear(const Context& context, base::Date date) {
    const std::array<std::string_view, 12> months{
        context.tr("month", "January"),   context.tr("month", "February"),
        context.tr("month", "March"),     context.tr("month", "April"),
        context.tr("month", "May"),       context.tr("month", "June"),
        context.tr("month", "July"),      context.tr("month", "August"),
        context.tr("month", "September"), context.tr("month", "October"),
        context.tr("month", "November"),  context.tr("month", "December")};
    const auto index = static_cast<std::size_t>(std::clamp(date.month, 1, 12) - 1);
    return base::fill(context.tr("date", "{month} {year}"),
                      {{"month", std::string(months[index])}, {"year", std::to_string(date.year)}});
}

std::string dateOf(const Context& context, const guide::Channel& channel, base::Date today) {
    std::string date = monthAndYear(context, channel.checked);
    if (!channel.isStale(today)) return date;
    return base::fill(context.tr("help", "{date}, may have changed"), {{"date", date}});
}

std::string_view countryName(const Strings& strings, std::string_view code) {
    if (code == "PK") return strings.tr("country", "Pakistan");
    if (code == "GB") return strings.tr("country", "United Kingdom");
    if (code == "AU") return strings.tr("country", "Australia");
    if (code == "IN") return strings.tr("country", "India");
    if (code == "BD") return strings.tr("country", "Bangladesh");
    if (code == "US") return strings.tr("country", "United States");
    if (code == "CA") return strings.tr("country", "Canada");
    return code;
}

std::string_view countryName(const Context& context, std::string_view code) {
    return countryName(context.strings, code);
}

std::vector<guide::Channel> shortList(const guide::Guide& guide, std::string_view country,
                                      std::size_t count) {
    std::vector<guide::Channel> list = guide.channels(country);
    const auto removal = std::ranges::find(list, kTakeItDown, &guide::Channel::id);
    if (removal == list.end() || list.size() <= count) {
        if (list.size() > count) list.resize(count);
        return list;
    }
    const guide::Channel kept = *removal;
    list.erase(removal);
    list.resize(count - 1);
    list.push_back(kept);
    return list;
}

} // namespace ui::help
