package vn.tiendo.conversations.flows.reporting;

import java.util.List;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;

/** What there is a stock of, which moves no indicator (M-09, C-22). */
enum Metrics {
    PARTY_MEMBERS("dang_vien", "đảng viên"),
    UNION_MEMBERS("doan_vien_cong_doan", "đoàn viên công đoàn"),
    YOUTH_MEMBERS("doan_vien", "đoàn viên thanh niên"),
    YOUTH_ASSOCIATES("hoi_vien", "hội viên thanh niên"),
    PARTY_ORGANISATIONS("to_chuc_dang", "tổ chức đảng"),
    UNIONS("cong_doan", "công đoàn cơ sở"),
    WORKERS("lao_dong", "lao động");

    private final String code;
    private final String title;

    Metrics(String code, String title) {
        this.code = code;
        this.title = title;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    /** The question of which is meant. */
    static Question<Metrics> question() {
        return Questions.pick(
                "metric",
                "Số liệu",
                "Số liệu này là của ai?",
                _ -> List.of(values()),
                new Picks.Naming<>(Metrics::code, Metrics::title));
    }
}
