package vn.tiendo.bot.commands;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tiendo.config.Template;

/** Writes definition files to begin a deployment with; overwrites none. */
@Command(
        name = "init",
        description = "Writes a valid set of definition files, every key explained, and their JSON schemas.",
        mixinStandardHelpOptions = true)
final class Init implements Callable<Integer> {
    @Parameters(paramLabel = "DIR")
    private @Nullable Path directory;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var line = Objects.requireNonNull(spec).commandLine();
        var into = Objects.requireNonNull(directory);
        try {
            Template.write(into).forEach(name -> line.getOut().println(into.resolve(name)));
        } catch (FileAlreadyExistsException there) {
            line.getErr()
                    .println("Đã có tệp %s nên chưa ghi gì. Đồng chí chọn thư mục khác.".formatted(there.getFile()));
            return 1;
        }
        line.getOut()
                .printf(
                        "Sửa các tệp này, rồi kiểm tra: java -jar tiendo.jar check %s%n"
                                + "Chạy: TIENDO_CONFIG=%s java -jar tiendo.jar; cấp mã đăng ký: thêm chữ invite vào cuối lệnh đó.%n",
                        into, into);
        return 0;
    }
}
