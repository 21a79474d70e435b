package vn.tiendo.conversations.flows.leading;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.flows.asking.UnitNames;
import vn.tiendo.conversations.language.Match;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Kind;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.units.UnitId;

/**
 * A unit below the speaker's, by its name.
 *
 * @param audience whose branches are looked in
 * @param may whether the speaker may do what is asked about to a unit
 */
record UnitBelow(Audience audience, BiPredicate<Access, UnitId> may) implements Kind<UnitId> {
    private static final int OFFERED = 4;

    /** {@code words} as a question for such a unit; its example is one the speaker may name. */
    Question<UnitId> asked(String words) {
        return asked(_ -> words);
    }

    /** The same in words that earlier answers change. */
    Question<UnitId> asked(Function<Answers, String> words) {
        return Questions.of("unit", "Đơn vị", before -> words.apply(before) + example(before), this)
                .help("Đồng chí ghi đủ tên đơn vị cấp dưới.");
    }

    private String example(Answers before) {
        var tree = before.situation().catalogue().units();
        var today = before.situation().access().today();
        return known(before).stream()
                .map(Names.Known::id)
                .map(UnitId::new)
                .filter(unit -> tree.under(unit, today).isEmpty())
                .findFirst()
                .map(unit -> " (ghi đủ tên, ví dụ: %s)".formatted(tree.name(unit, today)))
                .orElse("");
    }

    private List<Names.Known> known(Answers before) {
        var situation = before.situation();
        var access = situation.access();
        var tree = situation.catalogue().units();
        return UnitNames.of(situation)
                .of(audience.among(situation.memberships()).stream()
                        .flatMap(membership -> tree.branch(membership.unit(), access.today()).stream())
                        .distinct()
                        .filter(unit -> may.test(access, unit))
                        .toList());
    }

    private Match match(String words, Answers before) {
        var situation = before.situation();
        var access = situation.access();
        var tree = situation.catalogue().units();
        var tops = audience.among(situation.memberships()).stream()
                .map(Membership::unit)
                .toList();
        return UnitNames.of(situation)
                .match(
                        words,
                        unit -> tops.stream().anyMatch(top -> tree.isWithin(unit, top, access.today()))
                                && may.test(access, unit));
    }

    @Override
    public Reading<UnitId> read(String words, Answers before) {
        return switch (match(words, before)) {
            case Match.One(var one) -> new Reading.Understood<>(new UnitId(one.id()), one.id());
            case Match.Several(var several) ->
                new Reading.Unsure<>(
                        new UnitId(several.getFirst().id()),
                        several.getFirst().id(),
                        words,
                        several.stream()
                                .skip(1)
                                .limit(OFFERED)
                                .map(Names.Known::id)
                                .toList());
            case Match.None() ->
                new Reading.Refused<>("Hệ thống không tìm thấy đơn vị này trong phạm vi của đồng chí.");
        };
    }

    @Override
    public Optional<UnitId> decode(String canonical, Answers before) {
        return known(before).stream()
                .filter(one -> one.id().equals(canonical))
                .map(one -> new UnitId(one.id()))
                .findFirst();
    }

    @Override
    public String show(UnitId value) {
        return value.value();
    }
}
