package vn.tiendo.conversations.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.meaning.Inquired;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Reference;
import vn.tiendo.conversations.meaning.ReportField;
import vn.tiendo.conversations.meaning.Said;
import vn.tiendo.conversations.meaning.Topic;
import vn.tiendo.conversations.meaning.Utterance;

/** Puts the codes of the deployment's programmes in the place of what the reader counts by. */
record IndicatorCodes(Lexicon lexicon) {
    Utterance coded(Utterance read) {
        return new Utterance(coded(read.meaning()), read.unread(), read.unkept(), read.account());
    }

    private Meaning coded(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Filing(var events, var cell) ->
                new Meaning.Filing(events.stream().map(this::coded).toList(), cell);
            case Meaning.Nothing(var topic, var time, var cell) -> new Meaning.Nothing(coded(topic), time, cell);
            case Meaning.Question(var about) -> new Meaning.Question(coded(about));
            case Meaning.Export(var about, var format) -> new Meaning.Export(coded(about), format);
            case Meaning.Reports(var reference, var state, var unit, var topic, var time) ->
                new Meaning.Reports(reference, state, unit, coded(topic), time);
            case Meaning.Rule(var topic) -> new Meaning.Rule(coded(topic));
            case Meaning.Correction(var reference, var field, var value, var old, var guessed) ->
                new Meaning.Correction(reference, field, value.map(this::coded), old.map(this::coded), guessed);
            case Meaning.Withdrawal(var reference) -> new Meaning.Withdrawal(coded(reference));
            case Meaning.Change _,
                    Meaning.Completion _,
                    Meaning.Deadline _,
                    Meaning.Verdict _,
                    Meaning.Extension _,
                    Meaning.Reminding _,
                    Meaning.LockAccount _,
                    Meaning.MyData _,
                    Meaning.Help _,
                    Meaning.Menu _,
                    Meaning.Connections _,
                    Meaning.Contact _,
                    Meaning.NotDone _,
                    Meaning.Steer _,
                    Meaning.Greeting _,
                    Meaning.Thanks _,
                    Meaning.Loss _,
                    Meaning.Refused _,
                    Meaning.NotCounted _,
                    Meaning.Talk _ -> meaning;
        };
    }

    private Reference coded(Reference reference) {
        return reference instanceof Reference.Told(var indicators, var count)
                ? new Reference.Told(
                        indicators.stream().flatMap(this::all).distinct().toList(), count)
                : reference;
    }

    private Event coded(Event event) {
        return event.of(event.indicator().map(this::first));
    }

    private Topic coded(Topic topic) {
        var codes = topic.indicators().stream().flatMap(this::all).distinct().toList();
        return new Topic(codes, topic.guessed());
    }

    private Inquired coded(Inquired about) {
        return new Inquired(
                about.scope(),
                about.units(),
                coded(about.topic()),
                about.time(),
                about.list(),
                about.limit(),
                about.restrictions(),
                about.followUp(),
                about.drawn());
    }

    private Said coded(Said said) {
        return said.field() == ReportField.INDICATOR ? new Said(ReportField.INDICATOR, first(said.canonical())) : said;
    }

    private Stream<String> all(String counted) {
        return Optional.of(lexicon.codes(counted))
                .filter(codes -> !codes.isEmpty())
                .orElseGet(() -> List.of(counted))
                .stream();
    }

    private String first(String counted) {
        return all(counted).findFirst().orElse(counted);
    }
}
