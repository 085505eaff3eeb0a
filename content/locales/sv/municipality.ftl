step-profile = uppgifterna om kommunen
step-about-us = det som kommunen berättar om sig
step-meeting = uppgifterna om mötet
profile-no-colour = ”{ $value }” är ingen färg. Skriv den med sex tecken, till exempel #1e3765.
profile-no-choice = ”{ $value }” kan inte väljas här.
