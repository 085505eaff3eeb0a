step-profile = details of the municipality
step-about-us = what the municipality tells about itself
step-meeting = details of the meeting
profile-no-colour = “{ $value }” is not a colour. Write it with six digits, for example #1e3765.
profile-no-choice = “{ $value }” cannot be chosen here.
