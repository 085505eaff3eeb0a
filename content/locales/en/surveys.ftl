# Data sets that are keyed in.
survey-everybody = all respondents
survey-short = { $publisher }, { $when }, { $answers } answers
survey-field-empty = Fill in this field.
survey-field-number = Write a whole number from { $from } to { $to }.
survey-no-question = Add at least one question.
survey-no-figure = Add at least one figure.
survey-sum = The answers and what is not reported add up to { $sum } per cent. Correct the figures, or say that several answers could be chosen.
survey-has-problems = { $count ->
    [one] The survey has an error, see above. Correct it and try again.
   *[other] The survey has { $count } errors, see above. Correct them and try again.
}
survey-known = The survey “{ $id }” is here already. Remove it first with lykta survey remove { $id }, or give the new one another id.
survey-id-taken = The id “{ $id }” is used by another survey already. Choose another one.
survey-unknown = There is no survey “{ $id }” of your own. lykta survey list shows which there are.
survey-left-out = A survey of your own cannot be used: { $file }, line { $line }. { $detail }
survey-no-folder = It is not known where the program’s data should lie. Name the folder in LYKTA_DATA_DIR.
