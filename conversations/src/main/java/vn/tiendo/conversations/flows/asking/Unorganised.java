package vn.tiendo.conversations.flows.asking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.domain.catalogue.Enterprise;
import vn.tiendo.domain.people.Membership;

/** The enterprises of the asker's branch that have no organisation yet, by who looks after them. */
record Unorganised(StandingQuestion question) {
    private static final int MOST = 15;
    private static final Pattern ASKED = Pattern.compile(
            " (?:doanh nghiep|cong ty|htx|hop tac xa|don vi) (?:nao|nao con) chua co (?:to chuc dang|chi bo|to chuc)");

    /** The list, if the words ask for it. */
    Optional<Message> answer() {
        var said = " "
                + Folding.folded(question.text()).replaceAll("[^a-z0-9]+", " ").strip() + " ";
        return question.reader().filter(_ -> ASKED.matcher(said).find()).map(this::list);
    }

    private Message list(Membership reader) {
        var units = question.catalogue().units();
        var found = question.catalogue().enterprises().stream()
                .filter(one -> one.cell().isEmpty())
                .filter(one -> !one.isGone(question.today()) && !one.isToCome(question.today()))
                .filter(one -> one.followedBy()
                        .map(unit -> units.isWithin(unit, reader.unit(), question.today()))
                        .orElseGet(() -> isRoot(reader)))
                .sorted(Comparator.comparing(Enterprise::name))
                .toList();
        if (found.isEmpty()) {
            return Message.of("Chưa có doanh nghiệp nào được ghi là chưa có tổ chức đảng trong phạm vi của đồng chí.")
                    .with(question.asked().ways());
        }
        var lines = found.stream()
                .limit(MOST)
                .map(one -> one.followedBy()
                        .map(unit -> "%s: %s theo dõi.".formatted(one.name(), units.name(unit, question.today())))
                        .orElseGet(() -> "%s: chưa giao đơn vị theo dõi.".formatted(one.name())));
        var more = found.size() > MOST
                ? Stream.of("và %d doanh nghiệp khác.".formatted(found.size() - MOST))
                : Stream.<String>empty();
        return Message.of("Chưa có tổ chức đảng: %d doanh nghiệp.".formatted(found.size()))
                .withSentences(List.copyOf(Stream.concat(lines, more).toList()))
                .with(question.asked().ways());
    }

    /** Of an enterprise that nobody looks after is told who stands at the head of all there is: it may be of no other's branch (I-5). */
    private boolean isRoot(Membership reader) {
        return question.catalogue().programmes().stream()
                .allMatch(programme -> programme.root().equals(reader.unit()));
    }
}
