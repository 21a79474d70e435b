package vn.tiendo.conversations.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.language.Intent;

/**
 * How people come to a flow, and how they are taught to.
 *
 * @param name under which buttons, drafts and transcripts know it
 * @param title what it is called: "Kết nạp"
 * @param audience who it is for
 * @param intents the intents that start it
 * @param sayings whole messages that start it and are no intent, folded
 * @param isInMenu whether the menu offers it under its title
 * @param commands the commands that start it, the first of which is listed
 * @param examples what help teaches: words that start it
 */
public record Entrance(
        String name,
        String title,
        Audience audience,
        Set<Intent> intents,
        Set<String> sayings,
        boolean isInMenu,
        List<Command> commands,
        List<String> examples) {
    public Entrance {
        intents = Set.copyOf(intents);
        sayings = Set.copyOf(sayings);
        commands = List.copyOf(commands);
        examples = List.copyOf(examples);
    }

    /** The entrance of a flow to which only its button leads. */
    public static Entrance of(String name, String title, Audience audience) {
        return new Entrance(name, title, audience, Set.of(), Set.of(), false, List.of(), List.of());
    }

    /** Opens on these intents too. */
    public Entrance on(Intent... meant) {
        return new Entrance(name, title, audience, Set.of(meant), sayings, isInMenu, commands, examples);
    }

    /** Opens on these whole messages too. */
    public Entrance saying(String... folded) {
        return new Entrance(name, title, audience, intents, Set.of(folded), isInMenu, commands, examples);
    }

    /** Stands in the menu. */
    public Entrance inMenu() {
        return new Entrance(name, title, audience, intents, sayings, true, commands, examples);
    }

    /** Opens on this command; {@code does} stands beside it in a list. */
    public Entrance command(String command, String does) {
        var more = new ArrayList<>(commands);
        more.add(new Command(command, does));
        return new Entrance(name, title, audience, intents, sayings, isInMenu, more, examples);
    }

    /** Is taught by these words. */
    public Entrance examples(String... words) {
        return new Entrance(name, title, audience, intents, sayings, isInMenu, commands, List.of(words));
    }
}
