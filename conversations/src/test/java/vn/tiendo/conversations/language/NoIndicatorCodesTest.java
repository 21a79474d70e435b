package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reader knows no indicator by its code: codes come from the programme's file. */
class NoIndicatorCodesTest {
    private static final Pattern CODE = Pattern.compile("\\b(KN|TL|HV|LOP)_[A-Z]+");

    @Test
    void standInNoFileOfTheReader() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            var holding = files.filter(Files::isRegularFile)
                    .filter(NoIndicatorCodesTest::holdsCode)
                    .toList();
            assertThat(holding).isEmpty();
        }
    }

    @Test
    void areFoundWhereTheyStand() {
        assertThat(CODE.matcher("case \"KN_DV\" -> ").find()).isTrue();
    }

    private static boolean holdsCode(Path file) {
        try {
            return CODE.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
