"""The lexicon: general English in general categories, and how a word is looked up in it."""
