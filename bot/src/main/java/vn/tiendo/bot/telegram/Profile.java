package vn.tiendo.bot.telegram;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.name.GetMyName;
import org.telegram.telegrambots.meta.api.methods.name.SetMyName;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import vn.tiendo.conversations.flows.Flows;

/**
 * How the bot presents itself: name, what it is, its commands. In Vietnamese whatever language a phone runs in; written
 * only where it differs, because Telegram allows few changes of a name. As well as it goes.
 */
final class Profile {
    static final String NAME = "Tiến độ";
    static final String DESCRIPTION = """
            Trợ lý báo cáo của chi bộ: nhắn kết quả, biết ngay tiến độ của đơn vị.
            Đồng chí bấm Bắt đầu và nhập mã đăng ký 10 chữ số trong giấy mời.
            Hệ thống không hỏi mật khẩu, mã OTP; xin không gửi họ tên, số giấy tờ của người được kết nạp.""";
    static final String SHORT_DESCRIPTION = "Báo cáo bằng tin nhắn, biết ngay tiến độ so với chỉ tiêu.";
    /** The one that opens a chat, and those of the flows. */
    static final List<BotCommand> COMMANDS = Stream.concat(
                    Stream.of(new BotCommand("start", "Bắt đầu")),
                    Flows.DIRECTORY.commands().stream().map(command -> new BotCommand(command.name(), command.does())))
            .toList();

    private static final Logger LOG = LoggerFactory.getLogger(Profile.class);

    /** For everybody, which the library wants said by null, and for phones set to Vietnamese. */
    private static final List<Optional<String>> LANGUAGES = List.of(Optional.empty(), Optional.of("vi"));

    private final TelegramClient client;

    Profile(TelegramClient client) {
        this.client = client;
    }

    void present() {
        for (var each : LANGUAGES) {
            @Nullable String language = each.orElse(null);
            attempt("commands", () -> commands(language));
            attempt("name", () -> name(language));
            attempt("description", () -> description(language));
            attempt("short description", () -> shortDescription(language));
        }
    }

    private void commands(@Nullable String language) throws TelegramApiException {
        var scope = new BotCommandScopeAllPrivateChats();
        if (!COMMANDS.equals(client.execute(new GetMyCommands(scope, language)))) {
            client.execute(new SetMyCommands(COMMANDS, scope, language));
        }
    }

    private void name(@Nullable String language) throws TelegramApiException {
        var found = client.execute(new GetMyName(language)).getName();
        if (!NAME.equals(found)) {
            client.execute(SetMyName.builder().name(NAME).languageCode(language).build());
        }
    }

    private void description(@Nullable String language) throws TelegramApiException {
        var found = client.execute(new GetMyDescription(language)).getDescription();
        if (!DESCRIPTION.equals(found)) {
            client.execute(SetMyDescription.builder()
                    .description(DESCRIPTION)
                    .languageCode(language)
                    .build());
        }
    }

    private void shortDescription(@Nullable String language) throws TelegramApiException {
        var found = client.execute(new GetMyShortDescription(language)).getShortDescription();
        if (!Objects.equals(found, SHORT_DESCRIPTION)) {
            client.execute(SetMyShortDescription.builder()
                    .shortDescription(SHORT_DESCRIPTION)
                    .languageCode(language)
                    .build());
        }
    }

    private static void attempt(String what, Step step) {
        try {
            step.run();
        } catch (TelegramApiException failure) {
            LOG.info(
                    "the bot's {} stay as they are: {}",
                    what,
                    Troubles.of(failure).getMessage());
        }
    }

    /** A call that may fail. */
    private interface Step {
        void run() throws TelegramApiException;
    }
}
