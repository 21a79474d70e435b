package vn.tiendo.conversations.language;

import java.util.Optional;
import java.util.Set;

/** Reports that move no indicator: transfers, ends and changes of organisations, figures in stock. */
final class Changes {
    private Changes() {}

    static Optional<Understanding> read(Sentence sentence) {
        if (sentence.isQuestion()) {
            return Optional.empty();
        }
        return reorganised(sentence)
                .or(() -> dissolved(sentence))
                .or(() -> formal(sentence))
                .or(() -> moved(sentence))
                .or(() -> stock(sentence))
                .map(Draft::done);
    }

    private static Optional<Draft> reorganised(Sentence sentence) {
        var kind = sentence.says(Term.RENAME)
                ? "rename"
                : sentence.says(Term.MERGE)
                        ? "merge"
                        : sentence.says(Term.SPLIT)
                                ? "split"
                                : sentence.says(Term.RAISE)
                                        ? "raise"
                                        : sentence.says(Term.STRENGTHEN) ? "strengthen" : "";
        return kind.isEmpty() || isAdmission(sentence)
                ? Optional.empty()
                : Optional.of(new Times(sentence).event(new Draft(Intent.REPORT_REORG).with("kind", kind)));
    }

    private static Optional<Draft> dissolved(Sentence sentence) {
        var at = sentence.first(Term.DISSOLVE);
        if (at < 0 || Negation.governs(sentence, at)) {
            return Optional.empty();
        }
        var draft = new Draft(Intent.REPORT_DISSOLUTION);
        organisation(sentence).ifPresent(noun -> draft.with("org_type", noun.sort()));
        sentence.enterprise().or(() -> label(sentence)).ifPresent(name -> draft.with("enterprise", name));
        return Optional.of(new Times(sentence).event(draft));
    }

    private static Optional<String> label(Sentence sentence) {
        return sentence.each(Piece.Label.class).map(Piece.Label::name).findFirst();
    }

    private static Optional<Noun> organisation(Sentence sentence) {
        for (var at = 0; at < sentence.size(); at++) {
            var noun = Noun.organisation(sentence, at)
                    .filter(found -> !found.sort().isEmpty());
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    private static Optional<Draft> formal(Sentence sentence) {
        var kind = sentence.says(Term.FORMAL)
                ? "chinh_thuc"
                : sentence.says(Term.RESTORE) ? "phuc_hoi" : isLeaving(sentence) ? "giam" : "";
        if (kind.isEmpty() || isAdmission(sentence)) {
            return Optional.empty();
        }
        var draft = people(sentence, new Draft(Intent.REPORT_SNAPSHOT).with("metric", metric(sentence)))
                .with("kind", kind);
        return Optional.of(new Times(sentence).event(draft));
    }

    private static boolean isLeaving(Sentence sentence) {
        return sentence.says(Term.LEAVE)
                && sentence.each(Piece.Count.class).findAny().isPresent()
                && sentence.says(Term.PARTY_MEMBER, Term.COMRADE, Term.MEMBER_OR_UNIT, Term.MEMBER, Term.UNION_MEMBER);
    }

    private static boolean isAdmission(Sentence sentence) {
        return sentence.says(Term.ADMIT) && !Negation.governs(sentence, sentence.first(Term.ADMIT));
    }

    private static Optional<Draft> moved(Sentence sentence) {
        var moves = sentence.says(Term.MOVE, Term.MOVE_IN, Term.MOVE_OUT);
        var people = sentence.says(
                Term.PARTY_MEMBER,
                Term.COMRADE,
                Term.MEMBER_OR_UNIT,
                Term.MEMBER,
                Term.UNION_MEMBER,
                Term.YOUTH_MEMBER,
                Term.ASSOCIATION_MEMBER,
                Term.PEOPLE);
        if (!moves || (!people && organisation(sentence).isEmpty()) || isAdmission(sentence)) {
            return Optional.empty();
        }
        var received = sentence.first(Term.MOVE, Term.MOVE_IN, Term.MOVE_OUT);
        var organisation = Noun.organisation(sentence, afterNumber(sentence, received + 1))
                .filter(noun -> !noun.sort().isEmpty() && isReceived(sentence, received));
        var draft = organisation.isPresent()
                ? organisationMoved(sentence, organisation.get())
                : people(sentence, new Draft(Intent.REPORT_TRANSFER).with("metric", metric(sentence)));
        return Optional.of(new Times(sentence).event(direction(sentence, draft)));
    }

    private static int afterNumber(Sentence sentence, int at) {
        return sentence.isCount(at) ? at + 1 : at;
    }

    private static boolean isReceived(Sentence sentence, int at) {
        return at >= 0 && Set.of("tiep", "nhan", "ban", "chuyen").contains(sentence.key(at));
    }

    private static Draft organisationMoved(Sentence sentence, Noun organisation) {
        var draft = new Draft(Intent.REPORT_TRANSFER).with("org_type", organisation.sort());
        var before = organisation.from() - 1;
        draft.with(
                "count",
                sentence.at(before) instanceof Piece.Count count
                        ? count.amount().value()
                        : 1);
        sentence.enterprise().ifPresent(name -> draft.with("enterprise", name));
        for (var at = organisation.to(); at < sentence.size(); at++) {
            if (sentence.at(at) instanceof Piece.Count(var amount, var _, var _, var _)
                    && Noun.people(sentence, at + 1).isPresent()) {
                return draft.with("members", amount.value());
            }
        }
        return draft;
    }

    private static Draft direction(Sentence sentence, Draft draft) {
        var in = sentence.says(Term.MOVE_IN)
                || sentence.each(Piece.class)
                        .anyMatch(piece -> sentence.heard().key(piece.from()).equals("ve"))
                || sentence.heard()
                        .key(sentence.at(Math.max(0, sentence.first(Term.MOVE))).from())
                        .equals("tiep");
        var out = sentence.says(Term.MOVE_OUT) && !sentence.says(Term.MOVE_IN);
        if (!in && !out) {
            return sentence.each(Piece.class)
                            .anyMatch(piece -> Set.of("den", "toi")
                                    .contains(sentence.heard().key(piece.from())))
                    ? draft.with("direction", "in")
                    : draft.need("direction");
        }
        return draft.with("direction", out ? "out" : "in");
    }

    private static boolean comesFirst(Sentence sentence) {
        var party = sentence.first(Term.PARTY_MEMBER);
        return party >= 0 && party < sentence.first(Term.UNION_MEMBER);
    }

    private static String metric(Sentence sentence) {
        if (sentence.says(Term.UNION_MEMBER) && !comesFirst(sentence)) {
            return "doan_vien_cong_doan";
        }
        if (sentence.says(Term.ASSOCIATION_MEMBER)) {
            return "hoi_vien";
        }
        if (sentence.says(Term.YOUTH_MEMBER, Term.MEMBER, Term.YOUTH_OR_ASSOCIATION)
                && !sentence.says(Term.PARTY_MEMBER)) {
            return "doan_vien";
        }
        return sentence.says(Term.PARTY_MEMBER, Term.COMRADE, Term.MEMBER_OR_UNIT)
                        || !sentence.says(Term.PARTY_ORGANISATION, Term.PEOPLE)
                ? "dang_vien"
                : sentence.says(Term.PARTY_ORGANISATION) ? "to_chuc_dang" : "lao_dong";
    }

    /** The number of the members, if other people are counted too. */
    private static boolean isOfOthers(Sentence sentence, int at) {
        return sentence.is(at + 1, Term.PEOPLE)
                && sentence.says(Term.PARTY_MEMBER, Term.UNION_MEMBER, Term.YOUTH_MEMBER);
    }

    private static Draft people(Sentence sentence, Draft draft) {
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.at(at) instanceof Piece.Count(var amount, var _, var _, var _)
                    && !References.isReference(sentence, at)
                    && !sentence.is(at + 1, Term.CENT)
                    && !isOfOthers(sentence, at)) {
                if (amount.trust() == Amounts.Trust.NONE) {
                    return draft.need("count");
                }
                draft.with("count", amount.value());
                return amount.trust() == Amounts.Trust.DOUBTFUL || sentence.is(at - 1, Term.VAGUE)
                        ? draft.confirm("count")
                        : draft;
            }
        }
        return draft;
    }

    /** "hiện chi bộ có 12 đảng viên", "tăng 26 đảng viên": figures, not events. */
    private static Optional<Draft> stock(Sentence sentence) {
        var counted = sentence.each(Piece.Count.class).findAny().isPresent()
                && !sentence.says(Term.ADMIT, Term.FOUND, Term.LAUNCH, Term.INTO_PARTY, Term.INTO_UNION);
        if (!counted || !(isStock(sentence) || isNetChange(sentence))) {
            return Optional.empty();
        }
        var draft = people(sentence, new Draft(Intent.REPORT_SNAPSHOT).with("metric", metric(sentence)));
        if (isNetChange(sentence)) {
            return Optional.of(new Times(sentence).event(draft.with("kind", "net")));
        }
        new Times(sentence).event(draft);
        return Optional.of(
                draft.has("date") || draft.has("period")
                        ? draft
                        : draft.with("date", sentence.today().toString()));
    }

    private static boolean isNetChange(Sentence sentence) {
        var at = sentence.first(Term.RISE);
        return at >= 0 && isPeople(sentence);
    }

    private static boolean isPeople(Sentence sentence) {
        return sentence.says(
                Term.PARTY_MEMBER,
                Term.UNION_MEMBER,
                Term.YOUTH_MEMBER,
                Term.MEMBER,
                Term.ASSOCIATION_MEMBER,
                Term.MEMBER_OR_UNIT,
                Term.COMRADE,
                Term.YOUTH_OR_ASSOCIATION,
                Term.PARTY_ORGANISATION);
    }

    private static boolean isStock(Sentence sentence) {
        var has = sentence.first(Term.HAVE);
        var owned = has >= 0
                && sentence.isCount(skipVague(sentence, has + 1))
                && !sentence.says(Term.HAVE_MORE)
                && !isNew(sentence, has);
        return isPeople(sentence)
                && (sentence.says(Term.NOW)
                        || (owned && !sentence.is(0, Term.HAVE) && !sentence.is(has - 1, Term.ALREADY, Term.NEW)));
    }

    private static int skipVague(Sentence sentence, int at) {
        return sentence.is(at, Term.VAGUE) ? at + 1 : at;
    }

    private static boolean isNew(Sentence sentence, int from) {
        for (var at = from; at < sentence.size(); at++) {
            if (sentence.is(at, Term.NEW) || sentence.folded(at).endsWith(" moi")) {
                return true;
            }
        }
        return false;
    }
}
