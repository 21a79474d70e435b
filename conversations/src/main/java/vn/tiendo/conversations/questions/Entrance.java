package vn.tiendo.conversations.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Situation;
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
 * @param kinds by which the menu offers it, where it has several
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
        Kinds kinds,
        String next,
        List<Command> commands,
        List<String> examples) {
    /**
     * What a flow may be about, each of which has a button of its own in the menu: a question less (C-60).
     *
     * @param key the question that such a button answers; what a button is about at all where the flow has no kinds
     * @param offered all there are for whoever is talking
     */
    public record Kinds(String key, Function<Situation, List<Offered>> offered) {
        static final Kinds NONE = new Kinds("ref", _ -> List.of());
    }

    /** A kind: what its button says, and what that is about. */
    public record Offered(String label, String about) {}

    public Entrance {
        intents = Set.copyOf(intents);
        sayings = List.copyOf(sayings);
        commands = List.copyOf(commands);
        examples = List.copyOf(examples);
    }

    /** The entrance of a flow to which only its button leads. */
    public static Entrance of(String name, String title, Audience audience) {
        return new Entrance(name, title, audience, Set.of(), List.of(), false, Kinds.NONE, "", List.of(), List.of());
    }

    /** Opens on these intents too. */
    public Entrance on(Intent... meant) {
        return new Entrance(name, title, audience, Set.of(meant), sayings, isInMenu, kinds, next, commands, examples);
    }

    /** Opens on whole messages of these patterns too. */
    public Entrance saying(String... folded) {
        var patterns = Stream.of(folded).map(Pattern::compile).toList();
        return new Entrance(name, title, audience, intents, patterns, isInMenu, kinds, next, commands, examples);
    }

    /** Stands in the menu. */
    public Entrance inMenu() {
        return new Entrance(name, title, audience, intents, sayings, true, kinds, next, commands, examples);
    }

    /** Stands in the menu by its kinds, where there are several to choose from. */
    public Entrance inMenuBy(String key, Function<Situation, List<Offered>> offered) {
        return new Entrance(
                name, title, audience, intents, sayings, true, new Kinds(key, offered), next, commands, examples);
    }

    /** Its buttons in a menu that has room for so many of them: one for each kind, or the last for all further ones. */
    List<Button> buttons(Situation situation, int room) {
        var all = kinds.offered().apply(situation);
        if (all.size() < 2) {
            return List.of(button());
        }
        int named = all.size() > room ? room - 1 : all.size();
        var others = all.size() > named ? Stream.of(new Offered(title + " khác", "")) : Stream.<Offered>of();
        return Stream.concat(all.stream().limit(named), others)
                .map(kind -> new Press.Start(name, kind.about()).button(kind.label()))
                .toList();
    }

    /** Its button, whatever it will be about. */
    Button button() {
        return new Press.Start(name).button(title);
    }

    /** Is offered under that label once something was done. */
    public Entrance next(String label) {
        return new Entrance(name, title, audience, intents, sayings, isInMenu, kinds, label, commands, examples);
    }

    /** Whether a whole folded message is one that starts it. */
    boolean isSaid(String folded) {
        return sayings.stream().anyMatch(saying -> saying.matcher(folded).matches());
    }

    /** Opens on this command; {@code does} stands beside it in a list. */
    public Entrance command(String command, String does) {
        var more = new ArrayList<>(commands);
        more.add(new Command(command, does));
        return new Entrance(name, title, audience, intents, sayings, isInMenu, kinds, next, more, examples);
    }

    /** Is taught by these words. */
    public Entrance examples(String... words) {
        return new Entrance(name, title, audience, intents, sayings, isInMenu, kinds, next, commands, List.of(words));
    }
}
