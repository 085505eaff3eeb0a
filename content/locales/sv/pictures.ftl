# Pictures and the municipality's own look. The last sentence says what to do.
picture-none = Filen är ingen bild som Lykta känner igen. Välj en bild som är sparad som PNG eller JPEG.
picture-other-kind = Filen är en bild av slaget { $kind }. Lykta tar emot PNG och JPEG. Öppna den i ett bildprogram och spara den som PNG eller JPEG.
picture-heic = Filen är en bild i telefonens eget format, HEIC. Öppna den på telefonen eller i ett bildprogram och spara eller dela den som JPEG.
picture-svg = Filen är en teckning av slaget SVG, som kan innehålla annat än en bild. Spara den som PNG i ett ritprogram, minst 1 000 bildpunkter bred.
picture-heavy = Bildfilen är större än { $most } megabyte. Spara den i mindre storlek och välj den igen.
picture-large = Bilden är { $width } gånger { $height } bildpunkter. Lykta tar emot högst { $millions } miljoner bildpunkter och högst { $side } på en sida. Gör bilden mindre och välj den igen.
picture-damaged = Bildfilen är skadad och kan inte läsas. Öppna den i ett bildprogram, spara den på nytt och välj den igen.
picture-unnamed = Bild utan beskrivning
look-logo = Logotyp: { $municipality }
look-logo-alone = Kommunens logotyp
look-no-colour = ”{ $colour }” är ingen färg. Skriv den som # och sex tecken, till exempel #12264a.
picture-without-words = Ett foto eller en teckning på bilden ”{ $headline }” saknar beskrivning. Skriv vad den visar, för dem som inte ser den.
