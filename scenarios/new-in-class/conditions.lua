-- SPDX-License-Identifier: MIT
-- Conditions that are long, or that several files of this story ask for, under plain names. A file
-- fetches them with `local conditions = use "conditions"` and asks `when(conditions.iqra_gone) { … }`.
-- Each stands in brackets of its own, so that "not " can be put before it, and " and " or " or " on
-- either side.

return {
  iqra_gone = "(blocked('iqra') or removed('iqra'))",
  taimur_gone = "(blocked('taimur') or removed('taimur'))",
}
