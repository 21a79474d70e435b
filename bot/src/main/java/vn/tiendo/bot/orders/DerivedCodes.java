package vn.tiendo.bot.orders;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import vn.tiendo.bot.store.Seal;

/** Codes of ten digits that follow from an order, so that a repeat of it finds them again, and that nobody else can work out. */
final class DerivedCodes {
    private static final BigInteger CODES = BigInteger.valueOf(10_000_000_000L);

    private DerivedCodes() {}

    /** The code for {@code purpose}, which names the order. */
    static String of(String purpose, Seal seal) {
        return "%010d".formatted(new BigInteger(1, seal.digest(purpose).getBytes(UTF_8)).mod(CODES));
    }
}
