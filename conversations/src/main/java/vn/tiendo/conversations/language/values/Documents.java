package vn.tiendo.conversations.language.values;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.script.Text;

/** Recognises numbers of decisions and other documents: 45-QĐ/ĐU, 82/QĐ-LĐLĐ, "qd 45 du". */
public final class Documents {
    /**
     * A document's number.
     *
     * @param type such as QĐ
     * @param canonical such as 45-QĐ/ĐU, or 45 alone if nobody said whose it is
     * @param exact whether it was typed in that form
     * @param to the token after it
     */
    public record Document(String type, String canonical, boolean exact, int to) {
        /** A cell proposes, it does not decide; other types than QĐ are no decisions. */
        public boolean isDecision() {
            return type.equals("QĐ") && !canonical.endsWith("/CB");
        }
    }

    private static final Map<String, String> TYPES =
            byKey("QĐ NQ KL TB BC KH CV HD CT TTr CTr QC ĐA QyĐ GM PA NĐ QH HĐND");
    /** Bodies that number in the Party's way: 45-QĐ/ĐU. */
    private static final Map<String, String> PARTY = byKey("ĐU CB ĐUK HU QU ThU TU TW ĐB BTV ĐTN ĐUCQ ĐUX ĐUP");
    /** Bodies that number in the State's way: 82/QĐ-LĐLĐ. */
    private static final Map<String, String> STATE =
            byKey("LĐLĐ UBND CĐ CĐCS HĐND CĐN LHTN HLHTN TĐTN ĐTN BTC CĐKCN LHTNVN");

    /** A part of a number, perhaps empty, and the token after it. */
    private record Part(String text, int to) {
        private boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** What stands before the body; the first separator is the one before the type. */
    private record Head(String named, String number, String year, String first, String type, int to) {}

    /** The words it may begin with. */
    private static final Set<String> OPENING = Set.of("so", "quyet", "qd");

    /** Small words between a number and its signing. */
    private static final Set<String> BESIDE = Set.of("nha", "nhe", "a", "ah", "em", "e", "do", "nghen");

    private final Text text;

    private Documents(Text text) {
        this.text = text;
    }

    private static Map<String, String> byKey(String list) {
        return Arrays.stream(list.split(" "))
                .collect(Collectors.toUnmodifiableMap(body -> Folding.folded(body), body -> body));
    }

    /** The document number that begins here. */
    public static Optional<Document> at(Text text, int start) {
        return mayBegin(text, start) ? new Documents(text).document(start) : Optional.empty();
    }

    private static boolean mayBegin(Text text, int start) {
        return text.has(start) && (!text.at(start).isWord() || OPENING.contains(text.key(start)));
    }

    private Optional<Document> document(int start) {
        var named = named(start);
        if (!isNumber(named.to)) {
            return named.isEmpty() ? Optional.empty() : spoken(named);
        }
        var number = number(named.to);
        var year = year(number.to);
        var separator = separator(year.to);
        var type = TYPES.get(text.key(separator.to));
        if (type == null) {
            return named.isEmpty() ? signed(start, number) : bareOrBody(named.text, number);
        }
        if (separator.isEmpty() && (named.isEmpty() || text.isApart(separator.to)) && !isSpelled(separator.to + 1)) {
            return Optional.empty();
        }
        return whole(new Head(named.text, number.text, year.text, separator.text, type, separator.to + 1));
    }

    /** The "/đu" of "số 54 qđ/đu": a sign and a body that is known. */
    private boolean isSpelled(int at) {
        return (text.isSign(at, '/') || text.isSign(at, '-'))
                && !body(at + 1, true).isEmpty();
    }

    /** "quyết định số bốn mươi bảy", as it is said and not written. */
    private Optional<Document> spoken(Part named) {
        return text.key(named.to - 1).equals("so")
                        && text.has(named.to)
                        && text.at(named.to).isWord()
                ? Amounts.at(text, named.to)
                        .filter(amount -> amount.trust() == Amounts.Trust.SURE && amount.value() > 0)
                        .map(amount -> new Document(named.text, String.valueOf(amount.value()), false, amount.to()))
                : Optional.empty();
    }

    /** "số 47 nha, ký ngày 18/6": a number that was signed is a decision's. */
    private Optional<Document> signed(int start, Part number) {
        var at = number.to;
        while (at < number.to + 3 && (text.isSign(at, ',') || BESIDE.contains(text.key(at)))) {
            at++;
        }
        var signs = text.key(at).equals("ki") || text.says(at, "ban", "hanh");
        var leads = start == 0 || number.to - start > 1;
        return signs && leads && (text.key(at + 1).equals("ngay") || text.isNumber(at + 1))
                ? Optional.of(new Document("QĐ", text.key(number.to - 1), false, number.to))
                : Optional.empty();
    }

    private boolean isNumber(int at) {
        return text.isNumber(at) && text.key(at).length() <= 5;
    }

    private Part number(int at) {
        var number = Integer.parseInt(text.key(at));
        return new Part(number < 10 ? "0" + number : String.valueOf(number), at + 1);
    }

    /** The type named by "quyết định số", "QĐ:"; empty for "số" alone or nothing. */
    private Part named(int start) {
        var at = text.says(start, "so", "quyet") || text.says(start, "so", "qd") ? start + 1 : start;
        var words = text.says(at, "quyet", "dinh") ? 2 : text.key(at).equals("qd") ? 1 : 0;
        at += words;
        while (text.key(at).equals("so")
                || text.isSign(at, ':')
                || text.isSign(at, '.')
                || (text.key(at).equals("la") && words > 0)) {
            at++;
        }
        return new Part(words > 0 ? "QĐ" : "", at);
    }

    private Part year(int at) {
        var stands = text.isSign(at, '/')
                && text.isNumber(at + 1)
                && text.key(at + 1).length() == 4
                && text.isSign(at + 2, '/');
        return stands ? new Part(text.key(at + 1), at + 2) : new Part("", at);
    }

    private Part separator(int at) {
        return text.isSign(at, '-') || text.isSign(at, '/') ? new Part(text.key(at), at + 1) : new Part("", at);
    }

    private Optional<Document> whole(Head head) {
        var second = separator(head.to);
        var body = body(second.to, second.isEmpty());
        if (body.isEmpty()) {
            return head.named.isEmpty() && head.first.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Document(head.type, head.number, false, head.to));
        }
        var party = isParty(head, second.text, body.text);
        var exact = head.first.equals(party ? "-" : "/") && second.text.equals(party ? "/" : "-");
        var middle = head.year.isEmpty() ? "" : "/" + head.year;
        var canonical = party
                ? head.number + "-" + head.type + "/" + body.text
                : head.number + middle + "/" + head.type + "-" + body.text;
        return Optional.of(new Document(head.type, canonical, exact, body.to));
    }

    private static boolean isParty(Head head, String second, String body) {
        var listed = PARTY.containsValue(body) && !(head.first.equals("/") && STATE.containsValue(body));
        return head.year.isEmpty() && (listed || (head.first.equals("-") && second.equals("/")));
    }

    /** After "QĐ 45": a body, or nothing. */
    private Optional<Document> bareOrBody(String type, Part number) {
        var from = separator(number.to).to;
        if (text.isNumber(from)) {
            return Optional.empty();
        }
        var body = body(from, true);
        if (body.isEmpty()) {
            return Optional.of(new Document(type, text.key(number.to - 1), false, number.to));
        }
        var canonical = PARTY.containsValue(body.text)
                ? number.text + "-" + type + "/" + body.text
                : number.text + "/" + type + "-" + body.text;
        return Optional.of(new Document(type, canonical, false, body.to));
    }

    /** The body's letters with its office; only a known one where nothing else says that it is one. */
    private Part body(int at, boolean known) {
        if (!text.has(at) || !text.at(at).isWord()) {
            return new Part("", at);
        }
        var key = text.key(at);
        var body = PARTY.getOrDefault(key, STATE.getOrDefault(key, ""));
        if (body.isEmpty() && !known && key.length() <= 8) {
            body = text.at(at).text().toUpperCase(Locale.ROOT);
        }
        return body.isEmpty() || (known && isDoubtful(at, body))
                ? new Part("", at)
                : withOffice(new Part(body, at + 1));
    }

    /** "CB" and a small "cđ" are more often a cell and a union than the body of a document. */
    private boolean isDoubtful(int at, String body) {
        return body.equals("CB")
                || (body.equals("CĐ")
                        && text.key(at).length() == 2
                        && !text.at(at).isCapital());
    }

    /** The office after a body: QĐ-TWĐTN-VP. */
    private Part withOffice(Part body) {
        var office = body.to + 1;
        return text.isSign(body.to, '-')
                        && text.has(office)
                        && !text.at(office).apart()
                        && text.at(office).isWord()
                ? new Part(body.text + "-" + text.at(office).text().toUpperCase(Locale.ROOT), office + 1)
                : body;
    }
}
