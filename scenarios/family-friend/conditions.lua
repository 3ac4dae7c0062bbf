-- SPDX-License-Identifier: MIT
-- Conditions that are long, or that several files of this story ask for, under plain names. A file
-- fetches them with `local conditions = use "conditions"` and asks `when(conditions.adult_knows) { … }`.
-- Each stands in brackets of its own, so that "not " can be put before it, and " and " or " or " on
-- either side.

return {
  adult_knows = "(told or opened_up)",
  -- One of the grown-ups who believe her at once. Amma is not: she comes round later.
  helper_knows = "(khala_knows or sir_knows or papa_knows)",
  amma_still_doubts = "(amma_doubted and not amma_round)",
}
