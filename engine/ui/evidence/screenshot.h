// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"
#include "ui/model.h"

#include <string>

/// What a screenshot in the story shows: drawn into a surface of its own to be kept as a PNG, and
/// drawn again wherever the kept picture cannot be read.
namespace ui {

/// The size, in units, that the album is laid out for; two pixels a unit keep it sharp.
inline constexpr float kShotWidth = 320, kShotHeight = 320, kShotHeader = 54;

/// "Day 2, 4:15 pm".
std::string momentOf(const Context& context, int day, int minute);

/// A chat under its header (who, handle, day and time): its last messages up to `message`, which
/// has a ring. For story::kNoEvent the chat as it stands, with a ring at each flag. `before`:
/// nothing of the log from that event on.
void drawScreenshot(Context& context, const Model& model, story::ChatIndex chat,
                    story::EventIndex message, const Rect& rect,
                    story::EventIndex before = story::kNoEvent);

/// A contact's profile page as it is to be seen in the story.
void drawProfileShot(Context& context, const Model& model, story::ContactIndex contact,
                     const Rect& rect);

/// One of the two, for a Screenshot or ProfileShot event of the log.
void drawShot(Context& context, const Model& model, story::EventIndex shot, const Rect& rect);

} // namespace ui
