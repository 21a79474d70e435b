package vn.tiendo.conversations.language.clauses;

import java.util.function.Function;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Meaning.NotDone.Why;

/** A kind of meaning that is weighed against the others, and the reader of its details. */
enum MeaningKind {
    TALK(Orders::talk),
    FILING(Filings::read),
    NOTHING(Orders::nothing),
    CHANGE(Changes::read),
    COMPLETION(Orders::completion),
    CORRECTION(Corrections::read),
    WITHDRAWAL(sentence -> new Meaning.Withdrawal(References.orLast(sentence))),
    DENIAL(_ -> new Meaning.NotDone(Why.DENIAL)),
    PLAN(_ -> new Meaning.NotDone(Why.PLAN)),
    DENY(_ -> new Meaning.Steer(Meaning.Steer.Move.NO)),
    QUESTION(Questions::read),
    REPORTS(Orders::reports),
    DEADLINE(Questions::deadline),
    RULE(sentence -> new Meaning.Rule(Topics.asked(sentence))),
    EXPORT(Questions::export),
    EXTENSION(Orders::extension),
    NUDGE(Orders::reminding),
    LATER(_ -> new Meaning.Steer(Meaning.Steer.Move.LATER)),
    LOCK(Orders::lock),
    VERIFY(sentence -> Orders.verdict(sentence, true)),
    RETURN(sentence -> Orders.verdict(sentence, false)),
    CONNECTED(sentence -> new Meaning.Connections(Units.of(sentence))),
    MY_DATA(_ -> new Meaning.MyData()),
    LOSS(_ -> new Meaning.Loss()),
    MENU(_ -> new Meaning.Menu()),
    HELP(Orders::help),
    THANKS(_ -> new Meaning.Thanks()),
    GREETING(_ -> new Meaning.Greeting());

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<Sentence, Meaning> reader;

    MeaningKind(Function<Sentence, Meaning> reader) {
        this.reader = reader;
    }

    Meaning read(Sentence sentence) {
        return reader.apply(sentence);
    }
}
