package vn.tiendo.conversations;

import java.util.List;
import vn.tiendo.domain.units.UnitId;

/**
 * Which cells can be reached by chat (C-30).
 *
 * @param cells how many there are
 * @param strangers those of whose reporters nobody has joined
 * @param lost those whose reporters joined, but whose chats take no messages any more
 * @param vacant those that have nobody who reports
 */
public record Contacts(int cells, List<UnitId> strangers, List<UnitId> lost, List<UnitId> vacant) {
    public Contacts {
        strangers = List.copyOf(strangers);
        lost = List.copyOf(lost);
        vacant = List.copyOf(vacant);
    }

    /** Of how many somebody can be reached. */
    public int reached() {
        return cells - strangers.size() - lost.size() - vacant.size();
    }
}
