window-review = { $count ->
    [one] Yksi oma teksti pitää tarkistaa
   *[other] { $count } omaa tekstiä pitää tarkistaa
}
window-review-why = Sisältö on muuttunut niiden alla. Omat sanasi säilyvät, kunnes päätät.
window-review-then = Perusteksti silloin
window-review-now = Perusteksti nyt
window-review-own = Oma tekstisi
window-review-nothing = (ei tekstiä)
window-review-gone = Tällaista tekstiä ei enää ole.
window-review-moved = Sama perusteksti on nyt toisessa paikassa.
window-review-keep = Säilytä omani
window-review-take = Ota uusi
window-review-merge = Yhdistä tekstit
window-review-merged = Käytä tätä tekstiä
window-review-back = Peru
window-review-follow = Siirrä tekstini sinne
window-review-rescue = Tee tekstistäni oma dia
window-review-drop = Poista tekstini
