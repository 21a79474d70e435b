package vn.tiendo.bot.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A secretary on Telegram who joins and then files one report after another, patiently, whatever happens to the service.
 * She presses what is offered last, also where it was offered twice, and says in words what the service is sorry for.
 */
final class Secretary {
    /** Longer than any test: whoever waits for her says when it has been too long. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final Pattern RECEIPT = Pattern.compile("báo cáo số (\\d+)");
    private static final Pattern DECISION = Pattern.compile("\\d+-QĐ/ĐU");
    private static final String SORRY = "⚠️ Hệ thống gặp lỗi";
    private static final String SEND = "Đúng, gửi";
    private static final List<String> STEPS = List.of("Đồng ý", SEND, "Bỏ qua");
    private static final int LAST_TEXTS = 7;

    private final Phone phone;
    private final String code;
    private final String day;
    private final List<String> updates = new CopyOnWriteArrayList<>();
    private final Set<String> confirmed = new CopyOnWriteArraySet<>();
    private int seen;
    private int sorries;
    private volatile String last = "";

    /** {@code day} is one that the programme's own today has passed. */
    Secretary(Phone phone, String code, String day) {
        this.phone = phone;
        this.code = code;
        this.day = day;
    }

    void join() {
        speaks(code, phone::begins);
        goesOnUntil(
                () -> offer().filter(offer -> offer.labels().contains("Đúng")).isPresent());
    }

    /** Files one report; a decision number that {@code numbers} gives is not used again. */
    void files(IntSupplier numbers) {
        int before = receipts().size();
        says("kết nạp 1 đảng viên, QĐ số %d-QĐ/ĐU ngày %s".formatted(numbers.getAsInt(), day));
        goesOnUntil(() -> receipts().size() > before);
    }

    /** Waits for the receipts of all that she has confirmed, and asks something at last: its answer comes after all others. */
    void finishes() {
        goesOnUntil(() -> receipts().size() >= confirmed.size());
        long before = standings();
        says("tiến độ");
        goesOnUntil(() -> standings() > before);
    }

    /** The decision numbers of the reviews that she has pressed yes on. */
    Set<String> confirmed() {
        return Set.copyOf(confirmed);
    }

    /** The inbox ids of all that she has said and pressed. */
    List<String> updates() {
        return List.copyOf(updates);
    }

    /** The report numbers in the receipts; a receipt that was sent twice counts once. */
    Set<Integer> receipts() {
        var numbers = new LinkedHashSet<Integer>();
        phone.read().forEach(text -> {
            if (text.startsWith("✅")) {
                RECEIPT.matcher(text).results().forEach(found -> numbers.add(Integer.valueOf(found.group(1))));
            }
        });
        return numbers;
    }

    @Override
    public String toString() {
        var texts = phone.read();
        var lines = new ArrayList<String>();
        lines.add("%s: %d confirmed, %d receipts; last said or pressed: %s, of message %d; last read:"
                .formatted(code, confirmed.size(), receipts().size(), last, seen));
        lines.addAll(texts.subList(Math.max(0, texts.size() - LAST_TEXTS), texts.size()));
        phone.offer().ifPresent(offer -> lines.add("buttons: " + offer));
        return String.join("\n  ", lines);
    }

    private void goesOnUntil(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            phone.await(
                    "something to do for " + code,
                    PATIENCE,
                    () -> done.getAsBoolean() || next().isPresent() || sorriesRead() > sorries);
            if (!done.getAsBoolean()) {
                acts();
            }
        }
    }

    private void acts() {
        var next = next();
        if (next.isPresent()) {
            presses(next.get());
        } else if (sorriesRead() > sorries) {
            sorries = sorriesRead();
            says(last.equals(SEND) ? "đúng" : last);
        }
    }

    private void presses(Phone.Offer offer) {
        var label = STEPS.stream().filter(offer.labels()::contains).findFirst().orElseThrow();
        if (label.equals(SEND)) {
            DECISION.matcher(offer.text()).results().forEach(found -> confirmed.add(found.group()));
        }
        seen = offer.number();
        last = label;
        updates.add(phone.presses(offer, label));
    }

    private void says(String text) {
        speaks(text, phone::says);
    }

    /** What was offered before she speaks is of no interest any more. */
    private void speaks(String text, UnaryOperator<String> how) {
        seen = phone.offer().map(Phone.Offer::number).orElse(0);
        last = text;
        updates.add(how.apply(text));
    }

    private Optional<Phone.Offer> next() {
        return offer().filter(offer -> STEPS.stream().anyMatch(offer.labels()::contains));
    }

    private Optional<Phone.Offer> offer() {
        return phone.offer().filter(offer -> offer.number() > seen);
    }

    private long standings() {
        return phone.read().stream()
                .filter(text -> !text.startsWith("✅") && text.contains(", đến "))
                .count();
    }

    /** How often the service was sorry. */
    int sorriesRead() {
        return (int)
                phone.read().stream().filter(text -> text.startsWith(SORRY)).count();
    }
}
