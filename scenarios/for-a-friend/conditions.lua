-- SPDX-License-Identifier: MIT
-- Conditions that are long, or that several files of this story ask for, under plain names. A file
-- fetches them with `local conditions = use "conditions"` and asks `when(conditions.adult_knows) { … }`.
-- Each stands in brackets of its own, so that "not " can be put before it, and " and " or " or " on
-- either side.

local dania_told = "(told or opened_up)"

return {
  dania_told = dania_told,
  adult_knows = "(" .. dania_told .. " or w_told)",

  -- People see less of the profile than there is: each thing has its own setting.
  something_hidden = "(privacy.school ~= 'everyone' or privacy.photos ~= 'everyone' or privacy.phone ~= 'everyone'"
    .. " or privacy.messages ~= 'everyone' or privacy.groups ~= 'everyone')",
}
