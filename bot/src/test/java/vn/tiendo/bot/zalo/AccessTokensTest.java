package vn.tiendo.bot.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.store.Grant;
import vn.tiendo.bot.store.Grant.State;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.bot.zalo.platform.FakeZalo;
import vn.tiendo.bot.zalo.platform.ZaloFault;

class AccessTokensTest {
    private static final String TOKEN_CALL = "/v4/oa/access_token";
    private static final String ACCOUNT = "zalo:" + FakeZalo.OA;

    private FakeZalo zalo;
    private ZaloRig rig;

    @BeforeEach
    void start() throws Exception {
        zalo = FakeZalo.start();
        rig = new ZaloRig(zalo.address());
    }

    @AfterEach
    void stop() {
        zalo.close();
    }

    @Test
    void buysTheFirstPairWithTheSeedAndKeepsIt() {
        var first = rig.tokens.current();

        assertThat(first).isPresent();
        assertThat(rig.tokens.current()).isEqualTo(first);
        assertThat(rig.tokens("two").current()).isEqualTo(first);
        assertThat(zalo.refreshes()).containsExactly(FakeZalo.SEED);
    }

    @Test
    void claimsARefreshTokenBeforeItIsSentAndStoresWhatItBought() {
        rig.tokens.current();

        assertThat(rig.grants.written().stream().map(Grant::state).map(Object::getClass))
                .containsExactly(State.Unspent.class, State.Claimed.class, State.Unspent.class);
        assertThat(rig.grants.find(ACCOUNT).orElseThrow().access().map(Grant.Access::token))
                .isEqualTo(rig.tokens.current());
    }

    @Test
    void renewsFiveHoursBeforeTheEndAndNotEarlier() {
        var first = rig.tokens.current();
        pass(Duration.ofHours(19).plusMinutes(50));
        rig.tokens.keepFresh();
        assertThat(rig.tokens.current()).isEqualTo(first);

        pass(Duration.ofMinutes(20));
        rig.tokens.keepFresh();
        assertThat(rig.tokens.current()).isPresent().isNotEqualTo(first);
        assertThat(zalo.refreshes()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void tenOfTwoInstancesSpendARefreshTokenOnce() throws Exception {
        var two = rig.tokens("two");
        for (int day = 0; day < 5; day++) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, 10)
                        .forEach(at -> threads.execute(() -> (at % 2 == 0 ? rig.tokens : two).keepFresh()));
            }
            pass(Duration.ofHours(21));
        }
        assertThat(zalo.refreshes()).hasSize(5).doesNotHaveDuplicates();
        assertThat(rig.tokens.known().orElseThrow().state()).isEqualTo(new State.Unspent());
    }

    @Test
    void waitsWhileAnotherInstanceIsAtIt() {
        rig.leases.take(ACCOUNT, new Lease("two", rig.clock.instant().plusSeconds(30)), rig.clock.instant());

        assertThat(rig.tokens.current()).isEmpty();
        assertThat(zalo.refreshes()).isEmpty();
    }

    static Stream<ZaloFault> lost() {
        return Stream.of(
                new ZaloFault.CutAfterTaking(),
                new ZaloFault.CutBeforeTaking(),
                new ZaloFault.Silence(),
                new ZaloFault.Nonsense(),
                new ZaloFault.Html(502),
                new ZaloFault.Refusal(-14014, "Invalid refresh token"));
    }

    @ParameterizedTest
    @MethodSource("lost")
    void neverSendsATokenAgainWhoseFateIsUnknown(ZaloFault fault) {
        zalo.fails(TOKEN_CALL, new ZaloFault.Refusal(0, "somebody is there"), fault);

        assertThat(rig.tokens.current()).isEmpty();
        rig.tokens.keepFresh();
        pass(Duration.ofDays(1));
        assertThat(rig.tokens("two").current()).isEmpty();

        assertThat(zalo.calls(TOKEN_CALL)).hasSize(2);
        assertThat(rig.tokens.known().orElseThrow().state()).isInstanceOf(State.Dead.class);
        assertThat(ZaloHealth.details(rig.tokens.known()).get("warning"))
                .asString()
                .contains("consent anew", "ZALO_REFRESH_TOKEN");
    }

    @Test
    void risksNoTokenWhileNobodyIsThere() {
        zalo.isDown(true);
        assertThat(rig.tokens.current()).isEmpty();

        zalo.isDown(false);
        assertThat(rig.tokens.current()).isPresent();
        assertThat(zalo.refreshes()).containsExactly(FakeZalo.SEED);
    }

    @Test
    void spendsNothingThatAnEarlierLifeMayHaveSent() {
        var begun = Grant.begun(digest(FakeZalo.SEED), new Secret(FakeZalo.SEED));
        rig.grants.put(ACCOUNT, begun);
        rig.grants.put(ACCOUNT, begun.now(new State.Claimed(rig.clock.instant())));

        assertThat(rig.tokens.current()).isEmpty();
        assertThat(zalo.refreshes()).isEmpty();
        assertThat(rig.tokens.known().orElseThrow().state()).isInstanceOf(State.Dead.class);
    }

    @Test
    void keepsThePairThroughAnOutageOfTheStore() {
        rig.grants.breaks(3);

        assertThat(rig.tokens.current()).isPresent();
        assertThat(rig.tokens("two").current()).isEqualTo(rig.tokens.current());
        assertThat(zalo.refreshes()).hasSize(1);
    }

    @Test
    void takesAnotherSeedAndNeverAnOldOneAgain() {
        rig.tokens.current();
        zalo.consentIsWithdrawn();
        pass(Duration.ofHours(26));
        assertThat(rig.tokens.current()).isEmpty();

        zalo.consents("second-seed");
        var second = ZaloRig.settings(zalo.address(), Optional.of("second-seed"));
        assertThat(rig.tokens("two", second).current()).isPresent();
        assertThat(rig.tokens("three").current()).isPresent();
        assertThat(zalo.refreshes())
                .filteredOn(List.of(FakeZalo.SEED, "second-seed")::contains)
                .hasSize(2);
    }

    @Test
    void withoutASeedUsesWhatIsStored() {
        var token = rig.tokens.current();

        assertThat(rig.tokens("two", ZaloRig.settings(zalo.address(), Optional.empty()))
                        .current())
                .isEqualTo(token);
    }

    @Test
    void withoutAnythingThereIsNoToken() {
        var none = rig.tokens("two", ZaloRig.settings(zalo.address(), Optional.empty()));

        assertThat(none.current()).isEmpty();
        assertThat(ZaloHealth.details(none.known()).get("warning")).isEqualTo("no token yet: set ZALO_REFRESH_TOKEN");
    }

    @Test
    void exchangesARefusedTokenOnceUnlessItIsNew() {
        var first = rig.tokens.current().orElseThrow();
        assertThat(rig.tokens.insteadOf(first)).isEmpty();

        pass(Duration.ofHours(1));
        var second = rig.tokens.insteadOf(first).orElseThrow();
        assertThat(second).isNotEqualTo(first);
        assertThat(rig.tokens("two").insteadOf(first)).contains(second);
        assertThat(zalo.refreshes()).hasSize(2).doesNotHaveDuplicates();
    }

    private void pass(Duration time) {
        zalo.timePasses(time);
        rig.clock.passes(time);
    }

    private static String digest(String seed) {
        return ZaloRig.SEAL.digest("zalo seed\n" + seed);
    }
}
