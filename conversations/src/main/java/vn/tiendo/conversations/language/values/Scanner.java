package vn.tiendo.conversations.language.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.meaning.SpokenTime;

/** Cuts a message into pieces: document numbers first, then days, phrases and numbers, the longest first. */
public final class Scanner {
    private static final Set<Sense> COUNTED =
            EnumSet.of(Sense.PEOPLE, Sense.PERSON, Sense.PART, Sense.ORG, Sense.UNITS);

    private static final Set<Sense> STRONG = EnumSet.of(Sense.ADMIT, Sense.HOW_MANY);

    private final Text text;
    private final Lexicon lexicon;
    private final Times times;
    private final YearWords years;
    private final RatioSigns ratios;
    private final NamesBeforeTimes names;
    private final LocalDate today;
    private final Map<Integer, Optional<Lexicon.Found>> phrases = new HashMap<>();

    private Scanner(Text text, Lexicon lexicon, LocalDate today) {
        this.text = text;
        this.lexicon = lexicon;
        this.times = new Times(text, today);
        this.years = new YearWords(text, this::isCounted);
        this.ratios = new RatioSigns(text, years, this::isCounted);
        this.names = new NamesBeforeTimes(text, this::isForm);
        this.today = today;
    }

    /** The pieces of a message, names joined. */
    public static List<Piece> pieces(Text text, Lexicon lexicon, LocalDate today) {
        var scanner = new Scanner(text, lexicon, today);
        var pieces = new ArrayList<Piece>();
        for (var at = 0; at < text.size(); ) {
            var piece = scanner.piece(at);
            pieces.add(piece);
            at = piece.to();
        }
        return NameScanner.named(text, pieces);
    }

    private Optional<Lexicon.Found> phrase(int at) {
        return text.has(at) ? phrases.computeIfAbsent(at, _ -> cut(at, lexicon.longest(text, at))) : Optional.empty();
    }

    /** A phrase whose last word begins what follows ends before it: "được | chưa tới 20", "kế hoạch | năm sau". */
    private Optional<Lexicon.Found> cut(int at, Optional<Lexicon.Found> longest) {
        var last = at + longest.map(Lexicon.Found::length).orElse(0) - 1;
        if (last <= at || longest.get().slipped()) {
            return longest;
        }
        if (text.key(last).equals("moi") && Set.of("dung", "phai", "chuan").contains(text.key(last + 1))) {
            return lexicon.within(text, at, last); // "8 người | mới đúng"
        }
        var asks = longest.get().senses().contains(Sense.ASKING);
        if (asks && isLimit(last)) {
            return lexicon.within(text, at, last);
        }
        if (longest.get().senses().contains(Sense.RULE)
                && text.key(at).equals("ai")
                && Set.of("chua", "khong", "ko", "k", "chang").contains(text.key(at - 1))) {
            return lexicon.within(text, at, last); // "chưa ai được kết nạp"
        }
        if (asks && !text.marked() && NameWords.FORMS.containsKey(text.key(at - 1))) {
            return Optional.empty(); // "cong ty cp duoc hong lam"
        }
        if (!text.marked() && isSplit(last, longest.get())) {
            return lexicon.within(text, at, last);
        }
        var year = text.key(last).equals("nam") && longest.get().senses().contains(Sense.TARGET);
        return year && times.at(last).filter(found -> found.to() > last + 1).isPresent()
                ? longest.map(found -> new Lexicon.Found(found.words(), found.senses(), last - at, false))
                : longest;
    }

    /** "so | ket nap", "du | bao nhieu", "dang | doi so", "chi bo | con no": typed without marks, the last word is of the next phrase. */
    private boolean isSplit(int last, Lexicon.Found longest) {
        var next = lexicon.within(text, last, text.size());
        return next.filter(found -> found.length() > 1
                                && (!Collections.disjoint(found.senses(), STRONG)
                                        || (found.senses().contains(Sense.RANKING)
                                                && longest.senses().contains(Sense.PENDING))))
                        .isPresent()
                || text.says(last, "chi", "bo") // "nhac giup anh | chi bo 5"
                || (text.key(last).equals("con") && longest.senses().contains(Sense.OURS) && text.has(last + 1));
    }

    /** "chưa tới 20", "không quá 20". */
    private boolean isLimit(int at) {
        var limit = lexicon.within(text, at, text.size());
        return limit.filter(found -> found.length() > 1
                        && found.senses().contains(Sense.MORE)
                        && Amounts.at(text, at + found.length()).isPresent())
                .isPresent();
    }

    /** "Sao Đêm ngày 24/4": a word of a name that elsewhere begins a time. */
    private boolean isTitle(int at) {
        return at > 0
                && !text.shouted()
                && text.at(at).isCapital()
                && text.at(at - 1).isCapital()
                && (Prefixes.WORDS.contains(text.key(at)) || Set.of("den", "tu").contains(text.key(at)));
    }

    /** "vừa qua đời": the last word of a time begins what happened. */
    private boolean isCut(int last, int from) {
        if (text.key(from).equals("mai")
                && last == from
                && Set.of("chua", "khong", "ko", "van").contains(text.key(from + 1))) {
            return true; // "mãi chưa thấy"
        }
        return last > from
                && phrase(last)
                        .filter(found -> found.length() > 1
                                && !found.slipped()
                                && found.senses().contains(Sense.CHANGE))
                        .isPresent();
    }

    private boolean isForm(int at) {
        return at >= 0
                && lexicon.within(text, at, at + 1)
                        .filter(found -> found.senses().contains(Sense.COMPANY)
                                || found.senses().contains(Sense.PLACE))
                        .isPresent();
    }

    private boolean isCounted(int at) {
        return phrase(at)
                .filter(found -> !Collections.disjoint(found.senses(), COUNTED))
                .isPresent();
    }

    private Piece piece(int at) {
        var paper = paper(at);
        if (paper.isPresent()) {
            return paper.get();
        }
        var phrase = phrase(at);
        var programme = new ProgrammeNumbers(text, this::isCounted).after(at, phrase);
        if (programme > at) {
            return new Piece.Said(
                    phrase.map(Lexicon.Found::words).orElse(List.of()), EnumSet.of(Sense.PROGRAMME), at, programme);
        }
        if (ratios.isAt(at)) {
            return new Piece.Ratio(at, at + 3);
        }
        var length = phrase.filter(found -> !found.slipped())
                .map(Lexicon.Found::length)
                .orElse(0);
        var time = (isTitle(at) || names.isLast(at) ? Optional.<Times.Found>empty() : times.at(at))
                .filter(found -> found.to() - at >= length
                        && !isNumberOf(at, found.to())
                        && !isCut(found.to() - 1, at)
                        && !cutsTrade(at, found.to() + 1));
        if (time.isPresent()) {
            return new Piece.Time(time.get().when(), at, time.get().to());
        }
        if (years.isYear(at)) {
            return new Piece.Time(SpokenTime.During.exactly(text.key(at)), at, at + 1);
        }
        if (years.isOwn(at)) {
            return new Piece.Time(SpokenTime.During.exactly(String.valueOf(today.getYear())), at, at + 1);
        }
        if (length < 2 && !isClock(at) && !years.isMen(at)) {
            var amount = amount(at);
            if (amount.isPresent()) {
                return new Piece.Count(
                        amount.get(), text.isNumber(at), at, amount.get().to());
            }
        }
        if (length > 1 && cutsTrade(at, at + length)) {
            return new Piece.Unknown(at, at + 1);
        }
        return phrase.<Piece>map(found -> new Piece.Said(found.words(), found.senses(), at, at + found.length()))
                .orElseGet(() -> plain(at));
    }

    /** "xay dung sao mai": typed without marks, the last word of a trade and the next are no word of their own. */
    private boolean cutsTrade(int at, int to) {
        for (var from = Math.max(0, at - 3); from < at && !text.marked(); from++) {
            var end = NameWords.tradeAt(text, from);
            if (end > at && end < to) {
                return true;
            }
        }
        return false;
    }

    private Optional<Amounts.Amount> amount(int at) {
        return Amounts.at(text, at, this::isCounted);
    }

    private Piece plain(int at) {
        var token = text.at(at);
        if (isClock(at)) {
            return new Piece.Unknown(at, Math.min(text.size(), at + (text.isNumber(at + 2) ? 3 : 2)));
        }
        return token.isWord() || token.isNumber()
                ? new Piece.Unknown(at, at + 1)
                : new Piece.Sign(token.text().charAt(0), at, at + 1);
    }

    /** "8h30", "8 giờ". */
    private boolean isClock(int at) {
        return text.isNumber(at)
                && (text.key(at + 1).equals("gio") || (text.key(at + 1).equals("h") && !text.isApart(at + 1)));
    }

    private Optional<Piece> paper(int at) {
        return Documents.at(text, at)
                .filter(document -> document.exact() || document.canonical().contains("/") || !isCounted(document.to()))
                .map(document -> new Piece.Paper(document, at, document.to()));
    }

    private boolean isScaled(int at, int to) {
        return to == at + 3 && (text.isSign(at + 1, '.') || text.isSign(at + 1, ',')) && Amounts.isScale(text, to);
    }

    /** "2-3 đảng viên", "2.5 đảng viên", "15.5%", "6.3 nghìn" are numbers, not days. */
    private boolean isNumberOf(int at, int to) {
        if (text.key(at).equals("tu") && text.isSign(at + 2, '-') && to == at + 4) {
            return isCounted(to); // "từ 2-3 đảng viên"
        }
        if (!text.isNumber(at) || text.isSign(to, '%') || isScaled(at, to)) {
            return text.isNumber(at);
        }
        var sign = to == at + 3 && (text.isSign(at + 1, '-') || text.isSign(at + 1, '.'));
        return sign && isCounted(to) && !text.key(at - 1).equals("ngay");
    }
}
