package vn.tiendo.bot.gates;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;

/** Tells where a request leads. Gates go by it, because one route answers to many spellings of its path. */
public final class Routes {
    private Routes() {}

    /** Whether a request is answered by {@code type}. */
    public static boolean leadsTo(HttpRequest<?> request, Class<?> type) {
        return RouteAttributes.getRouteMatch(request)
                .map(RouteMatch::getRouteInfo)
                .filter(MethodBasedRouteInfo.class::isInstance)
                .map(route ->
                        ((MethodBasedRouteInfo<?, ?>) route).getTargetMethod().getDeclaringType())
                .filter(type::equals)
                .isPresent();
    }
}
