package vn.tiendo.conversations.listening;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.flows.own.Welcome;
import vn.tiendo.conversations.moves.Move;
import vn.tiendo.conversations.moves.Remark;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Talk;

/** The commands that chat apps list: those of the flows, and the one that opens a chat. */
record Slashes(Talk talk, Session session) {
    private static final String START = "start";

    Move move(String text) {
        var space = text.indexOf(' ');
        var first = (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
        var at = first.indexOf('@');
        var name = first.substring(1, at < 0 ? first.length() : at);
        var fresh = new FreshWords(talk, session);
        if (name.equals(START)) {
            return space < 0 ? fresh.opened() : new Remark(Welcome.theirs(talk.situation()));
        }
        return Flows.DIRECTORY
                .commanded(name, talk.memberships())
                .map(flow -> fresh.started(flow, FreshWords.nothingSaid(flow), ""))
                .orElseGet(() -> new Remark(unknown(name)));
    }

    private String unknown(String name) {
        var commands = Flows.DIRECTORY.commands(talk.memberships()).stream()
                .map(command -> "/" + command.name())
                .collect(Collectors.joining(", "));
        return "Hệ thống không có lệnh " + Phrases.quoted("/" + name) + ". Các lệnh: " + commands + ".";
    }
}
