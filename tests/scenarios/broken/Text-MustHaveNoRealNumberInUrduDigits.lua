-- CW0279
chat "ayaan" {
  scene "hello" {
    say "میرا نمبر ۰۳۰۰۱۲۳۴۵۶۷ ہے",
  },
}
