package vn.tiendo.bot.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.reminding.Snooze;

/** What reporters have put off; a port. Each unit's period is put off once by each person. */
public interface Snoozes {
    /** Remembers it for an order; the day to which another order put it off before, if one did. */
    Optional<LocalDate> putOff(Snooze snooze, String order);

    /** Those whose day is {@code first} or later. */
    List<Snooze> since(LocalDate first);
}
