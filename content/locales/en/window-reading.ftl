# Words of the reading view. The same keys and placeholders in all three languages.
window-read = Reading
window-reading-opening = Opening the text…
window-reading-size = Size of the text
window-reading-smaller = Smaller text
window-reading-larger = Larger text
window-reading-size-now = The size of the text is { $percent } per cent.
window-reading-save-pdf = Save as PDF
window-reading-save-web = Save as web page (one file)
window-reading-running-pdf = Making the PDF…
window-reading-running-web = Making the web page…
window-trouble-read = The text could not be opened
window-trouble-size = The size of the text could not be saved
