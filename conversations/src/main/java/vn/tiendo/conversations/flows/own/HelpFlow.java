package vn.tiendo.conversations.flows.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;

/** Says what one can type (message 31): what is open to whoever asks. */
public final class HelpFlow {
    public static final Inquiry FLOW = new Inquiry(
            Entrance.of("help", "Trợ giúp", Audience.MEMBERS)
                    .on(Intent.HELP)
                    .inMenu()
                    .command("trogiup", "Trợ giúp")
                    .command("help", "Trợ giúp"),
            HelpFlow::help);

    private HelpFlow() {}

    private static List<Reply> help(Inquiry.Asked asked) {
        if (asked.understanding().meaning() instanceof Meaning.Help(var topic)
                && topic.equals(Optional.of(Meaning.Help.CONTACT))) {
            return List.of(
                    new Reply.Say(Message.of("Đồng chí gọi " + asked.situation().support() + ".")
                            .with(asked.ways())));
        }
        var examples = asked.directory().examples(asked.memberships()).stream()
                .map(example -> "“" + example + "”")
                .collect(Collectors.joining(", "));
        return List.of(new Reply.Say(Message.of("Đồng chí có thể nhắn tự nhiên, ví dụ: " + examples + ". Hỗ trợ: "
                        + asked.situation().support() + ".")
                .with(asked.ways())));
    }
}
