package vn.tiendo.bot.telegram;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests against a platform of their own. */
abstract class OnTelegram {
    FakeBotApi telegram;
    Rig rig;
    TelegramChannel channel;

    @BeforeEach
    void opens() throws Exception {
        telegram = FakeBotApi.start();
        rig = new Rig(telegram.address());
        channel = rig.channel();
    }

    @AfterEach
    void closes() {
        rig.close();
        telegram.close();
    }
}
