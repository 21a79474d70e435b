package vn.tiendo.bot.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.zalo.ZaloRig.LAN;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.bot.channel.Openness;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.zalo.platform.ZaloFault;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Urgency;

/** What is said unasked, in and out of the free window. */
class ApprovedTest extends OnZalo {
    private static final String TEMPLATE = "/v3.0/oa/message/template";
    private static final Message NOTICE = Message.of("Chi bộ May Bình Minh chưa báo cáo tháng 6.")
            .withSentences(List.of("Hạn: 25/6.", "Đồng chí nhắn báo cáo."))
            .withUrgency(Urgency.NOTICE);

    @BeforeEach
    void approves() {
        zalo.approves("123456", Map.of("noi_dung", 30, "chi_tiet", 100, "don_vi", 50));
    }

    @Test
    void isFreeForTwoDays() {
        var now = rig.clock.instant();
        assertThat(channel.openness(now.minus(Duration.ofHours(46)), now)).isEqualTo(Openness.FREE);
        assertThat(channel.openness(now.minus(Duration.ofDays(2)), now)).isEqualTo(Openness.CLOSED);
    }

    @Test
    void fillsTheTemplateAndCutsWhatIsTooLong() {
        assertThat(channel.sendApproved(ZaloRig.address(LAN), NOTICE)).containsInstanceOf(Sent.Done.class);
        assertThat(zalo.read(LAN))
                .containsExactly("template 123456 {\"noi_dung\":\"Chi bộ May Bình Minh chưa báo…\","
                        + "\"chi_tiet\":\"Hạn: 25/6. Đồng chí nhắn báo cáo.\",\"don_vi\":\"Ban Chỉ đạo thử\"}");
    }

    @Test
    void hasNoneForADigestOrAnAnswer() {
        assertThat(channel.sendApproved(ZaloRig.address(LAN), NOTICE.withUrgency(Urgency.DIGEST)))
                .isEmpty();
        assertThat(channel.sendApproved(ZaloRig.address(LAN), Message.of("a"))).isEmpty();
        assertThat(zalo.calls(TEMPLATE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-115, -144, -147, -1441, -1471, -1472})
    void waitsForTheNextQuota(int code) {
        assertThat(refused(code)).isEqualTo(new Sent.NotSent(Duration.ofHours(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-101, -102, -103, -104, -105, -135, -1351, -136, -137, -138})
    void waitsForAPersonToSetUpWhatIsMissing(int code) {
        assertThat(refused(code)).isEqualTo(new Sent.NotSent(Duration.ofMinutes(10)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-114, -118, -119, -139, -140, -141})
    void knowsWhoIsOutOfReach(int code) {
        assertThat(refused(code)).isEqualTo(new Sent.Gone("out of reach (%d)".formatted(code)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-108, -109, -111, -1121, -1122, -1124, -113, -116, -121, -122, -132})
    void sendsNoSecondTimeWhatIsRefusedForItself(int code) {
        assertThat(refused(code)).isEqualTo(new Sent.Never("refused (%d)".formatted(code)));
    }

    @Test
    void triesAgainWhatZaloCannotExplain() {
        assertThat(refused(-100)).isEqualTo(new Sent.NotSent(Duration.ofSeconds(30)));
    }

    private Sent refused(int code) {
        zalo.fails(TEMPLATE, new ZaloFault.Refusal(code, "no"));
        return channel.sendApproved(ZaloRig.address(LAN), NOTICE).orElseThrow();
    }
}
