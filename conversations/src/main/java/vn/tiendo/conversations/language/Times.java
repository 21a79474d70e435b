package vn.tiendo.conversations.language;

import java.util.Optional;

/** Puts the days and periods of a message into a draft. */
final class Times {
    private final Sentence sentence;

    Times(Sentence sentence) {
        this.sentence = sentence;
    }

    /** As of something that has happened: what lies ahead must be asked. */
    Draft event(Draft draft) {
        var time = main();
        if (time.isEmpty()) {
            return draft;
        }
        switch (time.get().when()) {
            case When.On(var date, var _, var _) when date.isAfter(sentence.today()) -> draft.need("date");
            case When.On(var date, var _, var guessed) -> {
                draft.with("date", date.toString());
                confirmIf(guessed, draft, "date");
            }
            case When.Between(var first, var _) when first.isAfter(sentence.today()) -> draft.need("date");
            case When.Between(var first, var last) ->
                draft.with("date_from", first.toString()).with("date_to", last.toString());
            case When.During(var code, var _, var guessed) -> {
                draft.with("period", code);
                confirmIf(guessed, draft, "period");
            }
            case When.Unclear _ -> draft.need("date");
        }
        return draft;
    }

    private static void confirmIf(boolean guessed, Draft draft, String key) {
        if (guessed) {
            draft.confirm(key);
        }
    }

    /** The decision's own day, else a day, else the first time of any kind. */
    Optional<Piece.Time> main() {
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.at(at) instanceof Piece.Paper(var document, var _, var _)
                    && document.type().equals("QĐ")) {
                var decided = timeAfter(at + 1);
                if (decided.isPresent()) {
                    return decided;
                }
            }
        }
        return sentence.each(Piece.Time.class)
                .filter(time -> !(time.when() instanceof When.During))
                .findFirst()
                .or(() -> sentence.each(Piece.Time.class).findFirst());
    }

    private Optional<Piece.Time> timeAfter(int at) {
        var next = at;
        while (next < sentence.size()
                && (sentence.at(next) instanceof Piece.Sign || sentence.is(next, Term.LITTLE, Term.DAY_OF))) {
            next++;
        }
        return next < sentence.size() && sentence.at(next) instanceof Piece.Time time
                ? Optional.of(time)
                : Optional.empty();
    }

    boolean isPeriodOnly() {
        return main().filter(time -> time.when() instanceof When.During).isPresent();
    }

    /** The period a question is about; what has not begun is meant as it is said. */
    Draft asked(Draft draft) {
        sentence.each(Piece.Time.class).findFirst().ifPresent(time -> {
            switch (time.when()) {
                case When.During(var _, var ahead, var _) -> draft.with("period", ahead);
                case When.On(var date, var _, var _) -> draft.with("date", date.toString());
                case When.Between(var first, var last) ->
                    draft.with("date_from", first.toString()).with("date_to", last.toString());
                case When.Unclear _ -> {}
            }
        });
        return draft;
    }

    /** The day until which something is to run. */
    Draft until(Draft draft) {
        sentence.each(Piece.Time.class).reduce((_, last) -> last).ifPresent(time -> {
            switch (time.when()) {
                case When.On(var _, var ahead, var _) -> draft.with("date_to", ahead.toString());
                case When.Between(var _, var last) -> draft.with("date_to", last.toString());
                case When.During _, When.Unclear _ -> draft.need("date_to");
            }
        });
        return draft;
    }
}
