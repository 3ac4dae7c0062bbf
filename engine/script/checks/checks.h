// SPDX-License-Identifier: MIT
#pragma once

#include "script/work.h"

namespace script {

/// What can only be seen of a story as a whole, once it is laid out.

/// Scenes and chats that nothing leads to, calls that never come back, rounds without an end.
void checkReach(Work& work);

/// Endings that nothing leads to, or that come where another was meant.
void checkEndings(Work& work);

/// Messages whose time is earlier than that of the ones above.
void checkClock(Work& work);

/// Variables that are asked for and never set.
void checkVariables(Work& work);

/// What a story for young people must have: somebody genuine, somebody to tell, a way to a safe
/// ending, a debrief for each sign.
void checkPolicy(Work& work);

/// What lies beside the story: its name, and all of the below. Nothing where no folder is named.
void checkFolder(Work& work);

/// Pictures that are not there, or no pictures; the cover.
void checkPictures(Work& work);

/// Translations that are not there, lack texts, or have texts that the story no longer has.
void checkTranslations(Work& work);

} // namespace script
