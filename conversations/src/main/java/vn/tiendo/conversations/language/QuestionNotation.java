package vn.tiendo.conversations.language;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.meaning.Inquired;
import vn.tiendo.conversations.meaning.Listing;
import vn.tiendo.conversations.meaning.Restriction;

/**
 * What a question asks for and what narrows it.
 *
 * @param keys where it is written
 */
record QuestionNotation(Keys keys) {
    void written(Inquired about) {
        if (!about.units().isEmpty()) {
            keys.with("unit", about.units().getFirst());
        }
        keys.topic(about.topic());
        about.list().ifPresent(listing -> {
            switch (listing) {
                case RANKING -> keys.with("sort", "rank");
                case LOWEST -> keys.with("sort", "lowest");
                case EACH -> {}
                case NOT_REPORTED, OVERDUE, ZERO, BELOW, MET, EXCEEDED -> keys.with("filter", filter(listing));
            }
        });
        keys.with("limit", about.limit());
        var comparesTimes = about.restrictions().stream()
                .anyMatch(one -> one instanceof Restriction.Comparison(var against, var _)
                        && against != Restriction.Against.UNIT);
        about.time().filter(_ -> !comparesTimes).ifPresent(keys::asked);
        about.restrictions().forEach(restriction -> restriction(restriction, about));
        if (about.followUp()) {
            keys.with("follow", "on");
        }
        if (about.drawn()) {
            keys.with("picture", "on");
        }
    }

    private void restriction(Restriction restriction, Inquired about) {
        switch (restriction) {
            case Restriction.Threshold(var comparator, var value, var percent) ->
                keys.with("threshold", comparator.sign() + value + (percent ? "%" : ""));
            case Restriction.Part(var code, var _) -> keys.also("sub", code);
            case Restriction.Dimension(var _, var words) -> keys.with("dimension", words);
            case Restriction.Level(var kind) -> keys.with("level", kind);
            case Restriction.Comparison comparison -> comparison(comparison, about);
            case Restriction.Pace _ -> keys.with("pace", "on");
            case Restriction.WhichPeriod(var span, var least) -> {
                keys.with("by", span.name().toLowerCase(Locale.ROOT));
                keys.with("sort", least ? "lowest" : "rank");
            }
            case Restriction.Stock _ -> keys.with("stock", "on");
            case Restriction.Reason _ -> keys.with("reason", "on");
            case Restriction.Unclear _,
                    Restriction.Unworked _,
                    Restriction.Miscalled _,
                    Restriction.NotCounted _,
                    Restriction.Rank _ -> {}
        }
    }

    private void comparison(Restriction.Comparison comparison, Inquired about) {
        if (comparison.against() == Restriction.Against.UNIT && about.units().size() > 1) {
            keys.without("unit");
            keys.with("compare", about.units().stream().limit(2).collect(Collectors.joining("+")));
            return;
        }
        var times =
                Stream.concat(about.time().stream(), comparison.time().stream()).map(Keys::code);
        keys.with("compare", times.distinct().collect(Collectors.joining("+")));
    }

    static String filter(Listing listing) {
        return listing == Listing.BELOW ? "not_met" : listing.name().toLowerCase(Locale.ROOT);
    }
}
