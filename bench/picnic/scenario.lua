-- SPDX-License-Identifier: MIT
-- A day out, for measuring: 36 scenes, 85 replies, 8 variables, and nobody who means harm.
-- Played with the same draws, it gives the same transcript as its counterparts in other languages.

scenario "picnic" {
  title = "The Picnic", place = "messaging", ages = { 8, 19 }, minutes = 5,
  blurb = "A sunny Saturday, a basket, and six hours to get everything ready.",
  note = "Nothing bad happens in this story.",
  practice = true,
}

player { name = "You", age = 13 }

contact "picnic" { name = "Picnic", members = { "mia", "clerk", "grandpa", "omar", "lena", "ada", "max", "driver" } }
contact "mia" { name = "Mia" }
contact "clerk" { name = "Clerk" }
contact "grandpa" { name = "Grandpa" }
contact "omar" { name = "Omar" }
contact "lena" { name = "Lena" }
contact "ada" { name = "Ada" }
contact "max" { name = "Max" }
contact "driver" { name = "Driver" }

vars {
  food = int(-5, 40, 0),
  money = int(-10, 40, 20),
  friends = int(0, 20, 0),
  mood = int(-10, 60, 5),
  hours = int(-20, 6, 6),
  rain = int(-2, 5, 0),
  blanket = flag(),
  cake = flag(),
}

local function mia(text) return say(text) { from = "mia" } end
local function clerk(text) return say(text) { from = "clerk" } end
local function grandpa(text) return say(text) { from = "grandpa" } end
local function omar(text) return say(text) { from = "omar" } end
local function lena(text) return say(text) { from = "lena" } end
local function ada(text) return say(text) { from = "ada" } end
local function max(text) return say(text) { from = "max" } end
local function driver(text) return say(text) { from = "driver" } end
local function you(text) return say(text) { from = "me" } end

chat "picnic" {
  scene "wake" {
    mia "It is Saturday and the sun is out.",
    mia "Shall we plan the picnic today?",
    reply {
      option "Yes, right now!" { once = true, add = { mood = 1 }, go = "kitchen" },
      option "Let me eat breakfast first." { once = true, go = "breakfast" },
      option "Is it going to rain?" { once = true, go = "weather" },
    },
    go "feast",
  },

  scene "breakfast" {
    add { hours = -1 },
    mia "Take your time.",
    you "Toast and jam, nothing fancy.",
    reply {
      option "Make toast for Mia as well." { once = true, add = { mood = 1 }, go = "kitchen" },
      option "Save the jam for the picnic." { once = true, add = { food = 1 }, go = "kitchen" },
    },
    go "feast",
  },

  scene "weather" {
    mia "The radio says maybe a shower around four.",
    you "We could bring the big umbrella.",
    reply {
      option "Bring the umbrella." { once = true, add = { rain = -1 }, go = "kitchen" },
      option "Risk it." { once = true, add = { rain = 1, mood = 1 }, go = "kitchen" },
    },
    go "feast",
  },

  scene "kitchen" {
    mia "So, what is next on the list?",
    when "hours <= 2" { mia "We are running late!" },
    when "food >= 4" { mia "The basket is getting heavy." },
    when "friends >= 3" { mia "I love how many people are coming." },
    reply {
      option "Go to the shop." { when = "hours > 0", once = true, go = "shop" },
      option "Bake something." { when = "hours > 1", once = true, go = "bake" },
      option "Call some friends." { when = "hours > 0", once = true, go = "phone" },
      option "Look for the blanket." { when = "not blanket and hours > 0", once = true, go = "attic" },
      option "Check the bikes." { when = "hours > 0", once = true, go = "bikes" },
      option "Write the list again." { when = "hours > 0", once = true, go = "list" },
      option "Leave for the park." { go = "route" },
    },
  },

  scene "shop" {
    add { hours = -1 },
    clerk "Good morning, what can I get you?",
    you "We are making a picnic.",
    reply {
      option "A loaf and cheese." { when = "money >= 6", once = true, add = { money = -6, food = 2 }, go = "shop2" },
      option "A bag of apples." { when = "money >= 3", once = true, add = { money = -3, food = 1 }, go = "shop2" },
      option "Lemonade for everyone." { when = "money >= 5", once = true, add = { money = -5, mood = 1, food = 1 }, go = "shop2" },
      option "Just looking." { go = "shop2" },
    },
  },

  scene "shop2" {
    clerk "Anything else?",
    when "money < 5" { clerk "You are nearly out of coins, love." },
    reply {
      option "Some paper plates." { when = "money >= 2", once = true, add = { money = -2 }, go = "shop3" },
      option "A pack of cards." { when = "money >= 4", once = true, add = { money = -4, mood = 2 }, go = "shop3" },
      option "No, thank you." { go = "shop3" },
    },
  },

  scene "shop3" {
    clerk "Have a lovely day.",
    when "money < 4" { go "broke" },
    go "kitchen",
  },

  scene "broke" {
    you "My purse is almost empty.",
    mia "Then we pick blackberries on the way.",
    reply {
      option "Good idea." { add = { food = 1 }, go = "kitchen" },
      option "Maybe borrow a little." { once = true, go = "borrow" },
    },
  },

  scene "borrow" {
    grandpa "Of course, but bring me a slice of cake.",
    reply {
      option "Promise!" { add = { money = 5 }, go = "kitchen" },
      option "I will find another way." { add = { mood = 1 }, go = "kitchen" },
    },
  },

  scene "bake" {
    add { hours = -1 },
    mia "The oven is warm. What shall it be?",
    reply {
      option "Chocolate cake." { once = true, set = { cake = true }, add = { food = 2 }, go = "oven" },
      option "Cheese scones." { once = true, add = { food = 2 }, go = "oven" },
      option "Oat biscuits." { once = true, add = { food = 1 }, go = "oven" },
      option "Never mind." { go = "kitchen" },
    },
  },

  scene "oven" {
    you "It smells wonderful.",
    mia "Do not open the door yet!",
    reply {
      option "Wait patiently." { add = { hours = -1, mood = 1 }, go = "kitchen" },
      option "Peek inside." { once = true, go = "sunk" },
      option "Wash up while it bakes." { add = { hours = -1, mood = 2 }, go = "kitchen" },
    },
  },

  scene "sunk" {
    when "cake" { mia "It has sunk in the middle." },
    when "not cake" { mia "They look a bit flat, but fine." },
    reply {
      option "Fill it with cream." { add = { mood = 1 }, go = "kitchen" },
      option "Eat it now." { set = { cake = false }, add = { food = -1 }, go = "kitchen" },
    },
  },

  scene "phone" {
    add { hours = -1 },
    you "Who should we ring?",
    reply {
      option "Ring Omar." { once = true, go = "omar" },
      option "Ring Lena." { once = true, go = "lena" },
      option "Ring the twins." { once = true, go = "twins" },
      option "Put the phone down." { go = "kitchen" },
    },
  },

  scene "omar" {
    omar "Hey! I was hoping you would ring.",
    omar "I can bring my guitar.",
    reply {
      option "Bring the guitar!" { once = true, add = { friends = 1, mood = 2 }, go = "phone2" },
      option "Bring some salad." { once = true, add = { friends = 1, food = 1 }, go = "phone2" },
      option "Sorry, wrong number." { once = true, add = { mood = -1 }, go = "phone2" },
    },
    go "feast",
  },

  scene "lena" {
    lena "I have football until two.",
    lena "Could we start a bit later?",
    reply {
      option "We can wait for you." { once = true, add = { friends = 1, hours = -1 }, go = "phone2" },
      option "Join us when you are done." { once = true, add = { friends = 1 }, go = "phone2" },
    },
    go "feast",
  },

  scene "twins" {
    ada "Can Max come too?",
    max "Please, please, please!",
    reply {
      option "Both of you, of course." { once = true, add = { friends = 2 }, go = "phone2" },
      option "Only if you bring a ball." { once = true, add = { friends = 2, mood = 1 }, go = "phone2" },
    },
    go "feast",
  },

  scene "phone2" {
    when "hours > 0" { mia "Anybody else?" },
    when "hours <= 0" { mia "No more calls, look at the clock." },
    reply {
      option "One more call." { when = "hours > 0", go = "phone" },
      option "That is enough." { go = "kitchen" },
    },
  },

  scene "attic" {
    add { hours = -1 },
    you "It is dusty up here.",
    you "Three boxes and a trunk.",
    reply {
      option "Open the red box." { once = true, go = "box_red" },
      option "Open the trunk." { once = true, go = "trunk" },
      option "Give up." { go = "kitchen" },
    },
  },

  scene "box_red" {
    you "Old comics. I could read these all day.",
    reply {
      option "Read one." { once = true, add = { hours = -1, mood = 1 }, go = "kitchen" },
      option "Try the trunk." { go = "trunk" },
    },
  },

  scene "trunk" {
    you "Here it is, the striped blanket!",
    reply {
      option "Shake out the dust." { set = { blanket = true }, go = "kitchen" },
      option "Take the old kite too." { once = true, set = { blanket = true }, add = { mood = 1 }, go = "kitchen" },
    },
  },

  scene "bikes" {
    add { hours = -1 },
    mia "My back tyre is flat.",
    reply {
      option "Pump it up." { once = true, add = { mood = 1 }, go = "kitchen" },
      option "Patch it properly." { when = "hours > 1", once = true, add = { hours = -1, mood = 1 }, go = "kitchen" },
      option "We can walk." { go = "kitchen" },
    },
  },

  scene "list" {
    mia "Bread, fruit, drinks, blanket.",
    when "blanket" { mia "We have the blanket." },
    when "cake" { mia "And cake!" },
    reply {
      option "Tick everything off." { add = { mood = 1 }, go = "kitchen" },
      option "Add sunscreen." { once = true, go = "kitchen" },
    },
  },

  scene "route" {
    you "Which way shall we go?",
    reply {
      option "Along the river." { once = true, go = "river" },
      option "Through the wood." { once = true, go = "wood" },
      option "Take the bus." { when = "money >= 3", once = true, add = { money = -3 }, go = "bus" },
    },
    go "park",
  },

  scene "river" {
    mia "Look, ducks!",
    when "food >= 2" { mia "They want our bread." },
    reply {
      option "Feed the ducks." { when = "food >= 2", once = true, add = { food = -1, mood = 1 }, go = "park" },
      option "Keep walking." { go = "park" },
      option "Skip stones." { once = true, add = { mood = 1, hours = -1 }, go = "park" },
    },
  },

  scene "wood" {
    you "It is cool under the trees.",
    reply {
      option "Pick blackberries." { once = true, add = { food = 1 }, go = "park" },
      option "Follow the squirrel." { once = true, go = "lost" },
      option "Stay on the path." { go = "park" },
    },
  },

  scene "lost" {
    mia "I do not think this is the path.",
    reply {
      option "Use the map." { once = true, go = "park" },
      option "Ask a walker." { once = true, add = { friends = 1 }, go = "park" },
      option "Laugh about it." { once = true, add = { mood = 1, hours = -1 }, go = "park" },
    },
    go "feast",
  },

  scene "bus" {
    driver "Picnic, is it? Lucky you.",
    reply {
      option "Offer him a biscuit." { when = "food >= 1", once = true, add = { food = -1, mood = 1 }, go = "park" },
      option "Find a seat." { go = "park" },
    },
  },

  scene "park" {
    mia "Here we are!",
    when "blanket" { mia "Lucky that we have the blanket." },
    when "not blanket" { mia "The grass is a bit damp." },
    when "friends >= 1" { omar "I am so hungry." },
    reply {
      option "Unpack the food." { when = "food >= 1", go = "feast" },
      option "Play a game first." { once = true, go = "games" },
      option "Watch the clouds." { once = true, go = "clouds" },
    },
    go "feast",
  },

  scene "games" {
    you "Tag, you are it!",
    reply {
      option "Run!" { add = { mood = 1 }, go = "park" },
      option "Play cards instead." { once = true, add = { mood = 1 }, go = "park" },
      option "Have a race to the oak." { once = true, go = "clouds" },
    },
  },

  scene "clouds" {
    mia "That one looks like a teapot.",
    when "rain >= 1" { mia "And that one looks like rain." },
    reply {
      option "Unpack quickly." { go = "feast" },
      option "Wait and see." { when = "rain >= 1", once = true, go = "shower" },
      option "Tell a story." { add = { mood = 1 }, go = "feast" },
    },
  },

  scene "shower" {
    mia "Here comes the shower!",
    reply {
      option "Hide under the blanket." { when = "blanket", add = { mood = 1 }, go = "feast" },
      option "Run for the bandstand." { go = "feast" },
      option "Dance in the rain." { add = { mood = 2 }, go = "feast" },
    },
  },

  scene "feast" {
    mia "Everybody, dig in!",
    when "food >= 4" { you "There is plenty for all." },
    when "food < 4" { you "It is a small feast." },
    when "mood >= 9 and friends >= 2" { go "end_great" },
    when "food < 1" { go "end_hungry" },
    when "rain >= 1 and not blanket" { go "end_wet" },
    go "end_good",
  },

  scene "end_great" {
    mia "Best picnic ever.",
    finish "great",
  },

  scene "end_good" {
    mia "That was a lovely day.",
    finish "good",
  },

  scene "end_hungry" {
    mia "Next time we bring more food.",
    finish "hungry",
  },

  scene "end_wet" {
    mia "We are soaked, but happy.",
    finish "wet",
  },
}

ending "great" { title = "Best picnic ever", text = "Good company and a good mood.", safe = true }
ending "good" { title = "A lovely day", text = "Sun, grass and something to eat.", safe = true }
ending "hungry" { title = "A hungry picnic", text = "Next time with more food.", safe = true }
ending "wet" { title = "A wet picnic", text = "Soaked, but happy.", safe = true }
