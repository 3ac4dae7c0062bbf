-- SPDX-License-Identifier: MIT
-- Conditions that are long, or that several files of this story ask for, under plain names. A file
-- fetches them with `local conditions = use "conditions"` and asks `when(conditions.adult_knows) { … }`.
-- Each stands in brackets of its own, so that "not " can be put before it, and " and " or " or " on
-- either side.

local abba_knows = "(abba_heard or told('abba'))"
local lubna_knows = "(lubna_heard or told('lubna'))"
local family_knows = "(" .. abba_knows .. " or " .. lubna_knows .. ")"

return {
  adult_knows = "(told or opened_up)",
  abba_knows = abba_knows,
  lubna_knows = lubna_knows,
  -- What Lubna Baji hears, Abba hears the same evening.
  family_knows = family_knows,
  family_knows_nothing = "(not " .. family_knows .. ")",

  -- Ms Nadia has the phone number: Anum gave it, or the profile shows it to everybody.
  number_known = "(has_number or privacy.phone == 'everyone')",
  -- A stranger sees less of the profile than there is: each thing has its own setting.
  something_hidden = "(privacy.account == 'private' or privacy.school ~= 'everyone' or privacy.photos ~= 'everyone'"
    .. " or privacy.phone ~= 'everyone' or privacy.online ~= 'everyone')",
}
