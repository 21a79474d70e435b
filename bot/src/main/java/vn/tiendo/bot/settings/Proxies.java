package vn.tiendo.bot.settings;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The proxies that the operator names ({@code TIENDO_PROXIES}): only what they say of where a request comes from is believed, for
 * anybody can write a header.
 */
public record Proxies(List<Network> networks) {
    public Proxies {
        networks = List.copyOf(networks);
    }

    /** Nobody stands before the service. */
    public static Proxies none() {
        return new Proxies(List.of());
    }

    /** A range of addresses. */
    public record Network(InetAddress base, int bits) {
        /** Reads {@code 10.0.0.7}, {@code 10.0.0.0/8} or {@code ::1}; empty if it is none. */
        public static Optional<Network> read(String text) {
            try {
                var parts = text.strip().split("/", 2);
                var base = InetAddress.ofLiteral(parts[0]);
                int all = base.getAddress().length * Byte.SIZE;
                int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
                return bits < 0 || bits > all ? Optional.empty() : Optional.of(new Network(base, bits));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }

        boolean holds(InetAddress address) {
            var found = address.getAddress();
            var own = base.getAddress();
            if (found.length != own.length) {
                return false;
            }
            int whole = bits / Byte.SIZE;
            int rest = Byte.SIZE - bits % Byte.SIZE;
            return Arrays.equals(found, 0, whole, own, 0, whole)
                    && (rest == Byte.SIZE || (found[whole] & 0xff) >> rest == (own[whole] & 0xff) >> rest);
        }
    }

    /** Whether a request of this peer may say for whom it was passed on. */
    public boolean names(InetAddress peer) {
        return networks.stream().anyMatch(network -> network.holds(peer));
    }

    /**
     * Where a request comes from: the last address that is not of a proxy. All of an IPv6 household are one.
     *
     * @param forwarded the values of {@code X-Forwarded-For}, in order
     */
    public String source(InetAddress peer, List<String> forwarded) {
        var hops = Arrays.asList(String.join(",", forwarded).split(",", -1)).reversed();
        var source = peer;
        for (var hop : hops) {
            var before = names(source) ? address(hop) : Optional.<InetAddress>empty();
            if (before.isEmpty()) {
                break;
            }
            source = before.get();
        }
        return household(source);
    }

    private static Optional<InetAddress> address(String hop) {
        try {
            var text = hop.strip();
            return Optional.of(InetAddress.ofLiteral(text.matches("[0-9.]+:\\d+") ? text.split(":", 2)[0] : text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String household(InetAddress source) {
        return source instanceof Inet6Address
                ? HexFormat.of().formatHex(source.getAddress(), 0, Long.BYTES)
                : source.getHostAddress();
    }
}
