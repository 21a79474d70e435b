package vn.tiendo.bot.webchat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.config.Configuration;
import vn.tiendo.config.Configuration.SampleCode;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.units.UnitTree;

/** The server with a {@link FakeTalk} in place of the worker. */
final class Site implements AutoCloseable {
    static final List<SampleCode> SAMPLES = List.of(
            code(
                    "2026000002",
                    "Tỉnh mẫu 2026 (hôm nay)",
                    "Bí thư Chi bộ May Bình Minh",
                    "báo cáo kết nạp; hỏi tiến độ"),
            code(
                    "2026000003",
                    "Tỉnh mẫu 2026 (hôm nay)",
                    "Đảng ủy xã, người xác nhận",
                    "xác nhận hoặc trả lại báo cáo"),
            code("2026000001", "Tỉnh mẫu 2026 (hôm nay)", "Lãnh đạo Ban Chỉ đạo", "“tiến độ?” của mọi đơn vị"),
            code(
                    "2800000001",
                    "Hải Phòng, Nghị quyết 28, năm 2022",
                    "Lãnh đạo Ban Chỉ đạo",
                    "47/42 tổ chức đảng, 449/350 đảng viên"));

    final FakeTalk talk;
    final MemorySessions sessions;
    private final ApplicationContext context;
    private final EmbeddedServer server;

    /** At {@code port}, or a free one if 0; {@code publicly} is how the world reaches it. */
    Site(Path data, URI publicly, int port) {
        var settings = new Settings(
                "127.0.0.1",
                port,
                publicly,
                data,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var catalogue = new Catalogue(List.of(), new UnitTree(List.of()), List.of(), List.of());
        var configuration =
                new Configuration("Ban Chỉ đạo", "1900", catalogue, List.of(), List.of(), SAMPLES, List.of());
        context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .singletons(settings, configuration)
                .properties(Map.of(
                        "site",
                        true,
                        "micronaut.server.host",
                        "127.0.0.1",
                        "micronaut.server.port",
                        port == 0 ? -1 : port))
                .start();
        talk = context.getBean(FakeTalk.class);
        sessions = context.getBean(MemorySessions.class);
        server = context.getBean(EmbeddedServer.class).start();
    }

    URI uri() {
        return server.getURI();
    }

    @Override
    public void close() {
        context.close();
    }

    private static SampleCode code(String code, String group, String title, String does) {
        return new SampleCode(code, new PersonId("p" + code), group, title, does);
    }

    /** What takes the place of the product's own parts. */
    @Factory
    @Requires(property = "site")
    static final class Fakes {
        @Singleton
        @Primary
        FakeTalk talk() {
            return new FakeTalk(InstantSource.system(), Scripted::answer);
        }

        @Singleton
        @Primary
        MemorySessions sessions() {
            return new MemorySessions();
        }

        @Singleton
        @Primary
        InstantSource clock() {
            return InstantSource.system();
        }
    }
}
