-- SPDX-License-Identifier: MIT
-- Conditions that are long, or that several files of this story ask for, under plain names. A file
-- fetches them with `local conditions = use "conditions"` and asks `when(conditions.adult_knows) { … }`.
-- Each stands in brackets of its own, so that "not " can be put before it, and " and " or " or " on
-- either side.

return {
  adult_knows = "(told or opened_up)",

  -- A stranger sees less of the profile than there is: each thing has its own setting.
  something_hidden = "(privacy.account == 'private' or privacy.school ~= 'everyone' or privacy.photos ~= 'everyone'"
    .. " or privacy.phone ~= 'everyone')",
}
