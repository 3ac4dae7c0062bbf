-- SPDX-License-Identifier: MIT
-- Abbu: has a stationery shop, types with one finger, thinks in dots. When something frightens him he
-- goes quiet first.

chat "abbu" {
  on_tell = "told",

  scene "wednesday" {
    at = "17:50",
    debrief = "Your father, your grandmother, a blazer. They see your face at breakfast anyway.",
    say "Beta … the good printer is free after nine … how many pages has this flying bread …",
    reply {
      option "four. and its a PARATHA abbu" { say "In my time bread stayed on the plate …" },
      option "can we print it BIG" { say "As big as the printer … the printer is not as big as you think …" },
      silence {},
    },
    say "Put on the blazer and send me a picture … Bari Amma wants to see if it fits" { lookalike = "appearance_comments" },
    reply {
      option "sending. the sleeves end at my elbows" {
        heeds = "trust_instincts",
        why = "Family wants to look at you now and then. There is no trick in it.",
        say "Then we call it a waistcoat … Bari Amma says you have grown … she is crying and laughing …",
      },
      option "it fits like a sock" { say "Which sock … the good one or the other one …" },
      option "why does everyone want my picture" {
        ignores = "trust_instincts",
        why = "It may have been one picture too many that day. This one was for a grandmother.",
        say "I am not everyone … I paid for the blazer …",
      },
      silence {},
    },
    tomorrow,
    go "thursday",
  },

  scene "thursday" {
    at = "18:10",
    debrief = {
      keep_it_secret = "A secret with syrup on it. Bari Amma will smell it by seven.",
      asks_favours = "It is his own wifi. He has only locked himself out of it again.",
    },
    say "I had jalebi with the tea … two … do not tell Bari Amma …" { lookalike = "keep_it_secret" },
    say "Also what is the wifi word … I changed it and now I am locked out of my own house …" { lookalike = "asks_favours" },
    reply {
      option "coming down to whisper it. hint: goat" {
        id = "its-the-goats-name",
        heeds = "trust_instincts",
        why = "A password for the one who made it, and nobody else has read it.",
        say "The goat has a name? … Ah … Manager … it works …",
      },
      option "two jalebis or two KILOS" { say "Kilos is a strong word …" },
      option "nice try. who are you really" {
        id = "no-passwords-could-be",
        ignores = "trust_instincts",
        why = "Careful with passwords is good. This one was for the man who had made it, right under your window.",
        say "Who am I? … I am standing under your window … I am waving …",
      },
      silence {},
    },
    tomorrow,
    go "friday",
  },

  scene "friday" {
    at = "19:30",
    debrief = "A parent who wants to reach a teacher. The office does that for him, and everybody knows about it.",
    say "Your slip for the wall fell in the tea … send me your Sir's number, I sign again" { lookalike = "many_channels" },
    reply {
      option "sir says parents call the office" {
        heeds = "trust_instincts",
        why = "Two grown-ups and an office. Nobody's number had to travel.",
        say "The office … yes … a careful man, your Sir … I like him …",
      },
      option "the slip is a tea bag now abbu" { say "It is a very official tea …" },
      silence {},
    },
    tomorrow,
    go "saturday",
  },

  scene "saturday" {
    at = "12:40",
    say "I have shown your wall to the man with the mangoes … he closed his cart and came …",
    when "told('abbu') or with_abbu" {
      say "Tonight we sit on the roof, you and I and Chachu … I bring the jalebi … Bari Amma knows about the jalebi …",
    },
    reply {
      option "ABBU. how many people did you bring" { say "Eleven … and one goat … the goat came alone …" },
      option "did you like it abbu" { say "I read it three times … I liked the bread … I like who made it more …" },
      silence {},
    },
  },

  scene "told" {
    debrief = "First nothing, then one dot. He was not angry. He was finding the right words.",
    once {
      say "abbu theres a lady from an art page. she was nice and now it feels wrong" { from = "me" },
      typing(4000),
      say "…",
      typing(4000),
      say "I read it three times … thank you for telling me …",
      say "I told the whole market about your followers … I never asked who they were … to ask that is a father's job … not yours",
      say "You did nothing bad … somebody grown knew very well what she was doing …",
      when "sent_photo" { set { picture_known = true }, say "And the picture … you and a lamp … I have a thousand of those in my heart … nothing is wrong with you in it …" },
      when "gave_code" { say "And the code … when I was forty a man on the phone got one from me too … we take the page back together …" },
      when "blocked('mehak')" {
        say "You have shut her out already … well done … Chachu shows me how to keep her messages and how to report …",
      },
      otherwise {
        say "Chachu shows me what to press … first keep her messages … then report … then block …",
      },
      reply {
        option "are you angry" { say "Yes … at her … for you I am making tea …" },
        option "do i have to close the page" { say "Close it? … I have already bought the big frame …" },
        option "sorry abbu" { say "She can say sorry … you can have jalebi …" },
        silence { say "No need to write … I am on the stairs …" },
      },
    },
  },
}
