window-review = { $count ->
    [one] En egen text behöver ses över
   *[other] { $count } egna texter behöver ses över
}
window-review-why = Innehållet har ändrats under dem. Dina ord finns kvar tills du bestämmer.
window-review-then = Grundtexten då
window-review-now = Grundtexten nu
window-review-own = Din text
window-review-nothing = (ingen text)
window-review-gone = Det finns inte längre någon sådan text.
window-review-moved = Samma grundtext finns nu på ett annat ställe.
window-review-keep = Behåll min
window-review-take = Ta den nya
window-review-merge = Skriv ihop dem
window-review-merged = Använd den här texten
window-review-back = Ångra
window-review-follow = Flytta min text dit
window-review-rescue = Gör min text till en egen bild
window-review-drop = Ta bort min text
