package vn.tiendo.conversations.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recognises numbers of decisions and other documents: 45-QĐ/ĐU, 82/QĐ-LĐLĐ, "qd 45 du". */
final class Documents {
    /**
     * A document's number.
     *
     * @param type such as QĐ
     * @param canonical such as 45-QĐ/ĐU, or 45 alone if nobody said whose it is
     * @param exact whether it was typed in that form
     * @param to the token after it
     */
    record Document(String type, String canonical, boolean exact, int to) {
        /** A cell proposes, it does not decide; other types than QĐ are no decisions. */
        boolean isDecision() {
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

    private final Heard heard;
    private int at;

    private Documents(Heard heard, int at) {
        this.heard = heard;
        this.at = at;
    }

    private static Map<String, String> byKey(String list) {
        return Arrays.stream(list.split(" "))
                .collect(Collectors.toUnmodifiableMap(body -> Folding.folded(body), body -> body));
    }

    /** The document number that begins here. */
    static Optional<Document> at(Heard heard, int start) {
        return new Documents(heard, start).document();
    }

    private Optional<Document> document() {
        var named = named();
        if (!isNumber()) {
            return Optional.empty();
        }
        var number = number();
        at++;
        var afterNumber = at;
        var year = year();
        var slash = separator();
        var type = TYPES.get(heard.key(at));
        if (type == null) {
            at = afterNumber;
            return named.isEmpty() ? Optional.empty() : bareOrBody(named, number);
        }
        if (slash == 0 && (named.isEmpty() || heard.isApart(at))) {
            return Optional.empty();
        }
        at++;
        return whole(number, year, slash, type, named);
    }

    private boolean isNumber() {
        return heard.isNumber(at) && heard.key(at).length() <= 5;
    }

    private String number() {
        var number = Integer.parseInt(heard.key(at));
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** Skips "quyết định số", "QĐ:", "số" and remembers the type that was named. */
    private String named() {
        var type = "";
        if (heard.says(at, "so", "quyet") || heard.says(at, "so", "qd")) {
            at++;
        }
        if (heard.says(at, "quyet", "dinh")) {
            type = "QĐ";
            at += 2;
        } else if (heard.key(at).equals("qd")) {
            type = "QĐ";
            at++;
        }
        while (heard.key(at).equals("so")
                || heard.isSign(at, ':')
                || heard.isSign(at, '.')
                || (heard.key(at).equals("la") && !type.isEmpty())) {
            at++;
        }
        return type;
    }

    private String year() {
        if (heard.isSign(at, '/')
                && heard.isNumber(at + 1)
                && heard.key(at + 1).length() == 4
                && heard.isSign(at + 2, '/')) {
            at += 2;
            return heard.key(at - 1);
        }
        return "";
    }

    private char separator() {
        var sign = heard.isSign(at, '-') ? '-' : heard.isSign(at, '/') ? '/' : '\0';
        at += sign == 0 ? 0 : 1;
        return sign;
    }

    private Optional<Document> whole(String number, String year, char first, String type, String named) {
        var second = separator();
        var body = body(second == 0);
        if (body.isEmpty()) {
            at -= second == 0 ? 0 : 1;
            return named.isEmpty() && first == 0
                    ? Optional.empty()
                    : Optional.of(new Document(type, number, false, at));
        }
        var party = year.isEmpty()
                && ((PARTY.containsValue(body) && !(first == '/' && STATE.containsValue(body)))
                        || (first == '-' && second == '/'));
        var middle = year.isEmpty() ? "" : "/" + year;
        var canonical = party ? number + "-" + type + "/" + body : number + middle + "/" + type + "-" + body;
        return Optional.of(
                new Document(type, canonical, first == (party ? '-' : '/') && second == (party ? '/' : '-'), at));
    }

    /** After "QĐ 45": a body, or nothing. */
    private Optional<Document> bareOrBody(String type, String number) {
        var from = at;
        separator();
        if (heard.isNumber(at)) {
            return Optional.empty();
        }
        var body = body(true);
        if (body.isEmpty()) {
            at = from;
            return Optional.of(new Document(type, String.valueOf(Integer.parseInt(number)), false, at));
        }
        var canonical = PARTY.containsValue(body) ? number + "-" + type + "/" + body : number + "/" + type + "-" + body;
        return Optional.of(new Document(type, canonical, false, at));
    }

    /** The body's letters; only a known one where nothing else says that it is one. */
    private String body(boolean known) {
        if (!heard.has(at) || !heard.at(at).isWord()) {
            return "";
        }
        var key = heard.key(at);
        var body = PARTY.getOrDefault(key, STATE.getOrDefault(key, ""));
        if (body.isEmpty() && !known && key.length() <= 8) {
            body = heard.at(at).text().toUpperCase(Locale.ROOT);
        }
        if ((known && body.equals("CB"))
                || (known
                        && body.equals("CĐ")
                        && heard.at(at).key().length() == 2
                        && !heard.at(at).isCapital())) {
            return "";
        }
        at += body.isEmpty() ? 0 : 1;
        return withOffice(body);
    }

    /** The office after a body: QĐ-TWĐTN-VP. */
    private String withOffice(String body) {
        if (!body.isEmpty()
                && heard.isSign(at, '-')
                && heard.has(at + 1)
                && !heard.at(at + 1).apart()
                && heard.at(at + 1).isWord()) {
            at += 2;
            return body + "-" + heard.at(at - 1).text().toUpperCase(Locale.ROOT);
        }
        return body;
    }
}
