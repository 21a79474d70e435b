package vn.tiendo.conversations.flows.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Confirming;
import vn.tiendo.conversations.questions.Ending;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Kind;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.conversations.questions.Settled;

/** Joins a chat to a person: the code of the invitation, then consent (messages 1 to 4). */
public final class JoinFlow {
    /** Which text of message 2 was agreed to; another number with every change of its words. */
    static final String CONSENT_VERSION = "1";

    private static final int DIGITS = 10;

    private static final Question<String> CODE = Questions.of("code", "Mã đăng ký", JoinFlow::welcome, new Codes())
            .reminding(_ -> "")
            .lookup(Order.CheckCode::new);

    public static final Form FLOW = Form.of(Entrance.of("join", "Đăng ký", Audience.STRANGERS), JoinFlow::join)
            .asks(CODE)
            .confirms(JoinFlow::consent);

    private JoinFlow() {}

    /** What is said of what came of its order. */
    public static Ending settled(Settled settled) {
        return switch (settled.outcome()) {
            case Outcome.CodeFound(var code, var _, var _) -> new Ending.Answered(CODE.key(), code);
            case Outcome.CodeUnknown unknown -> new Ending.Stranger(Welcome.wrongCode(unknown, settled.situation()));
            case Outcome.Joined(var person, var memberships) ->
                new Ending.Joined(Welcome.joined(person, memberships, settled.situation()));
            case Outcome.Refused _ -> new Ending.Done(Message.of(Phrases.CODE_IN_GROUP));
            case Outcome _ -> throw settled.unexpected();
        };
    }

    private static String welcome(Answers answers) {
        return "Kính chào đồng chí. Đây là trợ lý báo cáo của "
                + answers.situation().office() + ". Đồng chí nhập mã đăng ký 10 chữ số trong giấy mời.";
    }

    private static Confirming consent(Answers answers) {
        var office = answers.situation().office();
        return new Confirming(
                "Hệ thống lưu họ tên, chức vụ, đơn vị, tài khoản của đồng chí; số liệu, số quyết định; tin nhắn giữ tối đa 7 ngày.",
                List.of(
                        "Quản lý dữ liệu: " + office + ".",
                        "Xin không gửi họ tên, CCCD, lý lịch người được kết nạp.",
                        "Muốn xem, xóa, rút đồng ý: nhắn DỮ LIỆU CỦA TÔI."),
                "Đồng ý",
                "Không đồng ý",
                Message.of("Hệ thống không lưu gì về đồng chí. Đồng chí báo cáo với cấp ủy như trước."));
    }

    private static Order join(String id, List<Form.Sheet> sheets, Heard heard) {
        return new Order.Join(id, sheets.getFirst().answers().get(CODE), CONSENT_VERSION, agreedAt(heard));
    }

    private static Instant agreedAt(Heard heard) {
        return heard.sentAt();
    }

    /** The people whom a samples run lets one be, as choices of the code. */
    private static List<Choice> samples(Situation situation) {
        var choices = new ArrayList<Choice>();
        situation
                .samples()
                .forEach(sample -> choices.add(Choice.of(sample.title() + ", " + sample.group(), sample.code())));
        return choices;
    }

    /**
     * Ten digits; spaces, dots and dashes between them are nothing, nor are words such as "mã của tôi là". A printed link
     * brings 128 bits instead, which nobody types (C-30).
     */
    private record Codes() implements Kind<String> {
        private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");

        private static final Set<String> AROUND = Set.of(
                "ma", "dang", "ky", "so", "code", "cua", "toi", "em", "minh", "la", "day", "a", "moi", "giay", "trong",
                "nhe", "nha", "dong", "chi");

        @Override
        public Reading<String> read(String words, Answers before) {
            if (TOKEN.matcher(words).matches()) {
                return new Reading.Understood<>(words, words);
            }
            var digits = new StringBuilder();
            for (var word : Folding.folded(words).split("[^\\p{L}\\p{Nd}]+", -1)) {
                if (word.chars().allMatch(Codes::isDigit)) {
                    digits.append(word);
                } else if (!AROUND.contains(word)) {
                    return refused(before);
                }
            }
            if (digits.length() == DIGITS) {
                return new Reading.Understood<>(digits.toString(), digits.toString());
            }
            return digits.isEmpty()
                    ? refused(before)
                    : new Reading.Refused<>("Số vừa nhập có " + digits.length()
                            + " chữ số; mã đăng ký gồm 10 chữ số, ví dụ: 12345-67890. Đồng chí kiểm tra và nhập lại.");
        }

        private static boolean isDigit(int letter) {
            return letter >= '0' && letter <= '9';
        }

        private static Reading<String> refused(Answers before) {
            return new Reading.Refused<>(
                    "Mã đăng ký gồm 10 chữ số trong giấy mời, ví dụ: 12345-67890. Chưa có mã, đồng chí gọi "
                            + before.situation().support() + ".");
        }

        @Override
        public Optional<String> decode(String canonical, Answers before) {
            return canonical.length() == DIGITS || TOKEN.matcher(canonical).matches()
                    ? Optional.of(canonical)
                    : Optional.empty();
        }

        @Override
        public String show(String value) {
            return value;
        }

        @Override
        public List<Choice> choices(Answers before) {
            return samples(before.situation());
        }
    }
}
