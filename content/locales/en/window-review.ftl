window-review = { $count ->
    [one] One text of your own needs a look
   *[other] { $count } texts of your own need a look
}
window-review-why = The content has changed under them. Your words stay until you decide.
window-review-then = The base text then
window-review-now = The base text now
window-review-own = Your text
window-review-nothing = (no text)
window-review-gone = There is no such text any more.
window-review-moved = The same base text now stands in another place.
window-review-keep = Keep mine
window-review-take = Take the new one
window-review-merge = Bring them together
window-review-merged = Use this text
window-review-back = Cancel
window-review-follow = Move my text there
window-review-rescue = Make my text a slide of its own
window-review-drop = Remove my text
