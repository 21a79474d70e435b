package vn.tiendo.conversations.flows.asking;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.Match;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Meaning.Reports.Waiting;
import vn.tiendo.conversations.meaning.Topic;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.units.UnitId;

/** Lists reports: the own, those of a unit, of some days, or in a state, for whoever may see them (M-12). */
public final class ReportsFlow {
    private static final Pattern LATELY =
            Pattern.compile("(?:cac |nhung |danh sach )?bao cao (?:da |duoc |moi )?(?:gui |nhan )(hom nay|hom qua)");

    private static final String STATE = "(?:(?:cac |nhung |danh sach )?bao cao )?(?:dang |con )?cho ";

    public static final Inquiry FLOW = new Inquiry(
            Entrance.of("reports", "Báo cáo đã gửi", Audience.REPORTERS)
                    .on(Intent.LIST_REPORTS)
                    .saying("bao cao cua toi", "bao cao da gui", "cac bao cao da gui", LATELY.pattern(), Origin.SAYING)
                    .command("dagui", "Báo cáo đã gửi")
                    .examples("báo cáo của tôi"),
            ReportsFlow::reports);

    /** The same of the units below. */
    public static final Inquiry BELOW = new Inquiry(
            Entrance.of("list", "Danh sách báo cáo", Audience.READERS)
                    .on(Intent.LIST_REPORTS)
                    .saying(
                            LATELY.pattern(),
                            Origin.SAYING,
                            STATE + "(?:xac nhan|duyet)",
                            STATE + "quyet dinh",
                            "(?:cac |nhung |danh sach )?bao cao (?:bi |da )?tra lai")
                    .examples("báo cáo gửi hôm nay", "chờ quyết định"),
            ReportsFlow::reports);

    private ReportsFlow() {}

    private static List<Reply> reports(Inquiry.Asked asked) {
        var further = asked.understanding().entity("ref").flatMap(ReportPage::of);
        if (further.isPresent()) {
            var units = further.get()
                    .unit()
                    .map(unit -> ReportList.below(unit, asked))
                    .orElseGet(() -> ReportList.visible(asked));
            return ReportList.of(asked, new ReportList.Wanted(units, further.get()));
        }
        var origin = Origin.asked(asked);
        if (origin.isPresent()) {
            return behind(origin.get(), asked);
        }
        var meant = asked.understanding().meaning() instanceof Meaning.Reports said
                ? said
                : new Meaning.Reports(
                        Optional.empty(),
                        state(asked),
                        Optional.empty(),
                        new Topic(List.of(), false),
                        Optional.empty());
        var days = lately(asked).or(() -> ReportList.days(asked));
        var own = own(asked);
        var units = units(meant, own, asked);
        var named = Unfiltered.indicators(units.orElse(List.of()), asked);
        var topics = ReportTopics.of(named);
        if (named.isEmpty()
                && meant.unit().isEmpty()
                && days.isEmpty()
                && !own.isEmpty()
                && (meant.state() == Waiting.ANY || meant.state() == Waiting.MINE)) {
            return own.stream()
                    .<Reply>map(unit -> new Reply.Show(new View.MyReports(unit)))
                    .toList();
        }
        return units.map(those -> Unfiltered.named(
                        ReportList.of(
                                asked,
                                new ReportList.Wanted(
                                        those,
                                        ReportPage.first(
                                                meant.unit()
                                                        .flatMap(_ ->
                                                                those.stream().findFirst()),
                                                meant.state(),
                                                days,
                                                topics.orElse(ReportTopics.none())))),
                        topics.isPresent() ? List.of() : named,
                        meant.state() == Waiting.FOR_CONFIRMATION,
                        asked))
                .orElseGet(() -> List.of(new Reply.Say(Message.of("Không có đơn vị này trong phạm vi của đồng chí.")
                        .with(asked.ways()))));
    }

    /** The reports behind a figure. */
    private static List<Reply> behind(Origin origin, Inquiry.Asked asked) {
        var visible = ReportList.visible(asked);
        var units = origin.unit()
                .map(unit -> ReportList.below(unit, asked))
                .orElseGet(() -> visible.isEmpty() ? own(asked) : visible);
        var named = NamedIndicators.in(Origin.of(asked), asked);
        var meant = named.isEmpty() ? origin.indicators() : named;
        var topics = ReportTopics.of(meant);
        var page = ReportPage.first(origin.unit(), Waiting.ANY, origin.days(), topics.orElse(ReportTopics.none()));
        return Unfiltered.named(
                ReportList.of(asked, new ReportList.Wanted(units, page)),
                topics.isPresent() ? List.of() : meant,
                false,
                asked);
    }

    /** The state that a saying names. */
    private static Waiting state(Inquiry.Asked asked) {
        var said = said(asked);
        if (said.matches(".*\\bcho (?:xac nhan|duyet)")) {
            return Waiting.FOR_CONFIRMATION;
        }
        if (said.endsWith("cho quyet dinh")) {
            return Waiting.FOR_DECISION;
        }
        return said.endsWith("tra lai") ? Waiting.RETURNED : Waiting.ANY;
    }

    private static String said(Inquiry.Asked asked) {
        return asked.heard().input() instanceof Input.Words(var text)
                ? Folding.folded(text).replaceAll("[?!. ]+$", "").strip()
                : "";
    }

    private static List<UnitId> own(Inquiry.Asked asked) {
        return Audience.REPORTERS.among(asked.memberships()).stream()
                .map(Membership::unit)
                .distinct()
                .toList();
    }

    /** Those of the unit that is named, else all that may be seen; empty if none goes by the name (I-5). */
    private static Optional<List<UnitId>> units(Meaning.Reports meant, List<UnitId> own, Inquiry.Asked asked) {
        var visible = ReportList.visible(asked);
        if (meant.unit().isEmpty()) {
            return Optional.of(visible.isEmpty() ? own : visible);
        }
        var known = UnitNames.of(asked.situation()).of(visible);
        return switch (Names.match(meant.unit().get(), known)) {
            case Match.One(var one) -> Optional.of(ReportList.below(new UnitId(one.id()), asked));
            case Match.Several(var several) ->
                Optional.of(several.stream()
                        .flatMap(one -> ReportList.below(new UnitId(one.id()), asked).stream())
                        .distinct()
                        .toList());
            case Match.None() -> Optional.empty();
        };
    }

    private static Optional<ReportList.Sent> lately(Inquiry.Asked asked) {
        var today = ReportList.today(asked);
        return Optional.of(LATELY.matcher(said(asked)))
                .filter(found -> found.matches())
                .map(found -> found.group(1).endsWith("nay") ? today : today.minusDays(1))
                .map(day -> new ReportList.Sent(day, day, false));
    }
}
