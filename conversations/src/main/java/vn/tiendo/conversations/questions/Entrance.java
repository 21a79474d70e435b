package vn.tiendo.conversations.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.Intent;

/**
 * How people come to a flow, and how they are taught to.
 *
 * @param name under which buttons, drafts and transcripts know it
 * @param title what it is called: "Kết nạp"
 * @param audience who it is for
 * @param intents the intents that start it
 * @param sayings patterns of whole folded messages that start it and are no intent
 * @param isInMenu whether the menu offers it under its title
 * @param next what it is called where it is offered once something was done; empty if it is not (C-59)
 * @param commands the commands that start it, the first of which is listed
 * @param examples what help teaches: words that start it
 */
public record Entrance(
        String name,
        String title,
        Audience audience,
        Set<Intent> intents,
        List<Pattern> sayings,
        boolean isInMenu,
        String next,
        List<Command> commands,
        List<String> examples) {
    public Entrance {
        intents = Set.copyOf(intents);
        sayings = List.copyOf(sayings);
        commands = List.copyOf(commands);
        examples = List.copyOf(examples);
    }

    /** The entrance of a flow to which only its button leads. */
    public static Entrance of(String name, String title, Audience audience) {
        return new Entrance(name, title, audience, Set.of(), List.of(), false, "", List.of(), List.of());
    }

    /** Opens on these intents too. */
    public Entrance on(Intent... meant) {
        return new Entrance(name, title, audience, Set.of(meant), sayings, isInMenu, next, commands, examples);
    }

    /** Opens on whole messages of these patterns too. */
    public Entrance saying(String... folded) {
        var patterns = Stream.of(folded).map(Pattern::compile).toList();
        return new Entrance(name, title, audience, intents, patterns, isInMenu, next, commands, examples);
    }

    /** Stands in the menu. */
    public Entrance inMenu() {
        return new Entrance(name, title, audience, intents, sayings, true, next, commands, examples);
    }

    /** Is offered under that label once something was done. */
    public Entrance next(String label) {
        return new Entrance(name, title, audience, intents, sayings, isInMenu, label, commands, examples);
    }

    /** Whether a whole folded message is one that starts it. */
    boolean isSaid(String folded) {
        return sayings.stream().anyMatch(saying -> saying.matcher(folded).matches());
    }

    /** Opens on this command; {@code does} stands beside it in a list. */
    public Entrance command(String command, String does) {
        var more = new ArrayList<>(commands);
        more.add(new Command(command, does));
        return new Entrance(name, title, audience, intents, sayings, isInMenu, next, more, examples);
    }

    /** Is taught by these words. */
    public Entrance examples(String... words) {
        return new Entrance(name, title, audience, intents, sayings, isInMenu, next, commands, List.of(words));
    }
}
