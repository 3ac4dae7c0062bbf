-- SPDX-License-Identifier: MIT
-- A scene that several stories share: somebody who was blocked comes back under another name.
--
--   local second_account = use "second_account"
--   contact "ayaan_new" { name = "Ayaan", handle = "ayaan_is_back", truth = "manipulator",
--                         same_as = "ayaan", listed = false, request = true }
--   chat "ayaan_new" { waits = true,
--     second_account {
--       lines = { "why did you block me", "i only wanted to say sorry" },
--       plea  = "dont tell anyone about this ok",
--       ask   = { option "who is this?" { heeds = "trust_instincts" }, silence { … } },
--     },
--   }
--   chat "ayaan" { on_block = "ayaan_new.second_account", … }
--
-- lines    what they write first, in order; each text shows the sign `many_channels`. A message that
--          shows none, or another one, is written out: `say "ok its me"`
-- plea     the message that asks to keep quiet about it; shows the sign `keep_it_secret`
-- ask      the player's replies
-- after    steps behind the replies, if any
-- debrief  what the look back says, if it is to say something else than below
-- at       the time of the first message, if one is wanted
-- name     the scene's name, "second_account" unless another is given
return function(parts)
  local steps = { at = parts.at }
  for i, line in ipairs(parts.lines or {}) do
    steps[i] = type(line) == "string" and say(line) { signs = { "many_channels" } } or line
  end
  if parts.plea then
    steps[#steps + 1] = say(parts.plea) { signs = { "keep_it_secret" } }
  end
  if parts.ask then steps[#steps + 1] = reply(parts.ask) end
  for _, step in ipairs(parts.after or {}) do steps[#steps + 1] = step end
  steps.debrief = parts.debrief or {
    many_channels = "Somebody you have blocked, who comes back under a new name, is not saying "
      .. "sorry. They are not taking no for an answer. You can block them again, every time.",
    keep_it_secret = "Whoever asks you to keep their messages quiet is looking after themselves. "
      .. "Telling somebody is always allowed.",
  }
  return scene(parts.name or "second_account")(steps)
end
