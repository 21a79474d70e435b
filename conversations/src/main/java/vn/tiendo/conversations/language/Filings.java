package vn.tiendo.conversations.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reports that move indicators: admissions, foundings, both; and the decision that completes one. */
final class Filings {
    private final Sentence sentence;
    private final Facts facts;

    private Filings(Sentence sentence) {
        this.sentence = sentence;
        this.facts = Facts.of(sentence);
    }

    static Optional<Understanding> read(Sentence sentence) {
        return new Filings(sentence).draft().map(Draft::done);
    }

    private Optional<Draft> draft() {
        var founds = facts.founds() && !(facts.founded().isEmpty() && facts.admits());
        if (founds && !facts.admitted().isEmpty()) {
            return Optional.of(mixed());
        }
        if (founds) {
            return facts.founded().isEmpty()
                            && sentence.each(Piece.Count.class).findAny().isEmpty()
                            && sentence.enterprise().isEmpty()
                            && !isShortWish()
                    ? Optional.empty()
                    : Optional.of(founding());
        }
        if (facts.admits() || isGain()) {
            return Optional.of(admission());
        }
        return completion();
    }

    /** "thành lập" alone opens the founding; a longer sentence without an organisation is about something else. */
    private boolean isShortWish() {
        return sentence.each(Piece.Unknown.class).count() <= 1;
    }

    /** "có thêm 2 đảng viên mới", "2 đảng viên": an admission is likely, but nobody said so. */
    private boolean isGain() {
        return !gains().isEmpty();
    }

    private List<Facts.Item> gains() {
        return facts.admitted().stream()
                .filter(item -> item.noun().isPresent())
                .filter(item -> isMember(item.noun().get()) || sentence.says(Term.HAVE_MORE))
                .toList();
    }

    private boolean isMember(Noun noun) {
        return !sentence.is(noun.from(), Term.PEOPLE, Term.COMRADE);
    }

    // admission

    private Draft admission() {
        var items = !facts.admits() ? gains() : merged(facts.admitted());
        var draft = new Draft(Intent.REPORT_ADMISSION);
        if (items.size() > 1 && items.stream().allMatch(item -> indicator(item).isPresent())) {
            draft.with("items", listed(items));
            confirmGuesses(items, draft);
        } else {
            single(items, draft);
        }
        if (items.size() < facts.admitted().size() && !subsetOf(items)) {
            draft.confirm("count");
        }
        owners(items, draft);
        details(draft);
        if (!facts.admits() || sentence.says(Term.AGAIN) || (!items.isEmpty() && new Times(sentence).isPeriodOnly())) {
            draft.confirm("kind");
        }
        return draft;
    }

    /** Whether what was left out adds up to what is kept. */
    private boolean subsetOf(List<Facts.Item> items) {
        var kept = items.stream().mapToInt(item -> item.amount().value()).sum();
        return facts.admitted().stream().mapToInt(item -> item.amount().value()).sum() == 2 * kept;
    }

    /** A total of people followed by its parts counts by its parts. */
    private List<Facts.Item> merged(List<Facts.Item> items) {
        if (items.size() < 3) {
            return dropEcho(items);
        }
        var rest = items.subList(1, items.size());
        var sum = rest.stream().mapToInt(item -> item.amount().value()).sum();
        return sum == items.getFirst().amount().value() ? rest : items;
    }

    /** The same indicator twice: the first is meant, the other is a part or a total of it. */
    private List<Facts.Item> dropEcho(List<Facts.Item> items) {
        return items.size() == 2 && indicator(items.get(0)).equals(indicator(items.get(1)))
                ? items.subList(0, 1)
                : items;
    }

    private static Optional<String> indicator(Facts.Item item) {
        return item.noun().flatMap(Noun::indicator);
    }

    private static String listed(List<Facts.Item> items) {
        return items.stream()
                .map(item -> indicator(item).orElse("") + ":" + item.amount().value())
                .collect(Collectors.joining("+"));
    }

    private static void confirmGuesses(List<Facts.Item> items, Draft draft) {
        if (items.stream().anyMatch(item -> item.noun().filter(Noun::guessed).isPresent())) {
            draft.confirm("indicator");
        }
        items.forEach(item -> trust(item, draft, "count"));
    }

    private static void trust(Facts.Item item, Draft draft, String key) {
        if (item.amount().trust() == Amounts.Trust.NONE || item.vague()) {
            draft.need(key);
        } else if (item.amount().trust() == Amounts.Trust.DOUBTFUL) {
            draft.confirm(key);
        }
    }

    private void single(List<Facts.Item> items, Draft draft) {
        var noun = items.stream().findFirst().flatMap(Facts.Item::noun).or(this::mentioned);
        kind(noun, draft);
        if (items.isEmpty()) {
            if (!facts.owners().isEmpty()) {
                draft.with("count", facts.owners().getFirst());
            } else if (sentence.says(Term.VAGUE)) {
                draft.need("count");
            }
            return;
        }
        var item = items.getFirst();
        trust(item, draft, "count");
        if (item.amount().trust() != Amounts.Trust.NONE && !item.vague()) {
            draft.with("count", item.amount().value());
        }
    }

    private void kind(Optional<Noun> noun, Draft draft) {
        if (noun.isEmpty()) {
            unnamed(draft);
            return;
        }
        if (noun.get().indicator().isEmpty()) {
            draft.need("indicator");
            return;
        }
        draft.with("indicator", noun.get().indicator());
        if (!noun.get().sort().isEmpty()) {
            draft.with("subtype", noun.get().sort());
        }
        if (noun.get().guessed()) {
            draft.confirm("indicator");
        }
    }

    /** No word for the people: told by what they entered, else a cell admits to the Party, which must be confirmed. */
    private void unnamed(Draft draft) {
        if (sentence.says(Term.INTO_UNION)) {
            draft.with("indicator", "KN_DVCD");
        } else if (sentence.says(Term.INTO_YOUTH, Term.INTO_ASSOCIATION)) {
            draft.with("indicator", "KN_TN").with("subtype", sentence.says(Term.INTO_YOUTH) ? "doan" : "hoi");
        } else if (sentence.says(Term.INTO_PARTY) || !facts.owners().isEmpty()) {
            draft.with("indicator", "KN_DV");
        } else if (sentence.says(Term.UNION, Term.UNION_OR_YOUTH, Term.UNION_BASE)) {
            draft.with("indicator", "KN_DVCD").confirm("indicator");
        } else {
            draft.with("indicator", "KN_DV").confirm("indicator");
        }
    }

    /** Members without a number: "kết nạp đảng viên mới". */
    private Optional<Noun> mentioned() {
        for (var at = 0; at < sentence.size(); at++) {
            var people = Noun.people(sentence, at);
            if (people.isPresent() && !(sentence.is(at, Term.COMRADE, Term.PEOPLE) && !sentence.says(Term.WHICH))) {
                return people;
            }
        }
        return Optional.empty();
    }

    private void owners(List<Facts.Item> items, Draft draft) {
        if (!facts.owners().isEmpty()) {
            draft.with("owner", facts.owners().getFirst());
        } else if (facts.owned()
                && items.size() == 1
                && items.getFirst().amount().trust() == Amounts.Trust.SURE) {
            draft.with("owner", items.getFirst().amount().value());
        }
    }

    // founding

    private Draft founding() {
        var draft = new Draft(Intent.REPORT_FOUNDING);
        var sorts = new LinkedHashSet<>(
                facts.founded().stream().map(Filings::indicator).toList());
        if (facts.founded().size() > 1
                && sorts.size() == facts.founded().size()
                && !sorts.contains(Optional.<String>empty())) {
            draft.with("items", listed(facts.founded()));
        } else if (facts.founded().size() > 1 && !isOneSort() && !sorts.contains(Optional.<String>empty())) {
            draft.with("items", sorted(facts.founded()));
        } else {
            organisation(draft);
        }
        enterprise(draft);
        members(draft);
        details(draft);
        if (sentence.says(Term.LAUNCH) && draft.has("date")) {
            draft.confirm("date");
        }
        return draft;
    }

    private void organisation(Draft draft) {
        if (facts.founded().isEmpty()) {
            return;
        }
        var item = facts.founded().getFirst();
        var noun = item.noun().orElseThrow();
        draft.with("indicator", noun.indicator());
        trust(item, draft, "count");
        if (item.amount().trust() != Amounts.Trust.NONE && !item.vague()) {
            draft.with("count", organisations());
            places().ifPresent(places -> draft.with("enterprises", places));
        }
        if (!noun.sort().isEmpty()) {
            draft.with("org_type", noun.sort());
        }
        if (noun.indicator().isEmpty()) {
            draft.need("indicator");
        }
    }

    private boolean isOneSort() {
        return facts.founded().stream()
                        .map(item -> item.noun().map(Noun::sort))
                        .distinct()
                        .count()
                == 1;
    }

    /** "1 chi đoàn và 1 chi hội" are of one indicator and told apart by their type. */
    private static String sorted(List<Facts.Item> items) {
        return items.stream()
                .map(item -> indicator(item).orElse("") + "/"
                        + item.noun().map(Noun::sort).orElse("") + ":"
                        + item.amount().value())
                .collect(Collectors.joining("+"));
    }

    /** "chi bộ công ty A và chi bộ công ty B" are two. */
    private int organisations() {
        return isOneSort()
                ? facts.founded().stream()
                        .mapToInt(item -> item.amount().value())
                        .sum()
                : facts.founded().getFirst().amount().value();
    }

    /** The places of several organisations, one each. */
    private Optional<String> places() {
        var places = sentence.each(Piece.Enterprise.class)
                .map(Piece.Enterprise::name)
                .distinct()
                .toList();
        return places.size() > 1 && places.size() == organisations()
                ? Optional.of(String.join("; ", places))
                : Optional.empty();
    }

    private void members(Draft draft) {
        if (facts.members().isEmpty() || facts.founded().isEmpty()) {
            return;
        }
        var item = facts.members().getFirst();
        if (item.amount().trust() == Amounts.Trust.NONE || item.vague()) {
            draft.need("members");
            return;
        }
        draft.with("members", item.amount().value());
        var kind = indicator(facts.founded().getFirst()).orElse("");
        var least = kind.equals("TL_CDCS") ? 5 : 3;
        if (!kind.isEmpty() && item.amount().value() < least) {
            draft.need("members");
        } else if (kind.equals("TL_TCD") && !sentence.says(Term.OFFICIAL) && !isOfficial()) {
            draft.confirm("members");
        }
    }

    private boolean isOfficial() {
        return sentence.each(Piece.Said.class)
                .anyMatch(said -> Folding.folded(sentence.heard().text(said.from(), said.to()))
                        .contains("chinh thuc"));
    }

    private Draft mixed() {
        var items = new ArrayList<>(merged(facts.admitted()));
        items.addAll(facts.founded());
        var draft = new Draft(Intent.REPORT_MIXED)
                .with(
                        "items",
                        listed(items.stream()
                                .filter(item -> indicator(item).isPresent())
                                .toList()));
        confirmGuesses(items, draft);
        if (items.stream().anyMatch(item -> indicator(item).isEmpty())) {
            draft.need("indicator");
        }
        owners(List.of(), draft);
        enterprise(draft);
        members(draft);
        return details(draft);
    }

    // what all share

    private void enterprise(Draft draft) {
        sentence.enterprise()
                .or(() -> facts.founds()
                        ? sentence.each(Piece.Label.class)
                                .map(Piece.Label::name)
                                .findFirst()
                        : Optional.empty())
                .ifPresent(name -> draft.with("enterprise", name));
    }

    private Draft details(Draft draft) {
        enterprise(draft);
        if (!draft.has("enterprise")) {
            Units.of(sentence).ifPresent(unit -> draft.with("unit", unit));
        }
        paper(draft);
        new Times(sentence).event(draft);
        if (sentence.says(Term.PREPARE) && !draft.has("date")) {
            draft.need("date");
        }
        if (sentence.says(Term.AWAITING)) {
            draft.with("kind", "pending");
        }
        return draft;
    }

    private void paper(Draft draft) {
        sentence.each(Piece.Paper.class)
                .map(Piece.Paper::document)
                .filter(document ->
                        document.type().equals("QĐ") || document.canonical().endsWith("/CB"))
                .findFirst()
                .ifPresent(document -> paper(document, draft));
    }

    private static void paper(Documents.Document document, Draft draft) {
        draft.with("doc_no", document.canonical());
        if (document.canonical().contains("/") && !(document.exact() && document.isDecision())) {
            draft.confirm("doc_no");
        }
    }

    // completion

    private Optional<Draft> completion() {
        var paper = sentence.each(Piece.Paper.class)
                .anyMatch(found -> found.document().type().equals("QĐ"));
        var said = sentence.says(Term.DECISION, Term.DECISION_NUMBER)
                && sentence.says(Term.HAVE, Term.ALREADY, Term.NEW, Term.HAVE_MORE)
                && !sentence.says(Term.AWAITING, Term.NOT);
        if ((!paper && !said) || sentence.isQuestion() || facts.admits() || facts.founds()) {
            return Optional.empty();
        }
        var draft = new Draft(Intent.COMPLETE);
        paper(draft);
        if (!draft.has("doc_no")) {
            numbered().ifPresent(number -> draft.with("doc_no", number));
        }
        new Times(sentence).main().ifPresent(time -> decided(time.when(), draft));
        return Optional.of(draft);
    }

    /** "có quyết định rồi, số 45". */
    private Optional<String> numbered() {
        for (var at = 1; at < sentence.size(); at++) {
            if (sentence.at(at) instanceof Piece.Count(var amount, var _, var _, var _)
                    && sentence.key(at - 1).equals("so")) {
                return Optional.of(String.valueOf(amount.value()));
            }
        }
        return Optional.empty();
    }

    /** A day ahead is kept beside the question, so that it can be named. */
    private void decided(When when, Draft draft) {
        if (when instanceof When.On(var date, var _, var guessed)) {
            draft.with("date", date.toString());
            if (date.isAfter(sentence.today())) {
                draft.need("date");
            } else if (guessed) {
                draft.confirm("date");
            }
        } else {
            draft.need("date");
        }
    }
}
