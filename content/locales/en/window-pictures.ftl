# Pictures as the window tells them.
window-twin-picture = Picture: { $alt }
