-- must end with CW0112 on line 3
local text, wanted = ("a"):rep(16000), ("a"):rep(8000) .. "b"
while true do text:find(wanted) end
