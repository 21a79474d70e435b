package vn.tiendo.conversations.flows.leading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.figures.Numerals;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.progress.Share;
import vn.tiendo.domain.units.UnitId;

/** Says of how many cells below somebody can be reached by chat, and of which nobody can (C-30). */
public final class ConnectionsFlow {
    public static final Inquiry FLOW = new Inquiry(
            Entrance.of("connections", "Đã kết nối", Audience.READERS)
                    .on(Intent.CONNECT)
                    .saying(
                            "(?:ai |don vi nao |chi bo nao |bao nhieu (?:don vi|chi bo) )?(?:da|chua) ket noi(?: bao nhieu)?",
                            "tinh hinh ket noi")
                    .examples("chưa kết nối"),
            ConnectionsFlow::connections);

    private ConnectionsFlow() {}

    private static List<Reply> connections(Inquiry.Asked asked) {
        var situation = asked.situation();
        var tops = Audience.READERS.among(asked.memberships()).stream()
                .map(Membership::unit)
                .distinct()
                .toList();
        var contacts = situation.found(new LookUp.ContactsBelow(tops));
        if (contacts.cells() == 0) {
            return List.of(new Reply.Say(
                    Message.of("Dưới đơn vị của đồng chí không có chi bộ nào.").with(asked.ways())));
        }
        var sentences = new ArrayList<String>();
        Stream.of(
                        line("Chưa kết nối", contacts.strangers(), asked),
                        line("Mất liên lạc", contacts.lost(), asked),
                        line("Chưa có người báo cáo", contacts.vacant(), asked))
                .filter(line -> !line.isEmpty())
                .forEach(sentences::add);
        return List.of(new Reply.Say(Message.of("Đã kết nối: %s/%s chi bộ (%s)."
                        .formatted(
                                Numerals.count(contacts.reached()),
                                Numerals.count(contacts.cells()),
                                Numerals.percent(new Share(contacts.reached(), contacts.cells()), Percentages.DEFAULT)))
                .withSentences(sentences)
                .with(ways(
                        asked,
                        !contacts.strangers().isEmpty() || !contacts.lost().isEmpty()))));
    }

    private static String line(String what, List<UnitId> units, Inquiry.Asked asked) {
        return units.isEmpty()
                ? ""
                : "%s (%s): %s."
                        .formatted(what, Numerals.count(units.size()), SilentUnits.names(units, asked.situation()));
    }

    /** Who keeps accounts gives a new code where one is missing. */
    private static List<Button> ways(Inquiry.Asked asked, boolean missing) {
        return missing && Audience.KEEPERS.admits(asked.memberships())
                ? Stream.concat(Stream.of(new Press.Start("lock").button("Cấp lại mã")), asked.ways().stream())
                        .toList()
                : asked.ways();
    }
}
