# Words of the reading view. The same keys and placeholders in all three languages.
window-read = Läsversion
window-reading-opening = Texten öppnas …
window-reading-size = Textens storlek
window-reading-smaller = Mindre text
window-reading-larger = Större text
window-reading-size-now = Textens storlek är { $percent } procent.
window-reading-save-pdf = Spara som PDF
window-reading-save-web = Spara som webbsida (en fil)
window-reading-running-pdf = PDF-filen skapas …
window-reading-running-web = Webbsidan skapas …
window-trouble-read = Texten kunde inte öppnas
window-trouble-size = Textens storlek kunde inte sparas
