package vn.tiendo.conversations.language.clauses;

import java.util.function.Function;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Meaning.NotDone.Why;

/** A kind of meaning that is weighed against the others, and the reader of its details. */
enum MeaningKind {
    TALK(ServiceOrders::talk),
    FILING(Filings::read),
    NOTHING(ServiceOrders::nothing),
    CHANGE(OtherChanges::read),
    COMPLETION(ServiceOrders::completion),
    CORRECTION(Corrections::read),
    WITHDRAWAL(sentence -> new Meaning.Withdrawal(ToldReports.orNumbered(sentence))),
    DENIAL(_ -> new Meaning.NotDone(Why.DENIAL)),
    PLAN(_ -> new Meaning.NotDone(Why.PLAN)),
    DENY(_ -> new Meaning.Steer(Meaning.Steer.Move.NO)),
    QUESTION(ProgressQuestions::read),
    REPORTS(ServiceOrders::reports),
    DEADLINE(ProgressQuestions::deadline),
    RULE(sentence -> new Meaning.Rule(Topics.asked(sentence))),
    EXPORT(ProgressQuestions::export),
    EXTENSION(ServiceOrders::extension),
    NUDGE(ServiceOrders::reminding),
    RESUME(_ -> new Meaning.Steer(Meaning.Steer.Move.RESUME)),
    LATER(_ -> new Meaning.Steer(Meaning.Steer.Move.LATER)),
    LOCK(ServiceOrders::lock),
    VERIFY(sentence -> ServiceOrders.verdict(sentence, true)),
    RETURN(sentence -> ServiceOrders.verdict(sentence, false)),
    CONNECTED(sentence -> new Meaning.Connections(UnitsOfMessage.of(sentence))),
    CONTACT(sentence -> new Meaning.Contact(UnitsOfMessage.of(sentence))),
    MY_DATA(_ -> new Meaning.MyData()),
    LOSS(_ -> new Meaning.Loss()),
    MENU(_ -> new Meaning.Menu()),
    HELP(ServiceOrders::help),
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
