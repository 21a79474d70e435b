package vn.tiendo.conversations.flows.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Reading.Refused;
import vn.tiendo.conversations.Reading.Understood;
import vn.tiendo.conversations.Reading.Unsure;
import vn.tiendo.conversations.language.Counts;
import vn.tiendo.conversations.language.DayReader;
import vn.tiendo.conversations.language.DocumentNumbers;
import vn.tiendo.conversations.language.Knowing;
import vn.tiendo.conversations.language.Mash;
import vn.tiendo.conversations.language.Match;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.conversations.language.Navigation;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Kind;
import vn.tiendo.domain.catalogue.Enterprise;
import vn.tiendo.domain.reporting.Workplace;

/** The name of an enterprise: one of the catalogue, remembered by its id, or a new one as it was typed (C-6). */
record Workplaces(String invitation) implements Kind<Workplace> {
    private static final String KNOWN = "@";
    private static final int LONGEST = 120;
    private static final int OFFERED = 3;

    @Override
    public Reading<Workplace> read(String words, Answers before) {
        var name = Names.placed(words.strip());
        if (Knowing.isOwnPlace(words)) {
            var own = own(before);
            return own.size() == 1
                    ? new Understood<>(
                            known(own.getFirst()), KNOWN + own.getFirst().id())
                    : unread();
        }
        if (!isName(name, before)) {
            return unread();
        }
        var enterprises = Enterprises.of(before.situation());
        var exactly = enterprises.named(name);
        if (exactly.isPresent()) {
            return new Understood<>(known(exactly.get()), KNOWN + exactly.get().id());
        }
        return switch (enterprises.match(name)) {
            case Match.One(var one) ->
                Names.differInKind(name, one.spellings()) || !(isCalled(name, one) || isOwn(one, before))
                        ? new Unsure<>(named(name), KNOWN + one.id(), name, others(List.of(one), name))
                        : new Understood<>(new Workplace.Known(one.id(), name(one)), KNOWN + one.id());
            case Match.Several(var several) ->
                new Unsure<>(named(name), KNOWN + several.getFirst().id(), name, others(several, name));
            case Match.None() ->
                Mash.is(name) ? new Unsure<>(named(name), name, name, List.of()) : new Understood<>(named(name), name);
        };
    }

    private Reading<Workplace> unread() {
        return new Refused<>("Hệ thống chưa đọc được tên đơn vị. " + invitation);
    }

    /** The enterprises of the cell that reports. */
    private static List<Enterprise> own(Answers before) {
        return Reporting.place(before)
                .map(place -> before.situation().catalogue().enterprises(place.id()))
                .orElse(List.of());
    }

    /** "công ty Bình An" may be another one than "Vận tải Bình An": words that were not said differ, too (C-51). */
    private static boolean isCalled(String name, Names.Known known) {
        return known.spellings().stream().anyMatch(spelling -> Names.alike(name, spelling));
    }

    private static boolean isOwn(Names.Known known, Answers before) {
        return own(before).stream().anyMatch(own -> own.id().equals(known.id()));
    }

    private static Workplace known(Enterprise enterprise) {
        return new Workplace.Known(enterprise.id(), enterprise.name());
    }

    private static Workplace named(String name) {
        return new Workplace.Named(name);
    }

    /** The spelling under which a workplace is remembered. */
    static String spelled(Workplace workplace) {
        return switch (workplace) {
            case Workplace.Known(var enterprise, var _) -> KNOWN + enterprise;
            case Workplace.Named(var name) -> name;
        };
    }

    private static String name(Names.Known known) {
        return known.spellings().getFirst();
    }

    private static List<String> others(List<Names.Known> several, String typed) {
        var others = new ArrayList<String>();
        several.subList(1, several.size()).forEach(one -> others.add(KNOWN + one.id()));
        others.add(typed);
        return others;
    }

    /** "ok", a date, a number of people or of a decision, or "quên rồi" is no name. */
    private static boolean isName(String name, Answers before) {
        return name.length() <= LONGEST
                && !name.startsWith(KNOWN)
                && name.chars().filter(Character::isLetter).count() >= 2
                && Navigation.of(name).isEmpty()
                && !(isOneWordOrBeginsWithADigit(name) && Counts.read(name) instanceof Understood<?>)
                && !(isOneWordOrBeginsWithADigit(name) && DocumentNumbers.read(name) instanceof Understood<?>)
                && !(DayReader.read(name, Reporting.today(before)) instanceof Understood<?>)
                && !DayReader.isTime(name, Reporting.today(before))
                && !Knowing.isUnknown(name)
                && !Knowing.isTalk(name)
                && !Knowing.isAwaited(name);
    }

    private static boolean isOneWordOrBeginsWithADigit(String name) {
        return name.indexOf(' ') < 0 || Character.isDigit(name.charAt(0));
    }

    @Override
    public Optional<Workplace> decode(String canonical, Answers before) {
        if (!canonical.startsWith(KNOWN)) {
            return canonical.isEmpty() || canonical.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(named(canonical));
        }
        return Enterprises.of(before.situation())
                .find(canonical.substring(KNOWN.length()))
                .map(Workplaces::known);
    }

    @Override
    public String show(Workplace value) {
        return value.name();
    }

    /** The cell's own enterprises first (C-13). */
    @Override
    public List<Choice> choices(Answers before) {
        var choices = new ArrayList<Choice>();
        var own = own(before);
        own.stream().limit(OFFERED).forEach(one -> choices.add(Choice.of(one.name(), KNOWN + one.id())));
        if (!own.isEmpty()) {
            choices.add(Choice.typed("Nơi khác", invitation));
        }
        return choices;
    }

    @Override
    public boolean free() {
        return true;
    }
}
