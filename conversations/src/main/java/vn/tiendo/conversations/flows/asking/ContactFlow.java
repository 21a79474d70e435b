package vn.tiendo.conversations.flows.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Contacts;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.figures.Numerals;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.units.UnitId;

/**
 * Who is in charge of a unit and how to call them is not told by message (P-07): that is said, with what can be told of it, and how
 * they are reached all the same.
 */
public final class ContactFlow {
    public static final Inquiry FLOW = new Inquiry(
            Entrance.of("contact", "Liên hệ", Audience.MEMBERS).on(Intent.ASK_CONTACT), ContactFlow::contact);

    private ContactFlow() {}

    private static List<Reply> contact(Inquiry.Asked asked) {
        var sentences = new ArrayList<String>();
        if (Audience.READERS.admits(asked.memberships())) {
            sentences.addAll(below(asked));
        } else {
            sentences.addAll(above(asked));
        }
        sentences.add("Cần gặp người, đồng chí gọi " + asked.situation().support() + ".");
        return List.of(new Reply.Say(
                Message.of("Hệ thống không cho biết tên và số điện thoại của người phụ trách, người báo cáo.")
                        .withSentences(sentences)
                        .with(ways(asked))));
    }

    /** Under whom the own units stand. */
    private static List<String> above(Inquiry.Asked asked) {
        var units = asked.situation().catalogue().units();
        return asked.memberships().stream()
                .map(Membership::unit)
                .distinct()
                .flatMap(unit -> {
                    var today = asked.situation()
                            .catalogue()
                            .today(unit, asked.situation().now());
                    return units.parent(unit, today).stream()
                            .map(parent -> units.name(unit, today) + " thuộc " + units.name(parent, today) + ".");
                })
                .toList();
    }

    /** Whether who reports there can be reached by chat. */
    private static List<String> below(Inquiry.Asked asked) {
        var question = StandingQuestion.of(asked);
        return question.units() instanceof NamedUnits.One(var unit)
                ? List.of(reached(unit, question, asked.situation().found(new LookUp.ContactsBelow(List.of(unit)))))
                : List.of();
    }

    private static String reached(UnitId unit, StandingQuestion question, Contacts contacts) {
        var name = question.catalogue().units().name(unit, question.today());
        if (question.hasUnder(unit)) {
            return "%s: đã kết nối %s/%s chi bộ."
                    .formatted(name, Numerals.count(contacts.reached()), Numerals.count(contacts.cells()));
        }
        if (contacts.vacant().contains(unit)) {
            return name + " chưa có người báo cáo.";
        }
        if (contacts.strangers().contains(unit)) {
            return name + ": người báo cáo chưa kết nối.";
        }
        return contacts.lost().contains(unit)
                ? name + ": mất liên lạc với người báo cáo."
                : name + ": người báo cáo đã kết nối, nhận được tin nhắc.";
    }

    private static List<Button> ways(Inquiry.Asked asked) {
        return asked.session().open().isEmpty() && Audience.READERS.admits(asked.memberships())
                ? Stream.concat(
                                Stream.of(
                                        new Press.Start("nudge").button("Gửi nhắc"),
                                        new Press.Start("connections").button("Đã kết nối")),
                                asked.ways().stream())
                        .toList()
                : asked.ways();
    }
}
