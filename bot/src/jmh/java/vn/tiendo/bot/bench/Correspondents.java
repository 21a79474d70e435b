package vn.tiendo.bot.bench;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.HdrHistogram.ConcurrentHistogram;
import vn.tiendo.bot.telegram.BenchTelegram;
import vn.tiendo.domain.catalogue.Catalogue;

/** Secretaries on Telegram who file one report after the other, each going on as soon as the bot has answered. */
final class Correspondents {
    private static final List<String> STEPS = List.of("Bỏ qua", "Đúng, gửi");
    private static final List<String> JOINING = List.of("Đồng ý", "Đúng");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final int NUMBERS = 9;
    private static final int SLOTS = 6;
    private static final int APART = 14;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final long SILENT = Duration.ofSeconds(10).toNanos();

    private final BenchTelegram telegram;
    private final int chats;
    private final LocalDate today = LocalDate.now(Catalogue.ZONE);
    private final ConcurrentHistogram took = new ConcurrentHistogram(LONGEST.toNanos(), 3);
    private final AtomicLongArray acted;
    private final AtomicIntegerArray filed;
    private final AtomicLong answered = new AtomicLong();
    private final AtomicInteger decisions = new AtomicInteger();
    private final AtomicInteger receipts = new AtomicInteger();
    private volatile boolean resting;

    Correspondents(BenchTelegram telegram, int chats) {
        this.telegram = telegram;
        this.chats = chats;
        this.acted = new AtomicLongArray(chats + 1);
        this.filed = new AtomicIntegerArray(chats + 1);
    }

    /** Everybody joins with a code and waits for the menu. */
    void join(List<String> codes, Duration patience) throws InterruptedException {
        var joined = new CountDownLatch(chats);
        telegram.tells(told -> JOINING.stream()
                .filter(told.buttons()::containsKey)
                .findFirst()
                .ifPresentOrElse(label -> telegram.taps(told, label), joined::countDown));
        for (int chat = 1; chat <= chats; chat++) {
            telegram.says(chat, "/start " + codes.get(chat - 1));
        }
        if (!joined.await(patience.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("expected all to join, " + joined.getCount() + " have not");
        }
    }

    void begin() {
        telegram.tells(this::goesOn);
        for (int chat = 1; chat <= chats; chat++) {
            reports(chat);
        }
    }

    void rest() {
        resting = true;
    }

    /** Times are counted from here; how many were answered before. */
    long restart() {
        took.reset();
        receipts.set(0);
        return answered.get();
    }

    long answered() {
        return answered.get();
    }

    int reports() {
        return receipts.get();
    }

    String latency() {
        return "p50 %.0f ms, p95 %.0f ms, p99 %.0f ms"
                .formatted(
                        took.getValueAtPercentile(50) / 1e6,
                        took.getValueAtPercentile(95) / 1e6,
                        took.getValueAtPercentile(99) / 1e6);
    }

    int stuck() {
        int stuck = 0;
        for (int chat = 1; chat <= chats; chat++) {
            if (System.nanoTime() - acted.get(chat) > SILENT) {
                stuck++;
            }
        }
        return stuck;
    }

    private void goesOn(BenchTelegram.Told told) {
        if (resting) {
            return;
        }
        var label = STEPS.stream().filter(told.buttons()::containsKey).findFirst();
        boolean receipt = told.text().startsWith("✅") || told.text().startsWith("<b>✅");
        if (label.isEmpty() && !receipt) {
            return;
        }
        int chat = (int) told.chat();
        took.recordValue(Math.min(System.nanoTime() - acted.get(chat), LONGEST.toNanos()));
        answered.incrementAndGet();
        if (receipt) {
            receipts.incrementAndGet();
            reports(chat);
        } else {
            acted.set(chat, System.nanoTime());
            telegram.taps(told, label.orElseThrow());
        }
    }

    /** Another number of people, or a day far off, each time: what looks like an earlier report is asked about. */
    private void reports(int chat) {
        int number = filed.getAndIncrement(chat);
        acted.set(chat, System.nanoTime());
        telegram.says(
                chat,
                "kết nạp %d đảng viên, QĐ số %d-QĐ/ĐU ngày %s"
                        .formatted(number % NUMBERS + 1, decisions.incrementAndGet(), day(number / NUMBERS).format(WRITTEN)));
    }

    private LocalDate day(int slot) {
        var day = today.minusDays(1 + (long) slot % SLOTS * APART);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }
}
