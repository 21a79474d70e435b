package vn.tiendo.bot.zalo;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.tiendo.bot.zalo.platform.FakeZalo;

/** Tests against a platform of their own. */
abstract class OnZalo {
    FakeZalo zalo;
    ZaloRig rig;
    ZaloChannel channel;

    @BeforeEach
    void opens() throws Exception {
        zalo = FakeZalo.start();
        rig = new ZaloRig(zalo.address());
        channel = rig.channel();
    }

    @AfterEach
    void closes() {
        zalo.close();
    }
}
