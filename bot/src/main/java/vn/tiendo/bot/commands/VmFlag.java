package vn.tiendo.bot.commands;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.Set;

/** The flags of this virtual machine: what they are and whether somebody chose them. */
final class VmFlag {
    private static final Set<VMOption.Origin> BY_ITSELF = Set.of(VMOption.Origin.DEFAULT, VMOption.Origin.ERGONOMIC);

    private VmFlag() {}

    /** Whether the command line, the environment or a file set it. */
    static boolean isChosen(String flag) {
        return find(flag)
                .filter(option -> !BY_ITSELF.contains(option.getOrigin()))
                .isPresent();
    }

    /** "true" for a switch that is on; empty if this machine has no such flag. */
    static Optional<String> value(String flag) {
        return find(flag).map(VMOption::getValue);
    }

    private static Optional<VMOption> find(String flag) {
        var flags = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            return Optional.of(flags.getVMOption(flag));
        } catch (IllegalArgumentException _) { // not in this build
            return Optional.empty();
        }
    }
}
