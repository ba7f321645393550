"""Grammar: an utterance as words, clauses and wishes, before anything is known of fields."""
