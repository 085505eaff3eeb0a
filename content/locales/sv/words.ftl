# Advice of the check about the words of a pack.
pack-hard-to-read = Genomgången för { $audience } är svårläst: LIX { $value }.
pack-hard-to-read-hint = Korta meningarna och byt ut långa ord tills LIX är högst { $most }. Nu är det { $value }.
pack-long-sentences = Meningarna är långa i genomgången för { $audience }: i medeltal { $value } ord.
pack-long-sentences-hint = Dela de längsta meningarna tills de i medeltal har högst { $most } ord. Nu har de { $value }.
pack-unexplained-term = Ordet ”{ $word }” förklaras inte för: { $bodies }.
pack-unexplained-term-hint = Säg det i vanliga ord ({ $plain }) eller förklara ”{ $word }” första gången, på bilden eller i anteckningarna. Det gäller: { $bodies }.
