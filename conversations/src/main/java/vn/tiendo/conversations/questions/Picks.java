package vn.tiendo.conversations.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Reading.Refused;
import vn.tiendo.conversations.Reading.Understood;
import vn.tiendo.conversations.language.script.Folding;

/** One of a few things, picked by button, by its number in the list, or by its name. */
public record Picks<T>(Options<T> options, Naming<T> naming) implements Kind<T> {
    private static final Pattern INITIALS = Pattern.compile("[a-z]{2,6}");
    private static final Pattern WORDS = Pattern.compile("[^a-z0-9]+");

    /** What may be picked. */
    @FunctionalInterface
    public interface Options<T> {
        List<T> after(Answers before);
    }

    /**
     * How a thing is remembered and how it is called.
     *
     * @param others what else it is called by people
     */
    public record Naming<T>(Function<T, String> code, Function<T, String> name, Function<T, List<String>> others) {
        /** What goes by one name only. */
        public Naming(Function<T, String> code, Function<T, String> name) {
            this(code, name, _ -> List.of());
        }
    }

    @Override
    public Reading<T> read(String words, Answers before) {
        var all = options.after(before);
        var said = Folding.folded(words);
        for (var at = 0; at < all.size(); at++) {
            var option = all.get(at);
            if (said.equals(Integer.toString(at + 1)) || names(option).anyMatch(said::equals)) {
                return new Understood<>(option, naming.code().apply(option));
            }
        }
        return alike(all, said)
                .or(() -> initialled(all, said))
                .<Reading<T>>map(
                        option -> new Understood<>(option, naming.code().apply(option)))
                .orElseGet(() -> new Refused<>(refusal(all)));
    }

    private Stream<String> names(T option) {
        return Stream.concat(Stream.of(show(option)), naming.others().apply(option).stream())
                .map(Folding::folded);
    }

    private Optional<T> alike(List<T> all, String said) {
        var found = new ArrayList<T>();
        for (var option : all) {
            var name = Folding.folded(show(option));
            if (said.length() > 2 && (name.contains(said) || said.contains(name))) {
                found.add(option);
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** "dv", "cd", "tn": the first letters of a name, or some of them in a row. */
    private Optional<T> initialled(List<T> all, String said) {
        if (!INITIALS.matcher(said).matches()) {
            return Optional.empty();
        }
        var whole = all.stream().filter(option -> initials(option).equals(said)).toList();
        var found = whole.isEmpty()
                ? all.stream().filter(option -> initials(option).contains(said)).toList()
                : whole;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private String initials(T option) {
        return WORDS.splitAsStream(Folding.folded(show(option)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private String refusal(List<T> all) {
        var names = new ArrayList<String>();
        for (var option : all) {
            names.add("“" + show(option) + "”");
        }
        return names.size() == 1
                ? "Ở đây chỉ có một mục: " + names.getFirst() + "."
                : "Đồng chí chọn một mục: " + String.join(" hoặc ", names) + ".";
    }

    @Override
    public Optional<T> decode(String canonical, Answers before) {
        for (var option : options.after(before)) {
            if (naming.code().apply(option).equals(canonical)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    @Override
    public String show(T value) {
        return naming.name().apply(value);
    }

    @Override
    public List<Choice> choices(Answers before) {
        var choices = new ArrayList<Choice>();
        for (var option : options.after(before)) {
            choices.add(Choice.of(show(option), naming.code().apply(option)));
        }
        return List.copyOf(choices);
    }

    @Override
    public Optional<String> only(Answers before) {
        var all = options.after(before);
        return all.size() == 1 ? Optional.of(naming.code().apply(all.getFirst())) : Optional.empty();
    }
}
