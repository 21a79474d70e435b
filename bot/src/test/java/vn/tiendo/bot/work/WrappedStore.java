package vn.tiendo.bot.work;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.bot.store.Consents;
import vn.tiendo.bot.store.Conversations;
import vn.tiendo.bot.store.Deeds;
import vn.tiendo.bot.store.Endpoints;
import vn.tiendo.bot.store.Inbox;
import vn.tiendo.bot.store.Outboxes;
import vn.tiendo.bot.store.Store;
import vn.tiendo.domain.people.People;
import vn.tiendo.domain.progress.Ledgers;
import vn.tiendo.domain.reporting.Claims;
import vn.tiendo.domain.reporting.Reports;

/** A store whose every call goes through a wrapper, which may fail it, hold it up or count it. */
final class WrappedStore {
    private WrappedStore() {}

    /** What stands between a caller and a port. */
    interface Wrapper {
        /** Answers a call, mostly by making it. */
        @Nullable
        Object answer(Call call) throws Throwable;
    }

    /** What a port does when it is called. */
    interface Real {
        @Nullable
        Object made() throws Throwable;
    }

    /** A call of a port's method. */
    record Call(Class<?> port, String method, Real real) {
        boolean isOf(Class<?> other, String name) {
            return port.equals(other) && method.equals(name);
        }

        /** Makes it. */
        @Nullable
        Object made() throws Throwable {
            try {
                return real.made();
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }

    static Store of(Store store, Wrapper wrapper) {
        return new Store(
                over(Inbox.class, store.inbox(), wrapper),
                over(Endpoints.class, store.endpoints(), wrapper),
                over(Conversations.class, store.conversations(), wrapper),
                over(Outboxes.class, store.outboxes(), wrapper),
                over(People.class, store.people(), wrapper),
                over(Codes.class, store.codes(), wrapper),
                over(Consents.class, store.consents(), wrapper),
                over(Reports.class, store.reports(), wrapper),
                over(Ledgers.class, store.ledgers(), wrapper),
                over(Claims.class, store.claims(), wrapper),
                over(Deeds.class, store.deeds(), wrapper));
    }

    private static <T> T over(Class<T> port, T real, Wrapper wrapper) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (_, method, arguments) ->
                        wrapper.answer(new Call(port, method.getName(), () -> method.invoke(real, arguments)))));
    }
}
