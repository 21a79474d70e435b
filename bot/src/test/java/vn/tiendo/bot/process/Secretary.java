package vn.tiendo.bot.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tiendo.bot.telegram.FakeBotApi;
import vn.tiendo.bot.telegram.FakeChats;

/** A secretary on Telegram who joins and then files one report after another, patiently, whatever happens to the service. */
final class Secretary {
    /** Longer than the service is ever gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern RECEIPT = Pattern.compile("báo cáo số (\\d+)");

    private final FakeBotApi telegram;
    private final long chat;
    private final String code;
    private final String day;
    private final List<String> confirmed = new ArrayList<>();
    private int pressed;

    /** {@code day} is one that the programme's own today has passed. */
    Secretary(FakeBotApi telegram, long chat, String code, String day) {
        this.telegram = telegram;
        this.chat = chat;
        this.code = code;
        this.day = day;
    }

    void join() {
        telegram.says(chat, "/start " + code);
        press("Đồng ý");
        press("Đúng");
    }

    /** Files one report; its decision number is not used again. */
    void files(int number) {
        var decision = "%d-QĐ/ĐU".formatted(number);
        int before = receipts().size();
        telegram.says(chat, "kết nạp 1 đảng viên, QĐ số %s ngày %s".formatted(decision, day));
        awaitButton(label -> label.equals("Đúng, gửi") || label.equals("Bỏ qua"));
        if (hasButton("Bỏ qua")) {
            press("Bỏ qua");
        }
        press("Đúng, gửi");
        telegram.await(
                "receipt %d in chat %d".formatted(before + 1, chat),
                PATIENCE,
                _ -> receipts().size() > before);
        confirmed.add(decision);
    }

    /** The decision numbers of what was filed, as the receipts told. */
    List<String> confirmed() {
        return List.copyOf(confirmed);
    }

    /** The report numbers in the receipts; a receipt that was sent twice counts once. */
    Set<String> receipts() {
        var numbers = new LinkedHashSet<String>();
        telegram.read(chat).forEach(text -> {
            if (text.startsWith("✅")) {
                RECEIPT.matcher(text).results().forEach(found -> numbers.add(found.group(1)));
            }
        });
        return numbers;
    }

    /** Presses a button of a message newer than the one pressed last; older keyboards may still stand after a crash. */
    private void press(String label) {
        awaitButton(label::equals);
        var buttons = newer().orElseThrow();
        pressed = buttons.messageId();
        telegram.taps(chat, pressed, Objects.requireNonNull(buttons.data().get(label)));
    }

    private boolean hasButton(String label) {
        return newer().map(buttons -> buttons.data().containsKey(label)).orElse(false);
    }

    private void awaitButton(Predicate<String> wanted) {
        telegram.await(
                "a button in chat %d after message %d".formatted(chat, pressed),
                PATIENCE,
                _ -> newer().map(buttons -> buttons.data().keySet().stream().anyMatch(wanted))
                        .orElse(false));
    }

    private Optional<FakeChats.Buttons> newer() {
        return telegram.buttons(chat).filter(buttons -> buttons.messageId() > pressed);
    }
}
