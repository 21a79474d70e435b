package vn.tiendo.conversations.flows.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.units.UnitId;

/** What a list of reports is asked to be narrowed by; what of it is not followed is named before it (C-50). */
final class Unfiltered {
    private static final Pattern CONFIRMED = Pattern.compile(" (?:da |duoc |toi |vua )+(?:duyet|xac nhan) ");

    private Unfiltered() {}

    /** The list with what it leaves out first; a list of what waits is one of what is confirmed the other way round. */
    static List<Reply> named(List<Reply> list, List<IndicatorCode> indicators, boolean waiting, Inquiry.Asked asked) {
        var left = new ArrayList<String>();
        if (!indicators.isEmpty()) {
            left.add("Chưa lọc được báo cáo theo “%s”.".formatted(names(indicators, asked)));
        }
        if (!waiting && CONFIRMED.matcher(Wanted.said(asked)).find()) {
            left.add("Chưa lọc được báo cáo theo việc xác nhận.");
        }
        return left.isEmpty()
                ? list
                : list.stream().map(reply -> after(left, reply)).toList();
    }

    /** The indicators by which the list is to be narrowed. */
    static List<IndicatorCode> indicators(List<UnitId> units, Inquiry.Asked asked) {
        var situation = asked.situation();
        return units.stream()
                .flatMap(unit -> situation.catalogue().programmesOf(unit, situation.now()).stream())
                .findFirst()
                .map(programme -> NamedIndicators.ofReports(asked, programme))
                .orElse(List.of());
    }

    private static String names(List<IndicatorCode> indicators, Inquiry.Asked asked) {
        return asked.situation().catalogue().programmes().stream()
                .flatMap(programme -> programme.indicators().stream())
                .filter(indicator -> indicators.contains(indicator.code()))
                .map(Indicator::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Reply after(List<String> left, Reply reply) {
        return switch (reply) {
            case Reply.Say(var message) ->
                new Reply.Say(Message.of(left.getFirst())
                        .withSentences(Stream.of(
                                        left.stream().skip(1), Stream.of(message.lead()), message.sentences().stream())
                                .flatMap(one -> one)
                                .toList())
                        .withList(message.list())
                        .withClosing(message.closing())
                        .with(message.buttons()));
            case Reply other -> other;
        };
    }
}
