package vn.tiendo.bot.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.zalo.ZaloRig.LAN;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.zalo.platform.ZaloFault;
import vn.tiendo.conversations.Message;

class ZaloChannelTest extends OnZalo {
    private static final String CS = "/v3.0/oa/message/cs";
    private static final String MINH = "7788990011223344557";
    private static final Message HELLO = Message.of("Chào đồng chí.");

    @BeforeEach
    void follows() {
        zalo.follows(LAN);
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(new ZaloFault.CutAfterTaking(), new Sent.Unknown(), 1),
                Arguments.of(new ZaloFault.CutBeforeTaking(), new Sent.Unknown(), 0),
                Arguments.of(new ZaloFault.Silence(), new Sent.Unknown(), 0),
                Arguments.of(new ZaloFault.Nonsense(), new Sent.Unknown(), 0),
                Arguments.of(new ZaloFault.Html(500), new Sent.Unknown(), 0),
                Arguments.of(new ZaloFault.Html(502), new Sent.NotSent(Duration.ofSeconds(2)), 0),
                Arguments.of(new ZaloFault.Html(503), new Sent.NotSent(Duration.ofSeconds(2)), 0),
                Arguments.of(new ZaloFault.Html(429), new Sent.NotSent(Duration.ofMinutes(1)), 0),
                Arguments.of(new ZaloFault.RefusalWith(400, -201, "field"), new Sent.Never("refused (-201)"), 0),
                Arguments.of(new ZaloFault.Refusal(-99_999, "new"), new Sent.Never("refused (-99999)"), 0));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void saysWhatTroubleMeansAndSendsOnce(ZaloFault fault, Sent expected, int arrived) {
        zalo.fails(CS, fault);

        assertThat(channel.send(ZaloRig.address(LAN), HELLO)).isEqualTo(expected);
        assertThat(zalo.calls(CS)).hasSize(1);
        assertThat(zalo.read(LAN)).hasSize(arrived);
    }

    @ParameterizedTest
    @ValueSource(ints = {-204, -205, -209, -212, -219, -221, -223, -224, -235, -242, -320, -321})
    void waitsForAPersonToSetUpWhatIsMissing(int code) {
        assertThat(refused(code)).isEqualTo(new Sent.NotSent(Duration.ofMinutes(10)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-211, -218})
    void waitsForTheNextQuota(int code) {
        assertThat(refused(code)).isEqualTo(new Sent.NotSent(Duration.ofHours(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-230, -232})
    void knowsAClosedWindow(int code) {
        assertThat(refused(code)).isEqualTo(new Sent.Closed("no word for seven days (%d)".formatted(code)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-213, -217, -227, -244})
    void knowsWhoIsOutOfReach(int code) {
        assertThat(refused(code)).isEqualTo(new Sent.Gone("out of reach (%d)".formatted(code)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-201, -210, -233, -240, -249, -248, -100})
    void sendsNoSecondTimeWhatIsRefusedForItself(int code) {
        assertThat(refused(code)).isEqualTo(new Sent.Never("refused (%d)".formatted(code)));
    }

    @Test
    void waitsALittleAfterAGeneralFailureAndAMinuteForTheRate() {
        assertThat(refused(-200)).isEqualTo(new Sent.NotSent(Duration.ofSeconds(30)));
        rig.clock.passes(Duration.ofMinutes(1));
        assertThat(refused(-32)).isEqualTo(new Sent.NotSent(Duration.ofMinutes(1)));
    }

    /** Its limit is that of the application. */
    @Test
    void leavesZaloAloneForAMinuteWhoeverTheRefusedMessageWasFor() {
        assertThat(refused(-32)).isEqualTo(new Sent.NotSent(Duration.ofMinutes(1)));
        zalo.follows(MINH);
        rig.clock.passes(Duration.ofSeconds(20));

        assertThat(channel.send(ZaloRig.address(MINH), HELLO))
                .isInstanceOfSatisfying(
                        Sent.NotSent.class,
                        sent -> assertThat(sent.notBefore()).isBetween(Duration.ofSeconds(35), Duration.ofSeconds(40)));
        assertThat(zalo.calls(CS)).hasSize(1);
        rig.clock.passes(Duration.ofSeconds(41));
        assertThat(channel.send(ZaloRig.address(MINH), HELLO)).isInstanceOf(Sent.Done.class);
    }

    @Test
    void waitsForTheMorning() {
        assertThat(refused(-234))
                .isInstanceOfSatisfying(
                        Sent.NotSent.class,
                        sent -> assertThat(rig.clock
                                        .instant()
                                        .plus(sent.notBefore())
                                        .atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                                        .toLocalTime())
                                .isBetween(java.time.LocalTime.of(5, 59), java.time.LocalTime.of(6, 11)));
    }

    @Test
    void exchangesATokenThatZaloNoLongerTakesAndSendsOnceMore() {
        channel.send(ZaloRig.address(LAN), HELLO);
        rig.clock.passes(Duration.ofMinutes(10));
        zalo.accessTokensAreGone();

        assertThat(channel.send(ZaloRig.address(LAN), HELLO)).isInstanceOf(Sent.Done.class);
        assertThat(zalo.read(LAN)).hasSize(2);
        assertThat(zalo.calls(CS)).hasSize(3);
        assertThat(zalo.refreshes()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void doesNotGoRoundInACircleWhereNoTokenIsTaken() {
        zalo.fails(
                CS,
                new ZaloFault.Refusal(-216, "a"),
                new ZaloFault.Refusal(-216, "b"),
                new ZaloFault.Refusal(-220, "c"));
        channel.send(ZaloRig.address(LAN), HELLO);
        rig.clock.passes(Duration.ofMinutes(10));

        assertThat(channel.send(ZaloRig.address(LAN), HELLO)).isEqualTo(new Sent.NotSent(Duration.ofSeconds(5)));
        assertThat(zalo.calls(CS)).hasSize(3);
        assertThat(zalo.refreshes()).hasSize(2);
    }

    @Test
    void keepsAMessageWhileThereIsNoToken() {
        zalo.isDown(true);

        assertThat(channel.send(ZaloRig.address(LAN), HELLO)).isEqualTo(new Sent.NotSent(Authorised.WITHOUT_TOKEN));
        assertThat(zalo.calls(CS)).isEmpty();
    }

    @Test
    void isRefusedAfterSevenDaysOfSilenceAndAfterAnUnfollow() {
        rig.tokens.current();
        zalo.timePasses(Duration.ofDays(8));
        rig.clock.passes(Duration.ofDays(8));
        assertThat(channel.send(ZaloRig.address(LAN), HELLO))
                .isEqualTo(new Sent.Closed("no word for seven days (-230)"));

        zalo.says(LAN, "chào");
        assertThat(channel.send(ZaloRig.address(LAN), HELLO)).isInstanceOf(Sent.Done.class);

        zalo.unfollows(LAN);
        assertThat(channel.send(ZaloRig.address(LAN), HELLO)).isEqualTo(new Sent.Gone("out of reach (-213)"));
    }

    private Sent refused(int code) {
        zalo.fails(CS, new ZaloFault.Refusal(code, "no"));
        return channel.send(ZaloRig.address(LAN), HELLO);
    }
}
