package vn.tiendo.conversations.language;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Orders to the service: files, reminders, extensions, confirmations, accounts, help. */
final class Commands {
    private static final Map<String, String> FORMATS =
            Map.of("excel", "xlsx", "xlsx", "xlsx", "xls", "xlsx", "exel", "xlsx", "pdf", "pdf", "csv", "csv");

    private Commands() {}

    static Optional<Understanding> read(Sentence sentence) {
        return draft(sentence).map(Draft::done);
    }

    /** What a verifier decides about reports. */
    static Optional<Understanding> readVerdict(Sentence sentence) {
        return verdict(sentence).map(Draft::done);
    }

    private static Optional<Draft> draft(Sentence sentence) {
        if (sentence.says(Term.MY_DATA)) {
            return Optional.of(new Draft(Intent.MY_DATA));
        }
        if (sentence.says(Term.LOCK)
                && !sentence.key(sentence.first(Term.LOCK) - 1).equals("mo")) {
            return Optional.of(unit(sentence, new Draft(Intent.LOCK_ACCOUNT)));
        }
        if (sentence.says(Term.EXTEND)) {
            return Optional.of(new Times(sentence).until(unit(sentence, new Draft(Intent.EXTEND))));
        }
        if (begins(sentence, Term.NUDGE) && !isReminderToSelf(sentence)) {
            return Optional.of(filter(sentence, unit(sentence, new Draft(Intent.NUDGE))));
        }
        return export(sentence).or(() -> help(sentence));
    }

    /** "nhắc tôi mai báo" asks for a reminder to oneself, which is to put off. */
    private static boolean isReminderToSelf(Sentence sentence) {
        return sentence.says(Term.OURS)
                && !sentence.says(Term.NOT_REPORTED, Term.EVERY)
                && Units.of(sentence).isEmpty();
    }

    private static boolean begins(Sentence sentence, Term term) {
        var at = sentence.first(term);
        return at >= 0 && at <= 3;
    }

    private static Draft unit(Sentence sentence, Draft draft) {
        return draft.with("unit", Units.of(sentence));
    }

    private static Draft filter(Sentence sentence, Draft draft) {
        return sentence.says(Term.NOT_REPORTED, Term.OVERDUE) || sentence.says(Term.EVERY, Term.WHICH_UNIT)
                ? draft.with("filter", sentence.says(Term.OVERDUE) ? "overdue" : "not_reported")
                : draft;
    }

    /** "xác nhận báo cáo 128", "trả lại báo cáo 128 vì sai ngày". */
    private static Optional<Draft> verdict(Sentence sentence) {
        if (sentence.says(Term.GIVE_BACK) && !sentence.isQuestion()) {
            return Optional.of(unit(sentence, new Draft(Intent.RETURN).with("ref", References.numbered(sentence))));
        }
        if (!begins(sentence, Term.VERIFY) || sentence.isQuestion()) {
            return Optional.empty();
        }
        var ref = References.numbered(sentence).or(() -> isEvery(sentence) ? Optional.of("all") : Optional.empty());
        var several = sentence.says(Term.REPORT) || Units.of(sentence).isPresent();
        return ref.isPresent() || several || (sentence.isLeader() && sentence.size() == 1)
                ? Optional.of(unit(sentence, new Draft(Intent.VERIFY).with("ref", ref)))
                : Optional.empty();
    }

    private static boolean isEvery(Sentence sentence) {
        return sentence.says(Term.EVERY)
                || sentence.heard().tokens().stream()
                        .anyMatch(token -> token.key().equals("het"));
    }

    private static Optional<Draft> export(Sentence sentence) {
        var asksFile = asksToExport(sentence)
                || sentence.says(Term.EXCEL, Term.PDF, Term.CSV)
                || (sentence.says(Term.FILE) && sentence.says(Term.SUMMARY, Term.PROGRESS, Term.REPORT));
        if (!asksFile
                || (sentence.says(Term.ADMIT, Term.FOUND)
                        && !sentence.says(Term.EXCEL, Term.PDF, Term.CSV, Term.FILE))) {
            return Optional.empty();
        }
        var draft = new Times(sentence).asked(unit(sentence, Indicators.asked(sentence, new Draft(Intent.EXPORT))));
        return Optional.of(draft.with("format", format(sentence)));
    }

    /** "tai" without marks before a name is "tại", not "tải". */
    private static boolean asksToExport(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .filter(at -> sentence.is(at, Term.EXPORT))
                .anyMatch(at -> !sentence.is(at, Term.AT) || !isSite(sentence, at + 1));
    }

    private static boolean isSite(Sentence sentence, int at) {
        return at < sentence.size()
                && (sentence.at(at) instanceof Piece.Enterprise
                        || sentence.at(at) instanceof Piece.Place
                        || sentence.is(at, Term.COMPANY));
    }

    private static Optional<String> format(Sentence sentence) {
        return sentence.heard().tokens().stream()
                .map(token -> FORMATS.getOrDefault(token.key(), ""))
                .filter(format -> !format.isEmpty())
                .findFirst();
    }

    private static Optional<Draft> help(Sentence sentence) {
        if (!sentence.says(Term.HELP)
                || sentence.each(Piece.Count.class).findAny().isPresent()
                || sentence.each(Piece.Paper.class).findAny().isPresent()) {
            return Optional.empty();
        }
        var asks = sentence.says(Term.PROGRESS, Term.HOW_MANY)
                && !sentence.key(0).equals("huong")
                && !sentence.key(0).equals("cach");
        return asks ? Optional.empty() : Optional.of(new Draft(Intent.HELP).with("topic", topic(sentence)));
    }

    private static Optional<String> topic(Sentence sentence) {
        if (sentence.says(Term.CORRECT)) {
            return Optional.of("correct");
        }
        if (sentence.says(Term.UNDO)) {
            return Optional.of("undo");
        }
        if (sentence.says(Term.PROGRESS, Term.TARGET)) {
            return Optional.of("progress");
        }
        return sentence.says(Term.REPORT, Term.ADMIT, Term.FOUND, Term.HAND_IN)
                ? Optional.of("report")
                : Optional.empty();
    }
}
