package vn.tiendo.conversations.language;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Passing;
import vn.tiendo.conversations.meaning.Reference;
import vn.tiendo.conversations.meaning.ReportField;

/**
 * How a meaning is written down in keys and values.
 *
 * @param keys where it is written
 */
record Notation(Keys keys) {
    static Understanding of(Meaning meaning) {
        var keys = new Keys();
        var intent = new Notation(keys).written(meaning);
        return new Understanding(meaning, intent, keys.entities(), keys.need(), keys.confirm());
    }

    private Intent written(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Filing(var events, var cell) -> {
                var intent = new EventNotation(keys).written(events);
                keys.with("unit", cell);
                yield intent;
            }
            case Meaning.Nothing(var topic, var time, var cell) -> {
                keys.topic(topic);
                time.ifPresent(keys::event);
                keys.with("unit", cell);
                yield Intent.ZERO_REPORT;
            }
            case Meaning.Change(var sort, var passing) -> change(sort, passing);
            case Meaning.Completion(var reference, var paper, var decided, var ahead) -> {
                keys.with("ref", reference.map(Notation::reference));
                paper.ifPresent(one -> {
                    keys.with("doc_no", one.number());
                    keys.confirm(!one.exact(), "doc_no");
                });
                decided.ifPresent(keys::event);
                if (ahead) {
                    keys.need("date");
                }
                yield Intent.COMPLETE;
            }
            case Meaning.Correction correction -> correction(correction);
            case Meaning.Withdrawal(var reference) -> {
                keys.with("ref", reference(reference));
                yield Intent.UNDO;
            }
            case Meaning.Question(var about) -> {
                new QuestionNotation(keys).written(about);
                yield switch (about.scope()) {
                    case OWN -> Intent.ASK_PROGRESS_SELF;
                    case UNIT -> Intent.ASK_PROGRESS_UNIT;
                    case ALL -> Intent.ASK_PROGRESS_ALL;
                };
            }
            case Meaning.Export(var about, var format) -> {
                new QuestionNotation(keys).written(about);
                keys.with("format", format);
                yield Intent.EXPORT;
            }
            case Meaning.Reports(var reference, var state, var unit, var topic, var time) -> {
                keys.topic(topic);
                keys.with("ref", reference.map(Notation::reference));
                keys.with(
                        "filter",
                        switch (state) {
                            case ANY -> Optional.<String>empty();
                            case MINE -> Optional.of("mine");
                            case FOR_CONFIRMATION -> Optional.of("pending");
                            case FOR_DECISION -> Optional.of("awaiting");
                            case RETURNED -> Optional.of("returned");
                        });
                keys.with("unit", unit);
                time.ifPresent(keys::asked);
                yield Intent.LIST_REPORTS;
            }
            case Meaning.Deadline(var time, var unit) -> {
                time.ifPresent(keys::asked);
                keys.with("unit", unit);
                yield Intent.ASK_DEADLINE;
            }
            case Meaning.Rule _ -> Intent.ASK_RULE;
            case Meaning.Verdict(var confirms, var reference, var unit, var _, var disputed) -> {
                keys.with("field", disputed.map(ReportField::key));
                keys.with("ref", reference.map(Notation::reference));
                keys.with("unit", unit);
                yield confirms ? Intent.VERIFY : Intent.RETURN;
            }
            case Meaning.Extension(var unit, var filter, var level, var until) -> {
                keys.with("level", level);
                keys.with("filter", filter.map(QuestionNotation::filter));
                keys.with("unit", unit);
                until.ifPresent(keys::until);
                yield Intent.EXTEND;
            }
            case Meaning.Reminding(var filter, var unit, var level, var time) -> {
                keys.with("level", level);
                keys.with("unit", unit);
                keys.with("filter", filter.map(QuestionNotation::filter));
                time.ifPresent(keys::asked);
                yield Intent.NUDGE;
            }
            case Meaning.LockAccount(var unit) -> {
                keys.with("unit", unit);
                yield Intent.LOCK_ACCOUNT;
            }
            case Meaning.Connections(var unit) -> {
                keys.with("unit", unit);
                yield Intent.CONNECT;
            }
            case Meaning.Contact(var unit) -> {
                keys.with("unit", unit);
                yield Intent.ASK_CONTACT;
            }
            case Meaning.Help(var topic) -> {
                keys.with("topic", topic);
                yield Intent.HELP;
            }
            case Meaning.Refused(var classified) -> {
                keys.with("kind", classified ? Optional.of("classified") : Optional.empty());
                yield Intent.REFUSE_PERSONAL_DATA;
            }
            case Meaning.Talk(var number) -> {
                keys.with("count", number);
                yield Intent.OUT_OF_SCOPE;
            }
            case Meaning.NotCounted _ -> Intent.OUT_OF_SCOPE;
            case Meaning.NotDone(var why) -> {
                keys.with("kind", why.name().toLowerCase(Locale.ROOT));
                yield Intent.OUT_OF_SCOPE;
            }
            case Meaning.Loss _ -> {
                keys.with("kind", "loss");
                yield Intent.OUT_OF_SCOPE;
            }
            case Meaning.MyData _ -> Intent.MY_DATA;
            case Meaning.Menu _ -> Intent.MENU;
            case Meaning.Greeting _ -> {
                keys.with("kind", "greeting");
                yield Intent.OUT_OF_SCOPE;
            }
            case Meaning.Thanks _ -> Intent.ACKNOWLEDGE;
            case Meaning.Steer(var move) -> steer(move);
        };
    }

    private Intent steer(Meaning.Steer.Move move) {
        return switch (move) {
            case YES -> Intent.CONFIRM;
            case NO -> Intent.DENY;
            case CANCEL, SKIP -> Intent.CANCEL;
            case LATER -> {
                keys.with("kind", "later");
                yield Intent.CANCEL;
            }
            case RESUME -> Intent.RESUME;
            case BACK, KEEP -> Intent.OUT_OF_SCOPE;
        };
    }

    private Intent change(Meaning.Change.Sort sort, Passing passing) {
        keys.with("metric", passing.metric());
        keys.with("org_type", passing.sort());
        keys.with("count", passing.count());
        keys.with("exact", passing.exactness());
        keys.with("enterprise", passing.workplace());
        keys.with("members", passing.members());
        keys.with("kind", passing.kind());
        keys.with(sort == Meaning.Change.Sort.SNAPSHOT ? "way" : "direction", passing.direction());
        passing.time().filter(_ -> !passing.need().contains("date")).ifPresent(keys::event);
        passing.need().forEach(keys::need);
        passing.guessed().forEach(key -> keys.confirm(true, key));
        return switch (sort) {
            case TRANSFER -> Intent.REPORT_TRANSFER;
            case DISSOLUTION -> Intent.REPORT_DISSOLUTION;
            case REORGANISATION -> Intent.REPORT_REORG;
            case SNAPSHOT -> Intent.REPORT_SNAPSHOT;
        };
    }

    private Intent correction(Meaning.Correction correction) {
        keys.with("ref", reference(correction.reference()));
        keys.with("field", correction.field().map(field -> field.key()));
        keys.with("value", correction.value().map(said -> said.canonical()));
        keys.with("value_old", correction.old().map(said -> said.canonical()).filter(old -> !old.isEmpty()));
        if (correction.field().isEmpty() && correction.value().isPresent()) {
            keys.need("field");
        }
        keys.confirm(correction.guessed(), "field");
        return Intent.CORRECT;
    }

    private static String reference(Reference reference) {
        return switch (reference) {
            case Reference.Last _, Reference.Told _ -> "last";
            case Reference.Numbered(var number) -> String.valueOf(number);
            case Reference.Several(var numbers) ->
                numbers.stream().map(String::valueOf).collect(Collectors.joining("+"));
            case Reference.All _ -> "all";
        };
    }
}
