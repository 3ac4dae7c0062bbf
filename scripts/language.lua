-- SPDX-License-Identifier: MIT
-- The scenario language: every word that a scenario can use, and what it builds.
--
-- A word only puts what it was given into a table and marks it; names, kinds and bounds are checked
-- when the story is compiled, so that all mistakes are found in one run. The table's list part
-- begins with the word's own argument (`say "hello"`), followed by what stands in the braces;
-- the named part holds the fields. docs/authoring.md explains the words, scripts/annotations.lua
-- tells editors about them.

local tag, declare, report = chatwise_tag, chatwise_declare, chatwise_report

-- Copies what stands in an author's braces into a word's table.
local function fill(value, word, body)
  if type(body) ~= "table" or chatwise_tagged(body) then
    local what = type(body) == "table" and "`" .. chatwise_tagged(body) .. "`" or tostring(body)
    report("CW0201", "`" .. word .. "` is followed by " .. what .. ".",
      "Braces { … } belong here; perhaps a comma is missing before it.")
    return value
  end
  for i = 1, #body do value[#value + 1] = body[i] end
  for name, field in pairs(body) do
    if type(name) ~= "number" then value[name] = field end
  end
  return value
end

-- A word with a name or a text, then perhaps braces: `say "hello" { signs = { … } }`.
local function titled(word, top)
  local chain = { __call = function(self, body) return fill(self, word, body) end }
  return function(title)
    local value = setmetatable(tag(word, { title == nil and false or title }), chain)
    if top then declare(value) end
    return value
  end
end

-- A word with braces alone: `reply { … }`.
local function block(word, top)
  return function(body)
    local value = fill(tag(word, {}), word, body)
    if top then declare(value) end
    return value
  end
end

-- A word with arguments in brackets, or one text: `int(0, 3)`, `go "home"`.
local function plain(word)
  return function(...) return tag(word, { ... }) end
end

-- A word that can stand alone (`tomorrow`) or take what `more` takes.
local function bare(word, more)
  return setmetatable(tag(word, {}), { __call = function(_, ...) return more(...) end })
end
-- What an author writes behind it would vanish without a word.
local function alone(word)
  return bare(word, function(given)
    local something = given ~= nil
    if type(given) == "table" and not chatwise_tagged(given) then
      something = false
      for _ in pairs(given) do something = true end
    end
    if something then
      report("CW0201", "`" .. word .. "` stands alone: nothing belongs behind it.",
        "Write " .. word .. ", with a comma behind it."
          .. (word == "tomorrow" and " It is always the next day." or "")
          .. (word == "back" and ' To lead to a scene write go "...".' or ""))
    end
    return tag(word, {})
  end)
end

-- What a scenario consists of.
scenario = titled("scenario", true)
player = block("player", true)
contact = titled("contact", true)
vars = block("vars", true)
chat = titled("chat", true)
scene = titled("scene")
ending = titled("ending", true)
always = titled("always", true)
never = titled("never", true)

-- The values of variables.
int = plain("int")
flag = bare("flag", plain("flag"))
one_of = block("one_of")

-- What appears in a chat.
say = titled("say")
photo = titled("photo")
voice = titled("voice")
note = titled("note")
think = titled("think")
edited = titled("edited")
deleted = bare("deleted", block("deleted"))
typing = bare("typing", function(what)
  if type(what) == "table" then return fill(tag("typing", {}), "typing", what) end
  return tag("typing", { what })
end)

-- What the player answers.
reply = block("reply")
option = titled("option")
silence = bare("silence", block("silence"))

-- How the story goes on.
when = titled("when")
otherwise = block("otherwise")
once = block("once")
random = block("random")
set = block("set")
add = block("add")
go = plain("go")
call = plain("call")
back = alone("back")
start = plain("start")
tomorrow = alone("tomorrow")
gut_check = alone("gut_check")
finish = bare("finish", plain("finish"))
