# The briefing as it is read: on paper, as a web page and in the window.
reading-title = { $title }: to read
reading-file = text
reading-time = { $minutes ->
    [one] About a minute to read
   *[other] About { $minutes } minutes to read
}
reading-left = { $minutes ->
    [one] About 1 minute left
   *[other] About { $minutes } minutes left
}
reading-contents = Contents
reading-short = First things first
reading-what = What is to be decided?
reading-whose = Whose decision is it?
reading-cost = What does it cost?
reading-cost-ask = No cost has been stated yet. Ask before you decide: { $question }
reading-cost-too = No cost has been stated yet. Ask this too: { $question }
reading-cost-unknown = No cost has been stated yet. Ask before you decide.
reading-when = By when?
reading-otherwise = What happens otherwise?
reading-asked = What is to be asked?
reading-of-whom = Who is to answer?
reading-answered = When is the answer needed?
reading-unseen = What stays unseen otherwise?
reading-why-now = Why now?
reading-share = Share
reading-good = A good answer
reading-worrying = A worrying answer
reading-answers-invented = The answers are invented examples.
reading-left-out = There was no room for this
reading-sources = Where the figures come from
reading-documents = Documents
reading-source = Source { $number }
reading-unreported = Not reported
reading-contradicted = Contradicted by
reading-contradiction = { $value }: { $wording } ({ $source })

# On the command line.
reading-pdf-or-html = The text to read is a PDF or a web page. End the name “{ $path }” in .pdf or .html.
