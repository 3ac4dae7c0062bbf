// SPDX-License-Identifier: MIT
#include "score/people.h"

namespace score {

story::ContactIndex person(const story::Scenario& scenario, story::ContactIndex contact) {
    // Bounded, in case accounts name each other in a ring.
    for (std::size_t hops = 0; hops < scenario.contacts.size(); ++hops) {
        const auto& same = scenario.contacts[contact].sameAs;
        if (!same) break;
        contact = *same;
    }
    return contact;
}

bool isManipulator(const story::Scenario& scenario, story::ContactIndex contact) {
    if (contact >= scenario.contacts.size()) return false;
    return scenario.contacts[contact].truth == story::Truth::Manipulator ||
           scenario.contacts[person(scenario, contact)].truth == story::Truth::Manipulator;
}

bool isGenuinePerson(const story::Scenario& scenario, story::ContactIndex contact) {
    return contact < scenario.contacts.size() && scenario.contacts[contact].members.empty() &&
           !isManipulator(scenario, contact);
}

} // namespace score
