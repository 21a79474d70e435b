package vn.tiendo.conversations.language.values;

import java.util.EnumSet;
import java.util.List;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.lexicon.Word;
import vn.tiendo.conversations.meaning.SpokenTime;

/** A stretch of a message that means something by itself; its place is a range of tokens. */
public sealed interface Piece {
    int from();

    int to();

    /** Words of the lexicon, with every sense they may have. */
    record Said(List<Word> words, EnumSet<Sense> senses, int from, int to) implements Piece {
        public static Said only(Sense sense, int from, int to) {
            return new Said(List.of(new Word(sense, "")), EnumSet.of(sense), from, to);
        }
    }

    /** A number. */
    record Count(Amounts.Amount amount, boolean inDigits, int from, int to) implements Piece {}

    /** A day or period. */
    record Time(SpokenTime when, int from, int to) implements Piece {}

    /** The number of a document. */
    record Paper(Documents.Document document, int from, int to) implements Piece {}

    /** The name of an enterprise, with its legal form if it was given. */
    record Enterprise(String name, int from, int to) implements Piece {}

    /** The name of a place or party committee, such as "phường Hòa Phú". */
    record Place(String name, int from, int to) implements Piece {}

    /** The name or number that follows the kind of an organisation: the "5" of "Chi bộ 5". */
    record Label(String name, int from, int to) implements Piece {}

    /** A name without the word for its kind: "Tân Lập". */
    record Name(String name, int from, int to) implements Piece {}

    /** A part against a whole: "2/3", of what was to be reached. */
    record Ratio(int from, int to) implements Piece {}

    /** A word that is in no list. */
    record Unknown(int from, int to) implements Piece {}

    /** A sign. */
    record Sign(char sign, int from, int to) implements Piece {}
}
