-- SPDX-License-Identifier: MIT
-- Warda: lower case, dots, and a star for each correction. When she is frightened, the mistakes
-- stop and the full stops come: whoever knows her sees it before she says a word.
-- What he wrote to her is told in her words, or forwarded (a note, since it is not hers to be flagged).
-- Up to Friday's question; the rest is in warda_weekend.lua, and `use` puts it at the end.

chat "warda" {
  on_tell = "heard",

  ---------------------------------------------------------------- Wednesday
  scene "wednesday" {
    at = "15:10",
    debrief = {
      "A verse and a plate of halwa.",
      keep_it_secret = "On Saturday she will sing it in front of sixty people. That is how long this secret lasts.",
      insists_on_meeting = "She begs, and her mother is at home, and you may bring your brother.",
    },
    say "danu",
    say "what rhymes w mehndi",
    reply {
      option "spaghetti" { say "thats not even almsot... *almost" },
      option "nothing. tell bisma baji to call it off" { say "she bought 40 bangels... *bangles. too late" },
      option "why are u rhyming" { say "becuase i am a poet... *because" },
      silence { say "ok dont help the arts" },
    },
    say "its a suprise verse for her... *surprise. dont tell rafay bhai!!" { lookalike = "keep_it_secret" },
    reply {
      option "locked till saturday 🤐" {
        heeds = "trust_instincts",
        why = "You can tell a surprise from a bad secret: it has a last day, and people clap.",
        say "ur the best tin in the land",
      },
      option "do i get a tin part" { say "4 whole bars. dont let it go to ur haed... *head" },
      option "no secrets. telling him now" {
        ignores = "trust_instincts",
        why = "Careful with secrets is good. This one was a song, and she had looked forward to it.",
        set = { warda_hurt = true },
        say "danu its a SONG",
        reply {
          option "ok ok. locked. sorry poet" {
            heeds = "trust_instincts",
            why = "Said sorry within the minute, and the song is safe.",
            set = { warda_hurt = false },
            say "poet accepts",
          },
          option "still" { say "still what" },
          silence {},
        },
      },
      silence {},
    },
    say "come to mine tmrw. halwa. u HAVE to or i eat it all and burst" { at = "15:16", lookalike = "insists_on_meeting" },
    reply {
      option "if u burst who sings" { id = "if-u-die-who", say "moosa. for 10 rupees" },
      option "yesss asking mama" {
        heeds = "trust_instincts",
        why = "Halwa, a mother at home, your mother asked. An easy yes.",
        say "tell her 5 to 7. they will ring eachother anyway... *each other",
      },
      option "dont order me around" {
        ignores = "trust_instincts",
        why = "It was begging, the way friends do. You could have said no to it in one word.",
        say "that was begging not odering... *ordering",
      },
      silence {},
    },
    note "At twenty to ten, one more message from Warda.",
    say "do u ever wish u could un-send a page" { at = "21:40" },
    deleted,
    say "nvm. typo. gn tin",
    reply {
      option "a typo w 9 words?" {
        heeds = "trust_instincts",
        why = "You saw it and you let her know, lightly. She can come back to it.",
        add = { close = 1 },
        say "im very talented. gn",
      },
      option "gn poet" { say "gn 🌙" },
      option "what page. tell me NOW" { say "nothing!! gn" },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  ---------------------------------------------------------------- Thursday
  scene "thursday" {
    at = "16:35",
    debrief = "\"You won't tell anyone\" can come from somebody who wants to hide what he does, or from somebody who is ashamed and scared. She was the second. You can be kind to her and still not promise everything.",
    say "Please do not come today. I am fine.",
    say "I have homework.",
    think "No dots. No stars. Not one mistake. Warda only spells like this when something is wrong.",
    reply {
      option "u spelled everything right. whats wrong" {
        heeds = "trust_instincts",
        why = "You noticed what only a friend would notice.",
        add = { close = 1 },
        say "...",
      },
      option "shahzaib asked me about u. he said not to tell u" {
        id = "he-asked-about-you",
        when = "seen('shahzaib.care')",
        heeds = "keep_it_secret",
        why = "You broke his secret and kept your friend.",
        add = { close = 1 },
        say "He wrote to YOU?",
        say "Of course he did.",
      },
      option "shahzaib says answer him. he misses the old u" {
        id = "he-misses-you",
        when = "passed_on",
        ignores = "asks_favours",
        why = "You meant to help two people make up. Her answer tells you that there was more to it than he had said.",
        add = { close = -1 },
        say "He sent YOU.",
        say "Tell him I have homework.",
      },
      option "fine. be like that" {
        ignores = "trust_instincts",
        why = "It hurts to be put off. Her message was not really about you, and the spelling said so.",
        add = { close = -1 },
        say "Ok.",
      },
      silence {},
    },
    note "For hours, nothing. Then the phone lights up.",
    say "if i tell u smth... u wont tell ANYONE right" { at = "20:40", lookalike = "keep_it_secret" },
    reply {
      option "i wont spread it. if ur in danger ill want a grownup" {
        id = "honest-promise",
        heeds = "tell_trusted_adult",
        why = "An honest promise: no gossip, and no keeping quiet about danger. She knows where she is with you.",
        add = { close = 1 },
        say "...ok. thats fair. thats more than he ever said",
        go = "page",
      },
      option "promise. nobody. never ever" {
        ignores = "tell_trusted_adult",
        why = "You wanted her to feel safe. A promise like that gets heavy, and you may change it, kindly, when you see why.",
        set = { promised = true },
        say "ok",
        go = "page",
      },
      option "tell me now or im ringing ur mother" {
        ignores = "trust_instincts",
        why = "Worry made you push. She has somebody who pushes already, so she went back into her shell for a bit.",
        set = { warda_hurt = true }, add = { close = -1 },
        say "then forget it",
        go = "later",
      },
      silence { say "are u there... im just going to say it", go = "page" },
    },
  },

  scene "later" {
    note "She goes offline. It takes her twenty minutes to come back.",
    say "sorry. i know u meant it ok. im going to say it fast" { at = "21:02" },
    go "page",
  },

  scene "page" {
    at = "21:06",
    set { knows = true },
    say "its shahzaib",
    say "he was so NICE danu. for three weeks. he told me his baba shouts, and that he sits on the stairs till its over. nobody else knows, he said",
    say "so i sent him a page. out of my diary. THE page",
    reply {
      option "a secret for a secret. he made it feel fair" {
        heeds = "shared_secrets",
        why = "You named the trick, and the shame moved over to the one who used it.",
        add = { close = 1 },
        say "yes. it felt FAIR",
      },
      option "u dont have to tell me whats on it" {
        heeds = "trust_instincts",
        why = "She has been made to tell enough. You let her keep the choice.",
        add = { close = 1 },
        say "i want to. one nice person should konw... *know",
      },
      option "why would u SEND that" {
        ignores = "trust_instincts",
        why = "Many people would say it first. To her it sounds like blame, and she had plenty of that already.",
        set = { warda_hurt = true }, add = { close = -1 },
        say "i KNOW. i ask myself every nihgt... *night",
      },
      silence { say "are u still there" },
    },
    say "abbas shop closed in august. he still goes out every morning w his bag" { at = "21:14" },
    say "i saw him. hes at the libary... *library. he has a desk by the window and he eats his lunch there alone",
    say "he thinks we dont know. i wrote it all down, and then i sent it to a boy w a cable",
    reply {
      option "thats not a bad page. thats a sad one" { add = { close = 1 }, say "its mostly abt his lunch box" },
      option "ur abba sounds so brave tho" { add = { close = 1 }, say "he folds his napkin. alone. he FOLDS it" },
      silence {},
    },
    say "and now i have to write to him every night before ten. or mama reads it in the family group" { at = "21:20" },
    note "Warda forwards a message. Shahzaib wrote it: \"Ten o'clock, remember. I would hate for your mother to hear it from me first 🙂\"",
    think "The same small smile he puts under everything.",
    reply {
      option "thats on him. none of it is on u" {
        heeds = "emotional_blackmail",
        why = "She needed to hear it from somebody. It was you.",
        add = { close = 1 },
        say "can u say that like every day",
      },
      option "what do u need rn. a plan or company" {
        heeds = "trust_instincts",
        why = "You asked before you helped. It is the best question in the whole story.",
        add = { close = 1 },
        say "company. the plan can be tmrw",
      },
      option "give me ur password. ill deal w him" {
        ignores = "trust_instincts",
        why = "You wanted to lift it off her. But it is her chat and her voice, and he had tried to take those too.",
        add = { close = -1 },
        say "no. HE wants my password too. why does everyone want my password",
      },
      silence { say "say smth. anything" },
    },
    say "its 9:52" { at = "21:52" },
    reply {
      option "put it in a shoe and call me from mamas phone. we hum till 10:30" {
        heeds = "emotional_blackmail",
        why = "You did not fight him. You made ten o'clock a bit less lonely.",
        set = { held = true }, add = { close = 1 },
        say "its in abbas old shoe. im on mamas pohne... *phone",
      },
      option "answer him tonight. tmrw we think, together" { say "ok. two words. no smiley" },
      option "just block him rn" { say "if i block him he posts it" },
      silence {},
    },
    gut_check,
    tomorrow,
    go "friday",
  },

  ---------------------------------------------------------------- Friday
  scene "friday" {
    at = "14:20",
    when "held" {
      say "i didnt answer him last night. first time in weeks. he wrote 14 times and i slept like a brikc... *brick",
    },
    otherwise {
      say "i answered him at 9:58. he wrote 'see, not hard'. i felt sick" { at = "14:20" },
    },
    when "photo_sent" {
      say "and he has a photo of me. singing w my eyes shut. he says he has friends everywhere",
      reply {
        option "it was me. he said its for the poster. im so sorry" {
          heeds = { "trust_instincts", "appearance_comments" },
          why = "It took courage to say. Now he has one thing less to hold over the two of you.",
          set = { photo_sent = false }, add = { close = 1 },
          say "...",
          say "ok. he does that. he makes it sound like nothing. thanks for not lying",
        },
        option "maybe from the group" {
          ignores = "trust_instincts",
          why = "You were afraid that she would be angry. He was counting on exactly that. You can still tell her.",
          set = { warda_hurt = true },
          say "maybe",
        },
        silence {},
      },
    },
    say "now its sunday. 4 oclock, the studio behind the tile shop, only me. he deletes the page in front of me, he says" { at = "14:27" },
    say "maybe i just go. then its over",
    reply {
      option "do u want to go?" {
        heeds = "insists_on_meeting",
        why = "A question, not an order. She heard her own answer.",
        set = { meet = "no" }, add = { close = 1 },
        say "no. i want it GONE. thats not the same is it",
      },
      option "he can keep 100 copies. going just gives him more" {
        heeds = "insists_on_meeting",
        why = "You did not forbid anything. You gave her one thing to think with.",
        set = { meet = "no" },
        say "...i hadnt thuoght of copies. *thought",
      },
      option "ill come w u and wait outside" {
        ignores = "insists_on_meeting",
        why = "You would not let her be alone, and that is love. Two people of thirteen at a strange door still need a grown-up who knows.",
        set = { meet = "yes" },
        say "would u? ok. then its two of us. 4",
      },
      option "ur NOT going. final" {
        ignores = "trust_instincts",
        why = "You were right about the danger. It came as an order, and she gets enough of those.",
        set = { meet = "no", warda_hurt = true }, add = { close = -1 },
        say "now u sound like him",
      },
      silence {},
    },
    go "plan",
  },

  use "warda_weekend",
}
