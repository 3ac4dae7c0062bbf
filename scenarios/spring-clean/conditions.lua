-- SPDX-License-Identifier: MIT
-- Conditions that are long, or that several files of this story ask for, under plain names. A file
-- fetches them with `local conditions = use "conditions"` and asks `when(conditions.adult_knows) { … }`.
-- Each stands in brackets of its own, so that "not " can be put before it, and " and " or " or " on
-- either side.

-- For anybody in the list: conditions.gone "musa" and conditions.here "musa".
local function gone(who) return "(removed('" .. who .. "') or blocked('" .. who .. "'))" end
local function here(who) return "(not " .. gone(who) .. ")" end

local pack_gone = "(" .. gone "moonlight" .. " and " .. gone "follow_back" .. " and " .. gone "user_number" .. ")"

local read = "(privacy.photos == 'everyone' or privacy.school == 'everyone' or privacy.online == 'everyone')"
local shown = "(" .. read .. " or privacy.phone == 'everyone')"

return {
  -- What visitors of the museum read: with its own setting each, also behind a private account.
  read = read,
  shown = shown,
  anything_open = "(" .. shown .. " or privacy.account == 'public' or privacy.groups == 'everyone'"
    .. " or privacy.messages == 'everyone')",
  gone = gone,
  here = here,
  adult_knows = "(told or opened_up)",
  -- The pack of ten, and with it all the others whom nobody knows.
  pack_gone = pack_gone,
  list_swept = "(" .. pack_gone .. " and " .. gone "hamster" .. " and " .. gone "curtains"
    .. " and " .. gone "sky_watcher" .. ")",
}
