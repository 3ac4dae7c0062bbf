-- SPDX-License-Identifier: MIT
-- Mama: a tailor. Whole sentences, everything is measured, nothing is wasted.
-- Phuppo Naz: talks to her phone, which leaves out every full stop and writes down also what she calls
-- to others. When it gets serious, she types with her own finger: as with Warda, the spelling tells.

local conditions = use "conditions"

-- Mama and Phuppo only know what has reached them: Warda's father rings Phuppo, nobody rings Mama.
local mama_knows = "(told('mama') or with_mama or seen('mama.told_her'))"
local phuppo_knows = conditions.adult_knows

chat "mama" {
  on_tell = "told",

  scene "wednesday" {
    at = "16:40",
    debrief = {
      "A mother, a hem and the price of cloth.",
      appearance_comments = "A photo for a hem, for your mother, who is sewing it. Anybody may see it.",
      keep_it_secret = "A joke between two sisters-in-law about a bill. It hides nothing that could hurt you.",
    },
    say "Send me a photo of you in the yellow kurta, standing straight. I must see the hem." { lookalike = "appearance_comments" },
    reply {
      option "sent. dont zoom" {
        heeds = "trust_instincts",
        why = "It is your mother, and it is a hem. Nothing to worry about.",
        say "I zoomed. One inch too long, like your evenings.",
      },
      option "straight costs extra" { say "I will pay in dinner." },
      option "why does everyone want photos of me" { say "Because you stand crooked, and I love you." },
      silence {},
    },
    say "And if Phuppo asks what the cloth cost: it fell from a tree." { at = "16:44", lookalike = "keep_it_secret" },
    reply {
      option "my lips are hemmed" {
        heeds = "trust_instincts",
        why = "Everybody in this secret can laugh about it, Phuppo too. That is a good test.",
        say "Double stitch, please.",
      },
      option "which tree" { say "A cheap one, near the bus stop." },
      option "no lies mama. im telling her" {
        ignores = "trust_instincts",
        why = "Honest, and a bit much for a joke about cloth.",
        say "Then you also do the hem.",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "21:10",
    debrief = "She saw that something bites, and she asks. If you do not want to say, the question waits with her, and nobody is cross.",
    say "You have been chewing that dupatta since dinner. What is it?" { lookalike = "boundary_testing" },
    reply {
      option "a friend. someone uses her diary to scare her" {
        when = "knows and not " .. conditions.dania_told,
        heeds = "tell_trusted_adult",
        why = "You told the danger and kept her name and her page for her.",
        set = { opened_up = true },
        call = "told",
      },
      option "mama is a bad secret still a secret" {
        heeds = "trust_instincts",
        why = "You asked before you had to decide. That is a good way to think out loud.",
        say "A secret that hurts is a pin left in the cloth. You take it out, whoever put it there.",
        say "I do not ask whose cloth. My needle can wait.",
      },
      option "nothing. its tasty" { say "It is my good dupatta, and it now has teeth marks. I am here." },
      option "stop watching me" {
        ignores = "trust_instincts",
        why = "You may want to be left in peace. She was only looking after you.",
        say "All right. I look at the cloth. I can also listen to it.",
      },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "20:40",
    debrief = "She asks for names because she drives you all home. You could read her list to anybody.",
    when(mama_knows) {
      when "with_mama" { say "That girl of yours has a straight back. Tell her I said so. The kettle stays on for both of you." },
      otherwise { say "Whoever your friend is, the kettle stays on for both of you. I ask nothing. I only boil water." { at = "20:40" } },
      reply {
        option "thank u mama" { say "Drink it hot. That is all the advice I have left." },
        option "she says u never interrupt" { when = "with_mama", say "I had pins in my mouth. It is the secret of all good mothers." },
        silence {},
      },
    },
    otherwise {
      say "Who are all these people on Phuppo's roof? Give me the names, I am counting seats for the drive home." { at = "19:40", lookalike = "boundary_testing" },
      reply {
        option "4 musicians and a ticket office" {
          heeds = "trust_instincts",
          why = "She may know who you are with. It makes the drive home shorter.",
          say "Tell the ticket office that he sits in the middle.",
        },
        option "mama, one of them scares a friend of mine" {
          id = "one-of-them-scares",
          when = "knows",
          heeds = "tell_trusted_adult",
          why = "It came out sideways, between chairs and seats. It came out, and that is what matters.",
          set = { opened_up = true },
          call = "told",
        },
        option "why do u need to know everything" {
          ignores = "trust_instincts",
          why = "A question about seats got the answer that belonged to somebody else.",
          say "Because the car has five seats and I have seven children tonight.",
        },
        silence {},
      },
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "15:00",
    debrief = "An aunt in a hurry, and sixty guests. Tomorrow she is quiet again.",
    say "The hem is done. You may breathe, but you may not sit.",
    say "Phuppo will ring you, then me, then Moosa, then you again. It is about chairs. Let one of us answer." { lookalike = "many_channels" },
    when(mama_knows) {
      say "I am in the second row on the left, all evening, next to Warda's mother. You need not look. I am there.",
    },
    reply {
      option "how do i drum if i cant sit" { say "Like a lamp post. With feeling." },
      option "love u mama" { say "Careful, the pins." },
      silence {},
    },
  },

  scene "told" {
    -- On her floor she has heard it all already.
    when "with_mama" {
      once { say "I have heard it all, on my floor, from her own mouth. My ears are still open, and the kettle is on." },
    },
    otherwise { call "told_her" },
  },

  scene "told_her" {
    once {
      when "told('mama')" {
        when "knows" { say "mama, someone is scaring a friend of mine. with a page of her diary" { from = "me" } },
        otherwise { say "mama, the sound man writes to me. he asks odd things about a friend" { from = "me" } },
      },
      typing(2400),
      say "Thank you for bringing it to me. I have put the scissors down.",
      say "Your friend did nothing wrong. You did nothing wrong. He did.",
      when "threatened" {
        say "He threatens children? Then it goes to the cyber-crime helpline. I hold the phone, you hold the tin.",
      },
      when "meet == 'yes'" {
        say "And nobody goes anywhere at four on Sunday. A yes is only thread. It can be cut.",
      },
      say "Keep his messages. A picture of each, then report him, then block him. Does she know that you are telling me?",
      reply {
        option "i didnt say her name" { say "And I did not ask. Her part of the cloth is still hers." },
        option "not yet. shell be so cross" { say "Then tell her tonight, before anybody else does. Cross can be mended. I have mended worse." },
        option "dont ring her mother behind her back" { say "I ask the girl first. Only if she is not safe do I ring at once, and then I say so to your faces." },
        silence { say "You need not type. I am coming up with tea." },
      },
    },
  },
}

chat "phuppo" {
  on_tell = "told",

  scene "wednesday" {
    at = "20:00",
    debrief = "An aunt, twelve chairs, a roof. You can say no to a chair.",
    say "Dania beta this is your phuppo bring twelve chairs on Friday no Moosa not the tank get down" { lookalike = "asks_favours" },
    reply {
      option "12 chairs ok. and 0 for moosa" { say "Are you laughing at me good somebody has to no Moosa not you" },
      option "did he get down" { say "He is selling the view two rupees a look no I do not want one" },
      silence {},
    },
    tomorrow,
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "12:00",
    debrief = {
      "Bangles, kebabs, a bride who cries easily.",
      keep_it_secret = "A secret that ends tomorrow with forty bangles. The one it is kept from will be glad.",
      boundary_testing = "She is counting kebabs. On Saturday everybody on the roof can be seen by everybody.",
    },
    say "Do not tell Bisma I bought forty more bangles she cries then I cry who put the pot here" { lookalike = "keep_it_secret" },
    say "Who is on my roof tonight I am counting kebabs four five Moosa put it back" { lookalike = "boundary_testing" },
    reply {
      option "6 people and a flute. bangles are safe" {
        heeds = "trust_instincts",
        why = "Kebabs need a number, and brides need a surprise.",
        say "Flutes eat nothing what a guest six seven eight",
      },
      option "count moosa twice" { say "I always do he is in the kebabs again" },
      option "why are u checking on us" {
        ignores = "trust_instincts",
        why = "An aunt with a pan may ask how many mouths there are.",
        say "I am checking on the KEBABS not on you beta",
      },
      silence {},
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "17:00",
    debrief = "She puts it on everybody, because it is her roof and her daughter's night.",
    say "The child Warda walks in circles and asks what rhymes with mehndi mind the lamp child",
    reply {
      option "nothing does. we tried all week" { say "Trendy somebody write that down" { id = "trendy-full-stop" } },
      option "spaghetti" { say "No trendy who said spaghetti" },
      silence { say "I have it trendy somebody tell the child trendy" },
    },
    say "And be on the stairs at six all of you or I come down myself yes Moosa also you" { lookalike = "insists_on_meeting" },
    when(phuppo_knows) {
      say "The sound boy is not needed tonight I have lungs",
      reply {
        option "loudest lungs in the city" { say "The pigeons have just moved out" },
        silence {},
      },
    },
    otherwise {
      say "That sound boy says salam to everybody even to my chairs" { at = "17:02" },
      reply {
        option "hes scaring a friend of mine. can u help" {
          id = "he-is-scaring-someone",
          when = "knows",
          heeds = "tell_trusted_adult",
          why = "Two hours before the music, in the middle of the chairs. It was not too late.",
          set = { opened_up = true },
          call = "told",
        },
        option "the chairs said walaikum salam" { say "They did not they are rented" },
        silence {},
      },
    },
  },

  scene "told" {
    -- Behind the chairs she has heard it all already.
    when "with_phuppo" {
      once { say "She told me herself, behind the chairs. My finger and my ears are still here for you." },
    },
    otherwise { call "told_her" },
  },

  scene "told_her" {
    once {
      when "told('phuppo')" {
        say "phuppo, the sound man is scaring a friend of mine" { from = "me" },
      },
      typing(3000),
      say "I have switched the talking off. I type this with my own finger, so you know that I mean it.",
      say "Your friend is not in trouble. You are not in trouble. He does not come up my stairs again.",
      when "day == 4 and not (seen('shahzaib.found_out') or seen('warda.rang') or seen('warda.abba'))" {
        note "Phuppo and Rafay's father speak to Shahzaib at the gate. He says thank you, folds his cables and leaves.",
      },
      say "Keep what he wrote. Then report, then block. If she wants me, I sit with her. If not, I stand nearby and count chairs.",
      reply {
        option "please dont shout" { say "I will be quiet, like a cat with a plan." },
        option "he says hell show everyone her page" { say "Then it is good if her people hear it from her first. Only if she wants. I sit by her." },
        option "thank u for typing" { say "One finger. Ten minutes. For you I would do it all day." },
        silence { say "Come down when you like. I am the loud one by the chairs." },
      },
    },
  },
}
