step-profile = kunnan tiedot
step-about-us = kunnan kertomat asiat
step-meeting = kokouksen tiedot
profile-no-colour = ”{ $value }” ei ole väri. Kirjoita se kuudella merkillä, esimerkiksi #1e3765.
profile-no-choice = ”{ $value }” ei ole valittavissa tässä.
