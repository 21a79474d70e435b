package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.conversations.meaning.Restriction.Against;
import vn.tiendo.conversations.meaning.Restriction.Axis;
import vn.tiendo.conversations.meaning.Restriction.Comparator;
import vn.tiendo.conversations.meaning.Restriction.Comparison;
import vn.tiendo.conversations.meaning.Restriction.Dimension;
import vn.tiendo.conversations.meaning.Restriction.Level;
import vn.tiendo.conversations.meaning.Restriction.NotCounted;
import vn.tiendo.conversations.meaning.Restriction.Pace;
import vn.tiendo.conversations.meaning.Restriction.Stock;
import vn.tiendo.conversations.meaning.Restriction.Threshold;
import vn.tiendo.conversations.meaning.Restriction.Wanted;

/** What narrows a question: thresholds, parts, kinds of enterprise, levels, comparisons, pace, stock. */
final class Restrictions {
    private final Sentence sentence;
    private final Thresholds thresholds;

    Restrictions(Sentence sentence) {
        this.sentence = sentence;
        this.thresholds = new Thresholds(sentence);
    }

    List<Restriction> all(boolean ofAll) {
        var all = new ArrayList<Restriction>();
        thresholds.first().filter(found -> !isZero(found)).ifPresent(all::add);
        all.addAll(PartsAsked.of(sentence));
        dimension().ifPresent(all::add);
        if (ofAll || !UnitsOfMessage.all(sentence).isEmpty()) {
            Levels.level(sentence).map(Level::new).ifPresent(all::add);
        }
        comparison().ifPresent(all::add);
        pace().ifPresent(all::add);
        Elsewhere.counted(sentence).map(NotCounted::new).ifPresent(all::add);
        WhichTimes.asked(sentence).ifPresent(all::add);
        if (Reasons.isAsked(sentence)) {
            all.add(new Restriction.Reason());
        }
        if (isStock()) {
            all.add(new Stock(stocked()));
        }
        return List.copyOf(all);
    }

    /** "bằng 0" is a list of its own. */
    private static boolean isZero(Restriction found) {
        return found instanceof Threshold(var comparator, var value, var _)
                && comparator == Comparator.EXACTLY
                && value == 0;
    }

    boolean hasThreshold() {
        return thresholds.first().isPresent();
    }

    // parts, kinds, levels

    /** Where several words beside each other tell it, the last is the most telling: "khối doanh nghiệp FDI". */
    private Optional<Restriction> dimension() {
        for (var at = sentence.size() - 1; at >= 0; at--) {
            if (sentence.is(at, Sense.SECTOR)) {
                var from = sentence.is(at - 1, Sense.COMPANY) ? at - 1 : at;
                return Optional.of(new Dimension(Axis.SECTOR, sentence.words(from, at + 1)));
            }
        }
        return kind().or(this::everyOfAKind);
    }

    /** A kind of enterprise that stands for all of its kind: "hợp tác xã", "khối trường học". */
    private Optional<Restriction> kind() {
        return sentence.places(Sense.COMPANY)
                .boxed()
                .filter(at -> !(sentence.whichUnit() == at && sentence.is(at + 1, Sense.WHICH)) || isKind(at))
                .filter(this::isKind)
                .findFirst()
                .map(at -> new Dimension(Axis.KIND, sentence.words(at, at + 1)));
    }

    /** "các hợp tác xã". */
    private Optional<Restriction> everyOfAKind() {
        return sentence.places(Sense.EVERY)
                .boxed()
                .map(at -> sentence.words(at, at + 1))
                .filter(words -> words.indexOf(' ') > 0)
                .map(words -> words.substring(words.indexOf(' ') + 1))
                .filter(kind -> Set.of("hop tac xa", "htx", "nha may").contains(Folding.folded(kind)))
                .findFirst()
                .map(kind -> new Dimension(Axis.KIND, kind));
    }

    private boolean isKind(int at) {
        return !Set.of("cong", "cti", "dn", "doanh", "co").contains(sentence.key(at))
                || sentence.folded(at).contains("tu nhan")
                || sentence.folded(at).contains("tnhh")
                || sentence.folded(at).contains("phan");
    }

    // comparisons, pace, stock

    private Optional<Restriction> comparison() {
        if (UnitsOfMessage.asked(sentence).size() > 1
                && (sentence.says(Sense.COMPARE, Sense.SAME_PERIOD) || comparesUnits())) {
            return Optional.of(new Comparison(Against.UNIT, Optional.empty()));
        }
        return new Comparing(sentence)
                .other()
                .map(other -> new Comparison(
                        sentence.says(Sense.SAME_PERIOD) ? Against.SAME_PERIOD_OF_LAST_YEAR : Against.TIME,
                        Optional.of(other)));
    }

    /** "phường A với phường B", "A hay B nhiều hơn". */
    private boolean comparesUnits() {
        return (sentence.says(Sense.MORE, Sense.RISE)
                || sentence.places(Sense.LITTLE).anyMatch(at -> sentence.key(at).equals("hay"))
                || sentence.places(Sense.PLUS).anyMatch(at -> sentence.key(at).equals("voi")));
    }

    /** "chi bộ có bao nhiêu đảng viên". */
    private boolean owns() {
        return sentence.places(Sense.HAVE)
                .anyMatch(at -> sentence.folded(at).equals("co")
                        && sentence.is(at + 1, Sense.HOW_MANY)
                        && !sentence.is(at - 1, Sense.ALREADY)
                        && (sentence.is(at + 2, Sense.PEOPLE) || sentence.is(at + 2, Sense.ORG))
                        && !isOfNew(at + 2)
                        && sentence.places(Sense.NEW, Sense.INTO).allMatch(other -> sentence.is(other, Sense.HAVE)));
    }

    /** "cuối năm có đạt không". */
    boolean isForecast() {
        return sentence.says(Sense.REACH) && sentence.asks() && (sentence.says(Sense.WHEN_ASKED) || isBeforeEnd());
    }

    private boolean isBeforeEnd() {
        return sentence.placesOf(Piece.Time.class).stream()
                .anyMatch(at -> sentence.folded(at).matches("(den )?(cuoi|het) nam( nay)?"));
    }

    private Optional<Restriction> pace() {
        if ((!sentence.says(Sense.PACE) && !isForecast()) || isEachOfSome()) {
            return Optional.empty();
        }
        var needed = sentence.places(Sense.PACE)
                .anyMatch(at -> sentence.folded(at).contains("can")
                        || sentence.folded(at).contains("phai"));
        return Optional.of(new Pace(needed ? Wanted.NEEDED : Wanted.IN_TIME));
    }

    /** "tháng 4 và tháng 5 mỗi tháng được mấy": of months that are named, and no pace. */
    private boolean isEachOfSome() {
        return comparison().isPresent()
                && sentence.places(Sense.PACE)
                        .allMatch(at -> sentence.folded(at).matches("moi (thang|quy|nam)"));
    }

    /** What is in stock, if it is people: they are no indicator, which counts what was done. */
    private Optional<String> stocked() {
        return sentence.detail(Sense.PEOPLE).map(Restrictions::stocked);
    }

    /** The metric of people. */
    static String stocked(String people) {
        return switch (people) {
            case "UNION_MEMBERS" -> "doan_vien_cong_doan";
            case "YOUTH_MEMBERS/hoi" -> "hoi_vien";
            case "PARTY_MEMBERS", "PARTY_MEMBERS?" -> "dang_vien";
            case String _ -> "doan_vien";
        };
    }

    /** "tổng số đảng viên mới": of those who came, and not of what there is. */
    private boolean isOfNew() {
        return sentence.places(Sense.PEOPLE).anyMatch(this::isOfNew)
                && sentence.places(Sense.STOCK).allMatch(at -> sentence.key(at).equals("tong"));
    }

    /** "đảng viên mới", "đảng viên mới kết nạp". */
    private boolean isOfNew(int at) {
        return sentence.folded(at).matches(".* moi( ket nap)?");
    }

    boolean isStock() {
        return ((sentence.says(Sense.STOCK) && !isOfNew()) || owns())
                && !sentence.says(
                        Sense.ADMIT,
                        Sense.FOUND,
                        Sense.PROGRESS,
                        Sense.TARGET,
                        Sense.REACH,
                        Sense.NOT_REPORTED,
                        Sense.PACE,
                        Sense.RANKING,
                        Sense.CONNECTED)
                && (sentence.says(Sense.PEOPLE, Sense.ORG, Sense.PERSON) || sentence.says(Sense.HOW_MANY));
    }
}
