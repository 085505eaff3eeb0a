# Settings, help, About, and what is told after a failure. Read when it is needed first.

## Help
window-help-search = Search the help
window-help-pages = Pages of the help
window-help-none = No page has these words.
window-help-intro = Everything in Lykta can be done from the keyboard.
window-help-key = Key
window-help-does = Does
window-help-or = or
window-help-next = Next slide
window-help-previous = Previous slide
window-help-ends = First or last slide
window-help-strip = Previous or next slide, when the list of slides has the focus
window-help-export = Save as PDF
window-help-help = The help
window-help-escape = Close the help
window-help-size = Larger or smaller text
window-help-usual-size = Usual text size
window-help-settings = Settings

## Settings
window-settings-intro = What you choose takes effect at once and stays. There is nothing to save.
window-settings-window = The window
window-settings-size = Text size
window-settings-percent = { $percent }%
window-settings-appearance = Appearance
window-appearance-system = As the system
window-appearance-light = Light
window-appearance-dark = Dark
window-settings-single-keys = Turn slides with the arrow keys
window-settings-single-keys-hint = Turn this off if speech control or an aid presses keys for you. Keys held together with Ctrl always work, and in the list of slides the arrows do too.
window-settings-data = Where everything lies
window-settings-data-about = Lykta saves on this computer only, in one folder. Nothing is sent anywhere.
window-data-folder = Lykta’s folder
window-data-copy = Copy
window-data-copied = The path has been copied.
window-data-marked = The path is selected. Copy it with Ctrl+C.

## About
window-about = About Lykta
window-about-what = Lykta makes short briefings on digital security for the leadership of a municipality: one message, one example, one figure and one decision. The program never uses the network.
window-about-version = Version { $version }.
window-about-licence = Lykta is free software. Its licence is the EUPL 1.2: you may use, copy and change the program. If you pass it on, the licence goes with it.
window-about-accessibility = Accessibility statement
window-about-never = What Lykta never does
window-about-licence-text = Lykta’s licence
window-about-parts = Parts made by others ({ $count })
window-about-parts-hint = The list is of the programs for Linux. Where a part has several licences to choose from, Lykta uses it under MIT when that is one of them.
window-about-search = Search the parts
window-about-found =
    { $count ->
        [one] { $count } part
       *[other] { $count } parts
    }
window-about-no-text = This part has no licence text that must come with it.

## After a failure
window-diagnostics-title = Lykta ran into a fault
window-diagnostics-what =
    { $count ->
        [one] Something in the program went wrong since you last opened it. Your briefings are still there.
       *[other] Something in the program went wrong { $count } times since you last opened it. Your briefings are still there.
    }
window-diagnostics-preview = This is saved, and nothing else
window-diagnostics-about = The file holds no texts of briefings, no names and no paths to your folders. It is not sent anywhere: give it to whoever looks after Lykta.
window-diagnostics-show = Save diagnostics …
window-diagnostics-save = Save the file …
window-diagnostics-later = Not now
window-diagnostics-saved = The diagnostics are saved: { $path }
