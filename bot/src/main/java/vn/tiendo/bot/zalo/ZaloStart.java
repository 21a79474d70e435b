package vn.tiendo.bot.zalo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import vn.tiendo.bot.settings.Settings;

/** Begins to look after the tokens once the server is up; commands that start no server spend none. */
@Singleton
@Requires(bean = Settings.Zalo.class)
final class ZaloStart implements ApplicationEventListener<ServerStartupEvent> {
    private final Refresher refresher;

    ZaloStart(Refresher refresher) {
        this.refresher = refresher;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        refresher.open();
    }
}
