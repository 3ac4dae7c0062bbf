// SPDX-License-Identifier: MIT
#pragma once

#include "story/scenario.h"

namespace score {

/// The person behind a contact: a second account leads to the first.
story::ContactIndex person(const story::Scenario& scenario, story::ContactIndex contact);

/// Whether the person behind a contact manipulates. False for kPlayer and kNobody.
bool isManipulator(const story::Scenario& scenario, story::ContactIndex contact);

/// One person, who is no manipulator: neither a group nor the player.
bool isGenuinePerson(const story::Scenario& scenario, story::ContactIndex contact);

} // namespace score
