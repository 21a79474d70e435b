package vn.tiendo.conversations.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a message into pieces: document numbers first, then days, phrases and numbers, the longest first. */
final class Scanner {
    private static final Set<Term> COUNTED = EnumSet.of(
            Term.PARTY_MEMBER,
            Term.MEMBER_OR_UNIT,
            Term.UNION_MEMBER,
            Term.YOUTH_MEMBER,
            Term.YOUTH_OR_ASSOCIATION,
            Term.ASSOCIATION_MEMBER,
            Term.MEMBER,
            Term.COMRADE,
            Term.OUTSTANDING,
            Term.PEOPLE);

    private final Heard heard;
    private final Moments moments;

    private Scanner(Heard heard, LocalDate today) {
        this.heard = heard;
        this.moments = new Moments(heard, today);
    }

    static List<Piece> pieces(Heard heard, LocalDate today) {
        var scanner = new Scanner(heard, today);
        var pieces = new ArrayList<Piece>();
        for (var at = 0; at < heard.size(); ) {
            var piece = scanner.piece(at);
            pieces.add(piece);
            at = piece.to();
        }
        return pieces;
    }

    static boolean isCounted(Heard heard, int at) {
        return Phrasebook.longest(heard.tokens(), at, heard.marked())
                .filter(found -> found.terms().stream().anyMatch(COUNTED::contains))
                .isPresent();
    }

    private Piece piece(int at) {
        var paper = paper(at);
        if (paper.isPresent()) {
            return paper.get();
        }
        var phrase = Phrasebook.longest(heard.tokens(), at, heard.marked());
        var programme = programme(at, phrase);
        if (programme > at) {
            return new Piece.Unknown(at, programme);
        }
        var length = phrase.map(Phrasebook.Found::length).orElse(0);
        var moment = moments.at(at).filter(found -> found.to() - at >= length && !isNumberOf(at, found.to()));
        if (moment.isPresent()) {
            return new Piece.Time(moment.get().when(), at, moment.get().to());
        }
        if (length < 2 && !isClock(at)) {
            var amount = Amounts.at(heard, at);
            if (amount.isPresent()) {
                return new Piece.Count(
                        amount.get(), heard.isNumber(at), at, amount.get().to());
            }
        }
        return phrase.<Piece>map(found -> new Piece.Said(found.terms(), at, at + found.length()))
                .orElseGet(() -> plain(at));
    }

    private Piece plain(int at) {
        var token = heard.at(at);
        if (isClock(at)) {
            return new Piece.Unknown(at, Math.min(heard.size(), at + (heard.isNumber(at + 2) ? 3 : 2)));
        }
        return token.isWord() || token.isNumber()
                ? new Piece.Unknown(at, at + 1)
                : new Piece.Sign(token.text().charAt(0), at, at + 1);
    }

    /** "8h30", "8 giờ". */
    private boolean isClock(int at) {
        return heard.isNumber(at)
                && (heard.key(at + 1).equals("gio") || (heard.key(at + 1).equals("h") && !heard.isApart(at + 1)));
    }

    private Optional<Piece> paper(int at) {
        return Documents.at(heard, at)
                .filter(document ->
                        document.exact() || document.canonical().contains("/") || !isCounted(heard, document.to()))
                .map(document -> new Piece.Paper(document, at, document.to()));
    }

    /** The token after "Chỉ thị 33", "đề án 24"; the same place for anything else. */
    private int programme(int at, Optional<Phrasebook.Found> phrase) {
        var named =
                phrase.filter(found -> found.terms().contains(Term.PROGRAMME)).isPresent()
                        || (heard.key(at).equals("ct") && heard.isNumber(at + 1) && !isCounted(heard, at + 2));
        var to = at + phrase.map(Phrasebook.Found::length).orElse(1);
        var number = heard.key(to).equals("so") ? to + 1 : to;
        return named && heard.isNumber(number) ? number + 1 : at;
    }

    /** "2-3 đảng viên", "2.5 đảng viên", "15.5%" are numbers, not days. */
    private boolean isNumberOf(int at, int to) {
        if (!heard.isNumber(at) || heard.isSign(to, '%')) {
            return heard.isNumber(at);
        }
        var sign = to == at + 3 && (heard.isSign(at + 1, '-') || heard.isSign(at + 1, '.'));
        var fraction =
                to == at + 3 && heard.isSign(at + 1, '/') && heard.key(at - 1).equals("dat");
        return fraction || (sign && isCounted(heard, to) && !heard.key(at - 1).equals("ngay"));
    }
}
