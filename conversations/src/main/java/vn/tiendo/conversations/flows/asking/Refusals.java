package vn.tiendo.conversations.flows.asking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.units.UnitId;

/** What is said of units that the asker may not see, or that do not exist: the same of both (I-5). */
record Refusals(StandingQuestion question) {
    /** Message 30. */
    List<Reply> refused() {
        var units = question.catalogue().units();
        var own = question.asked().memberships().stream()
                .map(Membership::unit)
                .distinct()
                .toList();
        var names = own.stream().map(unit -> units.name(unit, question.today())).toList();
        var buttons = own.stream()
                .<Button>map(unit ->
                        ViewCodes.button("Tiến độ", new View.OwnProgress(unit, Optional.empty(), Optional.empty())))
                .limit(1)
                .toList();
        return say(Message.of("Đồng chí chưa được phân quyền xem số liệu này. Đồng chí xem được tiến độ của "
                        + String.join(", ", names) + ".")
                .with(buttons));
    }

    /** What is near in the own branch is offered. */
    List<Reply> notFound(String name) {
        var units = question.catalogue().units();
        var own = question.reader().map(Membership::unit);
        var near = question.askable().near(name);
        var example = own.stream()
                .flatMap(unit -> units.under(unit, question.today()).stream())
                .findFirst()
                .or(() -> own)
                .map(unit -> units.name(unit, question.today()));
        var fresh = new Looks(new StandingQuestion(question.asked(), question.wanted(), Optional.empty()));
        var buttons = Stream.concat(
                        near.stream()
                                .map(one ->
                                        ViewCodes.button(one.spellings().getFirst(), fresh.at(new UnitId(one.id())))),
                        own.stream().map(unit -> ViewCodes.button("Tiến độ", fresh.at(unit))))
                .toList();
        return say(Message.of(
                        AskableUnits.isNamed(name, question.text())
                                ? "Hệ thống không tìm thấy đơn vị “" + name + "” trong phạm vi của đồng chí."
                                        + example.map(" Đồng chí ghi đủ tên, ví dụ: tiến độ %s."::formatted)
                                                .orElse("")
                                : "Hệ thống chưa rõ “" + name
                                        + "” là gì; trong phạm vi của đồng chí cũng không có đơn vị tên"
                                        + " như vậy."
                                        + example.map(" Đồng chí hỏi, ví dụ: tiến độ; xếp hạng; tiến độ %s."::formatted)
                                                .orElse(""))
                .with(buttons));
    }

    /** Two that report to no common programme have nothing to be set beside one another. */
    List<Reply> nothingInCommon(List<UnitId> units) {
        var names = units.stream()
                .map(unit -> question.catalogue().units().name(unit, question.today()))
                .toList();
        return say(Message.of(
                "%s không cùng chương trình nào, nên không có số liệu để so sánh. Đồng chí hỏi, ví dụ: tiến độ %s."
                        .formatted(String.join(" và ", names), names.getFirst())));
    }

    private static List<Reply> say(Message message) {
        return List.of(new Reply.Say(message));
    }
}
