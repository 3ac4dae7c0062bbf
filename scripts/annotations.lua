---@meta
-- SPDX-License-Identifier: MIT
-- Every word of scripts/language.lua with its fields: what it does, what it takes, and an example.
-- lua-language-server reads it, to complete and explain the words in an editor (`chatwise new` puts a
-- copy into the story's folder); the tables of docs/language.md are made from it; and the tests hold
-- it against what the compiler knows, and run each example. Never run.
--
-- Each entry is laid out alike:
--   a word     sentences, the example in backticks, @param and @return
--   a field    ---@field NAME TYPE `EXAMPLE` sentences. A ? behind the name: it may be left out
--   a value    ---| "VALUE" # sentences

---@class step
---@class scene_value
---@class variable_value

---@class aside_fields
---@field id? string `id = "greeting"` A name that stays when the text is edited, for saves and route files. Without one, the first four words are the name: give an `id` before you change those in a story that is being played.
---@field at? string `at = "16:05"` The time that is shown.
---@field delay? integer `delay = 2000` How long it takes to arrive, in thousandths of a second: 2000 is two seconds, 20000 the most.

---@class message_fields: aside_fields
---@field from? string `from = "me"` Who writes: `"me"` is the player. In a group, one of its members; there it must be given.
---@field signs? sign|sign[] `signs = { "many_channels", "keep_it_secret" }` The warning signs that this message of a manipulator shows.
---@field tactics? tactic|tactic[] `tactics = { "trust_building" }` The ways of winning somebody over that it shows.
---@field lookalike? sign `lookalike = "keep_it_secret"` The sign that this innocent message of a genuine person resembles.

---@class photo_fields: message_fields
---@field alt string `alt = "A tournament plan on paper"` What the picture shows, in words.
---@field caption? string `caption = "look!"` The text below the picture.

---@class from_fields
---@field from? string `from = "ayaan"` Who does it; in a group it must be given.

---@class option_fields
---@field heeds? advice|advice[] `heeds = "many_channels"` The answer follows the guide's advice about this. Counts for the score.
---@field ignores? advice|advice[] `ignores = { "keep_it_secret", "gifts" }` The answer goes against it. Counts for the score.
---@field why? string `why = "You kept the number to yourself."` What the look back says of this answer.
---@field go? string `go = "ask"` Leads on to another scene of this chat.
---@field call? string `call = "ask"` Plays another scene of this chat, and comes back after it.
---@field set? table<string, any> `set = { gave_number = true, mood = "cross" }` What the story remembers from now on.
---@field add? table<string, integer> `add = { trust = 1 }` Adds to a number that the story remembers; it never leaves its bounds.
---@field when? condition `when = "seen('hira.homework')"` On offer only if this holds.
---@field once? boolean `once = true` On offer until it was taken.
---@field id? string `id = "greeting"` A name that stays when the text is edited, as for messages.
---@field [integer] step

---@class scenario_fields
---@field title string `title = "Lost kitten"` The title.
---@field blurb string `blurb = "A stranger has seen your kitten."` A sentence that makes one want to play.
---@field note string `note = "Somebody asks for private things. You can stop at any moment."` The content note, read before the story begins.
---@field place place `place = "gaming"` Where it happens.
---@field ages integer[] `ages = { 11, 14 }` From which age to which, between 8 and 19.
---@field minutes integer `minutes = 12` How long it takes to play, up to 120.
---@field starts? weekday `starts = "friday"` The weekday of the first day; Monday unless said otherwise.
---@field police? boolean `police = true` For a story that calls for the authorities.
---@field practice? boolean `practice = true` For a story without a manipulator.
---@field safe_within? integer `safe_within = 40` A promise: from anywhere it takes so many replies at most to come to a safe ending. `explore` proves it.

---@class player_fields
---@field name string `name = "Zoya"` The player's name in this story.
---@field age integer `age = 13` From 8 to 19.
---@field handle? string `handle = "zoya.draws"` The name in the app.
---@field avatar? string `avatar = "zoya"` The picture: one that comes with Chatwise, or a PNG of your folder; its name without the ending.
---@field about? string `about = "support. always support"` A line about themselves.
---@field profile? profile_fields `profile = { school = "Sunbird School" }` What others can find out; see below.
---@field privacy? privacy_fields `privacy = { account = "private", school = "contacts" }` How the privacy settings stand at the start. What is not named is open.

---@class profile_fields
---@field school? string `school = "Sunbird School"` The school; invent it.
---@field phone? string `phone = "0300-XXXXXXX"` The telephone number, masked.
---@field photos? integer `photos = 3` How many pictures there are, up to 99. They are never shown.

---@class privacy_fields
---@field account? "public"|"private" `account = "private"` Whether strangers see the profile.
---@field messages? audience `messages = "contacts"` Who may write.
---@field groups? audience `groups = "contacts"` Who may add them to a group.
---@field phone? audience `phone = "nobody"` Who sees the number.
---@field school? audience `school = "nobody"` Who sees the school.
---@field photos? audience `photos = "contacts"` Who sees the pictures.
---@field online? audience `online = "nobody"` Who sees that they are online.

---@class contact_fields
---@field name string `name = "Ayaan"` The name that the player reads.
---@field met? string `met = "In a game"` Where the player met them.
---@field about? string `about = "gg all day"` A line about themselves.
---@field handle? string `handle = "ayaan_plays"` The name in the app.
---@field avatar? string `avatar = "fox"` The picture, as for the player. Without it, their first letter is shown.
---@field truth? "manipulator"|"genuine" `truth = "manipulator"` Marks the one who pushes. Everybody else is genuine.
---@field trusted? boolean `trusted = true` An adult who can be told.
---@field claims? claims_fields `claims = { age = 14 }` The age that they say they are.
---@field unknown? boolean `unknown = true` Somebody in the list whom nobody knows.
---@field request? boolean `request = true` Comes as a message request.
---@field listed? boolean `listed = false` Not in the list of contacts at the start.
---@field same_as? string `same_as = "ayaan"` A second account of that person.
---@field members? string[] `members = { "hira", "ammi" }` Makes it a group of these contacts; each message then needs `from`.

---@class claims_fields
---@field age? integer `age = 14` In years, from 5 to 99.

---@class chat_fields
---@field waits? boolean `waits = true` The chat begins only when a `start` in another chat says so.
---@field on_block? string `on_block = "noticed"` The player blocks this person. Plays the first time only. What a blocked person writes never arrives.
---@field on_remove? string `on_remove = "noticed"` The player takes this person out of the contacts, who is not blocked.
---@field on_report? string `on_report = "noticed"` The player reports this person.
---@field on_screenshot? string `on_screenshot = "noticed"` The player keeps a screenshot of this chat.
---@field on_flag? string `on_flag = "noticed"` The player flags a message, in whichever chat.
---@field on_privacy? string `on_privacy = "noticed"` The player changes a privacy setting.
---@field on_tell? string `on_tell = "noticed"` The player tells somebody. Plays in the chat of the person told, and in those of people who are not `trusted`.
---@field [integer] scene_value

---@class scene_fields
---@field debrief? string|table<integer|sign, string> `debrief = { many_channels = "A number opens another door." }` What the look back says of the scene's signs: one text for all of them, or one for each.
---@field at? string `at = "16:05"` The time of the scene's first message, whichever that is.
---@field [integer] step

---@class ending_fields
---@field title string `title = "That was all"` The title.
---@field text string `text = "You can always tell somebody."` Where this leaves the player, without blame.
---@field safe? boolean `safe = true` The player is out of it. Every story has such an ending.
---@field when? condition `when = "told and not gave_number"` It is shown if this holds; without it the ending always holds.

---@alias place "social_media"|"messaging"|"gaming"|"job_forum"
---@alias weekday "monday"|"tuesday"|"wednesday"|"thursday"|"friday"|"saturday"|"sunday"
---@alias audience "everyone"|"contacts"|"nobody"

---@alias sign
---| "boundary_testing" # Tries how far it can go: private questions, small dares.
---| "camera_excuse" # Never shows themselves.
---| "appearance_comments" # Talks about looks.
---| "many_channels" # Wants your number, or another app.
---| "insists_on_meeting" # Presses for a meeting.
---| "keep_it_secret" # Nobody else may know.
---| "asks_favours" # Asks for money, codes, favours.

---@alias tactic
---| "false_identity" # Pretends to be someone else.
---| "shared_interests" # Likes all the same things.
---| "gifts" # Gives presents.
---| "shared_secrets" # Trades secrets.
---| "trust_building" # Wins trust, slowly.
---| "known_person" # Is somebody you know already.
---| "emotional_blackmail" # Works with guilt and threats.

---@alias guide_step
---| "trust_instincts" # The habit: trust your feeling, and check.
---| "private_account" # Make the account private.
---| "prune_contacts" # Go through the contacts.
---| "screenshot_evidence" # Keep evidence.
---| "report_and_block" # Report, then block.
---| "report_to_police" # Report to the authorities.
---| "tell_trusted_adult" # Tell an adult you trust.

---@alias advice sign|tactic|guide_step

---@alias condition string
---| "gave_number" # A flag of `vars` is a yes.
---| "trust > 1" # A number of `vars` compares so.
---| "mood == 'calm'" # A word of `vars` is this one.
---| "privacy.school == 'everyone'" # A privacy setting stands so.
---| "seen('hira.homework')" # The scene has begun. Within its own chat the scene's name is enough: `seen('hello')`.
---| "blocked('ayaan')" # The player has blocked this person.
---| "reported('ayaan')" # The player has reported this person.
---| "removed('ayaan')" # The player has taken this person out of the contacts.
---| "saved('ayaan')" # A screenshot of that chat is kept.
---| "told" # Somebody was told.
---| "told('ammi')" # This person was told.
---| "flagged('keep_it_secret')" # Some message is flagged so.
---| "flagged('ayaan')" # A message that this person wrote is flagged.
---| "day > 1" # It is a later day.

---What the story is about, and for whom. The name is that of the folder.
---`scenario "lost-kitten" { title = "Lost kitten", place = "messaging", ages = { 11, 14 }, minutes = 3, blurb = "Your kitten is gone.", note = "You can stop at any moment." }`
---@param id string
---@return fun(fields: scenario_fields)
function scenario(id) end

---Who the player is in this story.
---`player { name = "Zoya", age = 13 }`
---@param fields player_fields
function player(fields) end

---Somebody in the list of contacts, with or without a chat; or a group.
---`contact "ayaan" { name = "Ayaan", met = "In a game", truth = "manipulator" }`
---@param id string
---@return fun(fields: contact_fields)
function contact(id) end

---What the story remembers, each with a name of your own.
---`vars { gave_number = flag(), trust = int(0, 3), mood = one_of { "calm", "cross" } }`
---@param variables table<string, variable_value>
function vars(variables) end

---A yes or no; no at first. `flag(true)` begins as a yes.
---`flag()`
---@param initial? boolean
---@return variable_value
function flag(initial) end

---A whole number from the lowest to the highest value, and, if you like, the first.
---`int(0, 3, 1)`
---@param low integer
---@param high integer
---@param initial? integer
---@return variable_value
function int(low, high, initial) end

---One of several words; the first one at first.
---`one_of { "calm", "cross" }`
---@param values string[]
---@return variable_value
function one_of(values) end

---The chat with a contact: its scenes, of which the first begins it.
---`chat "ayaan" { scene "hello" { say "hi" }, scene "noticed" { note "He has gone quiet." }, on_block = "noticed" }`
---@param contact string
---@return fun(body: chat_fields)
function chat(contact) end

---A part of a chat: its steps, from top to bottom.
---`scene "hello" { say "hi", debrief = "A hello is only a hello." }`
---@param name string
---@return fun(body: scene_fields): scene_value
function scene(name) end

---One way for the story to end.
---`ending "told" { title = "You told somebody", text = "That was right.", safe = true }`
---@param id string
---@return fun(fields: ending_fields)
function ending(id) end

---A promise, which `explore` proves: this holds whenever the player can do something, and at the end.
---`always "trust < 3 or gave_number"`
---@param condition condition
function always(condition) end

---A promise: this never holds when the player can do something, nor at the end.
---`never "gave_number and told"`
---@param condition condition
function never(condition) end

---@class message_step: step
---@operator call(message_fields): step
---@class aside_step: step
---@operator call(aside_fields): step
---@class from_step: step
---@operator call(from_fields): step
---@class typing_step: step
---@operator call(integer|from_fields): step
---@class option_step: step
---@operator call(option_fields): step
---@class finish_step: step
---@operator call(string): step

---A message.
---`say "whats your number?" { signs = { "many_channels" }, tactics = { "trust_building" } }`
---@param text string
---@return message_step
function say(text) end

---A picture: a PNG of the folder, its name without the ending.
---`photo "bracket" { alt = "A tournament plan on paper", caption = "look" }`
---@param picture string
---@return fun(fields: photo_fields): step
function photo(picture) end

---A voice message, as its words.
---`voice "the words that are spoken"`
---@param transcript string
---@return message_step
function voice(transcript) end

---Narration.
---`note "Later that evening."`
---@param text string
---@return aside_step
function note(text) end

---A thought of the player.
---`think "That felt odd."`
---@param text string
---@return aside_step
function think(text) end

---Changes the last message of the same person.
---`edited "hello!"`
---@param text string
---@return message_step
function edited(text) end

---Withdraws the last message of the same person.
---`deleted`
---@type from_step
deleted = {}

---Shows "is typing" for a moment; `typing(3000)` for three seconds.
---`typing`
---@type typing_step
typing = {}

---Waits for the player, who takes one of the answers.
---`reply { option "no thanks" { heeds = "many_channels" }, option "ok", silence { say "??" } }`
---@param options step[]
---@return step
function reply(options) end

---An answer. Steps inside the braces happen when it is taken.
---`option "who are you?" { say "a friend of hira", once = true }`
---@param text string
---@return option_step
function option(text) end

---No answer: the message is left on read. It takes what an answer takes, or nothing.
---`silence { say "??" }`
---@type option_step
silence = {}

---These steps, if the condition holds.
---`when "not told" { say "still there?" }`
---@param condition condition
---@return fun(steps: step[]): step
function when(condition) end

---Right behind a `when`: these steps, if it does not hold.
---`otherwise { say "ok" }`
---@param steps step[]
---@return step
function otherwise(steps) end

---These steps, the first time only.
---`once { say "welcome" }`
---@param steps step[]
---@return step
function once(steps) end

---One of these, by chance: single steps, or lists of steps in braces.
---`random { say "hm", { say "hmm", say "let me think" } }`
---@param branches (step|step[])[]
---@return step
function random(branches) end

---Lets the story remember something, outside of an answer.
---`set { gave_number = true }`
---@param values table<string, any>
---@return step
function set(values) end

---Adds to numbers that the story remembers, outside of an answer.
---`add { trust = 1 }`
---@param values table<string, integer>
---@return step
function add(values) end

---On in another scene of this chat.
---`go "ask"`
---@param scene string
---@return step
function go(scene) end

---Plays another scene of this chat, and comes back at its end, or at `back`.
---`call "ask"`
---@param scene string
---@return step
function call(scene) end

---Comes back at once from a scene that was called. A scene that was not called ends here.
---`back`
---@type step
back = {}

---Begins another chat, in this scene of it.
---`start "hira.homework"`
---@param scene string
---@return step
function start(scene) end

---The next day, once all chats have come to theirs or to their end.
---`tomorrow`
---@type step
tomorrow = {}

---Asks the player how this chat feels, without waiting.
---`gut_check`
---@type step
gut_check = {}

---Ends the story at once, also what other chats still had to say. Without a name: with the first ending that holds.
---`finish "told"`
---@type finish_step
finish = {}

---Runs a file of the folder, once, as if it stood here, and gives back what it returns: `use "day2"` is `day2.lua`.
---`use "day2"`
---@param name string
---@return any
function use(name) end
