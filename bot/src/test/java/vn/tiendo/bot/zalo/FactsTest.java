package vn.tiendo.bot.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.bot.fakes.Table;

/** That the tables are whole: every event of which something is known has a row, every error code its group. */
class FactsTest {
    /** By what each is to the service; of families of names the ones that were seen. */
    private static final Map<EventKind, String> EVENTS = Map.of(
            EventKind.MESSAGE,
            """
            user_send_text user_send_image user_send_gif user_send_link user_send_audio user_send_video user_send_sticker
            user_send_location user_send_file user_send_business_card user_submit_info user_click_response_button""",
            EventKind.OPENING,
            "follow user_click_chatnow",
            EventKind.LEAVING,
            "unfollow user_withdraw",
            EventKind.RECEIPT,
            "user_received_message user_seen_message user_reacted_message",
            EventKind.ECHO,
            """
            oa_send_text oa_send_image oa_send_gif oa_send_list oa_send_file oa_send_sticker oa_send_template oa_send_consent
            oa_reacted_message""",
            EventKind.ANONYMOUS,
            """
            anonymous_send_text anonymous_send_image anonymous_send_file anonymous_send_sticker oa_send_anonymous_text""",
            EventKind.MANAGEMENT,
            """
            add_user_to_tag remove_user_from_tag remove_tag update_user_info widget_interaction_accepted
            widget_failed_to_sync_user_external_id user_reply_consent user_call_oa change_template_status change_oa_daily_quota
            change_template_quality change_template_quota change_oa_template_tags user_feedback event_journey_time_out
            user_click_button user_click_link""",
            EventKind.GROUP,
            "create_group user_join_group user_send_group_text user_out_group user_leave_group");

    private static Set<String> words(String text) {
        return new TreeSet<>(Arrays.asList(text.strip().split("\\s+")));
    }

    @Test
    void everyEventIsTakenForWhatItIsAndHasARowInTheTable() throws Exception {
        EVENTS.forEach((kind, names) -> assertThat(words(names))
                .allSatisfy(name -> assertThat(EventKind.of(name)).as(name).isEqualTo(kind)));
        var known =
                EVENTS.values().stream().flatMap(names -> words(names).stream()).collect(Collectors.toSet());
        var rows = Table.rows("zalo/in").stream()
                .map(row -> row.content().path("event").path("event_name").asText())
                .collect(Collectors.toSet());
        assertThat(rows).containsAll(known);
    }

    /** The groups of codes; a code that means two things is told apart by what was sent. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOKEN   | both         | -216 -220 -124
            SETUP   | both         | -204 -205 -209 -212 -219 -221 -223 -224 -235 -242 -320 -321
            SETUP   | both         | -101 -102 -103 -104 -105 -135 -1351 -136 -137 -138 -146 -1241
            RATE    | both         | -32
            AGAIN   | both         | -200
            ATTACHMENT | consultation | -100
            AGAIN   | template     | -100
            QUOTA   | both         | -211 -218 -115 -144 -147 -1441 -1471 -1472
            HOUR    | both         | -234 -133
            WINDOW  | both         | -230 -232
            PERSON  | both         | -213 -217 -227 -244 -114 -118 -119 -139 -140 -141
            OURS    | both         | -201 -210 -233 -240 -249 -108 -109 -111 -1121 -1122 -1123 -1124 -113 -116 -121 -122 -132
            CONTENT | both         | -248
            OURS    | both         | -99999""")
    void everyErrorHasItsGroup(ErrorGroup group, String of, String codes) {
        for (var code : words(codes)) {
            if (!of.equals("template")) {
                assertThat(ErrorGroup.of(Integer.parseInt(code), false))
                        .as(code)
                        .isEqualTo(group);
            }
            if (!of.equals("consultation")) {
                assertThat(ErrorGroup.of(Integer.parseInt(code), true)).as(code).isEqualTo(group);
            }
        }
    }
}
