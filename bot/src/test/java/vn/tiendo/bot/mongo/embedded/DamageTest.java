package vn.tiendo.bot.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data file that lost something is not taken for one in which nothing was said yet. */
class DamageTest {
    private static final List<String> FILES = List.of(StoreFile.NAME, Promise.NAME);
    private static final int REPORTS = 300;
    private static final int CUTS = 20;
    private static final int FLIPS = 60;

    @TempDir
    static Path kept;

    @TempDir
    Path directory;

    @BeforeAll
    static void fill() {
        try (var store = OpenStore.in(kept)) {
            var reports = store.collection("reports");
            for (int number = 0; number < REPORTS; number++) {
                reports.insertOne(report(number));
            }
            // space that was used before lies between what is used now
            store.collection("conversations").insertOne(new Document("_id", "c").append("n", 0));
            for (int n = 1; n < 100; n++) {
                store.collection("conversations").replaceOne(new Document("_id", "c"), new Document("n", n));
            }
        }
    }

    private static Document report(int number) {
        return new Document("_id", "report-" + number).append("text", "kết nạp %d đảng viên".formatted(number));
    }

    private Path file() {
        return directory.resolve(StoreFile.NAME);
    }

    @BeforeEach
    void restore() throws IOException {
        for (var name : FILES) {
            Files.write(directory.resolve(name), Files.readAllBytes(kept.resolve(name)));
        }
    }

    @Test
    void opensWhatIsWholeAgainAndAgain() {
        for (int round = 0; round < 3; round++) {
            try (var store = OpenStore.in(directory)) {
                assertWhole(store);
            }
        }
    }

    @Test
    void refusesAFileThatIsCutAnywhere() throws IOException {
        long size = Files.size(file());
        for (int cut = 0; cut < CUTS; cut++) {
            restore();
            truncate(size * cut / CUTS);
            assertRefused();
        }
    }

    @Test
    void refusesAFileThatIsGone() throws IOException {
        Files.delete(file());
        assertThatThrownBy(() -> OpenStore.in(directory))
                .isInstanceOf(EmbeddedStore.Earlier.class)
                .hasMessageStartingWith(file() + ": it holds state 0, but state ")
                .hasMessageContaining("Put back a copy")
                .hasMessageContaining("--accept-loss");
        assertThat(file()).doesNotExist();
    }

    @Test
    void refusesAnEmptyFileOfWhichNothingIsPromised() throws IOException {
        truncate(0);
        Files.delete(directory.resolve(Promise.NAME));
        assertThatThrownBy(() -> OpenStore.in(directory))
                .isInstanceOf(EmbeddedStore.Earlier.class)
                .hasMessageStartingWith(file() + ": it is empty, though the service once made it");
    }

    @Test
    void opensAFileOfAnEarlierReleaseThatPromisedNothing() throws IOException {
        Files.delete(directory.resolve(Promise.NAME));
        try (var store = OpenStore.in(directory)) {
            assertWhole(store);
        }
        assertThat(Promise.of(directory)).isPresent();
    }

    @Test
    void refusesAnOlderCopyOfTheFileAlone() throws IOException {
        try (var store = OpenStore.in(directory)) {
            store.collection("reports").insertOne(report(REPORTS));
        }
        Files.write(file(), Files.readAllBytes(kept.resolve(StoreFile.NAME)));
        assertThatThrownBy(() -> OpenStore.in(directory)).isInstanceOf(EmbeddedStore.Earlier.class);
    }

    @Test
    void neverOpensWithAFlippedBitAsIfNothingWere() throws IOException {
        long size = Files.size(file());
        var random = new Random(1);
        int refused = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            restore();
            flip(random.nextLong(size), random.nextInt(8));
            refused += refusedOrWhole();
        }
        assertThat(refused).as("flips that hit something").isGreaterThan(FLIPS / 20);
    }

    @Test
    void goesOnWithWhatIsThereWhenTheLossIsAccepted() throws IOException {
        try (var store = OpenStore.in(directory)) {
            store.collection("reports").insertOne(report(REPORTS));
        }
        Files.write(file(), Files.readAllBytes(kept.resolve(StoreFile.NAME)));
        EmbeddedStore.open(directory, Loss.ACCEPTED, _ -> {}).close();
        try (var store = OpenStore.in(directory)) {
            assertWhole(store);
        }
    }

    @Test
    void putsADamagedFileAsideWhenTheLossIsAccepted() throws IOException {
        Files.write(file(), new byte[10_000]);
        assertThatThrownBy(() -> OpenStore.in(directory)).isInstanceOf(RuntimeException.class);
        EmbeddedStore.open(directory, Loss.ACCEPTED, _ -> {}).close();
        try (var store = OpenStore.in(directory)) {
            assertThat(store.collection("reports").countDocuments()).isZero();
        }
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        OpenStore.in(directory).close();
        for (var name : FILES) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(name))))
                    .as(name)
                    .isEqualTo("rw-------");
        }
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        OpenStore.in(directory).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    private void assertRefused() throws IOException {
        var before = Files.readAllBytes(file());
        assertThatThrownBy(() -> OpenStore.in(directory))
                .isInstanceOfAny(EmbeddedStore.Earlier.class, EmbeddedStore.Damaged.class)
                .hasMessageContaining(file().toString())
                .hasMessageContaining("--accept-loss");
        assertThat(Files.readAllBytes(file())).as("the refused file").isEqualTo(before);
    }

    /** 1 if it was refused; it may also have hit what is not used. */
    private int refusedOrWhole() {
        try (var store = OpenStore.in(directory)) {
            assertWhole(store);
            return 0;
        } catch (EmbeddedStore.Earlier | EmbeddedStore.Damaged refused) {
            return 1;
        }
    }

    private static void assertWhole(OpenStore store) {
        Set<String> found = new TreeSet<>();
        store.collection("reports").find().into(new ArrayList<>()).forEach(report -> found.add(report.toString()));
        Set<String> expected = new TreeSet<>();
        for (int number = 0; number < REPORTS; number++) {
            expected.add(report(number).toString());
        }
        assertThat(found).isEqualTo(expected);
    }

    private void truncate(long size) throws IOException {
        try (var file = new RandomAccessFile(file().toFile(), "rw")) {
            file.setLength(size);
        }
    }

    private void flip(long at, int bit) throws IOException {
        try (var file = new RandomAccessFile(file().toFile(), "rw")) {
            file.seek(at);
            int before = file.read();
            file.seek(at);
            file.write(before ^ (1 << bit));
        }
    }
}
