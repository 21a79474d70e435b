package vn.tiendo.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.domain.reporting.Report;

@NullMarked
class SamplesTest {
    static final Configuration SAMPLES = load();

    static Configuration load() {
        return switch (Loader.samples()) {
            case Loaded.Good(var configuration) -> configuration;
            case Loaded.Bad(var problems) ->
                throw new AssertionError("expected good samples, found\n"
                        + String.join(
                                "\n", problems.stream().map(Problem::toString).toList()));
        };
    }

    @Test
    void haveNoProblems() {
        assertThat(Loader.samples()).isInstanceOf(Loaded.Good.class);
    }

    @Test
    void numberTheirReportsFromOneWithoutGaps() {
        var numbers = SAMPLES.reports().stream().map(Report::number).toList();
        assertThat(numbers)
                .isEqualTo(java.util.stream.LongStream.rangeClosed(1, numbers.size())
                        .boxed()
                        .toList());
    }

    @Test
    void offerTheCodesOfTheContract() {
        assertThat(SAMPLES.codes().stream()
                        .map(Configuration.SampleCode::code)
                        .sorted()
                        .toList())
                .isEqualTo(List.of("2026000001", "2026000002", "2026000003"));
    }
}
