---@meta
-- SPDX-License-Identifier: MIT
-- What the words of scripts/language.lua take, for lua-language-server: open a scenario in an editor
-- that runs it, with this folder as a library, and it completes and explains them. Never run.

---A sign, tactic, step or habit of the safety guide, or a list of them.
---@alias guide_items string|string[]
---@class step
---@class scene_value
---@class variable_value

---@class scenario_fields
---@field title string
---@field blurb string A sentence that makes one want to play.
---@field note string The content note, read before the story begins.
---@field place "social_media"|"messaging"|"gaming"|"job_forum"
---@field ages integer[] From which age to which: `{ 11, 16 }`.
---@field minutes integer How long it takes to play.
---@field starts? "monday"|"tuesday"|"wednesday"|"thursday"|"friday"|"saturday"|"sunday" Day 1.
---@field police? boolean Whether this story calls for the police step.
---@field practice? boolean A story without a manipulator, on purpose.

---@class player_fields
---@field name string
---@field age integer
---@field handle? string
---@field avatar? string
---@field about? string
---@field profile? { school: string?, phone: string?, photos: integer? }
---@field privacy? { account: "public"|"private"|nil, messages: audience?, groups: audience?, phone: audience?, school: audience?, photos: audience?, online: audience? }
---@alias audience "everyone"|"contacts"|"nobody"

---@class contact_fields
---@field name string
---@field handle? string
---@field met? string Where the player met them.
---@field about? string
---@field avatar? string
---@field truth? "manipulator"|"genuine"
---@field claims? { age: integer }
---@field trusted? boolean An adult who can be told.
---@field listed? boolean In the contact list at the start; `true` unless said otherwise.
---@field request? boolean Arrives as a message request.
---@field unknown? boolean Somebody the player does not know.
---@field same_as? string The contact whose second account this is.
---@field members? string[] Makes a group of these contacts.

---@class message_fields
---@field from? string A contact, or "me".
---@field signs? guide_items
---@field tactics? guide_items
---@field lookalike? string The sign that this innocent message resembles.
---@field id? string A name that stays when the text is edited.
---@field at? string The time, "16:05".
---@field delay? integer Thousandths of a second, a hint for the window.
---@class photo_fields: message_fields
---@field alt string What the picture shows, in words.
---@field caption? string

---@class option_fields
---@field id? string
---@field set? table<string, any>
---@field add? table<string, integer>
---@field go? string A scene of this chat.
---@field call? string A scene of this chat that comes back.
---@field heeds? guide_items
---@field ignores? guide_items
---@field when? string A condition.
---@field once? boolean On offer until taken.
---@field why? string What the debrief says of it.

---What the scenario is about, and for whom.
---@param id string
---@return fun(fields: scenario_fields)
function scenario(id) end

---Who the player is in this story.
---@param fields player_fields
function player(fields) end

---Somebody in the contact list, or a group.
---@param id string
---@return fun(fields: contact_fields)
function contact(id) end

---The variables with their bounds: `vars { trust = int(0, 3) }`.
---@param variables table<string, variable_value>
function vars(variables) end

---The chat with a contact: its scenes, and the hooks `on_block`, `on_report`, `on_remove`,
---`on_privacy`, `on_screenshot`, `on_flag`, `on_tell`; with `waits = true` it needs a `start`.
---@param contact string
---@return fun(body: table)
function chat(contact) end

---A part of a chat: its steps, `debrief` and `at`.
---@param name string
---@return fun(body: table): scene_value
function scene(name) end

---One way for the story to end: `title`, `text`, `safe`, `when`.
---@param id string
---@return fun(fields: { title: string, text: string, safe: boolean?, when: string? })
function ending(id) end

---A whole number from `low` to `high`.
---@param low integer
---@param high integer
---@param initial? integer
---@return variable_value
function int(low, high, initial) end

---A yes or no.
---@param initial? boolean
---@return variable_value
function flag(initial) end

---One of several words; the first is the initial one.
---@param values string[]
---@return variable_value
function one_of(values) end

---A message.
---@param text string
---@return step|fun(fields: message_fields): step
function say(text) end

---A picture: a file of the scenario's folder, without its ending.
---@param picture string
---@return fun(fields: photo_fields): step
function photo(picture) end

---A voice message, given as its words.
---@param transcript string
---@return step|fun(fields: message_fields): step
function voice(transcript) end

---Narration.
---@param text string
---@return step
function note(text) end

---The player's inner voice.
---@param text string
---@return step
function think(text) end

---Changes the speaker's last message of this chat.
---@param text string
---@return step|fun(fields: message_fields): step
function edited(text) end

---Withdraws the speaker's last message of this chat. Stands alone or with `{ from = "…" }`.
---@param fields? { from: string }
---@return step
function deleted(fields) end

---Shows that somebody is typing. Stands alone, with a time, or with `{ from = "…" }`.
---@param milliseconds? integer|{ from: string }
---@return step
function typing(milliseconds) end

---Offers replies: `option` and `silence`.
---@param options step[]
---@return step
function reply(options) end

---Something the player can say, with what follows from it.
---@param text string
---@return step|fun(body: option_fields): step
function option(text) end

---Leaving the message on read. Stands alone or with what follows from it.
---@param body? option_fields
---@return step
function silence(body) end

---Steps for when a condition holds.
---@param condition string
---@return fun(steps: step[]): step
function when(condition) end

---Steps for when the `when` before it does not hold.
---@param steps step[]
---@return step
function otherwise(steps) end

---Steps that run the first time only.
---@param steps step[]
---@return step
function once(steps) end

---Draws one of its branches: lists of steps, or single steps.
---@param branches (step|step[])[]
---@return step
function random(branches) end

---Gives variables a value: `set { trust = 1 }`.
---@param values table<string, any>
---@return step
function set(values) end

---Adds to variables, within their bounds: `add { trust = 1 }`.
---@param values table<string, integer>
---@return step
function add(values) end

---Goes on in another scene of this chat.
---@param scene string
---@return step
function go(scene) end

---Plays another scene of this chat, and comes back.
---@param scene string
---@return step
function call(scene) end

---Comes back from a called scene. Stands alone.
---@return step
function back() end

---Begins a scene of another chat: `start "hira.help"`.
---@param scene string
---@return step
function start(scene) end

---Waits for the next day. Stands alone.
---@return step
function tomorrow() end

---Asks how this chat feels. Stands alone.
---@return step
function gut_check() end

---Ends the story: with an ending, or alone with the first that applies.
---@param ending? string
---@return step
function finish(ending) end

---Runs a file of the scenario's folder or of scripts/, once, and gives what it returns.
---@param name string
---@return any
function use(name) end
