-- Lua functions are the author's own words: for one step, for several, for a whole scene.
local function shout(text) return say(text:upper()) end
local function greet(name) return { say("hi " .. name), say "how are you" } end
local function farewell(name) return scene(name) { shout "bye", finish } end
local replies = {}
for _, word in ipairs { "good", "so so" } do replies[#replies + 1] = option(word) { go = "last" } end

chat "ayaan" {
  scene "hello" { greet "Zoya", shout "hey", reply(replies) },
  farewell "last",
}
